//! The board of the SWOT.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, Panel};
use crate::session::factor::Quadrant;

/// With more in a quadrant the board would have to be made illegibly small to stand on a page.
const MOST_ITEMS: usize = 15;

/// The board with its four quadrants; `None` where nothing stands on it, or too much: the lists of the quadrants say the same.
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
    let most = panels.iter().map(|panel| panel.items.len()).max().unwrap_or(0);
    if most == 0 || most > MOST_ITEMS {
        return None;
    }
    let alternative = in_words(panels.iter().map(|it| (it.title.clone(), it.items.join(", "))));
    Some(Chart { title: words.drawing_board(), drawing: Drawing::Board(panels), alternative, repeats: true })
}
