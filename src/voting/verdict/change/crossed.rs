//! Where a share is asked for.

use super::{Case, Change, added};
use crate::session::round::Method;
use crate::session::round::method::ScoreRule;
use crate::voting::ballots::Ballots;
use crate::voting::measures::robustness::Alteration;
use crate::voting::outcome::{Bar, Bars, Detail};

/// The result changes only where an option reaches the share or misses it, or where those that reach it change places.
///
/// Whatever the share is of, one vote brings an option no nearer to it, and no further from it, than the most that it can
/// give: whoever votes or leaves an option out moves what is needed by no more than that.
pub(super) fn of(bars: &Bars, case: &Case<'_>) -> Option<Change> {
    let share = case.terms.threshold?.share;
    if share.parts > share.whole || matches!(case.outcome.detail, Detail::Chosen(_)) {
        return None;
    }
    let each = match case.terms.method {
        Method::Score { low, high, .. } => u64::try_from(i64::from(*high) - i64::from(*low)).unwrap_or(0),
        _ => 1,
    };
    let most = each.saturating_mul(case.heaviest).max(1);
    let matters = |(option, bar): &(usize, &Bar)| !bar.is_reached() || case.chosen.certain.contains(option);
    let distance = |(_, bar): (usize, &Bar)| {
        if bar.is_reached() { bar.given - bar.needed + 1 } else { bar.needed - bar.given }
    };
    let crossing = bars.options.iter().enumerate().filter(matters).map(|it| distance(it).div_ceil(most)).min();
    let passing = passing(bars, case);
    let falling = added::fewest_supporters(case).filter(|_| matches!(case.terms.method, Method::Score { .. }));
    Some(Change::at_least(crossing.into_iter().chain(passing).chain(falling).min()?))
}

/// How many it takes at least for one that reaches the share, too, to pass one that is chosen. `None` where there is none.
fn passing(bars: &Bars, case: &Case<'_>) -> Option<u64> {
    let able: Vec<usize> = (0..bars.options.len())
        .filter(|option| case.outcome.options.get(*option).is_some_and(|it| it.may_win))
        .collect();
    if able.len() <= case.chosen.certain.len() {
        return None;
    }
    let is_added = !matches!(case.terms.method, Method::Score { rule: ScoreRule::Mean | ScoreRule::Star, .. });
    let Some(lead) = added::lead(case.terms.method).filter(|_| is_added) else { return Some(1) };
    let total = |option: &usize| -> i128 {
        match case.ballots {
            Ballots::Totals(totals) => i128::from(totals.options.get(*option).copied().unwrap_or(0)),
            _ => case.outcome.options.get(*option).map_or(0, |it| it.score.numerator()),
        }
    };
    let totals: Vec<i128> = able.iter().map(total).collect();
    let shift = 2 * u64::from(lead) * case.heaviest;
    Alteration::at_least(&totals, case.terms.places(), shift).to_pass
}
