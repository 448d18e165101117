//! The end of a session: what participants say of it, approvals, signatures, the seal.

use std::collections::{BTreeMap, VecDeque};

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::Session;
use super::agreement::FollowUp;
use super::digest::sha256;
use super::id::{AgreementId, Reference};
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
    /// For each look at an agreement that was written after the seal, in the order of writing, what binds it as
    /// rectifications are bound. Seals of an earlier form have none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub looks: Vec<Look>,
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
    /// Whether the record was changed after it, so that it was given to other words than those that stand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
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
    /// How it was made. The first form (0) does not cover its own hour, and what comes after it is bound without saying
    /// which words are which; see [`Seal::FORM`].
    #[serde(default, skip_serializing_if = "is_first")]
    pub form: u8,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn is_first(form: &u8) -> bool {
    *form == 0
}

impl Seal {
    /// The form in which seals are made now.
    pub const FORM: u8 = 1;
}

/// What binds a look at an agreement that was written after the seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Look")]
pub struct Look {
    /// The agreement that was looked at.
    pub agreement: AgreementId,
    /// The digest of the one before (or of the seal) and of this look: see [`Look::bound`].
    pub digest: Text,
}

impl Look {
    /// Its digest: SHA-256 of the digest before, the agreement, and what was seen, each on a line of its own with its name.
    pub fn bound(agreement: AgreementId, entry: &FollowUp, before: &Text) -> Text {
        let FollowUp { date, state, evidence, note, after_seal: _ } = entry;
        let mut words =
            format!("{before}\nagreement: {}\ndate: {date}\nstate: {state:?}\nevidence: {evidence}\n", agreement.0);
        for line in note.lines() {
            words.extend(["note: ", line.as_str(), "\n"]);
        }
        Text::new(&sha256(&words))
    }
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
    /// Its digest: SHA-256 of the digest before, the moment, who, what it corrects and the lines of the text, each on a line
    /// of its own; with the name of each, but under a seal of the first form.
    pub fn bound(&self, before: &Text, form: u8) -> Text {
        let number = self.what.map(|what| what.number().to_string());
        let mut parts = vec![("at", self.at.to_string()), ("by", self.by.to_string())];
        parts.extend(number.map(|number| ("what", number)));
        parts.extend(self.text.lines().iter().map(|line| ("text", line.to_string())));
        let mut words = format!("{before}\n");
        for (name, part) in parts {
            if form > 0 {
                words.push_str(name);
                words.push_str(": ");
            }
            words.push_str(&part);
            words.push('\n');
        }
        Text::new(&sha256(&words))
    }
}

impl Closing {
    /// Whether minutes were approved, and nobody approved them as they stand now.
    pub fn is_approval_outdated(&self) -> bool {
        !self.approvals.is_empty() && self.approvals.iter().all(|it| it.outdated)
    }

    /// The form of its seal.
    pub fn form(&self) -> u8 {
        self.seal.as_ref().map_or(0, |seal| seal.form)
    }

    /// The first rectification whose digest does not fit what is before it, by its place.
    pub fn broken_rectification(&self) -> Option<usize> {
        let mut before = self.sealed_digest();
        self.rectifications.iter().position(|it| {
            let fits = it.digest == it.bound(&before, self.form());
            before = it.digest.clone();
            !fits
        })
    }

    /// The digest to which what comes first after the seal is bound.
    pub fn sealed_digest(&self) -> Text {
        self.seal.as_ref().map(|seal| seal.digest.clone()).unwrap_or_default()
    }
}

impl Session {
    /// The looks at agreements that were written after the seal.
    pub fn looks_after_seal(&self) -> impl Iterator<Item = (AgreementId, &FollowUp)> {
        self.mesa
            .agreements
            .iter()
            .flat_map(|it| it.follow_up.iter().filter(|entry| entry.after_seal).map(|entry| (it.id, entry)))
    }

    /// Whether each look after the seal is bound, as it stands, to the one before; under a seal of the first form none is.
    pub fn are_looks_bound(&self) -> bool {
        if self.closing.form() == 0 {
            return self.closing.looks.is_empty();
        }
        let mut waiting: BTreeMap<AgreementId, VecDeque<&FollowUp>> = BTreeMap::new();
        for (agreement, entry) in self.looks_after_seal() {
            waiting.entry(agreement).or_default().push_back(entry);
        }
        let mut before = self.closing.sealed_digest();
        let fit = self.closing.looks.iter().all(|look| {
            let entry = waiting.get_mut(&look.agreement).and_then(VecDeque::pop_front);
            let fits = entry.is_some_and(|entry| look.digest == Look::bound(look.agreement, entry, &before));
            before = look.digest.clone();
            fits
        });
        fit && waiting.values().all(VecDeque::is_empty)
    }
}
