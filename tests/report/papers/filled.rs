//! A session with a word of its own in every field that the minutes read.

use concertar::session::agreement::*;
use concertar::session::closing::{Approval, Circulated, Closing, Correction, CorrectionState, Signature};
use concertar::session::header::Header;
use concertar::session::id::{AgreementId, PointId, RoundId};
use concertar::session::mesa::{Document, InstitutionPosition, Parked, Point, Recusal, ReportBack, Subcommittee};
use concertar::session::participant::{Participant, Stay};
use concertar::session::round::{Decision, Method, Round, RoundOption, RoundState, Taking};
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Session};
use jiff::civil::date;

use crate::sample::{add, apply};

/// What everyone may read, beside what the report tells.
pub(super) const PUBLIC: [&str; 21] = [
    "abierto01documento",
    "abierto02anexo",
    "abierto03recusa",
    "abierto04enmienda",
    "abierto05objecion",
    "abierto06respuesta",
    "abierto07aporte",
    "abierto08cuerpo",
    "abierto09hito",
    "abierto10instrumento",
    "abierto11contraparte",
    "abierto12paso",
    "abierto13ministerio",
    "abierto14base",
    "abierto15meta",
    "abierto16devolucion",
    "abierto17aparcado",
    "abierto21aprueba",
    "abierto22firma",
    "abierto23razon",
    "abierto24ronda",
];

/// What only the office may read of it.
pub(super) const INTERNAL: [&str; 17] = [
    "abierto18remision",
    "abierto19corrige",
    "abierto20correccion",
    "secreto04enmienda",
    "secreto05objecion",
    "secreto06respuesta",
    "secreto07aporte",
    "secreto08cuerpo",
    "secreto09hito",
    "secreto10instrumento",
    "secreto11contraparte",
    "secreto12paso",
    "secreto13ministerio",
    "secreto14base",
    "secreto15meta",
    "secreto24ronda",
    "secreto25ronda",
];

/// The session with all that, beside what it has.
pub(super) fn filled(mut session: Session) -> Session {
    let person = session.participants[0].id;
    let point = Point {
        title: "Punto con papeles".into(),
        documents: vec![Document { title: "abierto01documento".into(), place: "abierto02anexo".into() }],
        recusals: vec![Recusal { participant: person, reason: "abierto03recusa".into() }],
        ..Point::default()
    };
    let point = PointId(add(&mut session, point));
    let open = agreement(&mut session, point, "abierto", Visibility::Public);
    let inner = agreement(&mut session, point, "secreto", Visibility::Internal);
    session.mesa.agreements.iter_mut().find(|it| it.id == open).unwrap().replaced_by = Some(inner);
    // What was voted down is internal as well.
    let proposal = Agreement { text: "secreto26".into(), visibility: Visibility::Internal, ..Agreement::default() };
    let proposal = AgreementId(add(&mut session, proposal));
    let on = held(&mut session, "secreto25ronda");
    session.rounds.iter_mut().find(|it| it.id == on).unwrap().agreement = Some(proposal);
    let parked = Parked { text: "abierto17aparcado".into(), ..Parked::default() };
    add(&mut session, parked);
    let reports = vec![ReportBack { institution: "Un área".into(), text: "abierto16devolucion".into() }];
    apply(&mut session, Act::SetReportsBack(reports));
    let closing = Closing {
        circulated: vec![Circulated { date: date(2026, 12, 1), to: "abierto18remision".into() }],
        corrections: vec![Correction {
            by: "abierto19corrige".into(),
            date: date(2026, 12, 2),
            text: "abierto20correccion".into(),
            state: CorrectionState::Open,
        }],
        approvals: vec![Approval {
            by: "abierto21aprueba".into(),
            date: date(2026, 12, 3),
            in_session: Some(9),
            note: "".into(),
            outdated: false,
        }],
        signatures: vec![Signature { name: "abierto22firma".into(), post: "".into() }],
        ..session.closing.clone()
    };
    apply(&mut session, Act::SetClosing(Box::new(closing)));
    session
}

