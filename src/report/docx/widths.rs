//! How wide the columns of a table are: each wide enough for its words, the rest by how much there is to read.

use unicode_width::UnicodeWidthStr;

use crate::report::document::{Alignment, Table};

/// How wide a character of a table is taken to be, and the room on both sides of a cell, in twentieths of a point.
const CHARACTER: usize = 102;
const ROOM: usize = 190;
/// A longer word may be broken, in characters.
const LONGEST_WORD: usize = 18;
/// A cell with more to read asks for no more width, in characters.
const MOST_READ: usize = 90;

/// What a column needs and what it would like, in characters.
#[derive(Clone, Copy, Debug)]
struct Wish {
    least: usize,
    natural: usize,
    takes_rest: bool,
}

/// The widths of the columns, `whole` together.
pub(super) fn widths(table: &Table, whole: u32) -> Vec<u32> {
    let wishes: Vec<Wish> = (0..table.columns.len()).map(|place| wish(table, place)).collect();
    let whole = usize::try_from(whole).unwrap_or(usize::MAX);
    let room = whole.saturating_sub(wishes.len() * ROOM) / CHARACTER;
    let characters = shared(&wishes, room);
    let mut widths: Vec<usize> = characters.iter().map(|count| count * CHARACTER + ROOM).collect();
    let left = whole.saturating_sub(widths.iter().sum());
    if let Some(widest) = widths.iter_mut().max() {
        *widest += left;
    }
    widths.into_iter().map(|width| u32::try_from(width).unwrap_or(u32::MAX)).collect()
}

/// How many lines a text takes in a cell of this width, about.
pub(super) fn lines(text: &str, width: u32) -> usize {
    let characters = usize::try_from(width).unwrap_or(usize::MAX).saturating_sub(ROOM) / CHARACTER;
    text.width().div_ceil(characters.max(1))
}

fn wish(table: &Table, place: usize) -> Wish {
    let Some(column) = table.columns.get(place) else { return Wish { least: 1, natural: 1, takes_rest: false } };
    let cells = table.rows.iter().filter_map(|row| row.get(place)).map(crate::report::document::Cell::text);
    let mut least = longest_word(&column.header);
    let mut natural = column.header.width().min(MOST_READ / 3);
    for text in cells {
        least = least.max(longest_word(&text));
        natural = natural.max(text.width().min(MOST_READ));
    }
    let least = least.clamp(2, LONGEST_WORD);
    Wish { least, natural: natural.max(least), takes_rest: column.alignment == Alignment::Left && natural > 16 }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// The characters that each column gets of `room`.
fn shared(wishes: &[Wish], room: usize) -> Vec<usize> {
    let least: usize = wishes.iter().map(|it| it.least).sum();
    let natural: usize = wishes.iter().map(|it| it.natural).sum();
    if least >= room {
        // Words break; no column goes.
        return wishes.iter().map(|it| (it.least * room / least.max(1)).max(1)).collect();
    }
    if natural > room {
        let (more, spare) = (natural - least, room - least);
        return wishes.iter().map(|it| it.least + (it.natural - it.least) * spare / more).collect();
    }
    // All have what they would like: what is left goes to those with something to read, or to all alike.
    let spare = room - natural;
    let takers = wishes.iter().filter(|it| it.takes_rest).count();
    let takes = |it: &Wish| takers == 0 || it.takes_rest;
    let count = if takers == 0 { wishes.len() } else { takers };
    wishes.iter().map(|it| it.natural + if takes(it) { spare / count.max(1) } else { 0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Table;

    fn measured(columns: &[(&str, &str)]) -> Vec<u32> {
        let mut table = columns.iter().fold(Table::new(""), |table, (header, _)| table.text(*header));
        table.row(columns.iter().map(|(_, text)| (*text).into()).collect());
        widths(&table, 9000)
    }

    #[test]
    fn columns_fill_the_page_by_what_there_is_to_read() {
        let long = "la dirección convoca a las áreas y presenta el plan de trabajo ".repeat(4);
        let widths = measured(&[("N.º", "1"), ("Acuerdo", &long), ("Plazo", "01/10/2026")]);
        assert_eq!(widths.iter().sum::<u32>(), 9000);
        assert!(widths[1] > 3 * widths[2] && widths[2] > widths[0], "{widths:?}");
    }

    #[test]
    fn many_columns_still_fit() {
        let words = ["internacionalización"; 20].map(|word| ("Departamento", word));
        let widths = measured(&words);
        assert_eq!(widths.iter().sum::<u32>(), 9000);
        assert!(widths.iter().all(|width| *width > 200), "{widths:?}");
    }

    #[test]
    fn a_table_without_columns_has_no_widths() {
        assert!(measured(&[]).is_empty());
    }
}
