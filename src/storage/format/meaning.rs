//! Where in a text the things stand whose meaning cannot be.

use super::fault::{Fault, What, place_of};
use super::tokens::words;
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
        Meaning::NumberTwice(id) => numbers.iter().find(|number| number.value == id.0).map(|number| number.byte),
        Meaning::SealAndState => word(text, "state"),
        Meaning::SpeakerMissing(_) => word(text, "speaking"),
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
