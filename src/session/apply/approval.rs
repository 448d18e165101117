//! What was approved and is changed afterwards is no longer approved as it stands.

use crate::session::Session;
use crate::session::act::Act;
use crate::session::header::{Header, State};
use crate::session::id::Reference;
use crate::session::item::Item;
use crate::session::text::Paragraphs;

impl Session {
    /// Whether an act would make minutes say something else. Who leaves, the hours at which points and the session end, and
    /// what is seen of an agreement later come after an approval by their nature.
    pub(super) fn rewrites_minutes(&self, act: &Act) -> bool {
        match act {
            // Each of several is looked at by itself.
            Act::Several(_)
            | Act::SetState(_)
            | Act::Seal(_)
            | Act::Rectify(_)
            | Act::FollowUp { .. }
            | Act::Depart { .. }
            | Act::StartPoint { .. }
            | Act::EndPoint { .. }
            | Act::AskFloor { .. }
            | Act::LeaveQueue { .. }
            | Act::EndFloor { .. }
            | Act::MoveFactor { .. }
            | Act::MergeFactors { .. } => false,
            Act::SetHeader(header) => {
                let ends = self.header.ends.or(header.ends);
                let Header { state, .. } = self.header;
                Header { state, ..(**header).clone() } != Header { ends, ..self.header.clone() }
            }
            Act::SetRules(rules) => **rules != self.rules,
            Act::SetClosing(closing) => closing.earlier != self.closing.earlier,
            Act::SetNextMeeting(next) => self.mesa.next_meeting.clone().unwrap_or_default() != *next,
            Act::SetResults(results) => *results != self.mesa.results,
            Act::SetReportsBack(reports) => *reports != self.mesa.reports_back,
            Act::Add(item) => is_told(item.reference()),
            Act::Edit(item) => {
                let present = self.item(item.reference()).map(without_private_notes);
                is_told(item.reference()) && present != Some(without_private_notes((**item).clone()))
            }
            Act::Remove { what, .. } | Act::Shift { what, .. } => is_told(*what),
            _ => true,
        }
    }

    /// Marks the approvals there are as given to other words than those that stand now; the record awaits approval again.
    pub(super) fn outdate_approvals(&mut self) {
        for approval in &mut self.closing.approvals {
            approval.outdated = true;
        }
        self.await_approval();
    }

    /// What is approved no more awaits approval.
    pub(super) fn await_approval(&mut self) {
        if self.header.state == State::Approved {
            self.header.state = State::AwaitingApproval;
        }
    }
}

/// Whether minutes tell of it: the map of stakeholders and the SWOT are what decisions are worked out from.
fn is_told(what: Reference) -> bool {
    !matches!(
        what,
        Reference::Stakeholder(_)
            | Reference::Relation(_)
            | Reference::Factor(_)
            | Reference::Crossing(_)
            | Reference::Criterion(_)
    )
}

fn without_private_notes(mut item: Item) -> Item {
    if let Item::Point(point) = &mut item {
        point.private_notes = Paragraphs::default();
    }
    item
}
