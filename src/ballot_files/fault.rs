//! What is wrong with a file of ballots, and where, as data; the word files phrase it.

use super::records::Records;
use crate::session::Text;

/// The longest piece of a file that a fault quotes, in characters.
const QUOTE: usize = 40;

/// Something that keeps a ballot, a column or the whole file from being read. The rest is read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1; `None` where it is the whole file.
    pub line: Option<usize>,
    /// The column in characters, from 1, where one place of the line is at fault.
    pub column: Option<usize>,
    /// What stands above it, where it is a column of a table whose first line names them: whoever has the file open in a
    /// spreadsheet finds it by that.
    pub heading: Option<Text>,
    /// What.
    pub what: What,
}

/// The ways in which a file of ballots may be at fault. Options go by their place among the options of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// There is nothing in the file.
    Empty,
    /// It is a workbook of a spreadsheet program: the table must be saved as CSV first.
    Workbook,
    /// A byte 0 stands in it, so it is hardly text.
    NulByte,
    /// The first line is no header: names stand twice in it, or numbers where names belong.
    NoHeader,
    /// No option is named.
    NoOptions,
    /// More options than can be counted.
    TooManyOptions {
        /// How many are named.
        found: usize,
        /// How many may be.
        most: usize,
    },
    /// No ballot was found, not even one at fault.
    NoBallots,
    /// Ballots times options are more than can be held; what follows was not read.
    TooMuch,
    /// The ballots weigh more together than can be counted; this one was left out.
    TooHeavy,
    /// The file holds another kind of ballot than the one asked for.
    OtherKind {
        /// What it holds.
        holds: Holds,
    },
    /// The header declares a number that is not the one found.
    Declared {
        /// Of what.
        what: Declared,
        /// The number declared.
        said: u64,
        /// The number found.
        found: u64,
    },
    /// A value of the header cannot be read.
    BadValue {
        /// Its name.
        name: Text,
        /// What stands there.
        found: Text,
    },
    /// A value or column that must be there is not.
    Missing {
        /// Its name.
        name: &'static str,
    },
    /// A value or column of the header stands twice; the first holds.
    Repeated {
        /// Its name.
        name: Text,
    },
    /// Values stand in a column that has no name; it was not read.
    Nameless,
    /// An option is named twice; the first holds.
    RepeatedOption {
        /// The option.
        option: usize,
    },
    /// The weight of a criterion is no number, or nought.
    BadCriterion {
        /// What stands there.
        found: Text,
    },
    /// The line has another number of fields than the header.
    FieldCount {
        /// How many it has.
        found: usize,
        /// How many it should have.
        expected: usize,
    },
    /// A quote is opened and not closed.
    OpenQuote,
    /// Something follows a closing quote.
    AfterQuote,
    /// No number.
    NotANumber {
        /// What stands there.
        found: Text,
    },
    /// A decimal comma, where a whole number or a decimal point belongs.
    DecimalComma {
        /// What stands there.
        found: Text,
    },
    /// A number that is not whole.
    NotWhole {
        /// What stands there.
        found: Text,
    },
    /// A number below the least or above the greatest.
    OutOfScale {
        /// What stands there.
        found: Text,
        /// The least.
        least: i64,
        /// The greatest.
        most: i64,
    },
    /// No tick.
    NotATick {
        /// What stands there.
        found: Text,
    },
    /// No stance.
    NotAStance {
        /// What stands there.
        found: Text,
    },
    /// A sign that means against among `+` and `=`, and abstaining among `1` and `0`; the file does not tell which.
    Ambiguous {
        /// What stands there.
        found: Text,
    },
    /// No degree of consent.
    NotADegree {
        /// What stands there.
        found: Text,
    },
    /// Neither a whole number from 1 to 9 nor one divided by such a number.
    NotARatio {
        /// What stands there.
        found: Text,
    },
    /// No option goes by that name or number.
    UnknownOption {
        /// What stands there.
        found: Text,
    },
    /// More points than each person has.
    OverPoints {
        /// The points given.
        given: u64,
        /// The points that each person has.
        points: u64,
    },
    /// Fewer points than each person must give.
    UnderPoints {
        /// The points given.
        given: u64,
        /// The least that must be given.
        least: u64,
    },
    /// More points on one option than it may get.
    OverOption {
        /// The option.
        option: usize,
        /// The points given.
        given: u64,
        /// The points that it may get.
        most: u64,
    },
    /// The squares of the votes cost more credits than each person has.
    OverCredits {
        /// What they cost.
        cost: u64,
        /// The credits that each person has.
        credits: u64,
    },
    /// More options ticked or ordered than may be.
    TooManyMarks {
        /// How many are.
        given: usize,
        /// How many may be.
        most: usize,
    },
    /// Fewer options ticked or ordered than must be.
    TooFewMarks {
        /// How many are.
        given: usize,
        /// How many must be.
        least: usize,
    },
    /// Several options at one rank, in a file of orders without ties.
    Tied,
    /// Options without a rank, in a file of complete orders.
    Incomplete {
        /// How many have one.
        given: usize,
        /// How many should have one.
        expected: usize,
    },
    /// An option stands twice on one ballot.
    OptionTwice {
        /// The option.
        option: usize,
    },
    /// Something that has no place in an order: a stray brace, a letter.
    BadOrder {
        /// What stands there.
        found: Text,
    },
    /// More categories than there are.
    TooManyCategories {
        /// How many the line has.
        found: usize,
        /// How many there are.
        most: usize,
    },
    /// How many gave the ballot, or what it weighs, is no whole number above nought, or beyond reason.
    BadShare {
        /// Whether it is the weight; else it is the count.
        is_weight: bool,
        /// What stands there.
        found: Text,
        /// The greatest that may stand there.
        most: u64,
    },
    /// The weight of a voter differs from the one on an earlier line of the same voter.
    OtherShare {
        /// The earlier line.
        first_line: usize,
    },
    /// The voter has a ballot already; this one was left out.
    RepeatedVoter {
        /// The voter.
        voter: Text,
        /// The line of the ballot that counts.
        first_line: usize,
    },
    /// The line does not say whose it is, where each must.
    Unsigned,
    /// The voter has judged this already; this line was left out.
    RepeatedJudgment {
        /// The line that counts.
        first_line: usize,
    },
    /// An option compared with itself.
    SameOption {
        /// The option.
        option: usize,
    },
    /// Points are not as many as the options they are for.
    PointsCount {
        /// How many points.
        found: usize,
        /// How many options.
        expected: usize,
    },
    /// A vote of a type that is not known.
    UnknownVoteType {
        /// The type found.
        found: Text,
    },
    /// A cost or budget that is no amount of money.
    BadAmount {
        /// What stands there.
        found: Text,
    },
    /// Something before the first section, or a line that belongs to none.
    OutsideSection {
        /// What stands there.
        found: Text,
    },
}

