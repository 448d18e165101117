//! What the keys do.

use super::Stakeholders;
use super::keys::{BINDINGS, Message, Situation};
use crate::keys::Binding;
use crate::screens::{Motion, Request, Scene, Screen};
use crate::session::Reference;
use crate::ui::layer::Answer;

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {}

impl Screen for Stakeholders {
    type Message = Message;
    type Purpose = Purpose;
    type Situation = Situation;

    fn bindings(&self) -> &'static [Binding<Message, Situation>] {
        BINDINGS
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        Situation { writable: scene.writable }
    }

    fn update(&mut self, message: Message, _scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match message {}
    }

    fn answer(&mut self, purpose: Purpose, _answer: Answer, _scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match purpose {}
    }

    fn motion(&mut self, _motion: Motion, _scene: &Scene<'_>) {}

    fn reveal(&mut self, _what: Reference, _scene: &Scene<'_>) -> bool {
        false
    }

    fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
    }
}
