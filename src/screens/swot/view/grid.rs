//! Where the rows and columns of the table of crossings stand, and which of them are seen.

use std::ops::Range;

use ratatui::layout::Rect;

use crate::screens::swot::fit::share;
use crate::ui::list::window;
use crate::ui::pen;

/// What has to find room: how many factors, which are selected, and how wide their names are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Needs {
    /// Factors of each quadrant, in the order F, O, D, A.
    pub(super) counts: [usize; 4],
    /// The selected row, counted through F and D.
    pub(super) row: usize,
    /// The selected column, counted through O and A.
    pub(super) column: usize,
    /// The widest code.
    pub(super) code: usize,
    /// The widest title over the columns at the right.
    pub(super) title: usize,
}

/// Where everything stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// The line above.
    pub(super) status: Rect,
    /// The two rules with the titles of the zones: over F, and over D.
    pub(super) rules: [Rect; 2],
    /// The codes of the columns.
    pub(super) heading: Rect,
    /// The rows of F and of D.
    pub(super) bodies: [Rect; 2],
    /// The factors that are seen, by their place in F and D.
    pub(super) rows: [Range<usize>; 2],
    /// The factors that are seen, by their place in O and A.
    pub(super) columns: [Range<usize>; 2],
    /// The rule over the texts of the selected factors.
    pub(super) pair_rule: Rect,
    /// The texts of the selected factors.
    pub(super) pair: Rect,
    /// The rule over the list of strategies.
    pub(super) list_rule: Rect,
    /// The list of strategies.
    pub(super) list: Rect,
    /// Columns of the screen from the left until the first cell.
    pub(super) head: u16,
    /// Columns of the screen from the left until the wall between O and A.
    pub(super) wall: u16,
    /// Columns of the screen that a cell takes.
    pub(super) cell: u16,
}

/// The least columns of the screen for the text of a row.
const HEAD: usize = 22;
/// The widest cell.
const CELL: usize = 6;

impl Grid {
    /// Where everything stands in an area.
    pub(super) fn of(area: Rect, needs: Needs) -> Self {
        let (pair_rows, list_rows) = match area.height {
            0..18 => (2, 2),
            18..28 => (2, 3),
            _ => (4, 8),
        };
        let [strengths, opportunities, weaknesses, threats] = needs.counts;
        let room = usize::from(area.height.saturating_sub(6 + pair_rows + list_rows));
        let seen = share([strengths, weaknesses], room);
        let rows = windows([strengths, weaknesses], needs.row, seen);
        let (status, rest) = pen::split_top(area, 1);
        let (first_rule, rest) = pen::split_top(rest, 1);
        let (heading, rest) = pen::split_top(rest, 1);
        let (first_body, rest) = pen::split_top(rest, pen::cells(seen[0]));
        let (second_rule, rest) = pen::split_top(rest, 1);
        let (second_body, rest) = pen::split_top(rest, pen::cells(seen[1]));
        let (pair_rule, rest) = pen::split_top(rest, 1);
        let (pair, rest) = pen::split_top(rest, pair_rows);
        let (list_rule, list) = pen::split_top(rest, 1);
        let width = usize::from(area.width);
        let count = opportunities + threats;
        let cell = (width.saturating_sub(HEAD + 1) / count.max(1)).clamp(needs.code + 1, CELL.max(needs.code + 1));
        let seen = share([opportunities, threats], width.saturating_sub(HEAD + 1) / cell);
        let right = (seen[1] * cell).max(needs.title + 2);
        let wall = width.saturating_sub(right + 1);
        Self {
            status,
            rules: [first_rule, second_rule],
            heading,
            bodies: [first_body, second_body],
            rows,
            columns: windows([opportunities, threats], needs.column, seen),
            pair_rule,
            pair,
            list_rule,
            list,
            head: pen::cells(wall.saturating_sub(seen[0] * cell)),
            wall: pen::cells(wall),
            cell: pen::cells(cell),
        }
    }

    /// The columns that are seen: the factor counted through O and A, and where its cells begin.
    pub(super) fn cells(&self, opportunities: usize) -> Vec<(usize, u16)> {
        let left = self.columns[0].clone().zip(0..).map(|(place, at)| (place, self.head + at * self.cell));
        let right =
            self.columns[1].clone().zip(0..).map(|(place, at)| (opportunities + place, self.wall + 1 + at * self.cell));
        left.chain(right).collect()
    }

    /// The rows that are seen: the factor counted through F and D, and its line.
    pub(super) fn lines(&self, strengths: usize) -> Vec<(usize, Rect)> {
        let line = |half: usize, first: usize| {
            let body = self.bodies[half];
            self.rows[half].clone().zip(0..).map(move |(place, y)| (first + place, pen::row(body, y)))
        };
        line(0, 0).chain(line(1, strengths)).collect()
    }
}

/// What is seen of two lists that stand one after the other, `selected` counted through both.
fn windows(counts: [usize; 2], selected: usize, seen: [usize; 2]) -> [Range<usize>; 2] {
    let second = selected.checked_sub(counts[0]);
    let first = if second.is_none() { selected } else { 0 };
    [window(first, counts[0], seen[0]), window(second.unwrap_or(0), counts[1], seen[1])]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(counts: [usize; 4], row: usize, column: usize, size: (u16, u16)) -> Grid {
        Grid::of(Rect::new(0, 0, size.0, size.1), Needs { counts, row, column, code: 3, title: 25 })
    }

    #[test]
    fn eighteen_factors_are_all_seen_on_eighty_columns() {
        let grid = grid([5, 4, 4, 5], 0, 0, (80, 20));
        assert_eq!(grid.rows, [0..5, 0..4]);
        assert_eq!(grid.columns, [0..4, 0..5]);
        assert!(grid.list.height >= 3 && grid.head >= 22, "{grid:?}");
    }

    #[test]
    fn the_selected_cell_is_always_seen() {
        for (row, column) in [(0, 0), (14, 14), (15, 15), (29, 29), (20, 3)] {
            for size in [(60, 16), (80, 20), (120, 32)] {
                let grid = grid([15; 4], row, column, size);
                assert!(grid.lines(15).iter().any(|(place, line)| *place == row && !line.is_empty()), "{row} {size:?}");
                let cells = grid.cells(15);
                assert!(cells.iter().any(|(place, _)| *place == column), "{column} {size:?}");
                assert!(cells.iter().all(|(_, x)| x + grid.cell <= size.0), "{cells:?} {size:?}");
            }
        }
    }
}
