//! Text that people type, paste or read from files, made harmless at the door.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use unicode_normalization::UnicodeNormalization;

/// One line of text: composed form (NFC), no control or invisible direction characters, single spaces at the ends
/// trimmed, at most [`Text::LIMIT`] characters.
///
/// A text that comes from a file or a person can hold terminal escape sequences or marks that reorder what is read on
/// the screen; none survives this type. Empty text stands for "not given".
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// The greatest length, in characters. What is longer is cut when read from outside.
    pub const LIMIT: usize = 10_000;

    /// Makes a clean line of any text; line ends and tabs become spaces.
    pub fn new(raw: &str) -> Self {
        if is_clean(raw) {
            return Self(raw.to_owned());
        }
        // Composed last: what is left out may have stood between a letter and its accent.
        let clean: String = raw
            .chars()
            .map(|character| if character.is_whitespace() { ' ' } else { character })
            .filter(|character| !is_harmful(*character))
            .nfc()
            .take(Self::LIMIT)
            .collect();
        let trimmed = clean.trim();
        if trimmed.len() == clean.len() { Self(clean) } else { Self(trimmed.to_owned()) }
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether a text is surely a clean line as it stands. Nearly all are; the others are looked at closer, which takes longer.
fn is_clean(raw: &str) -> bool {
    // Latin letters with their accents in one, and the quotation marks and dashes of printed text: nothing to compose.
    let is_plain = |character| matches!(character, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2027}');
    raw.len() <= Text::LIMIT
        && !raw.starts_with(' ')
        && !raw.ends_with(' ')
        && (has_only_letters(raw) || raw.chars().all(is_plain))
}

/// Whether a text has only printed ASCII and letters from À to U+02FF. Told by its bytes, all of them looked at: without a
/// way out a machine looks at many at once, and tens of thousands of texts are read for one list.
fn has_only_letters(raw: &str) -> bool {
    let other = |byte: u8| byte < b' ' || byte == 0x7f || byte == 0xc2 || byte >= 0xcc;
    !raw.bytes().fold(false, |found, byte| found | other(byte))
}

/// Control characters, and the marks that change the direction of what follows or are not seen at all.
fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl From<&str> for Text {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl From<String> for Text {
    fn from(raw: String) -> Self {
        if is_clean(&raw) { Self(raw) } else { Self::new(&raw) }
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Text of several lines, a paragraph an entry, so that the saved file reads and compares well.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Paragraphs(Vec<Text>);

impl Paragraphs {
    /// Splits `raw` at its line ends; empty lines at the end are dropped.
    pub fn new(raw: &str) -> Self {
        Self::from_lines(raw.lines())
    }

    /// Makes one paragraph of each line; empty lines at the end are dropped.
    pub fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        Self::from_texts(lines.into_iter().map(Text::new).collect())
    }

    fn from_texts(mut paragraphs: Vec<Text>) -> Self {
        while paragraphs.last().is_some_and(Text::is_empty) {
            paragraphs.pop();
        }
        Self(paragraphs)
    }

    /// The paragraphs in order.
    pub fn lines(&self) -> &[Text] {
        &self.0
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Text::is_empty)
    }

    /// All paragraphs with line ends between them, as an editor takes them.
    pub fn joined(&self) -> String {
        self.0.iter().map(Text::as_str).collect::<Vec<_>>().join("\n")
    }
}

impl<'de> Deserialize<'de> for Paragraphs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from_texts)
    }
}

impl From<&str> for Paragraphs {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composes_accents_and_drops_escape_sequences() {
        assert_eq!(Text::new("  Jose\u{301}\u{1b}[31m\tRuiz\n"), "José[31m Ruiz");
    }

    #[test]
    fn drops_marks_that_reorder_the_line() {
        assert_eq!(Text::new("acta\u{202e}txt.exe\u{feff}"), "actatxt.exe");
    }

    #[test]
    fn composes_an_accent_that_an_unseen_mark_held_apart() {
        let once = Text::new("Jose\u{200b}\u{301} co\u{ad}mún");
        assert_eq!(once, "José común");
        assert_eq!(Text::new(once.as_str()), once);
    }

    #[test]
    fn bytes_tell_which_letters_need_no_second_look() {
        for character in '\0'..='\u{3000}' {
            let text = format!("a{character}B");
            assert_eq!(has_only_letters(&text), matches!(character, ' '..='~' | 'À'..='\u{2ff}'), "{character:?}");
            assert!(!has_only_letters(&text) || text.nfc().eq(text.chars()), "{character:?}");
        }
    }

    #[test]
    fn cuts_what_is_longer_than_the_limit() {
        assert_eq!(Text::new(&"ñ".repeat(Text::LIMIT + 5)).as_str().chars().count(), Text::LIMIT);
    }

    #[test]
    fn paragraphs_keep_inner_blank_lines_only() {
        let note = Paragraphs::new("uno\r\n\r\ndos\n\n");
        assert_eq!(note.joined(), "uno\n\ndos");
    }
}
