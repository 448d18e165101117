//! Places to break what is too long for a line: addresses, codes, words without an end.

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::signs;

/// More letters than this without a place to break may not fit on a line of a page.
const LONGEST: usize = 30;

/// More letters than this, which hyphens do not part, may not fit on a line of a column.
const LONGEST_IN_COLUMN: usize = 11;

/// How many letters stay together of what is too long.
const PIECE: usize = 6;

/// In how many letters of a word there must be a vowel for hyphens to part it well.
const SYLLABLE: usize = 5;

/// A text as the templates take it: whole, or in pieces between which a line may end. The pieces say the same as the
/// whole; no sign is put between them, so that who copies the text gets the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Written {
    /// All in one.
    Whole(String),
    /// Pieces, in order.
    Pieces(Vec<String>),
}

/// How long a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// The width of the text on a page, or half of it.
    Page,
    /// The width of a column of a table.
    Column,
}

/// The text in pieces, where it has something too long for a line.
pub(super) fn broken(text: String, room: Room) -> Written {
    if !runs(&text).any(|run| is_long(run, room)) {
        return Written::Whole(text);
    }
    let mut pieces = vec![String::new()];
    for run in runs(&text) {
        if !is_long(run, room) {
            add(&mut pieces, run, false);
            continue;
        }
        for (place, letter) in run.graphemes(true).enumerate() {
            add(&mut pieces, letter, place % PIECE == 0 && place > 0);
        }
    }
    Written::Pieces(pieces)
}

fn is_long(run: &str, room: Room) -> bool {
    let longer_than = |most: usize| run.len() > most && run.graphemes(true).nth(most).is_some();
    longer_than(LONGEST) || (room == Room::Column && longer_than(LONGEST_IN_COLUMN) && !takes_hyphens(run))
}

/// Whether hyphens part `run` into pieces that fit a narrow column: words, not codes or addresses.
pub(super) fn takes_hyphens(run: &str) -> bool {
    let mut words = run.split(['-', '/', '–', '—']).map(|word| word.trim_matches(|it: char| !it.is_alphanumeric()));
    words.all(|word| word.chars().count() <= LONGEST_IN_COLUMN || is_spoken(word))
}

/// Whether it is made of letters, with vowels among them everywhere.
fn is_spoken(word: &str) -> bool {
    let mut since = 0;
    word.chars().all(|letter| {
        since = if "aeiouyáàâãéêíóôõúü".contains(letter.to_lowercase().next().unwrap_or(letter)) {
            0
        } else {
            since + 1
        };
        letter.is_alphabetic() && since < SYLLABLE
    })
}

fn add(pieces: &mut Vec<String>, text: &str, apart: bool) {
    match pieces.last_mut() {
        Some(last) if !apart => last.push_str(text),
        _ => pieces.push(text.to_owned()),
    }
}

/// The text cut before and after what lines may end at anyway: spaces and ideographs.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = if signs::parts(first) { first.len_utf8() } else { rest.find(signs::parts).unwrap_or(rest.len()) };
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// What must stay on a line of a column, unless hyphens part it.
pub(super) fn unbroken(text: &str) -> impl Iterator<Item = &str> {
    runs(text).map(|run| {
        if !is_long(run, Room::Column) {
            return run;
        }
        let end = run.grapheme_indices(true).nth(PIECE).map_or(run.len(), |(place, _)| place);
        &run[..end]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(written: &Written) -> String {
        match written {
            Written::Whole(text) => text.clone(),
            Written::Pieces(pieces) => pieces.concat(),
        }
    }

    #[test]
    fn only_what_is_too_long_is_broken_and_nothing_is_added() {
        let usual = "¿Qué ejes priorizamos? 25 % de 31; https://ejemplo.org/plan";
        assert_eq!(broken(usual.to_owned(), Room::Page), Written::Whole(usual.to_owned()));
        let long = format!("antes {} después", "ñ".repeat(10_000));
        let written = broken(long.clone(), Room::Page);
        assert!(matches!(&written, Written::Pieces(pieces) if pieces.len() > 1_600), "{written:?}");
        assert_eq!(whole(&written), long);
        let ideographs = "東京都の国際協力".repeat(20);
        assert_eq!(broken(ideographs.clone(), Room::Column), Written::Whole(ideographs));
    }

    #[test]
    fn in_a_column_addresses_and_codes_are_broken_and_words_are_left_to_hyphens() {
        for text in
            ["Internacionalización, descentralizada", "socio-ambientalmente", "(Subsecretaría)", "Constructively"]
        {
            assert_eq!(broken(text.to_owned(), Room::Column), Written::Whole(text.to_owned()));
        }
        for text in ["www.paradiplomacia.org", "alguien@ejemplo.org", "ACUERDO2026000123", "script>alert(1)</script>"] {
            let written = broken(text.to_owned(), Room::Column);
            assert!(matches!(written, Written::Pieces(_)), "{written:?}");
            assert_eq!(whole(&written), text);
        }
    }
}
