//! The letters in drawings: only such as what draws them can find, so that none is missing in a picture either.

use super::super::letters::Pen;
use crate::report::document::{Chart, Drawing};

/// The drawing with every text in it as the pen writes it in drawings.
pub(super) fn lettered(chart: &Chart, pen: &mut Pen) -> Chart {
    let mut chart = chart.clone();
    let mut write = |text: &mut String| *text = pen.drawn(text);
    write(&mut chart.title);
    write(&mut chart.alternative);
    texts(&mut chart.drawing, &mut write);
    chart
}

fn texts(drawing: &mut Drawing, write: &mut dyn FnMut(&mut String)) {
    match drawing {
        Drawing::Bars(bars) => bars.iter_mut().flat_map(|it| [&mut it.label, &mut it.figure]).for_each(write),
        Drawing::Matrix { across, upward, marks, .. } => {
            [across, upward].into_iter().chain(marks.iter_mut().map(|it| &mut it.label)).for_each(write);
        }
        Drawing::Network { nodes, .. } => nodes.iter_mut().for_each(write),
        Drawing::Board(panels) => {
            for panel in panels {
                [&mut panel.title, &mut panel.subtitle].into_iter().chain(&mut panel.items).for_each(&mut *write);
            }
        }
        Drawing::Heat { rows, columns, cells } => {
            let figures = cells.iter_mut().flatten().flatten().map(|it| &mut it.figure);
            rows.iter_mut().chain(columns).chain(figures).for_each(write);
        }
        Drawing::Ranks { times, lines } => {
            times.iter_mut().chain(lines.iter_mut().map(|it| &mut it.label)).for_each(write);
        }
        Drawing::Calendar { today_label, entries, .. } => {
            let entries = entries.iter_mut().flat_map(|it| [&mut it.label, &mut it.text, &mut it.day]);
            [today_label].into_iter().chain(entries).for_each(write);
        }
        Drawing::Parts(parts) => parts.iter_mut().map(|it| &mut it.label).for_each(write),
    }
}
