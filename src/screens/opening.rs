//! 1 Apertura: header, rules, roster, quorum, agenda.

mod entry;
mod forms;
mod keys;
mod roll;
mod sectors;
mod update;
mod view;

pub use keys::{Message, Situation};
pub use update::Purpose;

use roll::Roll;

use crate::screens::{Cursor, Scene};
use crate::session::Session;
use crate::session::agenda::AgendaPoint;
use crate::session::fold::contains_folded;
use crate::session::participant::Participant;

/// What is selected and shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opening {
    pane: Pane,
    roster: Cursor,
    agenda: Cursor,
    roll: Option<Roll>,
    filter: String,
    /// Words were typed for a sector that name none.
    unclear: bool,
}

/// Where the keys work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The people.
    #[default]
    Roster,
    /// The order of the day.
    Agenda,
}

impl Opening {
    /// The participants shown, in the order of the roster.
    fn people<'a>(&self, session: &'a Session) -> Vec<&'a Participant> {
        session.participants.iter().filter(|person| self.lets_pass(person)).collect()
    }

    fn lets_pass(&self, person: &Participant) -> bool {
        let texts = [&person.name, &person.post, &person.institution];
        self.filter.split_whitespace().all(|word| texts.iter().any(|text| contains_folded(text.as_str(), word)))
    }

    /// The selected participant.
    fn person<'a>(&self, scene: &Scene<'a>) -> Option<&'a Participant> {
        let people = self.people(scene.session);
        people.get(self.roster.place(people.len())?).copied()
    }

    /// The selected point of the agenda.
    fn point<'a>(&self, scene: &Scene<'a>) -> Option<&'a AgendaPoint> {
        let agenda = &scene.session.agenda;
        agenda.get(self.agenda.place(agenda.len())?)
    }
}
