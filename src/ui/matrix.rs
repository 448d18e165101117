//! A map of two measures, as influence and interest: four quarters, and numbers standing where they belong.

mod marks;

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::list::List;
use super::theme::Theme;
use super::{pen, scroll, text};
use marks::Scale;

/// A measure that grows along a side of the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Axis<'a> {
    /// What is measured.
    pub name: Cow<'a, str>,
    /// The word for little of it; may be empty.
    pub low: Cow<'a, str>,
    /// The word for much of it; may be empty.
    pub high: Cow<'a, str>,
    /// From this measure on it counts as much: 0 to 1000.
    pub middle: u16,
}

/// Something with a place on the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point<'a> {
    /// The number or letter it is shown by.
    pub sign: Cow<'a, str>,
    /// What it is called in the legend.
    pub label: Cow<'a, str>,
    /// Its measure from left to right, 0 to 1000.
    pub across: u16,
    /// Its measure from bottom to top, 0 to 1000.
    pub up: u16,
}

/// The map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix<'a> {
    /// What grows to the right.
    pub across: Axis<'a>,
    /// What grows upwards.
    pub up: Axis<'a>,
    /// What the quarters are called: top left, top right, bottom left, bottom right.
    pub quarters: [Cow<'a, str>; 4],
    /// What stands on it.
    pub points: Vec<Point<'a>>,
    /// Which point is selected.
    pub selected: Option<usize>,
    /// Whether the keys work in it.
    pub focused: bool,
    /// Whether the legend is drawn too, where there is room for it.
    pub legend: bool,
}

