//! What became of a tie for the last places.

use serde::Serialize;

use crate::cli::tally::case::Case;
use crate::cli::tally::winners::Winners;
use crate::session::ballot::OptionId;
use crate::session::rules;
use crate::voting::{Applied, Pending};

/// A tie for the last places, with what was declared for it.
#[derive(Serialize)]
pub(super) struct TieBreak<'a> {
    /// The rules applied, in their order.
    applied: Vec<Step<'a>>,
    /// The options that are still tied.
    tied: Vec<&'a str>,
    /// The places that they share.
    places_left: usize,
    /// What is still to be done.
    pending: Option<&'static str>,
    /// The number from which lots were drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<u64>,
}

#[derive(Serialize)]
struct Step<'a> {
    rule: &'static str,
    took: Vec<&'a str>,
    left_out: Vec<&'a str>,
}

impl<'a> TieBreak<'a> {
    /// The tie of a case; `None` where there was none.
    pub(super) fn of(case: &'a Case, winners: &Winners) -> Option<Self> {
        let resolution = winners.resolution.as_ref().filter(|it| !it.cut.tied.is_empty())?;
        let names = |options: &[OptionId]| -> Vec<&'a str> {
            options.iter().filter_map(|option| case.place(*option)).map(|place| case.option(place)).collect()
        };
        let rule = |it: &Applied| Step { rule: code(it.rule), took: names(&it.took), left_out: names(&it.left_out) };
        let drew = resolution.applied.iter().any(|it| it.rule == rules::TieBreak::Lot);
        Some(Self {
            applied: resolution.applied.iter().map(rule).collect(),
            tied: names(&resolution.tied),
            places_left: resolution.places_left,
            pending: resolution.pending.map(pending),
            seed: case.round.opened.as_ref().and_then(|opened| opened.seed).filter(|_| drew),
        })
    }
}

fn code(rule: rules::TieBreak) -> &'static str {
    match rule {
        rules::TieBreak::Supporters => "supporters",
        rules::TieBreak::SecondMethod => "second-method",
        rules::TieBreak::EarlierProposal => "earlier-proposal",
        rules::TieBreak::FurtherRound => "further-round",
        rules::TieBreak::Lot => "lot",
        rules::TieBreak::Chair => "chair",
    }
}

fn pending(pending: Pending) -> &'static str {
    match pending {
        Pending::FurtherRound => "further-round",
        Pending::Lot => "lot",
        Pending::Chair => "chair",
        Pending::NothingDeclared => "nothing-declared",
    }
}
