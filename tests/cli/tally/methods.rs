//! Each method once, through the command.

use super::{counted, json, with};

/// Schulze, 2011, example 1: 45 voters, five candidates.
const SCHULZE: &str = "count,A,B,C,D,E\n5,1,3,2,5,4\n5,1,5,4,2,3\n8,4,1,5,3,2\n3,2,3,1,5,4\n7,2,4,1,5,3\n2,3,2,1,4,5\n7,5,4,2,1,3\n8,3,2,5,4,1\n";

/// The capital of Tennessee, the usual example of voting theory: Memphis, Nashville, Chattanooga, Knoxville.
const TENNESSEE: &str = "count,M,N,C,K\n42,1,2,3,4\n26,4,1,2,3\n15,4,3,1,2\n17,4,3,2,1\n";

#[test]
fn orders_are_counted_by_each_rule() {
    let shell = with("capital.csv", TENNESSEE);
    for (method, ranking, scores) in [
        ("schulze", r#"[["N"],["C"],["K"],["M"]]"#, None),
        ("schulze-margins", r#"[["N"],["C"],["K"],["M"]]"#, None),
        ("ranked-pairs", r#"[["N"],["C"],["K"],["M"]]"#, None),
        ("ranked-pairs-margins", r#"[["N"],["C"],["K"],["M"]]"#, None),
        ("minimax", r#"[["N"],["M"],["C"],["K"]]"#, None),
        ("kemeny", r#"[["N"],["C"],["K"],["M"]]"#, None),
        ("irv", r#"[["K"],["M"],["N"],["C"]]"#, None),
        ("borda", r#"[["N"],["C"],["M"],["K"]]"#, Some(r#"{"M":126,"N":194,"C":173,"K":107}"#)),
        ("copeland", r#"[["N"],["C"],["K"],["M"]]"#, Some(r#"{"M":-3,"N":3,"C":1,"K":-1}"#)),
    ] {
        let object = counted(&shell, &format!("capital.csv --method {method}"));
        assert_eq!(object["method"], method);
        assert_eq!(object["ranking"], json(ranking), "{method}");
        assert_eq!(object["winners"], json(ranking)[0], "{method}");
        assert_eq!(object.get("scores"), scores.map(json).as_ref(), "{method}");
        assert_eq!(object["pairwise"], json("[[0,42,42,42],[58,0,68,68],[58,32,0,83],[58,32,17,0]]"));
        assert_eq!(object["condorcet_winner"], "N");
        assert_eq!(object["condorcet_loser"], "M");
        assert_eq!(object["smith_set"], json(r#"["N"]"#));
    }
}

#[test]
fn schulze_has_its_paths_and_ranked_pairs_what_is_locked() {
    let shell = with("schulze.csv", SCHULZE);
    let object = counted(&shell, "schulze.csv --method schulze");
    assert_eq!(object["ranking"], json(r#"[["E"],["A"],["C"],["B"],["D"]]"#));
    assert_eq!(
        object["strongest_paths"],
        json("[[0,28,28,30,24],[25,0,28,33,24],[25,29,0,29,24],[25,28,28,0,24],[25,28,28,31,0]]")
    );
    let object = counted(&shell, "schulze.csv --ballots ranks -m ranked-pairs");
    let locked = json(r#"[["B","D"],["E","D"],["A","D"],["C","B"],["E","B"],["A","C"],["C","E"]]"#);
    assert_eq!((&object["locked"], &object["winners"]), (&locked, &json(r#"["A"]"#)));
    let object = counted(&shell, "schulze.csv --method kemeny");
    assert_eq!((&object["kemeny_optima"], &object["kemeny_score"]), (&json("1"), &json("260")));
}

#[test]
fn borda_has_three_conventions() {
    // One ranks all, one only the first.
    let shell = with("b.csv", "A,B,C\n1,2,3\n2,1,\n");
    for (points, scores) in
        [("mean", r#"{"A":3,"B":3,"C":0}"#), ("zero", r#"{"A":5,"B":5,"C":1}"#), ("modified", r#"{"A":4,"B":4,"C":1}"#)]
    {
        assert_eq!(counted(&shell, &format!("b.csv -m borda --borda {points}"))["scores"], json(scores), "{points}");
    }
    let shell = with("half.csv", "A,B,C\n1,,\n");
    let scores = &counted(&shell, "half.csv -m borda")["scores"];
    assert_eq!(scores, &json(r#"{"A":2,"B":0.5,"C":0.5}"#));
}

#[test]
fn hands_are_held_to_a_share_of_a_base() {
    let shell = with("hands.csv", "count,Agua,Bosque\n6,sí,no\n3,no,abstención\n1,abstención,sí\n");
    for (arguments, adopted, needed) in [
        ("", r#"["Agua"]"#, [4, 7]),
        ("--threshold 2/3", r#"["Agua"]"#, [6, 5]),
        ("--threshold 3/4", "[]", [7, 6]),
        ("--base valid", r#"["Agua"]"#, [6, 6]),
        ("--base present --people 12", "[]", [7, 7]),
        ("--base entitled --threshold >=1/2 --people 12", r#"["Agua"]"#, [6, 6]),
    ] {
        let object = counted(&shell, &format!("hands.csv --method hands {arguments}"));
        assert_eq!(object["winners"], json(adopted), "{arguments}");
        assert_eq!(object["proposals"][0]["needed"], needed[0], "{arguments}");
        assert_eq!(object["proposals"][1]["needed"], needed[1], "{arguments}");
        assert_eq!(object["scores"], json(r#"{"Agua":6,"Bosque":1}"#));
    }
    assert_eq!(counted(&shell, "hands.csv")["method"], "hands");
}

#[test]
fn a_single_choice_is_named_or_ticked() {
    let named = with("one.csv", "voter,choice\na,Agua\nb,Bosque\nc,Agua\nd,\n");
    let ticked = with("one.csv", "voter,Agua,Bosque\na,1,0\nb,0,1\nc,1,0\nd,0,0\n");
    for (shell, arguments) in [(&named, "one.csv"), (&ticked, "one.csv --method single")] {
        let object = counted(shell, arguments);
        assert_eq!(object["method"], "single");
        assert_eq!((&object["scores"], &object["winners"]), (&json(r#"{"Agua":2,"Bosque":1}"#), &json(r#"["Agua"]"#)));
        assert_eq!((&object["voters"], &object["valid"], &object["blank"]), (&json("4"), &json("3"), &json("1")));
        assert_eq!(object["share"]["Bosque"], json("0.333333333333333"));
    }
}

#[test]
fn dots_are_spread() {
    let shell = with("dots.csv", "voter,A,B,C\nx,3,2,0\ny,,4,\nz,0,0,0\n");
    let object = counted(&shell, "dots.csv --method dots --points 5 --max-per-option 4");
    assert_eq!(object["scores"], json(r#"{"A":3,"B":6,"C":0}"#));
    assert_eq!(object["supporters"], json(r#"{"A":1,"B":2,"C":0}"#));
    assert_eq!((&object["used"], &object["unused"], &object["blank"]), (&json("9"), &json("1"), &json("1")));
    assert_eq!(object["gini"], json("0.444444444444444"));
    assert_eq!(object["herfindahl"], json("0.555555555555556"));
    assert!(counted(&shell, "dots.csv --method dots").get("unused").is_none());
}

#[test]
fn ticks_are_counted_and_tie() {
    let shell = with("ticks.csv", "A,B,C\n1,1,0\n1,,\n,1,\n0,0,0\n");
    let object = counted(&shell, "ticks.csv");
    assert_eq!((&object["method"], &object["ranking"]), (&json(r#""approval""#), &json(r#"[["A","B"],["C"]]"#)));
    assert_eq!(object["winners"], json(r#"["A","B"]"#));
    assert_eq!(object["share"], json(r#"{"A":0.5,"B":0.5,"C":0}"#));
    assert_eq!(object["tie_break"], json("null"));
    let object = counted(&shell, "ticks.csv --seats 1");
    assert_eq!(object["winners"], json("[]"));
    let tie = r#"{"applied":[],"tied":["A","B"],"places_left":1,"pending":"nothing-declared"}"#;
    assert_eq!(object["tie_break"], json(tie));
}

#[test]
fn scores_are_summed_or_averaged() {
    let shell = with("scores.csv", "A,B\n5,4\n5,\n,4\n,4\n");
    let object = counted(&shell, "scores.csv --method score --scale 0..5");
    assert_eq!((&object["scores"], &object["winners"]), (&json(r#"{"A":10,"B":12}"#), &json(r#"["B"]"#)));
    let object = counted(&shell, "scores.csv --method score --scale 0..5 --rank-by mean");
    assert_eq!((&object["scores"], &object["winners"]), (&json(r#"{"A":5,"B":4}"#), &json(r#"["A"]"#)));
    assert_eq!(object["sums"], json(r#"{"A":10,"B":12}"#));
    let object = counted(&shell, "scores.csv --method star --scale 0..5");
    assert_eq!(object["runoffs"], json(r#"[{"between":["A","B"],"votes":[2,2],"equal":0}]"#));
    let negative = with("scores.csv", "A,B\n-3,3\n2,-1\n");
    assert_eq!(counted(&negative, "scores.csv -m score --scale -3..3")["scores"], json(r#"{"A":-1,"B":2}"#));
}

#[test]
fn grades_have_one_in_the_middle() {
    let shell = with("grades.csv", "A,B\n4,0\n3,2\n0,\n2,2\n");
    let object = counted(&shell, "grades.csv --method majority-judgment --grades 5");
    assert_eq!(object["grades"], json(r#"{"A":2,"B":0}"#));
    assert!(object.get("scores").is_none());
    assert_eq!(object["grade_counts"]["B"], json("[2,0,2,0,0]"));
    let object = counted(&shell, "grades.csv --method majority-judgment --grades 5 --missing ignore");
    assert_eq!(object["grades"], json(r#"{"A":2,"B":2}"#));
    // On a scale from 1 the worst is 0 all the same.
    let shell = with("grades.csv", "A,B\n5,1\n4,3\n1,\n3,3\n");
    assert_eq!(
        counted(&shell, "grades.csv --method majority-judgment --scale 1..5")["grades"],
        json(r#"{"A":2,"B":0}"#)
    );
}

#[test]
fn votes_cost_their_square() {
    let shell = with("votes.csv", "A,B\n3,-4\n5,0\n1,1\n");
    let object = counted(&shell, "votes.csv --method quadratic --credits 25");
    assert_eq!((&object["scores"], &object["winners"]), (&json(r#"{"A":9,"B":-3}"#), &json(r#"["A"]"#)));
    assert_eq!((&object["spent"], &object["unspent"]), (&json("52"), &json("23")));
}

#[test]
fn criteria_are_weighed() {
    let shell = with("criteria.csv", "voter,option,impact:4,cost:-1\nx,A,9,8\nx,B,7,2\ny,A,9,6\ny,B,6,2\n");
    let object = counted(&shell, "criteria.csv");
    assert_eq!((&object["method"], &object["winners"]), (&json(r#""criteria""#), &json(r#"["A"]"#)));
    assert_eq!(object["scores"], json(r#"{"A":5.8,"B":4.8}"#));
    let criteria = r#"[{"name":"impact","weight":4,"cost":false},{"name":"cost","weight":1,"cost":true}]"#;
    assert_eq!(object["criteria"], json(criteria));
    let object = counted(&shell, "criteria.csv --scaling min-max");
    assert_eq!((&object["scores"], &object["scaling"]), (&json(r#"{"A":0.8,"B":0.2}"#), &json(r#""min-max""#)));
    let object = counted(&shell, "criteria.csv --method criteria --scaling share --scale 0..10");
    assert_eq!(object["winners"], json(r#"["A"]"#));
}

/// Saaty, 1980: how consistent a matrix of three is.
#[test]
fn pairs_are_compared() {
    let shell = with("pairs.csv", "left,right,value\nA,B,3\nA,C,5\nB,C,3\n");
    let object = counted(&shell, "pairs.csv");
    assert_eq!((&object["method"], &object["winners"]), (&json(r#""ahp""#), &json(r#"["A"]"#)));
    let near = |field: &str, expected: f64| {
        let found = object[field].as_f64().expect("it is a number");
        assert!((found - expected).abs() < 1e-4, "{field}: {found}");
    };
    near("lambda_max", 3.0385);
    near("ci", 0.0193);
    near("cr", 0.0332);
    let weight = |table: &str| object[table]["A"].as_f64().expect("it is a number");
    assert!((weight("weights") - 0.6370).abs() < 1e-4 && (weight("weights_geometric") - 0.6370).abs() < 1e-4);
    assert!(object.get("scores").is_none());
    let other = counted(&shell, "pairs.csv --method ahp --random-index alonso-lamata");
    assert_eq!(other["random_index"], "alonso-lamata");
    assert!((other["cr"].as_f64().expect("it is a number") - 0.0402).abs() < 1e-4, "{other}");
}

#[test]
fn consent_stops_at_an_objection() {
    let shell = with("consent.csv", "A,B,C\napoyo,objeción,\nreserva,apoyo,\nacepto,apoyo,abstención\n");
    let object = counted(&shell, "consent.csv");
    assert_eq!((&object["method"], &object["winners"]), (&json(r#""consent""#), &json(r#"["A"]"#)));
    assert_eq!(object["states"], json(r#"{"A":"adopted-with-reservations","B":"stopped","C":"no-support"}"#));
    assert_eq!(object["proposals"][1]["objection"], 1);
}

#[test]
fn committees_list_every_way_to_break_a_tie() {
    let shell = with("ticks.csv", "count,A,B,C,D\n3,1,1,0,0\n3,1,0,1,0\n2,0,0,0,1\n");
    for (method, committees) in [
        ("approval-top", r#"[["A","B"],["A","C"]]"#),
        ("phragmen", r#"[["A","B"],["A","C"],["A","D"]]"#),
        ("equal-shares --completion none", r#"[["A"]]"#),
        ("equal-shares --completion approval", r#"[["A","B"],["A","C"]]"#),
    ] {
        let object = counted(&shell, &format!("ticks.csv --seats 2 --method {method}"));
        assert_eq!(object["winners"], json(r#"["A"]"#), "{method}");
        assert_eq!(object["committees"], json(committees), "{method}");
        assert_eq!(object["approvals"], json(r#"{"A":6,"B":3,"C":3,"D":2}"#));
    }
    assert_eq!(counted(&shell, "ticks.csv --seats 2 --method sequential-pav")["winners"], json(r#"["A","D"]"#));
    for method in ["sequential-pav", "phragmen"] {
        let shell = with("ticks.csv", "count,A,B,C\n5,1,1,0\n3,0,0,1\n");
        let object = counted(&shell, &format!("ticks.csv --seats 2 --method {method}"));
        assert_eq!(object["committees"], json(r#"[["A","C"],["B","C"]]"#), "{method}");
        assert_eq!((&object["winners"], &object["tie_break"]["tied"]), (&json(r#"["C"]"#), &json(r#"["A","B"]"#)));
    }
}

#[test]
fn budgets_are_spent() {
    let shell = with("ticks.csv", "count,A,B,C\n6,1,0,0\n5,0,1,1\n");
    for (method, winners, spent) in [("greedy", r#"["A"]"#, 10), ("equal-shares-cost --completion none", r#"["B"]"#, 4)]
    {
        let object = counted(&shell, &format!("ticks.csv --costs 10,4,6 --budget 10 --method {method}"));
        assert_eq!((&object["winners"], &object["spent"]), (&json(winners), &json(&spent.to_string())), "{method}");
        assert_eq!(object["costs"], json(r#"{"A":10,"B":4,"C":6}"#));
    }
}

#[test]
fn agreement_is_told_of_any_ballots() {
    let object = counted(&with("o.csv", SCHULZE), "o.csv --method agreement --ballots ranks");
    assert_eq!(object["winners"], json("[]"));
    assert_eq!((&object["df"], &object["ties"]), (&json("4"), &json("0")));
    assert_eq!(object["kendall_w"], object["agreement"]["kendall_w"]);
    let shell = with("s.csv", "A,B,C\n1,3,5\n1,4,1\n2,3,5\n1,4,1\n");
    let object = counted(&shell, "s.csv --method agreement --ballots scores --scale 1..5");
    assert_eq!(object["median"], json(r#"{"A":1,"B":3.5,"C":3}"#));
    assert_eq!((&object["q1"]["C"], &object["q3"]["C"]), (&json("1"), &json("5")));
    assert_eq!((&object["a"]["C"], &object["consensus"]["C"]), (&json("-1"), &json("0")));
    // All alike, and every option tied: there is no order to agree on.
    let object = counted(&with("s.csv", "A,B\n3,3\n3,3\n"), "s.csv --method agreement --ballots scores");
    assert_eq!(object["kendall_w"], json("null"));
    assert_eq!(counted(&with("t.csv", "A,B\n1,0\n1,0\n"), "t.csv -m agreement")["kendall_w"], 1);
}

#[test]
fn ballots_may_be_counted_as_others_where_they_say_as_much() {
    let shell = with("scores.csv", "A,B,C\n5,3,0\n4,5,1\n2,1,5\n");
    let object = counted(&shell, "scores.csv --ballots scores --method schulze");
    assert_eq!(object["pairwise"], json("[[0,2,2],[1,0,2],[1,1,0]]"));
    assert_eq!(counted(&shell, "scores.csv --ballots scores --method dots")["winners"], json(r#"["A"]"#));
    let refused = super::tally(&with("ticks.csv", "A,B\n1,1\n"), "ticks.csv --ballots ticks --method score").wrong();
    assert!(refused.contains("estas papeletas no dicen lo que score pide"), "{refused}");
}
