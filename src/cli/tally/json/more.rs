//! What only some methods have.

mod chosen;
mod compared;
mod graded;
mod ordered;

use serde::Serialize;
use serde::ser::SerializeMap;

use super::by_option::ByOption;
use super::number::Number;
use crate::cli::tally::case::Case;
use crate::cli::tally::winners::{self, Winners};
use crate::session::round::Method;
use crate::voting::outcome::{Points, Proposal, Standing};
use crate::voting::{Detail, Verdict};

/// What only this method has, entry by entry.
pub(super) fn entries<M: SerializeMap>(
    map: &mut M,
    case: &Case,
    verdict: &Verdict<'_>,
    winners: &Winners,
) -> Result<(), M::Error> {
    let outcome = verdict.outcome();
    match &outcome.detail {
        Detail::Points(points) => self::points(map, case, &outcome.options, points)?,
        Detail::Hands(proposals) => hands(map, case, proposals)?,
        Detail::Ordered(it) => ordered::entries(map, case, it)?,
        Detail::Scored(it) => graded::scored(map, case, it)?,
        Detail::Star(it) => graded::star(map, case, it)?,
        Detail::Judged(it) => graded::judged(map, case, it)?,
        Detail::Quadratic(it) => graded::quadratic(map, case, it)?,
        Detail::Agreed(it) => graded::agreed(map, case, it)?,
        Detail::Criteria(it) => compared::criteria(map, case, it)?,
        Detail::Compared(it) => compared::pairs(map, case, it)?,
        Detail::None => shares(map, case, &outcome.options)?,
        Detail::Chosen(_) => {}
    }
    match winners::committee(case, verdict) {
        Some(committee) => chosen::entries(map, (case, verdict), winners, &committee),
        None => Ok(()),
    }
}

/// A value for each option.
fn each<'a, Item, Value>(case: &'a Case, items: &[Item], value: impl Fn(&Item) -> Value) -> ByOption<'a, Value> {
    ByOption { names: &case.names, values: items.iter().map(value).collect() }
}

fn shares<M: SerializeMap>(map: &mut M, case: &Case, options: &[Standing]) -> Result<(), M::Error> {
    map.serialize_entry("supporters", &each(case, options, |it| it.supporters))?;
    map.serialize_entry("share", &each(case, options, |it| Number::from(it.share)))
}

fn points<M: SerializeMap>(map: &mut M, case: &Case, options: &[Standing], it: &Points) -> Result<(), M::Error> {
    shares(map, case, options)?;
    map.serialize_entry("gini", &it.gini.map(Number::from))?;
    map.serialize_entry("herfindahl", &it.herfindahl.as_ref().map(Number::from))?;
    map.serialize_entry("used", &it.used)?;
    match case.round.method {
        // How many each person had is not known.
        Method::Dots { points: 0, .. } => Ok(()),
        _ => map.serialize_entry("unused", &it.unused),
    }
}

/// A proposal with its votes.
#[derive(Serialize)]
struct Voted<'a> {
    option: &'a str,
    favour: u64,
    against: u64,
    abstain: u64,
    base: u64,
    needed: u64,
    adopted: bool,
}

fn hands<M: SerializeMap>(map: &mut M, case: &Case, proposals: &[Proposal]) -> Result<(), M::Error> {
    let voted = |(place, it): (usize, &Proposal)| Voted {
        option: case.option(place),
        favour: it.favour,
        against: it.against,
        abstain: it.abstain,
        base: it.base,
        needed: it.needed,
        adopted: it.adopted,
    };
    map.serialize_entry("proposals", &proposals.iter().enumerate().map(voted).collect::<Vec<_>>())
}
