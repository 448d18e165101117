//! The forms of this screen, and what their answers make.

mod agreement;
mod decision;
mod floor;
mod follow_up;
mod instrument;
mod listed;
mod point;
mod surroundings;

pub(super) use agreement::{agreement, read_agreement};
pub(super) use decision::{objection, read_vote, vote};
pub(super) use floor::floor;
pub(super) use follow_up::{follow_up, read_follow_up};
pub(super) use point::{SPEAKERS, point, read_point};
pub(super) use surroundings::{next_meeting, read_next_meeting, read_subcommittee, subcommittee};

use crate::session::{Paragraphs, Text};

/// The place of `value` among `options`.
fn place<T: PartialEq>(options: &[T], value: Option<&T>) -> Option<usize> {
    value.and_then(|value| options.iter().position(|option| option == value))
}

/// One text a line.
fn lines(texts: &[Text]) -> Paragraphs {
    Paragraphs::from_lines(texts.iter().map(Text::as_str))
}

fn texts(note: &Paragraphs) -> Vec<Text> {
    note.lines().iter().filter(|line| !line.is_empty()).cloned().collect()
}
