//! The screens of the workshop, from the list of sessions to the closing, read top to bottom as the workshop is run.
//!
//! Each screen has the same parts: its state (what is selected and shown, nothing of the record), `keys` (its one key
//! table), `update` (a message or an answer in, requests out) and `view` (the session and the state in, a picture out).
//! Screens do not know one another; they meet in [`crate::app`].

pub mod axes;
pub mod closing;
pub mod cursor;
pub mod home;
pub mod mesa;
pub mod opening;
pub mod request;
pub mod scene;
pub mod screen;
pub mod selection;
pub mod stakeholders;
pub mod swot;
pub mod view;

pub use cursor::{Cursor, Motion};
pub use request::{Ask, Notice, Request, Tone};
pub use scene::Scene;
pub use screen::Screen;
pub use selection::Selection;
pub use view::View;
