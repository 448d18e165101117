//! Comparisons by pairs: a number a pair in the order 1–2, 1–3, …, 2–3: `3` says that the first weighs three times as
//! much, `-3` or `1/3` that the second does, `1` that they weigh the same. Or by name: `1>2:3 2=3`.

use super::Unclear;
use super::parts::{known, number, parts};
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::Round;

type Comparison = (OptionId, OptionId, u32);

/// The pairs of a round, in the order in which they are asked.
pub(in crate::screens::axes) fn pairs(round: &Round) -> Vec<(OptionId, OptionId)> {
    let options = &round.options;
    options
        .iter()
        .enumerate()
        .flat_map(|(place, left)| options[place + 1..].iter().map(|right| (left.id, right.id)))
        .collect()
}

/// Reads comparisons.
pub(super) fn read(line: &str, round: &Round) -> Result<Marks, Unclear> {
    let given = if line.contains(['>', '=', '<']) {
        parts(line).map(|part| named(part, round)).collect::<Result<Vec<_>, _>>()?
    } else {
        in_order(line, round)?
    };
    Ok(if given.is_empty() { Marks::Blank } else { Marks::Comparisons(given) })
}

fn named(part: &str, round: &Round) -> Result<Comparison, Unclear> {
    let (left, right, times) = pair_of(part, round)?;
    if left == right { Err(Unclear::Itself(left.0)) } else { Ok((left, right, times)) }
}

fn pair_of(part: &str, round: &Round) -> Result<Comparison, Unclear> {
    let (pair, times) = part.split_once(':').unwrap_or((part, "1"));
    let option = |figures| known(number(figures, part)?, round);
    if let Some((left, right)) = pair.split_once('=') {
        return Ok((option(left)?, option(right)?, 1));
    }
    let times = number(times, part)?;
    match (pair.split_once('>'), pair.split_once('<')) {
        (Some((left, right)), _) | (None, Some((right, left))) => Ok((option(left)?, option(right)?, times)),
        (None, None) => Err(Unclear::Part(part.to_owned())),
    }
}

fn in_order(line: &str, round: &Round) -> Result<Vec<Comparison>, Unclear> {
    let (pairs, numbers): (_, Vec<&str>) = (pairs(round), parts(line).collect());
    if numbers.len() != pairs.len() {
        return Err(Unclear::Count(numbers.len(), pairs.len()));
    }
    let mut given = Vec::new();
    for ((left, right), part) in pairs.into_iter().zip(numbers) {
        if matches!(part, "." | "_") {
            continue;
        }
        let turned = part.strip_prefix('-').or_else(|| part.strip_prefix("1/"));
        given.push(match turned {
            Some(times) => (right, left, number(times, part)?),
            None => (left, right, number(part, part)?),
        });
    }
    Ok(given)
}