/// What kind of ballots a file turns out to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Ranks.
    Orders,
    /// So many categories.
    Categories(usize),
    /// Ticks.
    Ticks,
    /// Points.
    Points,
    /// Scores.
    Scores,
}

/// What a header may declare the number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// Options.
    Options,
    /// People who voted.
    Voters,
    /// Different orders, or other ballots.
    Orders,
    /// Categories.
    Categories,
}

/// The faults of a file: the first thousand, and how many more there were.
#[derive(Debug, Default)]
pub(super) struct Faults {
    pub(super) listed: Vec<Fault>,
    pub(super) unlisted: u64,
    /// The names of the columns, once the line that names them was read.
    headings: Vec<Text>,
}

impl Faults {
    /// The most faults that are listed.
    const MOST: usize = 1000;

    pub(super) fn add(&mut self, line: Option<usize>, column: Option<usize>, what: What) {
        self.list(Fault { line, column, heading: None, what });
    }

    fn list(&mut self, fault: Fault) {
        if self.listed.len() < Self::MOST {
            self.listed.push(fault);
        } else {
            self.unlisted += 1;
        }
    }

    /// From here on columns are told by their names, which stand in this record.
    pub(super) fn under(&mut self, records: &Records<'_>) {
        let fields = 0..records.len().min(Records::MOST_FIELDS);
        self.headings = fields.map(|column| quote(records.field(column))).collect();
    }

    /// Something in one field of a record.
    pub(super) fn in_field(&mut self, records: &Records<'_>, column: usize, what: What) {
        // The place is looked for only where it is told: on a long line that takes a while.
        let place = if self.listed.len() < Self::MOST { records.column(column) } else { None };
        let heading = self.headings.get(column).filter(|heading| !heading.is_empty()).cloned();
        self.list(Fault { line: Some(records.line()), column: place, heading, what });
    }

    pub(super) fn on_line(&mut self, line: usize, what: What) {
        self.add(Some(line), None, what);
    }

    pub(super) fn on_file(&mut self, what: What) {
        self.add(None, None, what);
    }
}

/// A piece of the file as a fault quotes it: clean, trimmed and short.
pub(super) fn quote(piece: &[u8]) -> Text {
    // Four bytes hold any character, so this much is enough, and what is cut off in the middle is left out below.
    let near = piece.trim_ascii().get(..4 * QUOTE + 4).unwrap_or(piece.trim_ascii());
    let text = String::from_utf8_lossy(near);
    let short: String = text.chars().take(QUOTE).collect();
    let is_cut = short.len() < piece.trim_ascii().len();
    Text::new(&if is_cut { short.trim_end_matches('\u{fffd}').to_owned() + "…" } else { short })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_clean_and_short() {
        assert_eq!(quote(b" \x1b[2Jvoto\t"), "[2Jvoto");
        assert_eq!(quote("ñ".repeat(90).as_bytes()).as_str().chars().count(), QUOTE + 1);
    }

    #[test]
    fn faults_without_end_are_only_counted() {
        let mut faults = Faults::default();
        (0..2500).for_each(|line| faults.on_line(line, What::Tied));
        assert_eq!((faults.listed.len(), faults.unlisted), (Faults::MOST, 1500));
    }
}
