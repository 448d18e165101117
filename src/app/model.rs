//! The whole state of the program.

use std::path::PathBuf;

use jiff::civil::DateTime;

use super::desk::Desk;
use super::destination::Destination;
use super::layers::{Asked, Draft, Purpose};
use crate::screens::{
    Notice, axes::Axes, closing::Closing, home::Home, mesa::Mesa, opening::Opening, stakeholders::Stakeholders,
    swot::Swot,
};
use crate::session::language::Language;
use crate::session::{Reference, Step};
use crate::storage::library::Listing;
use crate::ui::symbols::Symbols;
use crate::ui::theme::ThemeName;

/// The whole state: what is shown follows from it and the words alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The hour now.
    pub now: DateTime,
    /// A number from the outside world that nobody could foresee, drawn when the program began.
    pub chance: u64,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The language of the screen.
    pub language: Language,
    /// The colours.
    pub theme: ThemeName,
    /// The markers.
    pub symbols: Symbols,
    /// The folder of the sessions.
    pub folder: PathBuf,
    /// The sessions of the folder; `None` until they are read.
    pub listings: Option<Vec<Listing>>,
    /// The session on the desk; `None` shows the list of sessions.
    pub desk: Option<Desk>,
    /// The step in view.
    pub step: Step,
    /// Whether the room's picture is shown.
    pub public: bool,
    /// What lies over the screen, the innermost last.
    pub layers: Vec<Asked>,
    /// What is to be asked once nothing is being typed any more.
    pub waiting: Vec<Asked>,
    /// Lines left unfinished, for when the same is asked again.
    pub drafts: Vec<Draft>,
    /// The file that is being read for a screen, and what it is for.
    pub loading: Option<(PathBuf, Purpose)>,
    /// What is to be selected in a session once it is open.
    pub revealing: Option<(PathBuf, Reference)>,
    /// The line above the footer.
    pub notice: Option<Notice>,
    /// When the session was last changed, for saving at rest.
    pub last_change: Option<DateTime>,
    /// A session is on its way to the desk: until it is there, or cannot be, no other is sent for.
    pub opening: bool,
    /// The step in which a gap is being mended: the list of what is missing comes back once nothing lies over it any more.
    pub mending: Option<Step>,
    /// Where to go once the disk holds everything.
    pub leaving: Option<Destination>,
    /// The list of sessions.
    pub home: Home,
    /// The screens of a session.
    pub screens: Screens,
}

/// The state of each screen of a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screens {
    /// Step 1.
    pub opening: Opening,
    /// Step 2.
    pub stakeholders: Stakeholders,
    /// Step 3.
    pub swot: Swot,
    /// Step 4.
    pub axes: Axes,
    /// Step 5.
    pub mesa: Mesa,
    /// Step 6.
    pub closing: Closing,
}

impl Model {
    /// The state at the start: the list of sessions, not yet read.
    pub fn new(now: DateTime, size: (u16, u16), folder: PathBuf) -> Self {
        Self {
            now,
            chance: 0,
            size,
            language: Language::default(),
            theme: ThemeName::default(),
            symbols: Symbols::default(),
            folder,
            listings: None,
            desk: None,
            step: Step::default(),
            public: false,
            layers: Vec::new(),
            waiting: Vec::new(),
            drafts: Vec::new(),
            loading: None,
            revealing: None,
            notice: None,
            last_change: None,
            opening: false,
            mending: None,
            leaving: None,
            home: Home::default(),
            screens: Screens::default(),
        }
    }
}
