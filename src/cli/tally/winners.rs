//! Who wins, after any tie-break that was declared.

use super::case::Case;
use super::name::Name;
use crate::session::ballot::OptionId;
use crate::voting::proportional::{Committee, approval_top};
use crate::voting::{Detail, Resolution, RoundResult, Verdict, ballots::Ballots};

/// Who wins, after any tie-break that was declared.
#[derive(Clone, Debug, Default)]
pub(super) struct Winners {
    /// The options, by their places, best first. Those tied for the last places are not among them, unless nobody said
    /// how many are to be chosen: then all who are tied for the first place are.
    pub(super) places: Vec<usize>,
    /// What became of a tie for the last places, where it was said how many there are.
    pub(super) resolution: Option<Resolution>,
}

impl Winners {
    /// Of a case; none where only agreement was asked for.
    pub(super) fn of(case: &Case, verdict: Option<&Verdict<'_>>) -> Self {
        let Some(verdict) = verdict else { return Self::default() };
        let result = RoundResult::counted(&case.round, case.votes, verdict.outcome());
        let places = |options: Vec<OptionId>| options.into_iter().filter_map(|option| case.place(option)).collect();
        let Some(resolution) = Resolution::of_round(&case.round, &result) else {
            let first = result.winners(1);
            return Self { places: places(first.certain.into_iter().chain(first.tied).collect()), resolution: None };
        };
        let is_alone = matches!(verdict.outcome().detail, Detail::Hands(_) | Detail::Agreed(_));
        let winners = places(resolution.winners());
        Self { places: winners, resolution: (!is_alone || case.round.seats.is_some()).then_some(resolution) }
    }
}

/// The committees of a method that chooses several options together.
pub(super) fn committee(case: &Case, verdict: &Verdict<'_>) -> Option<Committee> {
    match (&verdict.outcome().detail, verdict.ballots()) {
        (Detail::Chosen(committee), _) => Some((**committee).clone()),
        (_, Ballots::Ticks(ticks)) if case.name == Name::ApprovalTop => {
            let standings = &verdict.outcome().options;
            let able = ticks.only(|option| standings.get(option).is_some_and(|it| it.may_win));
            Some(approval_top::count(&able, verdict.terms().places()))
        }
        _ => None,
    }
}
