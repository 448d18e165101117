//! What is wrong with the text of a session file, and where, as data; the word files phrase it.

use ron::error::{Error as RonError, Position, SpannedError};

use super::nearest::nearest;
use super::tokens::broken_quote;
use crate::session::fault::Fault as Meaning;

/// The longest piece of a file that a fault quotes, in characters.
const QUOTE: usize = 40;

/// Something that keeps a file from being read as a session, or a session from making sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, if it has a place.
    pub place: Option<Place>,
    /// What.
    pub what: What,
}

/// A place in a text, counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, the heading being line 1.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// The ways in which a file may be at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// There is nothing in it.
    Empty,
    /// It is longer than a session can be; the limit is in bytes.
    TooLarge(u64),
    /// It is no text in UTF-8.
    NotText,
    /// It ends in the middle.
    Cut,
    /// A field that no such part has; the closest one that it has.
    UnknownField {
        /// The field found.
        found: String,
        /// The part, where it is named.
        part: Option<String>,
        /// The field that was perhaps meant.
        meant: Option<String>,
    },
    /// A field that must be there is not.
    MissingField {
        /// The field.
        field: String,
        /// The part, where it is named.
        part: Option<String>,
    },
    /// A field stands twice.
    RepeatedField {
        /// The field.
        field: String,
        /// The part, where it is named.
        part: Option<String>,
    },
    /// A word that is none of those that may stand there.
    UnknownWord {
        /// The word found.
        found: String,
        /// The word that was perhaps meant.
        meant: Option<String>,
        /// All that may stand there.
        known: Vec<String>,
    },
    /// Another part than the one that belongs there.
    OtherPart {
        /// The name of the part that belongs there.
        expected: String,
        /// The name found.
        found: String,
    },
    /// Something else than what belongs there.
    Unexpected {
        /// What belongs there.
        expected: Expected,
        /// What stands there, abridged.
        found: String,
    },
    /// Parts within parts beyond all reason.
    TooDeep,
    /// The text is sound, but what it says cannot be.
    Meaning(Box<Meaning>),
}

/// What a reader was waiting for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `(`
    Opening,
    /// `)`
    Closing,
    /// `[`
    ListOpening,
    /// `]`
    ListClosing,
    /// `{`
    MapOpening,
    /// `}`
    MapClosing,
    /// Text between quotation marks.
    Text,
    /// The quotation mark that ends a text.
    Quote,
    /// A whole number within what the field can hold.
    Number,
    /// `true` or `false`.
    TrueOrFalse,
    /// The name of a field or a part.
    Name,
    /// `Some(…)` or `None`.
    Option,
    /// A sign after `\` that has a meaning.
    Escape,
    /// The end of the file.
    End,
    /// Something that only the description of the reader names, in English.
    Other(String),
}

impl Fault {
    /// A fault of the file as a whole.
    pub fn whole(what: What) -> Self {
        Self { place: None, what }
    }

    /// A fault at a place.
    pub fn at(place: Place, what: What) -> Self {
        Self { place: Some(place), what }
    }

    /// The fault that `error` tells of in `text`.
    pub(in crate::storage) fn of(error: SpannedError, text: &str) -> Self {
        let start = place(&error.span.start);
        let end = place(&error.span.end);
        if is_of_syntax(&error.code) {
            if let Some((byte, token)) = broken_quote(text) {
                let found = token.lines().next().unwrap_or_default();
                let what = What::Unexpected { expected: Expected::Quote, found: abridged(found) };
                return Self::at(place_of(text, byte), what);
            }
            if end >= place_of(text, text.trim_end().len()) {
                return Self::at(end, What::Cut);
            }
        }
        let (at, what) = explain(error.code, start, end, text);
        Self::at(at, what)
    }
}

fn place(position: &Position) -> Place {
    Place { line: position.line, column: position.col }
}

