//! Go to anything: things of the session, steps, and commands, in one list.

use super::Effect;
use super::global::{self, Command};
use super::layers::PaletteEntry;
use super::model::Model;
use crate::screens::{Notice, Scene};
use crate::session::{Reference, Step};
use crate::ui::layer::{Choice, Chooser};
use crate::words::Words;

/// Everything one may go to or do now, with the list to choose from.
pub fn open(model: &Model, words: &Words) -> (Vec<PaletteEntry>, Chooser) {
    let mut entries = Vec::new();
    let mut choices = Vec::new();
    let mut put = |entry, label: String, detail: String| {
        entries.push(entry);
        choices.push(Choice::with_detail(label, detail));
    };
    if model.desk.is_none() {
        for (chord, label) in model.home.commands(&home_scene!(model, words)) {
            put(PaletteEntry::Chord(chord), label, chord.name(words));
        }
    }
    if let Some(desk) = &model.desk {
        let scene = Scene { session: desk.session(), now: model.now, writable: desk.is_writable(), words };
        for (chord, label) in model.screens.commands(model.step, &scene) {
            put(PaletteEntry::Chord(chord), label, chord.name(words));
        }
        for step in Step::ALL {
            put(PaletteEntry::Step(step), words.step(step), (step.index() + 1).to_string());
        }
    }
    let situation = global::Situation::of(model);
    for binding in global::BINDINGS.iter().filter(|binding| (binding.when)(&situation)) {
        if matches!(binding.message, Command::Go(_) | Command::Palette) {
            continue;
        }
        let detail = binding.chords.first().map(|chord| chord.name(words)).unwrap_or_default();
        put(PaletteEntry::Command(binding.message), (binding.label)(words), detail);
    }
    if let Some(desk) = &model.desk {
        for what in desk.session().everything() {
            put(PaletteEntry::Thing(what), words.thing(what, desk.session()), words.kind(what));
        }
    }
    (entries, Chooser::new(words.palette_title(), choices))
}

/// Goes to a thing of the session.
pub(super) fn reveal(model: &mut Model, what: Reference, words: &Words) -> Vec<Effect> {
    let Some(desk) = &model.desk else { return Vec::new() };
    let scene = Scene { session: desk.session(), now: model.now, writable: desk.is_writable(), words };
    if let Some(step) = model.screens.reveal(what, &scene) {
        return super::update::run_command(model, Command::Go(step), words);
    }
    model.notice = Some(Notice::refused(words.palette_not_shown()));
    Vec::new()
}
