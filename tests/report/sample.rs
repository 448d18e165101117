//! A session with something in every part, as a table of a city would leave it. People and figures are invented.

use concertar::session::agenda::AgendaPoint;
use concertar::session::agreement::{
    Adoption, Agreement, AgreementState, Carried, FollowUp, Reservation, ReservationKind, Way,
};
use concertar::session::axis::{Agenda, Axis, Direction, Goal, Objective, Origin, Root};
use concertar::session::ballot::{Ballot, HandCount, Handed, Marks, OptionId};
use concertar::session::closing::{Closing, Evaluated};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Dimension, Factor, Quadrant, Voice};
use concertar::session::header::{Degree, Evidence, EvidenceKind, Header, Space, Stage, State};
use concertar::session::id::*;
use concertar::session::mesa::{
    Achieved, InstitutionPosition, Intervention, MesaResult, NextMeeting, Point, PointOrigin, Subcommittee,
};
use concertar::session::participant::{Capacity, Level, Membership, Participant, Sector};
use concertar::session::round::{Decision, Method, Round, RoundOption, Taking};
use concertar::session::rules::{Amount, Call, DecisionRule, Quorum, Rules, Secrecy, TieBreak};
use concertar::session::stakeholder::{Participation, Rating, Role, Stakeholder, Visibility, Willingness};
use concertar::session::{Act, Item, Session, Step, Text};
use jiff::civil::{DateTime, date, datetime, time};

/// The day on which the papers of the tests are written.
pub(crate) const TODAY: jiff::civil::Date = date(2026, 12, 15);

/// Adds something and gives its number.
pub(crate) fn add(session: &mut Session, item: impl Into<Item>) -> u32 {
    let number = session.next;
    session.apply(Act::add(item)).unwrap();
    number
}

pub(crate) fn apply(session: &mut Session, act: Act) {
    session.apply(act).unwrap();
}

fn at(hour: i8, minute: i8) -> DateTime {
    datetime(2026, 11, 20, hour, minute, 0, 0)
}

/// The whole session.
pub(crate) fn session() -> Session {
    let mut session = Session::new(SessionId::new("0a1b2c3d4e5f"), "Prioridades de internacionalización 2027");
    opening(&mut session);
    let people = people(&mut session);
    let actors = stakeholders(&mut session);
    let crossings = swot(&mut session, &people, &actors);
    let axes = axes(&mut session, &crossings, actors[0]);
    rounds(&mut session, &people, &axes);
    mesa(&mut session, &people, &axes);
    closing(&mut session);
    session
}

fn opening(session: &mut Session) {
    session.header = Header {
        series: "Mesa de internacionalización".into(),
        number: Some(3),
        territory: "Villa del Río".into(),
        convener: "Dirección de Relaciones Internacionales".into(),
        purpose: "Elegir los ejes del plan 2027.\nAcordar quién hace qué.".into(),
        space: Some(Space::InternalMesa),
        participation: Some(Degree::Collaborate),
        place: "Salón de los Pasos Perdidos".into(),
        date: Some(date(2026, 11, 20)),
        starts: Some(time(9, 0, 0, 0)),
        ends: Some(time(12, 30, 0, 0)),
        facilitator: "Marta Ibáñez".into(),
        stage: Some(Stage::Design),
        horizon_years: Some(4),
        evidence: vec![Evidence { kind: EvidenceKind::Survey, count: Some(212), detail: "a organizaciones".into() }],
        state: State::AwaitingApproval,
        notice: "Sesión ilustrativa: las personas y las cifras son inventadas.".into(),
        ..session.header.clone()
    };
    session.rules = Rules {
        decision: DecisionRule::SimpleMajority,
        quorum: Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() },
        second_quorum: Some(Quorum { amount: Amount::Count(3), ..Quorum::default() }),
        call: Call::First,
        secrecy: Secrecy::Open,
        tie_break: vec![TieBreak::Supporters],
        game: vec!["Se habla de a una persona.".into(), "Tres minutos por intervención.".into()],
        ..Rules::default()
    };
    for (title, step, minutes) in
        [("Apertura", Step::Opening, 15), ("FODA", Step::Swot, 60), ("Ejes y acuerdos", Step::Axes, 90)]
    {
        let point = AgendaPoint {
            title: title.into(),
            step: Some(step),
            minutes: Some(minutes),
            started: (step != Step::Axes).then_some(at(9, 0)),
            ended: (step != Step::Axes).then_some(at(9, 18)),
            ..AgendaPoint::default()
        };
        add(session, point);
    }
}

