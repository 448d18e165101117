//! The number under which an agreement is spoken of, the same wherever it is named.

use jiff::civil::Date;

use super::Words;
use crate::session::Session;
use crate::session::agreement::Agreement;
use crate::session::stakeholder::Visibility;

impl Words {
    /// The number of an agreement: `3/2026-05`, the place of the session in its series, its year, and the number that the
    /// agreement was given when it was adopted. Where the session has no place in a series or no date, only the last of
    /// them. A proposal has a letter and its place among the proposals; internal ones are counted apart, so that no gap in
    /// what the room sees shows that there are any. Empty for one carried from a session that did not number it.
    pub fn agreement_number(&self, agreement: &Agreement, session: &Session) -> String {
        if let Some(carried) = &agreement.carried_from {
            let year = carried.date.map(Date::year);
            return carried.ordinal.map(|ordinal| cited(carried.number, year, ordinal)).unwrap_or_default();
        }
        let own = || session.mesa.agreements.iter().filter(|it| it.carried_from.is_none());
        if agreement.is_adopted() {
            // A file from elsewhere may know that it was adopted, and no number.
            let place = own().filter(|it| it.is_adopted()).position(|it| it.id == agreement.id).unwrap_or(0);
            let ordinal = agreement.number.unwrap_or_else(|| u32::try_from(place + 1).unwrap_or(u32::MAX));
            return cited(session.header.number, session.header.date.map(Date::year), ordinal);
        }
        let mut alike = own().filter(|it| !it.is_adopted() && it.visibility == agreement.visibility);
        let place = alike.position(|it| it.id == agreement.id).map_or(0, |place| place + 1);
        let letter = match agreement.visibility {
            Visibility::Public => self.label_proposal_letter(),
            Visibility::Internal => self.label_internal_letter(),
        };
        format!("{letter}{place}")
    }
}

fn cited(session: Option<u32>, year: Option<i16>, ordinal: u32) -> String {
    match (session, year) {
        (Some(session), Some(year)) => format!("{session}/{year}-{ordinal:02}"),
        _ => ordinal.to_string(),
    }
}
