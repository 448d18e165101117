//! Options of the command: which say something about what is counted, and what breaks a tie.

use concertar::voting::lot::lot;

use super::{counted, json, tally, with};
use crate::shell::Shell;

/// Ballots of several kinds, and a session.
fn shell() -> Shell {
    let shell = with("ranks.csv", "A,B,C\n1,2,3\n2,1,3\n");
    shell.put("ticks.csv", b"A,B,C\n1,0,1\n0,1,1\n");
    shell.put("points.csv", b"A,B,C\n3,2,0\n0,5,0\n");
    let pb = "META\nkey;value\nbudget;5\nvote_type;approval\nPROJECTS\nproject_id;cost\na;2\nb;3\nc;4\n\
              VOTES\nvoter_id;vote\n1;a,b\n2;a\n3;c\n";
    shell.put("money.pb", pb.as_bytes());
    shell
}

#[track_caller]
fn refused(shell: &Shell, arguments: &str, because: &str) {
    let ran = tally(shell, &format!("{arguments} --language en"));
    assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{arguments}: {}", ran.err);
    assert!(ran.err.contains(because), "{arguments}: {}", ran.err);
}

#[test]
fn what_changes_nothing_is_refused() {
    let shell = shell();
    for (arguments, option) in [
        ("ticks.csv --method approval --points 5", "--points"),
        ("ranks.csv --method agreement --ballots ranks --robustness", "--robustness"),
        ("ticks.csv --method approval --max-per-option 5", "--max-per-option"),
        ("ticks.csv --method approval --scale 0..5", "--scale"),
        ("ticks.csv --method approval --rank-by mean", "--rank-by"),
        ("ticks.csv --method approval --grades 5", "--grades"),
        ("ticks.csv --method approval --missing ignore", "--missing"),
        ("ticks.csv --method approval --credits 5", "--credits"),
        ("ticks.csv --method approval --scaling share", "--scaling"),
        ("ticks.csv --method approval --random-index saaty", "--random-index"),
        ("ticks.csv --method approval --borda zero", "--borda"),
        ("ticks.csv --method approval --completion none", "--completion"),
        ("ticks.csv --method phragmen --seats 2 --completion none", "--completion"),
        ("ticks.csv --method approval --budget 9", "--budget"),
        ("ticks.csv --method approval --costs 1,1,1", "--costs"),
        ("ticks.csv --method approval --utility cost", "--utility"),
        ("money.pb --method phragmen-cost --utility cost", "--utility"),
        ("money.pb --seats 2", "--seats"),
        ("money.pb --method greedy --completion none", "--completion"),
        ("ranks.csv --method schulze --threshold 1/2", "--threshold"),
        ("ranks.csv --method schulze --base valid", "--base"),
        ("ranks.csv --method schulze --borda mean", "--borda"),
        ("ranks.csv --method schulze --people 9", "--people"),
        ("ranks.csv --method agreement --ballots ranks --seats 2", "--seats"),
        ("ranks.csv --method agreement --ballots ranks --tie-break lot --seed 1", "--tie-break"),
        ("points.csv --method dots --threshold 1/2", "--threshold"),
    ] {
        let method = arguments.split(' ').skip_while(|it| *it != "--method").nth(1).unwrap_or("equal-shares-cost");
        refused(&shell, arguments, &format!("{option} changes nothing with {method}"));
    }
    refused(&shell, "ticks.csv --method approval --threshold 1/2 --people 9", "--base is present or entitled");
    // In Spanish, too, and the usual value is refused like any other.
    let ran = tally(&shell, "ranks.csv --method schulze --borda mean");
    assert!(ran.err.contains("--borda no cambia nada con schulze: quítela o elija otro --method"), "{}", ran.err);
}

#[test]
fn what_reads_or_counts_is_taken() {
    let shell = shell();
    for arguments in [
        "points.csv --method borda --ballots points --points 5",
        "points.csv --method score --scale 0..5 --rank-by mean",
        "points.csv --method majority-judgment --scale 0..5 --missing ignore",
        "ticks.csv --method approval --threshold 1/3 --base present --people 3 --seats 2",
        "ticks.csv --method equal-shares --seats 2 --completion none --threshold 1/2",
        "ticks.csv --method greedy --costs 1,2,3 --budget 4 --utility cardinality",
        "money.pb --method equal-shares-cost --completion phragmen --utility cost",
        "ranks.csv --method borda --borda zero --seats 2",
    ] {
        counted(&shell, arguments);
    }
}

