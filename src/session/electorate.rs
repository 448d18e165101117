//! Who may vote, and what their votes weigh together.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::DateTime;

use super::Session;
use super::agreement::Agreement;
use super::id::ParticipantId;
use super::mesa::Point;
use super::participant::{Participant, Sector};
use super::round::{Elector, Franchise, Opened, Round, Strength, elector};
use super::rules::Weights;
use super::text::Text;

impl Session {
    /// Those in the room who may vote, one a seat: whoever holds it or, in their absence, their substitute.
    pub fn electors_present(&self) -> Vec<&Participant> {
        one_a_seat(self.entitled().filter(|it| it.is_present()), |it| (it.id, self.seat(it)))
    }

    /// Everyone who may vote, one a seat.
    pub fn electors(&self) -> Vec<&Participant> {
        one_a_seat(self.entitled(), |it| (it.id, self.seat(it)))
    }

    /// Those who would vote under `franchise`, one a seat: in the room, and in all.
    pub fn voters_under(&self, franchise: &Franchise) -> (Vec<&Participant>, Vec<&Participant>) {
        let voters = || self.participants.iter().filter(|it| franchise.includes(it));
        let seated = |it: &&Participant| (it.id, self.seat(it));
        (one_a_seat(voters().filter(|it| it.is_present()), seated), one_a_seat(voters(), seated))
    }

    /// The point in which the agreement that a round votes on is treated.
    pub(super) fn point_of_round(&self, round: &Round) -> Option<&Point> {
        round.agreement.and_then(|id| self.agreement(id)).and_then(|it| self.point_of(it))
    }

    /// The point in which an agreement is treated.
    pub fn point_of(&self, agreement: &Agreement) -> Option<&Point> {
        agreement.point.and_then(|id| self.point(id))
    }

    /// The absent for whom somebody in the room votes, where that is allowed.
    pub fn represented(&self) -> impl Iterator<Item = &Participant> {
        let by = |it: &Participant| it.represented_by.and_then(|id| self.participant(id));
        let is_represented = move |it: &&Participant| !it.is_present() && by(it).is_some_and(Participant::is_present);
        self.entitled().filter(|_| self.rules.proxies).filter(is_represented)
    }

    /// What a round opened now would keep of the rules and of who may vote. Who stands aside on the point of the agreement
    /// that it votes on neither votes nor counts as present.
    pub(super) fn opening_of(&self, round: &Round, at: DateTime) -> Opened {
        let point = self.point_of_round(round);
        let Some(point) = point.filter(|it| !it.recusals.is_empty()) else { return self.opening(&round.voters, at) };
        let others = self.participants.iter().filter(|it| !point.stands_aside(it.id)).cloned().collect();
        let there = Self { participants: others, rules: self.rules.clone(), ..Self::default() };
        let attendance = self.attendance_on(point);
        let counted = Strength { present: attendance.present.into(), entitled: attendance.total.into() };
        let opened = there.opening(&round.voters, at);
        Opened { quorate: attendance.is_quorate(), counted: Some(counted), ..opened }
    }

    /// What a round opened now under `franchise` would keep of the rules and of who may vote.
    pub(super) fn opening(&self, franchise: &Franchise, at: DateTime) -> Opened {
        let (quorum, weights) = (*self.rules.quorum_in_force(), franchise.weights(self.rules.weights));
        let electorate = self.electorate(franchise, weights);
        let (present, electors) = self.voters_under(franchise);
        let weight = |of: &[&Participant]| {
            let of = |it: &&Elector| of.iter().any(|elector| elector.id == it.id);
            elector::weight_of(&electorate.iter().filter(of).collect::<Vec<_>>(), weights)
        };
        let strength = Strength { present: weight(&present), entitled: weight(&electors) };
        let attendance = self.attendance_for(&quorum);
        let counted = Strength { present: attendance.present.into(), entitled: attendance.total.into() };
        let people = Strength { present: present.len() as u64, entitled: electors.len() as u64 };
        Opened {
            at,
            call: self.rules.call,
            quorum,
            decision: self.rules.decision,
            present: present.iter().map(|it| it.id).collect(),
            entitled: u32::try_from(electors.len()).unwrap_or(u32::MAX),
            counted: (counted != people).then_some(counted),
            quorate: attendance.is_quorate(),
            weights,
            proxies: self.rules.proxies,
            represented: self.rules.proxies.then(|| self.represented().map(|it| it.id).collect()),
            strength: (weights != Weights::Person).then_some(strength),
            seed: None,
            electorate,
        }
    }

