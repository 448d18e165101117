//! Keys as data: one table a screen, read by dispatch, footer, help, guide and tests alike.

mod binding;
mod chord;

pub(crate) use binding::row;
pub use binding::{Binding, Hint, find, hints, meanings};
pub use chord::{Chord, Key};
