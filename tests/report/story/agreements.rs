//! What the table of the story treats and agrees.

use concertar::session::agreement::*;
use concertar::session::ballot::{Ballot, Handed, Marks, OptionId, Stance};
use concertar::session::id::{AgreementId, PointId, RoundId};
use concertar::session::mesa::{Document, InstitutionPosition, Intervention, Point, PointOrigin, Recusal};
use concertar::session::round::{Method, Round, RoundOption, Taking};
use concertar::session::rules::Secrecy;
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Session};
use jiff::civil::date;

use super::at;
use super::people::Seats;
use crate::sample::{add, apply};

pub(super) fn points(session: &mut Session, seats: &Seats) -> Vec<PointId> {
    let said = |who: usize, seconds| Intervention { participant: seats.all[who], seconds, at: None };
    let points = [
        Point {
            title: "Plan de cooperación 2027".into(),
            origin: Some(PointOrigin::HeadOfGovernment),
            documents: vec![Document {
                title: "Borrador del plan de cooperación".into(),
                place: "oficio SGP-2026-0417".into(),
            }],
            notes: "Cada ministerio expuso sus proyectos y se comprobó que nueve se repiten.\nSe coincidió en que falta una lista común antes de repartir recursos.".into(),
            private_notes: "Finanzas no quiere comprometer montos este año.".into(),
            positions: vec![InstitutionPosition {
                institution: "Ministerio de Finanzas".into(),
                text: "Apoya la matriz siempre que no cree gasto nuevo.".into(),
            }],
            interventions: vec![said(2, 240), said(1, 95)],
            ..Point::default()
        },
        Point {
            title: "Convenio con el puerto de Valparaíso".into(),
            origin: Some(PointOrigin::Territory),
            notes: "Se debatió si firmar antes de conocer el dictamen de la Cancillería.".into(),
            recusals: vec![Recusal {
                participant: seats.all[14],
                reason: "la Autoridad Portuaria es parte del convenio".into(),
            }],
            interventions: vec![said(3, 180), said(7, 60)],
            ..Point::default()
        },
        Point {
            title: "Coordinación de la subcomisión".into(),
            origin: Some(PointOrigin::Area),
            notes: "Se presentó una sola candidatura y se votó en secreto.".into(),
            ..Point::default()
        },
    ];
    points.into_iter().map(|point| PointId(add(session, point))).collect()
}

/// Amended twice and adopted by consensus; one more agreement, internal, and a proposal that was not adopted.
pub(super) fn plan(session: &mut Session, seats: &Seats, point: PointId) {
    let matrix = Agreement {
        text: "Publicar la matriz de proyectos".into(),
        point: Some(point),
        responsible: "Secretaría General de Planificación".into(),
        co_responsible: vec!["Dirección de Relaciones Internacionales".into(), "Instituto de Estadística".into()],
        due: Some(date(2027, 1, 29)),
        milestones: vec![
            Milestone { text: "Fichas de cada ministerio".into(), due: Some(date(2026, 12, 11)), reached: None },
            Milestone { text: "Matriz depurada".into(), due: Some(date(2027, 1, 15)), reached: None },
        ],
        contributions: vec![
            Contribution { body: "Planificación".into(), what: "dos técnicas a medio tiempo".into(), amount: None },
            Contribution { body: "Estadística".into(), what: "plataforma, en dólares".into(), amount: Some(12_000) },
            Contribution { body: "Turismo".into(), what: "traducción, en dólares".into(), amount: Some(3_500) },
        ],
        indicator: "Proyectos registrados una sola vez".into(),
        baseline: "ninguno".into(),
        goal: "todos los de 2027".into(),
        verification: "Registro oficial de proyectos".into(),
        ..Agreement::default()
    };
    let matrix = AgreementId(add(session, matrix));
    let amend = |by: usize, text: &str| Act::Amend {
        agreement: matrix,
        amendment: Amendment {
            by: Some(seats.all[by]),
            text: text.into(),
            at: Some(at(10, 5)),
            ..Amendment::default()
        },
    };
    apply(session, amend(1, "Publicar la matriz de proyectos con sus montos"));
    apply(session, amend(2, "Publicar una matriz única de proyectos de cooperación, depurada de repeticiones"));
    for (place, state) in [(0, AmendmentState::Rejected), (1, AmendmentState::Accepted)] {
        apply(session, Act::SettleAmendment { agreement: matrix, place, state });
    }
    let objection = Objection {
        by: seats.all[12],
        reason: "Las prefecturas no tienen quien llene las fichas.".into(),
        answer: String::new().into(),
        state: ObjectionState::Standing,
    };
    apply(session, Act::Object { agreement: matrix, objection });
    let answer = Act::AnswerObjection {
        agreement: matrix,
        place: 0,
        answer: "Planificación las llenará con cada prefectura.".into(),
        state: ObjectionState::Resolved,
    };
    apply(session, answer);
    adopt(session, matrix, Way::Consensus, (10, 20));
    let inner = Agreement {
        text: "Sondear en reserva a la contraparte chilena".into(),
        point: Some(point),
        visibility: Visibility::Internal,
        ..Agreement::default()
    };
    let inner = AgreementId(add(session, inner));
    adopt(session, inner, Way::Consensus, (10, 25));
    let moved = "Trasladar la secretaría de la mesa a la Cancillería";
    add(session, Agreement { text: moved.into(), point: Some(point), ..Agreement::default() });
}

