//! How much a ballot used of what it could give, where the method takes one that leaves something.

use crate::session::ballot::Marks;
use crate::session::round::{Method, Round};

/// What there is to use on a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Points of a budget.
    Points,
    /// Credits, of which more votes cost their square.
    Credits,
    /// Options put in order.
    Places,
    /// Options that something is said of.
    Options,
    /// Pairs of options that are compared.
    Pairs,
}

/// How much a ballot used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Used {
    /// What.
    pub unit: Unit,
    /// How much of it.
    pub used: usize,
    /// Of how much; what cannot be used any more is none of it.
    pub of: usize,
}

impl Used {
    /// Whether something is left.
    pub fn is_partial(&self) -> bool {
        self.used < self.of
    }
}

impl Round {
    /// How much these marks use; `None` where they are no marks of this round or say nothing, and where a ballot may say as
    /// little as it likes: a tick that is not made is an answer.
    pub fn used(&self, marks: &Marks) -> Option<Used> {
        self.accepts_marks(marks).ok()?;
        let options = self.options.len();
        let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let (unit, used, of) = match (&self.method, marks) {
            (Method::Dots { points, most }, Marks::Points(given)) => {
                let sum = given.iter().map(|(_, points)| number(*points)).sum();
                (Unit::Points, sum, number(*points).min(options.saturating_mul(number(*most))))
            }
            (Method::Quadratic { credits }, Marks::Scores(given)) => {
                let votes = || given.iter().map(|(_, votes)| number(votes.unsigned_abs()));
                let cost = votes().fold(0_usize, |sum, votes| sum.saturating_add(votes.saturating_pow(2)));
                // What one vote more costs where it costs least: the first on an option, or one on that with the fewest.
                let fewest = if given.len() < options { 0 } else { votes().min().unwrap_or(0) };
                let next = cost.saturating_add(fewest.saturating_mul(2)).saturating_add(1);
                (Unit::Credits, cost, if next > number(*credits) { cost } else { number(*credits) })
            }
            (Method::Ranking { .. }, Marks::Ranking(groups)) => {
                let ranked = groups.iter().map(Vec::len).sum();
                // An option that is left out alone is last by that.
                (Unit::Places, if ranked + 1 == options { options } else { ranked }, options)
            }
            (Method::Score { .. } | Method::MajorityJudgment { .. }, Marks::Scores(given)) => {
                (Unit::Options, given.len(), options)
            }
            (Method::Hands, Marks::Stances(given)) => (Unit::Options, given.len(), options),
            (Method::Consent, Marks::Consents(given)) => (Unit::Options, given.len(), options),
            (Method::Criteria { .. }, Marks::Sheet(given)) => (Unit::Options, given.len(), options),
            (Method::Comparison { .. }, Marks::Comparisons(given)) => {
                (Unit::Pairs, given.len(), options.saturating_mul(options.saturating_sub(1)) / 2)
            }
            _ => return None,
        };
        Some(Used { unit, used, of })
    }
}
