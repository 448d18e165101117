//! How many people would have had to vote otherwise.

use super::Verdict;
use crate::session::round::Method;
use crate::session::round::method::{ApprovalRule, ScoreRule};
use crate::voting::ballots::{Ballots, Scores};
use crate::voting::measures::robustness::{Alteration, Seated};
use crate::voting::outcome::{Detail, Ordered, Trace};

/// How many people would have had to vote otherwise for another result, at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// For a tie; 0 where there is one.
    pub to_tie: Option<u64>,
    /// For another to win, or for a proposal to fall or to pass.
    pub to_pass: Option<u64>,
    /// Whether so many can do it; otherwise fewer cannot.
    pub is_exact: bool,
}

impl From<Alteration> for Change {
    fn from(it: Alteration) -> Self {
        Self { to_tie: it.to_tie, to_pass: it.to_pass, is_exact: it.is_exact }
    }
}

/// For a verdict.
pub(super) fn of(verdict: &Verdict<'_>) -> Option<Change> {
    let seats = verdict.terms().places();
    let method = &verdict.round.method;
    let lead = lead(method);
    let change = match (verdict.ballots(), &verdict.outcome.detail) {
        (_, Detail::Hands(proposals)) => {
            // A proposal falls when one fewer than needed is in favour, and passes with as many as needed.
            let short = |it: &crate::voting::outcome::Proposal| {
                if it.adopted { it.favour - it.needed.min(it.favour) + 1 } else { it.needed - it.favour.min(it.needed) }
            };
            let fewest = proposals.iter().map(short).min()?;
            return Some(Change { to_tie: None, to_pass: Some(fewest), is_exact: true });
        }
        (Ballots::Points(scores), _) => exactly(scores, seats, lead?),
        (Ballots::Scores(scores), Detail::Scored(_)) if is_sum(method) => exactly(scores, seats, lead?),
        (Ballots::Ticks(ticks), Detail::None) => {
            let marks = |ballot: usize, option: usize| {
                let option = u16::try_from(option).unwrap_or(u16::MAX);
                i64::from(ticks.ticks(ballot).binary_search(&option).is_ok())
            };
            Alteration::exactly(ticks.weights(), (ticks.options(), seats), 1, marks).into()
        }
        (Ballots::Totals(totals), _) => {
            let totals: Vec<i128> = totals.options.iter().map(|total| i128::from(*total)).collect();
            Alteration::at_least(&totals, seats, 2 * u64::from(lead?)).into()
        }
        (Ballots::Rankings(rankings), Detail::Ordered(ordered)) => ordered_change(ordered, rankings.options(), seats)?,
        _ => return None,
    };
    Some(change)
}

fn is_sum(method: &Method) -> bool {
    matches!(method, Method::Score { rule: ScoreRule::Sum, .. })
}

/// The most by which one ballot can put one option ahead of another.
fn lead(method: &Method) -> Option<u32> {
    match method {
        Method::Dots { points, most } => Some(*points.min(most)),
        Method::Score { low, high, .. } => u32::try_from(i64::from(*high) - i64::from(*low)).ok(),
        Method::Single | Method::Approval { rule: ApprovalRule::Most, .. } => Some(1),
        _ => None,
    }
}

fn exactly(scores: &Scores, seats: usize, lead: u32) -> Change {
    let given = |ballot: usize, option: usize| i64::from(scores.score(ballot, option).unwrap_or(0));
    Alteration::exactly(scores.weights(), (scores.options(), seats), lead, given).into()
}

/// Borda adds up. Elsewhere an option that is above another by its duels stays so while no duel between one that has a
/// seat and one that has none turns: one person who votes the other way moves a duel by two.
fn ordered_change(ordered: &Ordered, options: usize, seats: usize) -> Option<Change> {
    if let Trace::Borda(borda) = &ordered.trace {
        let totals: Vec<i128> = borda.scores.iter().map(|score| i128::from(score.rounded(2))).collect();
        // Points are counted in halves, because ties share them.
        let shift = 4 * (options as u64).saturating_sub(1);
        return Some(Alteration::at_least(&totals, seats, shift).into());
    }
    let Seated { certain, tied } = Seated::of(ordered.trace.tiers(), seats);
    if !tied.is_empty() {
        return Some(Change { to_tie: Some(0), to_pass: None, is_exact: true });
    }
    let pairwise = &ordered.pairwise;
    let is_condorcet = certain.iter().all(|option| {
        (0..options).filter(|other| !certain.contains(other)).all(|other| pairwise.beats(*option, other))
    });
    if !is_condorcet || certain.is_empty() {
        return None;
    }
    let rest = (0..options).filter(|other| !certain.contains(other));
    let margins = rest.flat_map(|other| certain.iter().map(move |option| (*option, other)));
    let narrowest = margins.map(|(one, other)| pairwise.margin(one, other).unsigned_abs()).min()?;
    Some(Change { to_tie: Some(narrowest.div_ceil(2)), to_pass: Some(narrowest / 2 + 1), is_exact: false })
}
