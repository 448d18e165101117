//! The result of a round.

use super::fraction::Fraction;
use super::outcome::{self, Bars, Detail, NotCounted, Outcome, Terms};
use super::tables;
use super::tier::{Entry, Tier};
use super::votes::{self, Votes};
use crate::session::ballot::{Ballot, OptionId};
use crate::session::round::{Opened, Round, RoundState, Strength};

/// How far there is a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counting {
    /// The round has not been opened.
    NotOpened,
    /// The round is secret and open: nothing of it may be known, so nothing is counted.
    Sealed,
    /// Votes are still being taken: this is how it stands.
    Running,
    /// The round is closed: this is the result.
    Final,
    /// The round was set aside: it counts for nothing.
    Annulled,
    /// Votes were taken, and cannot be counted as was declared: only their number is known, and why.
    NotCounted(NotCounted),
}

/// The result of a round, computed from what was put in.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundResult {
    /// How far there is a result; where there is none, `votes` is nought and `ranking` is empty.
    pub counting: Counting,
    /// How many voted, and how.
    pub votes: Votes,
    /// How many of those who may vote were present when the round was opened; absent before.
    pub present: Option<u32>,
    /// How many may vote in all; absent before the round was opened.
    pub entitled: Option<u32>,
    /// Whether there was quorum when the round was opened; absent before.
    pub quorate: Option<bool>,
    /// Groups of tied options, best first, before any tie is broken.
    pub ranking: Vec<Tier>,
    /// What only the method of the round tells.
    pub detail: Detail,
    /// What a share that was asked for made of each option.
    pub bars: Option<Bars>,
    /// The options of the round, by their places.
    options: Vec<OptionId>,
}

/// Who wins a number of places, as far as the count alone can say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// The options that win whatever becomes of a tie, best first.
    pub certain: Vec<OptionId>,
    /// The options tied for the places left; empty when there is no tie at the cut.
    pub tied: Vec<OptionId>,
    /// The places that the tied ones share or, with no one tied, that no option can take.
    pub places_left: usize,
}

impl RoundResult {
    /// The result of `round`, counted anew.
    pub fn of(round: &Round) -> Self {
        let opened = round.opened.as_ref();
        let mut result = Self {
            counting: counting(round),
            votes: Votes::default(),
            present: opened.map(|it| u32::try_from(it.present.len()).unwrap_or(u32::MAX)),
            entitled: opened.map(|it| it.entitled),
            quorate: opened.map(|it| it.quorate),
            ranking: Vec::new(),
            detail: Detail::None,
            bars: None,
            options: round.options.iter().map(|option| option.id).collect(),
        };
        if !matches!(result.counting, Counting::Running | Counting::Final) {
            return result;
        }
        result.votes = Votes::of(round);
        match outcome(round) {
            Ok(outcome) => {
                result.ranking = ranking(round, &outcome);
                result.detail = outcome.detail;
                result.bars = outcome.bars;
            }
            Err(reason) => result.counting = Counting::NotCounted(reason),
        }
        result
    }

    /// The result of ballots that lie outside the round, such as those of a file, and came to `outcome`.
    pub fn counted(round: &Round, votes: Votes, outcome: &Outcome) -> Self {
        let opened = round.opened.as_ref();
        Self {
            counting: Counting::Final,
            votes,
            present: opened.map(|it| u32::try_from(it.present.len()).unwrap_or(u32::MAX)),
            entitled: opened.map(|it| it.entitled),
            quorate: opened.map(|it| it.quorate),
            ranking: ranking(round, outcome),
            detail: outcome.detail.clone(),
            bars: outcome.bars.clone(),
            options: round.options.iter().map(|option| option.id).collect(),
        }
    }

    /// How many options are to be chosen: as was said or, where the method itself says it, as many as were adopted or fit.
    pub fn places(&self, round: &Round) -> Option<usize> {
        let declared = round.seats.map(|seats| usize::try_from(seats).unwrap_or(usize::MAX));
        let adopted = || self.entries().filter(|(_, entry)| entry.may_win).count();
        match &self.detail {
            Detail::Hands(_) | Detail::Agreed(_) => declared.or_else(|| Some(adopted())),
            Detail::Chosen(committee) => Some(committee.winners.len() + committee.places_left),
            _ => declared,
        }
    }

    /// Whether it puts the options in an order; proposals stand alone, and what is chosen together has none.
    pub fn is_order(&self) -> bool {
        !matches!(self.detail, Detail::Hands(_) | Detail::Agreed(_) | Detail::Chosen(_))
    }

    /// The options at these places of the round.
    pub fn at(&self, places: &[usize]) -> Vec<OptionId> {
        places.iter().filter_map(|place| self.options.get(*place)).copied().collect()
    }

