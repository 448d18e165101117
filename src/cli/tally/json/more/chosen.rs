//! What options have that are chosen together.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::each;
use crate::cli::tally::case::Case;
use crate::cli::tally::json::by_option::Names;
use crate::cli::tally::json::number::Number;
use crate::cli::tally::winners::Winners;
use crate::session::round::Method;
use crate::voting::Verdict;
use crate::voting::proportional::{Budget, Committee, Step};

/// An option taken, and the number that decided.
#[derive(Serialize)]
struct Taken<'a> {
    option: &'a str,
    value: Number,
    tied: Names<'a>,
}

pub(super) fn entries<M: SerializeMap>(
    map: &mut M,
    (case, verdict): (&Case, &Verdict<'_>),
    winners: &Winners,
    it: &Committee,
) -> Result<(), M::Error> {
    let names = case.names.as_slice();
    // By name, not by place: a committee is a set.
    let mut committees: Vec<Vec<&str>> = it
        .committees
        .iter()
        .map(|committee| {
            let mut names: Vec<&str> = committee.iter().map(|place| case.option(*place)).collect();
            names.sort_unstable();
            names
        })
        .collect();
    committees.sort_unstable();
    map.serialize_entry("committees", &committees)?;
    map.serialize_entry("committees_complete", &it.complete)?;
    map.serialize_entry("approvals", &each(case, &verdict.outcome().options, |it| Number::from(it.score)))?;
    let taken = |step: &Step| -> (usize, Number) { (step.option, Number::from(&step.reason.value())) };
    let steps = it.steps.iter().map(|step| {
        let (option, value) = taken(step);
        Taken { option: case.option(option), value, tied: Names { names, places: &step.tied } }
    });
    map.serialize_entry("steps", &steps.collect::<Vec<_>>())?;
    let Method::Budget { amount, .. } = case.round.method else { return Ok(()) };
    let costs: Vec<u64> = case.round.options.iter().map(|option| option.cost.unwrap_or(0)).collect();
    map.serialize_entry("budget", &Number::from(case.amount(amount)))?;
    map.serialize_entry("costs", &each(case, &costs, |cost| Number::from(case.amount(*cost))))?;
    let spent = Budget { costs, total: amount }.spent(&winners.places);
    map.serialize_entry("spent", &Number::from(case.amount(u64::try_from(spent).unwrap_or(u64::MAX))))
}
