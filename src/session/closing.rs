//! The end of a session: what participants say of it, approvals, signatures, the seal.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::digest::sha256;
use super::id::Reference;
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
    /// Whose experience the capitalisation sheet tells.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub protagonist: Paragraphs,
    /// Whom the experience can serve.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub useful_to: Paragraphs,
    /// The minutes of earlier sessions of the series that this session approved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierMinutes>,
    /// To whom the draft of the minutes was sent, and when.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub circulated: Vec<Circulated>,
    /// What was asked to be corrected in the draft, with what became of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Who approved the minutes, and when.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<Approval>,
    /// Who signs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<Signature>,
    /// The seal, once sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
    /// What was found wrong after the seal. The sealed content stays as it is; each of these is bound to it and to the one
    /// before by its digest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rectifications: Vec<Rectification>,
}

/// That a session approved the minutes of an earlier one of its series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "EarlierMinutes")]
pub struct EarlierMinutes {
    /// The place of the earlier session in the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// Who approved: a body or a person.
    pub by: Text,
    /// The day.
    pub date: Date,
    /// What was corrected before they were approved; nothing where they were approved as they stood.
    #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
    pub corrections: Paragraphs,
}

/// That the draft of the minutes was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Circulated")]
pub struct Circulated {
    /// The day.
    pub date: Date,
    /// To whom.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub to: Text,
}

/// Something that was asked to be corrected in the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Correction")]
pub struct Correction {
    /// Who asked.
    pub by: Text,
    /// The day.
    pub date: Date,
    /// What.
    pub text: Paragraphs,
    /// What became of it.
    #[serde(default)]
    pub state: CorrectionState,
}

/// What became of a correction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum CorrectionState {
    /// Not yet dealt with.
    #[default]
    Open,
    /// The draft was changed.
    Taken,
    /// The draft stayed as it was.
    Refused,
}

impl CorrectionState {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Open, Self::Taken, Self::Refused];
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
    /// The session of the series in which they were approved, where it was not this one: its place in the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_session: Option<u32>,
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
    /// The digest of the canonical content (SHA-256, FIPS 180-4), in 64 hexadecimal figures.
    pub digest: Text,
    /// When.
    pub at: DateTime,
    /// The digests of its parts, so that it can be said which was changed: the part's name in the file, and its digest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<(Text, Text)>,
}

/// Something found wrong after the seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Rectification")]
pub struct Rectification {
    /// When it was written.
    pub at: DateTime,
    /// Who writes it.
    pub by: Text,
    /// What it corrects, where that is one thing of the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Reference>,
    /// What should be read instead.
    pub text: Paragraphs,
    /// The digest of the one before (or of the seal) and of this one's words: see [`Rectification::bound`].
    pub digest: Text,
}

impl Rectification {
    /// Its digest: SHA-256 of the digest before, the moment, who and the lines of the text, each on a line of its own.
    pub fn bound(&self, before: &Text) -> Text {
        let mut words = format!("{before}\n{}\n{}\n", self.at, self.by);
        let number = self.what.map(|what| what.number().to_string());
        let lines = self.text.lines().iter().map(|line| line.as_str().to_owned());
        for line in number.into_iter().chain(lines) {
            words.push_str(&line);
            words.push('\n');
        }
        Text::new(&sha256(&words))
    }
}

impl Closing {
    /// The first rectification whose digest does not fit what is before it, by its place.
    pub fn broken_rectification(&self) -> Option<usize> {
        let mut before = self.seal.as_ref().map(|seal| seal.digest.clone()).unwrap_or_default();
        self.rectifications.iter().position(|it| {
            let fits = it.digest == it.bound(&before);
            before = it.digest.clone();
            !fits
        })
    }
}
