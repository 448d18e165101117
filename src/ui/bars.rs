//! Results as horizontal bars: the bar, the number, the share, and a bracket around what is tied.

use std::borrow::Cow;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use super::list::{GUTTER, List};
use super::symbols::Symbols;
use super::theme::Theme;
use super::{pen, text};

/// One option of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar<'a> {
    /// What it is called.
    pub label: Cow<'a, str>,
    /// What it got, in the measure of [`Bars::whole`].
    pub part: u64,
    /// What it got, as it is to be read.
    pub number: Cow<'a, str>,
    /// Its share, as it is to be read; may be empty.
    pub share: Cow<'a, str>,
    /// Whether it was chosen.
    pub chosen: bool,
}

/// A bracket around rows that follow one another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tie<'a> {
    /// The rows that are tied.
    pub rows: Range<usize>,
    /// What is said of them beside the bracket, a line a row.
    pub note: Cow<'a, str>,
}

/// A result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bars<'a> {
    /// The options, from top to bottom.
    pub bars: &'a [Bar<'a>],
    /// What a full bar would be: the greatest part, or the sum of all.
    pub whole: u64,
    /// What is tied.
    pub ties: &'a [Tie<'a>],
    /// Which option is selected.
    pub selected: Option<usize>,
    /// Whether the keys work in it.
    pub focused: bool,
    /// Whether it is drawn for the room: the label above its bar, and space between.
    pub large: bool,
}

/// Where the parts of each row stand; all counted from the left of the area.
struct Columns {
    label: u16,
    bar: Range<u16>,
    number: Range<u16>,
    share: Range<u16>,
    tie: u16,
}

impl Bars<'_> {
    /// Draws the rows that fit, around the selected one, and answers which.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Range<usize> {
        let step = if self.large && area.height >= 2 { 3 } else { 1 };
        let list = List { count: self.bars.len(), selected: self.selected, focused: self.focused };
        let notes: Vec<Vec<&str>> = self.ties.iter().map(|tie| text::wrap(&tie.note, note_room(area.width))).collect();
        let columns = self.columns(area.width, step > 1, &notes);
        let shown = list.window(area.height.saturating_add(step - 1) / step);
        for (place, index) in shown.clone().enumerate() {
            let (_, below) = pen::split_top(area, pen::cells(place).saturating_mul(step));
            let (row, _) = pen::split_top(below, step.min(2));
            self.draw_row(index, &columns, row, buffer, theme);
            let reach = area.height.saturating_sub(below.height).min(step.saturating_sub(2));
            let above = Rect { y: below.y - reach, height: reach + row.height, ..row };
            self.draw_tie(index, &columns, &notes, above, buffer, theme);
            let named = if step > 1 { pen::row(row, 0) } else { pen::split_left(row, columns.bar.start).0 };
            list.light(index, named, buffer, theme);
        }
        shown
    }

    fn columns(&self, width: u16, above: bool, notes: &[Vec<&str>]) -> Columns {
        let widest = |column: for<'b> fn(&'b Bar<'_>) -> &'b str| {
            pen::cells(self.bars.iter().map(|bar| text::width(column(bar))).max().unwrap_or(0))
        };
        let beside = notes.iter().flatten().map(|line| text::width(line)).max().map_or(0, |widest| widest + 3);
        let tie = width.saturating_sub(pen::cells(beside).min(width / 3));
        let (number, mut share) = (widest(|bar| &bar.number), widest(|bar| &bar.share));
        let label = widest(|bar| &bar.label);
        let fixed = GUTTER + number + 1;
        if fixed.saturating_add(share + 8) > tie {
            share = 0;
        }
        let shared = if share == 0 { 0 } else { share + 2 };
        let room = tie.saturating_sub(fixed + shared);
        // A name that is cut says less than a shorter bar.
        let label_end = if above { 0 } else { label.min(room * 2 / 3) };
        let gap = u16::from(label_end > 0);
        let bar = GUTTER + label_end + gap..(GUTTER + room).max(GUTTER + label_end + gap);
        let number = bar.end + 1..bar.end + 1 + number;
        let share = number.end + shared - share..number.end + shared;
        Columns { label: if above { width.saturating_sub(GUTTER) } else { label_end }, bar, number, share, tie }
    }

    fn draw_row(&self, index: usize, columns: &Columns, row: Rect, buffer: &mut Buffer, theme: &Theme) {
        let Some(bar) = self.bars.get(index) else { return };
        let symbols = theme.symbols();
        let low = row.height.saturating_sub(1);
        let sign = match (self.selected == Some(index), bar.chosen) {
            (true, _) => symbols.marker(),
            (false, true) => symbols.check(),
            (false, false) => " ",
        };
        let style = if bar.chosen { theme.strong() } else { theme.text() };
        pen::put(buffer, row, 0, 0, sign, theme.success());
        let label = text::cut(&bar.label, usize::from(columns.label), symbols.ellipsis());
        pen::put(buffer, row, GUTTER, 0, &label, if self.large { theme.strong() } else { style });
        let width = columns.bar.end - columns.bar.start;
        let filled = filled(bar.part, self.whole, width);
        let (place, _) = pen::split_left(pen::indent(pen::row(row, low), columns.bar.start), width);
        draw_bar(place, filled, symbols, theme.bar(), buffer);
        let put = |buffer: &mut Buffer, range: &Range<u16>, words: &str, style: Style| {
            let words = text::fit(words, range.len(), Alignment::Right, symbols.ellipsis());
            pen::put(buffer, row, range.start, low, &words, style);
        };
        put(buffer, &columns.number, &bar.number, theme.strong());
        put(buffer, &columns.share, &bar.share, style);
    }

    fn draw_tie(
        &self,
        index: usize,
        columns: &Columns,
        notes: &[Vec<&str>],
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
    ) {
        let symbols = theme.symbols();
        let low = area.height.saturating_sub(1);
        for (tie, note) in self.ties.iter().zip(notes).filter(|(tie, _)| tie.rows.contains(&index)) {
            let place = pen::indent(area, columns.tie + 1);
            let (is_first, is_last) = (index == tie.rows.start, index + 1 == tie.rows.end);
            let bracket = match (is_first, is_last) {
                (true, _) => symbols.bracket_top(),
                (false, true) => symbols.bracket_bottom(),
                (false, false) => symbols.bracket_middle(),
            };
            for y in 0..low {
                pen::put(buffer, place, 0, y, if is_first { "" } else { symbols.bracket_middle() }, theme.tie());
            }
            pen::put(buffer, place, 0, low, bracket, theme.tie());
            let lines = note.get(index - tie.rows.start..).unwrap_or_default();
            let words = if is_last { lines.join(" ") } else { lines.first().copied().unwrap_or_default().to_owned() };
            let words = text::cut(&words, usize::from(place.width.saturating_sub(2)), symbols.ellipsis());
            pen::put(buffer, place, 2, low, &words, theme.tie());
        }
    }
}

