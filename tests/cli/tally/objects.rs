//! The object of JSON: its fields in their order, and its numbers.

use super::{counted, json, tally, with};

/// The fields of an object as they are printed.
fn fields(printed: &str) -> Vec<String> {
    let (mut depth, mut fields, mut rest) = (0, Vec::new(), printed);
    while let Some(at) = rest.find(['{', '}', '[', ']', '"']) {
        let sign = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        match sign {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {
                // No name in these tests holds a quote.
                let end = rest.find('"').expect("a text ends");
                let text = &rest[..end];
                rest = &rest[end + 1..];
                if depth == 1 && rest.starts_with(':') {
                    fields.push(text.to_owned());
                }
            }
        }
    }
    fields
}

#[test]
fn what_every_method_has_comes_first_in_its_order() {
    let shell = with("r.csv", "A,B,C\n1,2,3\n2,1,3\n1,3,2\n");
    let printed = tally(&shell, "r.csv --method borda").done();
    let common = [
        "method",
        "options",
        "voters",
        "valid",
        "blank",
        "ranking",
        "winners",
        "scores",
        "pairwise",
        "tie_break",
        "agreement",
    ];
    assert_eq!(fields(&printed)[..common.len()], common);
    let without: Vec<&str> = common.into_iter().filter(|field| *field != "scores").collect();
    for method in ["schulze", "ranked-pairs", "kemeny", "irv", "minimax"] {
        let printed = tally(&shell, &format!("r.csv --method {method}")).done();
        assert_eq!(fields(&printed)[..without.len()], without, "{method}");
    }
    assert_eq!(fields(&printed)[common.len() + 4..], ["spoilt", "weight"]);
}

