//! How a proposal becomes an agreement: other wordings, objections, votes by name, and what is said about it.

use concertar::session::agreement::{
    Agreement, AmendmentState, InstrumentState, InstrumentStep, ObjectionState, ReservationKind, Way,
};
use concertar::session::ballot::{Ballot, Marks, OptionId, Stance};
use concertar::session::id::{ParticipantId, RoundId};
use concertar::session::round::{Base, Method, Round, RoundOption, RoundState, Taking};
use concertar::session::rules::{DecisionRule, Quorum, Secrecy, Weights};
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Session, Step, Text};
use jiff::civil::date;

use super::{add, people, usual};
use crate::stage::{NOW, Stage};

fn mesa(session: Session) -> Stage {
    Stage::new(session, Step::Mesa)
}

/// A table with one proposal, its pane in view.
fn proposal(text: &str) -> Stage {
    let mut stage = mesa(people());
    stage.press("a").write(text).press("Enter Esc");
    stage
}

/// One agreement after another is mostly made on the same point.
#[test]
fn agreements_made_in_a_row_belong_to_the_same_point() {
    let mut stage = mesa(people());
    stage.press("n").write("Agua").press("Enter Esc a").write("Medir el caudal").press("Enter Esc");
    stage.press("a");
    assert!(stage.shows("Acuerdo sobre «Agua»"), "{}", stage.shown());
    stage.write("Publicar el caudal").press("Tab");
    // As in a form, the tab goes on to the next question.
    assert!(stage.shows("Quién responde"), "{}", stage.shown());
    let points: Vec<_> = stage.session().mesa.agreements.iter().map(|it| it.point).collect();
    assert!(points[0].is_some() && points[0] == points[1], "{points:?}");
}

/// Only the facilitator knows whether the table took another text of what it adopted.
#[test]
fn another_text_of_an_adopted_agreement_is_asked_about() {
    let mut stage = proposal("Crear la red");
    stage.press("c Enter").write(" de ciudades").press("Tab").write("Alcaldía").press("Ctrl-S");
    assert!(stage.shows("¿La mesa acepta el nuevo texto?") && stage.shows("[+de ciudades+]"), "{}", stage.shown());
    assert_eq!(stage.session().mesa.agreements[0].text, "Crear la red");
    stage.press("n");
    let kept = &stage.session().mesa.agreements[0];
    assert_eq!((kept.text.as_str(), kept.responsible.as_str(), kept.amendments.len()), ("Crear la red", "Alcaldía", 0));
    stage.press("Enter").write(" de ciudades").press("Ctrl-S Enter");
    let taken = &stage.session().mesa.agreements[0];
    assert_eq!((taken.text.as_str(), taken.amendments.len()), ("Crear la red de ciudades", 1));
    assert_eq!(taken.amendments[0].at, Some(NOW));
    // Without a quorum that is said before.
    stage.press("l a Esc Enter").write(" y puertos").press("Ctrl-S");
    assert!(stage.shows("Ahora no hay quórum"), "{}", stage.shown());
}

#[test]
fn dissent_beyond_what_was_counted_is_told_at_once() {
    let mut stage = proposal("Crear la red");
    stage.press("v").write("2").press("↓").write("1").press("Ctrl-S r a b");
    assert!(!stage.notice().contains("más que los contados"), "{}", stage.notice());
    stage.press("Esc r b b");
    assert!(stage.notice().contains("Son más que los contados en la votación"), "{}", stage.notice());
}

#[test]
fn another_wording_is_compared_and_settled() {
    let mut stage = proposal("Crear una red de puntos focales");
    stage.press("u a Ctrl-U").write("Crear la red de puntos focales y empresas").press("Enter");
    let amendment = &stage.session().mesa.agreements[0].amendments[0];
    assert_eq!((amendment.by, amendment.at), (Some(ParticipantId(1)), Some(NOW)));
    assert!(stage.shows("1 enmienda por resolver"), "{}", stage.shown());
    // With an amendment on the table nothing is adopted.
    stage.press("c");
    assert!(stage.notice().contains("enmienda sin resolver"), "{}", stage.notice());
    stage.press("b");
    assert!(stage.shows("Crear [−una−] [+la+] red de puntos focales [+y empresas+]"), "{}", stage.shown());
    stage.press("a");
    let agreement = &stage.session().mesa.agreements[0];
    assert_eq!(agreement.text, "Crear la red de puntos focales y empresas");
    assert_eq!(agreement.amendments[0].state, AmendmentState::Accepted);
    stage.press("c b");
    assert!(stage.shows("Texto 1") && stage.shows("Crear una red"), "{}", stage.shown());
    stage.press("Esc");
    assert_eq!(stage.session().mesa.agreements[0].number, Some(1));
}

