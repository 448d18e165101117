//! Kendall's W: how far a room puts the same options in the same order.

mod mid_ranks;
pub mod permutation;
pub mod words;

use num_bigint::BigInt;
use num_rational::BigRational;

use super::super::Fraction;
use super::super::ballots::{Approvals, Rankings, Scores, Weight, Weights};
use super::floats::{nearest, ratio};
use super::tails;
use mid_ranks::MidRanks;
pub use permutation::{Permutation, Way};
pub use words::Agreement;

/// The coefficient of concordance with its correction for ties (Kendall & Gibbons, 1990, "Rank Correlation Methods",
/// chapter 6): m people put N options in order, tied options share the mean of their ranks.
///
/// A ballot counts as as many people as it weighs. A ballot that ties all options is a person who sees no difference
/// between them, and lowers W; whoever holds blank ballots for something else leaves them out beforehand.
#[derive(Clone, Debug, PartialEq)]
pub struct Concordance {
    /// N.
    pub options: usize,
    /// m, the weight of all ballots.
    pub people: u64,
    /// The sum of the ranks of each option, R. The least is the best.
    pub rank_sums: Vec<Fraction>,
    /// S, the sum of `(R - m (N + 1) / 2)^2`.
    pub squares: BigRational,
    /// T, the sum over people and groups of t tied options of `t^3 - t`.
    pub ties: u128,
    /// `W = 12 S / (m^2 (N^3 - N) - m T)`: from 0, no common order, to 1, all put the options in the same order.
    pub w: BigRational,
    /// The mean of Spearman's correlation over all pairs of people, `(m W - 1) / (m - 1)`.
    pub mean_spearman: BigRational,
    /// `m (N - 1) W`, which is Friedman's statistic, corrected for ties.
    pub chi_square: f64,
    /// Degrees of freedom of chi-square, N - 1.
    pub degrees: u32,
    /// How likely so large a chi-square is where people rank at random. Rough while people or options are few: see
    /// [`Concordance::has_few_people`] and [`Concordance::permutation`].
    pub p: f64,
    /// The mid-ranks of each person, doubled, while people are few; otherwise empty.
    rows: Vec<Vec<u64>>,
}

impl Concordance {
    /// Below this many people chi-square is too cautious, and the permutation test is to be preferred (Legendre, 2005,
    /// "Species associations: the Kendall coefficient of concordance revisited").
    pub const FEW_PEOPLE: u64 = 20;
    /// Below this many options W says little: with two, it only says how uneven one duel was.
    pub const FEW_OPTIONS: usize = 3;

    /// Of ranked ballots; options without a rank are tied last. `None` where W is undefined: below two people or two
    /// options, or where every ballot ties all options.
    pub fn of_rankings(rankings: &Rankings) -> Option<Self> {
        let mut sums = Sums::new(rankings.options());
        let mut places = vec![Rankings::UNRANKED; rankings.options()];
        for (ballot, weight) in rankings.weights().iter().enumerate() {
            for (option, place) in places.iter_mut().enumerate() {
                *place = rankings.rank(ballot, option).unwrap_or(Rankings::UNRANKED);
            }
            sums.add(weight, || MidRanks::of_ranks(&places))?;
        }
        sums.concordance()
    }

    /// Of numbers, the greatest first: scores, grades, points. Options without a number are tied last. `None` as for
    /// [`Concordance::of_rankings`].
    pub fn of_scores(scores: &Scores) -> Option<Self> {
        // `None` is below every number.
        let place = |ballot, option| std::cmp::Reverse(scores.score(ballot, option));
        let ballots = scores.weights().iter().enumerate();
        Self::of_places(
            scores.options(),
            ballots
                .map(|(ballot, weight)| ((0..scores.options()).map(|option| place(ballot, option)).collect(), weight)),
        )
    }

    /// Of ticks: those ticked are tied first, the others last. `None` as for [`Concordance::of_rankings`].
    pub fn of_approvals(approvals: &Approvals) -> Option<Self> {
        let places = |ticks: &[u16]| {
            let ticked = |option| u16::try_from(option).is_ok_and(|option| ticks.binary_search(&option).is_ok());
            (0..approvals.options()).map(|option| !ticked(option)).collect()
        };
        Self::of_places(approvals.options(), approvals.iter().map(|(ticks, weight)| (places(ticks), weight)))
    }