fn people(session: &mut Session) -> Vec<ParticipantId> {
    let rows = [
        ("Ana Ruiz", "Directora", "Relaciones Internacionales", Sector::LocalGovernment, Some(Capacity::Decider)),
        ("Bruno Díaz", "Subsecretario", "Hacienda", Sector::LocalGovernment, None),
        ("Carla Soto", "Rectora", "Universidad del Río", Sector::Academic, Some(Capacity::Technical)),
        ("Dora Núñez", "Presidenta", "Cámara de Comercio", Sector::Private, None),
        ("Elías Mora", "", "Red de Barrios", Sector::Social, None),
    ];
    let mut ids = Vec::new();
    for (name, post, institution, sector, capacity) in rows {
        let participant = Participant {
            name: name.into(),
            post: post.into(),
            institution: institution.into(),
            sector: Some(sector),
            level: Some(Level::Municipal),
            capacity,
            membership: if name == "Carla Soto" {
                Membership::Invited("educación".into())
            } else {
                Membership::Permanent
            },
            source: "ilustrativo".into(),
            ..Participant::default()
        };
        ids.push(ParticipantId(add(session, participant)));
    }
    for id in &ids[..4] {
        apply(session, Act::Arrive { who: *id, at: at(9, 0) });
    }
    ids
}

fn stakeholders(session: &mut Session) -> Vec<StakeholderId> {
    let first = Stakeholder {
        name: "Cámara de Comercio".into(),
        sector: Some(Sector::Private),
        kind: "chambers".into(),
        level: Some(Level::Municipal),
        competences: "Representa a las empresas.".into(),
        interests: "Nuevos mercados.".into(),
        willingness: Some(Willingness::Favourable),
        roles: vec![Role::Promoter, Role::Executor],
        participation: Some(Participation::Direct),
        ratings: vec![Rating { influence: Some(4), interest: Some(5), ..Rating::default() }],
        source: "ilustrativo".into(),
        ..Stakeholder::default()
    };
    let second = Stakeholder {
        name: "Universidad del Río".into(),
        sector: Some(Sector::Academic),
        level: Some(Level::Intermediate),
        ratings: vec![Rating { influence: Some(2), interest: Some(4), ..Rating::default() }],
        ..Stakeholder::default()
    };
    vec![StakeholderId(add(session, first)), StakeholderId(add(session, second))]
}

fn swot(session: &mut Session, people: &[ParticipantId], actors: &[StakeholderId]) -> Vec<CrossingId> {
    let mut factor = |quadrant, text: &str, raised_by| {
        let factor = Factor {
            quadrant,
            text: text.into(),
            dimension: Some(Dimension::Capacities),
            raised_by,
            ..Factor::default()
        };
        FactorId(add(session, factor))
    };
    let port = factor(Quadrant::Strength, "Puerto propio", vec![Voice::Stakeholder(actors[0])]);
    let docks = factor(Quadrant::Strength, "Muelles nuevos", vec![]);
    let network = factor(Quadrant::Opportunity, "Red de ciudades portuarias", vec![Voice::Participant(people[2])]);
    let staff = factor(Quadrant::Weakness, "Poco personal con idiomas", vec![]);
    apply(session, Act::MergeFactors { from: docks, into: port });
    let one = Crossing { factors: vec![port, network], strategy: "Presidir la red".into(), ..Crossing::default() };
    let other = Crossing { factors: vec![staff, network], strategy: "Becas con la red".into(), ..Crossing::default() };
    vec![CrossingId(add(session, one)), CrossingId(add(session, other))]
}

