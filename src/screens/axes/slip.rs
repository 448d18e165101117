//! What stands on a slip, as it is typed, and back again.
//!
//! While there are at most nine options each figure is an option: `113` for points, `31=2` for an order. With more,
//! figures together are one number. A file a kind of ballot says how it is typed.

mod comparisons;
mod numbers;
mod order;
mod parts;
mod points;
mod sheet;
mod signs;
mod write;

use std::collections::BTreeSet;

use crate::session::ballot::{Marks, OptionId};
use crate::session::round::{Method, Round};

pub(super) use comparisons::pairs;
pub(super) use parts::has_figures;
pub(super) use write::write;

/// Why a line is no ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unclear {
    /// This part of it says nothing.
    Part(String),
    /// There is no such option; how many there are.
    Option(u32, usize),
    /// There are more, or fewer, numbers than there should be; how many there should be.
    Count(usize, usize),
    /// One option has more, or fewer, numbers than there are criteria; how many these are.
    Criteria(usize, usize),
    /// There are more, or fewer, signs or sheets than options; how many these are.
    Each(usize, usize),
    /// This option is named twice.
    Twice(u32),
    /// This option is compared with itself.
    Itself(u32),
}

/// Reads a slip. Whether it gives too much is for the round to say.
///
/// # Errors
/// The part that is not understood, or the option that is not there.
pub(super) fn read(line: &str, round: &Round) -> Result<Marks, Unclear> {
    let line = line.trim().to_lowercase();
    match line.as_str() {
        "b" | "." => return Ok(Marks::Blank),
        "x" | "n" => return Ok(Marks::Spoilt),
        _ => {}
    }
    let marks = match &round.method {
        Method::Hands => Marks::Stances(signs::read(&line, round, signs::stance)?),
        Method::Consent => Marks::Consents(signs::read(&line, round, signs::degree)?),
        Method::Dots { .. } => points::read(&line, round)?,
        Method::Single | Method::Approval { .. } | Method::Budget { .. } => points::read_ticks(&line, round)?,
        Method::Ranking { .. } => order::read(&line, round)?,
        Method::Score { low, high, .. } => numbers::read(&line, round, *low, *high)?,
        Method::MajorityJudgment { grades, .. } => {
            numbers::read(&line, round, 0, i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX))?
        }
        Method::Quadratic { .. } => numbers::read(&line, round, i32::MIN, i32::MAX)?,
        Method::Criteria { low, high, criteria } => sheet::read(&line, round, criteria.len(), (*low, *high))?,
        Method::Comparison { .. } => comparisons::read(&line, round)?,
    };
    match twice(&marks) {
        Some(option) => Err(Unclear::Twice(option.0)),
        None => Ok(tidy(marks)),
    }
}

/// The option that is named twice, where each may be named once. A slip that says so was read or typed wrong.
fn twice(marks: &Marks) -> Option<OptionId> {
    let named: Vec<OptionId> = match marks {
        Marks::Ticks(given) => given.clone(),
        Marks::Scores(given) => given.iter().map(|(option, _)| *option).collect(),
        Marks::Stances(given) => given.iter().map(|(option, _)| *option).collect(),
        Marks::Consents(given) => given.iter().map(|(option, _)| *option).collect(),
        Marks::Sheet(given) => given.iter().map(|(option, _)| *option).collect(),
        Marks::Ranking(groups) => groups.iter().flatten().copied().collect(),
        Marks::Blank | Marks::Spoilt | Marks::Points(_) | Marks::Comparisons(_) => Vec::new(),
    };
    let mut seen = BTreeSet::new();
    named.into_iter().find(|option| !seen.insert(*option))
}

/// The same marks in the one order in which they are kept, so that two slips that say the same are the same.
pub(super) fn tidy(mut marks: Marks) -> Marks {
    match &mut marks {
        Marks::Blank | Marks::Spoilt => {}
        Marks::Points(given) => given.sort_unstable(),
        Marks::Stances(given) => given.sort_unstable(),
        Marks::Consents(given) => given.sort_unstable(),
        Marks::Ticks(given) => given.sort_unstable(),
        Marks::Scores(given) => given.sort_unstable(),
        Marks::Sheet(given) => given.sort_unstable(),
        Marks::Ranking(groups) => groups.iter_mut().for_each(|group| group.sort_unstable()),
        Marks::Comparisons(given) => {
            for (left, right, _) in given.iter_mut().filter(|(left, right, times)| *times == 1 && left > right) {
                std::mem::swap(left, right);
            }
            given.sort_unstable_by_key(|(left, right, times)| (*left.min(right), *left.max(right), *left, *times));
        }
    }
    marks
}

/// The lines that say all there is to say with one sign, so that no Enter is needed after them: one option alone that is
/// voted on by itself, or one of at most nine that is chosen.
pub(super) fn single_signs(round: &Round) -> Vec<&'static str> {
    const FIGURES: [&str; 9] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
    match (&round.method, round.options.len()) {
        (Method::Hands, 1) => vec!["+", "-", "0", "f", "s", "c", "a", "b", "x"],
        (Method::Consent, 1) => vec!["+", "=", "r", "-", "0", "a", "b", "x"],
        (Method::Single | Method::Dots { points: 1, .. } | Method::Approval { most: Some(1), .. }, count @ 1..=9) => {
            let mut signs = FIGURES[..count].to_vec();
            signs.extend(["0", "b", "x"]);
            signs
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
pub(super) mod tests;
