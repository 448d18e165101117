//! Ranked options, with ties shown as ties.

use super::fraction::Fraction;
use crate::session::ballot::OptionId;

/// What one option came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The option.
    pub option: OptionId,
    /// What the method ranks by: points, ticks, votes in favour.
    pub score: Fraction,
    /// Its share, as the method understands it; nought where nothing was given.
    pub share: Fraction,
    /// How many people support it, whatever their votes weigh.
    pub supporters: u32,
    /// Whether it may win at all: someone supports it and, where a proposal must be adopted, it was.
    pub may_win: bool,
}

/// Options that came out equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// The place, from 1; after two at place 1 comes place 3.
    pub place: usize,
    /// The options, in the order of the round; more than one is a tie.
    pub entries: Vec<Entry>,
}

impl Tier {
    /// Whether several options share the place.
    pub fn is_tie(&self) -> bool {
        self.entries.len() > 1
    }

    /// What every option of it came to; `None` where that differs, because the method ranks by more than this number.
    pub fn common_score(&self) -> Option<Fraction> {
        let (first, others) = self.entries.split_first()?;
        others.iter().all(|it| it.score == first.score).then_some(first.score)
    }
}
