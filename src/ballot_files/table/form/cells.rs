//! A row a ballot and a column an option, or a row a ballot and one column that names options.

use super::heading::Heading;
use super::labels::Labels;
use super::listed;
use crate::ballot_files::fault::What;
use crate::ballot_files::form::{Asked, Paper};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::numbers::whole;
use crate::ballot_files::plain::plain;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::share::Share;
use crate::ballot_files::table::words::{self, Dash};
use crate::session::ballot::{Consent, Marks, OptionId, Stance};
use crate::session::round::{Method, Round};
use crate::voting::ballots::Rankings;

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Number(i32),
    Stance(Stance),
    Consent(Consent),
    Tick,
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
    let columns = columns(&heading, &records, options, intake);
    let list = if columns.is_empty() { listed::column(&heading, &records, options, asked.round) } else { None };
    if columns.is_empty() && list.is_none() {
        intake.faults.on_line(line, What::NoOptions);
        return;
    }
    let is_used = |column| list == Some(column) || columns.iter().any(|(used, _)| *used == column);
    heading.leave_out(|column| !is_used(column), intake);
    if !columns.is_empty() {
        let absent = (0..options.len()).filter(|option| !columns.iter().any(|(_, it)| it == option));
        intake.notices.extend(absent.map(|option| Notice::NoColumn { option }));
    }
    if !heading.is_signed(asked, line, intake) {
        return;
    }
    let dash = if asked.round.method == Method::Hands { words::dash(records.clone(), &columns) } else { None };
    let mut rows = Rows::new(records, heading.parts, intake);
    while let Some(passed) = rows.advance(intake) {
        // Without names, an empty row between others is a blank ballot.
        let blank = Share { people: if rows.parts.voter.is_none() { passed as u64 } else { 0 }, each: 1 };
        if !super::put(&rows, blank, &Marks::Blank, intake, papers) {
            return;
        }
        if !super::is_signed(&rows, asked, intake) || !rows.is_first_of_voter(intake) {
            continue;
        }
        let Some(share) = rows.share(intake) else { continue };
        let marks = match list {
            Some(column) => listed::read(&rows.records, column, options, asked.round, intake),
            None => row(&rows.records, &columns, options, asked, dash, intake),
        };
        if marks.is_some_and(|marks| !super::put(&rows, share, &marks, intake, papers)) {
            return;
        }
    }
}

/// The column of each option, with its place.
fn columns(heading: &Heading, records: &Records<'_>, options: &Labels, intake: &mut Intake) -> Vec<(usize, usize)> {
    let mut columns: Vec<(usize, usize)> = Vec::new();
    for (column, name) in &heading.others {
        match options.of_column(name.as_str()) {
            Some(option) if columns.iter().any(|(_, known)| *known == option) => {
                intake.faults.in_field(records, *column, What::RepeatedOption { option });
            }
            Some(option) => columns.push((*column, option)),
            None => {}
        }
    }
    columns
}

/// The ballot of a row; `None` where a cell is at fault.
fn row(
    records: &Records<'_>,
    columns: &[(usize, usize)],
    options: &Labels,
    asked: &Asked<'_>,
    dash: Dash,
    intake: &mut Intake,
) -> Option<Marks> {
    let mut given = Vec::new();
    let mut is_read = true;
    for (column, option) in columns {
        match cell(records.field(*column), *option, options, asked, dash) {
            Ok(Some(mark)) => given.extend(asked.round.options.get(*option).map(|it| (it.id, mark))),
            Ok(None) => {}
            Err(what) => {
                is_read = false;
                intake.faults.in_field(records, *column, what);
            }
        }
    }
    given.sort_by_key(|(option, _)| *option);
    is_read.then(|| marks(&given, asked.round))
}

fn cell(field: &[u8], option: usize, options: &Labels, asked: &Asked<'_>, dash: Dash) -> Result<Option<Mark>, What> {
    let number = |least: i32, most: i32| {
        let number = whole(field, i64::from(least), i64::from(most))?;
        Ok(number.and_then(|number| i32::try_from(number).ok()).map(Mark::Number))
    };
    match &asked.round.method {
        Method::Hands => Ok(words::stance(field, dash)?.map(Mark::Stance)),
        Method::Consent => Ok(degree(field)?.map(Mark::Consent)),
        Method::Dots { .. } => number(0, i32::MAX),
        Method::Quadratic { .. } => number(-i32::MAX, i32::MAX),
        Method::Score { low, high, .. } => number(*low, *high),
        Method::MajorityJudgment { grades, .. } => match named_grade(field, asked.grades) {
            Some(grade) => Ok(Some(Mark::Number(grade))),
            None => number(0, i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX)),
        },
        Method::Ranking { .. } => {
            let place = without_ordinal(field);
            let most = i64::try_from(Rankings::MOST_OPTIONS).unwrap_or(i64::MAX);
            let place = whole(place, 1, most)?.and_then(|place| i32::try_from(place).ok());
            Ok(place.map(Mark::Number))
        }
        _ => match words::tick(field) {
            Ok(tick) => Ok(tick.filter(|tick| *tick).map(|_| Mark::Tick)),
            // Forms write the name of what was ticked below the same name.
            Err(_) if super::option(field, options) == Ok(option) => Ok(Some(Mark::Tick)),
            Err(what) => Err(what),
        },
    }
}

