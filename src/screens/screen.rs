//! What every step of the workshop can do, whatever it shows.

use std::fmt::Debug;

use super::{Motion, Request, Scene};
use crate::keys::{self, Binding, Chord, Hint};
use crate::session::Reference;
use crate::session::gaps::Gap;
use crate::ui::layer::Answer;

/// The state of a screen of a session: what is selected and shown, and what its keys do. Nothing of the record is in it.
pub trait Screen: Clone + Debug + Default + PartialEq {
    /// What its keys stand for.
    type Message: Copy + Debug + 'static;
    /// What it asks layers for.
    type Purpose: Clone + Debug + PartialEq;
    /// What its bindings need to know to say whether they work now.
    type Situation: 'static;

    /// The one key table.
    fn bindings(&self) -> &'static [Binding<Self::Message, Self::Situation>];

    /// The situation that the bindings look at.
    fn situation(&self, scene: &Scene<'_>) -> Self::Situation;

    /// Does what a binding stands for.
    fn update(&mut self, message: Self::Message, scene: &Scene<'_>) -> Vec<Request<Self::Purpose>>;

    /// Takes the answer of a layer.
    fn answer(&mut self, purpose: Self::Purpose, answer: Answer, scene: &Scene<'_>) -> Vec<Request<Self::Purpose>>;

    /// Moves the selection.
    fn motion(&mut self, motion: Motion, scene: &Scene<'_>);

    /// Selects a thing, as when it was chosen in the palette; `false` when it is not on this screen.
    fn reveal(&mut self, what: Reference, scene: &Scene<'_>) -> bool;

    /// Opens what mends a gap whose thing, if it has one, is selected by now.
    fn mend(&mut self, _gap: Gap, _scene: &Scene<'_>) -> Vec<Request<Self::Purpose>> {
        Vec::new()
    }

    /// Shows only what contains this text; empty shows all.
    fn filter(&mut self, text: &str);

    /// Selects what was clicked on, with the size of the screen's area and the place in it, from its upper left corner.
    fn click(&mut self, _size: (u16, u16), _place: (u16, u16), _scene: &Scene<'_>) -> Vec<Request<Self::Purpose>> {
        Vec::new()
    }

    /// Whether the screen is in a mode of its own, which Esc leaves before it leaves the screen.
    fn escape(&mut self) -> bool {
        false
    }

    /// Keeps what takes long to count, once all of a message was taken; nothing by default.
    fn settle(&mut self, _scene: &Scene<'_>) {}

    /// What `chord` stands for now, if anything.
    fn message(&self, chord: Chord, scene: &Scene<'_>) -> Option<Self::Message> {
        keys::find(self.bindings(), chord, &self.situation(scene))
    }

    /// The keys that work now.
    fn hints(&self, scene: &Scene<'_>) -> Vec<Hint> {
        keys::hints(self.bindings(), &self.situation(scene), scene.words)
    }
}
