//! The four quadrants of the SWOT as one board: strengths and opportunities above, weaknesses and threats below.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use crate::session::factor::Quadrant;

use super::list::{List, TallList, scroll_hint};
use super::panel::{self, Panel};
use super::text;
use super::theme::Theme;

/// Something that stands in a quadrant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What it is called by: `F1`.
    pub id: Cow<'a, str>,
    /// What it says.
    pub text: Cow<'a, str>,
    /// Said more quietly behind it: its weight, its votes. May be empty.
    pub remark: Cow<'a, str>,
}

/// A quadrant and what stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quarter<'a> {
    /// What the quadrant is called.
    pub title: Cow<'a, str>,
    /// Said more quietly behind the title: how many entries.
    pub note: Cow<'a, str>,
    /// What stands in it.
    pub entries: Vec<Entry<'a>>,
    /// Which entry is selected.
    pub selected: Option<usize>,
}

/// The board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board<'a> {
    /// The quadrants, in the order of [`Quadrant::ALL`].
    pub quarters: [Quarter<'a>; 4],
    /// The quadrant in which the keys work.
    pub active: Option<Quadrant>,
    /// The word that follows how much is hidden; may be empty.
    pub more: Cow<'a, str>,
    /// Whether it is drawn for the room: in bold, with space between the entries.
    pub large: bool,
}

/// Below these, only the active quadrant is shown.
const LEAST_WIDTH: u16 = 40;
const LEAST_HEIGHT: u16 = 9;

impl Board<'_> {
    /// Draws all four quadrants, or on a small area only the active one.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let area = area.intersection(buffer.area);
        if area.width < LEAST_WIDTH || area.height < LEAST_HEIGHT {
            let index = self.active_index().unwrap_or(0);
            let inner = self.panel(index).draw(area, buffer, theme);
            self.draw_entries(index, area, inner, buffer, theme);
            return;
        }
        let areas = areas(area);
        let panels = std::array::from_fn(|index| (self.panel(index), areas[index]));
        let inner = panel::draw_all::<4>(&panels, buffer, theme);
        for index in 0..areas.len() {
            self.draw_entries(index, areas[index], inner[index], buffer, theme);
        }
    }

    fn active_index(&self) -> Option<usize> {
        Quadrant::ALL.into_iter().position(|quadrant| self.active == Some(quadrant))
    }

    fn panel(&self, index: usize) -> Panel<'_> {
        let quarter = &self.quarters[index];
        Panel::new(quarter.title.as_ref(), self.active_index() == Some(index)).note(quarter.note.as_ref())
    }

    fn draw_entries(&self, index: usize, area: Rect, inner: Rect, buffer: &mut Buffer, theme: &Theme) {
        let quarter = &self.quarters[index];
        let list = List {
            count: quarter.entries.len(),
            selected: quarter.selected,
            focused: self.active_index() == Some(index),
        };
        let tall = TallList::new(list, u16::from(self.large));
        let weight = if self.large { Modifier::BOLD } else { Modifier::empty() };
        let colour = theme.quadrant(Quadrant::ALL[index]);
        let widest = quarter.entries.iter().map(|entry| text::width(&entry.id)).max().unwrap_or(0);
        let shown = tall.draw(inner, buffer, theme, |entry, width| {
            lines_of(&quarter.entries[entry], (widest + 1, width), colour, theme.text().add_modifier(weight), theme)
        });
        if let Some(hint) = scroll_hint(&shown, quarter.entries.len(), &self.more, theme) {
            self.panel(index).corner(area, buffer, theme, &hint);
        }
    }
}

/// An entry as lines: its name in a column of its own, its text beside it, its remark behind.
fn lines_of<'e>(
    entry: &'e Entry<'_>,
    (column, width): (usize, u16),
    id: Style,
    words: Style,
    theme: &Theme,
) -> Vec<Line<'e>> {
    let indent = column.min(usize::from(width / 2));
    let room = usize::from(width) - indent;
    let mut lines: Vec<Line<'e>> = Vec::new();
    for (at, line) in text::wrap(&entry.text, room).into_iter().enumerate() {
        let name = if at == 0 { entry.id.as_ref() } else { "" };
        let name = text::pad(text::head(name, indent), indent, ratatui::layout::Alignment::Left);
        lines.push(Line::from(vec![Span::styled(name, id), Span::styled(line, words)]));
    }
    if !entry.remark.is_empty() {
        add_remark(&mut lines, &entry.remark, indent, usize::from(width), theme.muted());
    }
    lines
}

/// Puts the remark behind the last line when there is room, else below it.
fn add_remark<'e>(lines: &mut Vec<Line<'e>>, remark: &'e str, indent: usize, width: usize, style: Style) {
    let remark_width = text::width(remark);
    if let Some(last) = lines.last_mut()
        && last.spans.iter().map(|span| text::width(&span.content)).sum::<usize>() + 2 + remark_width <= width
    {
        last.push_span(Span::raw("  "));
        last.push_span(Span::styled(remark, style));
        return;
    }
    lines.push(Line::from(vec![Span::raw(" ".repeat(indent)), Span::styled(remark, style)]));
}

/// The areas of the four quadrants on a large enough area; they share their inner borders.
pub fn areas(area: Rect) -> [Rect; 4] {
    let (left, right) = overlapping(area.width);
    let (top, bottom) = overlapping(area.height);
    let right_x = area.right() - right;
    let bottom_y = area.bottom() - bottom;
    [
        Rect::new(area.x, area.y, left, top),
        Rect::new(right_x, area.y, right, top),
        Rect::new(area.x, bottom_y, left, bottom),
        Rect::new(right_x, bottom_y, right, bottom),
    ]
}

/// Two lengths that cover `length` and have one cell in common.
const fn overlapping(length: u16) -> (u16, u16) {
    let first = length / 2 + 1;
    (first, length + 1 - first)
}
