//! Ballots of public collections against counts by other programs, where they are at hand: they are not ours to ship. Each
//! is written as a file, counted through the command, and compared field by field.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::{counted, with};
use crate::others::cases;
use crate::shell::Shell;

fn names(case: &Value) -> Vec<&str> {
    case["options"].as_array().expect("it is a list").iter().map(|name| name.as_str().expect("it is a name")).collect()
}

fn ballots(case: &Value) -> &[Value] {
    case["ballots"].as_array().expect("it is a list")
}

/// A table with a column an option; nothing stands where `mark` has none.
fn table(case: &Value, mark: impl Fn(&Value, &str) -> Option<u64>) -> String {
    let names = names(case);
    let mut text = format!("count,{}\n", names.join(","));
    for ballot in ballots(case) {
        let marks = names.iter().map(|name| mark(ballot, name).map_or(String::new(), |mark| mark.to_string()));
        _ = writeln!(text, "{},{}", ballot["count"], marks.collect::<Vec<_>>().join(","));
    }
    text
}

/// Compares a field with what is expected, if anything is: numbers as near as the case asks for.
#[track_caller]
fn same(case: &Value, found: &Value, field: &str) {
    let expected = &case["expected"][field];
    if !expected.is_null() {
        assert!(near(found, expected), "{}, {field}: {found} instead of {expected}", case["id"]);
    }
}

fn near(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().expect("it is finite"), other.as_f64().expect("it is finite"));
            (one - other).abs() <= 1e-9 * other.abs().max(1.0)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| near(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && other.iter().all(|(name, value)| one.get(name).is_some_and(|it| near(it, value)))
        }
        _ => found == expected,
    }
}

/// The lists as a set, each a set itself where their order says nothing.
fn set(lists: &Value) -> BTreeSet<String> {
    lists.as_array().expect("it is a list").iter().map(ToString::to_string).collect()
}

#[track_caller]
fn same_set(case: &Value, found: &Value, field: &str) {
    let expected = &case["expected"][field];
    if !expected.is_null() {
        assert_eq!(set(found), set(expected), "{}, {field}", case["id"]);
    }
}

