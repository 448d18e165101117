//! Where votes are added up, option by option.

use std::collections::BTreeMap;

use super::{Case, Change};
use crate::session::round::Method;
use crate::session::round::method::ApprovalRule;
use crate::voting::ballots::{Ballots, Scores, Weights};
use crate::voting::grades::criteria::{Direction, Scaling, Sheets};
use crate::voting::grades::quadratic::Quadratic;
use crate::voting::measures::robustness::{Alteration, Seated, people_for};

/// For marks, ticks, points and sums of numbers.
pub(super) fn of(case: &Case<'_>) -> Option<Change> {
    let (terms, options) = (&case.terms, case.outcome.options.len());
    let lead = lead(terms.method)?;
    let change = match case.ballots {
        Ballots::Points(scores) | Ballots::Scores(scores) => {
            let given = |ballot: usize, option: usize| i64::from(scores.score(ballot, option).unwrap_or(0));
            exactly(scores.weights(), lead, case, given)
        }
        Ballots::Ticks(ticks) => {
            let marks = |ballot: usize, option: usize| {
                let option = u16::try_from(option).unwrap_or(u16::MAX);
                i64::from(ticks.ticks(ballot).binary_search(&option).is_ok())
            };
            exactly(ticks.weights(), lead, case, marks)
        }
        Ballots::Totals(totals) => {
            let totals: Vec<i128> = totals.options.iter().map(|total| i128::from(*total)).collect();
            Alteration::at_least(&totals, terms.places(), 2 * u64::from(lead)).into()
        }
        _ => return None,
    };
    // An option to which nobody gave anything is not chosen, whatever place its nought has: while a place is free for it,
    // one person is enough to bring it in.
    if case.chosen.certain.len() < terms.places().min(options) {
        return Some(Change { to_tie: Some(1), ..Change::exactly(1) });
    }
    let is_score = matches!(terms.method, Method::Score { .. });
    // One whom nobody gives more than the least is not chosen by drawing level alone.
    let is_exact = change.is_exact && !(is_score && case.outcome.options.iter().any(|it| !it.may_win));
    let change = Change { is_exact, ..change };
    // An option can also fall out because the few who gave it more than the least number give it no more.
    let few = fewest_supporters(case);
    match few.filter(|few| is_score && change.to_pass.is_none_or(|people| *few < people)) {
        Some(few) if is_by_sums(case) => {
            let to_tie = Some(change.to_tie.map_or(few, |people| people.min(few)));
            Some(Change { to_tie, ..Change::at_least(few) })
        }
        _ => is_by_sums(case).then_some(change),
    }
}

/// Votes that cost their square. Those that were refused count nowhere, and could have counted.
pub(super) fn of_credits(votes: &Scores, counted: &Quadratic, case: &Case<'_>) -> Option<Change> {
    let Method::Quadratic { credits } = case.terms.method else { return None };
    if !counted.refused.is_empty() || !is_by_sums(case) {
        return None;
    }
    let most = credits.isqrt();
    // Some for the one and some against the other, which cost their squares together.
    let lead = (0..=most).map(|one| one + (credits - one * one).isqrt()).max()?;
    let given = |ballot: usize, option: usize| i64::from(votes.score(ballot, option).unwrap_or(0));
    let change = exactly(votes.weights(), lead, case, given);
    // Whoever has no more for than against is not chosen either.
    let falls = |chosen: usize| {
        let mut gains = BTreeMap::new();
        for (ballot, weight) in votes.weights().iter().enumerate() {
            let gain = (i128::from(most) + i128::from(given(ballot, chosen))) * i128::from(weight.each);
            *gains.entry(u128::try_from(gain).unwrap_or(0).max(1)).or_insert(0) += u64::from(weight.people);
        }
        people_for(&gains, u128::try_from(*counted.totals.get(chosen)?).ok()?)
    };
    let fewest = case.chosen.certain.iter().filter_map(|chosen| falls(*chosen)).chain(change.to_pass).min()?;
    Some(Change { to_tie: change.to_tie.filter(|tie| *tie < fewest), ..Change::at_least(fewest) })
}

