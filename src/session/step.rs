//! The six steps of a workshop.

use serde::{Deserialize, Serialize};

/// A step of the workshop. Steps may be skipped, visited in any order, and reopened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Who is here, under which rules, with which agenda.
    #[default]
    Opening,
    /// Who has a stake in the matter.
    Stakeholders,
    /// Strengths, opportunities, weaknesses, threats, and what they make together.
    Swot,
    /// The strategic lines, the vote on them, and the decision.
    Axes,
    /// Deliberation and agreements.
    Mesa,
    /// What is missing, the papers, the next meeting.
    Closing,
}

impl Step {
    /// The steps in the order of the workshop.
    pub const ALL: [Self; 6] = [Self::Opening, Self::Stakeholders, Self::Swot, Self::Axes, Self::Mesa, Self::Closing];

    /// The place of the step, from 0 to 5.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The step after this one; the last one stays.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL[(self.index() + 1).min(Self::ALL.len() - 1)]
    }

    /// The step before this one; the first one stays.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::ALL[self.index().saturating_sub(1)]
    }
}
