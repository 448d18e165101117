//! Examples from the literature.

use concertar::voting::Fraction;
use concertar::voting::ballots::Rankings;
use concertar::voting::ranked::borda::{self, Convention};
use concertar::voting::ranked::{Pairwise, Strength, copeland, instant_runoff, kemeny, minimax, ranked_pairs, schulze};

use super::profiles::{STRENGTHS, letters, of_letters, places};

/// Where Tennessee would put its capital: Memphis, Nashville, Chattanooga, Knoxville. The example of Wikipedia's articles
/// on voting methods, with the results they print.
fn tennessee() -> Rankings {
    of_letters("MNCK", &[(42, "M N C K"), (26, "N C K M"), (15, "C K N M"), (17, "K C N M")])
}

#[test]
fn nashville_beats_every_other_town() {
    let pairwise = Pairwise::of(&tennessee());
    let rows: Vec<&[u64]> = pairwise.table().rows().collect();
    assert_eq!(rows, [[0, 42, 42, 42], [58, 0, 68, 68], [58, 32, 0, 83], [58, 32, 17, 0]]);
    assert_eq!((pairwise.condorcet_winner(), pairwise.condorcet_loser()), (Some(1), Some(0)));
    assert_eq!(pairwise.smith_set(), [1]);
    assert_eq!(pairwise.majority_cycle(), None);
    for strength in STRENGTHS {
        assert_eq!(letters("MNCK", &schulze::count(&pairwise, strength).tiers), "N C K M");
        assert_eq!(letters("MNCK", &ranked_pairs::count(&pairwise, strength).tiers), "N C K M");
        assert_eq!(letters("MNCK", &minimax::count(&pairwise, strength).tiers), "N M C K");
    }
    assert_eq!(letters("MNCK", &copeland::count(&pairwise).tiers), "N C K M");
}

#[test]
fn nashville_has_most_points() {
    let borda = borda::count(&tennessee(), Convention::Mean);
    assert_eq!(borda.scores, [126, 194, 173, 107].map(Fraction::whole));
    assert_eq!(letters("MNCK", &borda.tiers), "N C M K");
}

#[test]
fn nashville_leads_the_order_that_agrees_most() {
    let kemeny = kemeny::count(&Pairwise::of(&tennessee())).unwrap();
    assert_eq!((kemeny.score, kemeny.optima), (393, 1));
    assert_eq!(kemeny.orders, [[1, 2, 3, 0]]);
}

#[test]
fn knoxville_wins_the_run_off() {
    let run_off = instant_runoff::count(&tennessee());
    assert_eq!(letters("MNCK", &run_off.tiers), "K M N C");
    let majorities: Vec<Option<usize>> = run_off.rounds.iter().map(instant_runoff::Round::majority).collect();
    assert_eq!(majorities, [None, None, Some(3), Some(3)]);
}

/// M. Schulze, A new monotonic, clone-independent…, 2011: 45 voters, five options.
fn forty_five() -> Rankings {
    let ballots = [
        (5, "A C B E D"),
        (5, "A D E C B"),
        (8, "B E D A C"),
        (3, "C A B E D"),
        (7, "C A E B D"),
        (2, "C B A D E"),
        (7, "D C E B A"),
        (8, "E B A D C"),
    ];
    of_letters("ABCDE", &ballots)
}

#[test]
fn the_strongest_paths_of_forty_five_voters() {
    let pairwise = Pairwise::of(&forty_five());
    let rows: Vec<&[u64]> = pairwise.table().rows().collect();
    assert_eq!(
        rows,
        [[0, 20, 26, 30, 22], [25, 0, 16, 33, 18], [19, 29, 0, 17, 24], [15, 12, 28, 0, 14], [23, 27, 21, 31, 0]]
    );
    let schulze = schulze::count(&pairwise, Strength::WinningVotes);
    let paths: Vec<&[u64]> = schulze.strongest_paths.rows().collect();
    assert_eq!(
        paths,
        [[0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24], [25, 28, 28, 31, 0]]
    );
    assert_eq!(letters("ABCDE", &schulze.tiers), "E A C B D");
    // Paths that the paper draws, where none other is as short.
    assert_eq!(schulze.path(0, 1).unwrap(), places("ABCDE", "ADCB"));
    assert_eq!(schulze.path(1, 2).unwrap(), places("ABCDE", "BDC"));
    assert_eq!(schulze.path(4, 3).unwrap(), places("ABCDE", "ED"));
    assert_eq!(schulze.path(0, 0), None);
    let by_margins = schulze::count(&pairwise, Strength::Margins);
    assert_eq!(letters("ABCDE", &by_margins.tiers), "E A C B D");
}