fn axes(session: &mut Session, crossings: &[CrossingId], actor: StakeholderId) -> Vec<AxisId> {
    let names = ["Cooperación regional", "Inclusión social", "Sustentabilidad", "Atractividad territorial"];
    let mut ids = Vec::new();
    for (place, name) in names.into_iter().enumerate() {
        let mut axis = Axis { name: name.into(), origin: Some(Origin::ALL[place]), ..Axis::default() };
        if place == 0 {
            axis.vision = "La ciudad es sede de la red.".into();
            axis.from = vec![Root::Crossing(crossings[0]), Root::Stakeholder(actor)];
            axis.agendas = vec![Agenda::Global("ODS17".into()), Agenda::Local("Plan de gobierno, 4.2".into())];
            axis.direction = Some(Direction::Both);
            let goal = Goal { text: "Sede en 2028".into(), actions: vec!["Presentar la candidatura".into()] };
            axis.objectives = vec![Objective { text: "Liderar la red".into(), goals: vec![goal] }];
        }
        ids.push(AxisId(add(session, axis)));
    }
    ids
}

fn round(question: &str, labels: &[(&str, Option<AxisId>)], method: Method, taking: Taking) -> Round {
    let option = |(place, (label, axis)): (usize, &(&str, Option<AxisId>))| RoundOption {
        id: OptionId(u32::try_from(place).unwrap() + 1),
        label: (*label).into(),
        axis: *axis,
        cost: None,
    };
    Round {
        id: RoundId(0),
        question: question.into(),
        options: labels.iter().enumerate().map(option).collect(),
        method,
        taking,
        secrecy: Secrecy::Open,
        threshold: None,
        seats: None,
        tie_break: vec![],
        follows: None,
        ..Round::default()
    }
}

fn rounds(session: &mut Session, people: &[ParticipantId], axes: &[AxisId]) {
    let names: Vec<Text> = axes.iter().map(|id| session.axis(*id).unwrap().name.clone()).collect();
    let labels: Vec<(&str, Option<AxisId>)> =
        names.iter().map(Text::as_str).zip(axes.iter().map(|it| Some(*it))).collect();
    let mut dots = round("¿Qué ejes priorizamos?", &labels, Method::Dots { points: 3, most: 2 }, Taking::RollCall);
    dots.seats = Some(2);
    let id = RoundId(add(session, dots));
    apply(session, Act::OpenRound { round: id, at: at(10, 42), seed: None });
    let given: [&[(u32, u32)]; 4] = [&[(1, 2), (2, 1)], &[(1, 1), (3, 2)], &[(1, 1), (2, 1)], &[]];
    for (who, given) in people.iter().zip(given) {
        let points: Vec<(OptionId, u32)> = given.iter().map(|(option, points)| (OptionId(*option), *points)).collect();
        let marks = if points.is_empty() { Marks::Blank } else { Marks::Points(points) };
        apply(session, Act::Cast { round: id, ballot: Ballot { voter: Some(*who), slip: None, weight: 1, marks } });
    }
    apply(session, Act::CloseRound { round: id, at: at(10, 55), handed: Handed::NOTHING });
    let hands = round("¿Se aprueba el calendario?", &[("Calendario 2027", None)], Method::Hands, Taking::Hands);
    let second = RoundId(add(session, hands));
    apply(session, Act::OpenRound { round: second, at: at(11, 30), seed: None });
    let counts = vec![HandCount { option: OptionId(1), favour: 3, against: 1, abstain: 0 }];
    apply(session, Act::CountHands { round: second, counts });
    apply(session, Act::CloseRound { round: second, at: at(11, 32), handed: Handed::NOTHING });
    let decision = Decision {
        round: Some(id),
        chosen: vec![axes[0], axes[3]],
        decided_by: "La mesa, en plenario".into(),
        reason: "La atractividad territorial ya tiene presupuesto.".into(),
        reservations: vec![Reservation {
            participant: people[1],
            kind: ReservationKind::Reservation,
            reason: "Falta costear.".into(),
        }],
        at: Some(at(11, 10)),
    };
    apply(session, Act::Decide(Some(Box::new(decision))));
}

/// Adopted by vote, with a quorum.
fn by_vote(favour: u32, against: u32) -> Adoption {
    let way = Way::Vote { favour, against, abstain: 0, round: None };
    Adoption { way, at: Some(at(11, 45)), quorate: Some(true), rule: None }
}

