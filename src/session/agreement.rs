//! Agreements: what the mesa decided, who does it, by when, and what became of it.

mod adoption;
mod amendment;
mod code;
mod dissent;
mod follow_up;
mod instrument;
mod linked;
mod means;
mod objection;
mod vote;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::header::Stage;
use super::id::{AgreementId, AxisId, PointId, SessionId};
use super::stakeholder::Visibility;
use super::text::Text;

pub use adoption::{Adoption, Reservation, ReservationKind, Way};
pub use amendment::{Amendment, AmendmentState};
pub use code::Code;
pub use follow_up::{AgreementState, FollowUp};
pub use instrument::{Conformity, Instrument, InstrumentState, InstrumentStep};
pub use linked::{Linked, closed};
pub use means::{Contribution, Milestone};
pub use objection::{Objection, ObjectionState};

/// One agreement. It names a post or an office before a person, because people change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Agreement")]
pub struct Agreement {
    /// Its number in this session.
    pub id: AgreementId,
    /// Its number among those adopted in this session, from 1; given when it is adopted and never used again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// What was agreed, or is proposed: the text that holds now.
    pub text: Text,
    /// Other wordings that were proposed, oldest first, with what became of each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<Amendment>,
    /// The point in which it was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<PointId>,
    /// The axis it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub axis: Option<AxisId>,
    /// The stage of the policy it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The post or office that answers for it.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub responsible: Text,
    /// Those who help.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub co_responsible: Vec<Text>,
    /// When it is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// What is to be reached on the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    /// Money, people, time or support, and who brings it.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub resources: Text,
    /// What each body brings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contributions: Vec<Contribution>,
    /// What shows that it is done.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub indicator: Text,
    /// Where the indicator stands today.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub baseline: Text,
    /// Where it should come to.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub goal: Text,
    /// Where that can be seen.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub verification: Text,
    /// The legal instrument that it needs, and how far that has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<Instrument>,
    /// The ministry that has to conform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conformity: Option<Conformity>,
    /// Reasoned objections that were heard, with what became of each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub objections: Vec<Objection>,
    /// How it was adopted; absent while it is a proposal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adoption: Option<Adoption>,
    /// Who disagreed or abstained by name, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<Reservation>,
    /// Who may read it.
    pub visibility: Visibility,
    /// What became of it, oldest first. The last entry says the state.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub follow_up: Vec<FollowUp>,
    /// The agreement of this session that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<AgreementId>,
    /// The agreement of an earlier session that this one carries on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<Carried>,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

impl Agreement {
    /// Its state: that of the last follow-up, or pending.
    pub fn state(&self) -> AgreementState {
        self.follow_up.last().map_or(AgreementState::Pending, |entry| entry.state)
    }

    /// Whether it has not ended: something is still owed, or it is a proposal that nobody has withdrawn.
    pub fn is_open(&self) -> bool {
        self.state().is_open()
    }

    /// Whether it has not ended on `today` though it was due before.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// Whether it was adopted, here or in an earlier session; else it is a proposal.
    pub fn is_adopted(&self) -> bool {
        self.adoption.is_some()
    }

    /// Whether it is one of this session: made here, or adopted here though an earlier one left it as a proposal.
    pub fn is_of_this_session(&self) -> bool {
        self.carried_from.is_none() || self.number.is_some()
    }

    /// Whether it was adopted in an earlier session. What came over as a proposal and is adopted here has its number from
    /// here.
    pub fn was_adopted_before(&self) -> bool {
        self.carried_from.is_some() && self.is_adopted() && self.number.is_none()
    }

    /// The texts that it has had, oldest first; the last holds now.
    pub fn versions(&self) -> Vec<&Text> {
        let replaced = self.amendments.iter().filter_map(|it| it.replaced.as_ref());
        replaced.chain([&self.text]).collect()
    }

    /// The text beside which the amendment at `place` is read: the one whose place it took or, where it was not accepted, the
    /// next that was. Where amendments were settled in another order than they came in, that is not the text of its hour.
    pub fn text_before(&self, place: usize) -> &Text {
        let since = self.amendments.get(place..).unwrap_or_default();
        since.iter().find_map(|it| it.replaced.as_ref()).unwrap_or(&self.text)
    }

    /// Objections that still stand.
    pub fn standing_objections(&self) -> impl Iterator<Item = &Objection> {
        self.objections.iter().filter(|it| it.state == ObjectionState::Standing)
    }
}

/// Names an agreement of an earlier session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Carried")]
pub struct Carried {
    /// The session in which it was first made.
    pub session: SessionId,
    /// Its number there.
    pub agreement: AgreementId,
    /// The place of that session in the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The day of that session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Its number among those adopted there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u32>,
    /// The session that adopted it, where that was a later one than the one in which it was first made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted_in: Option<Adopting>,
    /// Among which it was numbered, where who may read it was changed afterwards: its number stays what it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numbered_as: Option<Visibility>,
}

/// Names an earlier session that adopted an agreement which came to it as a proposal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Adopting")]
pub struct Adopting {
    /// The place of that session in the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The day of that session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The agreement's number among those adopted there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u32>,
}
