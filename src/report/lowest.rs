//! The widths of columns with which a table is lowest on its page.

/// So many rows tell how much there is to read.
const MOST_ROWS: usize = 200;
/// In so many steps the room to spare is dealt out, at most.
const MOST_STEPS: usize = 240;

/// The widths of the columns, each `least` at least and `room` together at most, in whatever unit: each piece of the room to
/// spare goes to the column that keeps most rows high. `rows` tells how wide each text would be on one line.
pub(super) fn lowest(least: &[usize], rows: &[Vec<usize>], room: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = least.iter().map(|width| (*width).max(1)).collect();
    let mut spare = room.saturating_sub(widths.iter().sum());
    let step = spare.div_ceil(MOST_STEPS).max(1);
    while spare > 0 {
        let Some(place) = neediest(&widths, &rows[..rows.len().min(MOST_ROWS)], step) else { break };
        let piece = step.min(spare);
        widths[place] += piece;
        spare -= piece;
    }
    widths
}

/// How many lines the rows have together, about.
pub(super) fn lines(widths: &[usize], rows: &[Vec<usize>]) -> usize {
    let lines = |row: &Vec<usize>| row.iter().zip(widths).map(|(length, width)| length.div_ceil((*width).max(1))).max();
    rows.iter().take(MOST_ROWS).filter_map(lines).sum()
}

/// The column that a piece of room would make most rows lower by; the first of those alike.
fn neediest(widths: &[usize], rows: &[Vec<usize>], step: usize) -> Option<usize> {
    let mut gains = vec![0; widths.len()];
    for row in rows {
        // In thousandths of a line, so that every piece counts.
        let heights = row.iter().zip(widths).map(|(length, width)| length * 1000 / width);
        if let Some((place, height)) = heights.enumerate().max_by_key(|(place, height)| (*height, usize::MAX - place)) {
            gains[place] += height * step / (widths[place] + step);
        }
    }
    (0..gains.len()).max_by_key(|place| (gains[*place], usize::MAX - place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_to_spare_goes_to_the_column_that_keeps_rows_high() {
        let widths = lowest(&[10, 10, 10], &[vec![10, 20, 400], vec![12, 20, 300]], 100);
        assert_eq!(widths.iter().sum::<usize>(), 100);
        assert!(widths[2] >= 70 && widths[0] == 10, "{widths:?}");
    }

    #[test]
    fn a_row_is_as_high_as_its_highest_text() {
        assert_eq!(lines(&[10, 20], &[vec![10, 20], vec![11, 61], vec![31, 5]]), 1 + 4 + 4);
    }

    #[test]
    fn a_table_without_rows_or_columns_has_widths_too() {
        assert_eq!(lowest(&[], &[], 50), Vec::<usize>::new());
        assert_eq!(lowest(&[10, 10], &[], 50).len(), 2);
        assert_eq!(lowest(&[40, 40], &[vec![90, 10]], 50), [40, 40]);
    }
}
