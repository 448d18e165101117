//! Boxes with a title, which share their borders with their neighbours.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::symbols::merge::MergeStrategy;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Widget};

use super::theme::Theme;
use super::{pen, text};

/// A box with a title. Where two boxes overlap by a line or a column, their borders grow together; the active one is to
/// be drawn last, or the border of its neighbour covers the heavy one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel<'a> {
    /// What stands in the upper border.
    pub title: Cow<'a, str>,
    /// Said more quietly behind the title: a count, a unit.
    pub note: Cow<'a, str>,
    /// Whether the keys work in it.
    pub active: bool,
}

impl<'a> Panel<'a> {
    /// A box with that title.
    pub fn new(title: impl Into<Cow<'a, str>>, active: bool) -> Self {
        Self { title: title.into(), note: Cow::Borrowed(""), active }
    }

    /// The same box with a remark behind its title.
    #[must_use]
    pub fn note(self, note: impl Into<Cow<'a, str>>) -> Self {
        Self { note: note.into(), ..self }
    }

    /// Draws the box and answers the area inside of it.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Rect {
        let area = area.intersection(buffer.area);
        let border = theme.symbols().border(self.active);
        let block = Block::bordered()
            .border_set(border)
            .border_style(theme.frame(self.active))
            .merge_borders(MergeStrategy::Exact);
        let inner = block.inner(area);
        block.render(area, buffer);
        self.draw_title(area, buffer, theme);
        inner
    }

    fn draw_title(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let room = usize::from(area.width.saturating_sub(4));
        if self.title.is_empty() || room < 3 {
            return;
        }
        let style = if self.active { theme.title() } else { theme.strong() };
        let ellipsis = theme.symbols().ellipsis();
        let title = text::cut(&self.title, room, ellipsis);
        let left = room.saturating_sub(text::width(&title) + 3);
        let note = if left < 2 { Cow::Borrowed("") } else { text::cut(&self.note, left, ellipsis) };
        let mut x = 1;
        x += pen::put(buffer, area, x, 0, " ", style);
        x += pen::put(buffer, area, x, 0, &title, style);
        if !note.is_empty() {
            let dot = format!(" {} ", theme.symbols().dot());
            x += pen::put(buffer, area, x, 0, &dot, theme.muted());
            x += pen::put(buffer, area, x, 0, &note, theme.muted());
        }
        pen::put(buffer, area, x, 0, " ", style);
    }
}

/// Writes a line into the lower border of a box, at its right: how much more there is, what comes next.
pub fn foot(area: Rect, buffer: &mut Buffer, theme: &Theme, line: &Line<'_>) {
    let width = pen::cells(line.spans.iter().map(|span: &Span<'_>| text::width(&span.content)).sum::<usize>());
    let Some(x) = area.width.checked_sub(width.saturating_add(4)) else { return };
    let Some(y) = area.height.checked_sub(1) else { return };
    pen::put(buffer, area, x + 1, y, " ", theme.muted());
    let place = Rect { width, ..pen::indent(pen::row(area, y), x + 2) };
    pen::put_line(buffer, place, 0, line, theme.muted(), theme.symbols().ellipsis());
    pen::put(buffer, area, x.saturating_add(width).saturating_add(2), y, " ", theme.muted());
}
