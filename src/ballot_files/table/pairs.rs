//! Tables of comparisons: a row says how many times one option outweighs another.

use std::collections::HashMap;

use super::bench::Bench;
use super::header::Header;
use super::words;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::named::Named;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::numbers::ratio;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::wanted::Wanted;
use crate::session::Text;
use crate::voting::ballots::Ballots;
use crate::voting::grades::comparison::{Judgment, Judgments};
use crate::voting::{Cast, Votes};

/// Where the parts of a comparison stand.
pub(super) struct Columns {
    left: usize,
    right: usize,
    value: usize,
}

impl Columns {
    /// Finds the columns by their names; one that is missing is a fault.
    pub(super) fn of(header: &mut Header, line: usize, intake: &mut Intake) -> Option<Self> {
        let mut column = |names: &'static [&'static str]| {
            let column = header.take_out(names);
            if column.is_none() {
                intake.faults.on_line(line, What::Missing { name: names.first().copied().unwrap_or_default() });
            }
            column
        };
        let (left, right, value) = (column(words::LEFT), column(words::RIGHT), column(words::VALUE));
        Some(Self { left: left?, right: right?, value: value? })
    }
}

/// Reads the comparisons of the rows; a judge of whom some row cannot be counted is spoilt, as any ballot at fault. The turnout is that of the judges.
pub(super) fn read(
    columns: &Columns,
    mut rows: Rows<'_>,
    wanted: &Wanted,
    intake: &mut Intake,
) -> (Vec<Text>, Ballots) {
    let mut options = Named::new(&wanted.options);
    let mut bench = Bench::default();
    let mut judgments: Vec<Vec<Judgment>> = Vec::new();
    let mut lines = HashMap::new();
    while rows.advance(intake).is_some() {
        let Some(judge) = bench.judge(&rows, intake) else {
            bench.spoil(&rows);
            continue;
        };
        judgments.resize(bench.judges.len(), Vec::new());
        let line = rows.records.line();
        let judgment = match judgment(columns, &rows.records, &mut options) {
            Ok(judgment) => judgment,
            Err((column, what)) => {
                intake.faults.in_field(&rows.records, column, what);
                bench.spoil(&rows);
                continue;
            }
        };
        let pair = (judge, judgment.left.min(judgment.right), judgment.left.max(judgment.right));
        let first_line = *lines.entry(pair).or_insert(line);
        if first_line == line {
            judgments[judge].push(judgment);
        } else {
            intake.faults.on_line(line, What::RepeatedJudgment { first_line });
            bench.spoil(&rows);
        }
    }
    intake.turnout = Votes::default();
    let pairs = options.names.len() * options.names.len().saturating_sub(1) / 2;
    let mut table = Judgments::new(options.names.len());
    for ((name, share), judgments) in bench.judges.iter().zip(judgments) {
        let is_valid = !judgments.is_empty() && bench.is_whole(name);
        intake.turnout.add(share.people, if is_valid { Cast::Valid } else { Cast::Spoilt });
        if is_valid && judgments.len() < pairs {
            let given = judgments.len();
            intake.notices.push(Notice::MissingPairs { voter: name.clone(), given, pairs });
        }
        for weight in share.pieces().filter(|_| is_valid) {
            // What the table would refuse has been left out above.
            let _ = table.push(&judgments, weight);
        }
    }
    (options.names, Ballots::Comparisons(table))
}

fn judgment(columns: &Columns, records: &Records<'_>, options: &mut Named) -> Result<Judgment, (usize, What)> {
    let field = |column: usize| records.field(column);
    let value = ratio(field(columns.value))
        .ok_or_else(|| (columns.value, What::NotARatio { found: quote(field(columns.value)) }))?;
    let left = options.place(field(columns.left)).map_err(|what| (columns.left, what))?;
    let right = options.place(field(columns.right)).map_err(|what| (columns.right, what))?;
    if left == right {
        return Err((columns.right, What::SameOption { option: left }));
    }
    Ok(Judgment { left, right, value })
}
