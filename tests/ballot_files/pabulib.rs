//! Files of Pabulib.

use concertar::ballot_files::fault::{Declared, Holds};
use concertar::ballot_files::{BallotFile, Format, Kind, Notice, Projects, What};
use concertar::voting::Fraction;

use crate::support::{SCORES, TICKS, approvals, file, names, numbers, only_fault, orders, ticks, turnout, weight};

/// Made up in the form of the collection.
fn text(vote_type: &str, meta: &str, votes: &str) -> String {
    format!(
        "META\nkey;value\ndescription;Presupuesto de la cuenca\nnum_projects;3\nbudget;2500\nvote_type;{vote_type}\n{meta}\
         PROJECTS\nproject_id;cost;name;selected\nP1;600;\"Agua; la \"\"viva\"\"\";1\nP2;800.5;Bosque;0\nP7;1400;Camino;0\n\
         VOTES\n{votes}"
    )
}

fn pabulib(vote_type: &str, meta: &str, votes: &str, kind: Kind) -> BallotFile {
    file(&text(vote_type, meta, votes), Format::Pabulib, kind)
}

const ANY_POINTS: Kind = Kind::Points { points: None, most_per_option: None };

#[test]
fn approvals_are_read_with_what_projects_cost() {
    let votes = "voter_id;age;vote\n1;34;P1,P7\n2;51; P2 \n3;19;\n";
    let file = pabulib("approval", "num_votes;3\n", votes, TICKS);
    assert_eq!((file.faults.as_slice(), names(&file)), (&[][..], vec!["P1", "P2", "P7"]));
    assert_eq!((ticks(&file), file.turnout), (vec![vec![0, 2], vec![1]], turnout(2, 1, 0)));
    let projects = Projects {
        titles: vec!["Agua; la \"viva\"".into(), "Bosque".into(), "Camino".into()],
        costs: vec![Fraction::whole(600), Fraction::of(1601, 2), Fraction::whole(1400)],
        budget: Some(Fraction::whole(2500)),
    };
    assert_eq!(file.projects, Some(projects));
}

#[test]
fn points_are_read_under_the_rules_of_the_file() {
    let votes = "voter_id;vote;points\n1;P7,P1;3,2\n2;P2;6\n3;P1,P2;1,1\n4;P1;1,2\n5;P1,P2;x,1\n6;;\n";
    let file = pabulib("cumulative", "max_sum_points;5\nmin_sum_points;3\n", votes, ANY_POINTS);
    assert_eq!(numbers(&file), [[Some(2), Some(0), Some(3)]]);
    let faults: Vec<_> = file.faults.iter().map(|fault| (fault.line, fault.column, fault.what.clone())).collect();
    assert_eq!(
        faults,
        [
            (Some(17), Some(6), What::OverPoints { given: 6, points: 5 }),
            (Some(18), Some(9), What::UnderPoints { given: 2, least: 3 }),
            (Some(19), Some(6), What::PointsCount { found: 2, expected: 1 }),
            (Some(20), Some(9), What::NotANumber { found: "x".into() }),
        ]
    );
    assert_eq!(file.turnout, turnout(1, 1, 4));
    // The rules of the round come before those of the file.
    let asked =
        pabulib("cumulative", "max_sum_points;5\n", votes, Kind::Points { points: Some(9), most_per_option: Some(2) });
    assert_eq!(asked.faults[0].what, What::OverOption { option: 2, given: 3, most: 2 });
}

#[test]
fn scores_fill_up_with_the_default() {
    let votes = "voter_id;vote;points\n1;P7;3\n";
    let plain = pabulib("scoring", "", votes, SCORES);
    assert_eq!(numbers(&plain), [[None, None, Some(3)]]);
    let filled = pabulib("scoring", "default_score;1\n", votes, SCORES);
    assert_eq!(numbers(&filled), [[Some(1), Some(1), Some(3)]]);
}

#[test]
fn a_project_with_no_points_is_not_ticked() {
    let file = pabulib("scoring", "", "voter_id;vote;points\n1;P1,P7;5,0\n2;P2,P7;0,0\n3;P2;x\n", TICKS);
    assert_eq!(ticks(&file), [[0]]);
    assert_eq!(file.turnout, turnout(1, 1, 1));
}

