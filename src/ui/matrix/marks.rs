//! Where points stand on the map, and what is written where several of them meet.

use std::ops::Range;

use super::{Matrix, Point};
use crate::ui::symbols::Symbols;
use crate::ui::{pen, text};

/// A side of the map: its cells, of which one is the line in the middle, and the measure that begins behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    pub(super) cells: u16,
    pub(super) middle: u16,
}

/// The greatest measure.
const MOST: u16 = 1000;

impl Scale {
    /// The cell of the line in the middle, counted from the low end.
    pub(super) const fn line(self) -> u16 {
        self.cells / 2
    }

    /// The cells before the line, or behind it.
    pub(super) const fn half(self, high: bool) -> Range<u16> {
        if high {
            self.line() + 1..if self.cells > self.line() { self.cells } else { self.line() + 1 }
        } else {
            0..self.line()
        }
    }

    /// Whether a measure counts as much.
    pub(super) const fn is_high(self, measure: u16) -> bool {
        measure >= self.middle
    }

    /// The cell of a measure, always on its own side of the line; none where that side has no cell.
    pub(super) fn cell(self, measure: u16) -> Option<u16> {
        let measure = measure.min(MOST);
        let high = self.is_high(measure);
        let half = self.half(high);
        let (low_end, high_end) = if high { (self.middle, MOST) } else { (0, self.middle.saturating_sub(1)) };
        let steps = u32::try_from(half.len()).unwrap_or(0).checked_sub(1)?;
        let span = u32::from(high_end.saturating_sub(low_end)).max(1);
        let along = (u32::from(measure - low_end) * steps + span / 2) / span;
        Some(half.start + u16::try_from(along).unwrap_or(0))
    }
}

/// What is written at a place of the map, counted from its upper left corner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) x: u16,
    pub(super) y: u16,
    pub(super) text: String,
    pub(super) selected: bool,
}

/// Points that share a mark.
struct Group {
    row: u16,
    column: u16,
    high: bool,
    members: Vec<usize>,
}

/// The marks of all points; none covers another, and each stands in the quarter of its points.
pub(super) fn marks(matrix: &Matrix<'_>, columns: Scale, rows: Scale, symbols: Symbols) -> Vec<Mark> {
    let mut groups: Vec<Group> = Vec::new();
    for (index, point) in matrix.points.iter().enumerate() {
        let (Some(column), Some(up)) = (columns.cell(point.across), rows.cell(point.up)) else { continue };
        let row = rows.cells - 1 - up;
        groups.push(Group { row, column, high: columns.is_high(point.across), members: vec![index] });
    }
    groups.sort_by_key(|group| (group.row, group.column));
    let mut placed: Vec<(Group, Mark)> = Vec::new();
    for group in groups {
        let mut mark = mark(&group, matrix, columns, symbols);
        let mut group = group;
        // A mark that grows may reach the one before it, so that both become one, and so on.
        while let Some((last, last_mark)) = placed.pop_if(|(last, last_mark)| {
            last.row == group.row && last.high == group.high && ends(last_mark) + 1 > usize::from(mark.x)
        }) {
            debug_assert!(last_mark.y == mark.y);
            group = joined(last, group);
            mark = self::mark(&group, matrix, columns, symbols);
        }
        placed.push((group, mark));
    }
    placed.into_iter().map(|(_, mark)| mark).collect()
}

/// The cell behind the mark.
fn ends(mark: &Mark) -> usize {
    usize::from(mark.x) + text::width(&mark.text)
}

fn joined(mut one: Group, other: Group) -> Group {
    one.members.extend(other.members);
    one.members.sort_unstable();
    one
}

fn mark(group: &Group, matrix: &Matrix<'_>, columns: Scale, symbols: Symbols) -> Mark {
    let half = columns.half(group.high);
    let selected = matrix.selected.filter(|index| group.members.contains(index));
    let written = written(group, &matrix.points, selected, half.len(), symbols);
    let width = pen::cells(text::width(&written));
    let latest = half.end.saturating_sub(width).max(half.start);
    let lead = u16::from(selected.is_some());
    let x = group.column.saturating_sub(lead).clamp(half.start, latest);
    Mark { x, y: group.row, text: written, selected: selected.is_some() }
}

