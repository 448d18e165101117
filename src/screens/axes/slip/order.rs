//! An order, best first: `3>1=2`, or without signs `312`; `=` ties. What is left out is tied last.

use super::Unclear;
use super::parts::{options, parts};
use crate::session::ballot::{Marks, OptionId};
use crate::session::round::Round;

/// Reads an order.
pub(super) fn read(line: &str, round: &Round) -> Result<Marks, Unclear> {
    if matches!(line, "0" | "-") {
        return Ok(Marks::Blank);
    }
    // `1 = 2` says the same as `1=2`.
    let joined = line.replace(" =", "=").replace("= ", "=").replace('>', " ");
    let mut groups: Vec<Vec<OptionId>> = Vec::new();
    for part in parts(&joined) {
        let mut tied = false;
        for piece in part.split('=') {
            let named = options(piece, round)?;
            if named.is_empty() {
                return Err(Unclear::Part(part.to_owned()));
            }
            for option in named {
                match groups.last_mut().filter(|_| tied) {
                    Some(group) => group.push(option),
                    None => groups.push(vec![option]),
                }
                tied = false;
            }
            tied = true;
        }
    }
    Ok(if groups.is_empty() { Marks::Blank } else { Marks::Ranking(groups) })
}
