//! The drawings of the papers: what sections tell in tables, to be seen at once. Each has the same in words.

mod board;
mod coverage;
mod crossings;
mod duels;
mod dues;
mod network;
mod ranks;

pub(super) use board::board;
pub(super) use coverage::coverage;
pub(super) use crossings::crossings;
pub(super) use duels::duels;
pub(super) use dues::{calendar, states};
pub(super) use network::network;
pub(super) use ranks::ranks;

/// What each thing is, a sentence for all: «A: 3; B: 1.»
fn in_words(parts: impl IntoIterator<Item = (String, String)>) -> String {
    let parts: Vec<String> = parts.into_iter().map(|(what, how)| format!("{what}: {how}")).collect();
    if parts.is_empty() { String::new() } else { format!("{}.", parts.join("; ")) }
}
