//! What the agenda has for the mesa: its points come over by one key, and never twice.

use super::{Mesa, Pane, Requests};
use crate::screens::{Notice, Request, Scene};
use crate::session::agenda::AgendaPoint;
use crate::session::fold::folded;
use crate::session::mesa::Point;
use crate::session::{Act, Step};

/// The points of the agenda that may come over.
pub(super) fn waiting<'a>(scene: &Scene<'a>) -> Vec<&'a AgendaPoint> {
    // The step itself, which the clock adds to the agenda, and a break are time: there is nothing to treat.
    let words = scene.words;
    let time = [words.step(Step::Mesa), words.step_short(Step::Mesa), words.template_agenda_break()];
    let time = time.map(|name| folded(&name));
    let mut waiting = scene.session.agenda_of_mesa();
    waiting.retain(|it| !time.contains(&folded(it.title.as_str())));
    waiting
}

impl Mesa {
    /// Makes points of all that may come over, in one act. Who brought them nobody has said, so they have no origin yet.
    pub(super) fn bring_agenda(&mut self, scene: &Scene<'_>) -> Requests {
        let point =
            |it: &&AgendaPoint| Act::add(Point { title: it.title.clone(), agenda: Some(it.id), ..Point::default() });
        let acts: Vec<Act> = waiting(scene).iter().map(point).collect();
        if acts.is_empty() {
            return Vec::new();
        }
        self.filter.clear();
        self.select(Pane::Points, scene.session.next.max(1));
        let said = Notice::done(scene.words.mesa_agenda_brought(acts.len()));
        vec![Request::Say(said), Request::Act(Act::Several(acts))]
    }
}
