//! What changed from one round to the next on the same options, and whether to ask again.
//!
//! Consensus is no reason to stop asking, stability is (Dajani, Sincoff & Talley, 1979, "Stability and agreement
//! criteria for the termination of Delphi studies", Technological Forecasting and Social Change 13). So each option is
//! looked at for stability first; only where it is stable do its grades get a name: agreed, spread, or two camps.

pub mod orders;
pub mod paired;
pub mod stability;
pub mod wilcoxon;

use super::super::Fraction;
use super::super::ballots::{Scores, Tiers};
use super::camps::{Finding, Spread};
use super::distribution::Scale;
pub use orders::{Move, RankCorrelation, RankedChange};
pub use paired::Paired;
pub use wilcoxon::Wilcoxon;

/// What to do about an option after a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// It is stable: further rounds will hardly change it. What they would find is this.
    Stop(Finding),
    /// It still moves.
    AskAgain,
}

/// What became of one option from one round to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What the earlier round said.
    pub before: Spread,
    /// What the later round said.
    pub after: Spread,
    /// How far the median moved; `None` where one of the rounds says nothing.
    pub median: Option<Fraction>,
    /// How much wider the interquartile range became; below nought where it became narrower.
    pub range: Option<Fraction>,
    /// The share of the room that would have had to move to turn one distribution into the other: see
    /// [`stability::change`].
    pub distribution: Option<Fraction>,
    /// Who moved how far, where it is known who gave which ballot.
    pub paired: Option<Paired>,
    /// The place by the mean grade in the earlier and the later round, 1 the best, equal means an equal place; options
    /// without a grade come last.
    pub places: (usize, usize),
    /// What to do; `None` where one of the rounds has fewer than two people on this option.
    pub signal: Option<Signal>,
}

/// What became of each option. `pairs` names the ballots that are known to come from the same person, the place in the
/// earlier round first; it is empty in a secret vote.
pub fn changes(before: &Scores, after: &Scores, scale: Scale, pairs: &[(usize, usize)]) -> Vec<Change> {
    let spreads = (Spread::of_scores(before, scale), Spread::of_scores(after, scale));
    let places = (places_by_mean(&spreads.0), places_by_mean(&spreads.1));
    let places = places.0.into_iter().zip(places.1);
    spreads
        .0
        .into_iter()
        .zip(spreads.1)
        .zip(places)
        .enumerate()
        .map(|(option, ((before_it, after_it), places))| {
            Change::of(before_it, after_it, places, Paired::of(before, after, option, pairs))
        })
        .collect()
}

impl Change {
    fn of(before: Spread, after: Spread, places: (usize, usize), paired: Option<Paired>) -> Self {
        let quartiles = before.quartiles.zip(after.quartiles);
        let distribution = stability::change(&before.histogram, &after.histogram);
        let signal = distribution.zip(before.finding.and(after.finding)).map(|(change, finding)| {
            if stability::is_stable(change) { Signal::Stop(finding) } else { Signal::AskAgain }
        });
        Self {
            median: quartiles.map(|(earlier, later)| later.median_since(earlier)),
            range: quartiles.map(|(earlier, later)| later.range_since(earlier)),
            before,
            after,
            distribution,
            paired,
            places,
            signal,
        }
    }
}

fn places_by_mean(spreads: &[Spread]) -> Vec<usize> {
    // `None` is below every mean.
    let means: Vec<Option<Fraction>> = spreads.iter().map(|spread| spread.mean).collect();
    orders::places(&Tiers::by_merit(&means), means.len())
}