/// The place of a byte of `text`.
pub(super) fn place_of(text: &str, byte: usize) -> Place {
    let before = text.get(..byte).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |found| found + 1);
    Place { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

/// Whether an error at the end of the text means that there should be more of it.
fn is_of_syntax(error: &RonError) -> bool {
    !matches!(
        error,
        RonError::NoSuchStructField { .. }
            | RonError::NoSuchEnumVariant { .. }
            | RonError::DuplicateStructField { .. }
            | RonError::MissingStructField { .. }
            | RonError::InvalidValueForType { .. }
            | RonError::Message(_)
            | RonError::TrailingCharacters
            | RonError::Utf8Error(_)
            | RonError::ExceededRecursionLimit
    )
}

fn explain(error: RonError, start: Place, end: Place, text: &str) -> (Place, What) {
    match error {
        RonError::NoSuchStructField { expected, found, outer } => {
            let meant = nearest(&found, expected);
            (start, What::UnknownField { part: outer, meant, found })
        }
        RonError::MissingStructField { field, outer } => {
            (end, What::MissingField { field: field.to_owned(), part: outer })
        }
        RonError::DuplicateStructField { field, outer } => {
            (start, What::RepeatedField { field: field.to_owned(), part: outer })
        }
        RonError::NoSuchEnumVariant { expected, found, .. } => {
            let meant = nearest(&found, expected);
            let known = expected.iter().map(|&word| word.to_owned()).collect();
            (start, What::UnknownWord { found, meant, known })
        }
        RonError::ExpectedDifferentStructName { expected, found } => {
            let rest = after(text, start).trim_start_matches(found.as_str()).trim_start();
            if rest.starts_with(':') {
                // No part but the next field: the list before it was not closed.
                (start, What::Unexpected { expected: Expected::ListClosing, found })
            } else {
                (start, What::OtherPart { expected: expected.to_owned(), found })
            }
        }
        RonError::ExceededRecursionLimit => (start, What::TooDeep),
        other => {
            let rest = after(text, start).trim_start();
            let at = place_of(text, text.len() - rest.len());
            let found = abridged(rest.lines().next().unwrap_or_default());
            (at, What::Unexpected { expected: expected(&other), found })
        }
    }
}

fn expected(error: &RonError) -> Expected {
    use RonError as E;
    match error {
        E::ExpectedComma => Expected::Comma,
        E::ExpectedMapColon => Expected::Colon,
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) | E::ExpectedUnit => Expected::Opening,
        E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => Expected::Closing,
        E::ExpectedArray => Expected::ListOpening,
        E::ExpectedArrayEnd => Expected::ListClosing,
        E::ExpectedMap => Expected::MapOpening,
        E::ExpectedMapEnd => Expected::MapClosing,
        E::ExpectedString | E::ExpectedChar => Expected::Text,
        E::ExpectedStringEnd => Expected::Quote,
        E::ExpectedInteger | E::IntegerOutOfBounds | E::InvalidIntegerDigit { .. } | E::UnderscoreAtBeginning => {
            Expected::Number
        }
        E::ExpectedBoolean => Expected::TrueOrFalse,
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => Expected::Name,
        E::ExpectedOption => Expected::Option,
        E::InvalidEscape(_) => Expected::Escape,
        E::TrailingCharacters => Expected::End,
        E::InvalidValueForType { expected, .. } | E::ExpectedDifferentLength { expected, .. } => described(expected),
        other => Expected::Other(other.to_string()),
    }
}

/// What a type says that it expects.
fn described(expected: &str) -> Expected {
    match expected {
        "a string" => Expected::Text,
        "a boolean" => Expected::TrueOrFalse,
        "a sequence" => Expected::ListOpening,
        "option" => Expected::Option,
        "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize" => Expected::Number,
        other => Expected::Other(other.to_owned()),
    }
}

/// What stands at a place and after it.
fn after(text: &str, place: Place) -> &str {
    let line = text.split_inclusive('\n').take(place.line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(line..).unwrap_or_default();
    let column = rest.char_indices().nth(place.column.saturating_sub(1)).map_or(rest.len(), |(byte, _)| byte);
    &rest[column..]
}

fn abridged(piece: &str) -> String {
    piece.chars().take(QUOTE).collect::<String>().trim().to_owned()
}
