//! Lists: which of many lines are shown, and how they are drawn.
//!
//! What is shown follows from the selection and the height alone, so that no position has to be remembered and the
//! same state always gives the same picture. A list asks for the rows it shows and for no other, however long it is.

mod tall;

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::pen;
use super::theme::Theme;
pub use tall::TallList;

/// Cells at the left of each row: the marker of the selection and a space.
pub const GUTTER: u16 = 2;

/// The lines to show of `count` in `height` of them: the selected one stands a third from the top, except near the
/// ends of the list, where the window rests.
pub fn window(selected: usize, count: usize, height: usize) -> Range<usize> {
    let selected = selected.min(count.saturating_sub(1));
    let start = selected.saturating_sub(height / 3).min(count.saturating_sub(height));
    start..count.min(start.saturating_add(height))
}

/// A list of which each row takes one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct List {
    /// How many rows there are.
    pub count: usize,
    /// The selected row.
    pub selected: Option<usize>,
    /// Whether the keys work in this list.
    pub focused: bool,
}

impl List {
    /// A list without selection: every row begins at the left border.
    pub const fn new(count: usize) -> Self {
        Self { count, selected: None, focused: false }
    }

    /// The same list with a selection.
    #[must_use]
    pub const fn selected(self, selected: usize, focused: bool) -> Self {
        Self { selected: Some(selected), focused, ..self }
    }

    /// The rows shown in so many lines.
    pub fn window(&self, height: u16) -> Range<usize> {
        window(self.selected.unwrap_or(0), self.count, usize::from(height))
    }

    /// Draws the rows that fit and answers which they are; `row` is asked for each of them.
    pub fn draw<'r>(
        &self,
        area: Rect,
        buffer: &mut Buffer,
        theme: &Theme,
        row: impl Fn(usize) -> Line<'r>,
    ) -> Range<usize> {
        let shown = self.window(area.height);
        for (y, index) in (0..area.height).zip(shown.clone()) {
            let place = pen::row(area, y);
            self.mark(index, place, buffer, theme);
            let text = pen::indent(place, self.gutter());
            pen::put_line(buffer, text, 0, &row(index), theme.text(), theme.symbols().ellipsis());
            self.light(index, place, buffer, theme);
        }
        shown
    }

    /// The line that says how much is above and below what is shown: `↑ 12 · ↓ 30 más`. Nothing when all is shown.
    ///
    /// `more` is the word that follows; it may be empty.
    pub fn hint(&self, height: u16, more: &str, theme: &Theme) -> Option<Line<'static>> {
        scroll_hint(&self.window(height), self.count, more, theme)
    }

    pub(super) fn gutter(&self) -> u16 {
        if self.selected.is_some() { GUTTER } else { 0 }
    }

    /// Draws the marker when the row is the selected one.
    pub(super) fn mark(&self, index: usize, place: Rect, buffer: &mut Buffer, theme: &Theme) {
        if self.selected == Some(index) {
            pen::put(buffer, place, 0, 0, theme.symbols().marker(), Style::new());
        }
    }

    /// Paints the selection over a row already drawn, so that its own colours do not spoil the contrast.
    pub(super) fn light(&self, index: usize, place: Rect, buffer: &mut Buffer, theme: &Theme) {
        if self.selected == Some(index) {
            pen::paint(buffer, place, theme.selection(self.focused));
        }
    }
}

/// The line that says how much of `count` is above and below the rows shown; nothing when all is shown.
pub fn scroll_hint(shown: &Range<usize>, count: usize, more: &str, theme: &Theme) -> Option<Line<'static>> {
    let symbols = theme.symbols();
    let parts = [(symbols.up(), shown.start), (symbols.down(), count.saturating_sub(shown.end))];
    let hidden: Vec<String> = parts
        .into_iter()
        .filter(|(_, hidden)| *hidden > 0)
        .map(|(arrow, hidden)| format!("{arrow} {hidden}"))
        .collect();
    if hidden.is_empty() {
        return None;
    }
    let space = if more.is_empty() { "" } else { " " };
    let text = format!("{}{space}{more}", hidden.join(&format!(" {} ", symbols.dot())));
    Some(Line::from(Span::styled(text, theme.muted())))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{List, window};
    use crate::ui::theme::Theme;

    #[test]
    fn windows_rest_at_the_ends() {
        assert_eq!(window(0, 100, 9), 0..9);
        assert_eq!(window(3, 100, 9), 0..9);
        assert_eq!(window(4, 100, 9), 1..10);
        assert_eq!(window(50, 100, 9), 47..56);
        assert_eq!(window(99, 100, 9), 91..100);
        assert_eq!(window(2, 5, 9), 0..5);
        assert_eq!(window(7, 0, 9), 0..0);
        assert_eq!(window(7, 20, 0), 7..7);
        assert_eq!(window(usize::MAX, 20, 4), 16..20);
    }

    #[test]
    fn hints_say_what_is_hidden() {
        let theme = Theme::default();
        let hint = |selected, height| {
            List::new(50).selected(selected, true).hint(height, "más", &theme).map(|line| line.to_string())
        };
        assert_eq!(hint(0, 10).as_deref(), Some("↓ 40 más"));
        assert_eq!(hint(49, 10).as_deref(), Some("↑ 40 más"));
        assert_eq!(hint(15, 8).as_deref(), Some("↑ 13 · ↓ 29 más"));
        assert_eq!(hint(15, 50), None);
    }

    proptest! {
        #[test]
        fn the_selection_is_always_shown(count in 1_usize..500, height in 1_usize..80, at in 0.0..1.0_f64) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss,
                     reason = "a place in a short list, from a share between 0 and 1")]
            let selected = (count as f64 * at) as usize;
            let shown = window(selected, count, height);
            prop_assert!(shown.contains(&selected));
            prop_assert_eq!(shown.len(), height.min(count));
        }
    }
}
