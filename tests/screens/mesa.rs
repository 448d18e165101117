//! Step 5: what is owed, points, agreements.

mod adopting;
mod agenda;
mod deciding;
mod keys;
mod looks;
mod room;

use concertar::session::agreement::{
    Adoption, Agreement, AgreementState, Amendment, Carried, Conformity, Contribution, FollowUp, Instrument,
    InstrumentState, InstrumentStep, Milestone, Objection, ObjectionState, Reservation, ReservationKind, Way,
};
use concertar::session::id::{AgreementId, ParticipantId, SessionId};
use concertar::session::mesa::{
    Achieved, Document, FloorRules, InstitutionPosition, Intervention, MesaResult, NextMeeting, Parked, Point,
    PointOrigin, Recusal, ReportBack, Subcommittee,
};
use concertar::session::participant::{Participant, Stay};
use concertar::session::rules::{Amount, Quorum};
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Item, Session, Text};
use jiff::ToSpan;
use jiff::civil::{Date, date, time};

use crate::stage::NOW;

/// A session with a title and four people, three of them present, of which three make quorum.
pub(crate) fn people() -> Session {
    let mut session = Session::new(SessionId::from_bits(0x5e55), "Mesa de internacionalización");
    session.header.series = "Mesa de internacionalización".into();
    session.header.number = Some(3);
    session.header.date = Some(date(2026, 11, 20));
    (session.header.starts, session.header.ends) = (Some(time(9, 0, 0, 0)), Some(time(13, 0, 0, 0)));
    session.header.territory = "Quito".into();
    session.header.place = "Sala del Concejo".into();
    session.header.facilitator = "Marta Solano".into();
    session.header.rapporteur = "Hugo Cárdenas".into();
    session.rules.quorum = Quorum { amount: Amount::Count(3), ..Quorum::default() };
    for (name, post, institution) in [
        ("Ana Ruiz", "Directora", "Dirección Metropolitana de Relaciones Internacionales"),
        ("Luis Paz", "Secretario", "Secretaría de Cultura"),
        ("Inés Vaca", "Gerenta", "Cámara de Turismo"),
        ("Raúl Mora", "Decano", "Universidad Central"),
    ] {
        let stays = if name == "Raúl Mora" { Vec::new() } else { vec![Stay { arrived: NOW, left: None }] };
        let it = Participant {
            name: name.into(),
            post: post.into(),
            institution: institution.into(),
            stays,
            ..Participant::default()
        };
        add(&mut session, it);
    }
    session
}

fn add(session: &mut Session, item: impl Into<Item>) {
    assert_eq!(session.apply(Act::add(item)), Ok(()));
}

fn owed(text: &str, responsible: &str, due: Date, number: u32, from: Date) -> Agreement {
    let carried = Carried {
        session: SessionId::from_bits(u64::from(number)),
        agreement: AgreementId(7),
        number: Some(number),
        date: Some(from),
        ..Carried::default()
    };
    Agreement {
        text: text.into(),
        responsible: responsible.into(),
        due: Some(due),
        adoption: Some(Adoption { way: Way::Consensus, at: None, quorate: Some(true), rule: None }),
        carried_from: Some(carried),
        ..Agreement::default()
    }
}

