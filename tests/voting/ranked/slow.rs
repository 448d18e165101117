//! The methods once more, slowly: straight from their definitions, for few options.

use std::collections::BTreeSet;

use concertar::voting::ballots::Rankings;
use concertar::voting::ranked::ranked_pairs::Verdict;
use concertar::voting::ranked::{Duel, Pairwise, Strength, instant_runoff, kemeny, ranked_pairs};
use proptest::prelude::*;

use super::profiles::{Ballot, STRENGTHS, ballots, rankings};

/// Every order of these.
pub(crate) fn orders<Item: Copy>(items: &[Item]) -> Vec<Vec<Item>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for place in 0..items.len() {
        let mut rest = items.to_vec();
        let first = rest.remove(place);
        all.extend(orders(&rest).into_iter().map(|order| [vec![first], order].concat()));
    }
    all
}

fn leads_to(locked: &[Duel], from: usize, to: usize) -> bool {
    let mut met = BTreeSet::from([from]);
    let mut to_ask = vec![from];
    while let Some(one) = to_ask.pop() {
        to_ask.extend(locked.iter().filter(|duel| duel.winner == one && met.insert(duel.loser)).map(|duel| duel.loser));
    }
    from != to && met.contains(&to)
}

/// What each order of equal defeats locks, for every order of all equal defeats.
fn locked_in_each(pairwise: &Pairwise, strength: Strength) -> Vec<Vec<Duel>> {
    let of = |duel: &Duel| strength.of(duel.votes, duel.against);
    let mut duels: Vec<Duel> = pairwise.duels().collect();
    duels.sort_by_key(|duel| std::cmp::Reverse(of(duel)));
    let mut outcomes: Vec<Vec<Duel>> = vec![Vec::new()];
    for equal in duels.chunk_by(|one, other| of(one) == of(other)) {
        let mut next: Vec<Vec<Duel>> = Vec::new();
        for order in orders(equal) {
            for outcome in &outcomes {
                let mut locked = outcome.clone();
                for duel in &order {
                    if !leads_to(&locked, duel.loser, duel.winner) {
                        locked.push(*duel);
                    }
                }
                locked.sort_by_key(|duel| (duel.winner, duel.loser));
                if !next.contains(&locked) {
                    next.push(locked);
                }
            }
        }
        outcomes = next;
    }
    outcomes
}

fn unbeaten(options: usize, locked: &[Duel]) -> BTreeSet<usize> {
    (0..options).filter(|option| locked.iter().all(|duel| duel.loser != *option)).collect()
}

/// Who may win a run-off, when any of those tied last may go out alone. Shares are counted in sixtieths.
fn run_off_winners(ballots: &[Ballot], remaining: &BTreeSet<usize>) -> BTreeSet<usize> {
    let share = |option: &usize| -> u64 {
        let of = |(ranks, people): &Ballot| {
            let best = remaining.iter().map(|option| ranks[*option]).min().unwrap();
            let tied = remaining.iter().filter(|option| ranks[**option] == best).count();
            let counts = best != Rankings::UNRANKED && ranks[*option] == best;
            if counts { 60 / u64::try_from(tied).unwrap() * u64::from(*people) } else { 0 }
        };
        ballots.iter().map(of).sum()
    };
    let most = remaining.iter().map(share).max().unwrap();
    if most == 0 || remaining.len() == 1 {
        return remaining.clone();
    }
    let fewest = remaining.iter().map(share).min().unwrap();
    let last = remaining.iter().filter(|option| share(option) == fewest);
    last.flat_map(|out| {
        let rest: BTreeSet<usize> = remaining.iter().copied().filter(|option| option != out).collect();
        run_off_winners(ballots, &rest)
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pairs_are_counted_as_one_by_one((options, ballots) in ballots(5)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        for one in 0..options {
            for other in 0..options {
                let above = ballots.iter().filter(|(ranks, _)| ranks[one] < ranks[other]);
                prop_assert_eq!(pairwise.wins(one, other), above.map(|(_, people)| u64::from(*people)).sum::<u64>());
            }
        }
    }

    #[test]
    fn the_smith_set_is_the_smallest((options, ballots) in ballots(5)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        let holds = |set: &Vec<usize>| {
            let outside = |other: &usize| !set.contains(other);
            set.iter().all(|one| (0..options).filter(outside).all(|other| pairwise.beats(*one, other)))
        };
        let sets = (1..1_usize << options).map(|set| (0..options).filter(|option| set & 1 << option != 0).collect());
        let smallest = sets.filter(holds).min_by_key(Vec::len).unwrap();
        prop_assert_eq!(pairwise.smith_set(), smallest);
    }

    #[test]
    fn the_best_orders_are_found((options, ballots) in ballots(5)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        let places: Vec<usize> = (0..options).collect();
        let score = |order: &Vec<usize>| -> u128 {
            let below = |place: usize| order[place + 1..].iter().map(move |other| (order[place], *other));
            (0..options).flat_map(below).map(|(one, other)| u128::from(pairwise.wins(one, other))).sum()
        };
        let all = orders(&places);
        let most = all.iter().map(score).max().unwrap();
        let best: Vec<Vec<usize>> = all.into_iter().filter(|order| score(order) == most).collect();
        let counted = kemeny::count(&pairwise).unwrap();
        prop_assert_eq!(counted.score, most);
        prop_assert_eq!(&counted.orders, &best);
        prop_assert_eq!(counted.optima, u64::try_from(best.len()).unwrap());
        let place = |order: &Vec<usize>, option| order.iter().position(|it| *it == option);
        let agree = |one, other| best.iter().all(|order| place(order, one) < place(order, other));
        let pairs = places.iter().flat_map(|one| places.iter().map(|other| (*one, *other)));
        prop_assert_eq!(counted.agreed, pairs.filter(|(one, other)| agree(*one, *other)).collect::<Vec<_>>());
        let firsts: BTreeSet<usize> = best.iter().map(|order| order[0]).collect();
        prop_assert_eq!(counted.tiers.first().iter().copied().collect::<BTreeSet<_>>(), firsts);
    }

    #[test]
    fn every_order_of_equal_defeats_is_tried((options, ballots) in ballots(4)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        for strength in STRENGTHS {
            let counted = ranked_pairs::count(&pairwise, strength);
            let each = locked_in_each(&pairwise, strength);
            let winners: BTreeSet<usize> = each.iter().flat_map(|locked| unbeaten(options, locked)).collect();
            prop_assert_eq!(counted.tiers.first().iter().copied().collect::<BTreeSet<_>>(), winners);
            for step in &counted.steps {
                let times = each.iter().filter(|locked| locked.contains(&step.duel)).count();
                let verdict = match times {
                    0 => Verdict::Skipped,
                    _ if times == each.len() => Verdict::Locked,
                    _ => Verdict::Open,
                };
                prop_assert_eq!(step.verdict, verdict);
            }
            let places = counted.tiers.places(options);
            for one in 0..options {
                for other in 0..options {
                    if each.iter().all(|locked| leads_to(locked, one, other)) {
                        prop_assert!(places[one] < places[other]);
                    }
                }
            }
        }
    }

    #[test]
    fn run_offs_elect_whom_some_order_elects((options, ballots) in ballots(5)) {
        let counted = instant_runoff::count(&rankings(options, &ballots));
        let winners = run_off_winners(&ballots, &(0..options).collect());
        prop_assert_eq!(counted.tiers.first().iter().copied().collect::<BTreeSet<_>>(), winners);
    }
}
