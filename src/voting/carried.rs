//! What votes carry, best first: what a decision that follows them would choose.

use std::collections::BTreeSet;

use super::departure::{axes_of, votes_until};
use super::further::USUAL_PLACES;
use super::{Resolution, RoundResult, Tier};
use crate::session::Session;
use crate::session::ballot::OptionId;
use crate::session::id::AxisId;
use crate::session::round::Round;

/// The usual number of axes in the order of a vote that did not say how many are chosen, with its ties in the order of the
/// votes on what was tied alone; `None` where the votes are others.
fn ordered(votes: &[&Round]) -> Option<Vec<AxisId>> {
    let (first, later) = votes.split_first()?;
    let result = RoundResult::of(first);
    if result.places(first).is_some() || !result.is_order() {
        return None;
    }
    let mut order = tiers(first, &result);
    for round in later {
        let asked: BTreeSet<AxisId> = round.options.iter().filter_map(|option| option.axis).collect();
        let place = order.iter().position(|tier| asked.iter().all(|axis| tier.contains(axis)))?;
        let mut split: Vec<Vec<AxisId>> = tiers(round, &RoundResult::of(round));
        let rest: Vec<AxisId> =
            order[place].iter().filter(|axis| !split.iter().flatten().any(|it| it == *axis)).copied().collect();
        split.extend((!rest.is_empty()).then_some(rest));
        order.splice(place..=place, split);
    }
    let mut chosen = Vec::new();
    for tier in order {
        if chosen.len() + tier.len() > USUAL_PLACES {
            break;
        }
        chosen.extend(tier);
    }
    Some(chosen)
}

/// The groups of axes of a result that got anything, best first.
fn tiers(round: &Round, result: &RoundResult) -> Vec<Vec<AxisId>> {
    let axes = |tier: &Tier| {
        let able: Vec<OptionId> = tier.entries.iter().filter(|entry| entry.may_win).map(|entry| entry.option).collect();
        axes_of(round, &able)
    };
    result.ranking.iter().map(axes).filter(|tier| !tier.is_empty()).collect()
}

/// The axes that a vote carries: as many as were to be chosen, else the usual number, without those that are tied. Those
/// that an earlier vote carried come before those that won its tie; what a later vote was on and did not carry is out.
pub fn carried(round: &Round, session: &Session) -> Vec<AxisId> {
    let mut carried: Vec<AxisId> = Vec::new();
    let votes = votes_until(round, session);
    if let Some(ordered) = ordered(&votes) {
        return ordered;
    }
    for round in votes {
        let result = RoundResult::of(round);
        let options = match result.places(round) {
            Some(seats) => Resolution::of(round, &result, seats).winners(),
            None => result.winners(USUAL_PLACES).certain,
        };
        let axes = axes_of(round, &options);
        let asked = |axis: &AxisId| round.options.iter().any(|option| option.axis == Some(*axis));
        carried.retain(|axis| !asked(axis) || axes.contains(axis));
        carried.extend(axes.into_iter().filter(|axis| !carried.contains(axis)).collect::<Vec<_>>());
    }
    carried
}
