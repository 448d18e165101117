//! A number per criterion for each option: `4 2 / 5 1`, or `42/51` where each is one figure, or `1:42 2:51`. A point or a
//! low line stands for an option without numbers.

use super::Unclear;
use super::numbers::pieces;
use super::parts::{known, number, parts};
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::Round;

/// Reads a sheet of so many criteria.
pub(super) fn read(line: &str, round: &Round, criteria: usize, scale: (i32, i32)) -> Result<Marks, Unclear> {
    let has_figures = scale.0 >= 0 && scale.1 <= 9;
    let sheets: Vec<(Option<OptionId>, &str)> = if line.contains(':') {
        let by_option = |part| -> Result<_, Unclear> {
            let (option, numbers) = str::split_once(part, ':').ok_or_else(|| Unclear::Part(part.to_owned()))?;
            Ok((Some(known(number(option, part)?, round)?), numbers))
        };
        line.split([' ', ';', '/']).filter(|part| !part.is_empty()).map(by_option).collect::<Result<_, _>>()?
    } else if line.contains('/') {
        line.split('/').map(|part| (None, part)).collect()
    } else {
        parts(line).map(|part| (None, part)).collect()
    };
    let in_order = sheets.iter().filter(|(named, _)| named.is_none()).count();
    if in_order > 0 && in_order != round.options.len() {
        return Err(Unclear::Each(in_order, round.options.len()));
    }
    let mut given = Vec::new();
    for (place, (named, sheet)) in sheets.into_iter().enumerate() {
        let Some(option) = named.or_else(|| round.options.get(place).map(|option| option.id)) else { continue };
        if matches!(sheet.trim(), "." | "_") {
            continue;
        }
        let pieces = pieces(sheet, has_figures, criteria);
        if pieces.len() != criteria {
            return Err(Unclear::Criteria(pieces.len(), criteria));
        }
        let numbers = pieces.iter().map(|piece| piece.parse().map_err(|_| Unclear::Part((*piece).to_owned())));
        given.push((option, numbers.collect::<Result<Vec<i32>, _>>()?));
    }
    Ok(if given.is_empty() { Marks::Blank } else { Marks::Sheet(given) })
}
