//! Files of `PrefLib` (Mattei and Walsh, 2013): orders with and without ties, complete and not, and categories.
//!
//! ```text
//! # ALTERNATIVE NAME 1: Agua       in front of the ballots, each line with #; up to 2021 there were
//! # NUMBER VOTERS: 5               bare numbers and names instead, and a comma behind the count
//! 3: 1,{2,3}                       an order with a tie, given by three people
//! 2: {1},{},{2,3}                  three categories, the best first
//! ```

mod body;
mod categories;
mod head;
mod orders;

use super::fault::{Holds, What};
use super::format::Format;
use super::intake::Intake;
use super::wanted::Kind;
use crate::session::Text;
use crate::voting::ballots::Ballots;

/// Reads a file of `PrefLib`: the options and their ballots, if there are any.
pub(super) fn read(text: &str, format: Format, kind: Kind, intake: &mut Intake) -> Option<(Vec<Text>, Ballots)> {
    let head = head::read(text, format, intake)?;
    let ballots = match (format, kind) {
        (Format::Cat, _) => categories::read(&head, kind, intake)?,
        (_, Kind::Rankings) => Ballots::Rankings(orders::read(&head, format, intake)),
        _ => {
            intake.faults.on_file(What::OtherKind { holds: Holds::Orders });
            return None;
        }
    };
    body::compare(&head, intake);
    Some((head.options, ballots))
}
