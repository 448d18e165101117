//! The rules of the game in words.

use crate::session::round::Round;
use crate::session::rules::{Amount, Call, Counted, DecisionRule, Quorum, Secrecy, Share, TieBreak, Weights};
use crate::voting::SecondMethod;
use crate::words::Words;

impl Words {
    /// How the table decides; a qualified majority shows its fraction.
    pub fn decision_rule(&self, rule: DecisionRule) -> String {
        match rule {
            DecisionRule::Consensus => self.label_rule_consensus(),
            DecisionRule::Consent => self.label_rule_consent(),
            DecisionRule::SimpleMajority => self.label_rule_simple_majority(),
            DecisionRule::AbsoluteMajority => self.label_rule_absolute_majority(),
            DecisionRule::Qualified(share) => self.label_rule_qualified(self.share(share)),
        }
    }

    /// A fraction in figures: «2/3».
    pub fn share(&self, share: Share) -> String {
        format!("{}/{}", share.parts, share.whole)
    }

    /// How many, in a phrase without what is counted: «más de la mitad».
    pub fn amount(&self, amount: Amount) -> String {
        match amount {
            Amount::None => self.label_amount_none(),
            Amount::Count(count) => self.label_amount_count(count),
            Amount::MoreThanHalf => self.label_amount_half(),
            Amount::Share(share) if is_all(share) => self.label_amount_all(),
            Amount::Share(share) => self.label_amount_share(self.share(share)),
        }
    }

    /// What a quorum counts.
    pub fn counted(&self, counted: Counted) -> String {
        match counted {
            Counted::People => self.label_counted_people(),
            Counted::Institutions => self.label_counted_institutions(),
        }
    }

    /// A quorum in a phrase: «más de la mitad de los participantes con voto».
    pub fn quorum(&self, quorum: &Quorum) -> String {
        let number = match (quorum.amount, quorum.of) {
            (Amount::None, _) if quorum.each_sector => return self.label_quorum_sectors(),
            (Amount::None, _) => return self.label_quorum_none(),
            (Amount::Count(count), Counted::People) => self.label_quorum_people_count(count),
            (Amount::Count(count), Counted::Institutions) => self.label_quorum_institutions_count(count),
            (Amount::MoreThanHalf, Counted::People) => self.label_quorum_people_half(),
            (Amount::MoreThanHalf, Counted::Institutions) => self.label_quorum_institutions_half(),
            (Amount::Share(share), Counted::People) if is_all(share) => self.label_quorum_people_all(),
            (Amount::Share(share), Counted::Institutions) if is_all(share) => self.label_quorum_institutions_all(),
            (Amount::Share(share), Counted::People) => self.label_quorum_people_share(self.share(share)),
            (Amount::Share(share), Counted::Institutions) => self.label_quorum_institutions_share(self.share(share)),
        };
        if quorum.each_sector { self.label_quorum_and_sectors(number) } else { number }
    }

    /// The first or the second call.
    pub fn call(&self, call: Call) -> String {
        match call {
            Call::First => self.label_call_first(),
            Call::Second => self.label_call_second(),
        }
    }

    /// How much a vote weighs.
    pub fn weights(&self, weights: Weights) -> String {
        match weights {
            Weights::Person => self.label_weights_person(),
            Weights::Institution => self.label_weights_institution(),
            Weights::Weighted => self.label_weights_weighted(),
        }
    }

    /// Whether it may be known who voted what.
    pub fn secrecy(&self, secrecy: Secrecy) -> String {
        match secrecy {
            Secrecy::Open => self.label_secrecy_open(),
            Secrecy::Secret => self.label_secrecy_secret(),
        }
    }

    /// What breaks a tie.
    pub fn tie_break(&self, way: TieBreak) -> String {
        match way {
            TieBreak::Supporters => self.label_tie_break_supporters(),
            TieBreak::SecondMethod => self.label_tie_break_second_method(),
            TieBreak::EarlierProposal => self.label_tie_break_earlier_proposal(),
            TieBreak::FurtherRound => self.label_tie_break_further_round(),
            TieBreak::Lot => self.label_tie_break_lot(),
            TieBreak::Chair => self.label_tie_break_chair(),
        }
    }

    /// What breaks a tie in this round: a second way of counting is named.
    pub fn tie_break_in(&self, way: TieBreak, round: &Round) -> String {
        match (way, SecondMethod::of(&round.method)) {
            (TieBreak::SecondMethod, Some(second)) => self.second_method(second),
            _ => self.tie_break(way),
        }
    }

    /// A second way of counting.
    pub fn second_method(&self, second: SecondMethod) -> String {
        match second {
            SecondMethod::Borda => self.rule_borda(),
            SecondMethod::Schulze => self.rule_schulze(),
            SecondMethod::Duels => self.rule_duels(),
            SecondMethod::Mean => self.rule_mean(),
            SecondMethod::SharedTicks => self.rule_shared_ticks(),
            SecondMethod::Ticks => self.rule_most(),
            SecondMethod::Supporters => self.label_tie_break_supporters(),
        }
    }
}

/// Whether a share is the whole, which is said so and not as a fraction.
fn is_all(share: Share) -> bool {
    share.parts == share.whole
}
