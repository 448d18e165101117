//! How agreements are numbered: within the series where it is known, such as 3/2026-05.

use crate::report::context::Context;
use crate::session::Session;
use crate::session::agreement::{Agreement, Carried};
use crate::session::stakeholder::Visibility;
use crate::words::Words;

/// The numbers of the agreements of a session, the same in every paper whoever reads it.
pub(super) struct Numbering<'a> {
    session: &'a Session,
    words: &'a Words,
}

impl<'a> Numbering<'a> {
    /// The numbers of the agreements of this session.
    pub(super) fn of(context: &Context<'a>) -> Self {
        Self { session: context.session, words: context.words }
    }

    /// The number of an agreement made here, such as `3/2026-05`, or a plain number where the place in the series or the
    /// date is not known. One carried from before keeps the number it has there, or is named by where it comes from.
    ///
    /// Internal agreements are counted apart, so that no gap in the public numbers shows that there are any.
    pub(super) fn label(&self, agreement: &Agreement) -> String {
        let code = self.words.agreement_code(self.session.code_of(agreement));
        match &agreement.carried_from {
            Some(carried) if carried.ordinal.is_none() || code.is_empty() => return origin(self.words, carried),
            None if !agreement.is_adopted() => {}
            _ => return code,
        }
        let alike = |it: &&Agreement| !it.is_adopted() && it.visibility == agreement.visibility;
        let place = self.session.mesa.agreements.iter().filter(alike).position(|it| it.id == agreement.id);
        let internal = agreement.visibility == Visibility::Internal;
        let mark = if internal { self.words.report_internal_mark() } else { String::new() };
        format!("{mark}{}", place.map_or(0, |place| place + 1))
    }

    /// How an agreement is called among others: by its number, or by its text and origin where it was carried.
    pub(super) fn name(&self, agreement: &Agreement) -> String {
        match &agreement.carried_from {
            Some(carried) => format!("{} ({})", agreement.text, origin(self.words, carried)),
            None if agreement.adoption.is_none() => self.words.report_proposal_number(self.label(agreement)),
            None => self.words.report_agreement_number(self.label(agreement)),
        }
    }
}

/// Where a carried agreement comes from: «viene de la sesión 2/2026».
pub(super) fn origin(words: &Words, carried: &Carried) -> String {
    match (carried.number, carried.date) {
        (Some(number), Some(date)) => words.report_carried_session(format!("{number}/{}", date.year())),
        (Some(number), None) => words.report_carried_session(number.to_string()),
        (None, Some(date)) => words.report_carried_date(words.date(date)),
        (None, None) => words.report_carried(),
    }
}