/// Numbers by criteria as they are, each option with one on each criterion from everybody: then all means are of the same
/// people, and what a person adds to the worth of an option is the sum of their numbers, each times its criterion.
pub(super) fn of_sheets(sheets: &Sheets, case: &Case<'_>) -> Option<Change> {
    let Method::Criteria { low, high, .. } = case.terms.method else { return None };
    let (criteria, people) = (sheets.criteria(), sheets.weights().total());
    let options = 0..sheets.options();
    let is_whole = options.clone().all(|option| (0..criteria.len()).all(|it| sheets.given(option, it) == people));
    let all: u32 = criteria.iter().try_fold(0_u32, |all, it| all.checked_add(it.weight))?;
    let span = u32::try_from(i64::from(*high) - i64::from(*low)).ok()?;
    if case.terms.scaling != Scaling::None || !is_whole {
        return None;
    }
    let worth = |sheet: usize, option: usize| -> i64 {
        let given = criteria.iter().zip(sheets.numbers(sheet, option));
        let part = |(it, number): (&crate::voting::grades::criteria::Criterion, &Option<i32>)| {
            let part = i64::from(number.unwrap_or(0)) * i64::from(it.weight);
            if it.direction == Direction::Cost { -part } else { part }
        };
        given.map(part).sum()
    };
    // Someone may leave a number out, and change of whom a mean is: whether fewer can is looked for.
    Some(Change { is_exact: false, ..exactly(sheets.weights(), all.checked_mul(span)?, case, worth) })
}

/// How many support the chosen option that fewest support.
pub(super) fn fewest_supporters(case: &Case<'_>) -> Option<u64> {
    case.chosen.certain.iter().filter_map(|it| case.outcome.options.get(*it)).map(|it| it.supporters).min()
}

/// Whether who is chosen has the greatest sums.
fn is_by_sums(case: &Case<'_>) -> bool {
    let Seated { certain, tied } = Seated::of(&case.outcome.tiers, case.terms.places());
    let chosen = &case.chosen.certain;
    tied.is_empty() && certain.len() == chosen.len() && certain.iter().all(|it| chosen.contains(it))
}

/// The most by which one ballot can put one option ahead of another; an option left out counts as nought.
pub(super) fn lead(method: &Method) -> Option<u32> {
    match method {
        // A file may not say how many points a person had.
        Method::Dots { points, most } => Some(*points.min(most)).filter(|lead| *lead > 0),
        Method::Score { low, high, .. } => u32::try_from(i64::from((*high).max(0)) - i64::from((*low).min(0))).ok(),
        Method::Single | Method::Approval { rule: ApprovalRule::Most, .. } => Some(1),
        _ => None,
    }
}

/// Exactly, unless someone who said nothing has a heavier vote than someone who did: else those who gave more to the one
/// than to the other bring the two nearer than those who said nothing, and are enough.
fn exactly(weights: &Weights, lead: u32, case: &Case<'_>, points: impl Fn(usize, usize) -> i64) -> Change {
    let (options, places) = (case.outcome.options.len(), case.terms.places());
    let lightest = weights.iter().map(|it| it.each).filter(|each| *each > 0).min().unwrap_or(0);
    if case.terms.silent <= u64::from(lightest) {
        return Alteration::exactly(weights, (options, places), lead, points).into();
    }
    let total = |option: usize| -> i128 {
        let given = weights.iter().enumerate();
        given.map(|(ballot, it)| i128::from(points(ballot, option)) * i128::from(it.value())).sum()
    };
    let totals: Vec<i128> = (0..options).map(total).collect();
    Alteration::at_least(&totals, places, 2 * u64::from(lead) * case.heaviest).into()
}