/// The grade that a word stands for.
fn named_grade(field: &[u8], grades: &[(String, i32)]) -> Option<i32> {
    let written = plain(&String::from_utf8_lossy(field));
    grades.iter().find(|(word, _)| !written.is_empty() && plain(word) == written).map(|(_, grade)| *grade)
}

/// A degree of consent in a word, or by the sign that stands for it on a slip.
fn degree(field: &[u8]) -> Result<Option<Consent>, What> {
    match field {
        b"+" => Ok(Some(Consent::Support)),
        b"=" => Ok(Some(Consent::Accept)),
        b"r" | b"R" => Ok(Some(Consent::Reservation)),
        b"-" => Ok(Some(Consent::Objection)),
        b"a" | b"A" | b"0" => Ok(Some(Consent::Abstain)),
        _ => words::degree(field),
    }
}

/// `1` of `1.º`, `1º`, `1ª` or `1st`.
fn without_ordinal(field: &[u8]) -> &[u8] {
    let figures = field.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (number, rest) = field.split_at(figures);
    let rest = String::from_utf8_lossy(rest).to_lowercase();
    let is_ordinal =
        matches!(rest.as_str(), "º" | ".º" | "ª" | ".ª" | "°" | ".°" | "." | "o" | "a" | "st" | "nd" | "rd" | "th");
    if figures > 0 && is_ordinal { number } else { field }
}

/// What the cells of a row say together.
fn marks(given: &[(OptionId, Mark)], round: &Round) -> Marks {
    let numbers = || {
        given.iter().filter_map(|(option, mark)| match mark {
            Mark::Number(number) => Some((*option, *number)),
            _ => None,
        })
    };
    if given.is_empty() {
        return Marks::Blank;
    }
    match &round.method {
        Method::Hands => Marks::Stances(
            given
                .iter()
                .filter_map(|(option, it)| if let Mark::Stance(it) = it { Some((*option, *it)) } else { None })
                .collect(),
        ),
        Method::Consent => Marks::Consents(
            given
                .iter()
                .filter_map(|(option, it)| if let Mark::Consent(it) = it { Some((*option, *it)) } else { None })
                .collect(),
        ),
        Method::Dots { .. } => {
            let points = numbers().filter(|(_, points)| *points > 0);
            let points: Vec<(OptionId, u32)> = points.map(|(option, points)| (option, points.unsigned_abs())).collect();
            if points.is_empty() { Marks::Blank } else { Marks::Points(points) }
        }
        Method::Ranking { .. } => Marks::Ranking(in_groups(numbers().collect())),
        Method::Single | Method::Approval { .. } | Method::Budget { .. } => {
            Marks::Ticks(given.iter().map(|(option, _)| *option).collect())
        }
        _ => Marks::Scores(numbers().collect()),
    }
}

/// Options of the same place together, the first place first.
fn in_groups(mut places: Vec<(OptionId, i32)>) -> Vec<Vec<OptionId>> {
    places.sort_by_key(|(option, place)| (*place, *option));
    let groups = places.chunk_by(|one, other| one.1 == other.1);
    groups.map(|group| group.iter().map(|(option, _)| *option).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_may_be_an_ordinal() {
        for written in ["1", "1.º", "1º", "1ª", "1st", "1."] {
            assert_eq!(without_ordinal(written.as_bytes()), b"1", "{written}");
        }
        assert_eq!(without_ordinal(b"1x"), b"1x");
        assert_eq!(without_ordinal(b"th"), b"th");
    }

    #[test]
    fn equal_places_are_tied() {
        let places = [(3, 2), (1, 1), (2, 2)].map(|(option, place)| (OptionId(option), place)).to_vec();
        assert_eq!(in_groups(places), [vec![OptionId(1)], vec![OptionId(2), OptionId(3)]]);
    }
}
