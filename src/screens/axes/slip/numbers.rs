//! A number an option: `5 4 0` in the order of the options, `540` where each is one figure, or `1:5 3:0`. A point or a
//! low line stands for no number.

use super::Unclear;
use super::parts::{known, number, parts};
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::Round;

/// Reads scores, grades or votes.
pub(super) fn read(line: &str, round: &Round, low: i32, high: i32) -> Result<Marks, Unclear> {
    let by_option = line.contains([':']);
    let given = if by_option { named(line, round)? } else { in_order(line, round, low, high)? };
    Ok(if given.is_empty() { Marks::Blank } else { Marks::Scores(given) })
}

fn named(line: &str, round: &Round) -> Result<Vec<(OptionId, i32)>, Unclear> {
    let mut given = Vec::new();
    for part in parts(line) {
        let (option, score) = part.split_once(':').ok_or_else(|| Unclear::Part(part.to_owned()))?;
        let score = score.parse().map_err(|_| Unclear::Part(part.to_owned()))?;
        given.push((known(number(option, part)?, round)?, score));
    }
    Ok(given)
}

fn in_order(line: &str, round: &Round, low: i32, high: i32) -> Result<Vec<(OptionId, i32)>, Unclear> {
    let count = round.options.len();
    let pieces = pieces(line, low >= 0 && high <= 9, count);
    if pieces.len() != count {
        return Err(Unclear::Count(pieces.len(), count));
    }
    let mut given = Vec::new();
    for (option, piece) in round.options.iter().zip(pieces) {
        if !matches!(piece, "." | "_") {
            given.push((option.id, piece.parse().map_err(|_| Unclear::Part(piece.to_owned()))?));
        }
    }
    Ok(given)
}

/// The numbers of a line; where each is one figure and the line is written without gaps, each sign by itself.
pub(super) fn pieces(line: &str, has_figures: bool, count: usize) -> Vec<&str> {
    let pieces: Vec<&str> = parts(line).collect();
    match pieces[..] {
        [all] if has_figures && count > 1 && all.chars().count() > 1 => {
            all.char_indices().map(|(at, sign)| &all[at..at + sign.len_utf8()]).collect()
        }
        _ => pieces,
    }
}