impl Matrix<'_> {
    /// Draws the map, and the legend beside it on a wide area, below it on a high one.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let area = area.intersection(buffer.area);
        let (map, legend) = self.split(area);
        self.draw_map(map, buffer, theme);
        self.draw_legend(legend, buffer, theme);
    }

    fn split(&self, area: Rect) -> (Rect, Rect) {
        let nothing = Rect { width: 0, height: 0, ..area };
        if !self.legend || self.points.is_empty() {
            return (area, nothing);
        }
        if area.width >= 60 {
            let widest = self.points.iter().map(|point| text::width(&point.label)).max().unwrap_or(0);
            let wanted = pen::cells(widest + self.sign_width() + 6);
            let legend = wanted.clamp(16, area.width * 2 / 5);
            let (map, rest) = pen::split_left(area, area.width - legend);
            return (map, pen::indent(rest, 2));
        }
        if area.height >= 16 {
            let legend = pen::cells(self.points.len()).min(area.height / 3);
            return pen::split_top(area, area.height - legend);
        }
        (area, nothing)
    }

    fn sign_width(&self) -> usize {
        self.points.iter().map(|point| text::width(&point.sign)).max().unwrap_or(0)
    }

    fn draw_map(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let (head, below) = pen::split_top(area, u16::from(area.height > 4));
        let (body, foot) = pen::split_top(below, below.height.saturating_sub(u16::from(area.height > 4)));
        let gutter = if area.width >= 30 { self.up_width() } else { 0 };
        let symbols = theme.symbols();
        self.draw_up(head, body, gutter, buffer, theme);
        let board = pen::indent(body, gutter);
        let columns = Scale { cells: board.width, middle: self.across.middle };
        let plot = self.draw_quarters(board, columns, buffer, theme);
        let rows = Scale { cells: plot.height, middle: self.up.middle };
        draw_cross(board, plot, columns, rows, buffer, theme);
        for mark in marks::marks(self, columns, rows, symbols) {
            let style = if mark.selected { theme.selection(self.focused) } else { theme.strong() };
            pen::put(buffer, plot, mark.x, mark.y, &mark.text, style);
        }
        self.draw_across(pen::indent(foot, gutter), buffer, theme);
    }

    fn up_width(&self) -> u16 {
        let widest = text::width(&self.up.low).max(text::width(&self.up.high)).min(10);
        if widest == 0 { 0 } else { pen::cells(widest + 1) }
    }

    /// The measure that grows upwards: its name above, little and much at the left.
    fn draw_up(&self, head: Rect, body: Rect, gutter: u16, buffer: &mut Buffer, theme: &Theme) {
        let symbols = theme.symbols();
        let name = Line::from(vec![
            Span::styled(format!("{} ", symbols.up()), theme.accent()),
            Span::styled(self.up.name.as_ref(), theme.title()),
        ]);
        pen::put_line(buffer, pen::indent(head, gutter), 0, &name, Style::new(), symbols.ellipsis());
        let (side, _) = pen::split_left(body, gutter);
        let room = usize::from(gutter.saturating_sub(1));
        let ends = [(&self.up.high, 0), (&self.up.low, side.height.saturating_sub(1))];
        for (word, y) in ends {
            let word = text::fit(word, room, Alignment::Right, symbols.ellipsis());
            pen::put(buffer, side, 0, y, &word, theme.muted());
        }
    }

    /// The measure that grows to the right: little and much at the ends, its name before the arrow.
    fn draw_across(&self, foot: Rect, buffer: &mut Buffer, theme: &Theme) {
        let symbols = theme.symbols();
        let room = usize::from(foot.width);
        let low = text::cut(&self.across.low, room / 4, symbols.ellipsis());
        let used = usize::from(pen::put(buffer, foot, 0, 0, &low, theme.muted()));
        let high = text::cut(&self.across.high, room / 4, symbols.ellipsis());
        let high_at = room.saturating_sub(text::width(&high));
        pen::put(buffer, foot, pen::cells(high_at), 0, &high, theme.muted());
        let left = high_at.saturating_sub(used + 3);
        let name = text::cut(&self.across.name, left.saturating_sub(2), symbols.ellipsis());
        if left < 4 {
            return;
        }
        let x = pen::cells(high_at.saturating_sub(text::width(&name) + 3));
        let x = x + pen::put(buffer, foot, x, 0, &name, theme.title());
        pen::put(buffer, foot, x, 0, &format!(" {}", symbols.right()), theme.accent());
    }

    /// The names of the quarters, in lines of their own above and below; answers what is left between them.
    fn draw_quarters(&self, board: Rect, columns: Scale, buffer: &mut Buffer, theme: &Theme) -> Rect {
        if board.height < 7 || board.width < 16 || self.quarters.iter().all(|name| name.is_empty()) {
            return board;
        }
        let (top, rest) = pen::split_top(board, 1);
        let (plot, bottom) = pen::split_top(rest, rest.height - 1);
        for (index, name) in self.quarters.iter().enumerate() {
            let across = columns.half(index % 2 == 1);
            let alignment = if index % 2 == 0 { Alignment::Left } else { Alignment::Right };
            let words = text::fit(name, across.len(), alignment, theme.symbols().ellipsis());
            pen::put(buffer, if index < 2 { top } else { bottom }, across.start, 0, &words, theme.muted());
        }
        plot
    }

    fn draw_legend(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let list = List { count: self.points.len(), selected: self.selected, focused: self.focused };
        let signs = self.sign_width();
        let (rows, bar) = pen::split_left(area, area.width.saturating_sub(2));
        let shown = list.draw(rows, buffer, theme, |index| {
            let point = &self.points[index];
            let sign = text::pad(&point.sign, signs, Alignment::Right);
            Line::from(vec![Span::styled(sign, theme.strong()), Span::raw(" "), Span::raw(point.label.as_ref())])
        });
        scroll::draw(pen::indent(bar, 1), buffer, theme, &shown, self.points.len());
    }
}

/// The lines between the quarters; the one that stands also parts their names.
fn draw_cross(board: Rect, plot: Rect, columns: Scale, rows: Scale, buffer: &mut Buffer, theme: &Theme) {
    let symbols = theme.symbols();
    let (column, row) = (columns.line(), rows.cells.saturating_sub(1).saturating_sub(rows.line()));
    let wall = Rect { x: board.x.saturating_add(column), width: board.width.min(1), ..board };
    pen::fill(buffer, wall, symbols.wall(), theme.border());
    pen::fill(buffer, pen::row(plot, row), symbols.floor(), theme.border());
    pen::put(buffer, plot, column, row, symbols.crossing(), theme.border());
}
