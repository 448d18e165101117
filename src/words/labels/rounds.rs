//! The names of what is said of rounds of voting.

use crate::session::ballot::Stance;
use crate::session::round::{Base, Method, RoundState, Taking, Threshold};
use crate::words::Words;

impl Words {
    /// A method with its settings: «Puntos: 3 por persona, 2 por opción como máximo».
    pub fn method(&self, method: &Method) -> String {
        match method {
            Method::Dots { points, most } => self.label_method_dots_of(*most, *points),
            Method::Approval { most: Some(most) } => self.label_method_approval_of(*most),
            Method::Score { low, high } => self.label_method_score_of(high.to_string(), low.to_string()),
            Method::MajorityJudgment { grades } => self.label_method_judgment_of(*grades),
            Method::Hands | Method::Single | Method::Approval { most: None } | Method::Ranking => {
                self.method_name(method)
            }
        }
    }

    /// A method without its settings: «Puntos».
    pub fn method_name(&self, method: &Method) -> String {
        match method {
            Method::Hands => self.label_method_hands(),
            Method::Dots { .. } => self.label_method_dots(),
            Method::Single => self.label_method_single(),
            Method::Approval { .. } => self.label_method_approval(),
            Method::Score { .. } => self.label_method_score(),
            Method::MajorityJudgment { .. } => self.label_method_judgment(),
            Method::Ranking => self.label_method_ranking(),
        }
    }

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
        if threshold.strict {
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
