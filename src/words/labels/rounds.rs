//! The names of what is said of rounds of voting.

use crate::session::ballot::{Consent, Stance};
use crate::session::round::{Base, Franchise, RoundState, Taking, Threshold};
use crate::session::rules::Weights;
use crate::words::Words;

impl Words {
    /// How the votes are taken in the room.
    pub fn taking(&self, taking: Taking) -> String {
        match taking {
            Taking::Hands => self.label_taking_hands(),
            Taking::RollCall => self.label_taking_roll_call(),
            Taking::Slips => self.label_taking_slips(),
            Taking::Totals => self.label_taking_totals(),
        }
    }

    /// What a share is a share of, after the share: «de los presentes».
    pub fn base(&self, base: Base) -> String {
        match base {
            Base::Cast => self.label_base_cast(),
            Base::Valid => self.label_base_valid(),
            Base::Present => self.label_base_present(),
            Base::Entitled => self.label_base_entitled(),
        }
    }

    /// The share that a proposal needs, in a phrase: «al menos 2/3 de los presentes».
    pub fn threshold(&self, threshold: &Threshold) -> String {
        let (base, share) = (self.base(threshold.base), self.share(threshold.share));
        if threshold.share.parts == threshold.share.whole && !threshold.strict {
            self.label_threshold_all(base)
        } else if threshold.strict {
            self.label_threshold_more_than(base, share)
        } else {
            self.label_threshold_at_least(base, share)
        }
    }

    /// A stance on one proposal.
    pub fn stance(&self, stance: Stance) -> String {
        match stance {
            Stance::Favour => self.label_stance_favour(),
            Stance::Against => self.label_stance_against(),
            Stance::Abstain => self.label_stance_abstain(),
        }
    }

    /// Who votes, where `usual` is what the rules say of how much votes weigh.
    pub fn franchise(&self, franchise: &Franchise, usual: Weights) -> String {
        match franchise {
            Franchise::All if usual == Weights::Institution => self.electorate_institutions(),
            Franchise::All => self.electorate_all(),
            Franchise::Institutions => self.electorate_institutions(),
            Franchise::Deciders => self.electorate_deciders(),
            Franchise::Listed(people) => self.electorate_listed(i64::try_from(people.len()).unwrap_or(i64::MAX)),
        }
    }

    /// How far someone can live with a proposal.
    pub fn consent(&self, degree: Consent) -> String {
        match degree {
            Consent::Support => self.consent_support(),
            Consent::Accept => self.consent_accept(),
            Consent::Reservation => self.consent_reservation(),
            Consent::Objection => self.consent_objection(),
            Consent::Abstain => self.consent_abstain(),
        }
    }

    /// How far a round has come.
    pub fn round_state(&self, state: RoundState) -> String {
        match state {
            RoundState::Draft => self.label_round_draft(),
            RoundState::Open => self.label_round_open(),
            RoundState::Closed => self.label_round_closed(),
            RoundState::Annulled => self.label_round_annulled(),
        }
    }
}
