//! Tables of criteria: a row gives one option a number by each criterion.

use std::collections::{HashMap, HashSet};

use super::bench::Bench;
use super::header::Header;
use super::words;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::named::Named;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::numbers::{exact, whole};
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::wanted::Wanted;
use crate::session::Text;
use crate::session::round::method::Weighing;
use crate::voting::ballots::Ballots;
use crate::voting::grades::criteria::{Criterion, Direction, Sheets};
use crate::voting::{Cast, Fraction, Votes};

/// Where the option and the criteria stand.
pub(super) struct Columns {
    option: usize,
    /// The column of each criterion.
    criteria: Vec<usize>,
}

/// A criterion as the header has it.
struct Written {
    column: usize,
    name: Text,
    /// Above nought.
    weight: Fraction,
    is_cost: bool,
}

impl Columns {
    /// Finds the columns of the header that `records` stands at; a missing one is a fault.
    pub(super) fn of(header: &mut Header, records: &Records<'_>, intake: &mut Intake) -> Option<Self> {
        let Some(option) = header.take_out(words::OPTION) else {
            intake.faults.on_line(records.line(), What::Missing { name: "option" });
            return None;
        };
        let (mut criteria, mut known, mut weights) = (Vec::new(), HashSet::new(), WholeWeights::default());
        for (column, name) in &header.others {
            let what = match criterion(*column, name, intake) {
                Some(new) if known.contains(&new.name) => What::Repeated { name: new.name },
                Some(new) if weights.takes(new.weight) => {
                    known.insert(new.name.clone());
                    criteria.push(new);
                    continue;
                }
                _ => What::BadCriterion { found: quote(records.field(*column)) },
            };
            intake.faults.in_field(records, *column, what);
        }
        if criteria.is_empty() {
            intake.faults.on_line(records.line(), What::Missing { name: "criterion:weight" });
            return None;
        }
        let columns = criteria.iter().map(|it: &Written| it.column).collect();
        let weighing = |it: Written| {
            let weight = weights.whole(it.weight).unwrap_or(u32::MAX);
            Weighing { criterion: None, name: it.name, weight, cost: it.is_cost }
        };
        intake.criteria = criteria.into_iter().map(weighing).collect();
        Some(Self { option, criteria: columns })
    }
}

/// `name:weight`, a negative weight for what costs; without a weight it weighs 1.
fn criterion(column: usize, written: &Text, intake: &mut Intake) -> Option<Written> {
    let Some((name, weight)) = written.as_str().rsplit_once(':') else {
        intake.notices.push(Notice::NoWeight { criterion: written.clone() });
        return Some(Written { column, name: written.clone(), weight: Fraction::whole(1), is_cost: false });
    };
    let weight = exact(weight.as_bytes()).filter(|weight| *weight != Fraction::ZERO)?;
    let size = Fraction::new(weight.numerator().abs(), weight.denominator());
    Some(Written { column, name: Text::new(name), weight: size, is_cost: weight < Fraction::ZERO })
}

/// Brings weights to whole numbers in the same proportion.
struct WholeWeights {
    /// What their denominators all divide.
    common: u128,
    greatest: Fraction,
}

impl Default for WholeWeights {
    fn default() -> Self {
        Self { common: 1, greatest: Fraction::ZERO }
    }
}

impl WholeWeights {
    /// Whether one more weight leaves all of them small enough to be counted with; else it is left out.
    fn takes(&mut self, weight: Fraction) -> bool {
        // In lowest terms only what the common denominator lacks is left below the line.
        let lacking =
            i128::try_from(self.common).map(|common| Fraction::new(common, weight.denominator()).denominator());
        let common = lacking.ok().and_then(|lacking| self.common.checked_mul(lacking));
        let more = Self { common: common.unwrap_or(u128::MAX), greatest: self.greatest.max(weight) };
        let fits = common.is_some() && more.whole(more.greatest).is_some();
        if fits {
            *self = more;
        }
        fits
    }