/// The signs of a group: `3`, `3·7`, `3·7+2`; the selected one first, behind the marker.
fn written(group: &Group, points: &[Point<'_>], selected: Option<usize>, room: usize, symbols: Symbols) -> String {
    let most = room.min(9);
    let mut order = group.members.clone();
    order.sort_by_key(|index| Some(*index) != selected);
    let mut line = String::from(if selected.is_some() { symbols.marker() } else { "" });
    for (at, index) in order.iter().enumerate() {
        let left = order.len() - at;
        let dot = if at == 0 { "" } else { symbols.joint() };
        let tail = if left > 1 { format!("+{}", left - 1) } else { String::new() };
        let longer = format!("{line}{dot}{}", points[*index].sign);
        if at > 0 && text::width(&longer) + text::width(&tail) > most {
            line.push('+');
            line.push_str(&left.to_string());
            break;
        }
        line = longer;
    }
    text::cut(&line, room, symbols.ellipsis()).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Matrix, Point, Scale, ends, marks};
    use crate::ui::matrix::Axis;
    use crate::ui::symbols::Symbols;

    fn matrix(places: &[(u16, u16)], selected: Option<usize>) -> Matrix<'static> {
        let axis = Axis { middle: 500, ..Axis::default() };
        let point = |(index, (across, up)): (usize, &(u16, u16))| Point {
            sign: (index + 1).to_string().into(),
            label: "".into(),
            across: *across,
            up: *up,
        };
        Matrix {
            across: axis.clone(),
            up: axis,
            quarters: ["", "", "", ""].map(Into::into),
            points: places.iter().enumerate().map(point).collect(),
            selected,
            focused: true,
            legend: false,
        }
    }

    fn written(places: &[(u16, u16)], selected: Option<usize>) -> Vec<(u16, u16, String)> {
        let scale = Scale { cells: 21, middle: 500 };
        let found = marks(&matrix(places, selected), scale, scale, Symbols::Full);
        found.into_iter().map(|mark| (mark.x, mark.y, mark.text)).collect()
    }

    #[test]
    fn a_measure_stands_on_its_side_of_the_line() {
        let scale = Scale { cells: 21, middle: 500 };
        assert_eq!([0, 499, 500, 1000, 2000].map(|measure| scale.cell(measure)), [0, 9, 11, 20, 20].map(Some));
        assert_eq!(Scale { cells: 2, middle: 500 }.cell(700), None);
        assert_eq!(Scale { cells: 20, middle: 500 }.cell(500), Some(11));
        assert_eq!(Scale { cells: 21, middle: 0 }.cell(0), Some(11));
    }

    #[test]
    fn points_that_meet_share_a_mark() {
        assert_eq!(written(&[(0, 0), (1000, 1000)], None), [(20, 0, "2".into()), (0, 20, "1".into())]);
        assert_eq!(written(&[(100, 0), (150, 0)], None), [(2, 20, "1·2".into())]);
        assert_eq!(written(&[(100, 0); 7], None), [(1, 20, "1·2·3·4+3".into())]);
        assert_eq!(written(&[(100, 0); 7], Some(4)), [(1, 20, "▸5·1·2+4".into())]);
    }

    proptest! {
        #[test]
        fn no_mark_covers_another_or_leaves_its_quarter(
            places in proptest::collection::vec((0_u16..=1000, 0_u16..=1000), 0..60),
            cells in 3_u16..90,
            selected in proptest::option::of(0_usize..60),
        ) {
            let scale = Scale { cells, middle: 500 };
            let found = marks(&matrix(&places, selected), scale, scale, Symbols::Full);
            for pair in found.windows(2) {
                prop_assert!(pair[0].y < pair[1].y || ends(&pair[0]) <= usize::from(pair[1].x), "{found:?}");
            }
            for mark in &found {
                let half = scale.half(mark.x > scale.line());
                prop_assert!(half.contains(&mark.x) && ends(mark) <= usize::from(half.end), "{mark:?}");
            }
        }
    }
}
