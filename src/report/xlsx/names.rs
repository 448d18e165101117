//! Names of sheets, as spreadsheets allow them.

use std::collections::BTreeSet;

use crate::report::clean::clean;
use crate::report::document::Span;

/// The longest name, in the units in which spreadsheets count.
const LONGEST: usize = 31;

/// The names given so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    given: BTreeSet<String>,
}

impl Names {
    /// A name for a sheet called like this: short enough, without signs that names may not hold, and no other's.
    pub(super) fn unique(&mut self, called: &str) -> String {
        let whole = allowed(called);
        let mut number = 1;
        loop {
            let ending = if number == 1 { String::new() } else { format!(" ({number})") };
            let name = format!("{}{ending}", shortened(&whole, LONGEST - units(&ending)));
            // Names that differ in capitals alone are one name.
            if self.given.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

fn allowed(called: &str) -> String {
    let text = Span::text_of(&[Span::plain(clean(called))]);
    let text: String = text
        .chars()
        .map(|it| match it {
            '[' => '(',
            ']' => ')',
            ':' | '*' | '?' | '/' | '\\' => '-',
            other => other,
        })
        .collect();
    // Quotes may not stand at the ends, and one name is kept for the program.
    let text = text.trim_matches(['\'', ' ']);
    if text.is_empty() || text.eq_ignore_ascii_case("history") { format!("{text}-") } else { text.to_owned() }
}

fn shortened(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    for character in text.chars() {
        if units(&short) + character.len_utf16() + 1 > most {
            break;
        }
        short.push(character);
    }
    format!("{}…", short.trim_end_matches([' ', '\'']))
}

/// How long a text is for a spreadsheet.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_allowed_short_and_unlike() {
        let mut names = Names::default();
        let mut give = |called: &str| names.unique(called);
        assert_eq!(give("Resultado"), "Resultado");
        assert_eq!(give("RESULTADO"), "RESULTADO (2)");
        assert_eq!(give("1/2: ¿[a]?"), "1-2- ¿(a)-");
        assert_eq!(give("'cita'"), "cita");
        assert_eq!(give("History"), "History-");
        assert_eq!(give(" "), "-");
        let long = "😀".repeat(40);
        for _ in 0..12 {
            let name = give(&long);
            assert!(units(&name) <= LONGEST, "{name}");
        }
    }
}