fn rank(ballot: &Value, name: &str) -> Option<u64> {
    let groups = ballot["ranking"].as_array().expect("it is a list");
    let holds = |group: &Value| group.as_array().is_some_and(|group| group.iter().any(|it| it == name));
    groups.iter().position(holds).map(|place| place as u64 + 1)
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn orders_are_counted_as_others_count_them() {
    for case in cases("ranked-") {
        let shell = with("case.csv", table(&case, rank));
        let count = |method: &str| counted(&shell, &format!("case.csv --method {method}"));
        for (method, name) in [
            ("schulze", "schulze_wv"),
            ("schulze-margins", "schulze_margin"),
            ("ranked-pairs", "ranked_pairs_wv"),
            ("ranked-pairs-margins", "ranked_pairs_margin"),
            ("borda", "borda"),
            ("minimax", "minimax_margin"),
        ] {
            let object = count(method);
            same_set(&case, &object["winners"], &format!("{name}_winners"));
            same(&case, &object["ranking"], &format!("{name}_order"));
            same(&case, &object["strongest_paths"], &format!("{name}_strongest_paths"));
            same(&case, &object["scores"], &format!("{name}_scores"));
            same(&case, &object["pairwise"], "pairwise");
            same(&case, &object["copeland"], "copeland");
            same(&case, &object["condorcet_loser"], "condorcet_loser");
            assert_eq!(object["condorcet_winner"], case["expected"]["condorcet_winner"]);
            same_set(&case, &object["smith_set"], "smith_set");
        }
        same(&case, &count("copeland")["scores"], "copeland");
        if case["expected"].get("kemeny_best_score").is_some() {
            let kemeny = count("kemeny");
            same(&case, &kemeny["kemeny_score"], "kemeny_best_score");
            same_set(&case, &kemeny["kemeny_orders"], "kemeny_optimal_orders");
        }
        let voters: u64 = ballots(&case).iter().filter_map(|ballot| ballot["count"].as_u64()).sum();
        assert_eq!(count("schulze")["voters"], voters);
    }
}

/// Ballots with these grades in all: who gives one option its worst grades gives the others theirs, too.
fn of_counts(case: &Value) -> String {
    let counts: Vec<Vec<u64>> = ballots(case)
        .iter()
        .map(|it| it["grade_counts"].as_array().expect("it is a list").iter().filter_map(Value::as_u64).collect())
        .collect();
    let ends = |counts: &Vec<u64>| -> Vec<u64> {
        let sum = |sum: &mut u64, count: &u64| {
            *sum += count;
            Some(*sum)
        };
        counts.iter().scan(0, sum).collect()
    };
    let ends: Vec<Vec<u64>> = counts.iter().map(ends).collect();
    let cuts: BTreeSet<u64> = ends.iter().flatten().copied().filter(|end| *end > 0).collect();
    let mut text = format!("count,{}\n", names(case).join(","));
    let mut from = 0;
    for to in cuts {
        let grade =
            |ends: &Vec<u64>| ends.iter().position(|end| *end > from).map_or(String::new(), |it| it.to_string());
        _ = writeln!(text, "{},{}", to - from, ends.iter().map(grade).collect::<Vec<_>>().join(","));
        from = to;
    }
    text
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn grades_are_judged_as_others_judge_them() {
    for case in cases("mj-") {
        let shell = with("case.csv", of_counts(&case));
        let grades = ballots(&case)[0]["grade_counts"].as_array().expect("it is a list").len();
        let object = counted(&shell, &format!("case.csv --method majority-judgment --grades {grades}"));
        same(&case, &object["ranking"], "order");
        same(&case, &object["grades"], "majority_grade");
        same(&case, &object["proponents"], "proponents_above");
        same(&case, &object["opponents"], "opponents_below");
        for ballot in ballots(&case) {
            let option = ballot["option"].as_str().expect("it is a name");
            assert_eq!(object["grade_counts"][option], ballot["grade_counts"], "{}", case["id"]);
        }
    }
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn points_are_added_up_as_others_add_them() {
    for case in cases("cumulative-") {
        let shell = with("case.csv", table(&case, |ballot, name| ballot["points"][name].as_u64()));
        let object = counted(&shell, "case.csv --method dots --points 10");
        for (field, expected) in [
            ("scores", "totals"),
            ("scores", "published_totals_in_file"),
            ("supporters", "supporters"),
            ("supporters", "published_supporters_in_file"),
            ("share", "share"),
            ("ranking", "order"),
            ("gini", "gini"),
            ("herfindahl", "herfindahl"),
        ] {
            same(&case, &object[field], expected);
        }
    }
}

fn ticked(ballot: &Value, name: &str) -> u64 {
    let approved = ballot["approved"].as_array().expect("it is a list");
    u64::from(approved.iter().any(|it| it == name))
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn committees_are_elected_as_others_elect_them() {
    for case in cases("abc-") {
        let shell = with("case.csv", table(&case, |ballot, name| Some(ticked(ballot, name))));
        for (method, field) in [
            ("approval-top", "av"),
            ("sequential-pav", "seqpav"),
            ("phragmen", "seqphragmen"),
            ("equal-shares --completion none", "equal_shares_phase1"),
            ("equal-shares --completion approval", "equal-shares-with-av-completion"),
            ("equal-shares --completion phragmen", "equal-shares-with-phragmen-completion"),
        ] {
            let seats = &case["expected"]["committee_size"];
            let object = counted(&shell, &format!("case.csv --seats {seats} --method {method}"));
            same_set(&case, &object["committees"], field);
            same(&case, &object["approvals"], "approvals");
        }
    }
}

/// The case as a file of Pabulib.
fn pabulib(case: &Value) -> String {
    let budget = &case["params"]["budget"];
    let mut text = format!("META\nkey;value\nbudget;{budget}\nvote_type;approval\nPROJECTS\nproject_id;cost\n");
    for name in names(case) {
        _ = writeln!(text, "{name};{}", case["params"]["costs"][name]);
    }
    text.push_str("VOTES\nvoter_id;count;vote\n");
    for (number, ballot) in ballots(case).iter().enumerate() {
        let approved = ballot["approved"].as_array().expect("it is a list").iter().filter_map(Value::as_str);
        _ = writeln!(text, "{number};{};{}", ballot["count"], approved.collect::<Vec<_>>().join(","));
    }
    text
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn budgets_are_spent_as_others_spend_them() {
    for case in cases("pb-") {
        let shell = with("case.pb", pabulib(&case));
        shell.put("case.csv", table(&case, |ballot, name| Some(ticked(ballot, name))).as_bytes());
        let costs: Vec<String> = names(&case).iter().map(|name| case["params"]["costs"][name].to_string()).collect();
        let of_table = format!("case.csv --costs {} --budget {}", costs.join(","), case["params"]["budget"]);
        for file in ["case.pb", &of_table] {
            for (method, field) in [
                ("equal-shares-cost --completion none", "equal_shares_cost"),
                ("equal-shares-cost --completion none --utility cardinality", "equal_shares_cardinality"),
                ("greedy", "greedy_cost"),
                ("greedy --utility cardinality", "greedy_cardinality"),
            ] {
                let object = counted(&shell, &format!("{file} --method {method}"));
                same_set(&case, &object["committees"], field);
                same(&case, &object["approvals"], "approvals");
            }
            let object = counted(&shell, &format!("{file} --method equal-shares-cost --completion add1"));
            same(&case, &object["committees"][0], "equal_shares_cost_add1");
        }
        assert_eq!(counted(&shell, "case.pb")["method"], "equal-shares-cost");
    }
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn agreement_is_measured_as_others_measure_it() {
    for case in cases("kendall-") {
        // Mid-ranks as ranks: only their order says something.
        let mid_rank = |ballot: &Value, name: &str| ballot["ranks"][name].as_f64().expect("it is a rank");
        let all = names(&case);
        let rank = |ballot: &Value, name: &str| {
            let better = all.iter().filter(|other| mid_rank(ballot, other) < mid_rank(ballot, name));
            Some(better.count() as u64 + 1)
        };
        let shell: Shell = with("case.csv", table(&case, rank));
        let object = counted(&shell, "case.csv --method agreement --ballots ranks");
        for (field, expected) in [
            ("kendall_w", "W"),
            ("ties", "ties_T"),
            ("chi2", "chi2"),
            ("df", "df"),
            ("p", "p_chi2"),
            ("mean_spearman", "mean_spearman"),
            ("rank_sums", "rank_sums"),
        ] {
            same(&case, &object[field], expected);
            same(&case, &object["agreement"][field], expected);
        }
    }
}

#[test]
#[ignore = "CONCERTAR_REFERENCES names the folder with the counts of other programs"]
fn every_case_is_compared() {
    let all = cases("");
    let known = ["ranked-", "mj-", "cumulative-", "abc-", "pb-", "kendall-"];
    assert_eq!(all.len(), known.into_iter().map(|beginning| cases(beginning).len()).sum::<usize>());
}