#[test]
fn of_several_wordings_one_is_chosen_and_the_table_may_propose_one() {
    let mut stage = proposal("Crear una red");
    stage.press("u 0").write(" amplia").press("Enter u c").write(" pequeña").press("Enter b b");
    assert!(stage.shows("Enmienda de Luis Paz"), "{}", stage.shown());
    stage.press("b b a");
    let states: Vec<_> = stage.session().mesa.agreements[0].amendments.iter().map(|it| (it.by, it.state)).collect();
    assert_eq!(states[0], (None, AmendmentState::Accepted));
    assert_eq!(states[1].1, AmendmentState::Rejected);
    // The same text is no amendment.
    stage.press("u 0 Enter");
    assert!(stage.notice().contains("El texto es el mismo"));
    assert_eq!(stage.session().mesa.agreements[0].amendments.len(), 2);
}

#[test]
fn an_objection_stands_until_it_is_answered() {
    let mut stage = proposal("Crear una red");
    stage.press("o b").write("No hay presupuesto").press("Enter s Enter");
    assert!(stage.notice().contains("objeción en pie"), "{}", stage.notice());
    assert!(stage.shows("Inés Vaca (En pie): No hay"), "{}", stage.shown());
    stage.press("o a").write("Lo pone Cultura").press("Ctrl-S s Enter");
    let agreement = &stage.session().mesa.agreements[0];
    let objection = &agreement.objections[0];
    assert_eq!((objection.answer.as_str(), objection.state), ("Lo pone Cultura", ObjectionState::Resolved));
    assert_eq!(agreement.adoption.map(|it| it.way), Some(Way::Consent));
}

/// A round closed on one proposal, with votes by name: two for, one against, one abstaining.
fn voted_by_name(session: &mut Session) -> RoundId {
    let option = OptionId(1);
    add(
        session,
        Round {
            question: "¿Se adopta?".into(),
            options: vec![RoundOption { id: option, label: "La red".into(), axis: None, cost: None }],
            method: Method::Hands,
            taking: Taking::RollCall,
            ..Round::default()
        },
    );
    let round = session.rounds.last().unwrap().id;
    let mut act = |act| assert_eq!(session.apply(act), Ok(()));
    act(Act::Arrive { who: ParticipantId(4), at: NOW });
    act(Act::OpenRound { round, at: NOW, seed: None });
    for (who, stance) in [(1, Stance::Favour), (2, Stance::Favour), (3, Stance::Against), (4, Stance::Abstain)] {
        let marks = Marks::Stances(vec![(option, stance)]);
        act(Act::Cast { round, ballot: Ballot { voter: Some(ParticipantId(who)), slip: None, weight: 1, marks } });
    }
    act(Act::CloseRound { round, at: NOW, handed: concertar::session::ballot::Handed::NOTHING });
    round
}

#[test]
fn a_vote_by_name_brings_its_counts_and_its_dissent() {
    let mut session = people();
    let round = voted_by_name(&mut session);
    let mut stage = mesa(session);
    stage.press("a").write("Crear la red").press("Enter Esc r b a").write("Mientras dure").press("Ctrl-S v →");
    assert!(stage.shows("A favor 2, en contra 1, abstención 1"), "{}", stage.shown());
    stage.press("Ctrl-S");
    let agreement = stage.session().mesa.agreements[0].clone();
    let way = Way::Vote { favour: 2, against: 1, abstain: 1, round: Some(round) };
    assert_eq!(agreement.adoption.map(|it| it.way), Some(way));
    let dissent: Vec<_> = agreement.reservations.iter().map(|it| (it.participant.0, it.kind)).collect();
    // Whoever has given a reason keeps it.
    assert_eq!(dissent, [(3, ReservationKind::Reservation), (4, ReservationKind::Abstention)]);
    // A reservation is no abstention, and neither is a vote against.
    assert!(stage.shows("1 reserva · 1 abstención"), "{}", stage.shown());
    stage.press("r b b Ctrl-S Espacio");
    assert!(stage.shows("Votos en contra") && stage.shows("Abstenciones"), "{}", stage.shown());
    assert!(!stage.shows("Reservas"), "{}", stage.shown());
    stage.press("Esc Ctrl-Z");
    assert_eq!(agreement.reservations[0].reason.joined(), "Mientras dure");
    stage.press("Ctrl-Z");
    let agreement = &stage.session().mesa.agreements[0];
    assert_eq!((agreement.adoption, agreement.reservations.len()), (None, 1));
}