/// A session in the middle of its mesa.
pub(crate) fn usual() -> Session {
    let mut session = people();
    let late = owed(
        "Levantar el inventario de convenios internacionales vigentes de la ciudad",
        "Secretaría General",
        date(2026, 10, 30),
        2,
        date(2026, 8, 14),
    );
    add(&mut session, late);
    let first = owed("Nombrar puntos focales por secretaría", "Alcaldía", date(2026, 12, 15), 1, date(2026, 5, 12));
    let seen = FollowUp {
        date: date(2026, 9, 1),
        state: AgreementState::Underway,
        evidence: "Oficio 114".into(),
        note: "Faltan dos secretarías.".into(),
        after_seal: false,
    };
    add(&mut session, Agreement { follow_up: vec![seen], ..first });
    let point = |title: &str, origin, notes: &str| Point {
        title: title.into(),
        origin: Some(origin),
        notes: notes.into(),
        ..Point::default()
    };
    add(&mut session, point("Presupuesto para la red de ciudades", PointOrigin::Area, ""));
    let second = point(
        "Agenda cultural común con las ciudades hermanas",
        PointOrigin::Territory,
        "La oferta cultural ya existe, pero cada área la gestiona por separado.\nSe propone un calendario único y una ventanilla.",
    );
    let stated = InstitutionPosition {
        institution: "Cámara de Turismo".into(),
        text: "Apoya si el calendario sale antes de la temporada alta.".into(),
    };
    let second = Point {
        private_notes: "Cuidar el tono con la Cámara.".into(),
        positions: vec![stated],
        interventions: [1, 2, 1]
            .map(|id| Intervention { participant: ParticipantId(id), seconds: 0, at: None })
            .to_vec(),
        ..second
    };
    add(&mut session, second);
    add(&mut session, point("Seguimiento del plan 2027", PointOrigin::HeadOfGovernment, ""));
    agreements(&mut session);
    add(
        &mut session,
        Subcommittee {
            name: "Grupo de calendario".into(),
            members: vec!["Secretaría de Cultura".into(), "Cámara de Turismo".into()],
            task: "Preparar el calendario cultural 2027".into(),
            due: Some(date(2026, 12, 10)),
            ..Subcommittee::default()
        },
    );
    session.mesa.results = vec![
        Achieved { result: MesaResult::SharedVision, evidence: "Acta de la primera sesión".into() },
        Achieved { result: MesaResult::Agreements, evidence: Text::default() },
    ];
    session.mesa.next_meeting = Some(NextMeeting {
        date: Some(date(2026, 12, 18)),
        time: Some(time(9, 0, 0, 0)),
        place: "Sala del Concejo".into(),
        topics: "Calendario 2027\nPresupuesto".into(),
    });
    assert_eq!(session.faults(), []);
    session
}

fn agreements(session: &mut Session) {
    let adopted = |way| Some(Adoption { way, at: Some(NOW), quorate: Some(true), rule: None });
    let point = session.mesa.points[1].id;
    add(
        session,
        Agreement {
            text: "Publicar un calendario cultural único con las ciudades hermanas".into(),
            point: Some(point),
            responsible: "Secretaría de Cultura".into(),
            co_responsible: vec!["Cámara de Turismo".into()],
            due: Some(date(2026, 12, 15)),
            indicator: "Calendario publicado".into(),
            verification: "Sitio web municipal".into(),
            adoption: adopted(Way::Consensus),
            ..Agreement::default()
        },
    );
    let dissent = Reservation {
        participant: ParticipantId(3),
        kind: ReservationKind::Against,
        reason: "El plazo no alcanza para consultar al gremio.".into(),
    };
    add(
        session,
        Agreement {
            text: "Destinar el 2 % del presupuesto de cultura a residencias artísticas internacionales".into(),
            responsible: "Secretaría de Cultura".into(),
            due: Some(date(2027, 1, 31)),
            adoption: adopted(Way::Vote { favour: 2, against: 1, abstain: 0, round: None }),
            reservations: vec![dissent],
            ..Agreement::default()
        },
    );
    add(session, Agreement { text: "Crear una ventanilla única de cooperación".into(), ..Agreement::default() });
    add(
        session,
        Agreement {
            text: "Revisar en privado el convenio con la Cámara".into(),
            visibility: Visibility::Internal,
            ..Agreement::default()
        },
    );
}

