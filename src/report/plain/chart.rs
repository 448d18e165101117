//! Drawings in cells: bars as bars; what cannot be drawn in a few lines is said.

use unicode_segmentation::UnicodeSegmentation;

use super::wrap::{width, wrap};
use super::{Line, Weight};
use crate::report::document::{Bar, Chart, Drawing};

/// The lines of `chart`, below its title.
pub(super) fn lines(chart: &Chart, room: usize) -> Vec<Line> {
    match &chart.drawing {
        Drawing::Bars(bars) if room >= 40 => bars_lines(bars, room),
        _ => wrap(&chart.alternative, room).into_iter().map(|text| Line { text, weight: Weight::Usual }).collect(),
    }
}

fn bars_lines(bars: &[Bar], room: usize) -> Vec<Line> {
    let label = bars.iter().map(|bar| width(&bar.label)).max().unwrap_or(0).min(room * 2 / 5);
    let figure = bars.iter().map(|bar| width(&bar.figure)).max().unwrap_or(0).min(room / 4);
    let longest = bars.iter().map(|bar| bar.length).max().unwrap_or(0).max(1);
    let space = room.saturating_sub(label + figure + 4).max(1);
    let line = |bar: &Bar| {
        let cells = usize::try_from(bar.length.max(0)).unwrap_or(0).saturating_mul(space)
            / usize::try_from(longest).unwrap_or(usize::MAX);
        let cells = if bar.length > 0 { cells.max(1) } else { 0 };
        let (name, drawn, rest) = (cut(&bar.label, label), "█".repeat(cells), " ".repeat(space - cells.min(space)));
        let text = format!("{name}{}  {drawn}{rest}  {}", " ".repeat(label - width(&name)), cut(&bar.figure, figure));
        Line { text, weight: if bar.strong { Weight::Strong } else { Weight::Usual } }
    };
    bars.iter().map(line).collect()
}

/// The text, or as much of it as fits before an ellipsis.
fn cut(text: &str, room: usize) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.graphemes(true) {
        if width(&kept) + width(letter) + 1 > room {
            break;
        }
        kept.push_str(letter);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}
