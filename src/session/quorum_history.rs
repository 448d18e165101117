//! How presence and quorum changed over a session, from the stays of its participants and the calls made.

use jiff::civil::DateTime;

use super::Session;
use super::id::ParticipantId;
use super::participant::Stay;
use super::presence::Attendance;
use super::rules::Call;

/// Presence after something changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: DateTime,
    /// Who came in.
    pub came: Vec<ParticipantId>,
    /// Who left.
    pub left: Vec<ParticipantId>,
    /// The call that held.
    pub call: Call,
    /// Presence since then, against the quorum of that call.
    pub attendance: Attendance,
}

impl Session {
    /// The session's presence at each moment at which someone came or left or a call was made, in order.
    pub fn quorum_history(&self) -> Vec<Moment> {
        let mut times: Vec<DateTime> = self.calls.iter().map(|call| call.at).collect();
        for stay in self.participants.iter().flat_map(|it| &it.stays) {
            times.push(stay.arrived);
            times.extend(stay.left);
        }
        times.sort_unstable();
        times.dedup();
        // Presence needs the people and the rules alone.
        let mut then = Self { participants: self.participants.clone(), rules: self.rules.clone(), ..Self::default() };
        let mut moments = Vec::with_capacity(times.len());
        for at in times {
            for (past, present) in then.participants.iter_mut().zip(&self.participants) {
                past.stays =
                    present.stays.iter().filter(|stay| stay.arrived <= at).map(|stay| until(*stay, at)).collect();
            }
            let made = self.calls.iter().rev().find(|call| call.at <= at);
            then.rules.call = made.map_or(Call::First, |made| made.call);
            let who = |changed: fn(&Stay, DateTime) -> bool| {
                let those = self.participants.iter().filter(|it| it.stays.iter().any(|stay| changed(stay, at)));
                those.map(|it| it.id).collect::<Vec<_>>()
            };
            moments.push(Moment {
                at,
                came: who(|stay, at| stay.arrived == at),
                left: who(|stay, at| stay.left == Some(at)),
                call: then.rules.call,
                attendance: then.attendance(),
            });
        }
        moments
    }

    /// The moments of [`Self::quorum_history`] at which there began or ceased to be a quorum, where one is asked.
    pub fn quorum_changes(&self) -> Vec<Moment> {
        let mut held = false;
        let mut changes = self.quorum_history();
        changes.retain(|moment| {
            let holds = moment.attendance.is_quorate();
            std::mem::replace(&mut held, holds) != holds
        });
        changes
    }
}

/// A stay as it was known at this moment.
fn until(stay: Stay, at: DateTime) -> Stay {
    Stay { left: stay.left.filter(|left| *left <= at), ..stay }
}
