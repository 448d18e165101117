//! Where hands are raised for and against.

use super::{Case, Change, fewest};
use crate::session::round::{Base, Threshold};
use crate::voting::outcome::Proposal;

/// The fewest who, by voting otherwise, adopt a proposal that fell or make one fall that was adopted. It is a bound where it
/// takes more than are known to have said something else, and where there are fewer places than proposals adopted, as
/// another may also get more votes.
pub(super) fn of(proposals: &[Proposal], case: &Case<'_>) -> Option<Change> {
    let Case { terms, chosen, heaviest, .. } = case;
    // Where nobody has voted on some of them, whoever speaks next is enough, which tells nothing of the others.
    if proposals.iter().any(Proposal::is_unvoted) {
        return None;
    }
    let turned = proposals.iter().filter_map(|it| turned(it, terms.threshold, terms.blank));
    let passed = terms.seats.and_then(|_| {
        let favour = |option: &usize| proposals.get(*option).map_or(0, |it| it.favour);
        let out = (0..proposals.len()).filter(|it| proposals[*it].adopted && !chosen.certain.contains(it));
        // One person takes a vote from the one and gives it to the other.
        let gap = chosen.certain.iter().map(favour).min()?.saturating_sub(out.map(|it| favour(&it)).max()?);
        Some(Turned { votes: gap.div_ceil(2).max(1), is_reached: false })
    });
    let least = turned.chain(passed).min_by_key(|it| (it.votes, !it.is_reached))?;
    let people = least.votes.div_ceil(*heaviest);
    let is_exact = least.is_reached && *heaviest == 1 && terms.seats.is_none();
    Some(if is_exact { Change::exactly(people) } else { Change::at_least(people) })
}

/// How many votes turn a proposal, and whether that many are known to be there to be turned.
struct Turned {
    votes: u64,
    is_reached: bool,
}

/// `None` where no number of votes turns it: more than all can be asked for, and never reached.
fn turned(it: &Proposal, threshold: Option<Threshold>, blank: u64) -> Option<Turned> {
    let reached = |votes| Turned { votes, is_reached: true };
    let others = it.against + it.abstain + blank;
    match (it.adopted, threshold) {
        (true, Some(_)) => Some(reached(it.favour.saturating_sub(it.needed) + 1)),
        // Without a threshold whoever turns is missed on one side and met on the other.
        (true, None) => Some(reached(it.favour.saturating_sub(it.against).div_ceil(2))),
        (false, None) => {
            let votes = it.against.saturating_sub(it.favour) / 2 + 1;
            Some(Turned { votes, is_reached: votes <= others })
        }
        (false, Some(threshold)) => {
            let votes = raised(it, threshold, blank)?;
            Some(Turned { votes, is_reached: votes <= others })
        }
    }
}

/// The fewest votes more in favour that reach a threshold. Those who already count in its base come first: each of the others
/// adds to what the share is of.
fn raised(it: &Proposal, threshold: Threshold, blank: u64) -> Option<u64> {
    let counted = match threshold.base {
        Base::Cast => it.against,
        Base::Valid => it.against + it.abstain + blank,
        Base::Present | Base::Entitled => u64::MAX,
    };
    let reaches = |votes: u64| it.favour + votes >= threshold.needed(it.base + votes.saturating_sub(counted));
    // What is needed grows by one vote at most where one is added, so that once enough is enough from then on.
    let enough = 2 * (it.base + it.against + it.abstain + blank + 1);
    reaches(enough).then(|| fewest(0, enough, reaches))
}
