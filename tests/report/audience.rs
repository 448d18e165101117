//! Who reads what: a word of its own in every field, looked for in the paper of each audience.

use concertar::report::{Audience, plain};
use concertar::session::agreement::{Adoption, Agreement, AgreementState, FollowUp, Reservation, ReservationKind, Way};
use concertar::session::axis::Axis;
use concertar::session::ballot::{Ballot, Marks, OptionId};
use concertar::session::closing::{Approval, Closing, Evaluated, Signature};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, FactorRating, Quadrant};
use concertar::session::id::*;
use concertar::session::language::Language;
use concertar::session::mesa::{InstitutionPosition, Intervention, NextMeeting, Point, Subcommittee};
use concertar::session::participant::Participant;
use concertar::session::relation::{Relation, RelationKind};
use concertar::session::round::{Method, RoundState, Taking};
use concertar::session::rules::Secrecy;
use concertar::session::stakeholder::{MarkedNote, Position, Rating, Resource, Stakeholder, Visibility, Willingness};
use concertar::session::{Act, Session, Text};
use concertar::words::Words;
use jiff::civil::date;

use crate::golden::paper;
use crate::sample::{self, TODAY, add};

/// What only the facilitator and the office may read.
const INTERNAL: [&str; 20] = [
    "secreto01interes",
    "secreto02motivacion",
    "secreto03agendapropia",
    "secreto04necesidad",
    "secreto05norma",
    "secreto06puntofocal",
    "secreto07notainterna",
    "secreto08evaluador",
    "secreto09relacion",
    "secreto10evaluadorfactor",
    "secreto11acuerdo",
    "secreto12responsable",
    "secreto13recurso",
    "secreto14indicador",
    "secreto15verificacion",
    "secreto16razon",
    "secreto17evidencia",
    "secreto18nota",
    "secreto19notaprivada",
    "secreto20fuente",
];

/// What everyone may read.
const PUBLIC: [&str; 33] = [
    "publico01actor",
    "publico02competencia",
    "publico03nota",
    "publico04factor",
    "publico05evidencia",
    "publico06estrategia",
    "publico07eje",
    "publico08vision",
    "publico09tema",
    "publico10essencia",
    "publico11institucion",
    "publico12postura",
    "publico13acuerdo",
    "publico14responsable",
    "publico15ayuda",
    "publico16recurso",
    "publico17indicador",
    "publico18verificacion",
    "publico19razon",
    "publico20evidencia",
    "publico21seguimiento",
    "publico22subcomision",
    "publico23tarea",
    "publico24integrante",
    "publico25lugar",
    "publico26temas",
    "publico27sintesis",
    "publico28aspecto",
    "publico29funciono",
    "publico30cambiar",
    "publico31aprueba",
    "publico32firma",
    "publico33persona",
];

pub(crate) fn marked() -> Session {
    let mut session = Session::new(SessionId::new("0a1b2c3d4e5f"), "Marcas");
    let person = Participant { name: "publico33persona".into(), ..Participant::default() };
    let person = ParticipantId(add(&mut session, person));
    let axis = Axis { name: "publico07eje".into(), vision: "publico08vision".into(), ..Axis::default() };
    let axis = AxisId(add(&mut session, axis));
    map(&mut session, axis);
    swot(&mut session);
    mesa(&mut session, person, axis);
    let closing = Closing {
        summary: "publico27sintesis".into(),
        evaluation: vec![Evaluated { aspect: "publico28aspecto".into(), grades: [0, 0, 0, 1, 0] }],
        what_worked: "publico29funciono".into(),
        what_to_change: "publico30cambiar".into(),
        approvals: vec![Approval {
            by: "publico31aprueba".into(),
            date: TODAY,
            note: Text::default(),
            in_session: None,
            outdated: false,
        }],
        signatures: vec![Signature { name: "publico32firma".into(), post: Text::default() }],
        ..Closing::default()
    };
    sample::apply(&mut session, Act::SetClosing(Box::new(closing)));
    session
}

