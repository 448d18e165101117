//! Gauges of one line: how many are here and how many it takes, how long it has been and how long it should be.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::symbols::Symbols;
use super::theme::Theme;
use super::{pen, text};

/// Fewer cells than these say nothing as a bar.
const LEAST_BAR: usize = 6;

/// Those present against those needed: `presentes 24 de 31 ██████┃███░░░ quórum 16 ✓`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quorum<'a> {
    /// What stands before the bar.
    pub before: Cow<'a, str>,
    /// What stands behind the bar, before the sign.
    pub after: Cow<'a, str>,
    /// How many are here.
    pub present: u32,
    /// How many it takes.
    pub needed: u32,
    /// How many there are.
    pub total: u32,
}

impl Quorum<'_> {
    /// Whether enough are here.
    pub const fn is_reached(&self) -> bool {
        self.present >= self.needed
    }

    /// Draws it in the first line of an area. Without room for all, the bar goes first, the words are cut last.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let room = usize::from(area.width);
        let symbols = theme.symbols();
        let (sign, style) = self.sign(theme);
        let words = [&self.before, &self.after].map(|part| text::width(part)).into_iter().filter(|width| *width > 0);
        let taken = words.map(|width| width + 1).sum::<usize>() + text::width(sign);
        let bar = room.saturating_sub(taken + 1);
        let mut spans = Vec::new();
        if !self.before.is_empty() {
            spans.push(Span::styled(format!("{} ", self.before), theme.text()));
        }
        if bar >= LEAST_BAR {
            spans.extend(self.bar(bar, theme));
            spans.push(Span::raw(" "));
        }
        if !self.after.is_empty() {
            spans.push(Span::styled(format!("{} ", self.after), theme.text()));
        }
        spans.push(Span::styled(sign, style));
        pen::put_line(buffer, area, 0, &Line::from(spans), Style::new(), symbols.ellipsis());
    }

    /// The sign that says whether enough are here, with its style.
    pub fn sign(&self, theme: &Theme) -> (&'static str, Style) {
        if self.is_reached() {
            (theme.symbols().check(), theme.success())
        } else {
            (theme.symbols().alert(), theme.warning())
        }
    }

    fn bar(&self, width: usize, theme: &Theme) -> [Span<'static>; 4] {
        let symbols = theme.symbols();
        let (filled, threshold) = self.cells(width);
        let style = if self.is_reached() { theme.success() } else { theme.warning() };
        let before = filled.min(threshold);
        let behind = filled.saturating_sub(threshold + 1);
        let rest = |cells: usize| symbols.shade().repeat(cells);
        [
            Span::styled(symbols.block().repeat(before), style),
            if filled > threshold {
                Span::styled(symbols.threshold(), theme.strong())
            } else {
                Span::styled(format!("{}{}", rest(threshold - filled), symbols.threshold()), theme.bar_rest())
            },
            Span::styled(symbols.block().repeat(behind), style),
            Span::styled(rest(width - threshold - 1 - behind), theme.bar_rest()),
        ]
    }

    /// The cells filled, and the one that marks the threshold; it is passed when enough are here, and only then.
    fn cells(&self, width: usize) -> (usize, usize) {
        let share = |count: u32| {
            let total = u64::from(self.total.max(self.needed).max(self.present).max(1));
            usize::try_from(u64::from(count) * width as u64 / total).unwrap_or(width).min(width)
        };
        let threshold = share(self.needed).min(width.saturating_sub(1));
        let filled = share(self.present);
        (if self.is_reached() { filled.max(threshold + 1) } else { filled.min(threshold) }, threshold)
    }
}

/// A share as a bar with marks: `███████│█░░│░░░`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share<'a> {
    /// The share, 0 to 1000.
    pub share: u16,
    /// Where marks stand, 0 to 1000.
    pub marks: &'a [u16],
}

impl Share<'_> {
    /// The bar in so many cells.
    pub fn pieces(&self, width: usize, theme: &Theme) -> Vec<Span<'static>> {
        let symbols = theme.symbols();
        let cells = |share: u16| usize::from(share.min(1000)) * width / 1000;
        let at = |cell: usize| {
            let style = if cell < cells(self.share) { theme.bar() } else { theme.bar_rest() };
            if self.marks.iter().any(|mark| cells(*mark) == cell) {
                return (symbols.threshold(), theme.text());
            }
            (if cell < cells(self.share) { symbols.block() } else { symbols.shade() }, style)
        };
        pen::runs((0..width).map(at))
    }
}

/// How long something has lasted, and how long it should.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timer {
    /// Seconds it has lasted.
    pub elapsed: u32,
    /// Seconds it should last.
    pub planned: Option<u32>,
    /// Whether it is running.
    pub is_running: bool,
}

impl Timer {
    /// Whether it has lasted longer than it should.
    pub fn is_over(&self) -> bool {
        self.planned.is_some_and(|planned| self.elapsed > planned)
    }

    /// What it says: `⧗ 12:30 / 20:00`; over time `⧗ +02:10 / 20:00`. A standing timer has another sign.
    pub fn text(&self, symbols: Symbols) -> String {
        let sign = if self.is_running { symbols.hourglass() } else { symbols.pause() };
        match self.planned {
            None => format!("{sign} {}", clock(self.elapsed)),
            Some(planned) if self.elapsed > planned => {
                format!("{sign} +{} / {}", clock(self.elapsed - planned), clock(planned))
            }
            Some(planned) => format!("{sign} {} / {}", clock(self.elapsed), clock(planned)),
        }
    }

    /// What it says, as a piece of a line.
    pub fn span(&self, theme: &Theme) -> Span<'static> {
        let style = match (self.is_over(), self.is_running) {
            (true, _) => theme.warning(),
            (false, true) => theme.text(),
            (false, false) => theme.muted(),
        };
        Span::styled(self.text(theme.symbols()), style)
    }
}

/// Minutes and seconds, and hours when there are any: `05:09`, `1:05:09`.
pub fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes:02}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::{Quorum, Timer};
    use crate::ui::symbols::Symbols;

    #[test]
    fn the_threshold_is_passed_exactly_with_the_quorum() {
        for total in 1..60 {
            for (present, needed) in (0..=total).flat_map(|present| (0..=total).map(move |needed| (present, needed))) {
                for width in [6, 7, 20, 41] {
                    let quorum = Quorum { present, needed, total, ..Quorum::default() };
                    let (filled, threshold) = quorum.cells(width);
                    assert_eq!(filled > threshold, quorum.is_reached(), "{quorum:?} in {width}");
                    assert!(filled <= width && threshold < width);
                }
            }
        }
    }

    #[test]
    fn timers_say_what_is_over() {
        let timer = |elapsed, planned| Timer { elapsed, planned, is_running: true }.text(Symbols::Full);
        assert_eq!(timer(750, Some(1200)), "⧗ 12:30 / 20:00");
        assert_eq!(timer(1330, Some(1200)), "⧗ +02:10 / 20:00");
        assert_eq!(timer(5, None), "⧗ 00:05");
        assert_eq!(timer(3905, None), "⧗ 1:05:05");
        assert_eq!(Timer { elapsed: 5, ..Timer::default() }.text(Symbols::Ascii), "= 00:05");
    }
}
