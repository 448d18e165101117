//! What an empty pane says: what it is for, and which key begins.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::screens::Scene;
use crate::screens::mesa::Pane;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Draws what an empty pane says.
pub(super) fn draw(pane: Pane, filtered: bool, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let (purpose, begin) = match pane {
        _ if filtered => (words.mesa_none_found(), String::new()),
        Pane::Owed => (words.mesa_empty_owed(), words.mesa_begin_owed()),
        Pane::Points => (words.mesa_empty_points(), words.mesa_begin_points()),
        Pane::Agreements => (words.mesa_empty_agreements(), words.mesa_begin_agreements()),
        Pane::Subcommittees => (words.mesa_empty_subcommittees(), words.mesa_begin_subcommittees()),
        Pane::Results => (String::new(), String::new()),
    };
    let begin = if scene.is_editable() { begin } else { String::new() };
    let room = usize::from(area.width.saturating_sub(6)).min(72);
    let mut y = area.height / 4;
    for (said, style) in [(purpose, theme.text()), (begin, theme.title())] {
        for line in text::lines(&said, room) {
            pen::put(buffer, area, 3, y, &line, style);
            y += 1;
        }
        y += 1;
    }
}
