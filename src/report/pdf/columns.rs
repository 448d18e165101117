//! How wide the columns of a table are: as its texts ask, as far as the page has room.

use serde::Serialize;

use super::breaks::{takes_hyphens, unbroken};
use super::faces;
use crate::report::lowest::{lines, lowest};

/// The width of the text on a page, and on one that lies, in thousandths of a point.
const UPRIGHT: u32 = 480_000;
const LYING: u32 = 726_000;

/// The sizes of letters in a table, from the usual to the least that is read with ease, in tenths of a point.
const SIZES: [u32; 3] = [92, 85, 78];

/// The room to the left and right of a text in its cell, together, in thousandths of a point.
const GAP: u32 = 12_000;

/// The same where so many columns stand beside one another that they have better use for it.
const CLOSE: (usize, u32) = (6, 8_000);

/// How wide a text is at most taken to be, in thousandths of the size of its letters: what is longer has several lines
/// however wide its column is.
const WIDEST: u32 = 34_000;

/// What a word may be broken down to by hyphens, in thousandths of the size of its letters.
const LEAST_WORD: u32 = 5_200;

/// Up to which width a text is a few words, in thousandths of the size of its letters.
const SHORT: u32 = 8_000;

/// A table narrower than this share of the page, in hundredths, does not stretch to its width.
const NARROW: u32 = 62;

/// How a table stands on its page.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Shape {
    /// The width of each column, in thousandths of a point; nothing where the rows must stand below one another.
    widths: Option<Vec<u32>>,
    /// Whether words of each column must be broken by hyphens.
    breaks: Vec<bool>,
    /// The room to the left and right of a text in its cell, together, in thousandths of a point.
    gap: u32,
    /// The size of its letters, in tenths of a point.
    size: u32,
    /// Whether the page lies.
    lies: bool,
}

/// What a column asks for, in thousandths of the size of its letters.
#[derive(Clone, Copy, Debug, Default)]
struct Wish {
    /// With its longest word broken by hyphens.
    least: u32,
    /// With no word broken.
    whole: u32,
    /// With each text on one line.
    full: u32,
}

/// How a table of these headers and rows stands.
pub(super) fn shape(headers: &[&str], rows: &[Vec<String>]) -> Shape {
    let wish = |place: usize| {
        let texts = rows.iter().filter_map(|row| row.get(place)).map(String::as_str);
        wish(headers.get(place).copied().unwrap_or_default(), texts)
    };
    let wishes: Vec<Wish> = (0..headers.len()).map(wish).collect();
    for (lies, broken) in [(false, false), (false, true), (true, false), (true, true)] {
        let room = if lies { LYING } else { UPRIGHT };
        let fit = |size: &u32| Some((widths(&wishes, rows, *size, room, broken)?, *size));
        // Where words must be broken, smaller letters break fewer.
        if let Some((columns, size)) = SIZES.iter().skip(usize::from(broken)).find_map(fit) {
            let (widths, breaks) = columns.into_iter().unzip();
            return Shape { widths: Some(widths), breaks, gap: gap(headers.len()), size, lies };
        }
    }
    Shape { widths: None, breaks: vec![true; headers.len()], gap: GAP, size: SIZES[0], lies: false }
}

fn wish<'a>(header: &'a str, texts: impl Iterator<Item = &'a str>) -> Wish {
    let mut wish = Wish::default();
    // The letters of headers are heavier.
    for (text, weight) in texts.map(|text| (text, 100)).chain([(header, 108)]) {
        let width = |text: &str| faces::width(text) * weight / 100;
        // A line may end after a hyphen.
        for word in unbroken(text).flat_map(|run| run.split_inclusive('-')) {
            let width = width(word);
            wish.whole = wish.whole.max(width);
            wish.least = wish.least.max(if takes_hyphens(word) { width.min(LEAST_WORD) } else { width });
        }
        // No text is measured further than needed: some are as long as a page.
        wish.full = wish.full.max(if text.len() > 200 { WIDEST } else { width(text).min(WIDEST) });
    }
    wish.full = wish.full.max(wish.whole);
    wish
}

/// The widths in `room` with letters of this `size`, each with whether its words must be broken; nothing where the columns
/// do not fit with no word `broken`, or with words broken by hyphens.
fn widths(wishes: &[Wish], rows: &[Vec<String>], size: u32, room: u32, broken: bool) -> Option<Vec<(u32, bool)>> {
    let gap = gap(wishes.len());
    let gaps = gap * u32::try_from(wishes.len()).unwrap_or(u32::MAX / gap);
    let room = room.checked_sub(gaps)?;
    let of = |ask: fn(&Wish) -> u32| -> Vec<u32> { wishes.iter().map(|it| set(ask(it), size)).collect() };
    let (least, whole, full) = (of(|it| it.least), of(|it| it.whole), of(|it| it.full));
    let widths = if sum(&full) <= room {
        grown(&full, room)
    } else if sum(&whole) <= room {
        low(&whole, &full, &set_rows(rows, size), (size, room))
    } else if broken && sum(&least) <= room {
        between(&least, &whole, room)
    } else {
        return None;
    };
    Some(widths.into_iter().zip(whole).map(|(width, whole)| (width + gap, width < whole)).collect())
}

/// The room beside the texts of each of so many columns.
fn gap(columns: usize) -> u32 {
    if columns < CLOSE.0 { GAP } else { CLOSE.1 }
}

