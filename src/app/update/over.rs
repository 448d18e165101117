//! What lies over the screen: how it is opened, what its keys give, and that nothing typed in it is lost.

use super::super::global::{self, Command};
use super::super::layers::{AppPurpose, Asked, Draft, Purpose};
use super::super::model::Model;
use super::{answers, commands};
use crate::app::Effect;
use crate::app::message::Remedy;
use crate::keys::{self, Chord};
use crate::screens::{Notice, Tone};
use crate::ui::layer::{Answer, Layer, Outcome};
use crate::words::Words;

/// Opens a layer that a screen asks for, with what was typed in it before it was left.
pub(super) fn open(model: &mut Model, mut asked: Asked, words: &Words) {
    if model.public && is_for_one(&asked.layer) {
        model.notice = Some(Notice::refused(words.app_public_would_see()));
        return;
    }
    if let Layer::Capture(capture) = &mut asked.layer {
        let kept = |draft: &Draft| draft.purpose == asked.purpose && draft.label == capture.label;
        if let Some(place) = model.drafts.iter().position(kept).filter(|_| capture.field.value().is_empty()) {
            capture.recall(&model.drafts.remove(place).line);
            model.notice = Some(Notice::hint(words.app_draft_back()));
        }
    }
    model.layers.push(asked);
}

/// Whether it may hold what is not for the room to see: fields, notes and sheets do, a line or a question does
/// not, and a list where it says so.
pub(super) fn is_for_one(layer: &Layer) -> bool {
    match layer {
        Layer::Form(_) | Layer::Note(_) | Layer::Reader(_) => true,
        Layer::Choose(list) => list.private,
        Layer::Capture(_) | Layer::Confirm(_) => false,
    }
}

/// Asks something that comes from outside, but not while something is being typed: the next letters would answer it.
pub(super) fn interrupt(model: &mut Model, asked: Asked) {
    model.waiting.push(asked);
}

/// Opens what waits, once nothing else is open.
pub(super) fn ask_what_waits(model: &mut Model) {
    let is_typing = model.layers.last().is_some_and(|asked| asked.layer.takes_text());
    if !is_typing && !model.waiting.is_empty() {
        model.layers.push(model.waiting.remove(0));
    }
}

/// What came of a key or a paste in the layer on top.
pub(super) fn outcome(model: &mut Model, outcome: Outcome, chord: Chord, words: &Words) -> Vec<Effect> {
    match outcome {
        Outcome::Stay => Vec::new(),
        Outcome::Dismiss => dismiss(model, words),
        Outcome::Give(answer) => give(model, answer, words),
        Outcome::Finish(answer) => finish(model, answer, words),
        Outcome::Pass => pass(model, chord, words),
    }
}

fn dismiss(model: &mut Model, words: &Words) -> Vec<Effect> {
    let Some(asked) = model.layers.pop() else { return Vec::new() };
    if let Layer::Capture(capture) = &asked.layer
        && let Some(line) = capture.unfinished()
    {
        let same = |draft: &Draft| draft.purpose == asked.purpose && draft.label == capture.label;
        model.drafts.retain(|draft| !same(draft));
        let (label, line) = (capture.label.clone(), line.to_owned());
        model.drafts.push(Draft { purpose: asked.purpose, label, line });
        model.notice = Some(Notice::hint(words.app_draft_kept()));
        return Vec::new();
    }
    match asked.purpose {
        // A session that was to be mended or accepted first is let go of, so that others may have it.
        Purpose::App(AppPurpose::Remedy(_)) if model.desk.is_none() => vec![Effect::Abandon],
        // Another version was opened in the place of the one on the desk, which goes on.
        Purpose::App(AppPurpose::Remedy(remedies)) if !remedies.contains(&Remedy::KeepOurs) => {
            model.desk.iter().map(|desk| Effect::Return(desk.path.clone())).collect()
        }
        _ => Vec::new(),
    }
}

/// An answer of a layer that stays. Words that were refused come back into the line, to be mended; figures are sooner
/// typed anew.
fn give(model: &mut Model, answer: Answer, words: &Words) -> Vec<Effect> {
    let Some(purpose) = model.layers.last().map(|asked| asked.purpose.clone()) else { return Vec::new() };
    let line = match &answer {
        Answer::Line(line) if line.contains(char::is_alphabetic) => line.clone(),
        _ => String::new(),
    };
    let depth = model.layers.len();
    let effects = answers::answer(model, purpose, answer, words);
    if effects.is_empty()
        && is_refused(model)
        && model.layers.len() == depth
        && let Some(Layer::Capture(capture)) = model.layers.last_mut().map(|asked| &mut asked.layer)
    {
        capture.recall(&line);
    }
    effects
}

/// An answer with which a layer goes. What was refused stays open, to be mended.
fn finish(model: &mut Model, answer: Answer, words: &Words) -> Vec<Effect> {
    let Some(asked) = model.layers.pop() else { return Vec::new() };
    let depth = model.layers.len();
    let mut again = asked.clone();
    let effects = answers::answer(model, asked.purpose, answer, words);
    let is_typed = matches!(again.layer, Layer::Capture(_) | Layer::Form(_) | Layer::Note(_));
    if is_typed && effects.is_empty() && is_refused(model) && model.layers.len() == depth {
        if let Layer::Note(note) = &mut again.layer {
            note.refused = true;
        }
        model.layers.push(again);
    }
    effects
}

fn is_refused(model: &Model) -> bool {
    model.notice.as_ref().is_some_and(|notice| notice.tone == Tone::Refused)
}

/// A key that the layer has no use for. The room's picture, the timer, the theme and the way out work over a layer too; the
/// timer not over a form, which would write the point of the agenda back as it was when it was opened.
fn pass(model: &mut Model, chord: Chord, words: &Words) -> Vec<Effect> {
    match keys::find(global::BINDINGS, chord, &global::Situation::of(model)) {
        Some(Command::Public) if !model.public && model.layers.iter().any(|asked| is_for_one(&asked.layer)) => {
            model.notice = Some(Notice::refused(words.app_public_close_first()));
            Vec::new()
        }
        Some(Command::Timer) if model.layers.iter().any(|asked| matches!(asked.layer, Layer::Form(_))) => {
            model.notice = Some(Notice::hint(words.app_close_form_first()));
            Vec::new()
        }
        Some(command @ (Command::Public | Command::Timer | Command::Theme | Command::Quit)) => {
            commands::run(model, command, words)
        }
        // What is open was worded when it was opened.
        Some(Command::Language) => {
            model.notice = Some(Notice::hint(words.app_close_first()));
            Vec::new()
        }
        _ => Vec::new(),
    }
}
