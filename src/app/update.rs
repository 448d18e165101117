//! A message in, a new state and effects out. It never fails, and does no input or output.

mod acts;
mod answers;
mod commands;
mod told;

use super::global::{self, Command};
use super::layers::Purpose;
use super::model::Model;
use super::step_screens::{AnyRequest, lift};
use super::{Effect, Message};
use crate::keys::{self, Chord, Key};
use crate::screens::{Motion, Request, Scene};
use crate::ui::layer::{Layer, Outcome};
use crate::words::Words;

pub(super) use acts::act as do_act;
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
    let effects = take(model, message, words);
    told::ask_about_trouble(model, words);
    effects
}

fn take(model: &mut Model, message: Message, words: &Words) -> Vec<Effect> {
    match message {
        Message::Press(chord) => press(model, chord, words),
        Message::Paste(text) => paste(model, &text, words),
        Message::Wheel(rows) => wheel(model, rows, words),
        Message::Click(column, row) => click(model, column, row, words),
        Message::Resize(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Message::Tick(now) => tick(model, now),
        Message::Stop => commands::stop(model),
        Message::Told(told) => told::told(model, told, words),
    }
}

fn tick(model: &mut Model, now: jiff::civil::DateTime) -> Vec<Effect> {
    model.now = now;
    let Some(desk) = &mut model.desk else { return Vec::new() };
    if !desk.is_writable() {
        return vec![Effect::Follow];
    }
    let rested = model.last_change.is_some_and(|last| now.duration_since(last).as_secs() >= REST_SECONDS);
    // While the disk refuses, it is tried again and again, quietly.
    let due = if desk.safety.trouble.is_some() { now.second() % RETRY_SECONDS == 0 } else { rested };
    if due && desk.safety.needs_saving() { commands::save(desk) } else { Vec::new() }
}

fn press(model: &mut Model, chord: Chord, words: &Words) -> Vec<Effect> {
    model.notice = None;
    if let Some(asked) = model.layers.last_mut() {
        let outcome = asked.layer.press(chord);
        return layer_outcome(model, outcome, chord, words);
    }
    if let Some(requests) = press_screen(model, chord, words) {
        return carry_out(model, requests, words);
    }
    if let Some(motion) = Motion::from_chord(chord) {
        move_selection(model, motion, words);
        return Vec::new();
    }
    match keys::find(global::BINDINGS, chord, &global::Situation::of(model)) {
        Some(command) => commands::run(model, command, words),
        None => Vec::new(),
    }
}

/// What came of a key in the layer on top.
fn layer_outcome(model: &mut Model, outcome: Outcome, chord: Chord, words: &Words) -> Vec<Effect> {
    match outcome {
        Outcome::Stay => Vec::new(),
        Outcome::Dismiss => {
            model.layers.pop();
            Vec::new()
        }
        Outcome::Give(answer) => {
            let Some(purpose) = model.layers.last().map(|asked| asked.purpose.clone()) else { return Vec::new() };
            answers::answer(model, purpose, answer, words)
        }
        Outcome::Finish(answer) => match model.layers.pop() {
            Some(asked) => answers::answer(model, asked.purpose, answer, words),
            None => Vec::new(),
        },
        // The room's picture, the timer, the theme, the language and the way out work over a layer too.
        Outcome::Pass => match keys::find(global::BINDINGS, chord, &global::Situation::of(model)) {
            Some(command @ (Command::Public | Command::Timer | Command::Theme | Command::Quit)) => {
                commands::run(model, command, words)
            }
            _ => Vec::new(),
        },
    }
}

fn press_screen(model: &mut Model, chord: Chord, words: &Words) -> Option<Vec<AnyRequest>> {
    let Some(desk) = &model.desk else {
        let scene = home_scene!(model, words);
        let message = model.home.message(chord, &scene)?;
        return Some(lift(model.home.update(message, &scene), Purpose::Home));
    };
    let scene = Scene { session: desk.session(), now: model.now, writable: desk.is_writable(), words };
    model.screens.press(model.step, chord, &scene)
}

fn move_selection(model: &mut Model, motion: Motion, words: &Words) {
    let Some(desk) = &model.desk else {
        let scene = home_scene!(model, words);
        model.home.motion(motion, &scene);
        return;
    };
    let scene = Scene { session: desk.session(), now: model.now, writable: desk.is_writable(), words };
    model.screens.motion(model.step, motion, &scene);
}

fn paste(model: &mut Model, text: &str, words: &Words) -> Vec<Effect> {
    let Some(asked) = model.layers.last_mut() else { return Vec::new() };
    let outcome = asked.layer.paste(text);
    layer_outcome(model, outcome, Chord::key(Key::Enter), words)
}

fn wheel(model: &mut Model, rows: i16, words: &Words) -> Vec<Effect> {
    let chord = Chord::key(if rows < 0 { Key::Up } else { Key::Down });
    let over_list = model.layers.last().is_none_or(|asked| matches!(asked.layer, Layer::Choose(_) | Layer::Reader(_)));
    if !over_list {
        return Vec::new();
    }
    (0..rows.unsigned_abs()).flat_map(|_| press(model, chord, words)).collect()
}

fn click(model: &mut Model, column: u16, row: u16, words: &Words) -> Vec<Effect> {
    if !model.layers.is_empty() {
        return Vec::new();
    }
    let (columns, rows) = model.size;
    if model.desk.is_some() && row == 1 {
        return match super::view::step_at(model, column, words) {
            Some(step) => commands::run(model, Command::Go(step), words),
            None => Vec::new(),
        };
    }
    if row < HEAD_ROWS || row >= rows.saturating_sub(FOOT_ROWS) {
        return Vec::new();
    }
    let size = (columns, rows - HEAD_ROWS - FOOT_ROWS);
    let place = (column, row - HEAD_ROWS);
    let requests = match &model.desk {
        None => {
            let scene = home_scene!(model, words);
            lift(model.home.click(size, place, &scene), Purpose::Home)
        }
        Some(desk) => {
            let scene = Scene { session: desk.session(), now: model.now, writable: desk.is_writable(), words };
            model.screens.click(model.step, size, place, &scene)
        }
    };
    carry_out(model, requests, words)
}

/// Does what a screen asked for.
pub(super) fn carry_out(model: &mut Model, requests: Vec<AnyRequest>, words: &Words) -> Vec<Effect> {
    let mut effects = Vec::new();
    for request in requests {
        match request {
            Request::Act(act) => effects.extend(acts::act(model, act, words)),
            Request::Ask(ask) => model.layers.push(ask.into()),
            Request::Say(notice) => model.notice = Some(notice),
            Request::Go(step) => effects.extend(commands::run(model, Command::Go(step), words)),
            Request::Leave => effects.extend(commands::leave(model, words)),
            Request::Open { path, reading } => {
                effects.extend(commands::leave(model, words));
                effects.push(Effect::Open { path, reading });
            }
            Request::Create(session) => {
                effects.extend(commands::leave(model, words));
                effects.push(Effect::Create(session));
            }
            Request::Succeed(path) => {
                effects.extend(commands::leave(model, words));
                effects.push(Effect::Succeed(path));
            }
            Request::Write { extension, text, overwrite } => {
                if let Some(desk) = &model.desk {
                    effects.push(Effect::Write { path: desk.path.with_extension(extension), text, overwrite });
                }
            }
            Request::Refresh => effects.push(Effect::List),
            Request::Quit => effects.extend(commands::run(model, Command::Quit, words)),
        }
    }
    effects
}
