//! Answers of layers, led to whoever asked.

use std::path::PathBuf;

use super::{carry_out, commands};
use crate::app::layers::{AppPurpose, Asked, PaletteEntry, Purpose};
use crate::app::message::Remedy;
use crate::app::model::Model;
use crate::app::step_screens::lift;
use crate::app::{Effect, palette};
use crate::screens::Scene;
use crate::ui::layer::{Answer, Capture};
use crate::words::Words;

/// Leads `answer` to whoever asked for `purpose`.
pub(super) fn answer(model: &mut Model, purpose: Purpose, answer: Answer, words: &Words) -> Vec<Effect> {
    let requests = match purpose {
        Purpose::App(purpose) => return answer_app(model, purpose, answer, words),
        Purpose::Home(purpose) => {
            let scene = home_scene!(model, words);
            lift(model.home.answer(purpose, answer, &scene), Purpose::Home)
        }
        purpose => {
            let Some(desk) = &model.desk else { return Vec::new() };
            let scene = Scene { session: desk.session(), now: model.now, writable: desk.is_writable(), words };
            model.screens.answer(purpose, answer, &scene)
        }
    };
    carry_out(model, requests, words)
}

fn answer_app(model: &mut Model, purpose: AppPurpose, answer: Answer, words: &Words) -> Vec<Effect> {
    match (purpose, answer) {
        (AppPurpose::Filter, Answer::Typing(text)) => {
            if model.desk.is_some() {
                model.screens.filter(model.step, &text);
            } else {
                model.home.filter(&text);
            }
            Vec::new()
        }
        (AppPurpose::Palette(entries), Answer::Chosen(place)) => match entries.get(place).copied() {
            Some(PaletteEntry::Thing(what)) => palette::reveal(model, what, words),
            Some(PaletteEntry::Step(step)) => commands::run(model, super::Command::Go(step), words),
            Some(PaletteEntry::Command(command)) => commands::run(model, command, words),
            Some(PaletteEntry::Chord(chord)) => super::press(model, chord, words),
            None => Vec::new(),
        },
        (AppPurpose::Instead(act), Answer::Yes) => super::acts::act(model, act, words),
        (AppPurpose::Trouble, Answer::Chosen(0)) => {
            model.layers.push(ask_for_folder("", None, words));
            Vec::new()
        }
        (AppPurpose::AnotherFolder, Answer::Line(line)) => save_elsewhere(model, &line, words),
        (AppPurpose::LeaveUnsaved, Answer::Yes) => vec![Effect::Close, Effect::Quit],
        (AppPurpose::Overwrite { path, text }, Answer::Yes) => {
            vec![Effect::Write { path, text, overwrite: true }]
        }
        (AppPurpose::Remedy(remedies), Answer::Chosen(place)) => {
            remedies.into_iter().nth(place).and_then(|remedy| remedy_effect(model, remedy)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// Asks for a folder, with what was written before and what was wrong with it.
fn ask_for_folder(line: &str, complaint: Option<String>, words: &Words) -> Asked {
    let mut layer = Capture::once(words.app_another_folder(), words.app_another_folder_hint()).with(line);
    layer.complaint = complaint;
    Asked { purpose: Purpose::App(AppPurpose::AnotherFolder), layer: layer.into() }
}

/// Saves in another folder. Only a full path is one: half a sentence typed too late must not become a folder.
fn save_elsewhere(model: &mut Model, line: &str, words: &Words) -> Vec<Effect> {
    let (Some(desk), line) = (&model.desk, line.trim()) else { return Vec::new() };
    if line.is_empty() {
        return Vec::new();
    }
    let folder = PathBuf::from(line);
    if !folder.is_absolute() {
        model.layers.push(ask_for_folder(line, Some(words.app_full_path()), words));
        return Vec::new();
    }
    let (revision, session) = (desk.safety.revision, Box::new(desk.session().clone()));
    vec![Effect::SaveElsewhere { folder, revision, session }]
}

fn remedy_effect(model: &mut Model, remedy: Remedy) -> Option<Effect> {
    Some(match remedy {
        Remedy::GoodCopy(path) => Effect::OpenLastGood(path),
        Remedy::AsFound(path) => Effect::OpenAsFound(path),
        Remedy::Reading(path) => Effect::Open { path, reading: true },
        Remedy::TakeTheirs(path) => {
            model.desk = None;
            Effect::Open { path, reading: false }
        }
        Remedy::KeepOurs => {
            let desk = model.desk.as_ref()?;
            Effect::KeepOurs { revision: desk.safety.revision, session: Box::new(desk.session().clone()) }
        }
    })
}
