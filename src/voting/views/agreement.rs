//! How far the room agrees on each option: how its numbers, grades or points lie, or the places it gave.

use super::numbers::Numbers;
use crate::session::round::{Method, Round};
use crate::voting::ballots::{Ballots, Rankings, Weight};
use crate::voting::measures::{Concordance, Distribution, Finding, Quartiles, Scale, Spread};
use crate::voting::verdict::Verdict;

/// What is spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Numbers.
    Numbers,
    /// Named grades, 0 the worst.
    Grades,
    /// Points; an option that got none on a ballot got nought.
    Points,
    /// The places of options on ranked ballots, 1 the best; tied options share the mean of theirs, halves rounded down.
    Places,
}

impl Measure {
    /// Whether answers that lie apart are a disagreement. Points are not: what one option gets is taken from another. Of
    /// places only the order of all of them tells.
    pub fn tells_agreement(self) -> bool {
        matches!(self, Self::Numbers | Self::Grades)
    }
}

/// How far the room agrees on one option.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreed {
    /// The option.
    pub option: usize,
    /// What was given gathered in bars of equal breadth, the lowest first: one each on scales of up to
    /// [`Agreement::MOST_BARS`], else five.
    pub bars: Vec<u64>,
    /// Median and quartiles; `None` where nobody gave a number.
    pub quartiles: Option<Quartiles>,
    /// How it lies, and what the room says of it, where the measure tells that.
    pub spread: Option<Spread>,
}

/// How far the room agrees.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// What is spread.
    pub measure: Measure,
    /// The scale it is on.
    pub scale: Scale,
    /// Each option, in the order of the result.
    pub options: Vec<Agreed>,
    /// How far the room agrees on the order; of ranked ballots only.
    pub concordance: Option<Concordance>,
}

/// Whether there is something to say of a round.
pub(super) fn is_of(round: &Round) -> bool {
    let order = matches!(round.method, Method::Ranking { .. }) && round.options.len() > 1;
    order
        || matches!(round.method, Method::Score { .. } | Method::MajorityJudgment { .. } | Method::Dots { .. })
            && !round.options.is_empty()
}

impl Agreement {
    /// Scales up to so long have a bar for each number.
    pub const MOST_BARS: u64 = 12;
    /// How many bars longer ones have.
    const FEW_BARS: u32 = 5;

    /// How far the room of a round agrees; `None` where its ballots are neither numbers nor orders.
    pub fn of(verdict: &Verdict<'_>) -> Option<Self> {
        let (measure, scale, distributions, concordance) = match (verdict.ballots(), &verdict.round().method) {
            (Ballots::Rankings(rankings), _) => {
                let scale = Scale { least: 1, most: i32::try_from(rankings.options()).unwrap_or(i32::MAX) };
                (Measure::Places, scale, places(rankings, scale)?, Concordance::of_rankings(rankings))
            }
            (ballots, method) => {
                let measure = match method {
                    Method::Score { .. } => Measure::Numbers,
                    Method::MajorityJudgment { .. } => Measure::Grades,
                    Method::Dots { .. } => Measure::Points,
                    _ => return None,
                };
                let Numbers { scores, scale, .. } = Numbers::of(ballots, method)?;
                let of = |option| Distribution::of_option(&scores, option, scale);
                (measure, scale, (0..scores.options()).map(of).collect(), None)
            }
        };
        let agreed = |option: usize| {
            let distribution: &Distribution = distributions.get(option)?;
            let spread = measure.tells_agreement().then(|| Spread::of(distribution.clone()));
            Some(Agreed { option, bars: bars(distribution), quartiles: Quartiles::of(distribution), spread })
        };
        let options = super::order(&verdict.outcome().tiers).into_iter().filter_map(agreed).collect();
        Some(Self { measure, scale, options, concordance })
    }

    /// The options of which the room says this.
    pub fn found(&self, finding: Finding) -> Vec<usize> {
        let is_so = |it: &&Agreed| it.spread.as_ref().is_some_and(|spread| spread.finding == Some(finding));
        self.options.iter().filter(is_so).map(|it| it.option).collect()
    }
}

fn bars(distribution: &Distribution) -> Vec<u64> {
    let grades = distribution.scale().grades();
    let count = if grades > Agreement::MOST_BARS { Agreement::FEW_BARS } else { u32::try_from(grades).unwrap_or(1) };
    distribution.bars(count)
}

/// How often each place was given to each option; unranked ones are tied last. `None` where that weighs too much.
fn places(rankings: &Rankings, scale: Scale) -> Option<Vec<Distribution>> {
    let options = rankings.options();
    let mut given = vec![vec![0_u64; options]; options];
    let mut ranks = vec![options; options];
    let mut groups = vec![0_usize; options + 1];
    for (ballot, weight) in rankings.weights().iter().map(Weight::value).enumerate() {
        groups.fill(0);
        for (option, rank) in ranks.iter_mut().enumerate() {
            *rank = rankings.rank(ballot, option).map_or(options, usize::from).min(options);
            groups[*rank] += 1;
        }
        let mut above = 0;
        for size in &mut groups {
            let here = *size;
            // The places of a group run from `above + 1` on: half of their sum from both ends, less one to count from 0.
            *size = (2 * above + here.max(1) - 1) / 2;
            above += here;
        }
        for (places, rank) in given.iter_mut().zip(&ranks) {
            places[groups[*rank]] += weight;
        }
    }
    let distribution = |weights: Vec<u64>| Distribution::new(scale, (1..).zip(weights)).ok();
    given.into_iter().map(distribution).collect()
}
