//! What is asked of an act that somebody does now, beyond what [`Session::apply`] refuses.
//!
//! A journal holds acts as an earlier program took them, and [`Session::apply`] replays them. A rule that came later must
//! not keep a session from being read again, so it stands here: it is asked of what is done, not of what was done.

use super::round::Round;
use super::{Act, Refusal, Session};

impl Session {
    /// Whether `act` keeps the rules for what is done now.
    ///
    /// # Errors
    /// A [`Refusal`] where it does not.
    pub fn demand(&self, act: &Act) -> Result<(), Refusal> {
        match act {
            Act::OpenRound { round, .. } => self.round(*round).map_or(Ok(()), says_how_many),
            Act::Several(acts) if acts.iter().any(opens) => {
                let mut trial = self.clone();
                acts.iter().try_for_each(|act| {
                    trial.demand(act)?;
                    trial.apply(act.clone())
                })
            }
            _ => Ok(()),
        }
    }
}

fn opens(act: &Act) -> bool {
    match act {
        Act::Several(acts) => acts.iter().any(opens),
        act => matches!(act, Act::OpenRound { .. }),
    }
}

/// What is shared among the room must be counted. A round of an early journal that does not say how many chooses one.
fn says_how_many(round: &Round) -> Result<(), Refusal> {
    if round.method.is_proportional() && round.seats.is_none() { Err(Refusal::NeedsSeats) } else { Ok(()) }
}