/// Adopted by consensus, nobody knows when.
const BY_CONSENSUS: Option<Adoption> = Some(Adoption { way: Way::Consensus, at: None, quorate: None, rule: None });

fn mesa(session: &mut Session, people: &[ParticipantId], axes: &[AxisId]) {
    let point = Point {
        title: "Candidatura a la red".into(),
        origin: Some(PointOrigin::Area),
        notes: "Se expusieron los plazos.\nSe pidió un presupuesto.".into(),
        private_notes: "Hacienda no quiere.".into(),
        interventions: vec![
            Intervention { participant: people[0], seconds: 185, at: None },
            Intervention { participant: people[1], seconds: 60, at: None },
            Intervention { participant: people[0], seconds: 30, at: None },
        ],
        positions: vec![InstitutionPosition { institution: "Hacienda".into(), text: "Pide costear.".into() }],
        ..Point::default()
    };
    let point = PointId(add(session, point));
    let candidacy = Agreement {
        text: "Presentar la candidatura a la red".into(),
        point: Some(point),
        axis: Some(axes[0]),
        stage: Some(Stage::Implementation),
        responsible: "Dirección de Relaciones Internacionales".into(),
        co_responsible: vec!["Hacienda".into()],
        due: Some(date(2026, 12, 3)),
        indicator: "Candidatura presentada".into(),
        verification: "Acuse de recibo".into(),
        adoption: Some(by_vote(3, 1)),
        reservations: vec![Reservation {
            participant: people[3],
            kind: ReservationKind::Against,
            reason: "El plazo es corto.".into(),
        }],
        source: "ilustrativo".into(),
        ..Agreement::default()
    };
    add(session, candidacy);
    add(
        session,
        Agreement {
            text: "Sondear a la oposición".into(),
            visibility: Visibility::Internal,
            adoption: BY_CONSENSUS,
            ..Agreement::default()
        },
    );
    add(
        session,
        Agreement {
            text: "Publicar el boletín".into(),
            responsible: "Prensa".into(),
            adoption: BY_CONSENSUS,
            ..Agreement::default()
        },
    );
    let carried = |state, evidence: &str| Agreement {
        text: "Hacer el inventario de convenios".into(),
        responsible: "Asuntos Jurídicos".into(),
        due: Some(date(2026, 10, 1)),
        adoption: BY_CONSENSUS,
        carried_from: Some(Carried {
            session: SessionId::new("00000000000b"),
            agreement: AgreementId(41),
            number: Some(2),
            date: Some(date(2026, 5, 20)),
            ordinal: Some(4),
            ..Carried::default()
        }),
        follow_up: vec![FollowUp {
            date: date(2026, 11, 20),
            state,
            evidence: evidence.into(),
            note: "".into(),
            after_seal: false,
        }],
        ..Agreement::default()
    };
    add(session, carried(AgreementState::Underway, "borrador en revisión"));
    add(session, carried(AgreementState::Fulfilled, "inventario publicado"));
    add(session, Agreement { text: "Cambiar de sede".into(), ..Agreement::default() });
    add(
        session,
        Subcommittee {
            name: "Redes".into(),
            members: vec!["Hacienda".into(), "Universidad del Río".into()],
            task: "Preparar la candidatura".into(),
            due: Some(date(2026, 12, 1)),
            ..Subcommittee::default()
        },
    );
    let results = vec![Achieved { result: MesaResult::StrategicLines, evidence: "dos ejes elegidos".into() }];
    apply(session, Act::SetResults(results));
    let next = NextMeeting {
        date: Some(date(2027, 2, 12)),
        time: Some(time(9, 0, 0, 0)),
        place: "Universidad del Río".into(),
        topics: "Avance de la candidatura".into(),
    };
    apply(session, Act::SetNextMeeting(next));
}

fn closing(session: &mut Session) {
    let closing = Closing {
        summary: "La mesa eligió dos ejes y fijó plazos.".into(),
        evaluation: vec![Evaluated { aspect: "Organización".into(), grades: [0, 0, 1, 1, 2] }],
        what_worked: "El tiempo por persona.".into(),
        what_to_change: "Empezar a la hora.".into(),
        ..Closing::default()
    };
    apply(session, Act::SetClosing(Box::new(closing)));
}
