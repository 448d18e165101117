//! What an agreement and a round are called, the same on every screen and in every paper.

use super::Words;
use crate::session::Session;
use crate::session::agreement::{Agreement, Carried, Code};
use crate::session::id::RoundId;
use crate::session::stakeholder::Visibility;

impl Words {
    /// The number of an agreement: `3/2026-05`, the place in its series of the session that adopted it, its year, and the
    /// number that it was given there. Where the session has no place in a series or no date, only the last of them. A
    /// proposal has a letter and its place among all that were proposed; internal ones are counted apart, so that no gap in what the
    /// room sees shows that there are any. Empty for one carried from a session that did not number it.
    pub fn agreement_number(&self, agreement: &Agreement, session: &Session) -> String {
        let code = session.code_of(agreement);
        if !agreement.is_of_this_session() {
            return code.ordinal.map(|_| self.agreement_code(code)).unwrap_or_default();
        }
        let own = session.mesa.agreements.iter().filter(|it| it.is_of_this_session());
        if agreement.is_adopted() {
            // A file from elsewhere may know that it was adopted, and no number.
            let counted = || place_of(agreement, own.filter(|it| it.is_adopted()));
            return self.agreement_code(Code { ordinal: Some(code.ordinal.unwrap_or_else(counted)), ..code });
        }
        // In the order in which all were proposed: that one is adopted does not change what the others are called.
        let place = place_of(agreement, own.filter(|it| it.visibility == agreement.visibility));
        let letter = match agreement.visibility {
            Visibility::Public => self.label_proposal_letter(),
            Visibility::Internal => self.report_internal_mark(),
        };
        format!("{letter}{place}")
    }

    /// The number of an agreement; where it comes from, where it has none.
    pub fn agreement_label(&self, agreement: &Agreement, session: &Session) -> String {
        let number = self.agreement_number(agreement, session);
        match &agreement.carried_from {
            Some(from) if number.is_empty() => self.carried(from),
            _ => number,
        }
    }

    /// What an agreement is called among others in a paper: by its number; by its text and where it comes from, where it has
    /// none.
    pub fn agreement_name(&self, agreement: &Agreement, session: &Session) -> String {
        let number = self.agreement_number(agreement, session);
        match &agreement.carried_from {
            Some(from) if number.is_empty() => format!("{} ({})", agreement.text, self.carried(from)),
            _ if agreement.is_adopted() => self.report_agreement_number(number),
            _ => self.report_proposal_number(number),
        }
    }

    /// Where a carried agreement comes from: «viene de la sesión 2/2026».
    pub fn carried(&self, from: &Carried) -> String {
        match (from.number, from.date) {
            (Some(number), Some(date)) => self.report_carried_session(format!("{number}/{}", date.year())),
            (Some(number), None) => self.report_carried_session(number.to_string()),
            (None, Some(date)) => self.report_carried_date(self.date(date)),
            (None, None) => self.report_carried(),
        }
    }

    /// The number of a round in papers: its place among those that were opened. Rounds on internal agreements alone are
    /// counted apart, as those agreements are. Empty for a round that is not there.
    pub fn round_number(&self, round: RoundId, session: &Session) -> String {
        let Some((place, is_internal)) = session.place_of_round(round) else { return String::new() };
        if is_internal { format!("{}{place}", self.report_internal_mark()) } else { place.to_string() }
    }
}

/// The place of an agreement among others, from 1.
fn place_of<'a>(agreement: &Agreement, mut others: impl Iterator<Item = &'a Agreement>) -> u32 {
    let place = others.position(|it| it.id == agreement.id).map_or(0, |place| place + 1);
    u32::try_from(place).unwrap_or(u32::MAX)
}
