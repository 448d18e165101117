//! Leaving a session: not before the disk holds it, and not without saying what would be lost.

use crate::app::Effect;
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
    if model.opening && !matches!(to, Destination::Home | Destination::Out) {
        model.notice = Some(Notice::hint(words.app_opening()));
        return Vec::new();
    }
    let losses = losses(model, &to, words);
    if losses.is_empty() {
        return put_away(model, to, words);
    }
    let at_once = model.desk.as_ref().is_some_and(|it| it.safety.trouble.is_some() || it.safety.conflict);
    ask(model, AppPurpose::Leave { to, at_once }, losses, words);
    Vec::new()
}

/// Goes to `to` although something is lost by it.
pub(super) fn leave_anyway(model: &mut Model, to: Destination, at_once: bool, words: &Words) -> Vec<Effect> {
    if !at_once {
        return put_away(model, to, words);
    }
    let mut effects = depart(model, to);
    for effect in effects.iter_mut().filter(|effect| **effect == Effect::Close) {
        *effect = Effect::Abandon;
    }
    effects
}

fn put_away(model: &mut Model, to: Destination, words: &Words) -> Vec<Effect> {
    model.layers.clear();
    let Some(desk) = &mut model.desk else { return vec![to.effect()] };
    if desk.safety.trouble.is_some() {
        // What is not on the disk stays on the desk, and what is to be done about it is asked again.
        desk.safety.asked = false;
        return commands::save_if_needed(desk);
    }
    if !desk.is_writable() || desk.safety.is_saved() {
        return depart(model, to);
    }
    let effects = commands::save_if_needed(desk);
    model.leaving = Some(to);
    model.notice = Some(Notice::hint(words.app_saving_first()));
    effects
}

/// Ends at once, with the session file written if the disk takes it. Nobody is there to be asked.
pub(super) fn stop(model: &mut Model) -> Vec<Effect> {
    let mut effects = model.desk.as_mut().map(commands::save_if_needed).unwrap_or_default();
    effects.extend(depart(model, Destination::Out));
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
    if chord == Chord::key(Key::Escape) && model.opening {
        // What takes the place of this session is on its way; what was done to this one now would be nowhere.
        model.notice = Some(Notice::hint(words.app_opening()));
    } else if chord == Chord::key(Key::Escape) {
        model.leaving = None;
        model.notice = None;
    } else if keys::find(global::BINDINGS, chord, &global::Situation::of(model)) == Some(Command::Quit) {
        model.leaving = None;
        let purpose = AppPurpose::Leave { to: Destination::Out, at_once: true };
        ask(model, purpose, vec![words.app_loss_waiting()], words);
    }
    Vec::new()
}

fn depart(model: &mut Model, to: Destination) -> Vec<Effect> {
    model.leaving = None;
    model.notice = None;
    model.public = false;
    model.screens = Screens::default();
    model.layers.clear();
    model.waiting.clear();
    model.drafts.clear();
    model.loading = None;
    if model.desk.take().is_none() {
        return vec![to.effect()];
    }
    match to {
        Destination::Home | Destination::Out => vec![Effect::Close, to.effect()],
        // The list is what is seen until the other session is open, or when it cannot be opened.
        _ => vec![Effect::Close, to.effect(), Effect::List],
    }
}

fn ask(model: &mut Model, purpose: AppPurpose, losses: Vec<String>, words: &Words) {
    let layer = Confirm::new(words.app_title_leave(), words.app_leave(), words.app_leave_anyway());
    let layer = layer.with_details(losses).dangerous().into();
    model.layers.push(Asked { purpose: Purpose::App(purpose), layer });
}

/// What would be lost by leaving now, a sentence each. A disk that refuses keeps everybody but who leaves the program.
fn losses(model: &Model, to: &Destination, words: &Words) -> Vec<String> {
    let mut losses = Vec::new();
    if model.layers.iter().any(|asked| is_begun(&asked.layer)) {
        losses.push(words.app_loss_typed());
    }
    let Some(desk) = &model.desk else { return losses };
    let ballots = model.screens.axes.unsaved_ballots(desk.session());
    if ballots > 0 {
        losses.push(words.app_loss_ballots(i64::try_from(ballots).unwrap_or(i64::MAX)));
    }
    if let Some(trouble) = desk.safety.trouble.as_ref().filter(|_| *to == Destination::Out) {
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
