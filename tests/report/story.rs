//! Two sessions of one table, done act by act as in the room: the first loses its quorum and regains it, amends, votes in the
//! open and in secret, and is sealed; the second looks at what came of it. People and figures are invented.

mod agreements;
mod ending;
mod people;

use concertar::session::agenda::AgendaPoint;
use concertar::session::agreement::{Adoption, Agreement, AgreementState, FollowUp, Way};
use concertar::session::closing::{Closing, EarlierMinutes};
use concertar::session::header::{Header, Space, State};
use concertar::session::id::{AgreementId, PointId, SessionId};
use concertar::session::language::Language;
use concertar::session::mesa::{NextMeeting, Point, PointOrigin, ReportBack};
use concertar::session::rules::{Amount, Call, DecisionRule, Quorum, Rules, Share};
use concertar::session::{Act, Session};
use jiff::civil::{Date, DateTime, date, time};

use crate::sample::{add, apply};

/// The day of the first session.
pub(crate) const FIRST: Date = date(2026, 11, 20);
/// The day of the second one.
pub(crate) const SECOND: Date = date(2027, 2, 12);

/// An hour of the first day.
fn at(hour: i8, minute: i8) -> DateTime {
    FIRST.at(hour, minute, 0, 0)
}

/// The first session, as it was when the meeting ended.
pub(crate) fn held() -> Session {
    let mut session = Session::new(SessionId::new("7c1f0a2b9d3e"), "Plan de cooperación 2027");
    session.header = Header {
        series: "Mesa interministerial de internacionalización".into(),
        number: Some(3),
        territory: "Quito".into(),
        convener: "Secretaría General de Planificación".into(),
        purpose: "Acordar el plan de cooperación de 2027 y quién responde de cada parte.".into(),
        space: Some(Space::Interministerial),
        place: "Salón de los Próceres".into(),
        date: Some(FIRST),
        starts: Some(time(9, 30, 0, 0)),
        ends: Some(time(12, 40, 0, 0)),
        facilitator: "Ana Ruiz".into(),
        rapporteur: "Hugo Cárdenas".into(),
        language: Language::Spanish,
        notice: "Sesión ilustrativa: las personas, las instituciones y las cifras son inventadas.".into(),
        ..session.header.clone()
    };
    session.rules = Rules {
        decision: DecisionRule::SimpleMajority,
        quorum: Quorum { amount: Amount::MoreThanHalf, ..Quorum::default() },
        second_quorum: Some(Quorum { amount: Amount::Share(Share { parts: 1, whole: 3 }), ..Quorum::default() }),
        ..Rules::default()
    };
    for title in ["Plan de cooperación 2027", "Convenio con el puerto de Valparaíso", "Coordinación de la subcomisión"]
    {
        add(&mut session, AgendaPoint { title: title.into(), ..AgendaPoint::default() });
    }
    let seats = people::gather(&mut session);
    let points = agreements::points(&mut session, &seats);
    agreements::plan(&mut session, &seats, points[0]);
    people::leave_and_return(&mut session, &seats);
    agreements::convention(&mut session, &seats, points[1]);
    agreements::coordination(&mut session, &seats, points[2]);
    ending::close(&mut session, &seats);
    session
}

/// The first session with its minutes circulated, corrected, approved in the second, sealed and once rectified.
pub(crate) fn sealed() -> Session {
    let mut session = held();
    ending::seal(&mut session);
    session
}

/// The second session: one agreement has ended, another is replaced.
pub(crate) fn followed() -> Session {
    let mut session = held().successor();
    session.id = SessionId::new("8d2a1b3c0e4f");
    session.header.ends = Some(time(11, 15, 0, 0));
    session.header.title = "Seguimiento del plan de cooperación".into();
    let here: Vec<_> = session.participants.iter().filter(|it| it.name != "Mario Vela").map(|it| it.id).collect();
    for who in here {
        apply(&mut session, Act::Arrive { who, at: SECOND.at(9, 0, 0, 0) });
    }
    apply(&mut session, Act::SetCall { quorum: None, call: Call::First, at: SECOND.at(9, 0, 0, 0) });
    let by_text = |session: &Session, text: &str| -> AgreementId {
        session.mesa.agreements.iter().find(|it| it.text.as_str().contains(text)).unwrap().id
    };
    let plan = by_text(&session, "matriz única");
    let entry = FollowUp {
        date: SECOND,
        state: AgreementState::Fulfilled,
        evidence: "Registro oficial de proyectos, edición de enero".into(),
        note: "Se publicaron 41 proyectos de 12 instituciones.".into(),
        after_seal: false,
    };
    apply(&mut session, Act::FollowUp { agreement: plan, entry });
    let point = Point {
        title: "Nuevo calendario del convenio".into(),
        origin: Some(PointOrigin::EarlierCommitment),
        notes: "La Cancillería informó de que el dictamen tardará; se propuso firmar en dos tiempos.".into(),
        ..Point::default()
    };
    let point = PointId(add(&mut session, point));
    let convention = by_text(&session, "Suscribir");
    let instead = Agreement {
        text: "Suscribir en abril una carta de intención con Valparaíso y, con el dictamen, el convenio".into(),
        point: Some(point),
        responsible: "Dirección de Relaciones Internacionales".into(),
        due: Some(date(2027, 4, 30)),
        ..Agreement::default()
    };
    let instead = AgreementId(add(&mut session, instead));
    let adoption = Adoption { way: Way::Consensus, at: Some(SECOND.at(10, 20, 0, 0)), quorate: Some(true), rule: None };
    apply(&mut session, Act::Adopt { agreement: instead, adoption });
    apply(&mut session, Act::Supersede { agreement: convention, by: instead, date: SECOND });
    let reports = vec![ReportBack {
        institution: "Ministerio de Turismo".into(),
        text: "Difundió el plan en sus siete direcciones zonales.".into(),
    }];
    apply(&mut session, Act::SetReportsBack(reports));
    let approved = EarlierMinutes {
        number: Some(3),
        by: "la mesa, por unanimidad".into(),
        date: SECOND,
        corrections: "El cargo de Gloria Tapia es Directora.".into(),
    };
    apply(&mut session, Act::SetClosing(Box::new(Closing { earlier: vec![approved], ..Closing::default() })));
    apply(&mut session, Act::SetNextMeeting(NextMeeting { date: Some(date(2027, 5, 14)), ..NextMeeting::default() }));
    apply(&mut session, Act::SetState(State::AwaitingApproval));
    session
}
