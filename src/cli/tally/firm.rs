//! How firm a result is, where that is asked for.

use crate::voting::Verdict;
use crate::voting::verdict::Robustness;

/// How firm a result is.
#[derive(Debug)]
pub(super) enum Firm {
    /// It was not asked for.
    NotAsked,
    /// Single ballots are not known, are too few, or are too many.
    Unknown,
    /// What was found.
    Known(Box<Robustness>),
}

impl Firm {
    /// For a verdict, where it is asked for.
    pub(super) fn of(verdict: Option<&Verdict<'_>>, is_asked: bool) -> Self {
        match verdict.filter(|_| is_asked).map(Verdict::robustness) {
            None => Self::NotAsked,
            Some(None) => Self::Unknown,
            Some(Some(robustness)) => Self::Known(Box::new(robustness)),
        }
    }
}
