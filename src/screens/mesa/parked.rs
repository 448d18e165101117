//! What came up and was left for later: it is parked in a line, taken up, or made a point of the mesa.

use super::purpose::Purpose;
use super::{Mesa, Pane, Requests};
use crate::screens::{Notice, Request, Scene};
use crate::session::id::{ParkedId, PointId};
use crate::session::mesa::{Parked, Point};
use crate::session::{Act, Text};
use crate::ui::layer::Capture;

impl Mesa {
    /// Asks for what is to be left for later, while the selected point is treated.
    pub(super) fn park(&self, scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let capture = Capture::many(words.mesa_park(), words.mesa_park_hint());
        vec![Request::ask(Purpose::Park(self.point(scene).map(|it| it.id)), capture)]
    }

    pub(super) fn new_parked(line: &str, point: Option<PointId>) -> Act {
        Act::add(Parked { text: Text::new(line), point, ..Parked::default() })
    }

    pub(super) fn edit_parked(parked: &Parked, scene: &Scene<'_>) -> Requests {
        let capture = Capture::once(scene.words.mesa_park(), scene.words.mesa_park_hint());
        vec![Request::ask(Purpose::Parked(parked.id), capture.with(parked.text.as_str()))]
    }

    pub(super) fn parked_edited(id: ParkedId, line: &str, scene: &Scene<'_>) -> Requests {
        let Some(parked) = scene.session.parked(id) else { return Vec::new() };
        let edited = Parked { text: Text::new(line), ..parked.clone() };
        if edited == *parked { Vec::new() } else { vec![Request::Act(Act::edit(edited))] }
    }

    /// It was taken up, or not yet after all.
    pub(super) fn take_up(&self, scene: &Scene<'_>) -> Requests {
        let Some(parked) = self.parked(scene) else { return Vec::new() };
        vec![Request::Act(Act::edit(Parked { done: !parked.done, ..parked.clone() }))]
    }

    /// Makes a point of it, which is then selected.
    pub(super) fn make_point(&mut self, scene: &Scene<'_>) -> Requests {
        let Some(parked) = self.parked(scene) else { return Vec::new() };
        let point = Point { title: parked.text.clone(), ..Point::default() };
        let taken = Parked { done: true, ..parked.clone() };
        self.select(Pane::Points, scene.session.next.max(1));
        let said = Request::Say(Notice::done(scene.words.mesa_parked_is_point()));
        vec![said, Request::Act(Act::Several(vec![Act::add(point), Act::edit(taken)]))]
    }
}