/// A session whose mesa is led: someone speaks and others wait, one stands aside, a proposal is discussed, another one needs
/// an instrument of law, something is parked, an area has reported.
fn led() -> Session {
    let mut session = usual();
    session.rules.floor = FloorRules { seconds: Some(120), institution_seconds: Some(300), ..FloorRules::default() };
    session.mesa.parked = Vec::new();
    let (second, third) = (session.mesa.points[1].id, session.mesa.points[2].id);
    add(&mut session, Parked { text: "Visas para artistas".into(), point: Some(second), ..Parked::default() });
    add(&mut session, Parked { text: "Sede de la próxima mesa".into(), done: true, ..Parked::default() });
    let proposal = session.mesa.agreements[4].id;
    let (ana, luis, ines) = (ParticipantId(1), ParticipantId(2), ParticipantId(3));
    let amendment = Amendment {
        by: Some(luis),
        text: "Crear una ventanilla única de cooperación y cultura".into(),
        ..Amendment::default()
    };
    let objection = Objection {
        by: ines,
        reason: "No está claro quién la atiende.".into(),
        answer: Text::default(),
        state: ObjectionState::Standing,
    };
    for act in [
        Act::AskFloor { point: second, who: ines },
        Act::AskFloor { point: second, who: luis },
        Act::GiveFloor { point: second, who: ana, at: NOW - 150.seconds() },
        Act::Amend { agreement: proposal, amendment },
        Act::Object { agreement: proposal, objection },
        Act::SetReportsBack(vec![ReportBack {
            institution: "Secretaría de Cultura".into(),
            text: "Ya tiene punto focal y lista de convenios.".into(),
        }]),
    ] {
        assert_eq!(session.apply(act), Ok(()));
    }
    session.mesa.points[2].recusals = vec![Recusal { participant: ines, reason: "Es socia de la empresa".into() }];
    session.mesa.points[2].documents = vec![Document { title: "Plan 2027".into(), place: "Oficio 31".into() }];
    assert_eq!(session.mesa.points[2].id, third);
    add(&mut session, twinning());
    assert_eq!(session.faults(), []);
    session
}

/// An agreement that needs money, steps on the way, an instrument of law and the conformity of a ministry.
fn twinning() -> Agreement {
    let brings = |body: &str, what: &str, amount| Contribution { body: body.into(), what: what.into(), amount };
    let step = |text: &str, due, reached| Milestone { text: text.into(), due: Some(due), reached };
    Agreement {
        text: "Firmar el hermanamiento con Lyon".into(),
        responsible: "Alcaldía".into(),
        due: Some(date(2026, 12, 20)),
        indicator: "Hermanamientos vigentes".into(),
        baseline: "4".into(),
        goal: "5".into(),
        contributions: vec![brings("Alcaldía", "dólares", Some(12_000)), brings("Cámara", "dólares", Some(3_500))],
        milestones: vec![
            step("Borrador", date(2026, 11, 10), Some(date(2026, 11, 9))),
            step("Texto acordado", date(2026, 11, 15), None),
        ],
        instrument: Some(Instrument {
            name: "Acuerdo de hermanamiento".into(),
            counterpart: "Ciudad de Lyon".into(),
            signing: Some(date(2026, 12, 20)),
            steps: vec![InstrumentStep {
                state: InstrumentState::Notified,
                date: date(2026, 11, 12),
                note: "Oficio 88".into(),
            }],
        }),
        conformity: Some(Conformity { ministry: "Cancillería".into(), given: None }),
        ..Agreement::default()
    }
}

/// A session with 200 agreements, 60 points and 300 people.
fn full() -> Session {
    let mut session = usual();
    for number in 0..60 {
        let notes = (0..20)
            .map(|line| format!("Nota {line} del punto {number}, con lo esencial de lo dicho."))
            .collect::<Vec<_>>();
        let point = Point {
            title: format!("Punto {number} sobre la coordinación de la cooperación entre áreas y niveles")
                .as_str()
                .into(),
            notes: notes.join("\n").as_str().into(),
            ..Point::default()
        };
        add(&mut session, point);
    }
    for number in 0..200 {
        let text = format!(
            "Acuerdo {number} con un texto largo que dice qué se hará, con quién y con qué alcance en la ciudad"
        );
        add(
            &mut session,
            Agreement { text: text.as_str().into(), due: Some(date(2026, 12, 1)), ..Agreement::default() },
        );
    }
    for number in 0..296 {
        add(&mut session, Participant { name: format!("Persona {number}").as_str().into(), ..Participant::default() });
    }
    session
}