#[test]
fn each_kind_of_file_has_its_own() {
    let shell = shell();
    refused(&shell, "ticks.csv --method approval --round 1", "--round is for sessions (.ron)");
    shell.put("session.ron", include_bytes!("../../../sessions/2022-09-15-mesa-de-bogota.ron"));
    for given in ["--ballots ticks", "--costs 1,2", "--tie-break earlier-proposal", "--seed 7"] {
        let option = given.split(' ').next().unwrap_or_default();
        refused(&shell, &format!("session.ron {given}"), &format!("{option} is for ballots of others"));
    }
}

/// A and B have two ticks each, C one.
fn level() -> Shell {
    with("t.csv", "count,A,B,C\n2,1,0,0\n2,0,1,0\n1,0,0,1\n")
}

#[test]
fn a_tie_is_left_or_broken_as_was_asked() {
    let shell = level();
    let left = counted(&shell, "t.csv --method approval --seats 1");
    assert_eq!(left["winners"], json("[]"));
    assert_eq!(left["tie_break"]["pending"], "nothing-declared");
    assert_eq!(counted(&shell, "t.csv --method approval --seats 1 --tie-break none"), left);
    let earlier = counted(&shell, "t.csv --method approval --tie-break earlier-proposal");
    assert_eq!(earlier["ranking"], json(r#"[["A","B"],["C"]]"#), "the ranking is as before the tie-break");
    assert_eq!(earlier["winners"], json(r#"["A"]"#));
    let broken = r#"{"applied":[{"rule":"earlier-proposal","took":["A"],"left_out":["B"]}],"tied":[],"places_left":0,"pending":null}"#;
    assert_eq!(earlier["tie_break"], json(broken));
    let nothing = counted(&shell, "t.csv --method approval --seats 2 --tie-break earlier-proposal");
    assert_eq!((&nothing["winners"], &nothing["tie_break"]), (&json(r#"["A","B"]"#), &json("null")));
}

#[test]
fn a_lot_is_drawn_from_its_number() {
    let shell = level();
    let mut drawn = std::collections::BTreeSet::new();
    for seed in 0..20 {
        let object = counted(&shell, &format!("t.csv --method approval --seats 1 --tie-break lot --seed {seed}"));
        let expected = if lot(seed, 1) < lot(seed, 2) { "A" } else { "B" };
        assert_eq!(object["winners"], json(&format!(r#"["{expected}"]"#)), "{seed}");
        assert_eq!(
            (&object["tie_break"]["seed"], &object["tie_break"]["tied"]),
            (&json(&seed.to_string()), &json("[]"))
        );
        drawn.insert(expected);
    }
    assert_eq!(drawn.len(), 2, "either can be drawn");
    refused(&shell, "t.csv --method approval --tie-break lot", "give it with --seed");
    refused(&shell, "t.csv --method approval --seed 4", "only needed with --tie-break lot");
    let text = tally(&shell, "t.csv --method approval --tie-break lot --seed 3 --language en").done();
    assert!(text.contains("by lot") || text.contains("lot"), "{text}");
}

#[test]
fn committees_and_orders_have_ties_broken_too() {
    let shell = level();
    let committee = counted(&shell, "t.csv --method phragmen --seats 1 --tie-break earlier-proposal");
    assert_eq!((&committee["winners"], &committee["committees"]), (&json(r#"["A"]"#), &json(r#"[["A"],["B"]]"#)));
    let order = counted(&with("r.csv", "A,B\n2,1\n1,2\n"), "r.csv --method schulze --tie-break earlier-proposal");
    assert_eq!(order["winners"], json(r#"["A"]"#));
    let money = counted(
        &with("m.csv", "count,A,B\n2,1,0\n2,0,1\n"),
        "m.csv --method greedy --costs 3,3 --budget 4 --tie-break earlier-proposal",
    );
    assert_eq!((&money["winners"], &money["spent"]), (&json(r#"["A"]"#), &json("3")));
}

#[test]
fn phragmen_spends_money() {
    // The two who ticked a can pay it once each has earned 1; then b, by one of them, and c cost as much time, and c
    // does not fit.
    let object = counted(&shell(), "money.pb --method phragmen-cost");
    assert_eq!(object["method"], "phragmen-cost");
    assert_eq!(object["winners"][0], "a");
    assert_eq!((&object["budget"], &object["costs"]), (&json("5"), &json(r#"{"a":2,"b":3,"c":4}"#)));
}
