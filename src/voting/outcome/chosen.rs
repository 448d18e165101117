//! Options chosen together: by most ticks, in proportion to the room, or within a budget.

use std::borrow::Cow;

use super::additive::approval;
use super::bars::{self, Bar};
use super::{Detail, NotCounted, Outcome, Standing, Terms, by_score};
use crate::session::round::method::{ApprovalRule, BudgetRule};
use crate::voting::ballots::{Approvals, Tiers};
use crate::voting::proportional::budget::{self, Budget};
use crate::voting::proportional::committee::Committee;
use crate::voting::proportional::{equal_shares, phragmen, sequential_approval};

/// Counts ticks by a rule.
pub(super) fn ticks(ticks: &Approvals, rule: ApprovalRule, terms: &Terms<'_>) -> Result<Outcome, NotCounted> {
    let options = approval(ticks, terms);
    let (places, able) = (terms.places(), able(ticks, terms));
    let committee = match rule {
        ApprovalRule::Most => return Ok(Outcome::new(by_score(&options), options, Detail::None)),
        ApprovalRule::SequentialProportional => sequential_approval::count(&able, places),
        ApprovalRule::Phragmen => phragmen::count(&able, places),
        ApprovalRule::EqualShares(completion) => {
            equal_shares::count(all_who_voted(&able, terms)?.as_ref(), places, completion)
        }
    };
    Ok(together(options, committee))
}

/// The ticks on options that reach the share that is asked for, where one is: the rule chooses among these as though the
/// others had not been there. Whoever ticked only others stays one of those among whom places and money are shared.
pub(in crate::voting) fn able<'t>(ticks: &'t Approvals, terms: &Terms<'_>) -> Cow<'t, Approvals> {
    let bars = bars::of_ticks(ticks, terms);
    if bars.iter().all(Bar::is_reached) {
        return Cow::Borrowed(ticks);
    }
    Cow::Owned(ticks.only(|option| bars.get(option).is_none_or(Bar::is_reached)))
}

/// The ticks with the ballots that have none: whoever gave one is one of those among whom places and money are shared.
pub(in crate::voting) fn all_who_voted<'t>(
    ticks: &'t Approvals,
    terms: &Terms<'_>,
) -> Result<Cow<'t, Approvals>, NotCounted> {
    if terms.blank == 0 {
        return Ok(Cow::Borrowed(ticks));
    }
    ticks.with_blanks(terms.blank).map(Cow::Owned).map_err(|_| NotCounted::TooHeavy)
}

/// Counts ticks on options with costs.
pub(super) fn budget(
    ticks: &Approvals,
    amount: u64,
    rule: BudgetRule,
    terms: &Terms<'_>,
) -> Result<Outcome, NotCounted> {
    if terms.costs.len() != ticks.options() {
        return Err(NotCounted::NoCosts);
    }
    let money = Budget { costs: terms.costs.to_vec(), total: amount };
    let able = able(ticks, terms);
    let committee = match rule {
        BudgetRule::EqualShares(completion) => {
            budget::equal_shares::count(all_who_voted(&able, terms)?.as_ref(), &money, terms.utility, completion)
        }
        BudgetRule::Greedy => budget::greedy::count(&able, &money, terms.utility),
        BudgetRule::Phragmen => budget::phragmen::count(&able, &money),
    };
    let mut options = approval(ticks, terms);
    for (option, cost) in options.iter_mut().zip(terms.costs) {
        option.may_win = option.may_win && *cost <= amount;
    }
    Ok(together(options, committee))
}

/// What is chosen for certain first, then what is tied for the rest, each by ticks, then all others.
fn together(mut options: Vec<Standing>, committee: Committee) -> Outcome {
    let is_in = |chosen: &[usize], option: usize| chosen.contains(&option);
    let group = |option: usize| {
        if is_in(&committee.winners, option) { 2 } else { u8::from(is_in(&committee.tied, option)) }
    };
    let places = committee.tiers.places(options.len());
    let merit = |(option, standing): (usize, &Standing)| {
        let group = group(option);
        // Within those chosen for certain the order is that in which they were; of the others, by ticks.
        let order = if group == 2 { places.get(option).copied().unwrap_or(usize::MAX) } else { 0 };
        let ticks = if group == 0 { Some(standing.score) } else { None };
        (group, std::cmp::Reverse(order), ticks)
    };
    let merits: Vec<_> = options.iter().enumerate().map(merit).collect();
    for (option, standing) in options.iter_mut().enumerate() {
        standing.may_win = standing.may_win && group(option) > 0;
    }
    Outcome::new(Tiers::by_merit(&merits), options, Detail::Chosen(Box::new(committee)))
}
