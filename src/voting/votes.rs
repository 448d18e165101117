//! How many voted, and how.

use crate::session::ballot::{Ballot, HandCount, Marks, Totals};
use crate::session::round::{Method, Round};

/// How many ballots were given, and of what kind. People are counted here, not the weight of their votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    /// Ballots in all: valid, blank and spoilt.
    pub voters: u32,
    /// Ballots that say something for the count.
    pub valid: u32,
    /// Ballots on which nothing is marked.
    pub blank: u32,
    /// Ballots that cannot be counted.
    pub spoilt: u32,
}

impl Votes {
    /// The votes of a round. Where hands were counted, it is the largest number of hands that one option had, all of
    /// them valid: who raised no hand at all is not known.
    pub fn of(round: &Round) -> Self {
        if let Some(totals) = &round.totals {
            let Totals { voters, blank, spoilt, .. } = *totals;
            return Self { voters, blank, spoilt, valid: voters.saturating_sub(blank).saturating_sub(spoilt) };
        }
        if uses_hand_counts(round) {
            return Self::of_hands(&round.counts);
        }
        let mut votes = Self::default();
        for ballot in &round.ballots {
            votes.voters += 1;
            match Kind::of(round, ballot) {
                Kind::Valid => votes.valid += 1,
                Kind::Blank => votes.blank += 1,
                Kind::Spoilt => votes.spoilt += 1,
            }
        }
        votes
    }

    /// The votes that hands raised for one option after the other stand for at least.
    pub fn of_hands(counts: &[HandCount]) -> Self {
        let hands = counts.iter().map(|it| it.favour.saturating_add(it.against).saturating_add(it.abstain));
        let most = hands.max().unwrap_or(0);
        Self { voters: most, valid: most, ..Self::default() }
    }
}

/// Whether the result comes from hands that were counted, not from ballots.
pub(super) fn uses_hand_counts(round: &Round) -> bool {
    round.method == Method::Hands && round.ballots.is_empty()
}

/// The ballots that count: valid under the rules of the round, with something marked.
pub(super) fn valid(round: &Round) -> impl Iterator<Item = &Ballot> {
    round.ballots.iter().filter(|ballot| Kind::of(round, ballot) == Kind::Valid)
}

/// What kind of ballot one is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Valid,
    Blank,
    Spoilt,
}

impl Kind {
    /// A ballot against the rules of the round (it can only come from a file edited by hand) is spoilt, never trimmed to
    /// fit; one on which every mark is nought is blank.
    pub(super) fn of(round: &Round, ballot: &Ballot) -> Self {
        if matches!(ballot.marks, Marks::Spoilt) || round.accepts(ballot).is_err() {
            return Self::Spoilt;
        }
        if says_nothing(&ballot.marks) { Self::Blank } else { Self::Valid }
    }
}

/// Whether nothing is marked on a ballot that is not spoilt.
pub(super) fn is_blank(round: &Round, ballot: &Ballot) -> bool {
    says_nothing(&ballot.marks) && Kind::of(round, ballot) == Kind::Blank
}

fn says_nothing(marks: &Marks) -> bool {
    match marks {
        Marks::Blank | Marks::Spoilt => true,
        Marks::Points(given) => given.iter().all(|(_, points)| *points == 0),
        Marks::Stances(given) => given.is_empty(),
        Marks::Ticks(given) => given.is_empty(),
        Marks::Scores(given) => given.is_empty(),
        Marks::Ranking(groups) => groups.iter().all(Vec::is_empty),
        Marks::Sheet(given) => given.is_empty(),
        Marks::Comparisons(given) => given.is_empty(),
        Marks::Consents(given) => given.is_empty(),
    }
}
