//! The most approved options: whoever is ticked most often is elected. A large group can take every place.

use super::budget::greedy::Greedy;
use super::budget::{Budget, Utility};
use super::committee::{Committee, Walk};
use super::electorate::Electorate;
use super::step::{Reason, Step};
use super::walk::walk;
use crate::voting::ballots::{Approvals, Tiers};

/// All committees of the `places` most approved options.
pub fn count(approvals: &Approvals, places: usize) -> Committee {
    let totals = approvals.totals();
    let (mut certain, mut tied, mut groups) = (Vec::new(), Vec::new(), Vec::new());
    for group in Tiers::by_merit(&totals).groups().iter().filter(|group| group.iter().any(|it| totals[*it] > 0)) {
        if certain.len() == places || !tied.is_empty() {
            break;
        }
        let cut = if certain.len() + group.len() <= places { &mut certain } else { &mut tied };
        cut.extend(group);
        groups.push(group.clone());
    }
    let step = |option: &usize| {
        let others = groups.iter().find(|group| group.contains(option)).into_iter().flatten();
        let reason = Reason::Ticks { people: totals[*option], cost: 1 };
        let tied = others.filter(|other| *other != option).copied().collect();
        Step { option: *option, tied, by_order: false, reason }
    };
    let places_left = if tied.is_empty() { 0 } else { places - certain.len() };
    let choices = choices(&tied, places_left, Committee::MOST + 1);
    let committee = Committee {
        complete: choices.len() <= Committee::MOST,
        steps: certain.iter().map(step).collect(),
        tiers: Tiers::from_groups(groups.clone()),
        committees: choices.iter().take(Committee::MOST).map(|choice| sorted(&certain, choice)).collect(),
        ..Committee::default()
    };
    committee.summed_up(&tied)
}

/// One committee of the `places` most approved options: ties are broken by `order`, the first of it is preferred.
/// Without it the walk stops at the first tie that matters.
pub fn follow(approvals: &Approvals, places: usize, order: Option<&[usize]>) -> Walk {
    let (electorate, budget) = (Electorate::of(approvals), Budget::of_places(approvals.options(), places));
    walk(&Greedy { electorate: &electorate, budget: &budget, utility: Utility::Cost }, order)
}

fn sorted(certain: &[usize], choice: &[usize]) -> Vec<usize> {
    let mut committee = [certain, choice].concat();
    committee.sort_unstable();
    committee
}

/// The ways to choose so many of these, in their order, `most` of them at most.
fn choices(from: &[usize], count: usize, most: usize) -> Vec<Vec<usize>> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut choices = Vec::new();
    while choices.len() < most {
        choices.push(places.iter().filter_map(|place| from.get(*place).copied()).collect());
        // The last place that can still move up, with those after it close behind.
        let last = |at: usize| from.len().saturating_sub(count - at);
        let Some(at) = (0..count).rev().find(|at| places[*at] < last(*at)) else { break };
        let next = places[at] + 1;
        places.iter_mut().skip(at).zip(next..).for_each(|(place, value)| *place = value);
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_come_in_order() {
        let pairs = choices(&[3, 5, 7, 9], 2, 10);
        assert_eq!(pairs, [[3, 5], [3, 7], [3, 9], [5, 7], [5, 9], [7, 9]]);
        assert_eq!(choices(&[], 0, 10), [[0_usize; 0]]);
        assert_eq!(choices(&[1, 2, 3], 1, 2), [[1], [2]]);
    }
}
