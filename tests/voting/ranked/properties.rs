//! What holds of every count, whatever the ballots.

use concertar::voting::ballots::{Rankings, Tiers};
use concertar::voting::ranked::borda::{self, Convention};
use concertar::voting::ranked::{Pairwise, copeland, kemeny, minimax, ranked_pairs, schulze};
use proptest::prelude::*;

use super::profiles::{Ballot, STRENGTHS, ballots, every_method, rankings, strict_ballots};

/// The same tiers with the options under other places.
fn moved(tiers: &Tiers, to: &[usize]) -> Tiers {
    let group = |group: &Vec<usize>| group.iter().map(|option| to[*option]).collect();
    Tiers::from_groups(tiers.groups().iter().map(group).collect())
}

fn backwards(tiers: &Tiers) -> Tiers {
    Tiers::from_groups(tiers.groups().iter().rev().cloned().collect())
}

/// The ballots upside down: those left out were last, so they come first.
fn reversed(options: usize, ballots: &[Ballot]) -> Rankings {
    let turned = |(ranks, people): &Ballot| (ranks.iter().map(|rank| u16::MAX - rank).collect(), *people);
    rankings(options, &ballots.iter().map(turned).collect::<Vec<Ballot>>())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_second_count_gives_the_same((options, ballots) in ballots(6)) {
        let rankings = rankings(options, &ballots);
        prop_assert_eq!(every_method(&rankings), every_method(&rankings));
    }

    #[test]
    fn every_option_has_one_place((options, ballots) in ballots(6)) {
        for (method, tiers) in every_method(&rankings(options, &ballots)) {
            let mut all = tiers.groups().concat();
            all.sort_unstable();
            prop_assert_eq!(all, (0..options).collect::<Vec<_>>(), "{}", method);
        }
    }

    #[test]
    fn who_gave_which_ballot_does_not_matter((options, ballots) in ballots(6), turn in 0_usize..8) {
        let mut others = ballots.clone();
        others.reverse();
        let turn = turn.min(others.len());
        others.rotate_left(turn);
        prop_assert_eq!(every_method(&rankings(options, &ballots)), every_method(&rankings(options, &others)));
    }

    #[test]
    fn equal_ballots_are_counted_as_one_of_many((options, ballots) in ballots(6)) {
        let each = |(ranks, people): &Ballot| vec![(ranks.clone(), 1); usize::try_from(*people).unwrap()];
        let one_by_one: Vec<Ballot> = ballots.iter().flat_map(each).collect();
        prop_assert_eq!(every_method(&rankings(options, &ballots)), every_method(&rankings(options, &one_by_one)));
    }

    #[test]
    fn the_places_of_the_options_do_not_matter((options, ballots) in ballots(6), turn in 0_usize..6, flip in any::<bool>()) {
        let to: Vec<usize> = (0..options)
            .map(|option| (option + turn) % options)
            .map(|option| if flip { options - 1 - option } else { option })
            .collect();
        let other = |(ranks, people): &Ballot| {
            let mut there = vec![0; options];
            ranks.iter().zip(&to).for_each(|(rank, to)| there[*to] = *rank);
            (there, *people)
        };
        let others: Vec<Ballot> = ballots.iter().map(other).collect();
        let here = every_method(&rankings(options, &ballots)).into_iter();
        let here: Vec<(String, Tiers)> = here.map(|(method, tiers)| (method, moved(&tiers, &to))).collect();
        prop_assert_eq!(here, every_method(&rankings(options, &others)));
    }

    #[test]
    fn all_ballots_twice_change_nothing((options, ballots) in ballots(6)) {
        let twice: Vec<Ballot> = ballots.iter().map(|(ranks, people)| (ranks.clone(), 2 * people)).collect();
        prop_assert_eq!(every_method(&rankings(options, &ballots)), every_method(&rankings(options, &twice)));
    }

    #[test]
    fn ballots_upside_down_turn_points_and_duels((options, ballots) in ballots(6)) {
        let (here, there) = (rankings(options, &ballots), reversed(options, &ballots));
        let points = |rankings| borda::count(rankings, Convention::Mean).tiers;
        prop_assert_eq!(points(&there), backwards(&points(&here)));
        let duels = |rankings| copeland::count(&Pairwise::of(rankings)).tiers;
        prop_assert_eq!(duels(&there), backwards(&duels(&here)));
    }

    #[test]
    fn who_beats_all_comes_first(ballots in strict_ballots(5)) {
        let rankings = rankings(5, &ballots);
        let pairwise = Pairwise::of(&rankings);
        let (winner, loser) = (pairwise.condorcet_winner(), pairwise.condorcet_loser());
        for (method, tiers) in every_method(&rankings) {
            let is_condorcet = !method.starts_with("borda") && method != "instant run-off";
            if let Some(winner) = winner.filter(|_| is_condorcet) {
                prop_assert_eq!(tiers.first(), [winner], "{}", method);
            }
            if let Some(loser) = loser {
                // Minimax alone may elect who loses to all; points never rank it first alone.
                prop_assert!(method.starts_with("minimax") || tiers.first() != [loser], "{}", method);
            }
        }
    }

    #[test]
    fn winners_come_from_the_smith_set((options, ballots) in ballots(6)) {
        let pairwise = Pairwise::of(&rankings(options, &ballots));
        let smith = pairwise.smith_set();
        let is_in = |tiers: &Tiers| tiers.first().iter().all(|option| smith.contains(option));
        for strength in STRENGTHS {
            prop_assert!(is_in(&schulze::count(&pairwise, strength).tiers));
            prop_assert!(is_in(&ranked_pairs::count(&pairwise, strength).tiers));
        }
        prop_assert!(is_in(&copeland::count(&pairwise).tiers));
        prop_assert!(is_in(&kemeny::count(&pairwise).unwrap().tiers));
    }

    /// A winner that is put first on one more ballot still wins; a run-off does not keep to that.
    #[test]
    fn more_support_does_not_hurt((options, ballots) in ballots(5), which in 0_usize..8) {
        let counts = |ballots: &[Ballot]| {
            let rankings = rankings(options, ballots);
            let pairwise = Pairwise::of(&rankings);
            let mut found = vec![
                borda::mean(&pairwise).tiers,
                copeland::count(&pairwise).tiers,
                kemeny::count(&pairwise).unwrap().tiers,
            ];
            for strength in STRENGTHS {
                found.push(schulze::count(&pairwise, strength).tiers);
                found.push(minimax::count(&pairwise, strength).tiers);
            }
            found
        };
        for (method, before) in counts(&ballots).into_iter().enumerate() {
            for winner in before.first() {
                let mut raised = ballots.clone();
                let Some((ranks, _)) = raised.get_mut(which) else { continue };
                let lower = |rank: &mut u16| *rank = rank.saturating_add(1);
                ranks.iter_mut().for_each(lower);
                ranks[*winner] = 0;
                let after = counts(&raised).remove(method);
                prop_assert!(after.first().contains(winner), "method {}: {:?}, then {:?}", method, before, after);
            }
        }
    }

    #[test]
    fn points_add_up((options, ballots) in ballots(6)) {
        let rankings = rankings(options, &ballots);
        let mean = borda::count(&rankings, Convention::Mean);
        let doubled: i128 = mean.scores.iter().map(|score| score.numerator() * if score.is_whole() { 2 } else { 1 }).sum();
        let options = i128::try_from(options).unwrap();
        prop_assert_eq!(doubled, i128::from(rankings.weights().total()) * options * (options - 1));
    }
}