fn map(session: &mut Session, axis: AxisId) {
    let note = |text: &str, visibility| MarkedNote { text: text.into(), visibility };
    let actor = Stakeholder {
        name: "publico01actor".into(),
        inside: Some(false),
        norm: "secreto05norma".into(),
        competences: "publico02competencia".into(),
        focal_point: "secreto06puntofocal".into(),
        interests: "secreto01interes".into(),
        motivations: "secreto02motivacion".into(),
        own_agenda: "secreto03agendapropia".into(),
        needs: "secreto04necesidad".into(),
        willingness: Some(Willingness::Reluctant),
        resources: vec![Resource::Political],
        ratings: vec![Rating {
            rater: "secreto08evaluador".into(),
            influence: Some(5),
            interest: Some(1),
            legitimacy: Some(2),
            urgency: Some(4),
        }],
        positions: vec![Position { axis, stance: -2 }],
        notes: vec![note("publico03nota", Visibility::Public), note("secreto07notainterna", Visibility::Internal)],
        ..Stakeholder::default()
    };
    let one = StakeholderId(add(session, actor.clone()));
    let other = StakeholderId(add(session, Stakeholder { name: "Otro".into(), ..Stakeholder::default() }));
    let relation = Relation {
        id: RelationId(0),
        from: one,
        to: other,
        kind: RelationKind::Conflict,
        mutual: false,
        strength: 3,
        note: "secreto09relacion".into(),
    };
    add(session, relation);
}

fn swot(session: &mut Session) {
    let factor = Factor {
        text: "publico04factor".into(),
        evidence: "publico05evidencia".into(),
        ratings: vec![FactorRating {
            rater: "secreto10evaluadorfactor".into(),
            impact: Some(5),
            ..FactorRating::default()
        }],
        ..Factor::default()
    };
    let inner = FactorId(add(session, factor));
    let outer = Factor { quadrant: Quadrant::Threat, text: "Amenaza".into(), ..Factor::default() };
    let outer = FactorId(add(session, outer));
    let crossing =
        Crossing { factors: vec![inner, outer], strategy: "publico06estrategia".into(), ..Crossing::default() };
    add(session, crossing);
}

fn mesa(session: &mut Session, person: ParticipantId, axis: AxisId) {
    let point = Point {
        title: "publico09tema".into(),
        notes: "publico10essencia".into(),
        private_notes: "secreto19notaprivada".into(),
        interventions: vec![Intervention { participant: person, seconds: 754, at: None }],
        positions: vec![InstitutionPosition {
            institution: "publico11institucion".into(),
            text: "publico12postura".into(),
        }],
        ..Point::default()
    };
    let point = PointId(add(session, point));
    let follow = |evidence: &str, note: &str| FollowUp {
        date: date(2026, 12, 1),
        state: AgreementState::Underway,
        evidence: evidence.into(),
        note: note.into(),
        after_seal: false,
    };
    let dissent =
        |reason: &str| Reservation { participant: person, kind: ReservationKind::Abstention, reason: reason.into() };
    let adoption = Some(Adoption { way: Way::Consensus, at: None, quorate: None, rule: None });
    let public = Agreement {
        text: "publico13acuerdo".into(),
        point: Some(point),
        responsible: "publico14responsable".into(),
        co_responsible: vec!["publico15ayuda".into()],
        resources: "publico16recurso".into(),
        indicator: "publico17indicador".into(),
        verification: "publico18verificacion".into(),
        reservations: vec![dissent("publico19razon")],
        follow_up: vec![follow("publico20evidencia", "publico21seguimiento")],
        adoption,
        ..Agreement::default()
    };
    let internal = Agreement {
        text: "secreto11acuerdo".into(),
        point: Some(point),
        axis: Some(axis),
        responsible: "secreto12responsable".into(),
        resources: "secreto13recurso".into(),
        indicator: "secreto14indicador".into(),
        verification: "secreto15verificacion".into(),
        reservations: vec![dissent("secreto16razon")],
        follow_up: vec![follow("secreto17evidencia", "secreto18nota")],
        visibility: Visibility::Internal,
        source: "secreto20fuente".into(),
        due: Some(date(2026, 12, 2)),
        adoption,
        ..Agreement::default()
    };
    add(session, internal);
    add(session, public);
    add(
        session,
        Subcommittee {
            name: "publico22subcomision".into(),
            task: "publico23tarea".into(),
            members: vec!["publico24integrante".into()],
            ..Subcommittee::default()
        },
    );
    let next =
        NextMeeting { place: "publico25lugar".into(), topics: "publico26temas".into(), ..NextMeeting::default() };
    sample::apply(session, Act::SetNextMeeting(next));
}