    /// Everyone who may vote now, as a round keeps them.
    fn electorate(&self, franchise: &Franchise, weights: Weights) -> Vec<Elector> {
        let elector = |it: &Participant| Elector {
            id: it.id,
            seat: Some(self.seat(it)).filter(|seat| *seat != it.id),
            body: if weights == Weights::Institution { it.body().clone() } else { Text::default() },
            weight: if weights == Weights::Weighted { it.weight } else { 1 },
            sector: it.sector,
        };
        self.participants.iter().filter(|it| franchise.includes(it)).map(elector).collect()
    }

    /// Who could vote in a round that was opened, as they were then. A round that does not say it (as in a file written by
    /// hand) has those who may vote now.
    pub fn electorate_of<'a>(&self, round: &'a Round) -> Cow<'a, [Elector]> {
        match &round.opened {
            Some(opened) if opened.electorate.is_empty() => Cow::Owned(self.electorate(&round.voters, opened.weights)),
            Some(opened) => Cow::Borrowed(&opened.electorate),
            None => Cow::Borrowed(&[]),
        }
    }

    /// Whose votes may come in a round: of those present when it was opened and, where votes may be given for others, of
    /// the absent for whom somebody present votes after them; one an institution where the rules said so. No one where
    /// presence is not known.
    pub fn voters_of(&self, round: &Round) -> Vec<&Participant> {
        let Some(opened) = round.opened.as_ref() else { return Vec::new() };
        let electorate = self.electorate_of(round);
        let present: Vec<&Elector> =
            opened.present.iter().filter_map(|id| electorate.iter().find(|it| it.id == *id)).collect();
        let represents = opened.proxies && !present.is_empty();
        let electors = one_a_seat(electorate.iter(), |it| (it.id, it.seat()));
        // While it is open, somebody may still be named to vote for another.
        let named_since: Vec<ParticipantId> =
            if round.is_open() { self.represented().map(|it| it.id).collect() } else { Vec::new() };
        let has_voted = |id: ParticipantId| round.ballots.iter().any(|ballot| ballot.voter == Some(id));
        let is_represented = |it: &Elector| match &opened.represented {
            None => true,
            Some(named) => named.contains(&it.id) || has_voted(it.id) || named_since.contains(&it.id),
        };
        let is_absent = |it: &&Elector| represents && !opened.present.contains(&it.id) && is_represented(it);
        let absent = electors.into_iter().filter(is_absent);
        let mut voters: Vec<&Elector> = Vec::new();
        for elector in present.iter().copied().chain(absent) {
            if !voters.iter().any(|voter| voter.votes_with(elector, opened.weights)) {
                voters.push(elector);
            }
        }
        voters.into_iter().filter_map(|voter| self.participant(voter.id)).collect()
    }

    /// The sector of each participant, those of the electorate of a round as they were when it was opened.
    pub fn sectors_of(&self, round: &Round) -> BTreeMap<ParticipantId, Option<Sector>> {
        let today = self.participants.iter().map(|it| (it.id, it.sector));
        let then = round.opened.iter().flat_map(|opened| &opened.electorate).map(|it| (it.id, it.sector));
        today.chain(then).collect()
    }

    /// The seat that someone has: their own, or that of the participant whose place they take.
    pub fn seat(&self, participant: &Participant) -> ParticipantId {
        let next = |id: &ParticipantId| self.participant(*id).and_then(|it| it.substitute_of);
        // A file edited by hand may go round in a circle.
        std::iter::successors(Some(participant.id), next)
            .take(self.participants.len() + 1)
            .last()
            .unwrap_or(participant.id)
    }
}

/// One of each seat: whoever holds it comes before a substitute, and else the first.
fn one_a_seat<Who>(
    electors: impl Iterator<Item = Who>,
    number_and_seat: impl Fn(&Who) -> (ParticipantId, ParticipantId),
) -> Vec<Who> {
    let mut seated: Vec<(ParticipantId, Who)> = Vec::new();
    for elector in electors {
        let (number, seat) = number_and_seat(&elector);
        match seated.iter_mut().find(|(taken, _)| *taken == seat) {
            Some((_, holder)) if number == seat => *holder = elector,
            Some(_) => {}
            None => seated.push((seat, elector)),
        }
    }
    seated.into_iter().map(|(_, elector)| elector).collect()
}
