//! 5 Mesa: what is owed, points, agreements, working groups, and the results of a mesa.

mod adoption;
mod agenda;
mod agreements;
mod amendments;
mod answers;
mod balloting;
mod detail;
mod floor;
mod forms;
mod keys;
mod lists;
mod mending;
mod objections;
mod pane;
mod parked;
mod points;
mod proposing;
mod purpose;
mod reports;
mod reservations;
mod room;
mod speeches;
mod surroundings;
mod update;
mod view;

pub use keys::{Message, Situation};
pub use pane::Pane;
pub use purpose::Purpose;

use super::{Request, Selection};
use crate::ui::letters;

/// What keys and answers of this screen ask for.
type Requests = Vec<Request<Purpose>>;

/// What is selected and shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mesa {
    /// The pane in view; without one, what is owed where something is, else the points.
    pane: Option<Pane>,
    /// What is selected in each pane, in their order.
    selections: [Selection; Pane::ALL.len()],
    filter: String,
}
