//! How many voted, and how.

use crate::session::ballot::{Ballot, HandCount, Marks};
use crate::session::round::{Method, Round};

/// How many ballots were given, and of what kind. People are counted here, not the weight of their votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    /// Ballots in all: valid, blank and spoilt.
    pub voters: u64,
    /// Ballots that say something for the count.
    pub valid: u64,
    /// Ballots on which nothing is marked.
    pub blank: u64,
    /// Ballots that cannot be counted.
    pub spoilt: u64,
}

impl Votes {
    /// The votes of a round. Where hands were counted, it is the largest number of hands that one option had, all of
    /// them valid: who raised no hand at all is not known.
    pub fn of(round: &Round) -> Self {
        if let Some(totals) = &round.totals {
            let [voters, blank, spoilt] = [totals.voters, totals.blank, totals.spoilt].map(u64::from);
            return Self { voters, blank, spoilt, valid: voters.saturating_sub(blank).saturating_sub(spoilt) };
        }
        if uses_hand_counts(round) {
            return Self::of_hands(&round.counts);
        }
        let mut votes = Self::default();
        for ballot in &round.ballots {
            votes.add(1, Cast::of(round, ballot));
        }
        votes
    }

    /// Adds the ballots of so many people.
    pub fn add(&mut self, people: u64, cast: Cast) {
        let of_kind = match cast {
            Cast::Valid => &mut self.valid,
            Cast::Blank => &mut self.blank,
            Cast::Spoilt => &mut self.spoilt,
        };
        *of_kind = of_kind.saturating_add(people);
        self.voters = self.voters.saturating_add(people);
    }

    /// The votes that hands raised for one option after the other stand for at least.
    pub fn of_hands(counts: &[HandCount]) -> Self {
        let hands = counts.iter().map(|it| u64::from(it.favour) + u64::from(it.against) + u64::from(it.abstain));
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
    round.ballots.iter().filter(|ballot| Cast::of(round, ballot) == Cast::Valid)
}

/// What a ballot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    /// It says something for the count.
    Valid,
    /// It has nothing marked.
    Blank,
    /// It cannot be counted: it cannot be read, or is against the rules.
    Spoilt,
}

impl Cast {
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
    says_nothing(&ballot.marks) && Cast::of(round, ballot) == Cast::Blank
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
