//! Comparisons by pairs: a row a pair (`left,right,value`), or a column a pair (`Agua / Bosque`). A value of 3 or 1/3 says
//! how many times the first one outweighs the second; −3 says the same as 1/3.

use std::collections::HashSet;

use super::heading::Heading;
use super::labels::Labels;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::form::{Asked, Paper};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::numbers::{natural, ratio};
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::table::bench::Bench;
use crate::ballot_files::table::words;
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::Round;

/// What may stand between the two options of a pair.
const BETWEEN: [&str; 8] = [" vs. ", " vs ", " / ", " – ", " - ", "/", "–", "-"];

type Comparison = (OptionId, OptionId, u32);

/// What one person compared: on which line it begins, all its lines, and what they say.
#[derive(Default)]
struct Judged<'a> {
    line: usize,
    lines: Vec<&'a [u8]>,
    given: Vec<Comparison>,
}

/// Reads the ballots of the rows.
pub(super) fn read(
    mut heading: Heading,
    records: Records<'_>,
    options: &Labels,
    asked: &Asked<'_>,
    intake: &mut Intake,
    papers: &mut Vec<Paper>,
) {
    let line = records.line();
    let mut part = |names| heading.take_out(names);
    let parts = (part(words::LEFT), part(words::RIGHT), part(words::VALUE));
    if let (Some(left), Some(right), Some(value)) = parts {
        heading.leave_out(|_| true, intake);
        if heading.is_signed(asked, line, intake) {
            let rows = Rows::new(records, heading.parts, intake);
            read_long(rows, [left, right, value], options, asked, intake, papers);
        }
        return;
    }
    let pair = |(column, name): &(usize, crate::session::Text)| {
        let (left, right) = pair(name.as_str(), options)?;
        Some((*column, left, right))
    };
    let columns: Vec<(usize, usize, usize)> = heading.others.iter().filter_map(pair).collect();
    heading.leave_out(|column| !columns.iter().any(|(used, ..)| *used == column), intake);
    if columns.is_empty() {
        intake.faults.on_line(line, What::NoOptions);
    } else if heading.is_signed(asked, line, intake) {
        read_wide(Rows::new(records, heading.parts, intake), &columns, asked, intake, papers);
    }
}

/// The two options that the name of a column compares, by their places.
fn pair(name: &str, options: &Labels) -> Option<(usize, usize)> {
    let splits = BETWEEN.into_iter().flat_map(|sign| name.match_indices(sign));
    let pair = |(at, sign): (usize, &str)| {
        let (left, right) = (name.get(..at)?, name.get(at + sign.len()..)?);
        Some((options.find(left)?, options.find(right)?)).filter(|(left, right)| left != right)
    };
    splits.into_iter().find_map(pair)
}

fn read_wide(
    mut rows: Rows<'_>,
    columns: &[(usize, usize, usize)],
    asked: &Asked<'_>,
    intake: &mut Intake,
    papers: &mut Vec<Paper>,
) {
    while rows.advance(intake).is_some() {
        if !super::is_signed(&rows, asked, intake) || !rows.is_first_of_voter(intake) {
            continue;
        }
        let Some(share) = rows.share(intake) else { continue };
        let mut given = Vec::new();
        let mut is_read = true;
        for (column, left, right) in columns {
            match comparison(rows.records.field(*column), (*left, *right), asked.round) {
                Ok(comparison) => given.extend(comparison),
                Err(what) => {
                    is_read = false;
                    intake.faults.in_field(&rows.records, *column, what);
                }
            }
        }
        if is_read && !super::put(&rows, share, &marks(given), intake, papers) {
            return;
        }
    }
}

fn read_long(
    mut rows: Rows<'_>,
    columns: [usize; 3],
    options: &Labels,
    asked: &Asked<'_>,
    intake: &mut Intake,
    papers: &mut Vec<Paper>,
) {
    let mut bench = Bench::default();
    let mut judged: Vec<Judged<'_>> = Vec::new();
    let mut spoilt = HashSet::new();
    while rows.advance(intake).is_some() {
        if !super::is_signed(&rows, asked, intake) {
            continue;
        }
        let line = rows.records.line();
        let judge = bench.judge(&rows, intake);
        if judge == Some(judged.len()) {
            judged.push(Judged { line, ..Judged::default() });
        }
        let read = row(&rows.records, columns, options, asked.round, intake);
        match (judge.and_then(|judge| judged.get_mut(judge)), read) {
            (Some(judged), Some(comparison)) => {
                judged.lines.push(rows.records.bytes());
                judged.given.extend(comparison);
            }
            _ => _ = spoilt.insert(super::voter(&rows)),
        }
    }
    let says_weight = rows.parts.weight.is_some();
    for ((voter, share), Judged { line, lines, given }) in bench.judges.into_iter().zip(judged) {
        if spoilt.contains(&voter) {
            continue;
        }
        let print = super::print_of(lines);
        let paper = Paper { line, print, voter, weight: says_weight.then_some(share.each), marks: marks(given) };
        if !super::put_paper(share.people, paper, intake, papers) {
            return;
        }
    }
}

/// The comparisons of a row, one or none; `None` where something is at fault.
fn row(
    records: &Records<'_>,
    [left, right, value]: [usize; 3],
    options: &Labels,
    round: &Round,
    intake: &mut Intake,
) -> Option<Vec<Comparison>> {
    let mut place = |column: usize| {
        let place = super::option(records.field(column), options);
        place.map_err(|what| intake.faults.in_field(records, column, what)).ok()
    };
    let (one, other) = (place(left), place(right));
    let pair = (one?, other?);
    if pair.0 == pair.1 {
        intake.faults.in_field(records, right, What::SameOption { option: pair.0 });
        return None;
    }
    let comparison = comparison(records.field(value), pair, round);
    comparison.map(Vec::from_iter).map_err(|what| intake.faults.in_field(records, value, what)).ok()
}

/// What a field says of two options, by their places.
fn comparison(field: &[u8], (left, right): (usize, usize), round: &Round) -> Result<Option<Comparison>, What> {
    let options = (round.options.get(left), round.options.get(right));
    let (Some(left), Some(right), false) = (options.0, options.1, field.is_empty()) else { return Ok(None) };
    let unclear = || What::NotARatio { found: quote(field) };
    if let Some(times) = field.strip_prefix(b"-") {
        let times = natural(times).filter(|times| (1..=9).contains(times)).ok_or_else(unclear)?;
        return Ok(Some((right.id, left.id, u32::try_from(times).map_err(|_| unclear())?)));
    }
    let value = ratio(field).ok_or_else(unclear)?;
    let whole = u32::try_from(value.numerator()).map_err(|_| unclear())?;
    let below = u32::try_from(value.denominator()).map_err(|_| unclear())?;
    Ok(Some(if below == 1 { (left.id, right.id, whole) } else { (right.id, left.id, below) }))
}

fn marks(given: Vec<Comparison>) -> Marks {
    if given.is_empty() { Marks::Blank } else { Marks::Comparisons(given) }
}
