//! A message in, a new state and effects out. It never fails, and does no input or output.

mod acts;
mod answers;
mod commands;
mod leaving;
mod mending;
mod over;
mod pointer;
mod public_copy;
mod succession;
mod told;
mod trouble;

use acts::Before;

use super::global::{self, Command};
use super::layers::Purpose;
use super::model::Model;
use super::step_screens::{AnyRequest, lift};
use super::{Destination, Effect, Message, palette, view};
use crate::keys::{self, Chord, Key};
use crate::report::Export;
use crate::screens::{Motion, Notice, Request};
use crate::session::header::State;
use crate::ui::layer::Layer;
use crate::words::Words;

pub(super) use commands::run as run_command;

/// Seconds without a change after which the session file is written.
const REST_SECONDS: i64 = 15;
/// Seconds between two attempts to save while the disk refuses.
const RETRY_SECONDS: i8 = 5;
/// Rows above the body of a screen.
pub const HEAD_ROWS: u16 = 2;
/// Rows below the body of a screen.
pub const FOOT_ROWS: u16 = 2;

/// Takes a message.
pub fn update(model: &mut Model, message: Message, words: &Words) -> Vec<Effect> {
    let opener = if let Message::Press(chord) = message { Some(chord) } else { None };
    let mut effects = take(model, message, words);
    effects.extend(mending::go_back(model, words));
    model.opening |= effects.iter().any(Effect::opens);
    trouble::ask(model, words);
    over::ask_what_waits(model);
    if let Some(Layer::Confirm(question)) = model.layers.last_mut().map(|it| &mut it.layer) {
        question.shown_after(opener);
    }
    settle(model, words);
    effects
}

/// Lets the screen in view keep what takes long to count, so that no frame counts it again.
fn settle(model: &mut Model, words: &Words) {
    let Some(desk) = &model.desk else { return };
    let scene = desk.scene((model.now, model.chance), words);
    model.screens.settle(model.step, &scene);
}

