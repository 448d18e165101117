//! How many people would have had to vote otherwise.

use super::Verdict;
use crate::session::round::Method;
use crate::session::round::method::{ApprovalRule, ScoreRule};
use crate::voting::ballots::{Ballots, Scores};
use crate::voting::measures::robustness::{Alteration, Seated};
use crate::voting::outcome::{Detail, Ordered, Proposal, Trace};
use crate::voting::ranked::borda::Convention;

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

/// For a verdict. Where votes weigh differently it is a bound: as few as the heaviest could do it.
pub(super) fn of(verdict: &Verdict<'_>) -> Option<Change> {
    let terms = verdict.terms();
    let (seats, method) = (terms.places(), &verdict.round.method);
    let heaviest = verdict.ballots().weights().map_or(1, |weights| weights.iter().map(|it| it.each).max().unwrap_or(1));
    let heaviest = u64::from(heaviest.max(1));
    match (verdict.ballots(), &verdict.outcome.detail) {
        (_, Detail::Hands(proposals)) => hands(proposals, terms.threshold.is_some(), heaviest),
        // A share that is asked for can fail without any option passing another.
        _ if terms.threshold.is_some() => None,
        (Ballots::Points(scores), _) => Some(exactly(scores, seats, lead(method)?)),
        (Ballots::Scores(scores), Detail::Scored(_)) if is_sum(method) => Some(exactly(scores, seats, lead(method)?)),
        (Ballots::Ticks(ticks), Detail::None) => {
            let marks = |ballot: usize, option: usize| {
                let option = u16::try_from(option).unwrap_or(u16::MAX);
                i64::from(ticks.ticks(ballot).binary_search(&option).is_ok())
            };
            Some(Alteration::exactly(ticks.weights(), (ticks.options(), seats), 1, marks).into())
        }
        (Ballots::Totals(totals), _) => {
            let totals: Vec<i128> = totals.options.iter().map(|total| i128::from(*total)).collect();
            Some(Alteration::at_least(&totals, seats, 2 * u64::from(lead(method)?)).into())
        }
        (Ballots::Rankings(rankings), Detail::Ordered(ordered)) => {
            ordered_change(ordered, rankings.options(), seats, heaviest)
        }
        _ => None,
    }
}

/// The fewest who, by turning from one side to the other, adopt a proposal that fell or make one fall that was adopted.
/// With a threshold what is needed stays as it is; without one, whoever turns is missed on one side and met on the other.
fn hands(proposals: &[Proposal], has_threshold: bool, heaviest: u64) -> Option<Change> {
    let short = |it: &Proposal| match (it.adopted, has_threshold) {
        (true, true) => it.favour.saturating_sub(it.needed) + 1,
        (false, true) => it.needed.saturating_sub(it.favour),
        (true, false) => it.favour.saturating_sub(it.against).div_ceil(2),
        (false, false) => it.against.saturating_sub(it.favour) / 2 + 1,
    };
    let fewest = proposals.iter().map(short).min()?;
    Some(Change { to_tie: None, to_pass: Some(fewest.div_ceil(heaviest)), is_exact: heaviest == 1 })
}

fn is_sum(method: &Method) -> bool {
    matches!(method, Method::Score { rule: ScoreRule::Sum, .. })
}

/// The most by which one ballot can put one option ahead of another; an option left out counts as nought.
fn lead(method: &Method) -> Option<u32> {
    match method {
        Method::Dots { points, most } => Some(*points.min(most)),
        Method::Score { low, high, .. } => u32::try_from(i64::from((*high).max(0)) - i64::from((*low).min(0))).ok(),
        Method::Single | Method::Approval { rule: ApprovalRule::Most, .. } => Some(1),
        _ => None,
    }
}

fn exactly(scores: &Scores, seats: usize, lead: u32) -> Change {
    let given = |ballot: usize, option: usize| i64::from(scores.score(ballot, option).unwrap_or(0));
    Alteration::exactly(scores.weights(), (scores.options(), seats), lead, given).into()
}

/// Borda adds up. Where duels decide, options that each beat every option without a seat keep their seats while none of
/// these duels turns: one person who votes the other way moves a duel by two votes of theirs.
fn ordered_change(ordered: &Ordered, options: usize, seats: usize, heaviest: u64) -> Option<Change> {
    match &ordered.trace {
        Trace::Borda(borda) => {
            let totals: Vec<i128> = borda.scores.iter().map(|score| i128::from(score.rounded(2))).collect();
            let places = match borda.convention {
                Convention::Mean => options.saturating_sub(1),
                Convention::Zero | Convention::Modified => options,
            };
            // Points are counted in halves, because ties share them.
            return Some(Alteration::at_least(&totals, seats, 4 * places as u64 * heaviest).into());
        }
        // An elimination can turn though no duel does; so can the worst defeat of a second winner.
        Trace::InstantRunoff(_) => return None,
        Trace::Minimax(_) if seats > 1 => return None,
        _ => {}
    }
    let Seated { certain, tied } = Seated::of(ordered.trace.tiers(), seats);
    if !tied.is_empty() {
        return Some(Change { to_tie: Some(0), to_pass: None, is_exact: true });
    }
    let pairwise = &ordered.pairwise;
    let rest: Vec<usize> = (0..options).filter(|other| !certain.contains(other)).collect();
    let duels = || certain.iter().flat_map(|option| rest.iter().map(|other| (*option, *other)));
    if certain.is_empty() || !duels().all(|(one, other)| pairwise.beats(one, other)) {
        return None;
    }
    let narrowest = duels().map(|(one, other)| pairwise.margin(one, other).unsigned_abs()).min()?;
    let (to_tie, to_pass) = (narrowest.div_ceil(2 * heaviest), narrowest / (2 * heaviest) + 1);
    Some(Change { to_tie: Some(to_tie), to_pass: Some(to_pass), is_exact: false })
}
