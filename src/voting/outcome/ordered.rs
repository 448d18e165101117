//! Orders, counted by any of the rules for them.

use super::{Detail, NotCounted, Outcome, Standing};
use crate::session::round::method::{BordaPoints, RankingRule};
use crate::voting::ballots::rankings::Columns;
use crate::voting::ballots::{Rankings, Tiers, Weights};
use crate::voting::fraction::Fraction;
use crate::voting::ranked::borda::{self, Borda};
use crate::voting::ranked::copeland::{self, Copeland};
use crate::voting::ranked::duel::Strength;
use crate::voting::ranked::instant_runoff::{self, InstantRunoff};
use crate::voting::ranked::kemeny::{self, Kemeny};
use crate::voting::ranked::minimax::{self, Minimax};
use crate::voting::ranked::pairwise::Pairwise;
use crate::voting::ranked::ranked_pairs::{self, RankedPairs};
use crate::voting::ranked::schulze::{self, Schulze};

/// The duels of all options with all, and how an order came of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Ordered {
    /// Who is put above whom by how much weight.
    pub pairwise: Pairwise,
    /// How the order came about.
    pub trace: Trace,
}

/// How an order came about.
#[derive(Clone, Debug, PartialEq)]
pub enum Trace {
    /// Strongest paths.
    Schulze(Schulze),
    /// Duels locked and skipped.
    RankedPairs(RankedPairs),
    /// Points for places.
    Borda(Borda),
    /// Duels won and lost.
    Copeland(Copeland),
    /// Worst defeats.
    Minimax(Minimax),
    /// The orders that agree most.
    Kemeny(Kemeny),
    /// Rounds of elimination.
    InstantRunoff(InstantRunoff),
}

impl Trace {
    /// The order that it leads to.
    pub fn tiers(&self) -> &Tiers {
        match self {
            Self::Schulze(it) => &it.tiers,
            Self::RankedPairs(it) => &it.tiers,
            Self::Borda(it) => &it.tiers,
            Self::Copeland(it) => &it.tiers,
            Self::Minimax(it) => &it.tiers,
            Self::Kemeny(it) => &it.tiers,
            Self::InstantRunoff(it) => &it.tiers,
        }
    }
}

/// Counts orders by a rule.
pub(super) fn count(rankings: &Rankings, rule: RankingRule) -> Result<Outcome, NotCounted> {
    let (options, most) = (rankings.options(), Pairwise::MOST_OPTIONS);
    if options > most {
        return Err(NotCounted::TooManyOptions { most });
    }
    let pairwise = Pairwise::of(rankings);
    let trace = trace(rankings, &pairwise, rule)?;
    // Someone puts it above another; where there is no other, someone names it.
    let is_put_up = |option: usize| match options {
        1 => rankings.weights().total() > 0,
        _ => (0..options).any(|other| pairwise.wins(option, other) > 0),
    };
    let score = |option: usize| match &trace {
        Trace::Borda(it) => it.scores.get(option).copied().unwrap_or(Fraction::ZERO),
        Trace::Copeland(it) => it.records.get(option).map_or(Fraction::ZERO, |it| Fraction::new(it.score().into(), 1)),
        Trace::InstantRunoff(it) => first_share(it, option),
        _ => duels_won(&pairwise, option),
    };
    let supporters = firsts(rankings);
    let standing = |option: usize| Standing {
        score: score(option),
        share: Fraction::ZERO,
        supporters: supporters.get(option).copied().unwrap_or(0),
        may_win: is_put_up(option),
    };
    let mut options: Vec<Standing> = (0..rankings.options()).map(standing).collect();
    share(&mut options, &trace, rankings);
    let tiers = trace.tiers().clone();
    Ok(Outcome::new(tiers, options, Detail::Ordered(Box::new(Ordered { pairwise, trace }))))
}

/// How the order comes about by a rule.
pub(crate) fn trace(rankings: &Rankings, pairwise: &Pairwise, rule: RankingRule) -> Result<Trace, NotCounted> {
    Ok(match rule {
        RankingRule::Schulze => Trace::Schulze(schulze::count(pairwise, Strength::WinningVotes)),
        RankingRule::SchulzeMargins => Trace::Schulze(schulze::count(pairwise, Strength::Margins)),
        RankingRule::RankedPairs => Trace::RankedPairs(ranked_pairs::count(pairwise, Strength::WinningVotes)),
        RankingRule::RankedPairsMargins => Trace::RankedPairs(ranked_pairs::count(pairwise, Strength::Margins)),
        RankingRule::Borda(BordaPoints::Mean) => Trace::Borda(borda::mean(pairwise)),
        RankingRule::Borda(points) => Trace::Borda(borda::count(rankings, points)),
        RankingRule::Copeland => Trace::Copeland(copeland::count(pairwise)),
        RankingRule::Minimax => Trace::Minimax(minimax::count(pairwise, Strength::Margins)),
        RankingRule::Kemeny => {
            let kemeny = kemeny::count(pairwise);
            let refused = |it: kemeny::TooManyOptions| NotCounted::TooManyOptions { most: it.most };
            Trace::Kemeny(kemeny.map_err(refused)?)
        }
        RankingRule::InstantRunoff => Trace::InstantRunoff(instant_runoff::count(rankings)),
    })
}

fn duels_won(pairwise: &Pairwise, option: usize) -> Fraction {
    let won = (0..pairwise.options()).filter(|other| pairwise.beats(option, *other)).count();
    Fraction::whole(won as u64)
}

/// The votes in the first round of an elimination.
fn first_share(runoff: &InstantRunoff, option: usize) -> Fraction {
    let first = runoff.rounds.first();
    let place = first.and_then(|round| round.remaining.iter().position(|it| *it == option));
    first.zip(place).and_then(|(round, place)| round.shares.get(place)).map_or(Fraction::ZERO, Fraction::near)
}

/// How many people put each option first, alone or tied.
fn firsts(rankings: &Rankings) -> Vec<u64> {
    match rankings.columns() {
        Columns::Narrow(columns) => columns.iter().map(|column| zeros(column, rankings.weights())).collect(),
        Columns::Wide(columns) => columns.iter().map(|column| zeros(column, rankings.weights())).collect(),
    }
}

/// How many people gave the rank 0, which is the first.
fn zeros<Rank: Copy + Into<u16>>(column: &[Rank], weights: &Weights) -> u64 {
    if weights.are_one() {
        return column.iter().filter(|rank| (**rank).into() == 0).count() as u64;
    }
    let first = column.iter().zip(weights.iter()).filter(|(rank, _)| (**rank).into() == 0);
    first.map(|(_, weight)| u64::from(weight.people)).sum()
}

/// Points and votes have a share of all of them; duels a share of those there could be won.
fn share(options: &mut [Standing], trace: &Trace, rankings: &Rankings) {
    match trace {
        Trace::Borda(_) | Trace::InstantRunoff(_) => super::additive::share_of_all(options),
        Trace::Copeland(_) => {}
        _ => {
            let rivals = rankings.options().saturating_sub(1) as u128;
            for option in options {
                option.share = Fraction::new(option.score.numerator(), rivals);
            }
        }
    }
}
