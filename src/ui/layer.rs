//! What lies over a screen and takes the keys: a line to type, a form, a note, a question, a list to choose from, a text
//! to read. Screens ask for one with a purpose of their own and get the answer back with it.

pub mod capture;
pub mod chooser;
pub mod confirm;
pub mod form;
pub mod note;
pub mod parse;
pub mod reader;

pub use capture::Capture;
pub use chooser::{Choice, Chooser};
pub use confirm::Confirm;
pub use form::{Fault, Form, FormField, Input, Value, Values};
pub use note::Note;
pub use reader::Reader;

use crate::keys::Chord;
use crate::session::Paragraphs;

/// Something over the screen that takes the keys.
#[derive(Clone, Debug, PartialEq)]
pub enum Layer {
    /// A line to type in, at the foot of the screen; the screen above stays in view.
    Capture(Capture),
    /// Several fields.
    Form(Form),
    /// Several lines of text.
    Note(Note),
    /// A question with yes and no.
    Confirm(Confirm),
    /// A list to choose from.
    Choose(Chooser),
    /// A text to read.
    Reader(Reader),
}

/// What the user gave in a layer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// A line, kept with Enter.
    Line(String),
    /// Several lines pasted at once, after asking.
    Lines(Vec<String>),
    /// What stands in a live line now, at each key.
    Typing(String),
    /// The fields of a form, in their order, all of them valid.
    Values(Vec<Value>),
    /// A note.
    Note(Paragraphs),
    /// Yes to a question.
    Yes,
    /// No to a question, said on purpose; leaving with Esc gives no answer at all.
    No,
    /// The place of the chosen entry in the list that was handed in.
    Chosen(usize),
    /// What a file holds that a screen wanted to read; no layer gives it.
    File(Vec<u8>),
    /// Why a file that a screen wanted to read could not be read.
    NoFile(String),
}

/// What came of a key press in a layer.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The layer stays as it is now.
    Stay,
    /// The layer stays, and this was given meanwhile.
    Give(Answer),
    /// The layer goes, and this was given.
    Finish(Answer),
    /// The layer goes; nothing was given.
    Dismiss,
    /// The layer has no use for the key.
    Pass,
}

impl Layer {
    /// Takes a chord, on a screen of so many columns and rows.
    pub fn press(&mut self, chord: Chord, size: (u16, u16)) -> Outcome {
        match self {
            Self::Capture(layer) => layer.press(chord),
            Self::Form(layer) => layer.press(chord),
            Self::Note(layer) => layer.press(chord),
            Self::Confirm(layer) => layer.press(chord),
            Self::Choose(layer) => layer.press(chord),
            Self::Reader(layer) => layer.press(chord, size),
        }
    }

    /// Takes a paste.
    pub fn paste(&mut self, text: &str) -> Outcome {
        match self {
            Self::Capture(layer) => layer.paste(text),
            Self::Form(layer) => layer.paste(text),
            Self::Note(layer) => layer.paste(text),
            Self::Choose(layer) => layer.paste(text),
            Self::Confirm(_) | Self::Reader(_) => Outcome::Stay,
        }
    }

    /// Whether letters are typed into it, so that no letter may be a command.
    pub fn takes_text(&self) -> bool {
        !matches!(self, Self::Confirm(_) | Self::Reader(_))
    }
}

impl From<Capture> for Layer {
    fn from(layer: Capture) -> Self {
        Self::Capture(layer)
    }
}

impl From<Form> for Layer {
    fn from(layer: Form) -> Self {
        Self::Form(layer)
    }
}

impl From<Note> for Layer {
    fn from(layer: Note) -> Self {
        Self::Note(layer)
    }
}

impl From<Confirm> for Layer {
    fn from(layer: Confirm) -> Self {
        Self::Confirm(layer)
    }
}

impl From<Chooser> for Layer {
    fn from(layer: Chooser) -> Self {
        Self::Choose(layer)
    }
}

impl From<Reader> for Layer {
    fn from(layer: Reader) -> Self {
        Self::Reader(layer)
    }
}
