//! Ballots of public collections, in their own formats, with the counts that were published or that other programs give.

use concertar::ballot_files::{BallotFile, Format, Kind, read};
use concertar::voting::Fraction;
use concertar::voting::ballots::{Approvals, Ballots, Rankings};
use concertar::voting::proportional::{Budget, Committee, Completion, Utility, budget};
use concertar::voting::ranked::{Pairwise, Strength, borda, copeland, ranked_pairs, schulze};

/// `PrefLib`, 00002-00000001, the vote on the leader of Debian in 2002: its fifteen commonest orders, 397 of 475 ballots.
const LEADER: &str = "\
# FILE NAME: 00002-00000001.soi
# TITLE: Debian 2002 Leader
# DATA TYPE: soi
# NUMBER ALTERNATIVES: 4
# NUMBER VOTERS: 397
# NUMBER UNIQUE ORDERS: 15
# ALTERNATIVE NAME 1: Branden Robinson
# ALTERNATIVE NAME 2: Raphael Hertzog
# ALTERNATIVE NAME 3: Bdale Garbee
# ALTERNATIVE NAME 4: None Of The Above
60: 3,1,2,4
50: 1,3,2,4
40: 3,1,2
34: 3,2,1,4
31: 3,2,4,1
29: 2,3,1,4
29: 1,3,2
24: 2,1,3,4
22: 1,2,3,4
20: 3,2,1
15: 1,3,4,2
14: 2,3,1
11: 3,1,4,2
9: 2,3,4,1
9: 3
";

fn orders(file: BallotFile) -> Rankings {
    let Some(Ballots::Rankings(rankings)) = file.ballots else { panic!("{:?}", file.faults) };
    rankings
}

fn rows(square: &concertar::voting::ranked::Square) -> Vec<&[u64]> {
    square.rows().collect()
}

/// Bdale Garbee was elected. The table and the winners of these ballots are as by `pref_voting` 1.18.2; points and paths were
/// reckoned apart, by a few lines of Python.
#[test]
fn a_leader_is_elected_from_a_file_of_preflib() {
    let file = read(LEADER.as_bytes(), Format::Soi, &Kind::Rankings.into());
    assert!(file.faults.is_empty(), "{:?}", file.faults);
    assert_eq!((file.turnout.voters, file.turnout.valid), (397, 397));
    let rankings = orders(file);
    let pairwise = Pairwise::of(&rankings);
    assert_eq!(rows(pairwise.table()), [[0, 227, 140, 348], [161, 0, 98, 362], [257, 299, 0, 397], [40, 26, 0, 0]]);
    assert_eq!((pairwise.condorcet_winner(), pairwise.condorcet_loser()), (Some(2), Some(3)));
    let paths = schulze::count(&pairwise, Strength::WinningVotes);
    assert_eq!(rows(&paths.strongest_paths), [[0, 227, 0, 348], [0, 0, 0, 362], [257, 299, 0, 397], [0, 0, 0, 0]]);
    let order = [[2], [0], [1], [3]];
    assert_eq!(paths.tiers.groups(), order);
    assert_eq!(ranked_pairs::count(&pairwise, Strength::WinningVotes).tiers.groups(), order);
    assert_eq!(copeland::count(&pairwise).tiers.groups(), order);
    let points = borda::mean(&pairwise);
    assert_eq!(points.scores, [724, 630, 953, 75].map(Fraction::whole));
    assert_eq!(points.tiers.groups(), order);
}

/// Pabulib, the local budget of Plac Wojska Polskiego in Wesoła, Warsaw, 2017: what each of the 27 voters ticked.
const SQUARE: [&str; 27] = [
    "427",
    "2567",
    "915",
    "915",
    "427,915,2567,1623",
    "2567,915",
    "2567,915",
    "427,2567,915",
    "2567",
    "915,1623,2567,427",
    "427",
    "427",
    "2567,1623",
    "915",
    "427",
    "427,2567,1623,915",
    "915,2567,427",
    "915,427",
    "915",
    "427",
    "2567",
    "427,2567,1623,915",
    "427",
    "915",
    "427",
    "427",
    "427",
];

/// The file with so much to spend.
fn square(amount: u64) -> (Approvals, Budget) {
    let votes: Vec<String> = (1..).zip(SQUARE).map(|(voter, ticks): (u32, _)| format!("{voter};{ticks}")).collect();
    let text = format!(
        "META\nkey;value\ndescription;Local PB in Warsaw, Wesoła | Plac Wojska Polskiego\ncountry;Poland\nunit;Warszawa\n\
         num_projects;4\nnum_votes;27\nbudget;{amount}\nvote_type;approval\nrule;greedy\nPROJECTS\n\
         project_id;cost;votes;selected\n427;15995;16;1\n915;5825;14;1\n2567;20000;12;1\n1623;2900;5;1\n\
         VOTES\nvoter_id;vote\n{}\n",
        votes.join("\n")
    );
    let file = read(text.as_bytes(), Format::Pabulib, &Kind::Approvals { most: None }.into());
    assert!(file.faults.is_empty(), "{:?}", file.faults);
    let projects = file.projects.unwrap();
    let whole = |cost: &Fraction| u64::try_from(cost.numerator()).unwrap();
    let money = Budget { costs: projects.costs.iter().map(whole).collect(), total: whole(&projects.budget.unwrap()) };
    let Some(Ballots::Ticks(approvals)) = file.ballots else { panic!("{:?}", file.faults) };
    (approvals, money)
}

/// The city counted 16, 14, 12 and 5 votes and carried out all four projects; with less to spend, as by pabutools 1.2.3.
#[test]
fn projects_are_chosen_from_a_file_of_pabulib() {
    let all: &[usize] = &[0, 1, 2, 3];
    let first: &[usize] = &[0, 1, 3];
    for (amount, greedy, by_cost, by_number, raised, phragmen) in [
        (51_195, all, first, first, all, all),
        (30_000, first, &[0, 1][..], &[1, 3][..], first, first),
        (25_000, first, &[1, 3], &[1, 3], first, first),
        (20_000, &[0, 3], &[1], &[1], &[1, 3], &[1, 3]),
    ] {
        let (approvals, money) = square(amount);
        assert_eq!(approvals.totals(), [16, 14, 12, 5]);
        let shares = |utility, completion| budget::equal_shares::count(&approvals, &money, utility, completion);
        let check = |found: Committee, expected: &[usize]| assert_eq!(found.committees, [expected], "{amount}");
        check(budget::greedy::count(&approvals, &money, Utility::Cost), greedy);
        check(shares(Utility::Cost, Completion::None), by_cost);
        check(shares(Utility::Cardinality, Completion::None), by_number);
        check(shares(Utility::Cost, Completion::Add1), raised);
        check(shares(Utility::Cardinality, Completion::Add1), raised);
        check(budget::phragmen::count(&approvals, &money), phragmen);
    }
}
