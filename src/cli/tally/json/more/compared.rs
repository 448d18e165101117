//! What weights have: criteria, and comparisons two by two.

use num_rational::BigRational;
use serde::Serialize;
use serde::ser::SerializeMap;

use super::each;
use crate::cli::tally::case::Case;
use crate::cli::tally::json::by_option::Groups;
use crate::cli::tally::json::number::Number;
use crate::session::round::Method;
use crate::session::round::method::{RandomIndex, Weighing};
use crate::voting::grades::comparison::{Comparison, Priorities, Refusal};
use crate::voting::grades::criteria::{Criteria, Scaling};

/// A criterion.
#[derive(Serialize)]
struct Criterion<'a> {
    name: &'a str,
    weight: u32,
    cost: bool,
}

/// The order that would be without an option.
#[derive(Serialize)]
struct Without<'a> {
    without: &'a str,
    ranking: Groups<'a>,
}

pub(super) fn criteria<M: SerializeMap>(map: &mut M, case: &Case, it: &Criteria) -> Result<(), M::Error> {
    let criterion = |it: &'_ Weighing| -> (String, u32, bool) { (it.name.to_string(), it.weight, it.cost) };
    let criteria: Vec<(String, u32, bool)> = case.round.method.criteria().iter().map(criterion).collect();
    let told = criteria.iter().map(|(name, weight, cost)| Criterion { name, weight: *weight, cost: *cost });
    map.serialize_entry("criteria", &told.collect::<Vec<_>>())?;
    let scaling = match case.terms().scaling {
        Scaling::None => "none",
        Scaling::MinMax => "min-max",
        Scaling::Share => "share",
    };
    map.serialize_entry("scaling", scaling)?;
    let parts = |parts: &Vec<BigRational>| parts.iter().map(Number::from).collect::<Vec<_>>();
    map.serialize_entry("contributions", &each(case, &it.contributions, parts))?;
    let reversals = it.reversals.iter().map(|reversal| Without {
        without: case.option(reversal.removed),
        ranking: Groups { names: &case.names, groups: reversal.tiers.groups() },
    });
    map.serialize_entry("reversals", &reversals.collect::<Vec<_>>())
}

/// How the judgments of one person fit together.
#[derive(Serialize)]
struct Judge {
    lambda_max: Option<Number>,
    ci: Option<Number>,
    cr: Option<Number>,
}

pub(super) fn pairs<M: SerializeMap>(map: &mut M, case: &Case, it: &Comparison) -> Result<(), M::Error> {
    let group = &it.group;
    let real = |number: &f64| Number::real(*number);
    map.serialize_entry("weights", &each(case, &group.weights, real))?;
    map.serialize_entry("weights_geometric", &each(case, &group.geometric, real))?;
    map.serialize_entry("lambda_max", &real(&group.lambda_max))?;
    map.serialize_entry("ci", &real(&group.consistency_index))?;
    map.serialize_entry("cr", &group.consistency_ratio.and_then(Number::real))?;
    map.serialize_entry("gci", &real(&group.geometric_index))?;
    if let Method::Comparison { index } = case.round.method {
        map.serialize_entry("random_index", code(index))?;
    }
    let missing = group.missing.iter().map(|(left, right)| [case.option(*left), case.option(*right)]);
    map.serialize_entry("missing_pairs", &missing.collect::<Vec<_>>())?;
    map.serialize_entry("consensus", &it.consensus.and_then(Number::real))?;
    let judge = |it: &Result<Priorities, Refusal>| {
        let it = it.as_ref().ok();
        Judge {
            lambda_max: it.and_then(|it| Number::real(it.lambda_max)),
            ci: it.and_then(|it| Number::real(it.consistency_index)),
            cr: it.and_then(|it| it.consistency_ratio).and_then(Number::real),
        }
    };
    map.serialize_entry("judges", &it.people.iter().map(judge).collect::<Vec<_>>())
}

fn code(index: RandomIndex) -> &'static str {
    match index {
        RandomIndex::Saaty1980 => "saaty-1980",
        RandomIndex::Saaty => "saaty",
        RandomIndex::DoneganDodd => "donegan-dodd",
        RandomIndex::AlonsoLamata => "alonso-lamata",
    }
}
