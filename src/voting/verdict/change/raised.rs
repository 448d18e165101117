//! Where hands are raised for and against.

use super::{Case, Change};
use crate::voting::outcome::Proposal;

/// The fewest who, by turning from one side to the other, adopt a proposal that fell or make one fall that was adopted.
/// With a threshold what is needed stays as it is; without one, whoever turns is missed on one side and met on the other.
/// Where there are fewer places than proposals adopted, it is a bound: another may also get more votes.
pub(super) fn of(proposals: &[Proposal], case: &Case<'_>) -> Option<Change> {
    let Case { terms, chosen, heaviest, .. } = case;
    // Where nobody has voted on some of them, whoever speaks next is enough, which tells nothing of the others.
    if proposals.iter().any(Proposal::is_unvoted) {
        return None;
    }
    let short = |it: &Proposal| match (it.adopted, terms.threshold.is_some()) {
        (true, true) => it.favour.saturating_sub(it.needed) + 1,
        (false, true) => it.needed.saturating_sub(it.favour),
        (true, false) => it.favour.saturating_sub(it.against).div_ceil(2),
        (false, false) => it.against.saturating_sub(it.favour) / 2 + 1,
    };
    // More than all can be asked for, and never reached.
    let may_turn =
        |it: &&Proposal| it.adopted || terms.threshold.is_none_or(|threshold| threshold.needed(it.base) <= it.base);
    let turned = proposals.iter().filter(may_turn).map(short).min();
    let passed = terms.seats.and_then(|_| {
        let favour = |option: &usize| proposals.get(*option).map_or(0, |it| it.favour);
        let out = (0..proposals.len()).filter(|it| proposals[*it].adopted && !chosen.certain.contains(it));
        // One person takes a vote from the one and gives it to the other.
        let gap = chosen.certain.iter().map(favour).min()?.saturating_sub(out.map(|it| favour(&it)).max()?);
        Some(gap.div_ceil(2).max(1))
    });
    let fewest = turned.into_iter().chain(passed).min()?.div_ceil(*heaviest);
    let is_exact = *heaviest == 1 && terms.seats.is_none();
    Some(if is_exact { Change::exactly(fewest) } else { Change::at_least(fewest) })
}
