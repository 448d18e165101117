//! Points and ticks: `1 1 3`, `1:2 3` or `113`.

use super::Unclear;
use super::parts::{known, number, options, parts};
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::Round;

/// Reads points; an option that is named again gets one more.
pub(super) fn read(line: &str, round: &Round) -> Result<Marks, Unclear> {
    let given = gathered(line, round)?;
    Ok(if given.is_empty() { Marks::Blank } else { Marks::Points(given) })
}

/// Reads ticks: the numbers of options.
pub(super) fn read_ticks(line: &str, round: &Round) -> Result<Marks, Unclear> {
    if matches!(line, "0" | "-") {
        return Ok(Marks::Blank);
    }
    let named: Vec<Vec<OptionId>> = parts(line).map(|part| options(part, round)).collect::<Result<_, _>>()?;
    let given = named.concat();
    Ok(if given.is_empty() { Marks::Blank } else { Marks::Ticks(given) })
}

fn gathered(line: &str, round: &Round) -> Result<Vec<(OptionId, u32)>, Unclear> {
    let mut given: Vec<(OptionId, u32)> = Vec::new();
    if matches!(line, "0" | "-") {
        return Ok(given);
    }
    for part in parts(line) {
        for (option, points) in read_part(part, round)? {
            match given.iter_mut().find(|(other, _)| *other == option) {
                Some((_, sum)) => *sum = sum.saturating_add(points),
                None => given.push((option, points)),
            }
        }
    }
    given.retain(|(_, points)| *points > 0);
    given.sort_unstable();
    Ok(given)
}

/// `3`, `113` or `1:2`.
fn read_part(part: &str, round: &Round) -> Result<Vec<(OptionId, u32)>, Unclear> {
    if let Some((option, points)) = part.split_once([':', '=', '*', 'x']) {
        return Ok(vec![(known(number(option, part)?, round)?, number(points, part)?)]);
    }
    Ok(options(part, round)?.into_iter().map(|option| (option, 1)).collect())
}