/// Three against, with their reasons: beside each reason three keys and the one that keeps it.
#[test]
fn dissent_takes_one_key_a_person_and_one_a_kind() {
    let mut stage = proposal("Crear la red");
    for (keys, reason) in [("r a b", "Es caro"), ("r b b", "Es tarde"), ("r c c", "")] {
        stage.press(keys).write(reason).press("Ctrl-S");
    }
    let reservations = &stage.session().mesa.agreements[0].reservations;
    let told: Vec<_> = reservations.iter().map(|it| (it.participant.0, it.kind, it.reason.joined())).collect();
    assert_eq!(
        told,
        [
            (1, ReservationKind::Against, "Es caro".into()),
            (3, ReservationKind::Against, "Es tarde".into()),
            (2, ReservationKind::Abstention, String::new()),
        ]
    );
}

#[test]
fn what_to_look_at_is_said_when_an_agreement_is_adopted() {
    let mut stage = proposal("Crear la red");
    stage.press("c a").write("CREAR LA RED").press("Enter Esc c");
    assert!(stage.notice().contains("dice lo mismo que otro acuerdo"), "{}", stage.notice());
    stage.press("a").write("Abrir cursos").press("Enter").write("Decano").press("Enter").write("1/11/2026");
    stage.press("Enter");
    assert!(stage.notice().contains("anterior a la sesión"), "{}", stage.notice());
    // Raúl Mora is on the roster as Decano and has not come.
    stage.press("c");
    assert!(stage.notice().contains("Decano no está en la sala"), "{}", stage.notice());
    stage.press("c");
    assert_eq!(stage.session().mesa.agreements.iter().filter_map(|it| it.number).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn the_form_takes_means_milestones_and_the_instrument() {
    let mut stage = proposal("Firmar el hermanamiento");
    stage.press("Enter AvPág AvPág ↑ ↑").write("Alcaldía · sala").press("Enter").write("Cámara · dólares · 12.000");
    stage.press("Tab Tab").write("Borrador · pronto").press("Ctrl-S");
    assert!(stage.notice().contains("«Borrador · pronto» no se entiende"), "{}", stage.notice());
    stage.press(&"Backspace ".repeat("pronto".len())).write("1/12").press("Tab Tab Tab Tab →");
    stage.press("Tab").write("Acuerdo de hermanamiento").press("Tab").write("Lyon").press("Tab").write("20/12/2026");
    stage.press("Tab → → Tab Tab Tab → Tab").write("Cancillería").press("Ctrl-S");
    let agreement = stage.session().mesa.agreements[0].clone();
    let amounts: Vec<_> = agreement.contributions.iter().map(|it| it.amount).collect();
    assert_eq!(amounts, [None, Some(12_000)]);
    assert_eq!(agreement.milestones[0].due, Some(date(2026, 12, 1)));
    let instrument = agreement.instrument.unwrap();
    assert_eq!((instrument.state(), instrument.signing), (InstrumentState::OpinionAsked, Some(date(2026, 12, 20))));
    assert_eq!(instrument.steps[0].date, date(2026, 11, 20));
    assert_eq!(agreement.conformity.map(|it| it.ministry.to_string()), Some("Cancillería".into()));
    // Kept again without a change, nothing is written.
    let acts = stage.acts().len();
    stage.press("Enter Ctrl-S");
    assert_eq!(stage.acts().len(), acts);
}

#[test]
fn until_the_opinion_is_asked_for_its_deadline_is_shown() {
    let mut stage = proposal("Firmar el hermanamiento");
    stage
        .press("Enter")
        .press(&"Tab ".repeat(14))
        .press("→ Tab")
        .write("Convenio")
        .press("Tab Tab")
        .write("20/12/2026");
    stage.press("Ctrl-S Espacio Fin");
    assert!(stage.shows("El dictamen se pide hasta el 06/12/2026"), "{}", stage.shown());
    // Once it was asked for it holds no more; observations send the text back.
    for (state, asks) in [(InstrumentState::OpinionAsked, false), (InstrumentState::Observed, true)] {
        let mut session = stage.session().clone();
        let mut agreement = session.mesa.agreements[0].clone();
        let date = date(2026, 11, 20);
        let step = InstrumentStep { state, date, note: Text::default() };
        agreement.instrument.as_mut().unwrap().steps.push(step);
        assert_eq!(session.apply(Act::edit(agreement)), Ok(()));
        let mut shown = mesa(session);
        shown.press("→ Espacio Fin");
        assert_eq!(shown.shows("El dictamen se pide hasta el 06/12/2026"), asks, "{}", shown.shown());
    }
}

#[test]
fn another_agreement_takes_the_place_of_one() {
    let mut stage = mesa(usual());
    stage.press("s");
    assert!(stage.shows("Qué acuerdo lo sustituye"), "{}", stage.shown());
    // They stand in the order of the session.
    let places = ["3/2026-01", "3/2026-02"].map(|number| stage.shown().rfind(number));
    assert!(places.is_sorted() && places[0].is_some(), "{}", stage.shown());
    // A proposal may fail, and the debt would be lost with it.
    assert!(!stage.shows("ventanilla única de"), "{}", stage.shown());
    stage.press("/").write("calendario").press("Enter");
    let session = stage.session();
    let replaced: Vec<_> = session.mesa.agreements.iter().filter_map(|it| it.replaced_by).collect();
    assert_eq!(replaced, [session.mesa.agreements[2].id]);
    assert!(stage.shows("Lo sustituye 3/2026-01"), "{}", stage.shown());
}

#[test]
fn a_proposal_is_put_to_the_vote_by_one_key_and_adopted_by_what_came_of_it() {
    let mut session = people();
    session.rules.decision = DecisionRule::SimpleMajority;
    let mut stage = mesa(session);
    stage.press("a").write("Crear la red").press("Enter Esc V");
    assert!(stage.shows("¿Cómo se vota?") && stage.shows("Nominal"), "{}", stage.shown());
    stage.press("Enter");
    let round = stage.session().rounds[0].clone();
    assert_eq!(
        (round.agreement, round.state, round.taking),
        (Some(stage.session().mesa.agreements[0].id), RoundState::Open, Taking::Hands)
    );
    assert_eq!((round.question.as_str(), round.threshold.map(|it| it.base)), ("Crear la red", Some(Base::Cast)));
    assert_eq!((stage.model.step, stage.acts().len()), (Step::Axes, 2));
    assert!(stage.notice().starts_with("Votación abierta: al cerrarla, v vuelve"), "{}", stage.notice());
    // The hands are asked for at once.
    assert!(stage.shows("a favor, en contra, abstención · 12 3 r"), "{}", stage.shown());
    stage.press("Esc");
    // What is voted on is no axis, neither here nor for the room.
    assert!(stage.shows("Propuesta     ") && !stage.shows(" Eje "), "{}", stage.shown());
    stage.press("F5");
    assert!(stage.shows("La propuesta se vota: a favor, en contra o abstención."), "{}", stage.shown());
    stage.press("F5");
    // Back at the mesa it is seen to be open, and the same key goes to it instead of opening another.
    stage.press("5");
    assert!(stage.shows("votación abierta") && stage.shows("Votación abierta: V la muestra."), "{}", stage.shown());
    stage.press("V");
    assert_eq!((stage.model.step, stage.session().rounds.len()), (Step::Axes, 1));
    stage.write("2 1 0").press("Enter Esc c");
    assert_eq!(stage.session().rounds[0].state, RoundState::Closed, "{}", stage.shown());
    assert_eq!(stage.notice(), "Votación cerrada. v: volver al acuerdo y anotar lo decidido.");
    stage.press("5");
    assert!(stage.shows("Votación: Se aprueba la propuesta"), "{}", stage.shown());
    // The key of adoption leads back from the result to the form, which has its counts already.
    stage.press("4");
    assert!(stage.shows("v Al acuerdo"), "{}", stage.shown());
    stage.press("v");
    assert_eq!(stage.model.step, Step::Mesa);
    assert!(stage.shows("A favor 2, en contra 1, abstención 0"), "{}", stage.shown());
    stage.press("Ctrl-S");
    let way = Way::Vote { favour: 2, against: 1, abstain: 0, round: Some(round.id) };
    assert_eq!(stage.session().mesa.agreements[0].adoption.map(|it| it.way), Some(way));
    // Once it is adopted there is nothing to go back for.
    stage.press("4");
    assert!(!stage.shows("Al acuerdo"), "{}", stage.shown());
}

#[test]
fn a_vote_that_does_not_carry_leads_back_to_a_proposal_and_opens_no_adoption() {
    let mut stage = proposal("Crear la red");
    let mut session = stage.session().clone();
    session.rules.decision = DecisionRule::SimpleMajority;
    session.rules.secrecy = Secrecy::Open;
    stage = mesa(session);
    stage.press("→ V Enter").write("1 2 0").press("Enter Esc c");
    assert_eq!(stage.session().rounds[0].state, RoundState::Closed, "{}", stage.shown());
    stage.press("v");
    assert_eq!((stage.model.step, stage.model.layers.len()), (Step::Mesa, 0));
    assert!(stage.notice().starts_with("La votación no alcanza"), "{}", stage.notice());
    assert!(stage.shows("Propuesta P1"), "{}", stage.shown());
    stage.press("v");
    assert_eq!(stage.model.layers.len(), 1, "the mesa may adopt it all the same");
}

#[test]
fn no_vote_is_opened_on_a_wording_that_may_still_change() {
    let mut stage = proposal("Crear la red");
    stage.press("u a").write("Crear dos redes").press("Enter V");
    assert_eq!((stage.session().rounds.len(), stage.model.step), (0, Step::Mesa));
    assert!(!stage.notice().is_empty());
}

#[test]
fn the_room_does_not_read_an_internal_proposal_where_it_is_voted_on() {
    let mut stage = proposal("Retirar al enviado");
    let mut agreement = stage.session().mesa.agreements[0].clone();
    agreement.visibility = Visibility::Internal;
    let mut session = stage.session().clone();
    session.apply(Act::edit(agreement)).unwrap();
    session.rules.secrecy = Secrecy::Secret;
    stage = mesa(session);
    stage.press("→ V Enter");
    let round = &stage.session().rounds[0];
    assert_eq!((round.question.as_str(), round.options[0].label.as_str()), ("Propuesta I1", "Propuesta I1"));
    assert_eq!((round.secrecy, round.taking), (Secrecy::Secret, Taking::Slips));
    stage.press("Esc F5");
    assert!(!stage.shows("Retirar"), "{}", stage.shown());
}

#[test]
fn a_proposal_left_by_an_earlier_session_is_one_of_this_once_adopted() {
    let mut before = people();
    add(&mut before, Agreement { text: "Crear la red".into(), ..Agreement::default() });
    let mut session = before.successor();
    session.header.date = Some(date(2026, 12, 18));
    session.rules.quorum = Quorum::default();
    let mut stage = mesa(session);
    assert!(stage.shows("○ Crear la red") && stage.shows("3.ª sesión"), "{}", stage.shown());
    // It is owed to nobody yet.
    assert!(stage.shows("Propuesta pendiente") && !stage.shows("Estado: Pendiente"), "{}", stage.shown());
    stage.press("c");
    assert!(stage.notice().starts_with("Adoptado: 4/2026-01."), "{}", stage.notice());
    assert!(stage.shows("▸ ● 4/2026-01 · Crear la red") && stage.shows("Acuerdo 4/2026-01"), "{}", stage.shown());
    // It is selected among those of this session, where it can be made a proposal again.
    stage.press("x");
    assert!(stage.shows("Propuesta P1"), "{}", stage.shown());
}

#[test]
fn a_vote_is_taken_by_name_or_in_secret_where_the_table_says_so() {
    let mut session = people();
    session.rules.decision = DecisionRule::SimpleMajority;
    for (key, taking, secrecy) in [("b", Taking::RollCall, Secrecy::Open), ("c", Taking::Slips, Secrecy::Secret)] {
        let mut stage = mesa(session.clone());
        stage.press("a").write("Crear la red").press("Enter Esc V").press(key);
        let round = &stage.session().rounds[0];
        assert_eq!((round.taking, round.secrecy), (taking, secrecy));
    }
    // Where the rule is secret voting, Enter takes that.
    session.rules.secrecy = Secrecy::Secret;
    let mut stage = mesa(session);
    stage.press("a").write("Crear la red").press("Enter Esc V Enter");
    assert_eq!(stage.session().rounds[0].secrecy, Secrecy::Secret);
}

#[test]
fn a_way_that_is_not_the_one_of_the_rules_is_not_taken_without_a_word() {
    let mut session = people();
    session.rules.decision = DecisionRule::SimpleMajority;
    session.rules.weights = Weights::Weighted;
    session.rules.secrecy = Secrecy::Secret;
    let mut stage = mesa(session);
    // Votes that weigh differently are taken by name: a table that votes in secret is asked first.
    stage.press("a").write("Crear la red").press("Enter Esc V");
    assert!(stage.session().rounds.is_empty() && stage.shows("Nominal"), "{}", stage.shown());
    // Nobody is called where nobody is there.
    let mut session = people();
    session.rules.decision = DecisionRule::SimpleMajority;
    session.participants.iter_mut().for_each(|it| it.stays.clear());
    let mut stage = mesa(session);
    stage.press("a").write("Crear la red").press("Enter Esc V");
    assert!(!stage.shows("Nominal") && stage.shows("A mano alzada"), "{}", stage.shown());
}
