//! Dots on small scales: what a part of the room gave, beside what the whole gave.

use ratatui::text::Span;

use super::pen;
use super::theme::Theme;

/// A scale from nothing at the left to everything at the right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dot {
    /// Where the dot stands, 0 to 1000.
    pub share: u16,
    /// Where the mark of the whole stands, 0 to 1000.
    pub whole: u16,
    /// Whether it is the one to look at among those of its kind: the dot is filled then.
    pub first: bool,
}

impl Dot {
    /// The scale in so many cells; where dot and mark fall on the same cell the dot is seen.
    pub fn pieces(&self, width: usize, theme: &Theme) -> Vec<Span<'static>> {
        let symbols = theme.symbols();
        let place = |share: u16| cell(share, width);
        let (dot, mark) = (place(self.share), place(self.whole));
        let (sign, style) =
            if self.first { (symbols.filled(), theme.success()) } else { (symbols.hollow(), theme.accent()) };
        let at = |cell: usize| match cell {
            _ if cell == dot => (sign, style),
            _ if cell == mark => (symbols.threshold(), theme.text()),
            _ => (symbols.dot(), theme.muted()),
        };
        pen::runs((0..width).map(at))
    }
}

/// The cell of so many in which a share stands; only nothing is in the first, and only everything in the last, where
/// there are cells between.
fn cell(share: u16, width: usize) -> usize {
    let last = width.saturating_sub(1);
    let exact = (usize::from(share.min(1000)) * last + 500) / 1000;
    match share {
        0 => 0,
        1000.. => last,
        _ if last > 1 => exact.clamp(1, last - 1),
        _ => exact,
    }
}

#[cfg(test)]
mod tests {
    use super::{Dot, cell};
    use crate::ui::theme::Theme;

    #[test]
    fn only_nothing_and_everything_stand_at_the_ends() {
        assert_eq!([0, 1, 500, 999, 1000].map(|share| cell(share, 9)), [0, 1, 4, 7, 8]);
        assert_eq!([0, 499, 500, 1000].map(|share| cell(share, 2)), [0, 0, 1, 1]);
        assert_eq!([0, 500, 1000].map(|share| cell(share, 0)), [0, 0, 0]);
    }

    #[test]
    fn the_dot_stands_before_the_mark() {
        let text = |share, whole, first| {
            let pieces = Dot { share, whole, first }.pieces(7, &Theme::default());
            pieces.iter().map(|piece| piece.content.clone()).collect::<String>()
        };
        assert_eq!(text(250, 750, false), "··○··┃·");
        assert_eq!(text(750, 750, true), "·····●·");
    }
}
