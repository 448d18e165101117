//! The next session of a series: what it takes over, and what it starts anew.

use super::agenda::AgendaPoint;
use super::agreement::{Adopting, Agreement, Carried, Way};
use super::axis::{Axis, Origin};
use super::closing::Closing;
use super::header::{Header, State};
use super::id::{AgendaPointId, SessionId};
use super::mesa::{Mesa, NextMeeting};
use super::rules::{Call, Rules};
use super::{Reference, Session};

impl Session {
    /// The session that follows this one in its series, not yet with a name among all sessions.
    ///
    /// It takes over who takes part (without their stays, their confirmation and who votes for them), the rules at the first
    /// call, the stakeholders and what ties them, the criteria, the axes that were chosen (all candidates where nothing was
    /// decided), the subcommittees, the results reached, and every agreement that is still owed, with its history and the
    /// axis it serves, and what was left for later. Numbers stay what they were, so all names stay right. The SWOT, the
    /// rounds, the points and the closing belong to this session alone.
    #[must_use]
    pub fn successor(&self) -> Self {
        let mut next = Self {
            id: SessionId::default(),
            next: self.next,
            header: self.next_header(),
            rules: Rules { call: Call::First, ..self.rules.clone() },
            participants: self.participants.clone(),
            stakeholders: self.stakeholders.clone(),
            relations: self.relations.clone(),
            axes: self.carried_axes(),
            criteria: self.criteria.clone(),
            mesa: self.carried_mesa(),
            closing: Closing::default(),
            ..Self::default()
        };
        for participant in &mut next.participants {
            participant.stays.clear();
            // Whoever comes, and votes for whom, is said anew for each session.
            (participant.represented_by, participant.confirmed) = (None, None);
        }
        next.let_go_of_what_stayed_behind();
        next.plan_agenda(self.mesa.next_meeting.as_ref());
        next
    }

    /// Whether another session of its series came before this one.
    pub fn follows_another(&self) -> bool {
        self.header.previous.is_some() || self.header.number.is_some_and(|number| number > 1)
    }

    fn next_header(&self) -> Header {
        let meeting = self.mesa.next_meeting.clone().unwrap_or_default();
        let header = &self.header;
        let series = header.table().clone();
        let place = if meeting.place.is_empty() { header.place.clone() } else { meeting.place };
        Header {
            title: header.title.clone(),
            series,
            number: Some(header.number.unwrap_or(1).saturating_add(1)),
            previous: Some(self.id.clone()).filter(|id| !id.is_empty()),
            place,
            date: meeting.date,
            starts: meeting.time.or(header.starts),
            ends: None,
            evidence: Vec::new(),
            state: State::Draft,
            notice: header.notice.clone(),
            ..header.clone()
        }
    }

    /// The axes that go on, in the order in which they were chosen. One that was not chosen goes on off the table where
    /// something owed serves it, so that it can still be said what for.
    fn carried_axes(&self) -> Vec<Axis> {
        let chosen = self.decision.as_ref().map_or(&[][..], |decision| &decision.chosen);
        let serves = |axis: &Axis| self.owed().any(|agreement| agreement.axis == Some(axis.id));
        let carry = |axis: &Axis| {
            let stays = !axis.withdrawn && (chosen.is_empty() || chosen.contains(&axis.id));
            let origin = if stays && !chosen.is_empty() { Some(Origin::EarlierAgreement) } else { axis.origin };
            (stays || serves(axis)).then(|| Axis { origin, withdrawn: !stays, ..axis.clone() })
        };
        let mut carried: Vec<Axis> = self.axes.iter().filter_map(carry).collect();
        carried.sort_by_key(|axis| chosen.iter().position(|id| *id == axis.id).unwrap_or(usize::MAX));
        carried
    }

    fn owed(&self) -> impl Iterator<Item = &Agreement> {
        self.mesa.agreements.iter().filter(|agreement| agreement.is_open())
    }

    fn carried_mesa(&self) -> Mesa {
        Mesa {
            agreements: self.owed().map(|agreement| self.carried(agreement)).collect(),
            subcommittees: self.mesa.subcommittees.clone(),
            parked: self.mesa.parked.iter().filter(|parked| !parked.done).cloned().collect(),
            results: self.mesa.results.clone(),
            ..Mesa::default()
        }
    }

    /// The agreement as the next session takes it over: it points at the session in which it was first made, so that no
    /// chain has to be followed, and at the one that adopted it, whose number it is known by. A proposal has no number yet,
    /// though one may have been given to it here and its adoption taken back.
    fn carried(&self, agreement: &Agreement) -> Agreement {
        let ordinal = agreement.number.filter(|_| agreement.is_adopted());
        let (number, date) = (self.header.number, self.header.date);
        let from = match &agreement.carried_from {
            None => Carried {
                session: self.id.clone(),
                agreement: agreement.id,
                number,
                date,
                ordinal,
                ..Carried::default()
            },
            Some(from) => {
                let here = ordinal.map(|_| Adopting { number, date, ordinal });
                Carried { adopted_in: here.or(from.adopted_in), ..from.clone() }
            }
        };
        let mut carried = agreement.clone();
        carried.carried_from = Some(from);
        carried.number = None;
        for entry in &mut carried.follow_up {
            entry.after_seal = false;
        }
        // The round stays behind, and with it the rule by which it was counted.
        let rule = self.rule_of(agreement);
        if let Some(adoption) = &mut carried.adoption
            && let Way::Vote { round, .. } = &mut adoption.way
        {
            (*round, adoption.rule) = (None, rule);
        }
        carried
    }

    /// What was taken over lets go of what was not.
    fn let_go_of_what_stayed_behind(&mut self) {
        let all: Vec<Reference> = self.everything().collect();
        for what in all {
            let Some(mut item) = self.item(what) else { continue };
            for name in item.names() {
                if !self.holds(name) {
                    item.let_go(name);
                }
            }
            self.replace(item);
        }
    }

    fn plan_agenda(&mut self, meeting: Option<&NextMeeting>) {
        for topic in meeting.iter().flat_map(|meeting| meeting.topics.lines()).filter(|topic| !topic.is_empty()) {
            let id = AgendaPointId(self.next.max(1));
            // At the last number, which only a file edited by hand can reach, no more points fit.
            let Some(next) = id.0.checked_add(1) else { return };
            self.next = next;
            self.agenda.push(AgendaPoint { id, title: topic.clone(), ..AgendaPoint::default() });
        }
    }
}
