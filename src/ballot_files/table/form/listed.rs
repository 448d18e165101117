//! One column that names options: the one chosen, those ticked, or all in order, as forms write the answers to a question
//! with boxes to tick: `Agua, Bosque`, `Agua;Bosque;`.

use super::heading::Heading;
use super::labels::Labels;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::plain::is_one_of;
use crate::ballot_files::records::Records;
use crate::ballot_files::table::words;
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::{Method, Round};

/// What stands between the names; a name may hold some of it, too.
const BETWEEN: [char; 5] = [',', ';', '|', '>', '\n'];

/// The column in which most fields name options, where the method of the round can be answered so.
pub(super) fn column(heading: &Heading, records: &Records<'_>, options: &Labels, round: &Round) -> Option<usize> {
    use Method::{Approval, Budget, Ranking, Single};
    if !matches!(round.method, Single | Approval { .. } | Budget { .. } | Ranking { .. }) {
        return None;
    }
    let mut named = vec![0_usize; heading.others.len()];
    let mut records = records.clone();
    while records.advance() {
        for (count, (column, _)) in named.iter_mut().zip(&heading.others) {
            let field = records.field(*column);
            let has_letters = !field.iter().all(|byte| byte.is_ascii_digit() || b" ,;|>".contains(byte));
            *count += usize::from(has_letters && places(field, options).is_ok());
        }
    }
    if let [(only, _)] = heading.others.as_slice() {
        return Some(*only);
    }
    // Numbers alone may be anything: they name options only where there is no other column. Of equals the first.
    let best = named.iter().enumerate().rev().max_by_key(|(_, count)| **count)?;
    if *best.1 > 0 { heading.others.get(best.0).map(|(column, _)| *column) } else { None }
}

/// The ballot in a field; `None` where it is at fault.
pub(super) fn read(
    records: &Records<'_>,
    column: usize,
    options: &Labels,
    round: &Round,
    intake: &mut Intake,
) -> Option<Marks> {
    let field = records.field(column);
    if field.is_empty() || is_one_of(field, words::BLANK) {
        return Some(Marks::Blank);
    }
    if is_one_of(field, words::SPOILT) {
        return Some(Marks::Spoilt);
    }
    match places(field, options) {
        Ok(places) => {
            let options: Vec<OptionId> =
                places.into_iter().filter_map(|place| round.options.get(place)).map(|it| it.id).collect();
            Some(marks(options, round))
        }
        Err(what) => {
            intake.faults.in_field(records, column, what);
            None
        }
    }
}

fn marks(mut options: Vec<OptionId>, round: &Round) -> Marks {
    match &round.method {
        _ if options.is_empty() => Marks::Blank,
        Method::Ranking { .. } => Marks::Ranking(options.into_iter().map(|option| vec![option]).collect()),
        _ => {
            options.sort_unstable();
            Marks::Ticks(options)
        }
    }
}

/// The options that a field names, by their places, in the order of the field.
fn places(field: &[u8], options: &Labels) -> Result<Vec<usize>, What> {
    let text = String::from_utf8_lossy(field);
    let mut places = Vec::new();
    let mut rest = text.trim_matches(|sign: char| sign.is_whitespace() || BETWEEN.contains(&sign));
    while !rest.is_empty() {
        // The longest name first, because what stands between names may stand in one, too.
        let ends = rest.match_indices(BETWEEN).map(|(end, _)| end).chain([rest.len()]);
        let named = ends.rev().find_map(|end| Some((end, options.find(rest.get(..end)?)?)));
        let Some((end, place)) = named else {
            let first = rest.split(BETWEEN).next().unwrap_or(rest);
            return Err(What::UnknownOption { found: quote(first.as_bytes()) });
        };
        if places.contains(&place) {
            return Err(What::OptionTwice { option: place });
        }
        places.push(place);
        rest = rest.get(end..).unwrap_or_default();
        rest = rest.trim_start_matches(|sign: char| sign.is_whitespace() || BETWEEN.contains(&sign));
    }
    Ok(places)
}