/// The widths with which the table is lowest, with no word broken; and with a few words on one line, where that makes it no
/// higher.
fn low(whole: &[u32], full: &[u32], rows: &[Vec<usize>], (size, room): (u32, u32)) -> Vec<u32> {
    let short = |(whole, full): (&u32, &u32)| if *full <= set(SHORT, size) { *full } else { *whole };
    let on_a_line: Vec<u32> = whole.iter().zip(full).map(short).collect();
    let widths = |least: &[u32]| {
        let least: Vec<usize> = least.iter().copied().map(size_of).collect();
        (least.iter().sum::<usize>() <= size_of(room)).then(|| lowest(&least, rows, size_of(room)))
    };
    let found = [on_a_line.as_slice(), whole].into_iter().filter_map(widths).min_by_key(|widths| lines(widths, rows));
    found.unwrap_or_default().into_iter().map(|width| u32::try_from(width).unwrap_or(u32::MAX)).collect()
}

/// How wide each text would be on one line.
fn set_rows(rows: &[Vec<String>], size: u32) -> Vec<Vec<usize>> {
    let row = |row: &Vec<String>| row.iter().map(|text| size_of(set(faces::width(text), size))).collect();
    rows.iter().map(row).collect()
}

/// How wide in letters of this size is what is so wide in thousandths of their size. A breath more, as neighbouring
/// letters and heavier ones are not measured.
fn set(width: u32, size: u32) -> u32 {
    u32::try_from(u64::from(width) * u64::from(size) * 104 / 1000 + 800).unwrap_or(u32::MAX)
}

fn size_of(width: u32) -> usize {
    usize::try_from(width).unwrap_or(usize::MAX)
}

fn sum(widths: &[u32]) -> u32 {
    widths.iter().sum()
}

/// The widths within the room, from what each asks for at least to what it asks for at most: those that lack little get all
/// of it, so that a long text is what has more lines, and not the short ones beside it.
fn between(least: &[u32], most: &[u32], room: u32) -> Vec<u32> {
    let mut widths = least.to_vec();
    let mut free = room - sum(least);
    let mut left = u32::try_from(widths.len()).unwrap_or(u32::MAX);
    let mut places: Vec<usize> = (0..widths.len()).collect();
    places.sort_by_key(|place| most[*place].saturating_sub(least[*place]));
    for place in places {
        let more = most[place].saturating_sub(least[place]).min(free / left.max(1));
        widths[place] += more;
        free -= more;
        left = left.saturating_sub(1);
    }
    widths
}

/// The widths stretched to the room, unless the table is so narrow that its rows would fall apart.
fn grown(full: &[u32], room: u32) -> Vec<u32> {
    let asked = sum(full).max(1);
    if asked < room / 100 * NARROW {
        return full.to_vec();
    }
    full.iter()
        .map(|width| u32::try_from(u64::from(*width) * u64::from(room) / u64::from(asked)).unwrap_or(*width))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|it| (*it).to_owned()).collect()).collect()
    }

    #[test]
    fn a_small_table_stays_small() {
        let shape = shape(&["Opción", "Votos"], &rows(&[&["Cultura", "12"]]));
        assert!(!shape.lies && shape.size == 92);
        assert!(sum(&shape.widths.unwrap_or_default()) < 200_000);
    }

    #[test]
    fn long_texts_take_the_room_that_short_ones_leave() {
        let long = "Reunir la mesa antes de cada cita de las redes en las que participa la ciudad. ".repeat(20);
        let shape = shape(&["Código", "Estrategia"], &rows(&[&["DO1", &long]]));
        let widths = shape.widths.unwrap_or_default();
        assert!(widths[0] < 60_000 && widths[1] > 400_000 && sum(&widths) <= UPRIGHT, "{widths:?}");
    }

    #[test]
    fn short_texts_stay_on_their_line_beside_a_long_one_and_no_word_is_broken() {
        let long = "Secretaría General y de Relaciones Internacionales de la ciudad, con las áreas que la acompañan";
        let shape = shape(&["Actor", "Quién valora", "Influencia"], &rows(&[&[long, "Toda la mesa", "5"]]));
        let widths = shape.widths.unwrap_or_default();
        assert!(widths[1] > GAP + faces::width("Quién valora") * 92 / 1000, "{widths:?}");
        assert_eq!(shape.breaks, [false; 3]);
    }

    #[test]
    fn many_columns_stand_closer_and_leave_the_long_text_its_room() {
        let long = "Identifica y canaliza recursos, y reúne a las entidades públicas que llevan a cabo las acciones. "
            .repeat(2);
        let row = ["Mesa de la ciudad", "Otras dependencias", "Entidad", "Municipal", "Promotor", "Directa", &long];
        let headers = ["Actor", "Sector", "Tipo", "Nivel", "Papel", "Participación", "Competencias"];
        let shape = shape(&headers, &rows(&[&row, &row]));
        let widths = shape.widths.unwrap_or_default();
        assert!(!shape.lies && shape.gap == CLOSE.1 && shape.breaks == [false; 7]);
        assert!(widths[6] > 2 * widths[0] && sum(&widths) <= UPRIGHT, "{widths:?}");
    }

    #[test]
    fn only_the_widest_words_are_broken() {
        let words =
            ["Representante", "Subsecretaría", "Internacionalización", "Municipal", "Sí", "Observaciones", "Nivel"];
        let texts: Vec<String> = words.iter().chain(&words[..3]).map(|it| (*it).to_owned()).collect();
        let shape = shape(&vec!["N.º"; texts.len()], &[texts]);
        assert!(!shape.lies && shape.breaks[2] && !shape.breaks[4] && !shape.breaks[6], "{shape:?}");
    }

    #[test]
    fn a_table_of_many_columns_gets_smaller_then_lies_then_falls_apart() {
        let of = |count: usize| shape(&vec!["Internacional"; count], &[vec!["1".to_owned(); count]]);
        assert!(!of(4).lies && of(4).size == 92);
        assert!(of(12).lies, "{:?}", of(12));
        assert_eq!(of(60).widths, None);
    }
}
