//! What is said when a proposal is adopted, and of dissent beside the votes that were counted.

use concertar::session::agreement::{Adoption, Agreement, Reservation, ReservationKind, Way};
use concertar::session::gaps::Gap;
use concertar::session::id::{AgreementId, ParticipantId};
use concertar::session::rules::{DecisionRule, Weights};
use concertar::session::{Paragraphs, Session, Step};

use super::{add, people, usual};
use crate::stage::Stage;

fn mesa(session: Session) -> Stage {
    Stage::new(session, Step::Mesa)
}

/// An agreement adopted by so many against, with these against by name.
fn voted(against: u32, named: &[u32]) -> Session {
    let mut session = people();
    let way = Way::Vote { favour: 9, against, abstain: 0, round: None };
    let reservation = |id: &u32| Reservation {
        participant: ParticipantId(*id),
        kind: ReservationKind::Against,
        reason: Paragraphs::default(),
    };
    let agreement = Agreement {
        text: "Crear la red".into(),
        adoption: Some(Adoption { way, at: None, quorate: None, rule: None }),
        reservations: named.iter().map(reservation).collect(),
        ..Agreement::default()
    };
    add(&mut session, agreement);
    session
}

fn has_too_many_names(session: &Session) -> bool {
    let id: AgreementId = session.mesa.agreements[0].id;
    session.gaps().contains(&Gap::DissentBeyondVotes(id))
}

#[test]
fn an_adoption_says_what_is_missing_and_the_key_for_it() {
    let mut stage = mesa(people());
    stage.press("a").write("Crear la red").press("Enter Esc c");
    let said = "Adoptado: 3/2026-01. Por consenso. Falta quién responde y para cuándo: m.";
    assert_eq!(stage.notice(), said);
    stage.press("x m").write("Alcaldía").press("Enter Esc c");
    assert_eq!(stage.notice(), "Adoptado: 3/2026-01. Por consenso. Falta para cuándo: m.");
    stage.press("x m Enter").write("+30").press("Enter c");
    assert_eq!(stage.notice(), "Adoptado: 3/2026-01. Por consenso.");
}

#[test]
fn where_consensus_is_the_rule_a_vote_is_asked_about_first_and_told_afterwards() {
    let mut stage = mesa(people());
    assert_eq!(stage.session().rules.decision, DecisionRule::Consensus);
    stage.press("a").write("Crear la red").press("Enter Esc V");
    assert!(stage.session().rounds.is_empty());
    assert!(stage.shows("¿Cómo se vota?") && stage.shows("La regla acordada es el consenso;"), "{}", stage.shown());
    stage.press("Esc");
    assert!(stage.session().rounds.is_empty() && stage.model.layers.is_empty());
    stage.press("V Enter");
    assert_eq!(stage.session().rounds.len(), 1);
    stage.write("2 1 0").press("Enter Esc c v");
    assert!(stage.shows("Votación, aunque la regla es el consenso"), "{}", stage.shown());
    stage.press("Ctrl-S");
    assert!(
        stage.notice().ends_with("Falta quién responde y para cuándo: m. La regla era el consenso."),
        "{}",
        stage.notice()
    );
    assert!(stage.shows("aunque la"), "{}", stage.shown());
}

#[test]
fn a_vote_with_nobody_against_keeps_the_rule_of_consensus() {
    for (against, told) in [(0, false), (1, true)] {
        let session = voted(against, &[]);
        assert_eq!(session.is_voted_against_rule(&session.mesa.agreements[0]), told);
        let next = session.successor();
        assert_eq!(next.is_voted_against_rule(&next.mesa.agreements[0]), told, "the rule goes along");
    }
    let mut session = voted(1, &[]);
    session.rules.decision = DecisionRule::SimpleMajority;
    assert!(!session.is_voted_against_rule(&session.mesa.agreements[0]));
}

#[test]
fn the_rule_that_counts_is_the_one_under_which_the_round_was_opened() {
    let mut stage = mesa(people());
    stage.press("a").write("Crear la red").press("Enter Esc V Enter").write("2 1 0").press("Enter Esc c v Ctrl-S");
    let mut session = stage.session().clone();
    assert!(session.is_voted_against_rule(&session.mesa.agreements[0]));
    session.rules.decision = DecisionRule::SimpleMajority;
    assert!(session.is_voted_against_rule(&session.mesa.agreements[0]), "it was consensus then");
    session.rounds[0].opened.as_mut().unwrap().decision = DecisionRule::SimpleMajority;
    session.rules.decision = DecisionRule::Consensus;
    assert!(!session.is_voted_against_rule(&session.mesa.agreements[0]), "it was not consensus yet");
}