/// Voted by roll call, 9 to 4 with 2 abstentions: whoever stood aside does not vote.
pub(super) fn convention(session: &mut Session, seats: &Seats, point: PointId) {
    let dissent =
        |who: usize, kind, reason: &str| Reservation { participant: seats.all[who], kind, reason: reason.into() };
    let convention = Agreement {
        text: "Suscribir el convenio de hermanamiento portuario con Valparaíso".into(),
        point: Some(point),
        responsible: "Dirección de Relaciones Internacionales".into(),
        due: Some(date(2027, 3, 12)),
        instrument: Some(Instrument {
            name: "Convenio de hermanamiento".into(),
            counterpart: "Municipalidad de Valparaíso".into(),
            signing: Some(date(2027, 3, 12)),
            steps: vec![InstrumentStep { state: InstrumentState::Notified, date: date(2026, 10, 30), note: "".into() }],
        }),
        conformity: Some(Conformity { ministry: "Cancillería".into(), given: None }),
        reservations: vec![
            dissent(9, ReservationKind::Against, "Firmar sin dictamen deja el convenio sin validez."),
            dissent(10, ReservationKind::Against, "No se ha calculado el costo para Transporte.\nPido que conste."),
            dissent(11, ReservationKind::Against, ""),
            dissent(12, ReservationKind::Against, "Las prefecturas no fueron consultadas."),
            dissent(13, ReservationKind::Abstention, ""),
            Reservation {
                participant: seats.substitute,
                kind: ReservationKind::Abstention,
                reason: "No traigo instrucciones del titular.".into(),
            },
        ],
        ..Agreement::default()
    };
    let convention = AgreementId(add(session, convention));
    let asked = ("¿Se suscribe el convenio con Valparaíso?", "Suscribir el convenio");
    let round = round(session, asked, convention, Taking::RollCall, Secrecy::Open);
    apply(session, Act::OpenRound { round, at: at(11, 30), seed: None });
    for (place, who) in seats.voters().into_iter().filter(|who| *who != seats.all[14]).enumerate() {
        let stance = match place {
            0..9 => Stance::Favour,
            9..13 => Stance::Against,
            _ => Stance::Abstain,
        };
        let marks = Marks::Stances(vec![(OptionId(1), stance)]);
        apply(session, Act::Cast { round, ballot: Ballot { voter: Some(who), slip: None, weight: 1, marks } });
    }
    apply(session, Act::CloseRound { round, at: at(11, 38), handed: Handed::NOTHING });
    adopt(session, convention, Way::Vote { favour: 9, against: 4, abstain: 2, round: Some(round) }, (11, 40));
}

/// Voted in secret.
pub(super) fn coordination(session: &mut Session, seats: &Seats, point: PointId) {
    let chosen = Agreement {
        text: "El Ministerio de Turismo coordina la subcomisión de puertos".into(),
        point: Some(point),
        responsible: "Ministerio de Turismo".into(),
        ..Agreement::default()
    };
    let chosen = AgreementId(add(session, chosen));
    let asked = ("¿Coordina la subcomisión el Ministerio de Turismo?", "Turismo coordina");
    let round = round(session, asked, chosen, Taking::Slips, Secrecy::Secret);
    apply(session, Act::OpenRound { round, at: at(12, 0), seed: None });
    let ballot = |place: usize| {
        let stance = if place < 12 { Stance::Favour } else { Stance::Against };
        let marks = if place == 15 { Marks::Blank } else { Marks::Stances(vec![(OptionId(1), stance)]) };
        Ballot { voter: None, slip: None, weight: 1, marks }
    };
    let handed = Handed::ballots((0..seats.voters().len()).map(ballot).collect());
    apply(session, Act::CloseRound { round, at: at(12, 8), handed });
    adopt(session, chosen, Way::Vote { favour: 12, against: 3, abstain: 0, round: Some(round) }, (12, 10));
}

fn round(
    session: &mut Session,
    (question, label): (&str, &str),
    agreement: AgreementId,
    taking: Taking,
    secrecy: Secrecy,
) -> RoundId {
    let option = RoundOption { id: OptionId(1), label: label.into(), axis: None, cost: None };
    let round = Round {
        question: question.into(),
        agreement: Some(agreement),
        options: vec![option],
        method: Method::Hands,
        taking,
        secrecy,
        ..Round::default()
    };
    RoundId(add(session, round))
}

fn adopt(session: &mut Session, agreement: AgreementId, way: Way, (hour, minute): (i8, i8)) {
    let adoption = Adoption { way, at: Some(at(hour, minute)), quorate: Some(true), rule: None };
    apply(session, Act::Adopt { agreement, adoption });
}
