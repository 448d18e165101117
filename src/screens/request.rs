//! What a screen asks of the program after a key.

use std::path::PathBuf;

use crate::report::Document;
use crate::session::gaps::Gap;
use crate::session::{Act, Reference, Session, Step};
use crate::ui::layer::Layer;

/// Something a screen wants done. `P` is the screen's own list of purposes, by which an answer finds its way back.
#[derive(Clone, Debug, PartialEq)]
pub enum Request<P> {
    /// Do this to the session; a refusal is shown and nothing changes.
    Act(Act),
    /// Open a layer; its answer comes back with the purpose.
    Ask(Ask<P>),
    /// Say something in the line above the footer.
    Say(Notice),
    /// Go to another step.
    Go(Step),
    /// Go to a thing of the session, on whatever step it is, and select it.
    Show(Reference),
    /// Go to where this is mended, with what mends it open.
    Mend(Gap),
    /// Back to the list of sessions.
    Leave,
    /// Open a session.
    Open {
        /// Its file.
        path: PathBuf,
        /// Only to read, even if it could be written.
        reading: bool,
    },
    /// Open a session and select a thing of it.
    Reveal {
        /// Its file.
        path: PathBuf,
        /// The thing.
        what: Reference,
    },
    /// Make a new session and open it; its name among sessions is drawn when it is made.
    Create(Box<Session>),
    /// Make the next session of the series of this one and open it.
    Succeed(PathBuf),
    /// Write a paper beside the session, in every format; nothing is overwritten unless somebody says so.
    Export {
        /// What its name has after that of the session, such as `acta`; may be empty.
        ending: &'static str,
        /// The paper.
        document: Box<Document>,
    },
    /// Write a copy of the session for everybody: persons become posts, and what is internal is not in it.
    PublicCopy,
    /// Read a file of somebody else; what it holds comes back with the purpose, as [`Answer::File`](crate::ui::layer::Answer)
    /// or [`Answer::NoFile`](crate::ui::layer::Answer).
    Load {
        /// The file.
        path: PathBuf,
        /// What it is for.
        purpose: P,
    },
    /// List the sessions of the folder anew.
    Refresh,
    /// End the program.
    Quit,
}

/// A layer with what it is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask<P> {
    /// What the answer is for.
    pub purpose: P,
    /// The layer, boxed as it is far larger than what else may be asked for.
    pub layer: Box<Layer>,
}

impl<P> Request<P> {
    /// Opens `layer` for `purpose`.
    pub fn ask(purpose: P, layer: impl Into<Layer>) -> Self {
        Self::Ask(Ask { purpose, layer: Box::new(layer.into()) })
    }
}

/// A line shown above the footer until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something to know.
    Hint,
    /// Something could not be done; nothing is lost.
    Refused,
    /// Something is wrong.
    Trouble,
}

impl Notice {
    /// Says that something was done.
    pub fn done(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Done }
    }

    /// Says something to know.
    pub fn hint(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Hint }
    }

    /// Says that something could not be done.
    pub fn refused(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Refused }
    }

    /// Says that something is wrong.
    pub fn trouble(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Trouble }
    }
}
