//! Notes of one audience as one text to type.

use crate::session::Paragraphs;
use crate::session::stakeholder::{MarkedNote, Visibility};

/// All notes for this audience, an empty line between two.
pub(super) fn joined(notes: &[MarkedNote], visibility: Visibility) -> Paragraphs {
    let texts: Vec<String> =
        notes.iter().filter(|note| note.visibility == visibility).map(|note| note.text.joined()).collect();
    Paragraphs::new(&texts.join("\n\n"))
}

/// Puts one note in the place of all for this audience; where nothing was changed they stay as they are.
pub(super) fn replace(notes: &mut Vec<MarkedNote>, visibility: Visibility, text: &Paragraphs) {
    if joined(notes, visibility) == *text {
        return;
    }
    notes.retain(|note| note.visibility != visibility);
    if !text.is_empty() {
        notes.push(MarkedNote { text: text.clone(), visibility });
    }
}
