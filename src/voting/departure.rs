//! How a decision departs from the votes: votes inform, someone decides.

use super::{Resolution, RoundResult};
use crate::session::Session;
use crate::session::ballot::OptionId;
use crate::session::id::AxisId;
use crate::session::round::{Decision, Round, RoundState};

/// How a decision departs from the vote that informed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Departure {
    /// Chosen though the vote did not carry them.
    pub raised: Vec<AxisId>,
    /// Carried by the vote and not chosen.
    pub passed_over: Vec<AxisId>,
    /// The same axes in another order.
    pub reordered: bool,
}

impl Departure {
    /// How `decision` departs from its vote; `None` when it follows it, or when no vote informed it.
    pub fn of(decision: &Decision, session: &Session) -> Option<Self> {
        let round = session.round(decision.round?).filter(|round| round.state == RoundState::Closed)?;
        let rounds = votes_until(round, session);
        // Whoever chooses more than the places that were voted on takes the next ones, and departs from nothing.
        let takes_more = rounds.first().is_some_and(|first| {
            RoundResult::of(first).places(first).is_none_or(|places| decision.chosen.len() > places)
        });
        let votes: Vec<Vote<'_>> = rounds.into_iter().map(|round| Vote::of(round, decision, takes_more)).collect();
        // An axis is judged by the last vote that was on it.
        let last = |axis: &AxisId| votes.iter().rev().find(|vote| vote.is_on(*axis));
        let chosen = decision.chosen.iter();
        let raised = chosen.filter(|axis| last(axis).is_none_or(|vote| !vote.carries(**axis))).copied().collect();
        let mut passed_over: Vec<AxisId> = Vec::new();
        for axis in votes.iter().flat_map(|vote| &vote.certain) {
            let lost_later = last(axis).is_none_or(|vote| !vote.carries(*axis));
            if !decision.chosen.contains(axis) && !passed_over.contains(axis) && !lost_later {
                passed_over.push(*axis);
            }
        }
        let places = |axis: &AxisId| votes.iter().map(|vote| vote.place(*axis)).collect::<Vec<_>>();
        let judged = decision.chosen.iter().filter(|axis| last(axis).is_some());
        let departure = Self { raised, passed_over, reordered: !judged.map(places).is_sorted() };
        (departure != Self::default()).then_some(departure)
    }
}

/// What one vote says of the axes that a decision chooses.
struct Vote<'r> {
    round: &'r Round,
    result: RoundResult,
    /// Carried whatever becomes of a tie.
    certain: Vec<AxisId>,
    /// Tied for the last places.
    tied: Vec<AxisId>,
}

impl<'r> Vote<'r> {
    /// The vote of a round, with the places that were declared or, where none were or the decision takes more than there
    /// are, as many as it chooses of its options. What was declared for a tie is applied.
    fn of(round: &'r Round, decision: &Decision, takes_more: bool) -> Self {
        let result = RoundResult::of(round);
        let on = |axis: &&AxisId| round.options.iter().any(|option| option.axis == Some(**axis));
        let chosen = decision.chosen.iter().filter(on).count();
        let seats = result.places(round).map_or(chosen, |places| if takes_more { places.max(chosen) } else { places });
        let resolution = Resolution::of(round, &result, seats);
        let (certain, tied) = (axes_of(round, &resolution.winners()), axes_of(round, &resolution.tied));
        Self { round, result, certain, tied }
    }

    fn option(&self, axis: AxisId) -> Option<OptionId> {
        self.round.options.iter().find(|option| option.axis == Some(axis)).map(|option| option.id)
    }

    fn is_on(&self, axis: AxisId) -> bool {
        self.option(axis).is_some()
    }

    fn carries(&self, axis: AxisId) -> bool {
        self.certain.contains(&axis) || self.tied.contains(&axis)
    }

    /// The place it came out at; nought where the vote was not on it.
    fn place(&self, axis: AxisId) -> usize {
        let option = self.option(axis);
        self.result.entries().find(|(_, entry)| Some(entry.option) == option).map_or(0, |(place, _)| place)
    }
}

/// The axes that these options of a round stand for.
pub fn axes_of(round: &Round, options: &[OptionId]) -> Vec<AxisId> {
    options.iter().filter_map(|option| round.option(*option)).filter_map(|option| option.axis).collect()
}

/// The votes that were counted until `round`, the first one first. One on the tied options alone says nothing of the
/// others: those are judged by the votes before it.
pub fn votes_until<'s>(round: &'s Round, session: &'s Session) -> Vec<&'s Round> {
    let until = session.rounds.iter().position(|it| it.id == round.id).map_or(0, |place| place + 1);
    let closed: Vec<&Round> = session.rounds[..until].iter().filter(|it| it.state == RoundState::Closed).collect();
    // Asked again on the same options, a vote takes the place of the one before.
    let on = |round: &Round, axis: Option<AxisId>| round.options.iter().any(|option| option.axis == axis);
    let repeats = |later: &Round, it: &Round| it.options.iter().all(|option| on(later, option.axis));
    let stands = |(place, it): &(usize, &&'s Round)| !closed[place + 1..].iter().any(|later| repeats(later, it));
    closed.iter().enumerate().filter(stands).map(|(_, round)| *round).collect()
}
