//! Lists of items that take several lines each: notes, factors, agreements.

use std::collections::VecDeque;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::List;
use crate::ui::pen;
use crate::ui::theme::Theme;

/// A list of which each item takes as many lines as it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TallList {
    /// How many items there are, and which one is selected.
    pub list: List,
    /// Empty lines between two items.
    pub gap: u16,
}

/// Items around the selected one, and how many lines of the first stay above the area.
struct Shown<'r> {
    items: VecDeque<(usize, Vec<Line<'r>>)>,
    hidden: usize,
}

impl TallList {
    /// A list with so many empty lines between two items.
    pub const fn new(list: List, gap: u16) -> Self {
        Self { list, gap }
    }

    /// The width that the text of an item has in an area.
    pub fn text_width(&self, area: Rect) -> u16 {
        area.width.saturating_sub(self.list.gutter())
    }

    /// Draws the items that fit and answers which they are; the selected one is shown whole, or from its first line.
    ///
    /// `item` is asked for the lines of an item, given its number and the width it has; only for items near the shown.
    pub fn draw<'r>(
        &self,
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        item: impl Fn(usize, u16) -> Vec<Line<'r>>,
    ) -> Range<usize> {
        if area.is_empty() || self.list.count == 0 {
            return 0..0;
        }
        let width = self.text_width(area);
        let shown = self.gather(usize::from(area.height), |index| item(index, width));
        self.draw_items(&shown, area, buffer, theme)
    }

    fn draw_items(&self, shown: &Shown<'_>, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Range<usize> {
        let mut hidden = shown.hidden;
        let mut rest = area;
        let mut range = shown.items.front().map_or(0..0, |(first, _)| *first..*first);
        for (index, lines) in &shown.items {
            let visible = self.height(*index, lines).saturating_sub(hidden);
            let (place, below) = pen::split_top(rest, pen::cells(visible));
            if place.is_empty() {
                hidden = hidden.saturating_sub(self.height(*index, lines));
                continue;
            }
            self.draw_item(*index, lines.get(hidden..).unwrap_or_default(), place, buffer, theme);
            range.end = *index + 1;
            hidden = 0;
            rest = below;
        }
        range
    }

    fn draw_item(&self, index: usize, lines: &[Line<'_>], place: Rect, buffer: &mut Buffer, theme: &Theme) {
        let (place, _) = pen::split_top(place, pen::cells(lines.len()));
        self.list.mark(index, place, buffer, theme);
        let text = pen::indent(place, self.list.gutter());
        for (y, line) in (0..place.height).zip(lines) {
            pen::put_line(buffer, text, y, line, theme.text(), theme.symbols().ellipsis());
        }
        self.list.light(index, place, buffer, theme);
    }

    /// Walks from the selected item upwards until a third of the height is full, downwards until all of it is, and
    /// upwards again when the list ends before.
    fn gather<'r>(&self, height: usize, item: impl Fn(usize) -> Vec<Line<'r>>) -> Shown<'r> {
        let last = self.list.count - 1;
        let selected = self.list.selected.unwrap_or(0).min(last);
        let lines = item(selected);
        let own = self.height(selected, &lines);
        let mut items = VecDeque::from([(selected, lines)]);
        let mut above = 0;
        let wanted = (height / 3).min(height.saturating_sub(own));
        self.climb(&mut items, &mut above, wanted, &item);
        let mut below = 0;
        while let Some((index, _)) = items.back()
            && *index < last
            && above.min(wanted) + own + below < height
        {
            let index = index + 1;
            let lines = item(index);
            below += self.height(index, &lines);
            items.push_back((index, lines));
        }
        let room = height.saturating_sub(own + below);
        self.climb(&mut items, &mut above, room, &item);
        Shown { items, hidden: above.saturating_sub(wanted.max(room)) }
    }

    /// Takes items above the first until `wanted` lines are there.
    fn climb<'r>(
        &self,
        items: &mut VecDeque<(usize, Vec<Line<'r>>)>,
        above: &mut usize,
        wanted: usize,
        item: impl Fn(usize) -> Vec<Line<'r>>,
    ) {
        while let Some((index, _)) = items.front()
            && *index > 0
            && *above < wanted
        {
            let index = index - 1;
            let lines = item(index);
            *above += self.height(index, &lines);
            items.push_front((index, lines));
        }
    }

    /// Lines an item takes together with the gap below it, which the last one has not.
    fn height(&self, index: usize, lines: &[Line<'_>]) -> usize {
        let gap = if index + 1 < self.list.count { usize::from(self.gap) } else { 0 };
        lines.len() + gap
    }
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::text::Line;

    use super::TallList;
    use crate::ui::list::List;
    use crate::ui::theme::Theme;

    /// Items of one, two, three, one, two… lines, the lines of item 4 called `4a`, `4b`.
    fn drawn(count: usize, selected: usize, height: u16, gap: u16) -> (Vec<String>, std::ops::Range<usize>) {
        let area = Rect::new(0, 0, 5, height);
        let mut buffer = Buffer::empty(area);
        let list = TallList::new(List::new(count).selected(selected, true), gap);
        let shown = list.draw(area, &mut buffer, &Theme::default(), |index, _| {
            ["a", "b", "c"].iter().take(index % 3 + 1).map(|line| Line::from(format!("{index}{line}"))).collect()
        });
        let rows =
            buffer.content.chunks(5).map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>());
        (rows.map(|row| row.trim_end().to_owned()).collect(), shown)
    }

    #[test]
    fn short_lists_are_shown_whole() {
        assert_eq!(drawn(2, 1, 4, 0), (vec!["  0a".into(), "▸ 1a".into(), "  1b".into(), String::new()], 0..2));
        assert_eq!(drawn(2, 1, 4, 1).0, ["  0a", "", "▸ 1a", "  1b"]);
    }

    #[test]
    fn the_selection_stands_a_third_from_the_top() {
        assert_eq!(
            drawn(9, 4, 6, 0),
            (["  2c", "  3a", "▸ 4a", "  4b", "  5a", "  5b"].map(String::from).into(), 2..6)
        );
    }

    #[test]
    fn the_end_of_the_list_rests_at_the_bottom() {
        assert_eq!(drawn(9, 8, 6, 0).0, ["  6a", "  7a", "  7b", "▸ 8a", "  8b", "  8c"]);
        assert_eq!(drawn(9, 7, 6, 0).0, ["  5c", "  6a", "▸ 7a", "  7b", "  8a", "  8b"]);
    }

    #[test]
    fn an_item_higher_than_the_area_is_shown_from_its_first_line() {
        assert_eq!(drawn(9, 5, 2, 0).0, ["▸ 5a", "  5b"]);
        assert_eq!(drawn(9, 5, 0, 0).1, 0..0);
    }

    #[test]
    fn the_selection_is_always_shown_whole() {
        for (height, gap) in (3..12).flat_map(|height| (0..3).map(move |gap| (height, gap))) {
            for selected in 0..14 {
                let (rows, shown) = drawn(14, selected, height, gap);
                let own =
                    rows.iter().filter(|row| row.trim_start_matches(['▸', ' ']).starts_with(&format!("{selected}")));
                assert!(shown.contains(&selected));
                let expected = if selected == 1 { own.clone().count() } else { selected % 3 + 1 };
                assert!(own.count() >= expected, "{selected} in {height}: {rows:?}");
            }
        }
    }
}
