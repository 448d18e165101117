//! Quadratic voting (Posner & Weyl 2015; Lalley & Weyl 2018): each person spreads votes over the options and pays the
//! square of them, so that two votes for an option cost four credits and three cost nine.

use crate::voting::ballots::{Scores, Tiers};

/// What a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The credits that each person has, whatever their vote weighs.
    pub credits: u32,
    /// Whether votes against an option, below nought, are allowed; they cost as much as votes for it.
    pub against: bool,
}

/// Why a ballot cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It costs more than a person has.
    Overspent {
        /// What it costs.
        cost: u64,
        /// What a person has.
        credits: u32,
    },
    /// It votes against this option, which was not allowed.
    Against(usize),
}

/// What a ballot costs: the sum of the squares of its votes. A cost too large to be told is [`u64::MAX`].
pub fn cost(votes: &[i32]) -> u64 {
    votes.iter().map(|votes| u64::from(votes.unsigned_abs()).pow(2)).fold(0, u64::saturating_add)
}

/// What a ballot costs, or why it cannot be counted. It is never cut down to what the person has: nobody but the person
/// knows which votes they would rather give up.
///
/// # Errors
/// When it costs more than the credits, or votes against an option where that is not allowed.
pub fn check(votes: &[i32], rules: Rules) -> Result<u64, Fault> {
    let cost = cost(votes);
    if let Some(option) = votes.iter().position(|votes| *votes < 0 && !rules.against) {
        return Err(Fault::Against(option));
    }
    if cost > u64::from(rules.credits) {
        return Err(Fault::Overspent { cost, credits: rules.credits });
    }
    Ok(cost)
}

/// Options by their votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quadratic {
    /// The options by their votes.
    pub tiers: Tiers,
    /// The votes for each option less those against it, each as often as its ballot weighs.
    pub totals: Vec<i128>,
    /// The ballots that were refused, by their place, and why. They count nowhere.
    pub refused: Vec<(usize, Fault)>,
    /// The credits that all people spent, one a credit whatever their votes weigh.
    pub spent: u128,
    /// The credits that people had and kept; refused ballots have none.
    pub unspent: u128,
}

/// Counts votes; an option without a number has none. Ballots that break the rules are refused whole.
pub fn count(votes: &Scores, rules: Rules) -> Quadratic {
    let mut totals = vec![0_i128; votes.options()];
    let (mut refused, mut spent, mut had) = (Vec::new(), 0_u128, 0_u128);
    let mut ballot = vec![0; votes.options()];
    for (place, weight) in votes.weights().iter().enumerate() {
        for (option, votes_of) in ballot.iter_mut().enumerate() {
            *votes_of = votes.score(place, option).unwrap_or(0);
        }
        match check(&ballot, rules) {
            Ok(cost) => {
                spent += u128::from(cost) * u128::from(weight.people);
                had += u128::from(rules.credits) * u128::from(weight.people);
                for (total, votes) in totals.iter_mut().zip(&ballot) {
                    *total += i128::from(*votes) * i128::from(weight.value());
                }
            }
            Err(fault) => refused.push((place, fault)),
        }
    }
    Quadratic { tiers: Tiers::by_merit(&totals), totals, refused, spent, unspent: had - spent }
}
