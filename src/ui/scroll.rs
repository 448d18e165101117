//! A scroll bar made of characters.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::pen;
use super::theme::Theme;

/// Draws, in the first column of `area`, where `shown` stands among `count` lines; nothing when all are shown.
pub fn draw(area: Rect, buffer: &mut Buffer, theme: &Theme, shown: &Range<usize>, count: usize) {
    if shown.len() >= count {
        return;
    }
    let (track, _) = pen::split_left(area, 1);
    pen::fill(buffer, track, theme.symbols().wall(), theme.border());
    let thumb = thumb(usize::from(area.height), shown, count);
    let (_, below) = pen::split_top(track, pen::cells(thumb.start));
    let (place, _) = pen::split_top(below, pen::cells(thumb.len()));
    pen::fill(buffer, place, theme.symbols().block(), theme.accent());
}

/// The cells of a track of so many that the thumb takes; it touches an end only when the text does.
fn thumb(track: usize, shown: &Range<usize>, count: usize) -> Range<usize> {
    let length = (track * shown.len() / count.max(1)).max(1).min(track);
    let free = track - length;
    let hidden = count.saturating_sub(shown.len()).max(1);
    let start = match shown.start {
        0 => 0,
        start if start >= hidden => free,
        start => (free * start / hidden).clamp(1.min(free), free.saturating_sub(1).max(1.min(free))),
    };
    start..start + length
}

#[cfg(test)]
mod tests {
    use super::thumb;

    #[test]
    fn the_thumb_touches_an_end_only_there() {
        assert_eq!(thumb(10, &(0..20), 100), 0..2);
        assert_eq!(thumb(10, &(1..21), 100), 1..3);
        assert_eq!(thumb(10, &(79..99), 100), 7..9);
        assert_eq!(thumb(10, &(80..100), 100), 8..10);
        assert_eq!(thumb(10, &(0..1), 5000), 0..1);
        assert_eq!(thumb(1, &(3..4), 5), 0..1);
        assert_eq!(thumb(0, &(3..4), 5), 0..0);
    }
}
