//! How high rows are: as high as their texts. Spreadsheets make room by themselves only when someone edits a row.

use rust_xlsxwriter::{RowNum, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

/// The height of a line and of the room around it, in quarters of a point.
const LINE: usize = 57;
const AROUND: usize = 12;
/// The highest that a row may be.
const MOST: usize = 409 * 4;

/// How many lines a text takes in a column of this width. Columns are measured in figures, which are wider than letters.
pub(super) fn lines(text: &str, width: usize) -> usize {
    wrapped(text, (width * LETTERS / FIGURES).max(1))
}

/// How many letters take the room of how many figures.
const LETTERS: usize = 23;
const FIGURES: usize = 20;

fn wrapped(text: &str, width: usize) -> usize {
    let (mut lines, mut filled) = (1, 0);
    for word in text.split(' ') {
        let length = word.width();
        if filled > 0 && filled + 1 + length > width {
            lines += 1;
            filled = 0;
        }
        filled += length + usize::from(filled > 0);
        // A word longer than a line goes on in the next ones.
        lines += filled.saturating_sub(1) / width;
        filled -= filled.saturating_sub(1) / width * width;
    }
    lines
}

/// Makes a row so many lines high; one of a single line is as high as usual.
pub(super) fn set(sheet: &mut Worksheet, row: RowNum, lines: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        let quarters = (lines * LINE + AROUND).min(MOST);
        sheet.set_row_height(row, f64::from(u32::try_from(quarters).unwrap_or(u32::MAX)) / 4.0)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_to_the_next_line_and_long_ones_break() {
        assert_eq!(wrapped("", 5), 1);
        assert_eq!(wrapped("uno dos", 7), 1);
        assert_eq!(wrapped("uno dos", 6), 2);
        assert_eq!(wrapped("abcdefghij", 5), 2);
        assert_eq!(wrapped("abcdefghijk l", 5), 3);
        assert_eq!(wrapped("日本語", 4), 2);
    }
}
