//! Scores, grades, criteria and comparisons, counted as the literature counts them.

mod comparison;
mod comparison_faults;
mod consent;
mod criteria;
mod majority_judgment;
mod majority_judgment_cases;
mod properties;
mod quadratic;
mod score;
mod star;

use concertar::voting::ballots::{Scores, Tiers, Weight};

/// A table of ballots, each one person's one vote.
pub(crate) fn plain(options: usize, ballots: &[Vec<Option<i32>>]) -> Scores {
    let ballots: Vec<_> = ballots.iter().map(|ballot| (1, ballot.clone())).collect();
    weighing(options, &ballots)
}

/// A table of ballots, each given by so many people.
pub(crate) fn weighing(options: usize, ballots: &[(u32, Vec<Option<i32>>)]) -> Scores {
    let mut scores = Scores::new(options);
    for (people, ballot) in ballots {
        scores.push(ballot, Weight { people: *people, each: 1 }).unwrap();
    }
    scores
}

/// Numbers of which none is missing.
pub(crate) fn given<const MANY: usize>(numbers: [i32; MANY]) -> Vec<Option<i32>> {
    numbers.into_iter().map(Some).collect()
}

/// The tiers with options under other names.
pub(crate) fn renamed(tiers: &Tiers, name: impl Fn(usize) -> usize) -> Tiers {
    let group = |group: &Vec<usize>| group.iter().map(|option| name(*option)).collect();
    Tiers::from_groups(tiers.groups().iter().map(group).collect())
}
