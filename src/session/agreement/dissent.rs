//! Dissent by name beside the votes that were counted, and the vote beside the rule of the table.

use super::{Agreement, ReservationKind, Way};
use crate::session::Session;
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
                Some(person) if self.weights_of(agreement) == Weights::Institution => person.body().to_string(),
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

    /// Whether this session adopted an agreement by a vote with some against though its rule was consensus. A vote in which
    /// nobody is against is one. What the rule became after the round was opened, or after the counts were noted, changes
    /// nothing.
    pub fn is_voted_against_rule(&self, agreement: &Agreement) -> bool {
        let is_opposed = matches!(agreement.adoption.map(|it| it.way), Some(Way::Vote { against: 1.., .. }));
        let opened = || self.voted_under(agreement).map(|opened| opened.decision);
        let adopted = || agreement.adoption.and_then(|it| it.rule);
        let rule = || opened().or_else(adopted).unwrap_or(self.rules.decision);
        is_opposed && agreement.is_of_this_session() && rule() == DecisionRule::Consensus
    }
}
