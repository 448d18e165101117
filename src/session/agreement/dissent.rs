//! Dissent by name beside the votes that were counted, and the vote beside the rule of the table.

use super::{Agreement, ReservationKind, Way};
use crate::session::Session;
use crate::session::fold::folded;
use crate::session::id::ParticipantId;
use crate::session::participant::Participant;
use crate::session::round::Opened;
use crate::session::rules::{DecisionRule, Weights};

impl Agreement {
    /// How many votes of a kind were counted when it was adopted; nothing where it was not by vote. A reservation is no vote.
    pub fn votes_of(&self, kind: ReservationKind) -> Option<u32> {
        let Some(Way::Vote { against, abstain, .. }) = self.adoption.map(|it| it.way) else { return None };
        match kind {
            ReservationKind::Reservation => None,
            ReservationKind::Against => Some(against),
            ReservationKind::Abstention => Some(abstain),
        }
    }

    /// Whether somebody is against it by name.
    pub fn has_against(&self) -> bool {
        self.reservations.iter().any(|it| it.kind == ReservationKind::Against)
    }

    /// Whether it is said to have been adopted with nobody against, and somebody is: by name or, where that was by consensus,
    /// by an objection that stands.
    pub fn contradicts_consensus(&self) -> bool {
        match self.adoption.map(|it| it.way) {
            Some(Way::Consensus) => self.has_against() || self.standing_objections().next().is_some(),
            Some(Way::Consent) => self.has_against(),
            Some(Way::Vote { .. }) | None => false,
        }
    }
}

impl Session {
    /// Whether more are against an agreement, or abstain, by name than votes were counted. Fewer are no fault: nobody has to
    /// say how they voted.
    pub fn names_more_than_voted(&self, agreement: &Agreement) -> bool {
        ReservationKind::ALL.into_iter().any(|kind| {
            agreement.votes_of(kind).is_some_and(|votes| self.votes_named(agreement, kind) > u64::from(votes))
        })
    }

    /// How many votes those who dissent in a way by name had. Several of an institution that has one vote had one.
    fn votes_named(&self, agreement: &Agreement, kind: ReservationKind) -> u64 {
        let of_kind = agreement.reservations.iter().filter(|it| it.kind == kind);
        let mut voices: Vec<String> = of_kind
            .map(|it| match self.participant(it.participant) {
                Some(person) if self.weights_of(agreement) == Weights::Institution => folded(person.body().as_str()),
                _ => it.participant.0.to_string(),
            })
            .collect();
        voices.sort_unstable();
        voices.dedup();
        u64::try_from(voices.len()).unwrap_or(u64::MAX)
    }

    /// How votes weighed when an agreement was adopted.
    fn weights_of(&self, agreement: &Agreement) -> Weights {
        self.voted_under(agreement).map_or(self.rules.weights, |opened| opened.weights)
    }

    /// What held when the round was opened by which an agreement was adopted; `None` where votes were only counted.
    fn voted_under(&self, agreement: &Agreement) -> Option<&Opened> {
        let Some(Way::Vote { round: Some(round), .. }) = agreement.adoption.map(|it| it.way) else { return None };
        self.round(round)?.opened.as_ref()
    }

    /// Another whose vote an agreement has on record already, where the institution of both has one vote: a second of the
    /// kind counts for nothing beside it, and one of another kind contradicts it.
    pub fn votes_already<'a>(&'a self, who: ParticipantId, agreement: &Agreement) -> Option<&'a Participant> {
        let body = self.participant(who).filter(|_| self.weights_of(agreement) == Weights::Institution)?.body();
        let votes = agreement.reservations.iter().filter(|it| it.kind != ReservationKind::Reservation);
        let mut others = votes.filter(|it| it.participant != who).filter_map(|it| self.participant(it.participant));
        others.find(|it| folded(it.body().as_str()) == folded(body.as_str()))
    }

    /// The rule by which an agreement was adopted: that of its round when it was opened, or of the day when the counts were
    /// noted. Nothing is known of one that an earlier session adopted, unless it was written down there.
    pub(in crate::session) fn rule_of(&self, agreement: &Agreement) -> Option<DecisionRule> {
        let adoption = agreement.adoption?;
        let opened = self.voted_under(agreement).map(|opened| opened.decision);
        opened.or(adoption.rule).or_else(|| agreement.is_of_this_session().then_some(self.rules.decision))
    }

    /// Whether an agreement was adopted by a vote with some against though the rule was consensus. A vote in which nobody is
    /// against is one. What the rule became after the round was opened, or after the counts were noted, changes nothing.
    pub fn is_voted_against_rule(&self, agreement: &Agreement) -> bool {
        let is_opposed = matches!(agreement.adoption.map(|it| it.way), Some(Way::Vote { against: 1.., .. }));
        is_opposed && self.rule_of(agreement) == Some(DecisionRule::Consensus)
    }
}
