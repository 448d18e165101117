//! Ballots written as files that others read. Reading them again gives the same ballots.

mod pabulib;
mod preflib;
mod table;

use super::format::Format;
use super::projects::Projects;
use crate::session::Text;
use crate::session::round::method::Weighing;
use crate::voting::ballots::{Ballots, Weights};

/// Why ballots cannot be written in a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// The format has no ballots of this kind.
    Kind,
    /// The name of this option is empty, means something else in the format, or is another one's, too.
    Name(usize),
    /// Votes weigh more than one, and the format has no weights.
    Weights,
    /// Options are tied, and the format has no ties.
    Ties,
    /// Options are left out, and the format has complete orders only.
    Incomplete,
    /// A number is below nought.
    Negative,
    /// What the options cost is not known.
    Costs,
}

/// Writes ballots on these options, the criteria where they are numbers by criteria, and what the options cost where the
/// format has costs.
///
/// # Errors
/// When the format cannot hold them.
pub fn write(
    options: &[Text],
    criteria: &[Weighing],
    ballots: &Ballots,
    projects: Option<&Projects>,
    format: Format,
) -> Result<String, Unwritable> {
    if let Some(option) = twice(options) {
        return Err(Unwritable::Name(option));
    }
    match format {
        Format::Csv => table::write(options, criteria, ballots),
        Format::Pabulib => pabulib::write(options, ballots, projects.ok_or(Unwritable::Costs)?),
        _ => preflib::write(options, ballots, format),
    }
}

/// An option whose name is empty or another one's, too.
fn twice(options: &[Text]) -> Option<usize> {
    let mut known = std::collections::HashSet::new();
    options.iter().position(|name| name.is_empty() || !known.insert(name))
}

/// How many people gave each ballot, where every vote weighs one.
fn people(weights: &Weights) -> Result<impl Iterator<Item = u32> + '_, Unwritable> {
    if weights.iter().any(|weight| weight.each != 1) {
        return Err(Unwritable::Weights);
    }
    Ok(weights.iter().map(|weight| weight.people))
}

/// A field of a table, in quotes where it needs them.
fn field(text: &str) -> String {
    if text.contains([',', ';', '\t', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
