//! What an agreement needs: who brings what, and what is to be reached on the way.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::session::text::Text;

/// What one body brings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Contribution")]
pub struct Contribution {
    /// The body.
    pub body: Text,
    /// What it brings, in words: people, a place, a study, a sum with its currency.
    pub what: Text,
    /// The sum, in whole units of money, where it is one and is to be added up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<u64>,
}

/// Something to be reached before an agreement is done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Milestone")]
pub struct Milestone {
    /// What.
    pub text: Text,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// When it was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached: Option<Date>,
}

impl Milestone {
    /// Whether it is still to be reached on `today` though it was due before.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.reached.is_none() && self.due.is_some_and(|due| due < today)
    }
}
