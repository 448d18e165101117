//! What an empty pane says: what it is for, and which key begins.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::screens::Scene;
use crate::screens::mesa::{Pane, agenda};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Draws what an empty pane says.
pub(super) fn draw(pane: Pane, filtered: bool, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let (purpose, begin) = match pane {
        _ if filtered => (words.mesa_none_found(), String::new()),
        Pane::Owed => (words.mesa_empty_owed(), words.mesa_begin_owed()),
        Pane::Points => (words.mesa_empty_points(), begin_points(scene)),
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

/// Which key begins the points: that of the agenda, where it has any for the mesa. Where all of it is of other steps, that
/// is said, as nobody would know why nothing comes over.
fn begin_points(scene: &Scene<'_>) -> String {
    let words = scene.words;
    match agenda::waiting(scene).len() {
        0 if scene.session.agenda.is_empty() => words.mesa_begin_points(),
        0 => words.mesa_begin_points_elsewhere(),
        count => words.mesa_begin_points_agenda(count),
    }
}
