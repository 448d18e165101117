//! Tables with a row for a ballot and a column for an option.

use super::header::Options;
use super::words;
use crate::ballot_files::fault::What;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::numbers::whole;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::rules;
use crate::ballot_files::share::Share;
use crate::ballot_files::wanted::Kind;
use crate::voting::Cast;
use crate::voting::ballots::{Approvals, Ballots, Rankings, Scores, Stances, TooHeavy, Weight};
use crate::voting::grades::consent::Consents;

/// Reads the ballots of the rows.
pub(super) fn read(kind: Kind, mut rows: Rows<'_>, options: &Options, intake: &mut Intake) -> Ballots {
    let count = options.names.len();
    let dash = if kind == Kind::Stances { words::dash(rows.records.clone(), &options.columns) } else { None };
    let mut taker = Taker { rows: &mut rows, options, intake };
    match kind {
        Kind::Rankings => {
            let mut rankings = Rankings::new(count);
            let mut ranks = vec![Rankings::UNRANKED; count];
            taker.take(
                rank,
                |given| Ok(is_marked(given)),
                |given, weight| {
                    for (rank, given) in ranks.iter_mut().zip(given) {
                        *rank = given.unwrap_or(Rankings::UNRANKED);
                    }
                    rankings.push(&ranks, weight)
                },
            );
            Ballots::Rankings(rankings)
        }
        Kind::Approvals { .. } | Kind::Single => {
            let mut approvals = Approvals::new(count);
            let mut ticks = Vec::new();
            taker.take(
                words::tick,
                |given| rules::ticks(kind, given.iter().filter(|tick| **tick == Some(true)).count()),
                |given, weight| {
                    ticks.clear();
                    ticks.extend((0..).zip(given).filter(|(_, tick)| **tick == Some(true)).map(|(option, _)| option));
                    approvals.push(&ticks, weight)
                },
            );
            Ballots::Ticks(approvals)
        }
        Kind::Stances => {
            let mut stances = Stances::new(count);
            taker.take(
                |field| words::stance(field, dash),
                |given| Ok(is_marked(given)),
                |given, weight| stances.push(given, weight),
            );
            Ballots::Stances(stances)
        }
        Kind::Consents => {
            let mut consents = Consents::new(count);
            taker.take(words::degree, |given| Ok(is_marked(given)), |given, weight| consents.push(given, weight));
            Ballots::Consents(consents)
        }
        _ => {
            let (mut scores, mut points) = (Scores::new(count), Vec::new());
            let (least, most) = (i64::from(*kind.scale().start()), i64::from(*kind.scale().end()));
            taker.take(
                |field| Ok(whole(field, least, most)?.and_then(|number| i32::try_from(number).ok())),
                |given| rules::numbers(kind, given),
                |given, weight| {
                    if !kind.is_points() {
                        return scores.push(given, weight);
                    }
                    points.clear();
                    points.extend(given.iter().map(|given| given.or(Some(0))));
                    scores.push(&points, weight)
                },
            );
            kind.holding(scores)
        }
    }
}

fn rank(field: &[u8]) -> Result<Option<u16>, What> {
    let rank = whole(field, 1, i64::try_from(Rankings::MOST_OPTIONS).unwrap_or(i64::MAX))?;
    Ok(rank.and_then(|rank| u16::try_from(rank - 1).ok()))
}

fn is_marked<Mark>(given: &[Option<Mark>]) -> Cast {
    if given.iter().all(Option::is_none) { Cast::Blank } else { Cast::Valid }
}

struct Taker<'t, 'a> {
    rows: &'t mut Rows<'a>,
    options: &'t Options,
    intake: &'t mut Intake,
}

impl Taker<'_, '_> {
    /// Takes each row: its fields are read, the ballot is checked and pushed onto the table.
    fn take<Mark: Copy>(
        &mut self,
        parse: impl Fn(&[u8]) -> Result<Option<Mark>, What>,
        check: impl Fn(&[Option<Mark>]) -> Result<Cast, What>,
        mut push: impl FnMut(&[Option<Mark>], Weight) -> Result<(), TooHeavy>,
    ) {
        let mut marks = vec![None; self.options.names.len()];
        while let Some(passed) = self.rows.advance(self.intake) {
            let line = self.rows.records.line();
            // Without names of voters, an empty row between others is a blank ballot.
            if passed > 0 && self.rows.parts.voter.is_none() {
                marks.fill(None);
                self.put(Share { people: passed as u64, each: 1 }, Cast::Blank, &marks, line, &mut push);
            }
            if !self.rows.is_first_of_voter(self.intake) {
                continue;
            }
            let Some(share) = self.rows.share(self.intake) else { continue };
            let is_read = self.read(&parse, &mut marks);
            let cast = if is_read { check(&marks) } else { Ok(Cast::Spoilt) };
            let cast = cast.unwrap_or_else(|what| {
                self.intake.faults.on_line(line, what);
                Cast::Spoilt
            });
            self.put(share, cast, &marks, line, &mut push);
        }
    }

    /// Reads the fields of the row; `false` where one is at fault.
    fn read<Mark>(&mut self, parse: impl Fn(&[u8]) -> Result<Option<Mark>, What>, marks: &mut [Option<Mark>]) -> bool {
        let records = &self.rows.records;
        let mut is_read = true;
        for (column, option) in &self.options.columns {
            match parse(records.field(*column)) {
                Ok(mark) => marks[*option] = mark,
                Err(what) => {
                    is_read = false;
                    self.intake.faults.in_field(records, *column, what);
                }
            }
        }
        is_read
    }

    fn put<Mark>(
        &mut self,
        share: Share,
        cast: Cast,
        marks: &[Option<Mark>],
        line: usize,
        mut push: impl FnMut(&[Option<Mark>], Weight) -> Result<(), TooHeavy>,
    ) {
        self.intake.put((share, cast, line), marks.len(), |weight| push(marks, weight));
    }
}
