//! The end of a session: what participants say of it, approvals, signatures, the seal.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::text::{Paragraphs, Text};

/// What is recorded at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Closing")]
pub struct Closing {
    /// The summary in the facilitator's words.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub summary: Paragraphs,
    /// How participants rate the session.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evaluation: Vec<Evaluated>,
    /// First question of the capitalisation sheet: what worked, and why.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub what_worked: Paragraphs,
    /// Second question of the capitalisation sheet: what to do otherwise.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub what_to_change: Paragraphs,
    /// Who approved the minutes, and when.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<Approval>,
    /// Who signs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<Signature>,
    /// The seal, once sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

/// How participants rate one side of the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Evaluated")]
pub struct Evaluated {
    /// What is rated.
    pub aspect: Text,
    /// How many gave 1, 2, 3, 4 and 5.
    pub grades: [u32; 5],
}

/// An approval of the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Approval")]
pub struct Approval {
    /// Who approved: a body or a person.
    pub by: Text,
    /// The day.
    pub date: Date,
    /// In words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

/// A line to sign on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Signature")]
pub struct Signature {
    /// Who signs.
    pub name: Text,
    /// As what.
    pub post: Text,
}

/// The mark that nothing has changed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Seal")]
pub struct Seal {
    /// The digest of the canonical content, in hexadecimal figures.
    pub digest: Text,
    /// When.
    pub at: DateTime,
}
