//! How the first session of the story ends, and what becomes of its minutes.

use concertar::session::closing::{
    Approval, Circulated, Closing, Correction, CorrectionState, Rectification, Signature,
};
use concertar::session::header::State;
use concertar::session::mesa::{NextMeeting, Parked, Subcommittee};
use concertar::session::{Act, Session, Text};
use concertar::storage::seal;
use jiff::civil::{date, time};

use super::people::Seats;
use super::{SECOND, at};
use crate::sample::{add, apply};

pub(super) fn close(session: &mut Session, seats: &Seats) {
    let group = Subcommittee {
        name: "Subcomisión de puertos".into(),
        members: vec!["Ministerio de Turismo".into(), "Ministerio de Transporte".into(), "Cancillería".into()],
        task: "Preparar el texto del convenio y su costo".into(),
        due: Some(date(2027, 1, 22)),
        ..Subcommittee::default()
    };
    add(session, group);
    let parked = Parked { text: "Misión a la feria de Santos".into(), by: Some(seats.guest), ..Parked::default() };
    add(session, parked);
    apply(session, Act::Depart { who: seats.all[2], at: at(12, 20) });
    let next = NextMeeting {
        date: Some(SECOND),
        time: Some(time(9, 0, 0, 0)),
        place: "Salón de los Próceres".into(),
        topics: "Seguimiento de los acuerdos\nNuevo calendario del convenio".into(),
    };
    apply(session, Act::SetNextMeeting(next));
    let closing = Closing {
        summary: "La mesa acordó una lista única de proyectos y votó el convenio con Valparaíso.".into(),
        what_worked: "Leer las fichas en voz alta antes de debatir.".into(),
        what_to_change: "Pedir el dictamen antes de convocar.".into(),
        ..Closing::default()
    };
    apply(session, Act::SetClosing(Box::new(closing)));
}

pub(super) fn seal(session: &mut Session) {
    let correction =
        |by: &str, text: &str, state| Correction { by: by.into(), date: date(2026, 11, 26), text: text.into(), state };
    let closing = Closing {
        circulated: vec![Circulated { date: date(2026, 11, 24), to: "todas las instituciones convocadas".into() }],
        corrections: vec![
            correction("Ministerio de Cultura", "El cargo de Gloria Tapia es Directora.", CorrectionState::Taken),
            correction("Ministerio de Salud", "Pide añadir el debate sobre vacunas.", CorrectionState::Refused),
        ],
        approvals: vec![Approval {
            by: "la mesa, por unanimidad".into(),
            date: SECOND,
            in_session: Some(4),
            note: Text::default(),
            outdated: false,
        }],
        signatures: vec![
            Signature { name: "Ana Ruiz".into(), post: "Conduce la mesa".into() },
            Signature { name: "Hugo Cárdenas".into(), post: "Secretaría".into() },
        ],
        ..session.closing.clone()
    };
    apply(session, Act::SetClosing(Box::new(closing)));
    apply(session, Act::SetState(State::Approved));
    let seal = seal::of(session, SECOND.at(12, 0, 0, 0)).unwrap();
    apply(session, Act::Seal(Box::new(seal)));
    let rectification = Rectification {
        at: date(2027, 2, 15).at(9, 0, 0, 0),
        by: "Hugo Cárdenas".into(),
        what: Some(session.mesa.agreements[0].id.into()),
        text: "Donde dice «29 de enero» debe leerse «30 de enero».".into(),
        digest: Text::default(),
    };
    apply(session, Act::Rectify(Box::new(rectification)));
}
