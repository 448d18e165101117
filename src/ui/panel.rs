//! Boxes with a title, which share their borders with their neighbours.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::symbols::merge::MergeStrategy;
use ratatui::text::Line;
use ratatui::widgets::{Block, Widget};

use super::theme::Theme;
use super::{pen, text};

/// A box with a title. Boxes that overlap by a line or a column are to be drawn by [`draw_all`].
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
        let inner = self.draw_frame(area, buffer, theme);
        self.draw_title(area, buffer, theme);
        inner
    }

    fn draw_frame(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Rect {
        let area = area.intersection(buffer.area);
        let border = theme.symbols().border(self.active);
        let block = Block::bordered()
            .border_set(border)
            .border_style(theme.frame(self.active))
            .merge_borders(MergeStrategy::Exact);
        let inner = block.inner(area);
        block.render(area, buffer);
        inner
    }

    /// Writes a line into the upper border, at its right, when there is room beside the title: how much more there is.
    pub fn corner(&self, area: Rect, buffer: &mut Buffer, theme: &Theme, line: &Line<'_>) {
        let parts = self.parts(area, theme);
        let taken = parts.iter().map(|(words, _)| text::width(words)).sum::<usize>() + line.width();
        if taken + 5 <= usize::from(area.width) {
            write_at_right(area, 0, buffer, theme, line);
        }
    }

    fn draw_title(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let mut x = 1;
        for (words, style) in self.parts(area, theme) {
            x += pen::put(buffer, area, x, 0, &words, over_border(style));
        }
    }

    /// What stands in the upper border: the title, and the remark where there is room for it.
    fn parts(&self, area: Rect, theme: &Theme) -> Vec<(String, Style)> {
        let room = usize::from(area.width.saturating_sub(4));
        if self.title.is_empty() || room < 3 {
            return Vec::new();
        }
        let ellipsis = theme.symbols().ellipsis();
        let title = text::cut(&self.title, room, ellipsis);
        let left = room.saturating_sub(text::width(&title) + 3);
        let note = if left < 2 { Cow::Borrowed("") } else { text::cut(&self.note, left, ellipsis) };
        let style = if self.active { theme.title() } else { theme.strong() };
        let mut parts = vec![(format!(" {title} "), style)];
        if !note.is_empty() {
            parts.push((format!("{} {note} ", theme.symbols().dot()), theme.muted()));
        }
        parts
    }
}

/// Draws boxes that overlap by a line or a column, so that their borders grow together, and answers the area inside of
/// each. The heavy border of the active one stays whole, and no border runs over a title.
pub fn draw_all<const N: usize>(panels: &[(Panel<'_>, Rect); N], buffer: &mut Buffer, theme: &Theme) -> [Rect; N] {
    let mut order: [usize; N] = std::array::from_fn(|index| index);
    order.sort_by_key(|index| panels[*index].0.active);
    let mut inner = [Rect::ZERO; N];
    for index in order {
        let (panel, area) = &panels[index];
        inner[index] = panel.draw_frame(*area, buffer, theme);
    }
    for (panel, area) in panels {
        panel.draw_title(*area, buffer, theme);
    }
    inner
}

/// Writes a line into the lower border of a box, at its right. Where another box shares that border it is taken for
/// the title of the other: use [`Panel::corner`] there.
pub fn foot(area: Rect, buffer: &mut Buffer, theme: &Theme, line: &Line<'_>) {
    if let Some(y) = area.height.checked_sub(1) {
        write_at_right(area, y, buffer, theme, line);
    }
}

fn write_at_right(area: Rect, y: u16, buffer: &mut Buffer, theme: &Theme, line: &Line<'_>) {
    let width = pen::cells(line.width());
    let Some(x) = area.width.checked_sub(width.saturating_add(4)) else { return };
    pen::put(buffer, area, x + 1, y, " ", theme.muted());
    let place = Rect { width, ..pen::indent(pen::row(area, y), x + 2) };
    pen::put_line(buffer, place, 0, line, over_border(theme.muted()), theme.symbols().ellipsis());
    pen::put(buffer, area, x.saturating_add(width).saturating_add(2), y, " ", theme.muted());
}

/// The style for words that stand in a border: without what is left of the weight of the border.
fn over_border(style: Style) -> Style {
    Style::new().remove_modifier(Modifier::all()).patch(style)
}
