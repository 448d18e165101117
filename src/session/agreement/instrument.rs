//! The legal instrument of an agreement, and the ministry that has to conform.
//!
//! The states are those of an inter-institutional agreement with a foreign body as local governments of Mexico make it: six
//! steps under its Law on the Making of Treaties (*ABC de la acción internacional*, 2019), in which a review may send the
//! text back.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::session::text::Text;

/// A written instrument that goes through a procedure of law.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Instrument")]
pub struct Instrument {
    /// What it is: a convention, a twinning, a letter of intent.
    pub name: Text,
    /// With whom.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub counterpart: Text,
    /// The day on which it is to be signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing: Option<Date>,
    /// What has happened, oldest first. The last says the state.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<InstrumentStep>,
}

impl Instrument {
    /// Days before the signing by which the opinion has to be asked for.
    pub const DAYS_FOR_OPINION: i64 = 14;

    /// Its state: that of the last step, or negotiation.
    pub fn state(&self) -> InstrumentState {
        self.steps.last().map_or(InstrumentState::Negotiation, |step| step.state)
    }

    /// The last day on which the opinion may be asked for; absent where no day of signing is known or it was asked for. With
    /// observations it has to be asked for again.
    pub fn opinion_by(&self) -> Option<Date> {
        let awaits = |step: &InstrumentStep| step.state >= InstrumentState::OpinionAsked;
        let asked = self.steps.iter().any(awaits) && self.state() != InstrumentState::Observed;
        let by = self.signing?.checked_sub(jiff::Span::new().days(Self::DAYS_FOR_OPINION)).ok()?;
        (!asked).then_some(by)
    }

    /// Whether it was signed without an opinion in favour: such a document has no validity.
    pub fn is_signed_without_opinion(&self) -> bool {
        let has = |state| self.steps.iter().any(|step| step.state == state);
        has(InstrumentState::Signed) && !has(InstrumentState::Cleared)
    }
}

/// Something that happened to an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "InstrumentStep")]
pub struct InstrumentStep {
    /// The state that it came to.
    pub state: InstrumentState,
    /// The day.
    pub date: Date,
    /// In words, such as the observations.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

/// The eight states of an instrument, in their order; observations send it back to be asked for again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InstrumentState {
    /// The parties negotiate its content.
    #[default]
    Negotiation,
    /// The foreign ministry knows of it.
    Notified,
    /// Its opinion was asked for.
    OpinionAsked,
    /// The opinion has observations: the text is reworked and sent again.
    Observed,
    /// The opinion is in favour.
    Cleared,
    /// It is signed.
    Signed,
    /// A copy signed by all was sent for the register.
    CopySent,
    /// It is registered.
    Registered,
}

impl InstrumentState {
    /// All states in order.
    pub const ALL: [Self; 8] = [
        Self::Negotiation,
        Self::Notified,
        Self::OpinionAsked,
        Self::Observed,
        Self::Cleared,
        Self::Signed,
        Self::CopySent,
        Self::Registered,
    ];
}

/// That the ministry at the head of a subject agrees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Conformity")]
pub struct Conformity {
    /// The ministry.
    pub ministry: Text,
    /// When it conformed; absent while it is awaited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<Date>,
}
