//! How wide the columns of a table are: each wide enough for its words, the rest by how much there is to read.

use unicode_width::UnicodeWidthStr;

use crate::report::document::{Alignment, Cell, Table};
use crate::report::lowest::lowest;

/// No column is narrower, in characters, and a word longer than the most may be broken.
const SHORTEST_WORD: usize = 6;
const LONGEST_WORD: usize = 20;
/// A cell with more to read asks for no more width, in characters.
const MOST_READ: usize = 90;

/// How close a table is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measure {
    /// How wide a character is taken to be, in twentieths of a point.
    character: usize,
    /// The room on both sides of a cell.
    room: usize,
}

impl Measure {
    /// As usual.
    const USUAL: Self = Self { character: 92, room: 190 };
    /// In smaller letters, for tables of many columns.
    pub(super) const CLOSE: Self = Self { character: 80, room: 130 };

    /// How close this table must be set for its words to stay whole.
    pub(super) fn of(table: &Table, whole: u32) -> Self {
        let least: usize = wishes(table).iter().map(|it| it.least).sum();
        if least > Self::USUAL.characters(whole, table.columns.len()) { Self::CLOSE } else { Self::USUAL }
    }

    /// How many characters the columns share.
    fn characters(self, whole: u32, columns: usize) -> usize {
        size(whole).saturating_sub(columns * self.room) / self.character
    }

    /// The widths of the columns, `whole` together.
    pub(super) fn widths(self, table: &Table, whole: u32) -> Vec<u32> {
        let characters = shared(table, self.characters(whole, table.columns.len()));
        let mut widths: Vec<usize> = characters.iter().map(|count| count * self.character + self.room).collect();
        let left = size(whole).saturating_sub(widths.iter().sum());
        let share = left / widths.len().max(1);
        for width in &mut widths {
            *width += share;
        }
        let left = left - share * widths.len();
        if let Some(widest) = widths.iter_mut().max() {
            *widest += left;
        }
        widths.into_iter().map(|width| u32::try_from(width).unwrap_or(u32::MAX)).collect()
    }

    /// How many lines a text takes in a cell of this width, about.
    pub(super) fn lines(self, text: &str, width: u32) -> usize {
        text.width().div_ceil((size(width).saturating_sub(self.room) / self.character).max(1))
    }
}

fn size(width: u32) -> usize {
    usize::try_from(width).unwrap_or(usize::MAX)
}

/// What a column needs for its words and what it would like, in characters.
#[derive(Clone, Copy, Debug)]
struct Wish {
    least: usize,
    natural: usize,
    takes_rest: bool,
}

fn wishes(table: &Table) -> Vec<Wish> {
    (0..table.columns.len()).map(|place| wish(table, place)).collect()
}

fn wish(table: &Table, place: usize) -> Wish {
    let header = table.columns.get(place).map_or("", |column| &column.header);
    let leans_left = table.columns.get(place).is_some_and(|column| column.alignment == Alignment::Left);
    // Heads are set in heavier letters.
    let (mut least, mut natural) = (longest_word(header) + 1, header.width().min(LONGEST_WORD));
    for text in table.rows.iter().filter_map(|row| row.get(place)).map(Cell::text) {
        least = least.max(longest_word(&text));
        natural = natural.max(text.width().min(MOST_READ));
    }
    let least = least.clamp(SHORTEST_WORD, LONGEST_WORD);
    Wish { least, natural: natural.max(least), takes_rest: leans_left && natural > LONGEST_WORD }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// The characters that each column gets of `room`.
fn shared(table: &Table, room: usize) -> Vec<usize> {
    let wishes = wishes(table);
    let natural: usize = wishes.iter().map(|it| it.natural).sum();
    let least: usize = wishes.iter().map(|it| it.least).sum();
    if least > room {
        // Not even the words have room: the longest break.
        let broken = |cap: usize| -> Vec<usize> { wishes.iter().map(|it| it.least.min(cap)).collect() };
        let fits = |widths: &Vec<usize>| widths.iter().sum::<usize>() <= room;
        return (1..=LONGEST_WORD).rev().map(broken).find(fits).unwrap_or_else(|| vec![1; wishes.len()]);
    }
    if natural > room {
        let measured = |row: &Vec<Cell>| row.iter().take(wishes.len()).map(|cell| cell.text().width()).collect();
        let rows: Vec<Vec<usize>> = table.rows.iter().map(measured).collect();
        return lowest(&wishes.iter().map(|it| it.least).collect::<Vec<_>>(), &rows, room);
    }
    // All have what they would like: what is left goes to those with something to read, or to all alike.
    let readers = wishes.iter().filter(|it| it.takes_rest).count();
    let takers = if readers == 0 { wishes.len() } else { readers };
    let share = (room - natural) / takers.max(1);
    wishes.iter().map(|it| it.natural + if readers == 0 || it.takes_rest { share } else { 0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(columns: &[(&str, &str)]) -> Vec<u32> {
        let mut table = columns.iter().fold(Table::new(""), |table, (header, _)| table.text(*header));
        table.row(columns.iter().map(|(_, text)| (*text).into()).collect());
        Measure::of(&table, 9000).widths(&table, 9000)
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
    fn short_words_stay_whole_beside_long_ones() {
        let mut columns = vec![("Voz y voto", "Voz y voto"), ("Nivel", "Municipal")];
        columns.extend(["Internacionalización descentralizada"; 6].map(|text| ("Sector", text)));
        let widths = measured(&columns);
        assert!(widths[1] >= 9 * 80 && widths[0] >= 4 * 80, "{widths:?}");
    }

    #[test]
    fn a_table_without_columns_has_no_widths() {
        assert!(measured(&[]).is_empty());
    }
}
