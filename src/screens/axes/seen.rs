//! In which of its views a closed round is shown.

use super::Axes;
use crate::screens::Scene;
use crate::session::Session;
use crate::session::round::Round;
use crate::voting::views::{self, View};

impl Axes {
    /// The view in which a closed round is shown: the chosen one where the round has it, else the plain one.
    pub(super) fn view(&self, round: &Round, session: &Session) -> View {
        if self.view == View::Bars || views::of(round, session).contains(&self.view) { self.view } else { View::Bars }
    }

    /// Goes on to the next view that the round shown has.
    pub(super) fn turn_view(&mut self, scene: &Scene<'_>) {
        let Some(round) = self.round(scene.session) else { return };
        let views = views::of(round, scene.session);
        let now = self.view(round, scene.session);
        let next = views.iter().position(|view| *view == now).map_or(0, |place| place + 1);
        self.view = views.get(next).copied().unwrap_or_default();
    }
}