/// An agreement with everything, adopted in a round that it alone rests on.
fn agreement(session: &mut Session, point: PointId, word: &str, visibility: Visibility) -> AgreementId {
    let person = session.participants[0].id;
    let text = |rest: &str| format!("{word}{rest}").as_str().into();
    let round = held(session, &format!("{word}24ronda"));
    let agreement = Agreement {
        text: format!("{word}: un acuerdo con todo").as_str().into(),
        point: Some(point),
        visibility,
        amendments: vec![Amendment { text: text("04enmienda"), ..Amendment::default() }],
        objections: vec![Objection {
            by: person,
            reason: text("05objecion"),
            answer: text("06respuesta"),
            state: ObjectionState::Resolved,
        }],
        contributions: vec![Contribution { body: text("08cuerpo"), what: text("07aporte"), amount: Some(5) }],
        milestones: vec![Milestone { text: text("09hito"), ..Milestone::default() }],
        instrument: Some(Instrument {
            name: text("10instrumento"),
            counterpart: text("11contraparte"),
            signing: None,
            steps: vec![InstrumentStep {
                state: InstrumentState::Notified,
                date: date(2026, 11, 1),
                note: text("12paso"),
            }],
        }),
        conformity: Some(Conformity { ministry: text("13ministerio"), given: None }),
        indicator: "un indicador".into(),
        baseline: text("14base"),
        goal: text("15meta"),
        reservations: vec![Reservation {
            participant: person,
            kind: ReservationKind::Against,
            reason: format!("{word}23razon").as_str().into(),
        }],
        adoption: Some(Adoption {
            way: Way::Vote { favour: 3, against: 1, abstain: 0, round: Some(round) },
            at: None,
            quorate: None,
            rule: None,
        }),
        ..Agreement::default()
    };
    AgreementId(add(session, agreement))
}

/// A round that was held, by its question.
fn held(session: &mut Session, question: &str) -> RoundId {
    let option = concertar::session::ballot::OptionId(1);
    let round = Round {
        question: question.into(),
        options: vec![RoundOption { id: option, label: "Sí".into(), axis: None, cost: None }],
        method: Method::Hands,
        taking: Taking::Hands,
        ..Round::default()
    };
    let round = RoundId(add(session, round));
    let at = date(2026, 11, 20).at(10, 0, 0, 0);
    apply(session, Act::OpenRound { round, at, seed: None });
    session.rounds.iter_mut().find(|it| it.id == round).unwrap().state = RoundState::Closed;
    round
}

/// A session with one text wherever a text may stand.
pub(super) fn everywhere(text: &str) -> Session {
    let text = || text.into();
    let mut session = Session::new(concertar::session::id::SessionId::new("0a1b2c3d4e5f"), "T");
    session.header = Header {
        title: text(),
        series: text(),
        territory: text(),
        convener: text(),
        place: text(),
        facilitator: text(),
        rapporteur: text(),
        date: Some(date(2026, 11, 20)),
        ..Header::default()
    };
    let stays = vec![Stay { arrived: date(2026, 11, 20).at(9, 0, 0, 0), left: None }];
    let person = Participant { name: text(), post: text(), institution: text(), stays, ..Participant::default() };
    let person = concertar::session::id::ParticipantId(add(&mut session, person));
    let lines = || concertar::session::Paragraphs::from_lines([text_of(&session)]);
    let said = lines();
    let point = Point {
        title: text(),
        notes: said.clone(),
        documents: vec![Document { title: text(), place: text() }],
        recusals: vec![Recusal { participant: person, reason: text() }],
        positions: vec![InstitutionPosition { institution: text(), text: said.clone() }],
        ..Point::default()
    };
    let point = PointId(add(&mut session, point));
    for carried in [false, true] {
        let agreement = Agreement {
            text: text(),
            point: Some(point),
            responsible: text(),
            amendments: vec![Amendment { by: Some(person), text: text(), ..Amendment::default() }],
            objections: vec![Objection { by: person, reason: text(), answer: text(), state: ObjectionState::Standing }],
            contributions: vec![Contribution { body: text(), what: text(), amount: None }],
            milestones: vec![Milestone { text: text(), ..Milestone::default() }],
            reservations: vec![Reservation {
                participant: person,
                kind: ReservationKind::Against,
                reason: said.clone(),
            }],
            adoption: Some(Adoption { way: Way::Consensus, at: None, quorate: None, rule: None }),
            carried_from: carried.then(Carried::default),
            ..Agreement::default()
        };
        add(&mut session, agreement);
    }
    add(&mut session, Subcommittee { name: text(), task: text(), members: vec![text()], ..Subcommittee::default() });
    add(&mut session, Parked { text: text(), by: Some(person), ..Parked::default() });
    session.mesa.reports_back = vec![ReportBack { institution: text(), text: said.clone() }];
    session.decision = Some(Decision {
        round: None,
        chosen: Vec::new(),
        decided_by: text(),
        reason: said.clone(),
        reservations: Vec::new(),
        at: None,
    });
    session.closing = Closing {
        summary: said.clone(),
        protagonist: said.clone(),
        what_worked: said.clone(),
        what_to_change: said.clone(),
        useful_to: said.clone(),
        circulated: vec![Circulated { date: date(2026, 12, 1), to: text() }],
        corrections: vec![Correction {
            by: text(),
            date: date(2026, 12, 2),
            text: said,
            state: CorrectionState::Taken,
        }],
        approvals: vec![Approval {
            by: text(),
            date: date(2026, 12, 3),
            in_session: None,
            note: text(),
            outdated: false,
        }],
        signatures: vec![Signature { name: text(), post: text() }],
        ..Closing::default()
    };
    session
}

fn text_of(session: &Session) -> &str {
    session.header.title.as_str()
}
