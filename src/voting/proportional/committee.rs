//! What comes out: the sets of options that a rule may choose, and what they have in common.

use std::collections::BTreeSet;

use num_rational::BigRational;

use super::step::Step;
use crate::voting::ballots::Tiers;

/// The committees that a rule elects, all of them where it ties. With costs, a committee is what the money is spent on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Committee {
    /// Every committee that some way to break the ties leads to, in order, each a list in the order of the ballot.
    /// Never empty: where nothing is elected it holds the empty committee. A committee may be smaller than asked for,
    /// because an option that nobody ticked is never elected.
    pub committees: Vec<Vec<usize>>,
    /// Whether these are all. Where not, there were more than [`Committee::MOST`], or finding them took too long;
    /// `tied` then holds those that were seen to tie, and there may be more.
    pub complete: bool,
    /// Elected whatever becomes of the ties, in the order of the ballot.
    pub winners: Vec<usize>,
    /// Elected by some ways to break the ties, in the order of the ballot.
    pub tied: Vec<usize>,
    /// How many places the tied options share; with costs, how many of them are taken at most.
    pub places_left: usize,
    /// What the rule did, up to the first tie that matters.
    pub steps: Vec<Step>,
    /// The elected and tied options in the order of their election: one that stands in a higher group comes before one
    /// in a lower group however ties are broken.
    pub tiers: Tiers,
    /// What each person held at the start, for rules by which people pay.
    pub endowment: Option<Endowment>,
}

impl Committee {
    /// No more committees than this are listed.
    pub const MOST: usize = 1_000;

    /// The same with only some of the committees; none where no committee is kept.
    pub(super) fn only(&self, keep: impl Fn(&[usize]) -> bool) -> Option<Self> {
        let kept: Vec<Vec<usize>> = self.committees.iter().filter(|committee| keep(committee)).cloned().collect();
        if kept.is_empty() || kept.len() == self.committees.len() {
            return (!kept.is_empty()).then(|| self.clone());
        }
        Some(Self { committees: kept, ..self.clone() }.summed_up(&[]))
    }

    /// The committees of both, with what both have in common of what was done. Where their orders of election differ,
    /// nothing is said of the order.
    pub(super) fn joined(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        let (Some(mut one), Some(other)) = (one.clone(), other.clone()) else { return one.or(other) };
        one.complete &= other.complete;
        one.committees.extend(other.committees);
        one.committees.sort_unstable();
        one.committees.dedup();
        one.complete &= one.committees.len() <= Self::MOST;
        one.committees.truncate(Self::MOST);
        one.steps.truncate(in_common(&one.steps, &other.steps));
        if one.tiers != other.tiers {
            let all = one.tiers.groups().iter().chain(other.tiers.groups()).flatten().copied();
            let all: BTreeSet<usize> = all.collect();
            one.tiers = Tiers::from_groups(vec![all.into_iter().collect()]);
        }
        Some(one.summed_up(&[]))
    }

    /// The same, where other ways may lead elsewhere that have no more than these steps in common with it.
    pub(super) fn doubted(mut self, shared: Option<&[Step]>) -> Self {
        let Some(shared) = shared else { return self };
        self.complete = false;
        self.steps.truncate(in_common(&self.steps, shared));
        self.summed_up(&[])
    }

    /// The same with its numbers in lowest terms.
    pub(super) fn reduced(self) -> Self {
        Self { steps: self.steps.into_iter().map(Step::reduced).collect(), ..self }
    }

    /// What was done, where that is all there is to it.
    pub(super) fn path(&self) -> Option<&[Step]> {
        matches!(&self.committees[..], [only] if self.complete && only.len() == self.steps.len()).then_some(&self.steps)
    }

    /// Fills in what the committees have in common, and where they differ. Where not all are known, only what was taken
    /// before the first tie is certain, and the options `also_tied` are not lost.
    pub(super) fn summed_up(mut self, also_tied: &[usize]) -> Self {
        let in_all = |option: &usize| self.committees.iter().all(|committee| committee.contains(option));
        let before_ties = |option: &usize| self.steps.iter().any(|step| step.option == *option);
        let is_certain = |option: &usize| if self.complete { in_all(option) } else { before_ties(option) };
        let seen: BTreeSet<usize> = self.committees.iter().flatten().chain(also_tied).copied().collect();
        let (winners, tied) = seen.iter().partition(|option| is_certain(option));
        (self.winners, self.tied) = (winners, tied);
        let largest = self.committees.iter().map(Vec::len).max().unwrap_or_default();
        self.places_left = largest.saturating_sub(self.winners.len());
        let groups = self.tiers.groups().iter();
        let kept = groups.map(|group| group.iter().filter(|option| seen.contains(option)).copied().collect());
        self.tiers = Tiers::from_groups(kept.collect());
        self
    }
}

/// With how many steps both begin that take the same options.
pub(super) fn in_common(one: &[Step], other: &[Step]) -> usize {
    one.iter().zip(other).take_while(|(step, same)| step.option == same.option).count()
}

/// One way through a rule: to the end, or to the first tie that matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// The options taken, in the order of their election.
    pub elected: Vec<usize>,
    /// What the rule did.
    pub steps: Vec<Step>,
    /// The options at whose tie the walk stopped, in the order of the ballot; empty when it came to the end.
    pub tied: Vec<usize>,
    /// What each person held at the start, for rules by which people pay.
    pub endowment: Option<Endowment>,
}

impl Walk {
    /// The same with its numbers in lowest terms.
    pub(super) fn reduced(self) -> Self {
        Self { steps: self.steps.into_iter().map(Step::reduced).collect(), ..self }
    }
}

/// What each person held at the start of a rule by which people pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endowment {
    /// What one person held.
    pub each: BigRational,
    /// By how much that was raised beyond an equal share, so that more is bought: with costs, by this much for each
    /// person; with places, as if there were this many more places to share.
    pub raised: u64,
    /// How much the last raise added; more than 1 only where single units led nowhere for long.
    pub step: u64,
}
