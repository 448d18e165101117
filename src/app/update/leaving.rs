//! Leaving a session: not before the disk holds it, and not without saying what would be lost.

use crate::app::Effect;
use crate::app::desk::Safety;
use crate::app::destination::Destination;
use crate::app::global::{self, Command};
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::model::{Model, Screens};
use crate::keys::{self, Chord, Key};
use crate::screens::Notice;
use crate::ui::layer::{Confirm, Layer};
use crate::words::Words;

use super::commands;

/// Puts the session away and goes to `to`, at once where the disk holds everything, and otherwise when it does.
pub(super) fn leave(model: &mut Model, to: Destination, words: &Words) -> Vec<Effect> {
    let losses = losses(model, words);
    if !losses.is_empty() {
        ask(model, to, losses, words);
        return Vec::new();
    }
    settle(model, to, words)
}

/// Goes to `to` when the disk holds everything.
fn settle(model: &mut Model, to: Destination, words: &Words) -> Vec<Effect> {
    let Some(desk) = &mut model.desk else { return vec![to.effect()] };
    if !desk.is_writable() || desk.safety.is_saved() {
        return depart(model, to);
    }
    let effects = commands::save_if_needed(desk);
    model.leaving = Some(to);
    model.notice = Some(Notice::hint(words.app_saving_first()));
    effects
}

/// Goes on with leaving, if somebody waits for it, after the disk has taken the session file.
pub(super) fn go_on(model: &mut Model) -> Vec<Effect> {
    let Some(desk) = model.desk.as_mut().filter(|_| model.leaving.is_some()) else { return Vec::new() };
    if !desk.safety.is_saved() {
        return commands::save_if_needed(desk);
    }
    match model.leaving.take() {
        Some(to) => depart(model, to),
        None => Vec::new(),
    }
}

/// While one waits for the disk, keys do nothing but stay, or leave without it.
pub(super) fn press(model: &mut Model, chord: Chord, words: &Words) -> Vec<Effect> {
    if chord == Chord::key(Key::Escape) {
        model.leaving = None;
        model.notice = None;
    } else if keys::find(global::BINDINGS, chord, &global::Situation::of(model)) == Some(Command::Quit) {
        model.leaving = None;
        ask(model, Destination::Out, vec![words.app_loss_waiting()], words);
    }
    Vec::new()
}

/// Goes to `to` although something is lost by it. What the disk would take is saved all the same.
pub(super) fn leave_anyway(model: &mut Model, to: Destination, words: &Words) -> Vec<Effect> {
    let takes = |safety: &Safety| safety.trouble.is_none() && !safety.conflict && !safety.saving;
    if model.desk.as_ref().is_some_and(|desk| takes(&desk.safety)) {
        model.layers.clear();
        return settle(model, to, words);
    }
    let mut effects = depart(model, to);
    for effect in &mut effects {
        if *effect == Effect::Close {
            *effect = Effect::Abandon;
        }
    }
    effects
}

/// Ends at once, with the session file written if the disk takes it. Nobody is there to be asked.
pub(super) fn stop(model: &mut Model) -> Vec<Effect> {
    let saved = model.desk.as_mut().map(commands::save_if_needed).unwrap_or_default();
    saved.into_iter().chain(depart(model, Destination::Out)).collect()
}

fn depart(model: &mut Model, to: Destination) -> Vec<Effect> {
    model.leaving = None;
    model.public = false;
    model.screens = Screens::default();
    model.layers.clear();
    model.waiting.clear();
    model.drafts.clear();
    if model.desk.take().is_none() {
        return vec![to.effect()];
    }
    match to {
        Destination::Home | Destination::Out => vec![Effect::Close, to.effect()],
        // The list is what is seen until the other session is open, or when it cannot be opened.
        _ => vec![Effect::Close, to.effect(), Effect::List],
    }
}

fn ask(model: &mut Model, to: Destination, losses: Vec<String>, words: &Words) {
    let layer = Confirm::new(words.app_leave(), words.app_leave_anyway()).with_details(losses).dangerous().into();
    model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Leave(to)), layer });
}

/// What would be lost by leaving now, a sentence each.
fn losses(model: &Model, words: &Words) -> Vec<String> {
    let mut losses = Vec::new();
    if model.layers.iter().any(|asked| is_begun(&asked.layer)) {
        losses.push(words.app_loss_typed());
    }
    let Some(desk) = &model.desk else { return losses };
    let ballots = model.screens.axes.unsaved_ballots(desk.session());
    if ballots > 0 {
        losses.push(words.app_loss_ballots(i64::try_from(ballots).unwrap_or(i64::MAX)));
    }
    if let Some(trouble) = &desk.safety.trouble {
        let what = if desk.safety.is_safe() { words.app_loss_journal() } else { words.app_loss_unsaved() };
        losses.push(format!("{what} {trouble}"));
    }
    if desk.safety.conflict {
        losses.push(words.app_loss_conflict());
    }
    losses
}

fn is_begun(layer: &Layer) -> bool {
    match layer {
        Layer::Capture(capture) => capture.unfinished().is_some(),
        Layer::Form(form) => form.is_changed(),
        Layer::Note(note) => note.is_changed(),
        Layer::Confirm(_) | Layer::Choose(_) | Layer::Reader(_) => false,
    }
}
