//! 3 FODA: board and crossings.

mod board;
mod entries;
mod fit;
mod keys;
mod reading;
mod sheet;
mod strategies;
mod table;
mod update;
mod view;

pub use keys::{Message, Situation};
pub use update::Purpose;

use super::Cursor;
use crate::session::factor::Quadrant;
use crate::session::id::FactorId;
use table::Table;

/// What is selected and shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Swot {
    pane: Pane,
    /// The quadrant in which the selection is.
    quadrant: Quadrant,
    /// The selection in each quadrant, in the order of [`Quadrant::ALL`].
    places: [Cursor; 4],
    /// The next key says into which quadrant the selected entry goes.
    moving: bool,
    table: Table,
    /// The entry from which the table was last turned to: turning to it again from there finds it as it was left.
    turned_from: Option<FactorId>,
    filter: String,
}

/// The two pictures of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The four quadrants.
    #[default]
    Board,
    /// The table of crossings, with the strategies.
    Crossings,
}
