//! How firm a result is: how often each option is chosen where the ballots are redrawn.

use crate::session::round::Round;
use crate::voting::measures::robustness::OptionFirmness;
use crate::voting::verdict::{Robustness, Verdict};
use crate::voting::votes;

/// How firm a result is, option by option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Firmness {
    /// The options in the order of the result, with how often each was chosen.
    pub options: Vec<(usize, OptionFirmness)>,
    /// The whole of it.
    pub robustness: Robustness,
}

/// Whether there is something to say of a round.
pub(super) fn is_of(round: &Round) -> bool {
    Robustness::is_told(round, votes::valid(round).count() as u64)
}

impl Firmness {
    /// How firm the result of a round is; `None` where that is not known. The ballots are counted anew a thousand times and
    /// more: whoever draws a picture of it keeps it.
    pub fn of(verdict: &Verdict<'_>) -> Option<Self> {
        let robustness = verdict.robustness()?;
        let order = super::order(&verdict.outcome().tiers).into_iter();
        let of_option = |option: usize| Some((option, *robustness.firmness.options.get(option)?));
        let options = order.filter_map(of_option).collect();
        Some(Self { options, robustness })
    }
}
