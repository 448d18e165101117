//! What a share that is asked for means by each method, and who reaches it.
//!
//! | method | what must reach the share | of what |
//! |---|---|---|
//! | one option, ticks, budget | the ballots that mark the option | ballots |
//! | points | the ballots that give the option any: how many, not how much | ballots |
//! | numbers | the way up the scale, all ballots together | the most that these ballots could give |
//!
//! So half of those present is, by numbers, a mean in the middle of the scale when whoever gives none counts as the
//! lowest. Votes cast are the ballots that mark anything or, by numbers, those that give one to this option; valid ones
//! are these and the blank ones. Orders, grades, criteria, comparisons and credits have no share that could be asked for.
//!
//! Where only totals of points are known, an option is supported by as many as there were at least: no one gave more
//! than is allowed.

use super::Terms;
use crate::session::round::{Base, Method};
use crate::voting::ballots::{Approvals, Ballots, Scores, Totals, Weight};

/// What a share asks of one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it got of what is asked for.
    pub given: u64,
    /// The least that is enough.
    pub needed: u64,
    /// What all of it would be.
    pub of: u64,
    /// What the ballots weigh that the share is of.
    pub ballots: u64,
}

impl Bar {
    /// Whether it got enough.
    pub fn is_reached(&self) -> bool {
        self.given >= self.needed
    }
}

/// What a share asks of all options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    /// Of each option, by its place.
    pub options: Vec<Bar>,
    /// The options that would have been chosen, or tied for it, had no share been asked for.
    pub kept_out: Vec<usize>,
}

/// What is asked of each option; nothing where no share is, or the method has none.
pub(super) fn of(ballots: &Ballots, terms: &Terms<'_>) -> Vec<Bar> {
    match (terms.method, ballots) {
        (Method::Single | Method::Approval { .. } | Method::Budget { .. }, Ballots::Ticks(ticks)) => {
            of_ticks(ticks, terms)
        }
        (Method::Dots { .. }, Ballots::Points(points)) => of_points(points, terms),
        (Method::Score { low, high, .. }, Ballots::Scores(scores)) => of_scores(scores, (*low, *high), terms),
        (_, Ballots::Totals(totals)) => of_totals(totals, terms),
        _ => Vec::new(),
    }
}

/// What is asked of each option by ticks.
pub(super) fn of_ticks(ticks: &Approvals, terms: &Terms<'_>) -> Vec<Bar> {
    let all = ticks.weights().total();
    let totals = if terms.threshold.is_some() { ticks.totals() } else { Vec::new() };
    totals.into_iter().filter_map(|given| bar(given, all, (all, 1), terms)).collect()
}

fn of_points(points: &Scores, terms: &Terms<'_>) -> Vec<Bar> {
    let all = points.weights().total();
    let supported = |option: usize| {
        let given = points.column(option).iter().zip(points.weights().iter().map(Weight::value));
        given.filter(|(points, _)| **points > 0).map(|(_, weight)| weight).sum()
    };
    (0..points.options()).filter_map(|option| bar(supported(option), all, (all, 1), terms)).collect()
}

fn of_scores(scores: &Scores, (low, high): (i32, i32), terms: &Terms<'_>) -> Vec<Bar> {
    let all = scores.weights().total();
    let asked = |option: usize| {
        let (mut climbed, mut gave) = (0_u64, 0_u64);
        for (score, weight) in scores.column(option).iter().zip(scores.weights().iter().map(Weight::value)) {
            if *score == Scores::MISSING {
                continue;
            }
            climbed = climbed.saturating_add(above(i64::from(*score), low).saturating_mul(weight));
            gave += weight;
        }
        bar(climbed, gave, (all, above(i64::from(high), low)), terms)
    };
    (0..scores.options()).filter_map(asked).collect()
}

fn of_totals(totals: &Totals, terms: &Terms<'_>) -> Vec<Bar> {
    let all = totals.valid;
    let asked = |total: &u64| match terms.method {
        Method::Single | Method::Approval { .. } => bar(*total, all, (all, 1), terms),
        Method::Dots { most, .. } => bar(total.div_ceil(u64::from((*most).max(1))), all, (all, 1), terms),
        Method::Score { low, high, .. } => {
            let lowest = i128::from(*low) * i128::from(all);
            let climbed = u64::try_from(i128::from(*total) - lowest).unwrap_or(0);
            bar(climbed, all, (all, above(i64::from(*high), *low)), terms)
        }
        _ => None,
    };
    totals.options.iter().filter_map(asked).collect()
}

/// How far a number lies above the lowest.
fn above(number: i64, low: i32) -> u64 {
    u64::try_from(number - i64::from(low)).unwrap_or(0)
}

/// What is asked of an option that got so much from ballots of which `cast` say something of it, and each of which could
/// give `each`; `marked` is what all weigh that mark anything.
fn bar(given: u64, cast: u64, (marked, each): (u64, u64), terms: &Terms<'_>) -> Option<Bar> {
    let threshold = terms.threshold?;
    let all = marked.saturating_add(terms.blank);
    // Where more votes came in than people were listed, as for absent ones or in a hall without a list, they are the base.
    let ballots = match threshold.base {
        Base::Cast => cast,
        Base::Valid => all,
        Base::Present => terms.present.max(all),
        Base::Entitled => terms.entitled.max(all),
    };
    let of = ballots.saturating_mul(each);
    Some(Bar { given, needed: threshold.needed(of), of, ballots })
}
