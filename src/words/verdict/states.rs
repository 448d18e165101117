//! How a proposal stands after the vote, in a word or two.

use super::names::weight;
use crate::session::ballot::OptionId;
use crate::session::round::Round;
use crate::voting::grades::consent::State;
use crate::voting::{Detail, Proposal, RoundResult};
use crate::words::Words;

impl Words {
    /// How a proposal stands by consent.
    pub fn consent_state(&self, state: State) -> String {
        match state {
            State::Adopted => self.verdict_consent_is_adopted(),
            State::AdoptedWithReservations => self.verdict_consent_is_reserved(),
            State::Stopped { .. } => self.verdict_consent_is_stopped(),
            State::NoSupport => self.verdict_consent_is_unsupported(),
        }
    }

    /// How many gave each degree of consent on an option, and how it stands; nothing by other methods.
    pub fn voices_on(&self, round: &Round, result: &RoundResult, option: OptionId) -> Option<String> {
        let Detail::Agreed(agreed) = &result.detail else { return None };
        let place = round.place(option)?;
        let (state, it) = agreed.states.get(place).zip(agreed.voices.get(place))?;
        let told =
            self.verdict_voices(weight(it.accept), weight(it.objection), weight(it.reservation), weight(it.support));
        let abstaining = self.verdict_voices_abstaining(weight(it.abstain));
        Some(format!("{told}, {abstaining}: {}", self.consent_state(*state)))
    }

    /// How a proposal stands by hands: one that nobody voted on is neither adopted nor rejected.
    pub fn proposal_state(&self, proposal: &Proposal) -> String {
        if proposal.is_unvoted() {
            self.report_unvoted()
        } else if proposal.adopted {
            self.report_adopted()
        } else {
            self.report_rejected()
        }
    }
}
