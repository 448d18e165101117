//! What broke a tie, where it was not the count: what the second way of counting came to, and what the chair decided.

use crate::report::context::{Context, in_one, joined};
use crate::report::sections::facts::Facts;
use crate::session::ballot::OptionId;
use crate::session::round::{Round, Settled};
use crate::session::rules::TieBreak;
use crate::voting::{Resolution, RoundResult, SecondMethod};

pub(super) fn facts(context: &Context, round: &Round, result: &RoundResult) -> Facts {
    let words = context.words;
    let mut facts = Facts::default();
    let Some(resolution) = Resolution::of_round(round, result) else { return facts };
    let was_applied = |rule: TieBreak| {
        let told = |it: &&crate::voting::Applied| !it.took.is_empty() || !it.left_out.is_empty();
        resolution.applied.iter().filter(told).any(|it| it.rule == rule)
    };
    if was_applied(TieBreak::SecondMethod)
        && let Some(second) = SecondMethod::of(&round.method)
    {
        let label = words.report_second_method(words.second_method(second));
        facts.add(&label, second_order(context, round, &resolution.cut.tied, second));
    }
    if let Some(settled) = &round.settled {
        facts.add(&words.report_chair_settled(), chair(context, round, settled));
    }
    facts
}

/// The tied options in the order of the second way of counting, each with its place among them.
fn second_order(context: &Context, round: &Round, tied: &[OptionId], second: SecondMethod) -> String {
    let words = context.words;
    let Some(tiers) = second.count(round) else { return String::new() };
    let is_tied = |place: &usize| round.options.get(*place).is_some_and(|option| tied.contains(&option.id));
    let groups = tiers.groups().iter().map(|group| group.iter().copied().filter(is_tied).collect::<Vec<usize>>());
    let mut place = 1_usize;
    let mut told = Vec::new();
    for group in groups.filter(|group| !group.is_empty()) {
        told.push(words.axes_place(words.names_of(round, &group), place));
        place += group.len();
    }
    joined(told, "; ")
}

/// In which order, by whom, on which ground and when.
fn chair(context: &Context, round: &Round, settled: &Settled) -> String {
    let words = context.words;
    let label = |option: &OptionId| round.option(*option).map(|it| words.axes_quoted(it.label.as_str()));
    let order =
        (1_usize..).zip(settled.order.iter().filter_map(label)).map(|(place, name)| words.axes_place(name, place));
    let by = if settled.by.is_empty() { String::new() } else { words.report_settled_by(settled.by.as_str()) };
    let reason = in_one(&settled.reason);
    let reason = if reason.is_empty() { String::new() } else { words.report_settled_reason(reason) };
    joined([joined(order, ", "), by, context.moment(settled.at), reason], "; ")
}
