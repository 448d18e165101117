//! The record of one workshop session: plain values, and the acts that may change them.
//!
//! A [`Session`] changes only through [`Session::apply`], which takes an [`Act`] and either does all of it or refuses
//! with a [`Refusal`] and leaves no trace. Nothing here knows of files, screens or clocks: hours come inside the acts.
//! Results are never stored: quorum, rankings, quadrants and what is overdue are computed from what was put in.

pub mod act;
pub mod agenda;
pub mod agreement;
pub mod axis;
pub mod ballot;
pub mod closing;
pub mod content;
pub mod crossing;
pub mod digest;
pub mod electorate;
pub mod factor;
pub mod fault;
pub mod fold;
pub mod gaps;
pub mod header;
pub mod history;
pub mod id;
pub mod item;
pub mod language;
pub mod line;
pub mod mesa;
pub mod participant;
pub mod presence;
pub mod quorum_history;
pub mod redaction;
pub mod refusal;
pub mod relation;
pub mod round;
pub mod rules;
pub mod stakeholder;
pub mod step;
pub mod succession;
pub mod text;

mod apply;
mod demands;
mod references;

use serde::{Deserialize, Serialize};

pub use act::Act;
pub use history::{History, Move};
pub use id::Reference;
pub use item::Item;
pub use refusal::Refusal;
pub use step::Step;
pub use text::{Paragraphs, Text};

use agenda::AgendaPoint;
use axis::{Axis, Criterion};
use closing::Closing;
use crossing::Crossing;
use factor::Factor;
use header::Header;
use mesa::Mesa;
use participant::Participant;
use relation::Relation;
use round::{Decision, Round};
use rules::{Call, Rules, Summons};
use stakeholder::Stakeholder;

/// The record of one workshop session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Session")]
pub struct Session {
    /// The name of the session among all sessions.
    pub id: id::SessionId,
    /// The next free number for whatever is added; numbers are never used twice.
    pub next: u32,
    /// What the session is.
    pub header: Header,
    /// The rules of the game.
    pub rules: Rules,
    /// The calls made so far, with who had come.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Summons>,
    /// Who takes part, in the order of the roster.
    pub participants: Vec<Participant>,
    /// The order of the day.
    pub agenda: Vec<AgendaPoint>,
    /// Who has a stake.
    pub stakeholders: Vec<Stakeholder>,
    /// What ties the stakeholders.
    pub relations: Vec<Relation>,
    /// The SWOT, each quadrant in its own order.
    pub factors: Vec<Factor>,
    /// The crossings and their strategies.
    pub crossings: Vec<Crossing>,
    /// The axes, candidates and chosen alike.
    pub axes: Vec<Axis>,
    /// The criteria to weigh axes.
    pub criteria: Vec<Criterion>,
    /// The rounds of voting.
    pub rounds: Vec<Round>,
    /// What was decided on the axes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// The mesa: points, agreements, next meeting.
    pub mesa: Mesa,
    /// The end of the session.
    pub closing: Closing,
}

impl Session {
    /// An empty session under this name, with this title.
    pub fn new(id: id::SessionId, title: &str) -> Self {
        Self { id, next: 1, header: Header { title: Text::new(title), ..Header::default() }, ..Self::default() }
    }

    /// The call that holds now.
    pub fn call(&self) -> Call {
        self.rules.call
    }
}
