//! Histograms: how many stand where on a scale, as columns that rise from a floor.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::pen;
use super::theme::Theme;

/// Columns from the lowest to the highest of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Histogram<'a> {
    /// How many stand in each.
    pub columns: &'a [u64],
    /// How many a column of the full height stands for, so that several histograms can be compared.
    pub most: u64,
}

impl Histogram<'_> {
    /// How many cells each column takes in so many: two where there is room, and one at least.
    pub fn breadth(&self, width: usize) -> usize {
        (width / self.columns.len().max(1)).clamp(1, 2)
    }

    /// One line of it. Whoever stands somewhere is seen, and nobody is a point on the floor.
    pub fn pieces(&self, breadth: usize, theme: &Theme) -> Vec<Span<'static>> {
        self.line(0, 1, breadth, theme)
    }

    /// Draws it over all lines of an area.
    pub fn draw(&self, area: Rect, breadth: usize, buffer: &mut Buffer, theme: &Theme) {
        for y in 0..area.height {
            let line = Line::from(self.line(area.height - 1 - y, area.height, breadth, theme));
            pen::put_line(buffer, area, y, &line, Style::new(), "");
        }
    }

    /// The line so far above the floor, of so many.
    fn line(&self, above: u16, lines: u16, breadth: usize, theme: &Theme) -> Vec<Span<'static>> {
        let symbols = theme.symbols();
        let column = |count: &u64| {
            let eighths = self.eighths(*count, lines).saturating_sub(8 * u32::from(above)).min(8);
            match (eighths, above) {
                (0, 0) => Span::styled(symbols.dot().repeat(breadth), theme.muted()),
                (0, _) => Span::raw(" ".repeat(breadth)),
                _ => Span::styled(symbols.heights(u8::try_from(eighths).unwrap_or(8)).repeat(breadth), theme.bar()),
            }
        };
        self.columns.iter().map(column).collect()
    }

    fn eighths(&self, count: u64, lines: u16) -> u32 {
        let full = 8 * u32::from(lines);
        if count == 0 || self.most == 0 {
            return 0;
        }
        let most = u128::from(self.most);
        let exact = (u128::from(count.min(self.most)) * u128::from(full) + most / 2) / most;
        u32::try_from(exact).unwrap_or(full).clamp(1, full)
    }
}

#[cfg(test)]
mod tests {
    use super::Histogram;
    use crate::ui::symbols::Symbols;
    use crate::ui::theme::Theme;

    fn text(columns: &[u64], most: u64, theme: &Theme) -> String {
        let pieces = Histogram { columns, most }.pieces(1, theme);
        pieces.iter().map(|piece| piece.content.clone()).collect()
    }

    #[test]
    fn columns_rise_in_eighths() {
        let theme = Theme::default();
        assert_eq!(text(&[0, 1, 4, 8, 1000], 8, &theme), "·▁▄██");
        assert_eq!(text(&[1], 1_000_000, &theme), "▁");
        assert_eq!(text(&[3, 0], 0, &theme), "··");
        assert_eq!(text(&[], 5, &theme), "");
        assert_eq!(text(&[0, 1, 4, 8], 8, &theme.with_symbols(Symbols::Ascii)), "-.=#");
    }
}
