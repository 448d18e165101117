//! All ways through a rule: whatever ties, each of the tied options is taken in turn.
//!
//! The literature calls this parallel-universes tie-breaking (Lackner & Skowron 2023, section 2.4).

use std::collections::{BTreeMap, BTreeSet};

use super::committee::Committee;
use super::rule::Rule;
use super::step::Step;
use super::walk::step;
use crate::voting::ballots::Tiers;

/// How many ticks may be looked at before the search for further committees is narrowed: a second or so.
const PATIENCE: usize = 200_000_000;

/// A run that is under way.
#[derive(Clone)]
struct Branch<State> {
    chosen: Vec<usize>,
    state: State,
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

/// Every committee that a rule may elect. All runs go forward together, an option a round, so that runs that have come
/// to the same state are one from there on.
pub(super) fn universes<R: Rule>(rule: &R) -> Committee {
    let mut found = Found::default();
    let mut frontier = vec![Branch { chosen: Vec::new(), state: rule.start() }];
    let mut patience = PATIENCE / rule.effort().max(1);
    let mut placed = 0;
    while !frontier.is_empty() {
        let room = Committee::MOST.min(patience).max(1);
        found.truncated |= frontier.len() > room;
        frontier.truncate(room);
        patience = patience.saturating_sub(frontier.len());
        let (next, is_settled) = round(rule, frontier, &mut found);
        frontier = merged(rule, next);
        if let ([branch], true, true) = (&frontier[..], is_settled, found.committees.is_empty()) {
            found.tiers.push(branch.chosen[placed..].to_vec());
            placed = branch.chosen.len();
        }
    }
    found.committee()
}

/// All runs an option further. Tells whether what was taken so far is the same in every order that ties allow.
fn round<R: Rule>(rule: &R, frontier: Vec<Branch<R::State>>, found: &mut Found) -> (Vec<Branch<R::State>>, bool) {
    let mut next = Vec::new();
    let mut is_settled = true;
    for mut branch in frontier {
        let offers = rule.offers(&mut branch.state);
        let tied: Vec<usize> = offers.iter().map(|offer| offer.option).collect();
        let harmless = if offers.len() > 1 { rule.harmless(&branch.state, &tied) } else { Some(0) };
        match (harmless, offers.is_empty()) {
            (_, true) => {
                branch.chosen.sort_unstable();
                found.committees.insert(branch.chosen);
            }
            (Some(place), false) => {
                is_settled &= offers.len() == 1;
                let Some(offer) = offers.get(place) else { continue };
                let reason = rule.take(&mut branch.state, offer);
                branch.chosen.push(offer.option);
                if found.first_tie.is_empty() {
                    found.steps.push(step(offer.option, tied, reason));
                }
                next.push(branch);
            }
            (None, false) => {
                for offer in &offers {
                    let mut other = branch.clone();
                    rule.take(&mut other.state, offer);
                    other.chosen.push(offer.option);
                    next.push(other);
                }
                if found.first_tie.is_empty() {
                    found.first_tie = tied;
                }
            }
        }
    }
    (next, is_settled)
}

/// The same runs, those that stand at the same point once.
fn merged<R: Rule>(rule: &R, branches: Vec<Branch<R::State>>) -> Vec<Branch<R::State>> {
    if branches.len() < 2 {
        return branches;
    }
    let mut seen = BTreeMap::new();
    for branch in branches {
        seen.entry(rule.key(&branch.state)).or_insert(branch);
    }
    seen.into_values().collect()
}

impl Found {
    fn committee(mut self) -> Committee {
        let complete = !self.truncated && self.committees.len() <= Committee::MOST;
        let also_tied = if complete { Vec::new() } else { self.first_tie };
        let mut last: BTreeSet<usize> = self.committees.iter().flatten().chain(&also_tied).copied().collect();
        self.tiers.iter().flatten().for_each(|option| {
            last.remove(option);
        });
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
