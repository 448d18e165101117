//! The number under which an agreement is spoken of, the same wherever it is named.

use super::Words;
use crate::session::Session;
use crate::session::agreement::{Agreement, Code};
use crate::session::stakeholder::Visibility;

impl Words {
    /// The number of an agreement: `3/2026-05`, the place of the session in its series, its year, and the number that the
    /// agreement was given when it was adopted. Where the session has no place in a series or no date, only the last of
    /// them. A proposal has a letter and its place among the proposals; internal ones are counted apart, so that no gap in
    /// what the room sees shows that there are any. Empty for one carried from a session that did not number it.
    pub fn agreement_number(&self, agreement: &Agreement, session: &Session) -> String {
        let code = session.code_of(agreement);
        if agreement.carried_from.is_some() {
            return code.ordinal.map(|_| self.agreement_code(code)).unwrap_or_default();
        }
        let own = || session.mesa.agreements.iter().filter(|it| it.carried_from.is_none());
        if agreement.is_adopted() {
            // A file from elsewhere may know that it was adopted, and no number.
            let place = own().filter(|it| it.is_adopted()).position(|it| it.id == agreement.id).unwrap_or(0);
            let ordinal = code.ordinal.unwrap_or_else(|| u32::try_from(place + 1).unwrap_or(u32::MAX));
            return self.agreement_code(Code { ordinal: Some(ordinal), ..code });
        }
        let mut alike = own().filter(|it| !it.is_adopted() && it.visibility == agreement.visibility);
        let place = alike.position(|it| it.id == agreement.id).map_or(0, |place| place + 1);
        let letter = match agreement.visibility {
            Visibility::Public => self.label_proposal_letter(),
            Visibility::Internal => self.report_internal_mark(),
        };
        format!("{letter}{place}")
    }
}