#[test]
fn orders_and_choices_are_read() {
    let orders_file = pabulib("ordinal", "", "voter_id;vote\n1;P7,P1\n2;P2,P1,P7\n", Kind::Rankings);
    assert_eq!(orders(&orders_file), [(1, vec![vec![2], vec![0]]), (1, vec![vec![1], vec![0], vec![2]])]);
    let choice = pabulib("choose-1", "", "voter_id;vote\n1;P7\n2;P2,P1\n", TICKS);
    assert_eq!(ticks(&choice), [[2]]);
    assert_eq!(only_fault(&choice), (Some(15), Some(3), What::TooManyMarks { given: 2, most: 1 }));
}

#[test]
fn votes_have_weights_and_counts_where_there_are_columns() {
    let file = pabulib("approval", "num_votes;4\n", "voter_id;vote;weight;count\n1;P7;2;3\n2;P1;1;1\n", TICKS);
    assert_eq!(approvals(&file).weights().iter().collect::<Vec<_>>(), [weight(3, 2), weight(1, 1)]);
    assert_eq!(file.faults, []);
}

#[test]
fn votes_at_fault_are_spoilt() {
    let votes = "voter_id;vote\n1;P1,P9\n2;P1,P1\n3;P1,P2,P7\n4\n1;P2\n5;P2\n";
    let file = pabulib("approval", "max_length;2\nnum_votes;5\n", votes, TICKS);
    let faults: Vec<_> = file.faults.iter().map(|fault| (fault.line, fault.column, fault.what.clone())).collect();
    assert_eq!(
        faults,
        [
            (Some(16), Some(3), What::UnknownOption { found: "P9".into() }),
            (Some(17), Some(3), What::OptionTwice { option: 0 }),
            (Some(18), Some(3), What::TooManyMarks { given: 3, most: 2 }),
            (Some(19), None, What::FieldCount { found: 1, expected: 2 }),
            (Some(20), Some(1), What::RepeatedVoter { voter: "1".into(), first_line: 16 }),
        ]
    );
    assert_eq!((ticks(&file), file.turnout), (vec![vec![1]], turnout(1, 0, 4)));
}

#[test]
fn numbers_that_are_declared_are_compared() {
    let file = pabulib("approval", "num_votes;9\n", "voter_id;vote\n1;P1\n", TICKS);
    let what = What::Declared { what: Declared::Voters, said: 9, found: 1 };
    assert_eq!(only_fault(&file), (Some(7), None, what));
}

#[test]
fn dear_ballots_count_with_a_notice() {
    let file = pabulib("approval", "max_sum_cost;1400\n", "voter_id;vote\n1;P1,P2\n2;P7\n", TICKS);
    assert_eq!((file.notices.as_slice(), file.turnout.valid), (&[Notice::OverCost { ballots: 1 }][..], 2));
}

#[test]
fn points_and_orders_are_ticks_if_so_asked() {
    let file = pabulib("ordinal", "", "voter_id;vote\n1;P7,P1\n", TICKS);
    assert_eq!((ticks(&file), file.notices.as_slice()), (vec![vec![0, 2]], &[Notice::ReadAsTicks][..]));
    let other = pabulib("approval", "", "voter_id;vote\n1;P7,P1\n", Kind::Rankings);
    assert_eq!(only_fault(&other), (None, None, What::OtherKind { holds: Holds::Ticks }));
    assert!(other.projects.is_some() && other.ballots.is_none());
}

#[test]
fn sections_and_amounts_at_fault_are_told() {
    let whats = |text: &str| -> Vec<What> {
        file(text, Format::Pabulib, TICKS).faults.into_iter().map(|fault| fault.what).collect()
    };
    assert_eq!(
        whats("Agua;Bosque\n"),
        [
            What::OutsideSection { found: "Agua".into() },
            What::Missing { name: "vote_type" },
            What::Missing { name: "PROJECTS" },
            What::Missing { name: "VOTES" },
        ]
    );
    let bad = text("approval", "max_length;x\n", "voter_id;vote\n1;P1\n")
        .replace("budget;2500", "budget;2500,50")
        .replace("P7;1400", "P7;-1")
        .replace("P2;", "P1;");
    assert_eq!(
        whats(&bad),
        [
            What::DecimalComma { found: "2500,50".into() },
            What::BadValue { name: "max_length".into(), found: "x".into() },
            What::RepeatedOption { option: 0 },
            What::BadAmount { found: "-1".into() },
            What::Declared { what: Declared::Options, said: 3, found: 2 },
        ]
    );
    assert_eq!(
        whats(&text("referendum", "", "voter_id;vote\n1;P1\n")),
        [What::UnknownVoteType { found: "referendum".into() }, What::Missing { name: "vote_type" }]
    );
}