#[test]
fn dissent_by_name_is_shown_beside_the_votes_counted() {
    let mut stage = mesa(voted(2, &[]));
    stage.press("→ r a b");
    let said = "Consta: Ana Ruiz, voto en contra. En total: 2 votos en contra (1 con nombre).";
    assert_eq!(stage.notice(), said);
    stage.write("Sin presupuesto").press("Ctrl-S");
    assert_eq!(stage.notice(), said);
    assert!(
        stage.shows("2 votos en contra (1 con nombre)") && stage.shows("Ana Ruiz: Sin presupuesto"),
        "{}",
        stage.shown()
    );
    // As many names as votes need no more words.
    stage.press("r b b Ctrl-S Esc");
    assert!(stage.shows("2 votos en contra") && !stage.shows("con nombre)"), "{}", stage.shown());
}

#[test]
fn more_names_than_votes_are_a_gap_and_fewer_are_none() {
    assert!(!has_too_many_names(&voted(2, &[])));
    assert!(!has_too_many_names(&voted(2, &[1, 2])));
    assert!(has_too_many_names(&voted(2, &[1, 2, 3])));
    // Two of one institution that has one vote had one.
    let mut session = voted(1, &[1, 2]);
    assert!(has_too_many_names(&session));
    session.rules.weights = Weights::Institution;
    assert!(has_too_many_names(&session), "they are of two institutions");
    session.participants[1].institution = session.participants[0].institution.clone();
    assert!(!has_too_many_names(&session));
    // What an earlier session counted is no fault of this one.
    assert!(!has_too_many_names(&voted(1, &[1, 2]).successor()));
}

/// Counts that were noted without a round keep the rule that held by then.
#[test]
fn the_rule_that_counts_is_the_one_under_which_counts_were_noted() {
    let mut stage = mesa(people());
    stage.press("a").write("Crear la red").press("Enter Esc v").write("2").press("↓").write("1").press("Ctrl-S");
    let mut session = stage.session().clone();
    assert!(session.is_voted_against_rule(&session.mesa.agreements[0]));
    session.rules.decision = DecisionRule::SimpleMajority;
    assert!(session.is_voted_against_rule(&session.mesa.agreements[0]), "it was consensus then");
}

#[test]
fn no_consensus_is_noted_against_somebody() {
    let mut stage = mesa(people());
    stage.press("a").write("Crear la red").press("Enter Esc o a").write("Falta dinero").press("Enter c");
    assert!(stage.session().mesa.agreements[0].adoption.is_none());
    assert!(stage.notice().starts_with("Consta alguien en contra o una objeción en pie"), "{}", stage.notice());
    // Whoever speaks up against it afterwards contradicts it, and that is told.
    let mut stage = mesa(people());
    stage.press("a").write("Crear la red").press("Enter Esc c r a b");
    assert!(stage.notice().ends_with("reábralo (x) y vótelo (V), o anote una reserva."), "{}", stage.notice());
}

#[test]
fn whoever_stands_aside_has_no_say_on_an_agreement_of_the_point() {
    let mut stage = mesa(usual());
    stage.press("→ ↓ x b").write("Es socia de la empresa").press("Enter");
    let aside = stage.session().mesa.points[1].recusals[0].participant;
    let name = stage.session().participant(aside).unwrap().name.to_string();
    stage.press("a").write("Publicar el calendario").press("Enter Esc");
    for key in ["r", "u", "o"] {
        stage.press(key);
        assert!(stage.model.layers.len() == 1 && !stage.shows(&name), "{key}: {}", stage.shown());
        stage.press("Esc");
    }
}

#[test]
fn a_second_vote_of_an_institution_that_has_one_is_told() {
    let mut session = people();
    session.rules.weights = Weights::Institution;
    session.rules.decision = DecisionRule::SimpleMajority;
    session.participants.iter_mut().for_each(|it| it.institution = "Ministerio".into());
    let mut stage = mesa(session);
    stage.press("a").write("Crear la red").press("Enter Esc v").write("1").press("Tab").write("1").press("Ctrl-S");
    assert!(stage.session().mesa.agreements[0].adoption.is_some(), "{}", stage.shown());
    stage.press("r a b Esc r b b");
    assert!(stage.notice().contains("Su institución tiene un solo voto"), "{}", stage.notice());
}
