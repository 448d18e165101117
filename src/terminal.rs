//! The outside world of the screen: the terminal, the clock, the disk's thread. Everything else is a function.

mod event_loop;
mod guard;
mod listen;
mod perform;
mod remembered;

pub use event_loop::{Start, run};
pub use perform::{Performer, holder};
pub(crate) use perform::{copy_for_everybody, new_id};
pub use remembered::{Remembered, configuration};

use jiff::Zoned;
use jiff::civil::DateTime;

/// The hour now, in the time zone of this machine.
pub fn now() -> DateTime {
    Zoned::now().datetime()
}
