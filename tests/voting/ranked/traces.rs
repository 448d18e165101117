//! What a count keeps of its way leads to its result.

use std::cmp::Reverse;

use concertar::voting::ballots::Tiers;
use concertar::voting::ranked::instant_runoff::TiedLast;
use concertar::voting::ranked::ranked_pairs::{EqualDefeats, Step, Verdict};
use concertar::voting::ranked::{Pairwise, Strength, copeland, instant_runoff, kemeny, minimax, ranked_pairs, schulze};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

use super::profiles::{STRENGTHS, ballots, rankings};

/// Whether locked steps lead from one option to another.
fn leads_to(locked: &[Step], from: usize, to: usize) -> bool {
    locked
        .iter()
        .any(|step| step.duel.winner == from && (step.duel.loser == to || leads_to(locked, step.duel.loser, to)))
}

fn peeled(options: usize, locked: &[Step]) -> Tiers {
    Tiers::peeled(options, |one, other| leads_to(locked, one, other))
}

/// Goes through the steps again, believing none of their verdicts.
fn replayed(steps: &[Step]) -> Vec<Step> {
    let mut locked = Vec::new();
    for step in steps {
        let closes = leads_to(&locked, step.duel.loser, step.duel.winner);
        assert_eq!(closes, step.verdict == Verdict::Skipped, "{step:?}");
        if step.verdict == Verdict::Locked {
            locked.push(*step);
        }
    }
    locked
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn duels_and_worst_defeats_give_the_tiers((options, ballots) in ballots(6)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        let counted = copeland::count(&pairwise);
        let scores: Vec<i64> = counted.records.iter().map(|record| record.score()).collect();
        prop_assert_eq!(counted.tiers, Tiers::by_merit(&scores));
        for strength in STRENGTHS {
            let counted = minimax::count(&pairwise, strength);
            let merits: Vec<Reverse<u64>> = counted.worst.iter().map(|worst| Reverse(worst.strength)).collect();
            prop_assert_eq!(counted.tiers, Tiers::by_merit(&merits));
            for (option, worst) in counted.worst.iter().enumerate() {
                prop_assert_eq!(worst.by.is_empty(), worst.strength == 0);
                for by in &worst.by {
                    prop_assert_eq!(pairwise.strength(strength, *by, option), worst.strength);
                }
            }
        }
    }

    #[test]
    fn paths_are_as_strong_as_told((options, ballots) in ballots(6)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        for strength in STRENGTHS {
            let counted = schulze::count(&pairwise, strength);
            prop_assert_eq!(&counted.tiers, &Tiers::peeled(options, |one, other| counted.is_above(one, other)));
            for from in 0..options {
                for to in 0..options {
                    let told = counted.strongest_paths.at(from, to);
                    let path = counted.path(from, to);
                    prop_assert_eq!(path.is_some(), told > 0);
                    let Some(path) = path else { continue };
                    prop_assert_eq!((path.first(), path.last()), (Some(&from), Some(&to)));
                    let steps = path.windows(2).map(|pair| pairwise.strength(strength, pair[0], pair[1]));
                    prop_assert_eq!(steps.min(), Some(told));
                }
            }
            // No step makes a path stronger than told.
            for (from, middle, to) in triples(options).filter(|(from, _, to)| from != to) {
                let through = counted.strongest_paths.at(from, middle).min(counted.steps.at(middle, to));
                prop_assert!(through.max(counted.steps.at(from, to)) <= counted.strongest_paths.at(from, to));
            }
        }
    }

    #[test]
    fn locked_pairs_give_the_tiers((options, ballots) in ballots(6)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        for strength in STRENGTHS {
            let counted = ranked_pairs::count(&pairwise, strength);
            prop_assert_eq!(counted.steps.len(), pairwise.duels().count());
            let falls = |pair: &[Step]| pair[0].strength >= pair[1].strength && pair[0].rank <= pair[1].rank;
            prop_assert!(counted.steps.windows(2).all(falls));
            match counted.equal_defeats {
                EqualDefeats::NoDifference => {
                    let locked = replayed(&counted.steps);
                    prop_assert_eq!(counted.tiers, peeled(options, &locked));
                }
                EqualDefeats::EveryOrder { outcomes } => {
                    prop_assert!(outcomes > 1);
                    prop_assert!(counted.steps.iter().any(|step| step.verdict == Verdict::Open));
                }
                EqualDefeats::TakenTogether => {}
            }
        }
    }

    #[test]
    fn skipped_pairs_have_a_way_back((options, ballots) in ballots(6)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        let counted = ranked_pairs::count(&pairwise, Strength::Margins);
        for (place, step) in counted.steps.iter().enumerate() {
            let way = counted.way_back(place);
            if counted.equal_defeats == EqualDefeats::NoDifference {
                prop_assert_eq!(way.is_some(), step.verdict == Verdict::Skipped);
            }
            for pair in way.iter().flat_map(|way| way.windows(2)) {
                prop_assert!(counted.locked().any(|it| (it.duel.winner, it.duel.loser) == (pair[0], pair[1])));
            }
        }
    }

    #[test]
    fn rounds_lead_from_one_to_the_next((options, ballots) in ballots(6)) {
        let rankings = rankings(options, &ballots);
        let counted = instant_runoff::count(&rankings);
        let total = BigRational::from_integer(BigInt::from(rankings.weights().total()));
        prop_assert_eq!(&counted.rounds[0].remaining, &(0..options).collect::<Vec<_>>());
        let mut firsts = Vec::new();
        for round in &counted.rounds {
            let shares: BigRational = round.shares.iter().sum();
            prop_assert_eq!(shares + BigInt::from(round.exhausted), total.clone());
            for group in &round.out {
                let next: Vec<usize> = round.remaining.iter().copied().filter(|it| !group.contains(it)).collect();
                prop_assert!(counted.rounds.iter().any(|round| round.remaining == next));
            }
            if round.out.is_empty() {
                firsts.extend(round.remaining.clone());
            }
        }
        firsts.sort_unstable();
        firsts.dedup();
        prop_assert_eq!(counted.tiers.first(), &firsts);
        if counted.tied_last == TiedLast::None {
            let last = counted.rounds.iter().rev();
            let groups = last.map(|round| round.out.first().unwrap_or(&round.remaining).clone()).collect();
            prop_assert_eq!(counted.tiers, Tiers::from_groups(groups));
        }
    }

    #[test]
    fn listed_orders_agree_as_much_as_told((options, ballots) in ballots(6)) {
        let rankings = rankings(options, &ballots);
        let pairwise = Pairwise::of(&rankings);
        let counted = kemeny::count(&pairwise).unwrap();
        for order in &counted.orders {
            let pairs = (0..options).flat_map(|one| (one + 1..options).map(move |other| (one, other)));
            let score: u64 = pairs.map(|(one, other)| pairwise.wins(order[one], order[other])).sum();
            prop_assert_eq!(u128::from(score), counted.score);
        }
    }
}

fn triples(options: usize) -> impl Iterator<Item = (usize, usize, usize)> {
    let all = move || 0..options;
    all().flat_map(move |one| all().flat_map(move |other| all().map(move |third| (one, other, third))))
}
