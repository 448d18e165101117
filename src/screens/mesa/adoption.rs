//! How proposals are adopted: by consensus, by consent, by vote; with the quorum of that moment.

use super::keys::Message;
use super::purpose::Purpose;
use super::{Mesa, Pane, Requests, balloting, forms};
use crate::screens::{Notice, Request, Scene};
use crate::session::agreement::{Adoption, Agreement, Linked, Way, closed};
use crate::session::gaps::Gap;
use crate::session::id::{AgreementId, RoundId};
use crate::session::participant::Participant;
use crate::session::presence::Attendance;
use crate::session::round::RoundState;
use crate::session::rules::DecisionRule;
use crate::session::{Act, Refusal, Session};
use crate::ui::layer::{Confirm, Values};
use crate::voting::RoundResult;

impl Mesa {
    pub(super) fn adopt(&mut self, message: Message, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        match message {
            Message::Consensus => self.adopt_by(agreement, Way::Consensus, scene),
            Message::Consent => self.adopt_by(agreement, Way::Consent, scene),
            Message::Reopen => vec![Request::Act(Act::Reconsider { agreement: agreement.id })],
            _ => self.ask_vote(scene),
        }
    }

    /// Adopts without a count. One key does it; where something speaks against it, that is asked first.
    fn adopt_by(&mut self, agreement: &Agreement, way: Way, scene: &Scene<'_>) -> Requests {
        let adoption = Adoption { way, at: None, quorate: None, rule: None };
        // What would be refused is not asked about.
        if let Err(refusal) = scene.session.demand(&Act::Adopt { agreement: agreement.id, adoption }) {
            return vec![Request::Say(Notice::refused(scene.words.refusal(&refusal, scene.session)))];
        }
        let doubts = doubts(agreement, way, scene);
        if doubts.is_empty() {
            return self.adopted(agreement, way, None, scene);
        }
        let words = scene.words;
        let question = words.mesa_ask_adopt(words.way(way).to_lowercase());
        let confirm = Confirm::new(words.mesa_title_adopt(), question, words.mesa_adopt_yes()).with_details(doubts);
        vec![Request::ask(Purpose::Adopt(agreement.id, way), confirm)]
    }

    /// It was said that the agreement is adopted all the same.
    pub(super) fn adopted_all_the_same(&mut self, id: AgreementId, way: Way, scene: &Scene<'_>) -> Requests {
        scene.session.agreement(id).map(|it| self.adopted(it, way, None, scene)).unwrap_or_default()
    }

    /// Opens the counts by which the selected proposal is adopted, taken from the round that was held on it.
    pub(super) fn ask_vote(&self, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = self.agreement(scene) else { return Vec::new() };
        let rounds = closed(scene.session, agreement.id);
        let form = forms::vote(agreement, &rounds, scene);
        vec![Request::ask(Purpose::Vote(agreement.id, rounds), form)]
    }

    pub(super) fn voted(&mut self, id: AgreementId, rounds: &[RoundId], values: Values, scene: &Scene<'_>) -> Requests {
        let Some(agreement) = scene.session.agreement(id) else { return Vec::new() };
        let (way, linked) = forms::read_vote(rounds, values, scene.session);
        let Way::Vote { favour, against, abstain, .. } = way else { return Vec::new() };
        let votes = [favour, against, abstain].into_iter().fold(0_u32, u32::saturating_add);
        // Whoever stands aside on the point has no vote on it.
        let point = scene.session.point_of(agreement);
        let votes_here = |it: &&Participant| !point.is_some_and(|point| point.stands_aside(it.id));
        let represented: Vec<_> = scene.session.represented().collect();
        let present = scene.session.electors_present().into_iter().chain(represented).filter(votes_here).count();
        let present = u32::try_from(present).unwrap_or(u32::MAX);
        if linked.is_none() && present > 0 && votes > present {
            let refusal = Refusal::MoreVotesThanVoters { votes, voters: present };
            return vec![Request::Say(Notice::refused(scene.words.refusal(&refusal, scene.session)))];
        }
        self.adopted(agreement, way, linked, scene)
    }

    /// The agreement is adopted now, with the dissent that a vote by name showed, and what there is to say about it. What an
    /// earlier session left as a proposal is one of this session then, and found among those.
    fn adopted(&mut self, agreement: &Agreement, way: Way, linked: Option<Linked>, scene: &Scene<'_>) -> Requests {
        let session = scene.session;
        let attendance = attendance_of(agreement, session);
        let quorate = asks_quorum(session).then(|| attendance.is_quorate());
        // A round keeps by itself how the table decided when it was opened.
        let is_counted = matches!(way, Way::Vote { round: None, .. });
        let rule = is_counted.then_some(session.rules.decision);
        let adoption = Adoption { way, at: Some(scene.now), quorate, rule };
        let adopt = Act::Adopt { agreement: agreement.id, adoption };
        let mut dissenting = agreement.clone();
        for reservation in linked.into_iter().flat_map(|it| it.dissent) {
            // Whoever has given a reason keeps it.
            if dissenting.reservations.iter().all(|it| it.participant != reservation.participant) {
                dissenting.reservations.push(reservation);
            }
        }
        let act = if dissenting.reservations == agreement.reservations {
            adopt
        } else {
            Act::Several(vec![Act::edit(dissenting), adopt])
        };
        let after = super::floor::after(session, &act);
        if after.is_some() && !agreement.is_of_this_session() {
            self.select(Pane::Agreements, agreement.id.0);
        }
        let notice = said(agreement, adoption, &attendance, after.as_ref(), scene);
        vec![Request::Say(notice), Request::Act(act)]
    }
}

