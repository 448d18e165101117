//! The name under which an agreement is cited, as in `3/2026-05`.

use serde::{Deserialize, Serialize};

use super::{Agreement, Carried};
use crate::session::Session;
use crate::session::stakeholder::Visibility;

/// The place in its series of the session that adopted it, the year, and the number among those adopted there: `3/2026-05`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Code {
    /// The place of the session in its series.
    pub session: Option<u32>,
    /// The year of the session.
    pub year: Option<i16>,
    /// Its number among those adopted in that session; absent for a proposal.
    pub ordinal: Option<u32>,
    /// Whether it is internal: those are numbered apart, so that no gap in the public numbers shows that there are any.
    pub internal: bool,
}

impl Session {
    /// How an agreement of this session is cited: by the session that adopted it, whichever made it; a proposal by the
    /// session that made it.
    pub fn code_of(&self, agreement: &Agreement) -> Code {
        match &agreement.carried_from {
            // A number of its own is from here.
            Some(from) if agreement.number.is_none() => from.code(agreement),
            _ => Code {
                session: self.header.number,
                year: self.header.date.map(jiff::civil::Date::year),
                // A number whose adoption was taken back waits, and cites nothing.
                ordinal: agreement.number.filter(|_| agreement.is_adopted()),
                internal: agreement.visibility == Visibility::Internal,
            },
        }
    }
}

impl Carried {
    fn code(&self, agreement: &Agreement) -> Code {
        let internal = self.numbered_as.unwrap_or(agreement.visibility) == Visibility::Internal;
        let (session, date, ordinal) = match &self.adopted_in {
            Some(adopting) => (adopting.number, adopting.date, adopting.ordinal),
            // What was adopted and taken up again before it went on has no number any more.
            None => (self.number, self.date, self.ordinal.filter(|_| agreement.is_adopted())),
        };
        Code { session, year: date.map(jiff::civil::Date::year), ordinal, internal }
    }
}