    /// All options in rank order, each with its place.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.ranking.iter().flat_map(|tier| tier.entries.iter().map(|entry| (tier.place, entry)))
    }

    /// What this option came to.
    pub fn entry(&self, option: OptionId) -> Option<&Entry> {
        self.entries().map(|(_, entry)| entry).find(|entry| entry.option == option)
    }

    /// How many voted of those present; absent before opening, and where no one present was listed.
    pub fn turnout_of_present(&self) -> Option<Fraction> {
        self.turnout(self.present)
    }

    /// How many voted of those who may vote; absent before opening, and where no one was listed.
    pub fn turnout_of_entitled(&self) -> Option<Fraction> {
        self.turnout(self.entitled)
    }

    fn turnout(&self, base: Option<u32>) -> Option<Fraction> {
        base.filter(|base| *base > 0).map(|base| Fraction::of(self.votes.voters, u64::from(base)))
    }

    /// Who wins `seats` places; what is chosen together wins the places that the method gives it. An option that no one supports, or that was not adopted, takes none.
    pub fn winners(&self, seats: usize) -> Cut {
        if let Detail::Chosen(committee) = &self.detail {
            let in_order = |option: &OptionId| self.entries().position(|(_, entry)| entry.option == *option);
            let mut certain = self.at(&committee.winners);
            certain.sort_by_key(in_order);
            return Cut { certain, tied: self.at(&committee.tied), places_left: committee.places_left };
        }
        let mut cut = Cut { places_left: seats, ..Cut::default() };
        for tier in &self.ranking {
            let able: Vec<OptionId> =
                tier.entries.iter().filter(|entry| entry.may_win).map(|entry| entry.option).collect();
            if cut.places_left == 0 {
                break;
            }
            if able.len() > cut.places_left {
                cut.tied = able;
                break;
            }
            cut.places_left -= able.len();
            cut.certain.extend(able);
        }
        cut
    }
}

fn counting(round: &Round) -> Counting {
    match round.state {
        RoundState::Draft => Counting::NotOpened,
        RoundState::Open if round.is_sealed() => Counting::Sealed,
        RoundState::Open => Counting::Running,
        RoundState::Closed => Counting::Final,
        RoundState::Annulled => Counting::Annulled,
    }
}

/// What the ballots of a round come to, as was declared for it.
///
/// # Errors
/// Why they cannot be counted so.
pub fn outcome(round: &Round) -> Result<Outcome, NotCounted> {
    let ballots = tables::of(round).map_err(|_| NotCounted::WrongBallots)?;
    let answered = round.settled_objections(&round.ballots.iter());
    outcome::count(&ballots, &Terms { answered: &answered, ..terms(round, &costs(round)) })
}

/// What is declared for a round and known of it.
pub fn terms<'r>(round: &'r Round, costs: &'r [u64]) -> Terms<'r> {
    let opened = round.opened.as_ref();
    let plain = |opened: &Opened| Strength { present: opened.present.len() as u64, entitled: opened.entitled.into() };
    let strength = opened.map(|opened| opened.strength.unwrap_or_else(|| plain(opened)));
    let blank = |ballot: &&Ballot| votes::is_blank(round, ballot);
    let says_nothing = |ballot: &&Ballot| votes::Cast::of(round, ballot) != votes::Cast::Valid;
    let blank_totals = round.totals.as_ref().map_or(0, |totals| u64::from(totals.blank));
    Terms {
        seats: round.seats.map(|seats| usize::try_from(seats).unwrap_or(usize::MAX)),
        threshold: round.threshold,
        present: strength.map_or(0, |it| it.present),
        entitled: strength.map_or(0, |it| it.entitled),
        blank: blank_totals + round.ballots.iter().filter(blank).map(|ballot| u64::from(ballot.weight)).sum::<u64>(),
        silent: round.ballots.iter().filter(says_nothing).map(|it| u64::from(it.weight)).max().unwrap_or(0),
        costs,
        ..Terms::new(&round.method)
    }
}

/// What each option of a round costs; empty where some option has no cost.
pub fn costs(round: &Round) -> Vec<u64> {
    let costs: Option<Vec<u64>> = round.options.iter().map(|option| option.cost).collect();
    costs.unwrap_or_default()
}

/// The tiers of an outcome with the options of the round.
fn ranking(round: &Round, outcome: &Outcome) -> Vec<Tier> {
    let entry = |place: &usize| {
        let (option, standing) = round.options.get(*place).zip(outcome.options.get(*place))?;
        Some(Entry {
            option: option.id,
            score: standing.score,
            share: standing.share,
            supporters: u32::try_from(standing.supporters).unwrap_or(u32::MAX),
            may_win: standing.may_win,
        })
    };
    let mut tiers = Vec::new();
    let mut place = 1;
    for group in outcome.tiers.groups() {
        let entries: Vec<Entry> = group.iter().filter_map(entry).collect();
        tiers.push(Tier { place, entries });
        place += group.len();
    }
    tiers
}
