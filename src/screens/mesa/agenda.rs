//! What the agenda has for the mesa: its points come over by one key, and never twice.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::{Mesa, Pane, Requests};
use crate::screens::{Notice, Request, Scene};
use crate::session::agenda::AgendaPoint;
use crate::session::fold::folded;
use crate::session::language::Language;
use crate::session::mesa::Point;
use crate::session::{Act, Step};
use crate::words::Words;

/// What on an agenda is time and nothing to treat: the step itself, which the clock adds to it, and a break. By their names in
/// each language, as the agenda may have been written in another one.
static TIME: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let names = |words: Words| [words.step(Step::Mesa), words.step_short(Step::Mesa), words.template_agenda_break()];
    Language::ALL.map(Words::new).into_iter().flat_map(names).map(|name| folded(&name)).collect()
});

/// The points of the agenda that may come over.
pub(super) fn waiting<'a>(scene: &Scene<'a>) -> Vec<&'a AgendaPoint> {
    let mut waiting = scene.session.agenda_of_mesa();
    waiting.retain(|it| !TIME.contains(&folded(it.title.as_str())));
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
