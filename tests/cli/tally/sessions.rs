//! Rounds of sessions.

use serde_json::Value;

use super::{json, object, with};
use crate::shell::{Ran, Shell, project};

fn example(name: &str) -> String {
    let path = project("sessions").join(format!("{name}.ron"));
    std::fs::read_to_string(path).expect("the worked example is there")
}

const BUENOS_AIRES: &str = "2018-03-22-mesa-de-buenos-aires";
const BOGOTA: &str = "2022-09-15-mesa-de-bogota";

/// Runs the command on a session that nobody has accepted as it is: that is said, and no fault of the count.
fn run(session: &str, arguments: &str) -> Ran {
    let shell = with("mesa.ron", session);
    let before = shell.everything();
    let ran = shell.run(&["tally", "mesa.ron"].into_iter().chain(arguments.split_whitespace()).collect::<Vec<_>>());
    assert_eq!(shell.everything(), before, "something was written");
    ran
}

#[track_caller]
fn counted(session: &str, arguments: &str) -> Value {
    let ran = run(session, &format!("--format json {arguments}"));
    assert_eq!(ran.status, 0, "{}", ran.err);
    object(&ran.out)
}

#[test]
fn the_last_closed_round_is_counted_by_its_own_method() {
    let object = counted(&example(BUENOS_AIRES), "");
    assert_eq!(object["method"], "schulze");
    assert_eq!(object["ranking"], json(r#"[["Vivir"],["Estudiar"],["Visitar"],["Hacer negocios"]]"#));
    assert_eq!((&object["voters"], &object["winners"]), (&json("6"), &json(r#"["Vivir"]"#)));
    let told = run(&example(BUENOS_AIRES), "--language en");
    assert_eq!(told.status, 0);
    assert!(
        told.out.contains(
            "6 of 6 institutions\npresent voted, with quorum: “Vivir” wins: it beats each of the others in a duel"
        ),
        "{}",
        told.out
    );
}

#[test]
fn another_method_counts_the_same_ballots_where_they_allow_it() {
    let object = counted(&example(BUENOS_AIRES), "--method borda");
    assert_eq!((&object["method"], &object["winners"]), (&json(r#""borda""#), &json(r#"["Vivir"]"#)));
    let ran = run(&example(BUENOS_AIRES), "--method majority-judgment");
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("estas papeletas no dicen lo que majority-judgment pide"), "{}", ran.err);
}

#[test]
fn a_round_is_chosen_by_its_number() {
    let hands = counted(&example(BOGOTA), "");
    assert_eq!(hands["method"], "hands");
    assert_eq!((&hands["voters"], &hands["weight"]), (&json("7"), &json("7")));
    let session = example(BOGOTA);
    let all: Vec<Ran> = (1..=4).map(|number| run(&session, &format!("--round {number} --format json"))).collect();
    assert_eq!(all.iter().map(|ran| ran.status).collect::<Vec<_>>(), [1, 0, 0, 2], "{all:#?}");
    assert!(all[0].err.contains("la ronda fue anulada: no cuenta para nada"), "{}", all[0].err);
    assert!(all[3].err.contains("la sesión no tiene la ronda 4: tiene 3"), "{}", all[3].err);
}

/// A session with one round of two options.
fn session(state: &str, more: &str) -> String {
    format!(
        r#"Session(id: "s", next: 9, header: Header(title: "Mesa"), rounds: [Round(id: 1, question: "¿Cuál?", options: [
            RoundOption(id: 1, label: "Agua"), RoundOption(id: 2, label: "Bosque"), RoundOption(id: 3, label: "Camino")],
            method: Approval(most: Some(2)), taking: Slips, state: {state}, {more})])"#
    )
}

const BALLOTS: &str = "ballots: [
    Ballot(slip: Some(1), marks: Ticks([1, 2])), Ballot(slip: Some(2), marks: Ticks([1])), Ballot(slip: Some(3), marks: Ticks([2])),
    Ballot(slip: Some(4), marks: Blank), Ballot(slip: Some(5), marks: Ticks([3]))],";

#[test]
fn totals_are_counted_only_as_what_they_are_totals_of() {
    let totals = session("Closed", "totals: Some(Totals(options: [(1, 3), (2, 4), (3, 1)], voters: 5))");
    assert_eq!(counted(&totals, "")["winners"], json(r#"["Bosque"]"#));
    for method in ["phragmen", "equal-shares", "sequential-pav", "dots", "single", "star"] {
        let ran = run(&totals, &format!("--method {method} --seats 2 --format json"));
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{method}: {}", ran.err);
    }
}

#[test]
fn a_secret_round_is_never_counted_while_it_is_open() {
    for arguments in ["", "--round 1", "--method borda --round 1", "--method agreement --format json"] {
        let ran = run(&session("Open", "secrecy: Secret,"), arguments);
        assert_eq!((ran.status, ran.out.as_str()), (1, ""), "{arguments}: {}", ran.err);
        assert!(ran.err.contains("la ronda es secreta y sigue abierta: nada se cuenta hasta su cierre"), "{}", ran.err);
    }
}

#[test]
fn an_open_round_is_counted_provisionally_where_it_is_asked_for() {
    let open = session("Open", BALLOTS);
    let ran = run(&open, "");
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("ninguna ronda cerrada"), "{}", ran.err);
    let ran = run(&open, "--round 1 --format json");
    assert_eq!(ran.status, 0);
    assert!(ran.err.contains("La ronda sigue abierta: el recuento es provisional."), "{}", ran.err);
    assert_eq!(object(&ran.out)["ranking"], json(r#"[["Agua","Bosque"],["Camino"]]"#));
    let draft = run(&session("Draft", ""), "--round 1");
    assert_eq!((draft.status, draft.out.as_str()), (2, ""));
    assert!(draft.err.contains("está en preparación"), "{}", draft.err);
}

#[test]
fn what_was_declared_breaks_a_tie() {
    let object = counted(&session("Closed", &format!("{BALLOTS} seats: Some(1), tie_break: [Chair],")), "");
    let tie = r#"{"applied":[],"tied":["Agua","Bosque"],"places_left":1,"pending":"chair"}"#;
    assert_eq!((&object["winners"], &object["tie_break"]), (&json("[]"), &json(tie)));
    let more = format!("{BALLOTS} seats: Some(1), tie_break: [EarlierProposal],");
    let object = counted(&session("Closed", &more), "");
    let tie = r#"{"applied":[{"rule":"earlier-proposal","took":["Agua"],"left_out":["Bosque"]}],"tied":[],"places_left":0,"pending":null}"#;
    assert_eq!((&object["winners"], &object["tie_break"]), (&json(r#"["Agua"]"#), &json(tie)));
    assert_eq!(object["ranking"], json(r#"[["Agua","Bosque"],["Camino"]]"#));
    // More places, asked for here, leave no tie.
    let object = counted(&session("Closed", &more), "--seats 2");
    assert_eq!((&object["winners"], &object["tie_break"]), (&json(r#"["Agua","Bosque"]"#), &json("null")));
    let object = counted(&session("Closed", &more), "--method phragmen");
    assert_eq!((&object["method"], &object["winners"]), (&json(r#""phragmen""#), &json(r#"["Agua"]"#)));
}

#[test]
fn blank_ballots_of_a_round_are_counted_among_the_votes() {
    let object = counted(&session("Closed", BALLOTS), "");
    assert_eq!((&object["voters"], &object["valid"], &object["blank"]), (&json("5"), &json("4"), &json("1")));
    assert_eq!(object["share"]["Agua"], json("0.4"));
}

#[test]
fn no_session_is_no_ballots() {
    let shell = Shell::new();
    let said = shell.run(&["tally", "nada.ron"]).wrong();
    assert!(said.contains("No se encontró «nada.ron»"), "{said}");
    let said = with("mesa.ron", "Session(").run(&["tally", "mesa.ron"]).wrong();
    assert!(said.contains("no se puede leer como sesión"), "{said}");
}
