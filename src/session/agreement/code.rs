//! The name under which an agreement is cited, as in `3/2026-05`.

use super::Agreement;
use crate::session::Session;
use crate::session::stakeholder::Visibility;

/// The place of the session in its series, the year, and the number among those adopted there: `3/2026-05`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
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
    /// How an agreement of this session is cited: one carried over by where it was first made.
    pub fn code_of(&self, agreement: &Agreement) -> Code {
        let internal = agreement.visibility == Visibility::Internal;
        match &agreement.carried_from {
            Some(from) => Code {
                session: from.number,
                year: from.date.map(jiff::civil::Date::year),
                ordinal: from.ordinal,
                internal,
            },
            None => Code {
                session: self.header.number,
                year: self.header.date.map(jiff::civil::Date::year),
                ordinal: agreement.number,
                internal,
            },
        }
    }
}
