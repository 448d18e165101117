//! What orders have: duels, and how the order came of them.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::each;
use crate::cli::tally::case::Case;
use crate::cli::tally::json::by_option::{Groups, Names, Rows};
use crate::cli::tally::json::number::Number;
use crate::voting::outcome::{Ordered, Trace};
use crate::voting::ranked::instant_runoff::{InstantRunoff, Round, TiedLast};
use crate::voting::ranked::ranked_pairs::{EqualDefeats, RankedPairs, Verdict};
use crate::voting::ranked::{Kemeny, Strength, copeland};

pub(super) fn entries<M: SerializeMap>(map: &mut M, case: &Case, it: &Ordered) -> Result<(), M::Error> {
    let names = case.names.as_slice();
    let pairwise = &it.pairwise;
    map.serialize_entry("condorcet_winner", &pairwise.condorcet_winner().map(|option| case.option(option)))?;
    map.serialize_entry("condorcet_loser", &pairwise.condorcet_loser().map(|option| case.option(option)))?;
    map.serialize_entry("smith_set", &Names { names, places: &pairwise.smith_set() })?;
    map.serialize_entry("copeland", &each(case, &copeland::count(pairwise).records, |record| record.score()))?;
    match &it.trace {
        Trace::Schulze(it) => {
            map.serialize_entry("strength", strength(it.strength))?;
            map.serialize_entry("strongest_paths", &Rows(&it.strongest_paths))
        }
        Trace::RankedPairs(it) => ranked_pairs(map, case, it),
        Trace::Minimax(it) => {
            map.serialize_entry("strength", strength(it.strength))?;
            map.serialize_entry("worst_defeats", &each(case, &it.worst, |worst| worst.strength))
        }
        Trace::Kemeny(it) => kemeny(map, case, it),
        Trace::InstantRunoff(it) => rounds(map, case, it),
        Trace::Borda(_) | Trace::Copeland(_) => Ok(()),
    }
}

fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::WinningVotes => "winning-votes",
        Strength::Margins => "margins",
    }
}

fn ranked_pairs<M: SerializeMap>(map: &mut M, case: &Case, it: &RankedPairs) -> Result<(), M::Error> {
    let defeats = |verdict: Verdict| -> Vec<[&str; 2]> {
        let steps = it.steps.iter().filter(|step| step.verdict == verdict);
        steps.map(|step| [case.option(step.duel.winner), case.option(step.duel.loser)]).collect()
    };
    let equal = match it.equal_defeats {
        EqualDefeats::NoDifference => "no-difference",
        EqualDefeats::EveryOrder { .. } => "every-order",
        EqualDefeats::TakenTogether => "taken-together",
    };
    map.serialize_entry("strength", strength(it.strength))?;
    map.serialize_entry("locked", &defeats(Verdict::Locked))?;
    map.serialize_entry("skipped", &defeats(Verdict::Skipped))?;
    map.serialize_entry("open", &defeats(Verdict::Open))?;
    map.serialize_entry("set_aside", &defeats(Verdict::SetAside))?;
    map.serialize_entry("equal_defeats", equal)
}

fn kemeny<M: SerializeMap>(map: &mut M, case: &Case, it: &Kemeny) -> Result<(), M::Error> {
    let score = i128::try_from(it.score).unwrap_or(i128::MAX);
    map.serialize_entry("kemeny_score", &Number::from(score))?;
    map.serialize_entry("kemeny_orders", &Groups { names: &case.names, groups: &it.orders })?;
    map.serialize_entry("kemeny_optima", &it.optima)
}

/// A round of a run-off.
#[derive(Serialize)]
struct RunOff<'a> {
    shares: Shares<'a>,
    exhausted: u64,
    out: Groups<'a>,
}

/// The shares of those that remain.
struct Shares<'a>(&'a Case, &'a Round);

impl Serialize for Shares<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(case, round) = self;
        let shares = round.remaining.iter().zip(&round.shares);
        serializer.collect_map(shares.map(|(option, share)| (case.option(*option), Number::from(share))))
    }
}

fn run_off<'a>(case: &'a Case, round: &'a Round) -> RunOff<'a> {
    let out = Groups { names: &case.names, groups: &round.out };
    RunOff { shares: Shares(case, round), exhausted: round.exhausted, out }
}

fn rounds<M: SerializeMap>(map: &mut M, case: &Case, it: &InstantRunoff) -> Result<(), M::Error> {
    let tied_last = match it.tied_last {
        TiedLast::None => "none",
        TiedLast::EveryOrder => "every-order",
        TiedLast::Together => "together",
    };
    map.serialize_entry("rounds", &it.rounds.iter().map(|round| run_off(case, round)).collect::<Vec<_>>())?;
    map.serialize_entry("tied_last", tied_last)
}
