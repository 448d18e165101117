//! The board of the SWOT.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, Panel};
use crate::session::factor::Quadrant;

/// The board with its four quadrants; `None` where nothing stands on it.
pub(in crate::report::sections) fn board(context: &Context) -> Option<Chart> {
    let words = context.words;
    let items = |quadrant| -> Vec<String> {
        let on_board = context.session.board(quadrant);
        on_board.map(|it| format!("{} {}", context.factor_code(it.id), it.text)).collect()
    };
    let panels: Vec<Panel> = Quadrant::ALL
        .into_iter()
        .map(|it| Panel { title: words.quadrant(it), subtitle: words.quadrant_verb(it), items: items(it) })
        .collect();
    if panels.iter().all(|panel| panel.items.is_empty()) {
        return None;
    }
    let alternative = in_words(panels.iter().map(|it| (it.title.clone(), it.items.join(", "))));
    Some(Chart { title: words.drawing_board(), drawing: Drawing::Board(panels), alternative, repeats: true })
}