    fn whole(&self, weight: Fraction) -> Option<u32> {
        let size = weight.numerator().unsigned_abs().checked_mul(self.common)?;
        u32::try_from(size / weight.denominator()).ok()
    }
}

/// What a judge gave an option by each criterion, with the line on which it stands.
type Given = HashMap<(usize, usize), (usize, Vec<Option<i32>>)>;

/// Reads the sheets of the rows; a judge of whom some row cannot be counted is spoilt, as any ballot at fault. The turnout is that of the judges.
pub(super) fn read(
    columns: &Columns,
    mut rows: Rows<'_>,
    wanted: &Wanted,
    intake: &mut Intake,
) -> Option<(Vec<Text>, Ballots)> {
    let mut options = Named::new(&wanted.options);
    let mut bench = Bench::default();
    let mut given: Given = HashMap::new();
    while rows.advance(intake).is_some() {
        let Some(judge) = bench.judge(&rows, intake) else {
            bench.spoil(&rows);
            continue;
        };
        let line = rows.records.line();
        let option = match options.place(rows.records.field(columns.option)) {
            Ok(option) => option,
            Err(what) => {
                intake.faults.in_field(&rows.records, columns.option, what);
                bench.spoil(&rows);
                continue;
            }
        };
        if let Some((first_line, _)) = given.get(&(judge, option)) {
            intake.faults.on_line(line, What::RepeatedJudgment { first_line: *first_line });
            bench.spoil(&rows);
        } else if let Some(numbers) = numbers(columns, &rows.records, wanted, intake) {
            given.insert((judge, option), (line, numbers));
        } else {
            bench.spoil(&rows);
        }
    }
    let sheets = gathered(columns, options.names.len(), &bench, &given, intake)?;
    Some((options.names, Ballots::Sheets(sheets)))
}

fn numbers(columns: &Columns, records: &Records<'_>, wanted: &Wanted, intake: &mut Intake) -> Option<Vec<Option<i32>>> {
    let scale = wanted.kind.scale();
    let (least, most) = (i64::from(*scale.start()), i64::from(*scale.end()));
    let mut numbers = Vec::new();
    for column in &columns.criteria {
        match whole(records.field(*column), least, most) {
            Ok(number) => numbers.push(number.and_then(|number| i32::try_from(number).ok())),
            Err(what) => intake.faults.in_field(records, *column, what),
        }
    }
    (numbers.len() == columns.criteria.len()).then_some(numbers)
}

fn gathered(columns: &Columns, options: usize, bench: &Bench, given: &Given, intake: &mut Intake) -> Option<Sheets> {
    if !Intake::holds(bench.judges.len(), options, columns.criteria.len()) {
        intake.faults.on_file(What::TooMuch);
        return None;
    }
    let criterion = |it: &Weighing| {
        let direction = if it.cost { Direction::Cost } else { Direction::Benefit };
        Criterion { weight: it.weight, direction }
    };
    let mut sheets = Sheets::new(options, intake.criteria.iter().map(criterion).collect());
    intake.turnout = Votes::default();
    for (judge, (name, share)) in bench.judges.iter().enumerate() {
        let has_row = (0..options).any(|option| given.contains_key(&(judge, option)));
        let numbers = |option: usize| given.get(&(judge, option)).map(|(_, it)| it.clone()).unwrap_or_default();
        let numbers: Vec<Vec<Option<i32>>> = (0..options).map(numbers).collect();
        let cast = if !has_row || !bench.is_whole(name) {
            Cast::Spoilt
        } else if numbers.iter().flatten().all(Option::is_none) {
            Cast::Blank
        } else {
            Cast::Valid
        };
        intake.count(*share, cast);
        if cast == Cast::Valid {
            // What weighs too much has been left out before.
            share.pieces().for_each(|weight| _ = sheets.push(&numbers, weight));
        }
    }
    Some(sheets)
}
