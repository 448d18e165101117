//! What was approved and is changed afterwards is no longer approved as it stands.

use crate::session::Session;
use crate::session::act::Act;
use crate::session::closing::Closing;
use crate::session::header::{Header, State};

impl Session {
    /// Whether an act would make minutes say something else than what was approved. Who leaves, the hours at which points
    /// and the session end, and what is seen of an agreement later come after an approval by their nature.
    pub(super) fn rewrites_minutes(&self, act: &Act) -> bool {
        match act {
            // Each of several is looked at by itself.
            Act::Several(_)
            | Act::SetState(_)
            | Act::Seal(_)
            | Act::Rectify(_)
            | Act::FollowUp { .. }
            | Act::Arrive { .. }
            | Act::Depart { .. }
            | Act::StartPoint { .. }
            | Act::EndPoint { .. }
            | Act::EndFloor { .. } => false,
            Act::SetHeader(header) => {
                let Header { ends, state, .. } = self.header;
                Header { ends, state, ..(**header).clone() } != self.header
            }
            Act::SetRules(rules) => **rules != self.rules,
            Act::SetClosing(closing) => closing.earlier != self.closing.earlier,
            Act::Edit(item) => self.item(item.reference()).as_ref() != Some(item),
            _ => true,
        }
    }

    /// Marks the approvals there are as given to other words than those that stand now; the record awaits approval again.
    pub(super) fn outdate_approvals(&mut self) {
        for approval in &mut self.closing.approvals {
            approval.outdated = true;
        }
        if self.header.state == State::Approved && !self.closing.approvals.is_empty() {
            self.header.state = State::AwaitingApproval;
        }
    }
}

impl Closing {
    /// Whether minutes were approved, and nobody approved them as they stand now.
    pub fn is_approval_outdated(&self) -> bool {
        !self.approvals.is_empty() && self.approvals.iter().all(|it| it.outdated)
    }
}
