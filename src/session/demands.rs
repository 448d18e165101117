//! What is asked of an act that somebody does now, beyond what [`Session::apply`] refuses.
//!
//! A journal holds acts as an earlier program took them, and [`Session::apply`] replays them. A rule that came later must
//! not keep a session from being read again, so it stands here: it is asked of what is done, not of what was done.

mod agreements;
mod people;
mod timing;

use jiff::civil::Date;

use super::agenda::AgendaPoint;
use super::agreement::FollowUp;
use super::round::Round;
use super::{Act, Refusal, Session};

impl Session {
    /// Whether `act` keeps the rules for what is done now.
    ///
    /// # Errors
    /// A [`Refusal`] where it does not.
    pub fn demand(&self, act: &Act) -> Result<(), Refusal> {
        match act {
            Act::Several(acts) => {
                let mut trial = self.clone();
                acts.iter().try_for_each(|act| {
                    trial.demand(act)?;
                    trial.apply(act.clone())
                })
            }
            Act::OpenRound { round, .. } => self.round(*round).map_or(Ok(()), says_how_many),
            Act::Remove { what, .. } => self.demand_no_trace(*what),
            Act::Cast { round, ballot } => self.demand_represented(*round, std::slice::from_ref(ballot)),
            Act::CastMany { round, ballots, .. } => {
                self.demand_represented(*round, ballots)?;
                self.demand_voters(*round, ballots.len())
            }
            Act::CountHands { round, counts } => {
                counts.iter().try_for_each(|it| self.demand_voters(*round, it.votes()))
            }
            Act::CountTotals { round, totals: Some(totals) } => {
                self.demand_voters(*round, usize::try_from(totals.voters).unwrap_or(usize::MAX))
            }
            Act::CloseRound { round, handed, .. } => self.demand_voters(*round, handed.ballots.len()),
            Act::AnnulRound { round } => self.demand_nothing_rests_on(*round),
            Act::Add(item) => Self::demand_proposal(item),
            Act::Edit(item) => {
                self.demand_same_adoption(item)?;
                self.demand_own_dissent(item)
            }
            Act::Amend { agreement, amendment } => {
                self.demand_a_say(*agreement, amendment.by)?;
                self.demand_open_text(*agreement)
            }
            Act::SettleAmendment { agreement, .. } => self.demand_open_text(*agreement),
            Act::Object { agreement, objection } => self.demand_a_say(*agreement, Some(objection.by)),
            Act::Adopt { agreement, adoption } => self.demand_adoptable(*agreement, adoption),
            Act::Supersede { by, .. } => self.demand_adopted(*by),
            Act::Seal(_) => self.demand_at_rest(),
            _ => Ok(()),
        }
    }

    /// Whether the days that `act` writes down have come: a look at what became of an agreement is of today or before. One
    /// of a year mistyped would keep all that come after it from being written.
    ///
    /// # Errors
    /// [`Refusal::DateAhead`].
    pub fn demand_on(&self, act: &Act, today: Date) -> Result<(), Refusal> {
        let day = match act {
            Act::Several(acts) => return acts.iter().try_for_each(|act| self.demand_on(act, today)),
            Act::FollowUp { entry: FollowUp { date, .. }, .. } | Act::Supersede { date, .. } => *date,
            _ => return Ok(()),
        };
        // A session that is prepared for a later day may say so already.
        let latest = self.header.date.map_or(today, |held| held.max(today));
        if day > latest { Err(Refusal::DateAhead) } else { Ok(()) }
    }

    /// A session is sealed once, and not while the time of a point runs: neither could be mended afterwards.
    fn demand_at_rest(&self) -> Result<(), Refusal> {
        if self.closing.seal.is_some() {
            return Err(Refusal::Sealed);
        }
        if self.agenda.iter().any(AgendaPoint::is_running) { Err(Refusal::PointRunning) } else { Ok(()) }
    }
}

/// What is shared among the room must be counted. A round of an early journal that does not say how many chooses one.
fn says_how_many(round: &Round) -> Result<(), Refusal> {
    if round.method.is_proportional() && round.seats.is_none() { Err(Refusal::NeedsSeats) } else { Ok(()) }
}
