//! Rounds that broke the tie of an earlier one: where a further round was declared for it, and where nothing that was
//! declared breaks it. That none was declared is told with the result; the room may still vote on those that are tied.

use super::{Pending, Resolution, RoundResult};
use crate::session::Session;
use crate::session::ballot::OptionId;
use crate::session::id::RoundId;
use crate::session::round::{Round, RoundState};

/// So many axes are looked for where a vote did not say how many (three or four are advised: AL-LAs, Cuaderno 2, 2014).
pub const USUAL_PLACES: usize = 3;

/// What a later round made of a tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The round that decided.
    pub by: RoundId,
    /// Its place in the record, from 1.
    pub number: usize,
    /// The options of the earlier round that came in by it, best first.
    pub came_in: Vec<OptionId>,
}

/// The tie of a round that a further one would take up: for the last places or, where nobody said how many are chosen, the
/// highest of those that begin among the [`USUAL_PLACES`].
pub fn tie(round: &Round, result: &RoundResult) -> Option<Resolution> {
    if result.places(round).is_some() {
        Resolution::of_round(round, result)
    } else {
        Resolution::of_first_tie(result, USUAL_PLACES)
    }
}

/// What is left of the tie of a closed round, where a further round may break it: one was declared for it, or nothing was that
/// breaks it.
pub fn open_tie(round: &Round) -> Option<Resolution> {
    let resolution = tie(round, &RoundResult::of(round))?;
    may_break(round, &resolution).then_some(resolution)
}

/// Whether a further round may break what is left of the tie of a round.
pub fn may_break(round: &Round, resolution: &Resolution) -> bool {
    round.state == RoundState::Closed
        && matches!(resolution.pending, Some(Pending::FurtherRound | Pending::NothingDeclared))
}

/// What a later round made of the tie of this one; `None` where there is none that a further
/// round may break, or none has decided.
pub fn broken(round: &Round, session: &Session) -> Option<Broken> {
    // Nothing is counted where no round can have decided.
    session.rounds.iter().any(|it| follows(it, round)).then(|| broken_tie(round, &open_tie(round)?, session))?
}

/// The same of a tie that is known.
pub fn broken_tie(round: &Round, tie: &Resolution, session: &Session) -> Option<Broken> {
    if !may_break(round, tie) {
        return None;
    }
    let is_tied = |axis| tie.tied.iter().any(|id| round.option(*id).is_some_and(|option| option.axis == axis));
    let takes_it_up = |it: &&Round| {
        follows(it, round) && it.options.iter().all(|option| option.axis.is_some() && is_tied(option.axis))
    };
    let later = session.rounds.iter().rev().find(takes_it_up)?;
    let result = RoundResult::of(later);
    let decided = Resolution::of(later, &result, tie.places_left);
    let mut won = decided.winners();
    // Its own tie may have been left to a round, too.
    won.extend(broken(later, session).map(|it| it.came_in).unwrap_or_default());
    let axis = |id: &OptionId| later.option(*id)?.axis;
    let here = |axis| round.options.iter().find(|option| option.axis == Some(axis)).map(|option| option.id);
    let came_in: Vec<OptionId> = won.iter().filter_map(axis).filter_map(here).collect();
    let is_whole = came_in.len() == tie.places_left;
    let number = session.rounds.iter().position(|it| it.id == later.id)? + 1;
    is_whole.then_some(Broken { by: later.id, number, came_in })
}

/// Whether a round was counted that takes up what `earlier` came to.
fn follows(round: &Round, earlier: &Round) -> bool {
    round.follows == Some(earlier.id) && round.state == RoundState::Closed
}