/// Cells that the words beside a bracket may take.
fn note_room(width: u16) -> usize {
    usize::from(width / 5).clamp(8, 24)
}

/// How many eighths of a cell a bar fills. Whoever got something shows something, and only the whole fills all.
fn filled(part: u64, whole: u64, width: u16) -> u32 {
    let full = u32::from(width) * 8;
    if part == 0 || whole == 0 || full == 0 {
        return 0;
    }
    if part >= whole {
        return full;
    }
    let exact = (u128::from(part) * u128::from(full) + u128::from(whole) / 2) / u128::from(whole);
    u32::try_from(exact).unwrap_or(full).clamp(1, full - 1)
}

fn draw_bar(place: Rect, eighths: u32, symbols: Symbols, style: Style, buffer: &mut Buffer) {
    let whole = u16::try_from(eighths / 8).unwrap_or(u16::MAX);
    let (full, rest) = pen::split_left(place, whole);
    pen::fill(buffer, full, symbols.block(), style);
    let part = (eighths % 8) as u8;
    if part > 0 {
        pen::put(buffer, rest, 0, 0, symbols.eighths(part), style);
    }
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn bars_are_exact_to_an_eighth() {
        assert_eq!(filled(1, 2, 10), 40);
        assert_eq!(filled(26, 72, 26), 75);
        assert_eq!(filled(u64::MAX - 1, u64::MAX, 10), 79);
        assert_eq!(filled(1, 100_000, 10), 1);
        assert_eq!(filled(0, 10, 10), 0);
        assert_eq!(filled(10, 10, 10), 80);
        assert_eq!(filled(11, 10, 10), 80);
        assert_eq!(filled(1, 0, 10), 0);
        assert_eq!(filled(1, 2, 0), 0);
    }
}
