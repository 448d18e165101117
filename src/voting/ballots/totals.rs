//! What each option got in all, where the single ballots are not known.

/// What each option got in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Points, ticks, votes or scores of each option, by its place.
    pub options: Vec<u64>,
    /// How many ballots said something.
    pub valid: u64,
}
