//! The completion that raises what people hold, a unit at a time, until the outcome is full or would be too much.

use super::means::Means;
use crate::voting::proportional::committee::{Committee, Walk, in_common};
use crate::voting::proportional::step::Step;
use crate::voting::proportional::universes::{PATIENCE, search};
use crate::voting::proportional::walk::wander;

/// After so many counts the step is doubled, and again after every [`MORE_COUNTS`]: money in the smallest unit of a
/// currency could take millions. From then on a step is about a hundredth of the raise.
const COUNTS: u32 = 1_000;
const MORE_COUNTS: u32 = 100;

/// The most counts between two questions whether the next may be skipped.
const LONGEST_PAUSE: u32 = 63;

/// How an outcome stands to what there is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// More may be had.
    Open,
    /// No place is left; with costs, nothing more that somebody wants fits into the budget.
    Full,
    /// It costs more than the budget.
    Over,
}

/// How far shares are raised, and how that goes on.
struct Raise {
    raised: u64,
    step: u64,
    counts: u32,
    /// How far shares could be raised before, with the outcome that was counted last.
    before: u64,
    /// How far it was known, the last time, that nothing changes.
    jump: u64,
    /// After how many counts that is asked again: the more, the more often the answer was that it is not known.
    pause: u32,
    paused: u32,
}

impl Means<'_> {
    /// Raises shares until every outcome is full or too much. A full one stands; where one is too much, those before it
    /// stand that were not full yet. Whatever way ties are broken at each count, the outcome is among these.
    pub(super) fn raise_all(&self) -> Committee {
        let (mut raise, mut patience) = (Raise::new(), 10 * PATIENCE);
        let mut count = |raised: u64, step: u64| {
            let endowment = Some(self.endowment(raised, step));
            Committee { endowment, ..search(&self.shares(raised), &mut patience) }
        };
        let mut ended: Option<Committee> = None;
        // Where not all ways are known, the outcome may be another that begins with no more than these steps.
        let mut doubt: Option<Vec<Step>> = None;
        loop {
            let outcome = count(raise.raised, raise.step);
            if !outcome.complete {
                let shared = doubt.map_or(outcome.steps.len(), |steps| in_common(&steps, &outcome.steps));
                doubt = Some(outcome.steps[..shared].to_vec());
            }
            if outcome.committees.iter().any(|set| self.standing(set) == Standing::Over) {
                let before = count(raise.before, raise.step).only(|set| self.standing(set) == Standing::Open);
                ended = Committee::joined(ended, before);
            }
            ended = Committee::joined(ended, outcome.only(|set| self.standing(set) == Standing::Full));
            match outcome.only(|set| self.standing(set) == Standing::Open) {
                Some(open) if raise.goes_on(self, open.path()) => {}
                open => return Committee::joined(ended, open).unwrap_or(outcome).doubted(doubt.as_deref()).reduced(),
            }
        }
    }

    /// Raises shares until the outcome is full, or the next would be too much, or a tie that matters stops the walk.
    pub(super) fn raise_one(&self, order: Option<&[usize]>) -> Walk {
        let mut raise = Raise::new();
        let count = |raised: u64, step: u64| {
            let endowment = Some(self.endowment(raised, step));
            Walk { endowment, ..wander(&self.shares(raised), order) }
        };
        loop {
            let walk = count(raise.raised, raise.step);
            let standing = if walk.tied.is_empty() { self.standing(&walk.elected) } else { Standing::Full };
            match standing {
                Standing::Over => return count(raise.before, raise.step).reduced(),
                Standing::Open if raise.goes_on(self, Some(&walk.steps)) => {}
                _ => return walk.reduced(),
            }
        }
    }

    fn standing(&self, taken: &[usize]) -> Standing {
        let (spent, total) = (self.budget.spent(taken), u128::from(self.budget.total));
        let rest = self.electorate.supported().filter(|option| !taken.contains(option));
        let fits = |cost: u64| spent + u128::from(cost) <= total;
        if spent > total {
            Standing::Over
        } else if rest.filter_map(|option| self.budget.cost(option)).any(fits) {
            Standing::Open
        } else {
            Standing::Full
        }
    }
}

impl Raise {
    fn new() -> Self {
        Self { raised: 0, step: 1, counts: 0, before: 0, jump: 1, pause: 0, paused: 0 }
    }

    /// Raises by a step, and before that by as much as is known to change nothing, given what the count did. Tells
    /// whether there are numbers large enough for that.
    fn goes_on(&mut self, means: &Means, path: Option<&[Step]>) -> bool {
        let skipped = path.map_or(0, |path| self.skipped(means, path));
        self.counts += 1;
        if self.counts >= COUNTS && self.counts.is_multiple_of(MORE_COUNTS) {
            self.step = self.step.saturating_mul(2);
        }
        self.before = self.raised.saturating_add(skipped);
        let more = self.before.checked_add(self.step);
        self.raised = more.unwrap_or(self.raised);
        more.is_some()
    }

    /// By how much shares can be raised without any change to what is bought.
    fn skipped(&mut self, means: &Means, path: &[Step]) -> u64 {
        if self.paused < self.pause {
            self.paused += 1;
            return 0;
        }
        let shares = means.shares(self.raised);
        let alike = |more: u64| {
            self.raised.checked_add(more).is_some_and(|later| shares.goes_alike(&means.shares(later), path))
        };
        let skipped = farthest(self.jump, alike);
        self.jump = skipped.max(1);
        self.pause = if skipped > 0 { 0 } else { (2 * self.pause + 1).min(LONGEST_PAUSE) };
        self.paused = 0;
        skipped
    }
}

/// About how far a raise changes nothing: a power of two that is known to be alike, found by doubling or halving the
/// guess; nought where none is.
fn farthest(guess: u64, alike: impl Fn(u64) -> bool) -> u64 {
    let mut far = guess;
    if alike(far) {
        while let Some(twice) = far.checked_mul(2).filter(|twice| alike(*twice)) {
            far = twice;
        }
        return far;
    }
    while far > 1 {
        far /= 2;
        if alike(far) {
            return far;
        }
    }
    0
}
