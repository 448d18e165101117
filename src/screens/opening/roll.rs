//! Calling the roll: one key a person, down the list, with the hour.

use super::update::Purpose;
use super::{Opening, Pane};
use crate::screens::{Cursor, Notice, Request, Scene};
use crate::session::id::ParticipantId;
use crate::session::participant::Participant;
use crate::session::{Act, Session};

/// The roll being called: what was said of those called so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Roll {
    called: Vec<(ParticipantId, Mark)>,
}

/// What a key changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// Nothing: they were already what was said.
    Nothing,
    /// They came.
    Came,
    /// They had left.
    Left,
}

impl Opening {
    /// Begins at the first, wherever the cursor stood: whoever is not called is not in the quorum.
    pub(super) fn call_roll(&mut self) {
        self.roster = Cursor::default();
        self.pane = Pane::Roster;
        self.roll = Some(Roll::default());
    }

    /// Whether somebody was called, now or before a call that is on record, and was not there. Before that they may come yet.
    pub(super) fn is_absent(&self, person: &Participant, session: &Session) -> bool {
        let was_called = match &self.roll {
            Some(roll) => roll.called.iter().any(|(who, _)| *who == person.id),
            None => !session.calls.is_empty(),
        };
        was_called && person.stays.is_empty()
    }

    /// Says of whoever is called whether they are here, and calls the next one.
    pub(super) fn answer_call(&mut self, here: bool, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some(person) = self.person(scene) else { return Vec::new() };
        let (who, at) = (person.id, scene.now);
        let (mark, act) = match (here, person.is_present()) {
            (true, false) => (Mark::Came, Some(Act::Arrive { who, at })),
            (false, true) => (Mark::Left, Some(Act::Depart { who, at })),
            _ => (Mark::Nothing, None),
        };
        if let Some(roll) = &mut self.roll {
            roll.called.push((who, mark));
        }
        let mut requests: Vec<Request<Purpose>> = act.into_iter().map(Request::Act).collect();
        let people = self.people(scene.session);
        let place = self.roster.place(people.len()).unwrap_or(0);
        self.roster = Cursor::new(place + 1);
        if place + 1 >= people.len() {
            self.roster = Cursor::new(place);
            self.roll = None;
            requests.push(Request::Say(Notice::done(scene.words.opening_roll_done())));
        }
        requests
    }

    /// Goes back to whoever was called before and takes back what was said of them.
    pub(super) fn call_back(&mut self, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let Some((who, mark)) = self.roll.as_mut().and_then(|roll| roll.called.pop()) else { return Vec::new() };
        let people = self.people(scene.session);
        let Some(place) = people.iter().position(|person| person.id == who) else { return Vec::new() };
        self.roster = Cursor::new(place);
        let person = people[place];
        let act = match mark {
            Mark::Came if person.is_present() => Some(Act::ForgetArrival { who }),
            Mark::Left if !person.is_present() => {
                let mut person = person.clone();
                if let Some(stay) = person.stays.last_mut() {
                    stay.left = None;
                }
                Some(Act::edit(person))
            }
            _ => None,
        };
        act.into_iter().map(Request::Act).collect()
    }
}
