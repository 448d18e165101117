//! Heat tables: options against one another, the darker a cell the clearer the row is ahead of the column.

use std::borrow::Cow;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::Line;

use super::list::{List, scroll_hint, window};
use super::theme::Theme;
use super::{pen, text};

/// A row, which is a column too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side<'a> {
    /// The number or letter it is shown by above its column.
    pub sign: Cow<'a, str>,
    /// What it is called in its row.
    pub label: Cow<'a, str>,
}

/// How the row of a cell stands to its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// They are the same.
    #[default]
    Itself,
    /// It is ahead by a little.
    Little,
    /// It is clearly ahead.
    Clear,
    /// It is ahead by far.
    Far,
    /// Neither is ahead.
    Even,
    /// It is behind.
    Behind,
}

/// A cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heat {
    /// What stands in it.
    pub number: u64,
    /// How it looks.
    pub tone: Tone,
}

/// A heat table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeatTable<'a> {
    /// Rows and columns, in their order.
    pub sides: &'a [Side<'a>],
    /// The greatest number that can stand in a cell.
    pub most: u64,
    /// Which row is selected; its column is kept in view too.
    pub selected: Option<usize>,
    /// Whether the keys work in it.
    pub focused: bool,
    /// Lines from one row to the next.
    pub step: u16,
}

/// Cells that a name is good to have, before columns are drawn wide.
const GOOD_LABEL: usize = 20;
/// Cells that a name has at least, before columns are left out.
const LEAST_LABEL: usize = 10;
/// Cells around the number in a wide column and in a narrow one: the space before it and the shades behind it.
const AROUND: [usize; 2] = [4, 2];

/// How the width is shared.
struct Layout {
    sign: usize,
    label: usize,
    column: usize,
    shades: usize,
    columns: Range<usize>,
}

impl HeatTable<'_> {
    /// Draws the heading and the rows and columns that fit, around the selected one; answers which they are. `cell` is
    /// asked for what stands in a row and a column, and only for those that are shown.
    pub fn draw(
        &self,
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        cell: impl Fn(usize, usize) -> Heat,
    ) -> (Range<usize>, Range<usize>) {
        let list = List { count: self.sides.len(), selected: self.selected, focused: self.focused };
        let layout = self.layout(area.width, list.gutter());
        let (heading, body) = pen::split_top(area, 1);
        self.draw_heading(&layout, pen::indent(heading, list.gutter()), buffer, theme);
        let step = self.step.max(1);
        let shown = list.window(body.height.saturating_add(step - 1) / step);
        for (place, row) in shown.clone().enumerate() {
            let line = pen::row(body, pen::cells(place).saturating_mul(step));
            list.mark(row, line, buffer, theme);
            let inner = pen::indent(line, list.gutter());
            self.draw_side(row, &layout, inner, buffer, theme);
            let (named, _) = pen::split_left(line, list.gutter() + layout.names());
            for column in layout.columns.clone() {
                let heat = cell(row, column);
                draw_cell(heat, pen::indent(inner, layout.x(column)), &layout, buffer, theme);
            }
            list.light(row, named, buffer, theme);
        }
        (shown, layout.columns)
    }

    /// Whether some columns have no room in so many cells.
    pub fn hides_columns(&self, width: u16) -> bool {
        self.layout(width, 0).columns.len() < self.sides.len()
    }

    fn layout(&self, width: u16, gutter: u16) -> Layout {
        let widest = |part: fn(&Side<'_>) -> usize| self.sides.iter().map(part).max().unwrap_or(0);
        let sign = widest(|side| text::width(&side.sign));
        let label = widest(|side| text::width(&side.label));
        let number = self.most.to_string().len().max(sign);
        let room = usize::from(width.saturating_sub(gutter)).saturating_sub(sign + 1);
        let (least, good) = (label.min(LEAST_LABEL), label.min(GOOD_LABEL));
        let fits = |around: usize, name: usize| name + self.sides.len() * (number + around) <= room;
        let around = if fits(AROUND[0], good) { AROUND[0] } else { AROUND[1] };
        let column = number + around;
        let count = (room.saturating_sub(least) / column).min(self.sides.len());
        let label = label.min(room.saturating_sub(count * column));
        let columns = window(self.selected.unwrap_or(0), self.sides.len(), count);
        Layout { sign, label, column, shades: around / 2, columns }
    }

    fn draw_heading(&self, layout: &Layout, line: Rect, buffer: &mut Buffer, theme: &Theme) {
        let (names, _) = pen::split_left(line, layout.names());
        if let Some(hint) = scroll_hint(&layout.columns, self.sides.len(), "", theme) {
            // Columns are hidden at the sides, not above and below.
            let symbols = theme.symbols();
            let said = hint.to_string().replace(symbols.up(), symbols.left()).replace(symbols.down(), symbols.right());
            pen::put_line(buffer, names, 0, &Line::from(said), theme.muted(), symbols.ellipsis());
        }
        for column in layout.columns.clone() {
            let Some(side) = self.sides.get(column) else { continue };
            let sign = text::pad(&side.sign, layout.column - layout.shades, Alignment::Right);
            pen::put(buffer, line, layout.x(column), 0, &sign, theme.key());
        }
    }

    fn draw_side(&self, row: usize, layout: &Layout, line: Rect, buffer: &mut Buffer, theme: &Theme) {
        let Some(side) = self.sides.get(row) else { return };
        let sign = text::pad(&side.sign, layout.sign, Alignment::Right);
        let used = pen::put(buffer, line, 0, 0, &sign, theme.key());
        let label = text::cut(&side.label, layout.label, theme.symbols().ellipsis());
        let style = if self.step > 1 { theme.strong() } else { theme.text() };
        pen::put(buffer, line, used + 1, 0, &label, style);
    }
}

impl Layout {
    /// Cells that sign and name take.
    fn names(&self) -> u16 {
        pen::cells(self.sign + 1 + self.label)
    }

    /// Where a column begins.
    fn x(&self, column: usize) -> u16 {
        self.names().saturating_add(pen::cells((column - self.columns.start) * self.column))
    }
}

fn draw_cell(heat: Heat, place: Rect, layout: &Layout, buffer: &mut Buffer, theme: &Theme) {
    let symbols = theme.symbols();
    // Where the shades begin.
    let edge = pen::cells(layout.column - layout.shades);
    let number = heat.number.to_string();
    let x = edge.saturating_sub(pen::cells(number.len()));
    let (shade, style) = match heat.tone {
        Tone::Itself => {
            pen::put(buffer, place, edge.saturating_sub(1), 0, symbols.dot(), theme.muted());
            return;
        }
        Tone::Behind => {
            pen::put(buffer, place, x, 0, &number, theme.muted());
            return;
        }
        Tone::Even => (symbols.equal(), theme.tie()),
        Tone::Little => (symbols.shade(), theme.strong()),
        Tone::Clear => (symbols.half_shade(), theme.strong()),
        Tone::Far => (symbols.full_shade(), theme.strong()),
    };
    let used = pen::put(buffer, place, x, 0, &number, style);
    let (shades, style) = if heat.tone == Tone::Even { (1, style) } else { (layout.shades, theme.bar()) };
    let (area, _) = pen::split_left(pen::indent(place, x + used), pen::cells(shades));
    pen::fill(buffer, pen::row(area, 0), shade, style);
}
