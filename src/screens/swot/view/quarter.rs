//! Entries one below the other, each with its code before it: what stands in a quadrant, or the strategies of a zone.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use crate::screens::swot::fit::{Heights, Slot, shown};
use crate::ui::list::GUTTER;
use crate::ui::theme::Theme;
use crate::ui::{pen, scroll, text};

/// Cells at the right of each line: the scroll bar where there is one, else air.
const BAR: u16 = 1;

/// An entry with what it is called by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// What it is called by: `F1`.
    pub(super) code: String,
    /// What it says.
    pub(super) text: String,
}

/// Entries one below the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Quarter {
    /// The entries.
    pub(super) entries: Vec<Entry>,
    /// The selected one.
    pub(super) selected: Option<usize>,
    /// Whether the keys work here.
    pub(super) focused: bool,
    /// Whether it is drawn for the room: in bold, with space between the entries where there is room.
    pub(super) large: bool,
    /// Whether the selected entry may be cut, because it is read whole elsewhere.
    pub(super) cuts: bool,
}

impl Quarter {
    /// Cells that the codes take, with the space behind them.
    fn code_width(&self) -> usize {
        self.entries.iter().map(|entry| text::width(&entry.code)).max().unwrap_or(0) + 1
    }

    fn text_width(&self, area: Rect) -> usize {
        usize::from(area.width.saturating_sub(GUTTER + BAR)).saturating_sub(self.code_width()).max(1)
    }

    /// What is seen of the entries in an area.
    fn slots(&self, area: Rect) -> Vec<Slot> {
        let width = self.text_width(area);
        let wrapped: Vec<usize> =
            self.entries.iter().map(|entry| text::wrap(&entry.text, width).len().max(1)).collect();
        let room = usize::from(area.height);
        Heights::new(&wrapped, self.selected, room, usize::from(self.large), !self.cuts).slots(self.selected, room)
    }

    /// The entry in the line `y` of an area.
    pub(super) fn at(&self, area: Rect, y: u16) -> Option<usize> {
        let y = usize::from(y);
        self.slots(area).into_iter().find(|slot| (slot.y..slot.y + slot.rows).contains(&y)).map(|slot| slot.entry)
    }

    /// Draws the entries that are seen and answers which they are.
    pub(super) fn draw(
        &self,
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        code_style: impl Fn(usize) -> Style,
    ) -> Range<usize> {
        let slots = self.slots(area);
        for slot in &slots {
            let (_, below) = pen::split_top(area, pen::cells(slot.y));
            let (place, _) = pen::split_top(below, pen::cells(slot.rows));
            self.draw_entry(slot, place, buffer, theme, code_style(slot.entry));
        }
        let shown = shown(&slots);
        let bar = pen::indent(area, area.width.saturating_sub(BAR));
        draw_bar(bar, &shown, self.entries.len(), buffer, theme);
        shown
    }

    fn draw_entry(&self, slot: &Slot, place: Rect, buffer: &mut Buffer, theme: &Theme, code_style: Style) {
        let entry = &self.entries[slot.entry];
        let weight = if self.large { Modifier::BOLD } else { Modifier::empty() };
        let is_selected = self.selected == Some(slot.entry);
        if is_selected {
            pen::put(buffer, place, 0, 0, theme.symbols().marker(), theme.text());
        }
        if slot.skip == 0 {
            pen::put(buffer, place, GUTTER, 0, &entry.code, code_style);
        }
        let words = pen::indent(place, GUTTER + pen::cells(self.code_width()));
        let width = usize::from(words.width.saturating_sub(BAR));
        let lines = clamped(&entry.text, width, slot.skip + slot.rows, theme.symbols().ellipsis());
        for (y, line) in (0..place.height).zip(lines.iter().skip(slot.skip)) {
            pen::put(buffer, words, 0, y, line, theme.text().add_modifier(weight));
        }
        if is_selected {
            pen::paint(buffer, place, theme.selection(self.focused));
        }
    }
}

/// Draws a scroll bar without its track, which would double the border beside it.
fn draw_bar(place: Rect, shown: &Range<usize>, count: usize, buffer: &mut Buffer, theme: &Theme) {
    scroll::draw(place, buffer, theme, shown, count);
    for position in place.intersection(buffer.area).positions() {
        if let Some(cell) = buffer.cell_mut(position)
            && cell.symbol() == theme.symbols().wall()
        {
            cell.set_symbol(" ");
        }
    }
}

/// The text broken into so many lines at most, the last one closed with `ellipsis` where more would follow.
pub(super) fn clamped(words: &str, width: usize, limit: usize, ellipsis: &str) -> Vec<String> {
    let mut lines = text::lines(words, width);
    if lines.len() > limit && limit > 0 {
        let rest = lines[limit - 1..].join(" ");
        lines.truncate(limit);
        lines[limit - 1] = text::cut(&rest, width, ellipsis).into_owned();
    }
    lines.truncate(limit);
    lines
}
