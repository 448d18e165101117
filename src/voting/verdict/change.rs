//! How many people would have had to vote otherwise.
//!
//! For some rules a formula tells the fewest; for others it tells only that fewer cannot. What a formula leaves open is
//! looked for: ballots are replaced by others against the result, and counted again.

mod added;
mod consented;
mod crossed;
mod duels;
mod graded;
mod raised;
mod search;

use super::Verdict;
use crate::session::round::Method;
use crate::session::round::method::ScoreRule;
use crate::voting::ballots::Ballots;
use crate::voting::measures::robustness::{Alteration, Seated};
use crate::voting::outcome::{Detail, Outcome, Terms};

/// How many people would have had to vote otherwise for another result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// For a tie, at least; 0 where there is one. `None` where that is not known, or cannot happen.
    pub to_tie: Option<u64>,
    /// For another result, as that another wins, or that a proposal falls or passes: fewer cannot. `None` where that is
    /// not known.
    pub to_pass: Option<u64>,
    /// So many can, though it is not known whether fewer can, too. `None` where that was not found out, or `is_exact`.
    pub enough: Option<u64>,
    /// Whether as many as `to_tie` and `to_pass` tell can do it.
    pub is_exact: bool,
}

impl Change {
    /// Fewer cannot, and whether so many can is open.
    fn at_least(people: u64) -> Self {
        Self { to_pass: Some(people), ..Self::default() }
    }

    /// The fewest.
    fn exactly(people: u64) -> Self {
        Self { is_exact: true, ..Self::at_least(people) }
    }
}

impl From<Alteration> for Change {
    fn from(it: Alteration) -> Self {
        Self { to_tie: it.to_tie, to_pass: it.to_pass, enough: None, is_exact: it.is_exact }
    }
}

/// What is known of a result.
struct Case<'v> {
    ballots: &'v Ballots,
    outcome: &'v Outcome,
    terms: Terms<'v>,
    /// Who is chosen; nobody is tied.
    chosen: Seated,
    /// What the heaviest vote weighs, blank and spoilt ones among them.
    heaviest: u64,
}

impl Case<'_> {
    /// Whether every vote counts one and nobody stayed silent: then people and votes are the same.
    fn is_plain(&self) -> bool {
        self.terms.silent == 0 && self.ballots.weights().is_some_and(|it| it.iter().all(|weight| weight.each == 1))
    }

    /// The options that are chosen, with each of those that are not.
    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let rest = (0..self.outcome.options.len()).filter(|it| !self.chosen.certain.contains(it));
        rest.flat_map(|other| self.chosen.certain.iter().map(move |chosen| (*chosen, other)))
    }
}

/// For a verdict. Where votes weigh differently it is a bound: as few as the heaviest could do it.
pub(super) fn of(verdict: &Verdict<'_>) -> Option<Change> {
    let terms = verdict.terms();
    let chosen = verdict.outcome.chosen(terms.seats);
    if !chosen.tied.is_empty() {
        return Some(Change { to_tie: Some(0), is_exact: true, ..Change::default() });
    }
    let heaviest = heaviest(verdict.ballots()).max(terms.silent).max(1);
    let case = Case { ballots: verdict.ballots(), outcome: &verdict.outcome, terms, chosen, heaviest };
    match &verdict.outcome.detail {
        Detail::Hands(proposals) => return raised::of(proposals, &case),
        Detail::Agreed(agreed) => return consented::of(agreed, &case),
        _ => {}
    }
    // Where nobody said anything, nothing came of it that could have come otherwise.
    if case.ballots.total() == 0 {
        return None;
    }
    match least(&case) {
        Some(change) if change.is_exact => Some(change),
        least => search::tightened(&case, least),
    }
}

/// The fewest for whom `can` holds, where it does not for `cannot` and does for `enough`: for more it holds wherever it holds
/// for fewer.
fn fewest(mut cannot: u64, mut enough: u64, can: impl Fn(u64) -> bool) -> u64 {
    while enough - cannot > 1 {
        let middle = cannot.midpoint(enough);
        *(if can(middle) { &mut enough } else { &mut cannot }) = middle;
    }
    enough
}

/// What a formula tells.
fn least(case: &Case<'_>) -> Option<Change> {
    if let Some(bars) = &case.outcome.bars {
        return crossed::of(bars, case);
    }
    match (case.terms.method, case.ballots, &case.outcome.detail) {
        (Method::Score { rule: ScoreRule::Sum, .. }, ..)
        | (_, Ballots::Points(_) | Ballots::Totals(_), _)
        | (_, Ballots::Ticks(_), Detail::None) => added::of(case),
        // While a place is free, one person may be enough to bring in an option that nobody supported.
        (.., Detail::Chosen(_)) => None,
        _ if case.chosen.certain.len() < case.terms.places().min(case.outcome.options.len()) => {
            Some(Change { to_tie: Some(1), ..Change::at_least(1) })
        }
        (_, Ballots::Scores(votes), Detail::Quadratic(it)) => added::of_credits(votes, it, case),
        (_, Ballots::Sheets(sheets), Detail::Criteria(_)) => added::of_sheets(sheets, case),
        (Method::Score { low, high, .. }, Ballots::Scores(scores), Detail::Scored(_)) => {
            graded::of_means(scores, (*low, *high), case)
        }
        (Method::Score { low, high, .. }, Ballots::Scores(scores), Detail::Star(star)) => {
            graded::of_star(scores, star, (*low, *high), case)
        }
        (Method::MajorityJudgment { missing, .. }, _, Detail::Judged(judged)) => {
            graded::of_grades(judged, *missing, case)
        }
        (_, Ballots::Rankings(rankings), Detail::Ordered(ordered)) => duels::of(ordered, rankings.options(), case),
        _ => None,
    }
}

/// What the heaviest vote weighs.
fn heaviest(ballots: &Ballots) -> u64 {
    let each = ballots.weights().into_iter().flat_map(|weights| weights.iter().map(|it| u64::from(it.each)));
    each.max().unwrap_or(1)
}
