//! The pieces of a line: numbers, and options by their number.

use super::Unclear;
use crate::session::ballot::OptionId;
use crate::session::round::Round;

/// The pieces of a line between spaces, commas and semicolons.
pub(super) fn parts(line: &str) -> impl Iterator<Item = &str> {
    line.split([' ', ',', ';']).filter(|part| !part.is_empty())
}

/// A number without a sign; `part` is what is complained about.
pub(super) fn number(figures: &str, part: &str) -> Result<u32, Unclear> {
    figures.trim().parse().map_err(|_| Unclear::Part(part.to_owned()))
}

/// An option of the round.
pub(super) fn known(option: u32, round: &Round) -> Result<OptionId, Unclear> {
    let option = OptionId(option);
    if round.option(option).is_some() { Ok(option) } else { Err(Unclear::Option(option.0, round.options.len())) }
}

/// Whether every option is one figure.
pub(in crate::screens::axes) fn has_figures(round: &Round) -> bool {
    round.options.iter().all(|option| option.id.0 <= 9)
}

/// The options named by figures: each figure is one while all options are, else all together are one.
pub(super) fn options(figures: &str, round: &Round) -> Result<Vec<OptionId>, Unclear> {
    if !has_figures(round) {
        return Ok(vec![known(number(figures, figures)?, round)?]);
    }
    let option = |figure: char| {
        let option = figure.to_digit(10).ok_or_else(|| Unclear::Part(figures.to_owned()))?;
        known(option, round)
    };
    figures.chars().map(option).collect()
}
