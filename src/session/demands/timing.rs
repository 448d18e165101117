//! Acts at an hour that cannot be, because the clock was set back.

use jiff::civil::DateTime;

use crate::session::{Act, Session};

impl Session {
    /// The act at the earliest hour at which it can be, where the clock says an earlier one: a clock that was set back must
    /// not keep a round from being closed, or somebody from leaving, until it has caught up.
    #[must_use]
    pub fn in_time(&self, mut act: Act) -> Act {
        match &mut act {
            Act::Several(acts) => {
                let mut trial = self.clone();
                for act in acts {
                    *act = trial.in_time(std::mem::replace(act, Act::Several(Vec::new())));
                    // What is refused is refused when all of them are done.
                    let _ = trial.apply(act.clone());
                }
            }
            Act::CloseRound { round, at, .. } => {
                raise(at, self.round(*round).and_then(|it| it.opened.as_ref()).map(|it| it.at));
            }
            Act::EndFloor { at } | Act::GiveFloor { at, .. } => raise(at, self.mesa.speaking.map(|it| it.since)),
            Act::Arrive { who, at } => {
                raise(at, self.participant(*who).and_then(|it| it.stays.last()).and_then(|stay| stay.left));
            }
            Act::Depart { who, at } => {
                raise(at, self.participant(*who).and_then(|it| it.stays.last()).map(|stay| stay.arrived));
                raise(at, self.mesa.speaking.filter(|it| it.who == *who).map(|it| it.since));
            }
            Act::EndPoint { point, at } => raise(at, self.agenda_point(*point).and_then(|it| it.started)),
            Act::SetCall { call, at, .. } => {
                raise(at, self.calls.iter().filter(|made| made.call < *call).map(|made| made.at).max());
            }
            Act::Rectify(it) => {
                let last = self.closing.rectifications.last().map(|last| last.at);
                raise(&mut it.at, last.or(self.closing.seal.as_ref().map(|seal| seal.at)));
            }
            _ => {}
        }
        act
    }
}

fn raise(at: &mut DateTime, least: Option<DateTime>) {
    *at = least.map_or(*at, |least| least.max(*at));
}
