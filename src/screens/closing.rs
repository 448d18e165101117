//! 6 Cierre: what is missing, the papers, what was learnt, what participants say, the way of the minutes from draft to seal,
//! the next session.

mod approval;
mod balance;
mod composed;
mod corrections;
mod evaluation;
mod forms;
mod keys;
mod lists;
mod missing;
mod pane;
mod papers;
mod seal;
mod succession;
mod update;
mod view;

pub use keys::{Message, Situation};
pub use pane::Pane;
pub use papers::Paper;
pub use update::Purpose;

use super::{Cursor, Request};
use crate::report::Audience;
use crate::session::gaps::Gap;
use composed::Composed;

/// What keys and answers of this screen ask for.
type Requests = Vec<Request<Purpose>>;

/// What is selected and shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Closing {
    pane: Pane,
    /// Where one stands in each pane, in their order.
    cursors: [Cursor; Pane::ALL.len()],
    /// The paper in view.
    paper: Paper,
    /// Whether it is the one for the office, not the one for everyone.
    audience: Audience,
    filter: String,
    /// What is missing, at a revision of the session.
    missing: Option<(u64, Vec<Gap>)>,
    /// The paper in view, as it was composed.
    composed: Vec<Composed>,
}
