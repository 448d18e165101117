//! All ways through a rule: whatever ties, each of the tied options is taken in turn.
//!
//! The literature calls this parallel-universes tie-breaking (Lackner & Skowron 2023).

use std::collections::BTreeSet;

use super::committee::Committee;
use super::rule::{Rule, options};
use super::step::Step;
use super::walk::{free, step};
use crate::voting::ballots::Tiers;

/// How much work a search may do, in ticks looked at, before it is narrowed to one run: a fraction of a second.
pub(super) const PATIENCE: usize = 20_000_000;

/// A run that is under way.
#[derive(Clone)]
struct Branch<State> {
    chosen: Vec<usize>,
    state: State,
}

/// Runs under way that stand at different points.
struct Frontier<R: Rule> {
    branches: Vec<Branch<R::State>>,
    seen: BTreeSet<R::Key>,
}

/// What the search has found so far.
#[derive(Default)]
struct Found {
    committees: BTreeSet<Vec<usize>>,
    truncated: bool,
    steps: Vec<Step>,
    tiers: Vec<Vec<usize>>,
    /// The options of the first tie that mattered.
    first_tie: Vec<usize>,
}

/// Every committee that a rule may elect.
pub(super) fn universes<R: Rule>(rule: &R) -> Committee {
    search(rule, &mut { PATIENCE }).reduced()
}

/// Every committee that a rule may elect, as far as patience goes, with numbers not in lowest terms. All runs go
/// forward together, an option a round, so that runs that have come to the same state are one from there on.
pub(super) fn search<R: Rule>(rule: &R, patience: &mut usize) -> Committee {
    let mut found = Found::default();
    let mut branches = vec![Branch { chosen: Vec::new(), state: rule.start() }];
    let mut placed = 0;
    while !branches.is_empty() {
        let room = (*patience / rule.effort().max(1)).clamp(1, Committee::MOST);
        let is_settled;
        (branches, is_settled) = round(rule, branches, room, &mut found);
        if branches.len() > 1 {
            *patience = patience.saturating_sub(branches.len() * rule.effort());
        }
        let may_settle = is_settled && found.committees.is_empty() && !found.truncated;
        if let ([branch], true) = (&branches[..], may_settle) {
            found.tiers.push(branch.chosen[placed..].to_vec());
            placed = branch.chosen.len();
        }
    }
    found.committee()
}

/// All runs an option further, as many as there is room for. Tells whether what was taken so far is the same in every
/// order that ties allow.
fn round<R: Rule>(
    rule: &R,
    branches: Vec<Branch<R::State>>,
    room: usize,
    found: &mut Found,
) -> (Vec<Branch<R::State>>, bool) {
    let is_alone = branches.len() == 1;
    let mut next = Frontier::<R> { branches: Vec::new(), seen: BTreeSet::new() };
    let mut is_settled = true;
    for mut branch in branches {
        let offers = rule.offers(&mut branch.state);
        is_settled &= offers.len() < 2;
        if offers.is_empty() {
            branch.chosen.sort_unstable();
            found.committees.insert(branch.chosen);
        } else if let Some(offer) = free(rule, &branch.state, &offers).first().and_then(|place| offers.get(*place)) {
            let reason = rule.take(&mut branch.state, offer);
            branch.chosen.push(offer.option);
            if found.first_tie.is_empty() {
                found.steps.push(step(&offers, offer.option, false, reason));
            }
            if is_alone {
                next.branches.push(branch);
            } else {
                next.add(rule, branch);
            }
        } else {
            for offer in &offers {
                if next.branches.len() > room {
                    break;
                }
                let mut other = branch.clone();
                rule.take(&mut other.state, offer);
                other.chosen.push(offer.option);
                next.add(rule, other);
            }
            if found.first_tie.is_empty() {
                found.first_tie = options(&offers);
            }
        }
        if next.branches.len() > room {
            found.truncated = true;
            next.branches.truncate(room);
            break;
        }
    }
    (next.branches, is_settled)
}

impl<R: Rule> Frontier<R> {
    /// Adds a run, unless another has come to the same point.
    fn add(&mut self, rule: &R, branch: Branch<R::State>) {
        if self.seen.insert(rule.key(&branch.state)) {
            self.branches.push(branch);
        }
    }
}

impl Found {
    fn committee(mut self) -> Committee {
        let complete = !self.truncated && self.committees.len() <= Committee::MOST;
        let also_tied = if complete { Vec::new() } else { self.first_tie };
        let mut last: BTreeSet<usize> = self.committees.iter().flatten().chain(&also_tied).copied().collect();
        last.retain(|option| !self.tiers.iter().flatten().any(|placed| placed == option));
        self.tiers.push(last.into_iter().collect());
        let committee = Committee {
            committees: self.committees.into_iter().take(Committee::MOST).collect(),
            complete,
            steps: self.steps,
            tiers: Tiers::from_groups(self.tiers),
            ..Committee::default()
        };
        committee.summed_up(&also_tied)
    }
}
