//! What is asked where people are taken off the roster, or are voted for.

use crate::session::agreement::Agreement;
use crate::session::ballot::Ballot;
use crate::session::id::{ParticipantId, Reference, RoundId};
use crate::session::mesa::Point;
use crate::session::participant::Participant;
use crate::session::{Refusal, Session};

impl Session {
    /// What the minutes tell of is not removed: whoever spoke or dissented stays on the roster, and an agreement that had a
    /// number keeps it.
    pub(super) fn demand_no_trace(&self, what: Reference) -> Result<(), Refusal> {
        match what {
            Reference::Participant(who) if self.is_on_record(who) => Err(Refusal::OnRecord),
            Reference::Agreement(id) if self.agreement(id).is_some_and(|it| it.number.is_some()) => {
                Err(Refusal::NumberStays)
            }
            _ => Ok(()),
        }
    }

    /// Whether the minutes tell what somebody said or held: their words at the table, that they stood aside, their dissent
    /// in an agreement that was adopted or comes from an earlier session, or in the decision on the axes.
    fn is_on_record(&self, who: ParticipantId) -> bool {
        let dissents = |it: &Agreement| {
            it.reservations.iter().any(|it| it.participant == who)
                || it.objections.iter().any(|it| it.by == who)
                || it.amendments.iter().any(|it| it.by == Some(who))
        };
        let speaks = |it: &Point| {
            it.interventions.iter().any(|it| it.participant == who)
                || it.recusals.iter().any(|it| it.participant == who)
        };
        let kept = |it: &&Agreement| it.is_adopted() || it.carried_from.is_some();
        self.mesa.agreements.iter().filter(kept).any(dissents)
            || self.mesa.points.iter().any(speaks)
            || self.decision.iter().any(|it| it.reservations.iter().any(|it| it.participant == who))
    }

    /// No more vote than were there or had somebody there to vote for them.
    pub(super) fn demand_voters(&self, round: RoundId, given: usize) -> Result<(), Refusal> {
        let Some(round) = self.round(round) else { return Ok(()) };
        let is_limited = round.opened.as_ref().is_some_and(|it| it.represented.is_some());
        let most = self.voters_of(round).len();
        if !is_limited || most == 0 || given <= most {
            return Ok(());
        }
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Err(Refusal::MoreVotesThanVoters { votes: number(given), voters: number(most) })
    }

    /// Whoever votes without having been in the room does so by somebody who was.
    pub(super) fn demand_represented(&self, round: RoundId, ballots: &[Ballot]) -> Result<(), Refusal> {
        let Some(opened) = self.round(round).and_then(|round| round.opened.as_ref()) else { return Ok(()) };
        if opened.present.is_empty() {
            // Then it is not known who was.
            return Ok(());
        }
        let was_there = |who: ParticipantId| opened.present.contains(&who);
        let is_represented = |who: ParticipantId| {
            let proxy = self.participant(who).and_then(|it| it.represented_by);
            // One who may not vote themselves is not among those that the round counted.
            proxy.is_some_and(|id| was_there(id) || self.participant(id).is_some_and(Participant::is_present))
        };
        let mut absent = ballots.iter().filter_map(|it| it.voter).filter(|who| !was_there(*who));
        // Where nobody may vote for others, that is refused for its own reason.
        if opened.proxies && absent.any(|who| self.holds(who.into()) && !is_represented(who)) {
            return Err(Refusal::NotRepresented);
        }
        Ok(())
    }
}
