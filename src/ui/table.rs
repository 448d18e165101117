//! Tables: columns that share the width by rule, and of which the least needed leave when the screen is narrow.

mod fit;

use std::borrow::Cow;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use super::list::List;
use super::theme::Theme;
use super::{pen, text};
use fit::fit;

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Always so many cells.
    Fixed(u16),
    /// So many parts of what the others leave, ten cells at least.
    Share(u16),
    /// So many cells, and one part of what the others leave.
    AtLeast(u16),
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column<'a> {
    /// Its heading.
    pub title: Cow<'a, str>,
    /// How wide it is.
    pub width: Width,
    /// Where its text stands.
    pub alignment: Alignment,
    /// How readily it leaves a narrow table: the highest leave first, 0 stays always.
    pub rank: u8,
}

impl<'a> Column<'a> {
    /// A column that stays always, of text aligned at the left.
    pub fn new(title: impl Into<Cow<'a, str>>, width: Width) -> Self {
        Self { title: title.into(), width, alignment: Alignment::Left, rank: 0 }
    }

    /// The same column with its text at the right, as numbers stand.
    #[must_use]
    pub fn right(self) -> Self {
        Self { alignment: Alignment::Right, ..self }
    }

    /// The same column, which leaves a narrow table the sooner the higher its rank.
    #[must_use]
    pub fn rank(self, rank: u8) -> Self {
        Self { rank, ..self }
    }
}

/// What a cell says, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell<'a> {
    /// Its text.
    pub text: Cow<'a, str>,
    /// Its style, over that of the text.
    pub style: Style,
    /// Pieces of several styles, in the place of the text; as wide as their column at most.
    pub pieces: Vec<Span<'a>>,
}

impl<'a> Cell<'a> {
    /// A cell with a style of its own.
    pub fn styled(text: impl Into<Cow<'a, str>>, style: Style) -> Self {
        Self { text: text.into(), style, pieces: Vec::new() }
    }

    /// A cell of pieces of several styles, such as a small picture.
    pub fn pieces(pieces: Vec<Span<'a>>) -> Self {
        Self { pieces, ..Self::default() }
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::styled(text, Style::new())
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::styled(text, Style::new())
    }
}

/// A table: its columns, and its rows as a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table<'a> {
    /// The columns, from left to right.
    pub columns: &'a [Column<'a>],
    /// How many rows there are, and which one is selected.
    pub list: List,
}

/// Where a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    column: usize,
    x: u16,
    width: u16,
}

impl Table<'_> {
    /// Draws the heading, if any column has one and two rows fit below it, and the rows that fit; answers which.
    ///
    /// `cell` is asked for what stands in a row and a column; only for those that are shown.
    pub fn draw<'r>(
        &self,
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        cell: impl Fn(usize, usize) -> Cell<'r>,
    ) -> Range<usize> {
        self.draw_apart(1, area, buffer, theme, cell)
    }

    /// The same with so many lines from one row to the next, for the far end of the room.
    pub fn draw_apart<'r>(
        &self,
        step: u16,
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        cell: impl Fn(usize, usize) -> Cell<'r>,
    ) -> Range<usize> {
        let places = fit(self.columns, area.width.saturating_sub(self.list.gutter()));
        let (heading, body) = pen::split_top(area, self.heading(area));
        let style = theme.muted().add_modifier(Modifier::BOLD);
        let titles = pen::indent(heading, self.list.gutter());
        for place in &places {
            self.put(place, &self.columns[place.column].title, titles, buffer, theme, style);
        }
        let step = step.max(1);
        let shown = self.list.window(body.height.saturating_add(step - 1) / step);
        for (place, row) in shown.clone().enumerate() {
            let line = pen::row(body, pen::cells(place).saturating_mul(step));
            self.list.mark(row, line, buffer, theme);
            let inner = pen::indent(line, self.list.gutter());
            for place in &places {
                let cell = cell(row, place.column);
                if !cell.pieces.is_empty() {
                    let (spot, _) = pen::split_left(pen::indent(inner, place.x), place.width);
                    let pieces = Line::from(cell.pieces);
                    pen::put_line(buffer, spot, 0, &pieces, theme.text(), theme.symbols().ellipsis());
                    continue;
                }
                self.put(place, &cell.text, inner, buffer, theme, theme.text().patch(cell.style));
            }
            self.list.light(row, line, buffer, theme);
        }
        shown
    }

    /// How wide a column is in so many cells; `None` where there is no room for it. For cells that are pictures.
    pub fn width_of(&self, column: usize, width: u16) -> Option<usize> {
        let places = fit(self.columns, width.saturating_sub(self.list.gutter()));
        places.iter().find(|place| place.column == column).map(|place| usize::from(place.width))
    }

    /// Lines that the heading takes in an area.
    pub fn heading(&self, area: Rect) -> u16 {
        u16::from(area.height > 2 && self.columns.iter().any(|column| !column.title.is_empty()))
    }

    fn put(&self, place: &Place, words: &str, line: Rect, buffer: &mut Buffer, theme: &Theme, style: Style) {
        let room = usize::from(place.width);
        let words = text::cut(words, room, theme.symbols().ellipsis());
        let free = room.saturating_sub(text::width(&words));
        let before = match self.columns[place.column].alignment {
            Alignment::Left => 0,
            Alignment::Center => free / 2,
            Alignment::Right => free,
        };
        pen::put(buffer, line, place.x.saturating_add(pen::cells(before)), 0, &words, style);
    }
}
