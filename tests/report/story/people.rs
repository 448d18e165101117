//! Who sits at the table of the story, when they came, and how the quorum was lost for a while.

use concertar::session::id::ParticipantId;
use concertar::session::participant::{Membership, Participant};
use concertar::session::rules::Call;
use concertar::session::{Act, Session};

use super::at;
use crate::sample::{add, apply};

/// Name, post and institution of each seat; the last two are held by who does not come.
const SEATS: [(&str, &str, &str); 17] = [
    ("Ana Ruiz", "Directora", "Dirección de Relaciones Internacionales"),
    ("Bruno Díaz", "Subsecretario", "Ministerio de Finanzas"),
    ("Carla Soto", "Subsecretaria", "Secretaría General de Planificación"),
    ("Daniel Mora", "Director", "Ministerio de Ambiente"),
    ("Elena Páez", "Viceministra", "Ministerio de Turismo"),
    ("Fabián Ortiz", "Director", "Ministerio de Producción"),
    ("Gloria Tapia", "Directora", "Ministerio de Cultura"),
    ("Hernán Lasso", "Asesor", "Cancillería"),
    ("Inés Calle", "Directora", "Ministerio de Educación"),
    ("Jorge Vinueza", "Director", "Ministerio de Salud"),
    ("Karla Rivas", "Coordinadora", "Ministerio de Transporte"),
    ("Luis Guamán", "Director", "Ministerio de Trabajo"),
    ("María Quishpe", "Directora", "Ministerio de Inclusión"),
    ("Nelson Arcos", "Director", "Instituto de Estadística"),
    ("Olga Freire", "Gerente", "Autoridad Portuaria"),
    ("Mario Vela", "Director", "Ministerio de Energía"),
    ("Ignacio Paz", "Secretario", "Consorcio de Prefecturas"),
];

/// The seats of the table: whoever votes for each, in the order of the roster.
pub(super) struct Seats {
    pub(super) all: Vec<ParticipantId>,
    /// Who takes the place of the last seat.
    pub(super) substitute: ParticipantId,
    pub(super) guest: ParticipantId,
}

impl Seats {
    /// Everyone with a vote who came.
    pub(super) fn voters(&self) -> Vec<ParticipantId> {
        self.all[..15].iter().copied().chain([self.substitute]).collect()
    }
}

/// The roster, the two calls, and who came when.
pub(super) fn gather(session: &mut Session) -> Seats {
    let person = |(name, post, institution): (&str, &str, &str)| Participant {
        name: name.into(),
        post: post.into(),
        institution: institution.into(),
        ..Participant::default()
    };
    let all: Vec<ParticipantId> = SEATS.iter().map(|seat| ParticipantId(add(session, person(*seat)))).collect();
    let substitute = Participant {
        substitute_of: Some(all[16]),
        ..person(("Julia Vega", "Coordinadora técnica", "Consorcio de Prefecturas"))
    };
    let substitute = ParticipantId(add(session, substitute));
    let guest = Participant {
        vote: false,
        membership: Membership::Invited("puertos".into()),
        ..person(("Pedro Rojas", "Cónsul", "Consulado de Chile"))
    };
    let guest = ParticipantId(add(session, guest));
    let arrive = |session: &mut Session, who: &[ParticipantId], hour, minute| {
        for who in who {
            apply(session, Act::Arrive { who: *who, at: at(hour, minute) });
        }
    };
    arrive(session, &all[..4], 8, 55);
    apply(session, Act::SetCall { quorum: None, call: Call::First, at: at(9, 0) });
    arrive(session, &all[4..8], 9, 20);
    apply(session, Act::SetCall { quorum: None, call: Call::Second, at: at(9, 30) });
    arrive(session, &all[8..15], 9, 40);
    arrive(session, &[substitute, guest], 9, 45);
    Seats { all, substitute, guest }
}

/// Most are called away, and five of them come back first.
pub(super) fn leave_and_return(session: &mut Session, seats: &Seats) {
    for who in &seats.all[4..15] {
        apply(session, Act::Depart { who: *who, at: at(10, 50) });
    }
    for who in &seats.all[4..15] {
        apply(session, Act::Arrive { who: *who, at: at(11, 10) });
    }
}
