//! How a place changed: from where it was to where it is, on a line of all places, the first at the left.

use ratatui::text::Span;

use super::pen;
use super::theme::Theme;

/// The place that something had, and the one it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slope {
    /// The place before, from 1, the best.
    pub before: usize,
    /// The place now.
    pub after: usize,
    /// How many places there are.
    pub places: usize,
}

impl Slope {
    /// The line in so many cells. Two places next to each other may fall on the same cell where there are many; those
    /// that did not change are told from those by their sign.
    pub fn pieces(&self, width: usize, theme: &Theme) -> Vec<Span<'static>> {
        let symbols = theme.symbols();
        let (before, after) = (self.cell(self.before, width), self.cell(self.after, width));
        let style = match self.before.cmp(&self.after) {
            std::cmp::Ordering::Greater => theme.success(),
            std::cmp::Ordering::Less => theme.warning(),
            std::cmp::Ordering::Equal => theme.muted(),
        };
        let at = |cell: usize| match cell {
            _ if cell == after => (symbols.filled(), style),
            _ if cell == before => (symbols.hollow(), style),
            _ if (before.min(after)..before.max(after)).contains(&cell) => (symbols.floor(), style),
            _ => (symbols.dot(), theme.muted()),
        };
        pen::runs((0..width).map(at))
    }

    fn cell(&self, place: usize, width: usize) -> usize {
        let (steps, last) = (self.places.saturating_sub(1).max(1), width.saturating_sub(1));
        let step = place.saturating_sub(1).min(steps);
        (step * last + steps / 2) / steps
    }
}

/// The arrow of a change of place: up, down, or none.
pub fn arrow(before: usize, after: usize, theme: &Theme) -> Span<'static> {
    let symbols = theme.symbols();
    match before.cmp(&after) {
        std::cmp::Ordering::Greater => Span::styled(symbols.up(), theme.success()),
        std::cmp::Ordering::Less => Span::styled(symbols.down(), theme.warning()),
        std::cmp::Ordering::Equal => Span::styled(symbols.equal(), theme.muted()),
    }
}

#[cfg(test)]
mod tests {
    use super::Slope;
    use crate::ui::theme::Theme;

    fn text(before: usize, after: usize, places: usize, width: usize) -> String {
        let pieces = Slope { before, after, places }.pieces(width, &Theme::default());
        pieces.iter().map(|piece| piece.content.clone()).collect()
    }

    #[test]
    fn a_line_goes_from_where_it_was_to_where_it_is() {
        assert_eq!(text(5, 1, 6, 11), "●───────○··");
        assert_eq!(text(1, 2, 6, 11), "○─●········");
        assert_eq!(text(6, 6, 6, 11), "··········●");
        assert_eq!(text(1, 1, 1, 5), "●····");
        assert_eq!(text(300, 1, 300, 3), "●─○");
        assert_eq!(text(2, 1, 3, 0), "");
    }
}