/// T. N. Tideman, Independence of clones…, 1987, example 5: ranked pairs elect `v`, whose worst defeat is greater than
/// that of `y`.
#[test]
fn tideman_locks_the_strongest() {
    let ballots =
        [(7, "v w x y z"), (3, "z y v w x"), (6, "y z w x v"), (3, "w x v z y"), (5, "z x v w y"), (3, "y x v w z")];
    let pairwise = Pairwise::of(&of_letters("vwxyz", &ballots));
    let rows: Vec<&[u64]> = pairwise.table().rows().collect();
    assert_eq!(
        rows,
        [[0, 18, 10, 15, 13], [9, 0, 19, 15, 13], [17, 8, 0, 15, 13], [12, 12, 12, 0, 16], [14, 14, 14, 11, 0]]
    );
    for strength in STRENGTHS {
        let counted = ranked_pairs::count(&pairwise, strength);
        assert_eq!(letters("vwxyz", &counted.tiers), "v w x y z");
        let locked: Vec<_> = counted.locked().map(|step| (step.duel.winner, step.duel.loser)).collect();
        assert_eq!(locked, [(1, 2), (0, 1), (3, 4), (0, 3), (1, 3), (2, 3)]);
        assert_eq!(letters("vwxyz", &minimax::count(&pairwise, strength).tiers).split(' ').next(), Some("y"));
    }
}

/// The message that is read out to a room where majorities go in a circle.
#[test]
fn a_circle_is_cut_at_its_narrowest_duel() {
    // A beats B 40 to 35, B beats C 38 to 37, C beats A 41 to 34; set aside is B over C.
    let table = [vec![0, 40, 34], vec![35, 0, 38], vec![41, 37, 0]];
    let pairwise = Pairwise::from_matrix(&table, 75).unwrap();
    for strength in STRENGTHS {
        let counted = ranked_pairs::count(&pairwise, strength);
        assert_eq!(letters("ABC", &counted.tiers), "C A B");
        assert_eq!(
            counted.locked().map(|step| (step.duel.winner, step.duel.loser)).collect::<Vec<_>>(),
            [(2, 0), (0, 1)]
        );
        assert_eq!(counted.way_back(2), Some(vec![2, 0, 1]));
        assert_eq!(counted.way_back(0), None);
    }
}

/// An example of R. `LeGrand` for his ranked-ballot calculator: the methods part. Counted by other programs, too: Schulze elects
/// Abby, ranked pairs Brad.
#[test]
fn two_sound_methods_part() {
    let ballots = [
        (98, "A C E D B"),
        (64, "B A E C D"),
        (12, "B A E D C"),
        (98, "B E A C D"),
        (13, "B E A D C"),
        (125, "B E D A C"),
        (124, "C A E D B"),
        (76, "C E A D B"),
        (21, "D A B E C"),
        (30, "D B A E C"),
        (98, "D B E C A"),
        (139, "D C A B E"),
        (23, "D C B A E"),
    ];
    let rankings = of_letters("ABCDE", &ballots);
    let pairwise = Pairwise::of(&rankings);
    assert_eq!(pairwise.smith_set(), places("ABCDE", "ABDE"));
    assert_eq!(pairwise.condorcet_loser(), Some(2));
    assert_eq!(letters("ABCDE", &schulze::count(&pairwise, Strength::WinningVotes).tiers), "A B E D C");
    assert_eq!(letters("ABCDE", &ranked_pairs::count(&pairwise, Strength::WinningVotes).tiers), "B A E D C");
    assert_eq!(letters("ABCDE", &borda::mean(&pairwise).tiers), "A B C D E");
}

/// Four tables of the conventions on ballots that leave options out, reckoned by hand.
#[test]
fn conventions_of_points_differ_on_options_left_out() {
    // A alone; B over C; C and A tied.
    let rankings = of_letters("ABC", &[(1, "A"), (1, "B C"), (1, "CA")]);
    let scores = |convention| borda::count(&rankings, convention).scores;
    let halves = |doubled: [i128; 3]| doubled.map(|points| Fraction::new(points, 2));
    // Mean: 2, 1/2, 1/2; then 0, 2, 1; then 3/2, 0, 3/2.
    assert_eq!(scores(Convention::Mean), halves([7, 5, 6]));
    // Zero: 3, 0, 0; then 0, 3, 2; then 5/2, 0, 5/2.
    assert_eq!(scores(Convention::Zero), halves([11, 6, 9]));
    // Modified: 1, 0, 0; then 0, 2, 1; then 3/2, 0, 3/2.
    assert_eq!(scores(Convention::Modified), halves([5, 4, 5]));
}
