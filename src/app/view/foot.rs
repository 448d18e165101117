//! The two lines at the bottom: what there is to say, and the keys that work now.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::model::Model;
use crate::app::{global, help};
use crate::keys::{self, Hint};
use crate::screens::Tone;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Hints of this rank and above stand in the help only.
const HELP_ONLY: u8 = 90;
/// The rank of the way out where it stands in the footer: before the help.
const LEAVING: u8 = 88;

/// Draws the keys that work now, in the last line of the foot.
pub(super) fn draw(model: &Model, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let line = pen::row(area, 1);
    pen::paint(buffer, line, theme.footer());
    if model.public {
        // The room needs no keys; the one that leads back is enough for whoever holds the keyboard.
        let back = format!("F5  {}", words.app_public_mark());
        pen::put(
            buffer,
            line,
            line.width.saturating_sub(pen::cells(text::width(&back)) + 1),
            0,
            &back,
            theme.key_label(),
        );
        return;
    }
    let mut hints = help::own_hints(model, words);
    let mut everywhere = keys::hints(global::BINDINGS, &global::Situation::of(model), words);
    if model.desk.is_none() {
        // On the first screen the way out is seen: nobody has been told of it yet.
        everywhere.iter_mut().filter(|hint| hint.rank == global::QUIT_RANK).for_each(|hint| hint.rank = LEAVING);
    }
    hints.extend(everywhere.into_iter().filter(|hint| hint.rank < HELP_ONLY));
    hints.sort_by_key(|hint| hint.rank);
    hints.retain(|hint| hint.rank < HELP_ONLY);
    draw_hints(&hints, line, buffer, theme);
}

/// Draws what there is to say, in the first line of the foot; what is longer takes the line above too.
pub(super) fn draw_notice(model: &Model, area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let Some(notice) = &model.notice else { return };
    let symbols = theme.symbols();
    let (mark, style) = match notice.tone {
        Tone::Done => (symbols.check(), theme.success()),
        Tone::Hint => (symbols.dot(), theme.text()),
        Tone::Refused => (symbols.alert(), theme.warning()),
        Tone::Trouble => (symbols.alert(), theme.danger()),
    };
    let room = usize::from(area.width).saturating_sub(4);
    let (first, rest) = text::in_two(&notice.text, room);
    let above = u16::from(!rest.is_empty());
    let area = Rect { y: area.y.saturating_sub(above), height: 1 + above, ..area };
    pen::clear(buffer, area, theme.ground());
    pen::put(buffer, area, 1, 0, mark, style);
    for (y, line) in (0..area.height).zip([first, rest]) {
        pen::put(buffer, area, 3, y, &text::cut(line, room, symbols.ellipsis()), style);
    }
}

/// As many hints as fit, the help always last.
fn draw_hints(hints: &[Hint], area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let widths: Vec<u16> = hints.iter().map(|hint| pen::cells(width(hint)) + 2).collect();
    let Some((help, rest)) = widths.split_last() else { return };
    let mut column = 1;
    for (place, hint) in hints.iter().enumerate() {
        let is_help = place == rest.len();
        let room = if is_help { area.width } else { area.width.saturating_sub(*help) };
        if column + widths[place] > room + 1 {
            continue;
        }
        let key = hint.keys.first().map(String::as_str).unwrap_or_default();
        pen::put(buffer, area, column, 0, key, theme.key());
        pen::put(buffer, area, column + pen::cells(text::width(key)) + 1, 0, &hint.label, theme.key_label());
        column += widths[place];
    }
}

fn width(hint: &Hint) -> usize {
    text::width(hint.keys.first().map(String::as_str).unwrap_or_default()) + 1 + text::width(&hint.label)
}
