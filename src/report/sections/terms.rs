//! The terms of an agreement: who answers for it, by when, with what, and what will show that it is done.

use super::facts::Facts;
use crate::report::context::{Context, joined};
use crate::session::agreement::{Agreement, Conformity, Contribution, Instrument, Milestone};
use crate::session::fold::folded;
use crate::session::stakeholder::Visibility;
use crate::session::text::Text;
use crate::words::capitalised;

/// The terms of an agreement, those that were recorded.
pub(super) fn of(context: &Context, it: &Agreement) -> Facts {
    let words = context.words;
    let mut facts = Facts::default();
    if it.visibility == Visibility::Internal {
        facts.add(&words.report_visibility(), words.visibility(it.visibility));
    }
    facts.add(&words.report_responsible(), it.responsible.as_str());
    facts.add(&words.report_co_responsible(), joined(it.co_responsible.iter().map(Text::to_string), "; "));
    facts.add(&words.report_due(), it.due.map(|due| words.date(due)).unwrap_or_default());
    facts.add_all(&words.report_milestones(), it.milestones.iter().map(|it| milestone(context, it)));
    facts.add(&words.report_axis(), it.axis.map(|axis| context.axis(axis)).unwrap_or_default());
    facts.add(&words.report_stage(), it.stage.map(|stage| words.stage(stage)).unwrap_or_default());
    facts.add(&words.report_needed_resources(), it.resources.as_str());
    facts.add_all(&words.report_contributions(), contributions(context, &it.contributions));
    facts.add(&words.report_indicator(), it.indicator.as_str());
    facts.add(&words.report_baseline(), it.baseline.as_str());
    facts.add(&words.report_indicator_goal(), it.goal.as_str());
    facts.add(&words.report_verification(), it.verification.as_str());
    if let Some(it) = &it.instrument {
        facts.add(&words.report_instrument(), instrument(context, it));
    }
    facts.add(&words.report_conformity(), it.conformity.as_ref().map(|it| conformity(context, it)).unwrap_or_default());
    facts.add(&words.report_replaced_by(), replacement(context, it));
    let replaced = context.agreements().filter(|other| other.replaced_by == Some(it.id));
    facts.add_all(&words.report_replaces(), replaced.map(|other| context.agreement_label(other)));
    facts
}

/// The agreement that took the place of this one, as far as the reader may know of it.
fn replacement(context: &Context, it: &Agreement) -> String {
    let by = context.agreements().find(|other| it.replaced_by == Some(other.id));
    by.map(|by| context.agreement_name(by)).unwrap_or_default()
}

fn milestone(context: &Context, it: &Milestone) -> String {
    let words = context.words;
    match (it.reached, it.due) {
        (Some(reached), _) => words.report_milestone_reached(words.date(reached), it.text.as_str()),
        (None, Some(due)) => words.report_milestone_due(words.date(due), it.text.as_str()),
        (None, None) => it.text.to_string(),
    }
}

/// What each body brings and, where several bring money, what that is in all.
fn contributions(context: &Context, contributions: &[Contribution]) -> Vec<String> {
    let words = context.words;
    let amount = |it: &Contribution| it.amount.map(|amount| words.thousands(amount)).unwrap_or_default();
    let line = |it: &Contribution| {
        let what = joined([it.what.to_string(), amount(it)], "; ");
        joined([it.body.to_string(), what], ": ")
    };
    let mut lines: Vec<String> = contributions.iter().map(line).collect();
    let amounts: Vec<u64> = contributions.iter().filter_map(|it| it.amount).collect();
    // Sums are added up only where they are of one money, which stands at the end of what is said of each: «en dólares».
    let money = |it: &Contribution| it.what.as_str().split_whitespace().next_back().map(folded);
    let mut monies = contributions.iter().filter(|it| it.amount.is_some()).map(money);
    let first = monies.next().flatten();
    let is_one_money = first.is_some() && monies.all(|money| money == first);
    if amounts.len() > 1 && is_one_money {
        let total = amounts.iter().fold(0_u64, |total, amount| total.saturating_add(*amount));
        lines.push(words.report_contributions_total(words.thousands(total)));
    }
    lines
}

/// What instrument it is, how far it has come, and what must not be missed on the way.
fn instrument(context: &Context, it: &Instrument) -> String {
    let words = context.words;
    let name = if it.counterpart.is_empty() {
        it.name.to_string()
    } else {
        words.report_instrument_with(it.counterpart.as_str(), it.name.as_str())
    };
    let steps = it.steps.iter().map(|step| {
        let state = words.report_instrument_step(words.date(step.date), words.instrument_state(step.state));
        if step.note.is_empty() { state } else { format!("{state} ({})", step.note) }
    });
    let state = if it.steps.is_empty() { words.instrument_state(it.state()) } else { joined(steps, ". ") };
    let signing = it.signing.map(|day| words.report_instrument_signing(words.date(day))).unwrap_or_default();
    let opinion = it.opinion_by().map(|day| words.report_instrument_opinion_by(words.date(day))).unwrap_or_default();
    let without =
        if it.is_signed_without_opinion() { words.report_instrument_without_opinion() } else { String::new() };
    joined([name, state, capitalised(&signing), capitalised(&opinion), capitalised(&without)], ". ")
}

fn conformity(context: &Context, it: &Conformity) -> String {
    let words = context.words;
    match it.given {
        Some(given) => words.report_conformity_given(words.date(given), it.ministry.as_str()),
        None => words.report_conformity_awaited(it.ministry.as_str()),
    }
}
