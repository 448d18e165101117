//! Running text to read: passages broken into lines, scrolled, with a scroll bar.

use std::borrow::Cow;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::theme::Theme;
use super::{pen, scroll, text};

/// A passage: a paragraph, a heading, an entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage<'a> {
    /// What stands before its first line; the others are indented by as much.
    pub lead: Cow<'a, str>,
    /// What it says; it may have line breaks of its own.
    pub text: Cow<'a, str>,
    /// How it says it, over the style of text.
    pub style: Style,
    /// Empty lines below it.
    pub gap: u16,
}

impl<'a> Passage<'a> {
    /// A passage followed by an empty line.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), gap: 1, ..Self::default() }
    }

    /// The same passage with something before its first line.
    #[must_use]
    pub fn lead(self, lead: impl Into<Cow<'a, str>>) -> Self {
        Self { lead: lead.into(), ..self }
    }

    /// The same passage in a style.
    #[must_use]
    pub fn style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// The same passage with so many empty lines below it.
    #[must_use]
    pub fn gap(self, gap: u16) -> Self {
        Self { gap, ..self }
    }

    /// How far its lines stand from the left; half the width at most.
    fn indent(&self, width: u16) -> u16 {
        pen::cells(text::width(&self.lead)).min(width / 2)
    }

    fn lines(&self, width: u16) -> Vec<&str> {
        text::wrap(&self.text, usize::from(width - self.indent(width)))
    }
}

/// Passages one below the other, shown from a line on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    /// What is to be read.
    pub passages: &'a [Passage<'a>],
    /// The first line shown, from 0; too great a number shows the end.
    pub from: usize,
}

/// Cells that the scroll bar takes, with the space before it.
const BAR: u16 = 2;

impl Note<'_> {
    /// How many lines the text takes in so many cells.
    pub fn height(&self, width: u16) -> usize {
        let lines = self.passages.iter().map(|passage| passage.lines(width).len() + usize::from(passage.gap));
        let last_gap = self.passages.last().map_or(0, |passage| usize::from(passage.gap));
        lines.sum::<usize>() - last_gap
    }

    /// The greatest `from` that makes sense in an area: there the end of the text is shown.
    pub fn furthest(&self, area: Rect) -> usize {
        let (_, height) = self.measure(area);
        height.saturating_sub(usize::from(area.height))
    }

    /// Draws the lines that fit and the scroll bar, if it needs one; answers which lines are shown.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Range<usize> {
        let (width, height) = self.measure(area);
        let from = self.from.min(height.saturating_sub(usize::from(area.height)));
        let shown = from..height.min(from + usize::from(area.height));
        let (column, rest) = pen::split_left(area, width);
        let mut line = 0;
        for passage in self.passages {
            if line >= shown.end {
                break;
            }
            line = draw_passage(passage, line, &shown, column, buffer, theme);
        }
        scroll::draw(pen::indent(rest, BAR - 1), buffer, theme, &shown, height);
        shown
    }

    /// The width left to the text, and the lines it takes in it.
    fn measure(&self, area: Rect) -> (u16, usize) {
        let height = self.height(area.width);
        if height <= usize::from(area.height) || area.width <= 2 * BAR {
            return (area.width, height);
        }
        let width = area.width - BAR;
        (width, self.height(width))
    }
}

/// Draws what is shown of a passage that begins at `line`; answers where the next one begins.
fn draw_passage(
    passage: &Passage<'_>,
    line: usize,
    shown: &Range<usize>,
    column: Rect,
    buffer: &mut Buffer,
    theme: &Theme,
) -> usize {
    let lines = passage.lines(column.width);
    let style = theme.text().patch(passage.style);
    let indent = passage.indent(column.width);
    let (lead, _) = pen::split_left(column, indent);
    for (at, words) in lines.iter().enumerate() {
        if shown.contains(&(line + at)) {
            let y = pen::cells(line + at - shown.start);
            pen::put(buffer, pen::indent(column, indent), 0, y, words, style);
            pen::put(buffer, lead, 0, y, if at == 0 { &passage.lead } else { "" }, style);
        }
    }
    line + lines.len() + usize::from(passage.gap)
}
