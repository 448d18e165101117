//! Where in a text the things stand whose meaning cannot be.

use super::fault::{Fault, What, place_of};
use crate::session::Session;
use crate::session::fault::Fault as Meaning;

/// What cannot be in `session`, with its places in `text`, from which it was read.
pub(super) fn faults(session: &Session, text: &str) -> Vec<Fault> {
    let meanings = session.faults();
    if meanings.is_empty() {
        return Vec::new();
    }
    let numbers = numbers(text);
    meanings.into_iter().map(|meaning| locate(meaning, text, &numbers)).collect()
}

fn locate(meaning: Meaning, text: &str, numbers: &[Number]) -> Fault {
    let byte = match &meaning {
        Meaning::RepeatedNumber(what) => {
            numbers.iter().filter(|number| number.value == what.number()).nth(1).map(|number| number.byte)
        }
        Meaning::NoNumber(what) | Meaning::Dangling { from: what, .. } | Meaning::Broken { what, .. } => {
            numbers.iter().find(|number| number.value == what.number()).map(|number| number.byte)
        }
        Meaning::DecisionDangling(_) => word(text, "decision"),
        Meaning::NoTitle => word(text, "header"),
    };
    Fault { place: byte.map(|byte| place_of(text, byte)), what: What::Meaning(Box::new(meaning)) }
}

/// The number that a thing goes by, and where it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number {
    value: u32,
    byte: usize,
}

/// All `id: 3` in the order of the text.
fn numbers(text: &str) -> Vec<Number> {
    words(text)
        .filter(|(_, word)| *word == "id")
        .filter_map(|(byte, word)| number_after(text, byte + word.len()))
        .collect()
}

fn number_after(text: &str, byte: usize) -> Option<Number> {
    let rest = text.get(byte..)?.trim_start().strip_prefix(':')?.trim_start();
    let digits = rest.len() - rest.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    Some(Number { value: rest.get(..digits)?.parse().ok()?, byte: text.len() - rest.len() })
}

fn word(text: &str, wanted: &str) -> Option<usize> {
    words(text).find(|(_, word)| *word == wanted).map(|(byte, _)| byte)
}

/// The names in a RON text with their places; what stands in quotes or in comments of a line is none.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut byte = 0;
    std::iter::from_fn(move || {
        while let Some(rest) = text.get(byte..).filter(|rest| !rest.is_empty()) {
            let start = byte;
            let length = token_length(rest);
            byte += length;
            let token = &rest[..length];
            if token.starts_with(is_of_word) {
                return Some((start, token));
            }
        }
        None
    })
}

fn token_length(rest: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if let Some(inside) = rest.strip_prefix('"') {
        return quoted_length(inside) + 1;
    }
    match rest.find(|sign: char| !is_of_word(sign)) {
        Some(0) => rest.chars().next().map_or(1, char::len_utf8),
        Some(length) => length,
        None => rest.len(),
    }
}

/// How long a text is after its opening quote, with the closing one.
fn quoted_length(inside: &str) -> usize {
    let mut escaped = false;
    for (byte, sign) in inside.char_indices() {
        match sign {
            '"' if !escaped => return byte + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    inside.len()
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_where_they_are_written_and_not_in_texts() {
        let text = "// id: 1\n(id: 2, name: \"id: 3 \\\" id: 4\", rid: 5, id:6)";
        let found: Vec<_> =
            numbers(text).iter().map(|number| (number.value, &text[number.byte..=number.byte])).collect();
        assert_eq!(found, [(2, "2"), (6, "6")]);
    }
}
