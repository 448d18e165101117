//! What the keys do.

use super::keys::{BINDINGS, Message, Situation};
use super::{Home, Scene};
use crate::keys::{self, Chord, Hint};
use crate::screens::{Motion, Request};
use crate::ui::layer::Answer;

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {}

impl Home {
    /// What `chord` stands for now, if anything.
    pub fn message(&self, chord: Chord, scene: &Scene<'_>) -> Option<Message> {
        keys::find(BINDINGS, chord, &self.situation(scene))
    }

    /// The keys that work now.
    pub fn hints(&self, scene: &Scene<'_>) -> Vec<Hint> {
        keys::hints(BINDINGS, &self.situation(scene), scene.words)
    }

    fn situation(&self, _scene: &Scene<'_>) -> Situation {
        Situation { selected: self.filter.is_empty() }
    }

    /// Does what a binding stands for.
    pub fn update(&mut self, message: Message, _scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match message {}
    }

    /// Takes the answer of a layer.
    pub fn answer(&mut self, purpose: Purpose, _answer: Answer, _scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match purpose {}
    }

    /// Moves the selection.
    pub fn motion(&mut self, _motion: Motion, _scene: &Scene<'_>) {}

    /// Shows only what contains this text; empty shows all.
    pub fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
    }

    /// Leaves the filter, if there is one.
    pub fn escape(&mut self) -> bool {
        !std::mem::take(&mut self.filter).is_empty()
    }

    /// Selects what was clicked on.
    pub fn click(&mut self, _size: (u16, u16), _place: (u16, u16), _scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        Vec::new()
    }
}