#[test]
fn whole_numbers_are_whole_and_others_have_nine_decimals() {
    let printed = tally(&with("r.csv", "A,B,C\n1,2,2\n1,2,2\n2,1,3\n"), "r.csv --method borda").done();
    assert!(printed.contains(r#""scores":{"A":5,"B":3,"C":1}"#), "{printed}");
    assert!(printed.contains(r#""kendall_w":0.533333333333333"#), "{printed}");
    let printed = tally(&with("h.csv", "A,B,C\n1,,\n"), "h.csv --method borda").done();
    assert!(printed.contains(r#""scores":{"A":2,"B":0.500000000,"C":0.500000000}"#), "{printed}");
}

#[test]
fn options_are_named_as_in_the_file() {
    let object = counted(&with("n.csv", "\"A, \"\"viva\"\"\",Ñandú,3\n1,2,3\n"), "n.csv --method schulze");
    assert_eq!(object["options"], json(r#"["A, \"viva\"","Ñandú","3"]"#));
    let pb = "META\nkey;value\nbudget;5\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n12;2;Agua\n7;3;Bosque\nVOTES\nvoter_id;vote\n1;12\n";
    let object = counted(&with("n.pb", pb), "n.pb");
    assert_eq!((&object["options"], &object["winners"]), (&json(r#"["12","7"]"#), &json(r#"["12"]"#)));
    assert_eq!((&object["budget"], &object["spent"]), (&json("5"), &json("2")));
}

#[test]
fn money_may_have_cents() {
    let pb = "META\nkey;value\nbudget;10.50\nvote_type;approval\nPROJECTS\nproject_id;cost\na;4.25\nb;6.25\nc;0.01\nVOTES\nvoter_id;vote\n1;a,b\n2;c\n";
    let object = counted(&with("m.pb", pb), "m.pb --method greedy");
    assert_eq!((&object["budget"], &object["costs"]), (&json("10.5"), &json(r#"{"a":4.25,"b":6.25,"c":0.01}"#)));
    // All have one tick, and any two of them fit.
    assert_eq!((&object["winners"], &object["spent"]), (&json("[]"), &json("0")));
    assert_eq!(object["committees"], json(r#"[["a","b"],["a","c"],["b","c"]]"#));
}

/// What a file holds tells how it is usually counted.
#[test]
fn each_kind_of_ballot_has_a_usual_method() {
    let preflib = "# NUMBER ALTERNATIVES: 2\n1: 1,2\n";
    let pabulib = |vote_type: &str, votes: &str| {
        format!("META\nkey;value\nbudget;9\nvote_type;{vote_type}\nPROJECTS\nproject_id;cost\na;4\nb;3\nVOTES\n{votes}")
    };
    for (name, content, method) in [
        ("f.soc", preflib.to_owned(), "schulze"),
        ("f.soi", preflib.to_owned(), "schulze"),
        ("f.toc", preflib.to_owned(), "schulze"),
        ("f.toi", preflib.to_owned(), "schulze"),
        ("f.cat", "# NUMBER ALTERNATIVES: 2\n# NUMBER CATEGORIES: 3\n1: 1,2,{}\n".to_owned(), "majority-judgment"),
        ("f.pb", pabulib("approval", "voter_id;vote\n1;a\n"), "equal-shares-cost"),
        ("f.pb", pabulib("choose-1", "voter_id;vote\n1;a\n"), "equal-shares-cost"),
        ("f.pb", pabulib("cumulative", "voter_id;vote;points\n1;a,b;2,1\n"), "dots"),
        ("f.pb", pabulib("scoring", "voter_id;vote;points\n1;a,b;2,1\n"), "score"),
        ("f.pb", pabulib("ordinal", "voter_id;vote\n1;a,b\n"), "schulze"),
        ("f.csv", "A,B\n1,0\n".to_owned(), "approval"),
        ("f.tsv", "A\tB\nx\t\n".to_owned(), "approval"),
        ("f.txt", "voter;choice\nx;Agua\ny;Bosque\n".to_owned(), "single"),
        ("f.csv", "A,B\nsí,no\n".to_owned(), "hands"),
        ("f.csv", "A,B\napoyo,objeción\n".to_owned(), "consent"),
        ("f.csv", "left,right,value\nA,B,3\n".to_owned(), "ahp"),
        ("f.csv", "option,impact:4\nA,3\nB,2\n".to_owned(), "criteria"),
    ] {
        assert_eq!(counted(&with(name, &content), name)["method"], method, "{content}");
    }
    for (marks, method) in [
        ("ranks", "schulze"),
        ("scores", "score"),
        ("grades", "majority-judgment"),
        ("points", "dots"),
        ("ticks", "approval"),
        ("choice", "single"),
        ("votes", "quadratic"),
    ] {
        let shell = with("f.csv", "A,B\n1,\n");
        assert_eq!(counted(&shell, &format!("f.csv --ballots {marks}"))["method"], method);
    }
}

#[test]
fn how_firm_it_is_stands_last_where_it_is_asked_for() {
    let shell = with("r.csv", "A,B\n1,0\n1,0\n1,0\n0,1\n0,1\n");
    let plain = counted(&shell, "r.csv --method approval");
    assert!(plain.get("robustness").is_none(), "{plain}");
    let printed = tally(&shell, "r.csv --method approval --robustness").done();
    assert_eq!(fields(&printed).last().map(String::as_str), Some("robustness"));
    let firm = counted(&shell, "r.csv --method approval --robustness")["robustness"].clone();
    assert_eq!((&firm["people"], &firm["decisive"], &firm["draws"]), (&json("5"), &json("3"), &json("1000")));
    assert_eq!(firm["change"], json(r#"{"to_tie":1,"to_pass":1,"enough":null,"exact":true}"#));
    let share = |option: &str| firm["chosen"][option].as_f64().expect("it is a share");
    assert!((share("A") + share("B") - 1.0).abs() < 1e-9 && share("A") > 0.6, "{firm}");
    let many = with("m.csv", format!("count,A,B\n{},1,0\n", 5_000));
    assert_eq!(counted(&many, "m.csv --method approval --robustness")["robustness"], json("null"));
}
