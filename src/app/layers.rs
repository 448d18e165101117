//! Layers over the screens, and whom their answers go to.

use super::destination::Destination;
use crate::screens::{axes, closing, home, mesa, opening, stakeholders, swot};
use crate::session::Reference;
use crate::ui::layer::Layer;

/// A layer that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Whom the answer goes to, and what it is for.
    pub purpose: Purpose,
    /// The layer.
    pub layer: Layer,
}

/// A line that was left with Esc, and what it was to answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What it was asked for.
    pub purpose: Purpose,
    /// What was being asked.
    pub label: String,
    /// What was typed.
    pub line: String,
}

/// Whom an answer goes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// The program itself.
    App(AppPurpose),
    /// The list of sessions.
    Home(home::Purpose),
    /// Step 1.
    Opening(opening::Purpose),
    /// Step 2.
    Stakeholders(stakeholders::Purpose),
    /// Step 3.
    Swot(swot::Purpose),
    /// Step 4.
    Axes(axes::Purpose),
    /// Step 5.
    Mesa(mesa::Purpose),
    /// Step 6.
    Closing(closing::Purpose),
}

/// What the program itself asks.
#[derive(Clone, Debug, PartialEq)]
pub enum AppPurpose {
    /// Only to read.
    Nothing,
    /// A filter for the screen in view.
    Filter,
    /// Where to go, or what to do: the entries of the palette in their order.
    Palette(Vec<PaletteEntry>),
    /// The act was refused because other things hang on it: do this instead?
    Instead(crate::session::Act),
    /// The disk failed: save in another folder, or go on?
    Trouble,
    /// Into which other folder?
    AnotherFolder,
    /// Leave though something would be lost.
    Leave {
        /// Where to.
        to: Destination,
        /// Whether the disk is not waited for, because it refuses or does not answer.
        at_once: bool,
    },
    /// Another session follows the same one already: make this one, too?
    FollowAgain(Destination),
    /// A paper is there already: overwrite it?
    Overwrite(crate::report::Export),
    /// A copy for everybody is there already: replace it?
    ReplaceCopy,
    /// The disk found something amiss: what may be done about it, in the order of the list.
    Remedy(Vec<super::message::Remedy>),
}

/// Something the palette leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaletteEntry {
    /// A session of the folder.
    Session(std::path::PathBuf),
    /// A thing of the session.
    Thing(Reference),
    /// A step.
    Step(crate::session::Step),
    /// A command of the whole program.
    Command(super::global::Command),
    /// A chord of the screen in view.
    Chord(crate::keys::Chord),
}