/// That there is no quorum for a decision on an agreement, where one is asked for.
pub(super) fn no_quorum(agreement: &Agreement, scene: &Scene<'_>) -> Option<String> {
    let attendance = attendance_of(agreement, scene.session);
    let is_lacking = asks_quorum(scene.session) && !attendance.is_quorate();
    is_lacking.then(|| scene.words.mesa_doubt_quorum(super::room::in_short(&attendance, scene.words)))
}

/// What speaks against adopting without a count: no quorum, another rule, a vote that did not carry it.
fn doubts(agreement: &Agreement, way: Way, scene: &Scene<'_>) -> Vec<String> {
    let (words, session) = (scene.words, scene.session);
    let rule = session.rules.decision;
    let is_the_rule = match way {
        Way::Consensus => matches!(rule, DecisionRule::Consensus | DecisionRule::Consent),
        Way::Consent => rule == DecisionRule::Consent,
        Way::Vote { .. } => true,
    };
    let doubts = [
        no_quorum(agreement, scene),
        (!is_the_rule).then(|| words.mesa_doubt_rule(words.decision_rule(rule).to_lowercase())),
        (last_vote(agreement, session) == Some(false)).then(|| words.mesa_doubt_outvoted()),
    ];
    doubts.into_iter().flatten().collect()
}

/// What there is to say of an adoption: what was done, that the rule was another, and what the agreement still lacks.
fn said(
    agreement: &Agreement,
    adoption: Adoption,
    attendance: &Attendance,
    after: Option<&Session>,
    scene: &Scene<'_>,
) -> Notice {
    let words = scene.words;
    let (done, mut is_well) = outcome(agreement, adoption, attendance, after, scene);
    let mut sentences = vec![done];
    sentences.extend(lacking(agreement, scene));
    let adopted = after.and_then(|after| Some((after, after.agreement(agreement.id)?)));
    if adopted.is_some_and(|(after, it)| after.is_voted_against_rule(it)) {
        sentences.push(words.mesa_adopted_against_rule());
    }
    is_well &= sentences.len() == 1;
    let said = sentences.join(" ");
    if is_well { Notice::done(said) } else { Notice::hint(said) }
}

/// How the agreement was adopted, and whether that is as it should be.
fn outcome(
    agreement: &Agreement,
    adoption: Adoption,
    attendance: &Attendance,
    after: Option<&Session>,
    scene: &Scene<'_>,
) -> (String, bool) {
    let words = scene.words;
    if matches!(adoption.way, Way::Vote { favour, against, .. } if against >= favour) {
        return (words.mesa_adopted_outvoted(), false);
    }
    if adoption.quorate == Some(false) {
        return (words.mesa_adopted_without_quorum(super::room::in_short(attendance, words)), false);
    }
    let gaps = after.map(Session::gaps).unwrap_or_default();
    let number = after.and_then(|after| Some(words.agreement_number(after.agreement(agreement.id)?, after)));
    if gaps.contains(&Gap::AgreementTwice(agreement.id)) {
        return (words.mesa_adopted_twice(), false);
    }
    if gaps.contains(&Gap::ResponsibleAway(agreement.id)) {
        return (words.mesa_adopted_away(agreement.responsible.to_string()), false);
    }
    (words.mesa_adopted(number.unwrap_or_default(), words.way(adoption.way)), true)
}

/// That nobody answers for it or that it has no date, with the key that asks for both.
fn lacking(agreement: &Agreement, scene: &Scene<'_>) -> Option<String> {
    let words = scene.words;
    match (agreement.responsible.is_empty(), agreement.due.is_none()) {
        (true, true) => Some(words.mesa_lacks_both()),
        (true, false) => Some(words.mesa_lacks_responsible()),
        (false, true) => Some(words.mesa_lacks_due()),
        (false, false) => None,
    }
}

/// Whether the last vote held on an agreement carries it; `None` where none was closed.
pub(super) fn last_vote(agreement: &Agreement, session: &Session) -> Option<bool> {
    let round = balloting::rounds_on(agreement.id, session).filter(|it| it.state == RoundState::Closed).last()?;
    Some(RoundResult::of(round).places(round) != Some(0))
}

/// Whether the rules ask for any quorum.
pub(super) fn asks_quorum(session: &Session) -> bool {
    session.rules.quorum_in_force().is_asked()
}

/// Presence for the decision on an agreement: those who stand aside on its point do not count.
fn attendance_of(agreement: &Agreement, session: &Session) -> Attendance {
    session.point_of(agreement).map_or_else(|| session.attendance(), |point| session.attendance_on(point))
}
