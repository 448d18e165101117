//! One cell: text that stays text, numbers and days that are such.

use jiff::civil::{Date, date};
use rust_xlsxwriter::{ColNum, Format, RowNum, Worksheet, XlsxError};

use super::formats::{Formats, leaning};
use super::names::units;
use crate::report::clean::clean;
use crate::report::document::{Alignment, Cell, Span};

/// The most that a cell holds, in the units in which spreadsheets count.
pub(super) const MOST: usize = 32_767;
/// The greatest number that a spreadsheet keeps to the last digit.
const GREATEST: i64 = 999_999_999_999_999;

/// Writes a cell.
pub(super) fn write(
    sheet: &mut Worksheet,
    at: (RowNum, ColNum),
    cell: &Cell,
    alignment: Alignment,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Number(number) if number.abs() <= GREATEST => {
            #[expect(clippy::cast_precision_loss, reason = "of so few digits none is lost")]
            let number = *number as f64;
            sheet.write_number_with_format(at.0, at.1, number, &leaning(&formats.number, alignment))?;
        }
        Cell::Day(day, _) if is_countable(*day) => {
            sheet.write_datetime_with_format(at.0, at.1, *day, &formats.day)?;
        }
        Cell::Strong(it) => text(sheet, at, it, &leaning(&formats.strong, alignment))?,
        other => text(sheet, at, &other.text(), &leaning(&formats.text, alignment))?,
    }
    Ok(())
}

/// Whether spreadsheets have a number for the day: they count from 1900, and take that year for a leap year.
fn is_countable(day: Date) -> bool {
    day >= date(1900, 3, 1)
}

/// Writes text, which must fit. What would be a formula if someone typed it is marked, so that it stays text also when
/// someone edits it.
pub(super) fn text(sheet: &mut Worksheet, at: (RowNum, ColNum), text: &str, format: &Format) -> Result<(), XlsxError> {
    let text = line(text);
    if text.is_empty() {
        sheet.write_blank(at.0, at.1, format)?;
    } else if begins_formula(&text) {
        sheet.write_string_with_format(at.0, at.1, text, &format.clone().set_quote_prefix())?;
    } else {
        sheet.write_string_with_format(at.0, at.1, text, format)?;
    }
    Ok(())
}

/// Text as it stands in a cell.
pub(super) fn line(text: &str) -> String {
    Span::text_of(&[Span::plain(clean(text))])
}

fn begins_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\'', '|', '%'])
}

/// Cuts a text into pieces of which each fits into so many units, the last but one being followed by `mark`.
pub(super) fn pieces(text: &str, most: usize) -> Vec<String> {
    if units(text) <= most {
        return vec![text.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut length = 0;
    for character in text.chars() {
        if length + character.len_utf16() > most {
            pieces.push(String::new());
            length = 0;
        }
        length += character.len_utf16();
        if let Some(last) = pieces.last_mut() {
            last.push(character);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_a_character_ends() {
        assert_eq!(pieces("abc", 3), ["abc"]);
        assert_eq!(pieces("ab😀c", 3), ["ab", "😀c"]);
        assert_eq!(pieces("", 3), [""]);
    }
}
