//! Step 6: what is missing, the report, the balance, the evaluation, the approval, the next session.

mod keys;
mod looks;

use concertar::session::Session;
use concertar::session::closing::{Approval, Circulated, Correction, CorrectionState, Evaluated, Signature};
use jiff::civil::date;

use crate::mesa::usual;

/// The session of the mesa at its end.
fn ending() -> Session {
    let mut session = usual();
    let closing = &mut session.closing;
    closing.summary = "La mesa acordó un calendario común y dejó tres pendientes con fecha.".into();
    closing.what_worked = "Trabajar con tarjetas por institución antes de hablar en plenaria.".into();
    closing.evaluation = vec![
        Evaluated { aspect: "El propósito de la sesión fue claro".into(), grades: [0, 1, 4, 10, 6] },
        Evaluated { aspect: "Pude decir lo que pensaba".into(), grades: [1, 0, 2, 8, 10] },
        Evaluated { aspect: "El tiempo estuvo bien usado".into(), grades: [0; 5] },
    ];
    closing.circulated = vec![Circulated { date: date(2026, 11, 24), to: "Todas las instituciones convocadas".into() }];
    closing.corrections = vec![Correction {
        by: "Secretaría de Salud".into(),
        date: date(2026, 11, 25),
        text: "El cargo de Inés Lara es Subdirectora.".into(),
        state: CorrectionState::Open,
    }];
    closing.approvals = vec![Approval {
        by: "Concejo Metropolitano".into(),
        date: date(2026, 11, 27),
        note: "Sin observaciones".into(),
        in_session: None,
        outdated: false,
    }];
    closing.signatures = vec![Signature { name: "Marta Solano".into(), post: "Facilitación".into() }];
    session
}
