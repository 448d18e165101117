//! Tables of criteria: a row gives one option a number by each criterion.

use std::collections::{HashMap, HashSet};

use super::bench::Bench;
use super::header::Header;
use super::words;
use crate::ballot_files::ballots::Ballots;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::judges::{Criterion, Sheets};
use crate::ballot_files::named::Named;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::numbers::{exact, whole};
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::turnout::{Cast, Turnout};
use crate::ballot_files::wanted::Wanted;
use crate::session::Text;
use crate::voting::Fraction;
use crate::voting::ballots::Scores;

/// Where the option and the criteria stand.
pub(super) struct Columns {
    option: usize,
    criteria: Vec<(usize, Criterion)>,
}

impl Columns {
    /// Finds the columns of the header that `records` stands at; a missing one is a fault.
    pub(super) fn of(header: &mut Header, records: &Records<'_>, intake: &mut Intake) -> Option<Self> {
        let Some(option) = header.take_out(words::OPTION) else {
            intake.faults.on_line(records.line(), What::Missing { name: "option" });
            return None;
        };
        let (mut criteria, mut known) = (Vec::new(), HashSet::new());
        for (column, name) in &header.others {
            let what = match criterion(name, intake) {
                Some(criterion) if known.insert(criterion.name.clone()) => {
                    criteria.push((*column, criterion));
                    continue;
                }
                Some(criterion) => What::Repeated { name: criterion.name },
                None => What::BadCriterion { found: quote(records.field(*column)) },
            };
            intake.faults.in_field(records, *column, what);
        }
        if criteria.is_empty() {
            intake.faults.on_line(records.line(), What::Missing { name: "criterion:weight" });
            return None;
        }
        Some(Self { option, criteria })
    }
}

/// `name:weight`, a negative weight for what costs; without a weight it weighs 1.
fn criterion(written: &Text, intake: &mut Intake) -> Option<Criterion> {
    let Some((name, weight)) = written.as_str().rsplit_once(':') else {
        intake.notices.push(Notice::NoWeight { criterion: written.clone() });
        return Some(Criterion { name: written.clone(), weight: Fraction::whole(1), is_cost: false });
    };
    let weight = exact(weight.as_bytes()).filter(|weight| *weight != Fraction::ZERO)?;
    let size = Fraction::new(weight.numerator().abs(), weight.denominator());
    Some(Criterion { name: Text::new(name), weight: size, is_cost: weight < Fraction::ZERO })
}

/// What a judge gave an option by each criterion, with the line on which it stands.
type Given = HashMap<(usize, usize), (usize, Vec<Option<i32>>)>;

/// Reads the sheets of the rows. The turnout is that of the judges.
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
        let Some(judge) = bench.judge(&rows, intake) else { continue };
        let line = rows.records.line();
        let option = match options.place(rows.records.field(columns.option)) {
            Ok(option) => option,
            Err(what) => {
                intake.faults.in_field(&rows.records, columns.option, what);
                continue;
            }
        };
        if let Some((first_line, _)) = given.get(&(judge, option)) {
            intake.faults.on_line(line, What::RepeatedJudgment { first_line: *first_line });
        } else if let Some(numbers) = numbers(columns, &rows.records, wanted, intake) {
            given.insert((judge, option), (line, numbers));
        }
    }
    let sheets = gathered(columns, options.names.len(), &bench, &given, intake)?;
    Some((options.names, Ballots::Sheets(sheets)))
}

fn numbers(columns: &Columns, records: &Records<'_>, wanted: &Wanted, intake: &mut Intake) -> Option<Vec<Option<i32>>> {
    let scale = wanted.kind.scale();
    let (least, most) = (i64::from(*scale.start()), i64::from(*scale.end()));
    let mut numbers = Vec::new();
    for (column, _) in &columns.criteria {
        match whole(records.field(*column), least, most) {
            Ok(number) => numbers.push(number.and_then(|number| i32::try_from(number).ok())),
            Err(what) => intake.faults.in_field(records, *column, what),
        }
    }
    (numbers.len() == columns.criteria.len()).then_some(numbers)
}

fn gathered(columns: &Columns, options: usize, bench: &Bench, given: &Given, intake: &mut Intake) -> Option<Sheets> {
    let criteria: Vec<Criterion> = columns.criteria.iter().map(|(_, criterion)| criterion.clone()).collect();
    let mut sheets = Sheets { scores: vec![Scores::new(options); criteria.len()], criteria };
    if !Intake::holds(bench.judges.len(), options, sheets.criteria.len()) {
        intake.faults.on_file(What::TooMuch);
        return None;
    }
    intake.turnout = Turnout::default();
    for (judge, (_, share)) in bench.judges.iter().enumerate() {
        let numbers: Vec<_> = (0..options).map(|option| given.get(&(judge, option)).map(|(_, it)| it)).collect();
        let cast = if numbers.iter().all(Option::is_none) {
            Cast::Spoilt
        } else if numbers.iter().flatten().all(|numbers| numbers.iter().all(Option::is_none)) {
            Cast::Blank
        } else {
            Cast::Valid
        };
        intake.turnout.add(share.people, cast);
        if cast != Cast::Valid {
            continue;
        }
        for (criterion, scores) in sheets.scores.iter_mut().enumerate() {
            let column: Vec<Option<i32>> = numbers.iter().map(|it| *(*it)?.get(criterion)?).collect();
            // What weighs too much has been left out before.
            share.pieces().for_each(|weight| _ = scores.push(&column, weight));
        }
    }
    Some(sheets)
}
