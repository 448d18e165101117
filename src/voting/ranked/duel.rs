//! Two options head to head.

/// An option that beats another head to head: more weight puts it above than below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duel {
    /// The option that more weight puts above.
    pub winner: usize,
    /// The option that it beats.
    pub loser: usize,
    /// The weight of the ballots that put the winner above.
    pub votes: u64,
    /// The weight of the ballots that put the loser above.
    pub against: u64,
}

impl Duel {
    /// By how much it is won.
    pub fn margin(&self) -> u64 {
        self.votes.saturating_sub(self.against)
    }
}

/// How strong a victory is.
///
/// On complete ballots without ties both come to the same order. They can elect different options where people leave
/// options out or tie them, so the one that was used is always told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Strength {
    /// As strong as the weight for the winner.
    #[default]
    WinningVotes,
    /// As strong as the weight for the winner less that for the loser.
    Margins,
}

impl Strength {
    /// How strong `votes` against `against` is; nought where it is no victory.
    pub fn of(self, votes: u64, against: u64) -> u64 {
        match self {
            _ if votes <= against => 0,
            Self::WinningVotes => votes,
            Self::Margins => votes - against,
        }
    }
}