    /// Of places given as anything that has an order, the least the best: ranks, or mid-ranks written twice over, so
    /// that they are whole. Only their order counts. `None` as for [`Concordance::of_rankings`], and where a ballot has
    /// not a place for each option, or there are more than [`Rankings::MOST_OPTIONS`].
    pub fn of_places<Place: Ord>(
        options: usize,
        ballots: impl IntoIterator<Item = (Vec<Place>, Weight)>,
    ) -> Option<Self> {
        let mut sums = Sums::new(options);
        for (places, weight) in ballots {
            if places.len() != options || options > Rankings::MOST_OPTIONS {
                return None;
            }
            sums.add(weight, || MidRanks::of(&places))?;
        }
        sums.concordance()
    }

    /// In words.
    pub fn agreement(&self) -> Agreement {
        Agreement::of(&self.w)
    }

    /// Whether people are so few that [`Concordance::permutation`] tells more than `p`.
    pub fn has_few_people(&self) -> bool {
        self.people < Self::FEW_PEOPLE
    }

    /// Whether options are so few that W is to be read with caution.
    pub fn has_few_options(&self) -> bool {
        self.options < Self::FEW_OPTIONS
    }

    /// How likely so large a W is where each person shuffles their own ranks; `None` where people are not few. The seed
    /// counts only where ranks are drawn by lot.
    pub fn permutation(&self, seed: u64) -> Option<Permutation> {
        (!self.rows.is_empty()).then(|| Permutation::of(&self.rows, seed))
    }
}

/// What has been added up so far.
struct Sums {
    /// Twice the sum of ranks of each option.
    doubled: Vec<u128>,
    ties: u128,
    weights: Weights,
    voters: u64,
    rows: Vec<Vec<u64>>,
}

impl Sums {
    fn new(options: usize) -> Self {
        Self { doubled: vec![0; options], ties: 0, weights: Weights::default(), voters: 0, rows: Vec::new() }
    }

    /// `None` where the ballots are too heavy.
    fn add(&mut self, weight: Weight, ranks: impl FnOnce() -> MidRanks) -> Option<()> {
        self.weights.push(weight).ok()?;
        let value = weight.value();
        if value == 0 {
            return Some(());
        }
        self.voters += u64::from(weight.people);
        let ranks = ranks();
        for (sum, rank) in self.doubled.iter_mut().zip(&ranks.doubled) {
            *sum += u128::from(*rank) * u128::from(value);
        }
        self.ties += u128::from(ranks.ties) * u128::from(value);
        if self.weights.total() < Concordance::FEW_PEOPLE {
            self.rows.extend((0..value).map(|_| ranks.doubled.clone()));
        }
        Some(())
    }

    fn concordance(self) -> Option<Concordance> {
        let (people, options) = (self.weights.total(), self.doubled.len());
        if self.voters < 2 || options < 2 {
            return None;
        }
        let m = BigInt::from(people);
        let cube = BigInt::from(options).pow(3) - BigInt::from(options);
        // Nought where everybody ties everything.
        let room = &m * cube - BigInt::from(self.ties);
        if room == BigInt::ZERO {
            return None;
        }
        let mean = &m * BigInt::from(options + 1);
        let fourfold: BigInt = self.doubled.iter().map(|sum| (BigInt::from(*sum) - &mean).pow(2)).sum();
        let w = ratio(BigInt::from(3) * &fourfold, &m * room);
        let one = BigRational::from(BigInt::from(1));
        let mean_spearman = (&w * &m - one) / (&m - BigInt::from(1));
        let degrees = u32::try_from(options - 1).ok()?;
        let chi_square = nearest(&(&w * &m * BigInt::from(degrees)));
        let half = |sum: &u128| Fraction::new(i128::try_from(*sum).unwrap_or(i128::MAX), 2);
        Some(Concordance {
            options,
            people,
            rank_sums: self.doubled.iter().map(half).collect(),
            squares: ratio(fourfold, 4),
            ties: self.ties,
            w,
            mean_spearman,
            chi_square,
            degrees,
            p: tails::chi_square(chi_square, degrees),
            rows: if people < Concordance::FEW_PEOPLE { self.rows } else { Vec::new() },
        })
    }
}