fn papers(session: &Session, audience: Audience) -> Vec<String> {
    let mut papers: Vec<String> = Language::ALL.map(|language| paper(session, language, audience)).into();
    let document = concertar::report::compose(session, &Words::new(Language::Spanish), audience, TODAY);
    papers.push(plain::text(&document, 100));
    // The data itself, which later formats are written from, holds no more than what was read above.
    papers.push(format!("{document:?}"));
    papers
}

#[test]
fn the_public_reads_all_that_is_public_and_nothing_internal() {
    for paper in papers(&marked(), Audience::Public) {
        let missing: Vec<&str> = PUBLIC.into_iter().filter(|word| !paper.contains(word)).collect();
        assert!(missing.is_empty(), "{missing:?} not in:\n{paper}");
        assert!(!paper.contains("secreto"), "something internal in:\n{paper}");
    }
}

#[test]
fn the_office_reads_everything() {
    for paper in papers(&marked(), Audience::Internal) {
        let all = PUBLIC.into_iter().chain(INTERNAL);
        let missing: Vec<&str> = all.filter(|word| !paper.contains(word)).collect();
        assert!(missing.is_empty(), "{missing:?} not in:\n{paper}");
    }
}

#[test]
fn what_has_no_words_of_its_own_is_kept_from_the_public_too() {
    let internal = paper(&marked(), Language::Spanish, Audience::Internal);
    let public = paper(&marked(), Language::Spanish, Audience::Public);
    for said in [
        "Fuera del gobierno",
        "Reticente",
        "Político",
        "Influencia",
        "Legitimidad",
        "Muy en contra",
        "Conflicto",
        "Impacto",
        "12:34",
        "Acuerdo I1",
        "Mendelow",
        "MACTOR",
        "Uso interno",
    ] {
        assert!(internal.contains(said), "{said} not in:\n{internal}");
        assert!(!public.contains(said), "{said} in:\n{public}");
    }
}

#[test]
fn internal_agreements_leave_no_gap_in_the_numbers_and_are_not_counted() {
    let mut session = marked();
    session.header.number = Some(7);
    session.header.date = Some(date(2026, 11, 20));
    let public = paper(&session, Language::Spanish, Audience::Public);
    assert!(public.contains("Acuerdo 7/2026-01") && !public.contains("7/2026-02"), "{public}");
    assert!(public.contains("Acuerdos adoptados: **1**") && !public.contains("Vencidos: **1**"), "{public}");
}

/// A file edited by hand could name voters in a secret round; no paper repeats it, whoever reads.
#[test]
fn no_paper_says_who_voted_what_in_a_secret_round() {
    let mut session = sample::session();
    let round = &mut session.rounds[0];
    assert_eq!((round.taking, round.secrecy), (Taking::RollCall, Secrecy::Open));
    round.secrecy = Secrecy::Secret;
    for audience in Audience::ALL {
        let paper = paper(&session, Language::Spanish, audience);
        assert!(!paper.contains("Votación nominal"), "{paper}");
        assert!(!paper.contains("Cooperación regional: 2"), "{paper}");
    }
}

#[test]
fn a_secret_round_that_is_open_shows_nothing_to_anyone() {
    let mut session = sample::session();
    let round = &mut session.rounds[0];
    (round.secrecy, round.state, round.closed) = (Secrecy::Secret, RoundState::Open, None);
    round.method = Method::Single;
    round.ballots = vec![Ballot { voter: None, slip: None, weight: 1, marks: Marks::Ticks(vec![OptionId(1)]) }];
    for audience in Audience::ALL {
        let paper = paper(&session, Language::Spanish, audience);
        let of_round = paper.split("### Ronda 1").nth(1).unwrap().split("\n#").next().unwrap();
        assert!(of_round.contains("nada se muestra hasta su cierre"), "{of_round}");
        assert!(!of_round.contains("Puesto") && !of_round.contains("emitió"), "{of_round}");
    }
}
