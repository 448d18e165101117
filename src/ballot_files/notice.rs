//! What a reader did on its own, and what a reader of the result should know, as data; the word files phrase it.

use crate::session::Text;

/// Something that is no fault, but should be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file is no UTF-8; it was read as this.
    ReadAs(Encoding),
    /// A column was left out.
    Ignored {
        /// Its name.
        column: Text,
    },
    /// A question in the form of a grid: the options are what stands in brackets after it.
    Grid {
        /// The question.
        question: Text,
    },
    /// The first line was read as names, although they are numbers.
    NamesAreNumbers,
    /// No column bears the name of an option that was known beforehand.
    NoColumn {
        /// The option.
        option: usize,
    },
    /// Empty rows at the end were left out.
    EmptyRows {
        /// The line of the first.
        line: usize,
        /// How many.
        rows: usize,
    },
    /// Ballots are listed that nobody gave: their count is 0.
    Nobody {
        /// The line of the first.
        line: usize,
        /// How many.
        ballots: u64,
    },
    /// There is only one option.
    OneOption,
    /// Every ballot is blank.
    OnlyBlanks,
    /// Two options have the same name; this one got a number behind it.
    Renamed {
        /// The option.
        option: usize,
    },
    /// The header names another type than the name of the file.
    OtherType {
        /// The type that it names.
        said: Text,
    },
    /// Categories were read as ranks with ties.
    CategoriesAsRanks,
    /// Every option with points, or in an order, was read as ticked.
    ReadAsTicks,
    /// The options marked on so many ballots cost more together than the file says that they may; the ballots count.
    OverCost {
        /// How many ballots.
        ballots: u64,
    },
    /// A criterion has no weight in the header; it weighs 1.
    NoWeight {
        /// The criterion.
        criterion: Text,
    },
    /// A voter did not compare every pair.
    MissingPairs {
        /// The voter; empty where the file names none.
        voter: Text,
        /// How many pairs were compared.
        given: usize,
        /// How many there are.
        pairs: usize,
    },
}

/// An encoding of text other than UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Windows-1252, which holds Latin-1.
    Windows1252,
    /// UTF-16 with a mark at its beginning.
    Utf16,
}
