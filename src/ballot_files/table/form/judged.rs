//! Numbers by criteria: a column an option and criterion (`Agua [Impacto]`), or a row an option with a column a criterion.

use std::collections::{BTreeMap, HashSet};

use super::heading::Heading;
use super::labels::{Labels, grid};
use crate::ballot_files::fault::What;
use crate::ballot_files::form::{Asked, Paper};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::numbers::whole;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::table::bench::Bench;
use crate::ballot_files::table::words;
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::{Method, Round};

/// The numbers of a ballot, by option and criterion.
type Sheet = BTreeMap<(usize, usize), i32>;

/// A column with the option and the criterion of its numbers, by their places.
type Column = (usize, usize, usize);

/// Reads the ballots of the rows.
pub(super) fn read(
    mut heading: Heading,
    records: Records<'_>,
    (options, criteria): (&Labels, &Labels),
    asked: &Asked<'_>,
    intake: &mut Intake,
    papers: &mut Vec<Paper>,
) {
    let line = records.line();
    let wide = wide(&heading, options, criteria);
    if !wide.is_empty() {
        heading.leave_out(|column| !wide.iter().any(|(used, ..)| *used == column), intake);
        if heading.is_signed(asked, line, intake) {
            read_wide(Rows::new(records, heading.parts, intake), &wide, asked, intake, papers);
        }
        return;
    }
    let Some(option) = heading.take_out(words::OPTION) else {
        intake.faults.on_line(line, What::NoOptions);
        return;
    };
    let columns: Vec<(usize, usize)> = heading
        .others
        .iter()
        .filter_map(|(column, name)| Some((*column, criterion(name.as_str(), criteria)?)))
        .collect();
    heading.leave_out(|column| !columns.iter().any(|(used, _)| *used == column), intake);
    if columns.is_empty() {
        intake.faults.on_line(line, What::Missing { name: "criterion" });
    } else if heading.is_signed(asked, line, intake) {
        let rows = Rows::new(records, heading.parts, intake);
        read_long(rows, option, &columns, options, asked, intake, papers);
    }
}

/// The columns of a table with a row a ballot.
fn wide(heading: &Heading, options: &Labels, criteria: &Labels) -> Vec<Column> {
    let parts = |name: &str| {
        grid(name).into_iter().find_map(|(one, other)| {
            let there = || Some((options.find(one)?, criteria.find(other)?));
            let back = || Some((options.find(other)?, criteria.find(one)?));
            there().or_else(back)
        })
    };
    let column = |(column, name): &(usize, crate::session::Text)| {
        let (option, criterion) = parts(name.as_str())?;
        Some((*column, option, criterion))
    };
    heading.others.iter().filter_map(column).collect()
}

/// The criterion that the name of a column means; its weight may stand behind it, and is that of the round in any case.
fn criterion(name: &str, criteria: &Labels) -> Option<usize> {
    let bare = name.rsplit_once(':').map(|(bare, _)| bare);
    criteria.of_column(name).or_else(|| criteria.find(bare?))
}

fn read_wide(mut rows: Rows<'_>, columns: &[Column], asked: &Asked<'_>, intake: &mut Intake, papers: &mut Vec<Paper>) {
    while rows.advance(intake).is_some() {
        if !super::is_signed(&rows, asked, intake) || !rows.is_first_of_voter(intake) {
            continue;
        }
        let Some(share) = rows.share(intake) else { continue };
        let mut sheet: Sheet = Sheet::new();
        let mut is_read = true;
        for (column, option, criterion) in columns {
            match number(&rows.records, *column, asked.round) {
                Ok(number) => sheet.extend(number.map(|number| ((*option, *criterion), number))),
                Err(what) => {
                    is_read = false;
                    intake.faults.in_field(&rows.records, *column, what);
                }
            }
        }
        if is_read && !super::put(&rows, share, &marks(&sheet, asked.round), intake, papers) {
            return;
        }
    }
}

fn read_long(
    mut rows: Rows<'_>,
    option_column: usize,
    columns: &[(usize, usize)],
    options: &Labels,
    asked: &Asked<'_>,
    intake: &mut Intake,
    papers: &mut Vec<Paper>,
) {
    let mut bench = Bench::default();
    let mut sheets: Vec<(usize, Vec<&[u8]>, Sheet)> = Vec::new();
    let mut spoilt = HashSet::new();
    while rows.advance(intake).is_some() {
        if !super::is_signed(&rows, asked, intake) {
            continue;
        }
        let line = rows.records.line();
        let Some(judge) = bench.judge(&rows, intake) else {
            spoilt.insert(super::voter(&rows));
            continue;
        };
        if sheets.len() <= judge {
            sheets.push((line, Vec::new(), Sheet::new()));
        }
        let read = row(&rows.records, option_column, columns, options, asked.round, intake);
        let Some((_, lines, sheet)) = sheets.get_mut(judge) else { continue };
        lines.push(rows.records.bytes());
        let is_new = read.as_ref().is_some_and(|(option, _)| !sheet.keys().any(|(known, _)| known == option));
        match read {
            Some((option, numbers)) if is_new => {
                sheet.extend(numbers.into_iter().map(|(criterion, number)| ((option, criterion), number)));
            }
            read => {
                if let Some((option, _)) = read {
                    intake.faults.on_line(line, What::RepeatedOption { option });
                }
                spoilt.insert(super::voter(&rows));
            }
        }
    }
    let says_weight = rows.parts.weight.is_some();
    for ((voter, share), (line, lines, sheet)) in bench.judges.into_iter().zip(sheets) {
        if spoilt.contains(&voter) {
            continue;
        }
        let weight = says_weight.then_some(share.each);
        let paper = Paper { line, print: super::print_of(lines), voter, weight, marks: marks(&sheet, asked.round) };
        if !super::put_paper(share.people, paper, intake, papers) {
            return;
        }
    }
}

/// The option of a row with its numbers by criterion; `None` where something is at fault.
fn row(
    records: &Records<'_>,
    option_column: usize,
    columns: &[(usize, usize)],
    options: &Labels,
    round: &Round,
    intake: &mut Intake,
) -> Option<(usize, Vec<(usize, i32)>)> {
    let option = super::option(records.field(option_column), options);
    let option = option.map_err(|what| intake.faults.in_field(records, option_column, what)).ok();
    let mut numbers = Vec::new();
    let mut is_read = true;
    for (column, criterion) in columns {
        match number(records, *column, round) {
            Ok(number) => numbers.extend(number.map(|number| (*criterion, number))),
            Err(what) => {
                is_read = false;
                intake.faults.in_field(records, *column, what);
            }
        }
    }
    option.filter(|_| is_read).map(|option| (option, numbers))
}

fn number(records: &Records<'_>, column: usize, round: &Round) -> Result<Option<i32>, What> {
    let Method::Criteria { low, high, .. } = round.method else { return Ok(None) };
    let number = whole(records.field(column), i64::from(low), i64::from(high))?;
    Ok(number.and_then(|number| i32::try_from(number).ok()))
}

/// The sheet of a ballot. An option with a number for some criteria only keeps those, which the round will not take.
fn marks(sheet: &Sheet, round: &Round) -> Marks {
    if sheet.is_empty() {
        return Marks::Blank;
    }
    let mut given: Vec<(OptionId, Vec<i32>)> = Vec::new();
    for (place, option) in round.options.iter().enumerate() {
        let numbers: Vec<i32> = sheet.range((place, 0)..(place + 1, 0)).map(|(_, number)| *number).collect();
        given.extend((!numbers.is_empty()).then_some((option.id, numbers)));
    }
    Marks::Sheet(given)
}
