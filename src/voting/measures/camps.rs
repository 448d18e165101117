//! What a room says about one option: agreed, spread out, or split in two camps.

use num_bigint::BigInt;
use num_rational::BigRational;

use super::super::Fraction;
use super::super::ballots::Scores;
use super::distribution::{Distribution, Scale};
use super::{Quartiles, consensus, leik, van_der_eijk};

/// How the grades of an option lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The middle half of the room lies close together: see [`is_close`].
    Agreed,
    /// Neither agreed nor in two camps.
    Spread,
    /// The room stands in two camps: see [`two_camps`].
    TwoCamps,
}

/// What a room says about one option.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// What weight each grade got.
    pub histogram: Distribution,
    /// The mean grade.
    pub mean: Option<Fraction>,
    /// Median and quartiles.
    pub quartiles: Option<Quartiles>,
    /// Agreement A of van der Eijk.
    pub a: Option<BigRational>,
    /// Consensus of Tastle & Wierman.
    pub consensus: Option<f64>,
    /// Dispersion of Leik.
    pub dispersion: Option<Fraction>,
    /// How the grades lie; `None` below two people, who alone cannot be at one or apart.
    pub finding: Option<Finding>,
}

impl Spread {
    /// Of these grades.
    pub fn of(histogram: Distribution) -> Self {
        let quartiles = Quartiles::of(&histogram);
        let close = quartiles.is_some_and(|quartiles| is_close(quartiles, histogram.scale()));
        let a = van_der_eijk::agreement(&histogram);
        let consensus = consensus::consensus(&histogram);
        let finding = match (is_alarming(&histogram, a.as_ref(), consensus), close) {
            _ if histogram.total() < 2 => None,
            (true, _) => Some(Finding::TwoCamps),
            (false, true) => Some(Finding::Agreed),
            (false, false) => Some(Finding::Spread),
        };
        Self {
            mean: histogram.mean(),
            quartiles,
            a,
            consensus,
            dispersion: leik::dispersion(&histogram),
            finding,
            histogram,
        }
    }

    /// Of each option on these ballots.
    pub fn of_scores(scores: &Scores, scale: Scale) -> Vec<Self> {
        (0..scores.options()).map(|option| Self::of(Distribution::of_option(scores, option, scale))).collect()
    }

    /// What the grades weigh together.
    pub fn people(&self) -> u64 {
        self.histogram.total()
    }
}

/// Consensus below this may be two camps, in thousand millionths.
const LITTLE_CONSENSUS: f64 = 400_000_000.0;

/// The alarm. It bids to look, it proves nothing.
///
/// On five grades and more: A below nought, or consensus below 0.4 while the mean lies near the centre, which is the middle
/// third of the scale, its ends included, and A is below a fifth: from there on most of the room stands in one heap, however
/// long its tail. Consensus is compared at nine decimals, so that what is exactly 0.4 is not taken for less because of a
/// rounding.
///
/// On three or four grades neither says enough. A room that is evenly spread over all of them has a consensus of 0.33 or
/// 0.37 already, for want of grades between the ends (over five it has 0.43), and A falls below nought as soon as one person
/// more stands at each end than between. There two camps need a valley besides: A below nought, and a grade between with at
/// most half as many as stand below it, and half as many as stand above it. So 5-2-5 are two camps, and 4-3-4 are not.
///
/// On two grades nothing lies between, and two camps are a room of which neither grade has more than two thirds.
pub fn two_camps(distribution: &Distribution) -> bool {
    let a = van_der_eijk::agreement(distribution);
    is_alarming(distribution, a.as_ref(), consensus::consensus(distribution))
}

fn is_alarming(distribution: &Distribution, a: Option<&BigRational>, consensus: Option<f64>) -> bool {
    let poles = a.is_some_and(|a| *a < BigRational::from(BigInt::ZERO));
    if matches!(distribution.scale().grades(), 3 | 4) {
        return poles && has_valley(distribution);
    }
    let little = consensus.is_some_and(|it| (it * 1e9).round() < LITTLE_CONSENSUS);
    let is_one_heap = a.is_some_and(|a| *a >= BigRational::new(BigInt::from(1), BigInt::from(5)));
    poles || (little && !is_one_heap && is_central(distribution))
}

/// Whether some grade has at most half as many as all below it, and as all above it.
fn has_valley(distribution: &Distribution) -> bool {
    let bars = distribution.bars(u32::try_from(distribution.scale().grades()).unwrap_or(u32::MAX));
    let sum = |bars: &[u64]| bars.iter().map(|it| u128::from(*it)).sum::<u128>();
    let is_low = |place: usize| {
        let between = 2 * u128::from(bars[place]);
        between <= sum(&bars[..place]) && between <= sum(&bars[place + 1..])
    };
    (1..bars.len().saturating_sub(1)).any(is_low)
}

/// Whether the mean lies in the middle third of the scale.
fn is_central(distribution: &Distribution) -> bool {
    let scale = distribution.scale();
    let (span, total) = (i128::from(scale.span()), i128::from(distribution.total()));
    let climbed = 3 * (distribution.sum() - i128::from(scale.least) * total);
    total > 0 && climbed >= span * total && climbed <= 2 * span * total
}

/// Whether the interquartile range is at most a quarter of the scale, to the nearest whole grade, halves rounded down:
/// 1 on four to seven grades, 2 on eight to eleven, 25 on 0 to 100, and none on two or three. These are the ranges that
/// Delphi studies commonly take for consensus: 1 on four or five grades, 2 on ten (von der Gracht, 2012, "Consensus
/// measurement in Delphi studies", Technological Forecasting and Social Change 79).
pub fn is_close(quartiles: Quartiles, scale: Scale) -> bool {
    quartiles.range() <= Fraction::whole((scale.span() + 1) / 4)
}
