//! What numbers have: sums and means, grades, credits, degrees of consent.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::each;
use crate::cli::tally::case::Case;
use crate::cli::tally::json::by_option::Names;
use crate::cli::tally::json::number::Number;
use crate::session::round::Method;
use crate::voting::grades::consent::{Agreed, State};
use crate::voting::grades::majority_judgment::MajorityJudgment;
use crate::voting::grades::quadratic::Quadratic;
use crate::voting::grades::score::Score;
use crate::voting::grades::star::{Runoff, Star};

pub(super) fn scored<M: SerializeMap>(map: &mut M, case: &Case, it: &Score) -> Result<(), M::Error> {
    map.serialize_entry("sums", &each(case, &it.options, |it| Number::from(it.sum)))?;
    map.serialize_entry("means", &each(case, &it.options, |it| it.mean.map(Number::from)))?;
    map.serialize_entry("supporters", &each(case, &it.options, |it| it.people))
}

/// A final duel of STAR.
#[derive(Serialize)]
struct Final<'a> {
    between: [&'a str; 2],
    votes: [u64; 2],
    equal: u64,
}

pub(super) fn star<M: SerializeMap>(map: &mut M, case: &Case, it: &Star) -> Result<(), M::Error> {
    let duel = |it: &Runoff| Final {
        between: [case.option(it.one), case.option(it.other)],
        votes: [it.for_one, it.for_other],
        equal: it.equal,
    };
    map.serialize_entry("finalists", &Names { names: &case.names, places: &it.finalists })?;
    map.serialize_entry("runoffs", &it.runoffs.iter().map(duel).collect::<Vec<_>>())
}

pub(super) fn judged<M: SerializeMap>(map: &mut M, case: &Case, it: &MajorityJudgment) -> Result<(), M::Error> {
    map.serialize_entry("grades", &each(case, &it.options, |it| it.majority_grade))?;
    map.serialize_entry("proponents", &each(case, &it.options, |it| it.above))?;
    map.serialize_entry("opponents", &each(case, &it.options, |it| it.below))?;
    map.serialize_entry("grade_counts", &each(case, &it.options, |it| it.histogram.clone()))?;
    map.serialize_entry("missing_grades", &each(case, &it.options, |it| it.missing))
}

pub(super) fn quadratic<M: SerializeMap>(map: &mut M, case: &Case, it: &Quadratic) -> Result<(), M::Error> {
    let number = |credits: u128| Number::from(i128::try_from(credits).unwrap_or(i128::MAX));
    map.serialize_entry("spent", &number(it.spent))?;
    match case.round.method {
        // How many each person had is not known.
        Method::Quadratic { credits: u32::MAX } => Ok(()),
        _ => map.serialize_entry("unspent", &number(it.unspent)),
    }
}

/// What was said of a proposal.
#[derive(Serialize)]
struct Said<'a> {
    option: &'a str,
    state: &'static str,
    support: u64,
    accept: u64,
    reservation: u64,
    objection: u64,
    abstain: u64,
}

pub(super) fn agreed<M: SerializeMap>(map: &mut M, case: &Case, it: &Agreed) -> Result<(), M::Error> {
    let state = |state: &State| match state {
        State::Adopted => "adopted",
        State::AdoptedWithReservations => "adopted-with-reservations",
        State::Stopped { .. } => "stopped",
        State::NoSupport => "no-support",
    };
    let said = it.states.iter().zip(&it.voices).enumerate().map(|(place, (it, voices))| Said {
        option: case.option(place),
        state: state(it),
        support: voices.support,
        accept: voices.accept,
        reservation: voices.reservation,
        objection: voices.objection,
        abstain: voices.abstain,
    });
    map.serialize_entry("states", &each(case, &it.states, state))?;
    map.serialize_entry("proposals", &said.collect::<Vec<_>>())
}
