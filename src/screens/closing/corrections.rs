//! What becomes of a correction to the draft: it is refused, or taken up and written where the draft says otherwise.

use super::lists::Entry;
use super::update::{self, Purpose};
use super::{Closing, Requests};
use crate::screens::{Notice, Request, Scene};
use crate::session::closing::{Correction, CorrectionState};
use crate::session::{Reference, Session, Step};
use crate::ui::layer::{Choice, Chooser};

/// Where a correction may be written down, in the order in which it is asked.
const PLACES: [Place; 2] = [Place::Done, Place::Header];

/// Where a correction belongs.
#[derive(Clone, Copy)]
enum Place {
    /// The draft says it already.
    Done,
    /// The data of the session, and who came.
    Header,
    /// A point or an agreement.
    Thing(Reference),
}

impl Closing {
    pub(super) fn refuse(&self, scene: &Scene<'_>) -> Requests {
        let Some(Entry::Correction(place, _)) = self.entry(scene) else { return Vec::new() };
        settled(place, CorrectionState::Refused, scene)
    }

    /// Asks where the selected correction is to be written: to say that it was taken up changes no word of the draft.
    pub(super) fn take(&self, scene: &Scene<'_>) -> Requests {
        let Some(Entry::Correction(place, it)) = self.entry(scene) else { return Vec::new() };
        let (words, session) = (scene.words, scene.session);
        let choice = |at: Place| match at {
            Place::Done => Choice::new(words.closing_corrected_already()),
            Place::Header => Choice::new(words.closing_corrected_in_opening()),
            Place::Thing(what) => Choice::with_detail(words.thing(what, session), words.kind(what)),
        };
        let chooser = Chooser::new(words.closing_ask_where_corrected(), places(session).map(choice).collect());
        // What was asked, and what may be internal, is not for the room.
        vec![Request::ask(Purpose::Taken(place), chooser.with_details(asked(it)).private_if(true))]
    }

    /// What the correction is about comes into view, with what was asked; it is taken up once the draft says so.
    pub(super) fn taken(place: usize, chosen: usize, scene: &Scene<'_>) -> Requests {
        let Some(correction) = scene.session.closing.corrections.get(place) else { return Vec::new() };
        let go = match places(scene.session).nth(chosen) {
            Some(Place::Done) => return settled(place, CorrectionState::Taken, scene),
            Some(Place::Header) => Request::Go(Step::Opening),
            Some(Place::Thing(what)) => Request::Show(what),
            None => return Vec::new(),
        };
        let said = scene.words.closing_correct_here(asked(correction).join(" "));
        vec![go, Request::Say(Notice::hint(said))]
    }
}

fn places(session: &Session) -> impl Iterator<Item = Place> {
    let points = session.mesa.points.iter().map(|it| Place::Thing(it.id.into()));
    let agreements = session.mesa.agreements.iter().map(|it| Place::Thing(it.id.into()));
    PLACES.into_iter().chain(agreements).chain(points)
}

/// What a correction asks, in its lines.
fn asked(correction: &Correction) -> Vec<String> {
    correction.text.lines().iter().map(ToString::to_string).collect()
}

fn settled(place: usize, state: CorrectionState, scene: &Scene<'_>) -> Requests {
    update::change(scene, |closing| {
        if let Some(correction) = closing.corrections.get_mut(place) {
            correction.state = state;
        }
    })
}
