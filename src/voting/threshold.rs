//! How many votes a proposal needs.

use crate::session::round::{Base, Threshold};
use crate::session::rules::{DecisionRule, Share};

impl Threshold {
    /// The threshold that a rule of decision asks of a vote. `None` for consensus and consent, which no share expresses.
    pub fn of_rule(rule: DecisionRule) -> Option<Self> {
        let half = Share { parts: 1, whole: 2 };
        match rule {
            DecisionRule::Consensus | DecisionRule::Consent => None,
            DecisionRule::SimpleMajority => Some(Self { share: half, base: Base::Cast, strict: true }),
            DecisionRule::AbsoluteMajority => Some(Self { share: half, base: Base::Entitled, strict: true }),
            DecisionRule::Qualified(share) => Some(Self { share, base: Base::Cast, strict: false }),
        }
    }

    /// The least number of votes in favour, at least one, that reaches the share of `base` or, where it must be passed,
    /// passes it.
    pub fn needed(&self, base: u64) -> u64 {
        let whole = u128::from(self.share.whole.max(1));
        let parts = u128::from(base) * u128::from(self.share.parts);
        let least = if self.strict { parts / whole + 1 } else { parts.div_ceil(whole) };
        u64::try_from(least.max(1)).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(parts: u32, whole: u32, strict: bool) -> Threshold {
        Threshold { share: Share { parts, whole }, base: Base::Cast, strict }
    }

    #[test]
    fn a_strict_share_must_be_passed() {
        assert_eq!(share(1, 2, true).needed(10), 6);
        assert_eq!(share(1, 2, false).needed(10), 5);
        assert_eq!(share(1, 2, true).needed(11), 6);
        assert_eq!(share(2, 3, false).needed(10), 7);
        assert_eq!(share(1, 1, false).needed(10), 10);
    }

    #[test]
    fn no_one_in_favour_is_never_enough() {
        assert_eq!(share(1, 2, false).needed(0), 1);
        assert_eq!(share(0, 1, false).needed(9), 1);
    }

    #[test]
    fn majorities_have_their_usual_meaning() {
        let simple = Threshold::of_rule(DecisionRule::SimpleMajority).unwrap();
        assert_eq!((simple.base, simple.needed(8)), (Base::Cast, 5));
        let absolute = Threshold::of_rule(DecisionRule::AbsoluteMajority).unwrap();
        assert_eq!((absolute.base, absolute.needed(8)), (Base::Entitled, 5));
        assert!(Threshold::of_rule(DecisionRule::Consensus).is_none());
    }
}
