//! Ranked ballots to test with, and every method applied to them.

use concertar::voting::ballots::{Rankings, Tiers, Weight};
use concertar::voting::ranked::borda::{self, Convention};
use concertar::voting::ranked::{Pairwise, Strength, copeland, instant_runoff, kemeny, minimax, ranked_pairs, schulze};
use proptest::prelude::*;

pub(crate) const STRENGTHS: [Strength; 2] = [Strength::WinningVotes, Strength::Margins];

/// Options named by letters, best first, with how many gave each ballot; letters in one word are tied: `"A BC"`.
pub(crate) fn of_letters(options: &str, ballots: &[(u32, &str)]) -> Rankings {
    let mut rankings = Rankings::new(options.len());
    for (people, ballot) in ballots {
        let groups: Vec<Vec<usize>> = ballot.split(' ').map(|group| places(options, group)).collect();
        rankings.push_groups(&groups, Weight { people: *people, each: 1 }).unwrap();
    }
    rankings
}

/// The places of these letters.
pub(crate) fn places(options: &str, letters: &str) -> Vec<usize> {
    letters.chars().map(|letter| options.find(letter).unwrap()).collect()
}

/// Tiers in letters, a word each.
pub(crate) fn letters(options: &str, tiers: &Tiers) -> String {
    let word =
        |group: &Vec<usize>| group.iter().map(|option| options.chars().nth(*option).unwrap()).collect::<String>();
    tiers.groups().iter().map(word).collect::<Vec<_>>().join(" ")
}

/// The ranks of one ballot, and how many gave it.
pub(crate) type Ballot = (Vec<u16>, u32);

/// A few ballots on up to so many options, with ties, options left out and blank ones.
pub(crate) fn ballots(most_options: usize) -> impl Strategy<Value = (usize, Vec<Ballot>)> {
    (1..=most_options).prop_flat_map(|options| {
        let rank = prop_oneof![4 => 0..u16::try_from(options).unwrap(), 1 => Just(Rankings::UNRANKED)];
        let ballot = (proptest::collection::vec(rank, options), 1_u32..4);
        proptest::collection::vec(ballot, 0..8).prop_map(move |ballots| (options, ballots))
    })
}

/// Strict orders of all options.
pub(crate) fn strict_ballots(options: usize) -> impl Strategy<Value = Vec<Ballot>> {
    let ranks: Vec<u16> = (0..u16::try_from(options).unwrap()).collect();
    proptest::collection::vec((Just(ranks).prop_shuffle(), 1_u32..4), 1..10)
}

pub(crate) fn rankings(options: usize, ballots: &[Ballot]) -> Rankings {
    let mut rankings = Rankings::new(options);
    for (ranks, people) in ballots {
        rankings.push(ranks, Weight { people: *people, each: 1 }).unwrap();
    }
    rankings
}

/// The tiers of every method, with its name.
pub(crate) fn every_method(rankings: &Rankings) -> Vec<(String, Tiers)> {
    let pairwise = Pairwise::of(rankings);
    let mut found = vec![
        ("copeland".to_owned(), copeland::count(&pairwise).tiers),
        ("instant run-off".to_owned(), instant_runoff::count(rankings).tiers),
    ];
    found.extend(kemeny::count(&pairwise).ok().map(|kemeny| ("kemeny".to_owned(), kemeny.tiers)));
    for convention in [Convention::Mean, Convention::Zero, Convention::Modified] {
        found.push((format!("borda {convention:?}"), borda::count(rankings, convention).tiers));
    }
    for strength in STRENGTHS {
        found.push((format!("minimax {strength:?}"), minimax::count(&pairwise, strength).tiers));
        found.push((format!("schulze {strength:?}"), schulze::count(&pairwise, strength).tiers));
        found.push((format!("ranked pairs {strength:?}"), ranked_pairs::count(&pairwise, strength).tiers));
    }
    found
}