fn take(model: &mut Model, message: Message, words: &Words) -> Vec<Effect> {
    if !view::is_large_enough(model.size) && !works_unseen(model, &message) {
        return Vec::new();
    }
    match message {
        Message::Press(chord) => press(model, chord, words),
        Message::Paste(text) => paste(model, &text, words),
        Message::Wheel(rows) => pointer::wheel(model, rows, words),
        Message::Click(column, row) => pointer::click(model, (column, row), words),
        Message::Resize(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Message::Tick(now) => tick(model, now),
        Message::Stop => leaving::stop(model),
        Message::Told(told) => told::told(model, told, words),
    }
}

/// Whether a message is taken though the frame is too small to show what comes of it: what is typed into a text that was
/// being written, so that no word is lost; of the other keys only help and the way out.
fn works_unseen(model: &Model, message: &Message) -> bool {
    let writes = || matches!(model.layers.last().map(|it| &it.layer), Some(Layer::Capture(_) | Layer::Note(_)));
    match message {
        Message::Press(chord) if writes() && (chord.typed().is_some() || *chord == Chord::key(Key::Backspace)) => true,
        Message::Press(chord) => match keys::find(global::BINDINGS, *chord, &global::Situation::of(model)) {
            Some(Command::Quit) => true,
            Some(Command::Help) => model.layers.is_empty(),
            _ => false,
        },
        Message::Paste(_) | Message::Wheel(_) | Message::Click(..) => false,
        Message::Resize(..) | Message::Tick(_) | Message::Stop | Message::Told(_) => true,
    }
}

fn tick(model: &mut Model, now: jiff::civil::DateTime) -> Vec<Effect> {
    model.now = now;
    let Some(desk) = &mut model.desk else { return Vec::new() };
    if !desk.is_writable() {
        return vec![Effect::Follow];
    }
    if desk.safety.conflict {
        // Until somebody has said which version goes on, another attempt would only ask again.
        return Vec::new();
    }
    let rested = model.last_change.is_some_and(|last| now.duration_since(last).as_secs() >= REST_SECONDS);
    // While the disk refuses, it is tried again and again, quietly.
    let due = if desk.safety.trouble.is_some() { now.second() % RETRY_SECONDS == 0 } else { rested };
    if due { commands::save_if_needed(desk) } else { Vec::new() }
}

fn press(model: &mut Model, chord: Chord, words: &Words) -> Vec<Effect> {
    if model.leaving.is_some() {
        return leaving::press(model, chord, words);
    }
    model.notice = None;
    if let Some(asked) = model.layers.last_mut() {
        let outcome = asked.layer.press(chord, model.size);
        return over::outcome(model, outcome, chord, words);
    }
    if let Some(requests) = press_screen(model, chord, words) {
        return carry_out(model, requests, words);
    }
    // With Caps Lock on, a key that means nothing in capitals means what it does in small letters.
    let chord = chord.in_small_letters();
    if let Some(requests) = press_screen(model, chord, words) {
        return carry_out(model, requests, words);
    }
    if let Some(motion) = Motion::from_chord(chord) {
        move_selection(model, motion, words);
        return Vec::new();
    }
    if let Some(command) = keys::find(global::BINDINGS, chord, &global::Situation::of(model)) {
        return commands::run(model, command, words);
    }
    // A letter that does nothing may have been meant for another pane; the room need not read of it.
    if chord.typed().is_some() && !model.public {
        let help = global::key_of(Command::Help).map(|it| it.name(words)).unwrap_or_default();
        let elsewhere = model.desk.as_ref().and_then(|_| model.screens.means_elsewhere(model.step, chord, words));
        let told = match elsewhere {
            Some(label) => words.app_key_means_elsewhere(help, chord.name(words), label),
            None => words.app_key_means_nothing(help, chord.name(words)),
        };
        let why =
            [is_sealed(model).then(|| words.refusal_sealed()), is_only_read(model).then(|| words.app_reading_only())];
        let told = [told].into_iter().chain(why.into_iter().flatten().take(1)).collect::<Vec<_>>().join(". ");
        model.notice = Some(Notice::hint(told));
    }
    Vec::new()
}

fn is_sealed(model: &Model) -> bool {
    model.desk.as_ref().is_some_and(|desk| desk.session().header.state == State::Sealed)
}

fn is_only_read(model: &Model) -> bool {
    model.desk.as_ref().is_some_and(|desk| !desk.is_writable())
}

fn press_screen(model: &mut Model, chord: Chord, words: &Words) -> Option<Vec<AnyRequest>> {
    let Some(desk) = &model.desk else {
        let scene = home_scene!(model, words);
        let message = model.home.message(chord, &scene)?;
        return Some(lift(model.home.update(message, &scene), Purpose::Home));
    };
    let scene = desk.scene((model.now, model.chance), words);
    model.screens.press(model.step, chord, &scene)
}

fn move_selection(model: &mut Model, motion: Motion, words: &Words) {
    let Some(desk) = &model.desk else {
        let scene = home_scene!(model, words);
        model.home.motion(motion, &scene);
        return;
    };
    let scene = desk.scene((model.now, model.chance), words);
    model.screens.motion(model.step, motion, &scene);
}

fn paste(model: &mut Model, text: &str, words: &Words) -> Vec<Effect> {
    if model.leaving.is_some() {
        return Vec::new();
    }
    model.notice = None;
    let Some(asked) = model.layers.last_mut() else {
        model.notice = Some(Notice::hint(words.app_paste_where()));
        return Vec::new();
    };
    let outcome = asked.layer.paste(text);
    over::outcome(model, outcome, Chord::key(Key::Enter), words)
}

/// Does what a screen asked for.
pub(super) fn carry_out(model: &mut Model, requests: Vec<AnyRequest>, words: &Words) -> Vec<Effect> {
    let mut effects = Vec::new();
    let before = Before::of(model);
    let mut set_back = None;
    for request in requests {
        match request {
            Request::Act(act) => {
                set_back = set_back.or_else(|| acts::set_back(model, &act));
                effects.extend(acts::act(model, act, words));
            }
            Request::Ask(ask) => over::open(model, ask.into(), words),
            Request::Say(notice) => model.notice = Some(notice),
            Request::Go(step) => effects.extend(commands::run(model, Command::Go(step), words)),
            Request::Show(what) => effects.extend(palette::reveal(model, what, words)),
            Request::Mend(gap) => effects.extend(mending::mend(model, gap, words)),
            Request::Leave => effects.extend(leaving::leave(model, Destination::Home, words)),
            Request::Open { path, reading } => {
                effects.extend(leaving::leave(model, Destination::Open { path, reading }, words));
            }
            Request::Reveal { path, what } => {
                model.revealing = Some((path.clone(), what));
                effects.extend(leaving::leave(model, Destination::Open { path, reading: false }, words));
            }
            Request::Create(session) => effects.extend(succession::begin(model, Destination::Create(session), words)),
            Request::Succeed(path) => effects.extend(succession::begin(model, Destination::Succeed(path), words)),
            Request::Export { ending, document } => {
                if let Some(desk) = &model.desk {
                    effects.push(Effect::Export(Export::new(desk.path.with_extension(ending), *document)));
                }
            }
            Request::PublicCopy => effects.extend(public_copy::write(model, false, words)),
            Request::Load { path, purpose } => {
                model.loading = Some((path.clone(), purpose));
                effects.push(Effect::Load(path));
            }
            Request::Refresh => effects.push(Effect::List),
            Request::Quit => effects.extend(commands::run(model, Command::Quit, words)),
        }
    }
    before.remark(set_back, model, words);
    effects
}
