//! Answers of layers, led to whoever asked.

use super::{carry_out, commands, leaving, trouble};
use crate::app::layers::{AppPurpose, PaletteEntry, Purpose};
use crate::app::model::Model;
use crate::app::step_screens::lift;
use crate::app::{Destination, Effect, palette};
use crate::report::Export;
use crate::screens::Request;
use crate::ui::layer::Answer;
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
            let scene = desk.scene((model.now, model.chance), words);
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
                model.home.filter(&text, &home_scene!(model, words));
            }
            Vec::new()
        }
        (AppPurpose::Palette(entries), Answer::Chosen(place)) => match entries.into_iter().nth(place) {
            Some(PaletteEntry::Session(path)) => {
                leaving::leave(model, Destination::Open { path, reading: false }, words)
            }
            Some(PaletteEntry::Thing(what)) => palette::reveal(model, what, words),
            Some(PaletteEntry::Step(step)) => commands::run(model, super::Command::Go(step), words),
            Some(PaletteEntry::Command(command)) => commands::run(model, command, words),
            Some(PaletteEntry::Chord(chord)) => super::press(model, chord, words),
            None => Vec::new(),
        },
        (AppPurpose::Instead(act), Answer::Yes) => carry_out(model, vec![Request::Act(act)], words),
        (AppPurpose::Trouble, Answer::Chosen(0)) => {
            trouble::ask_for_folder(model, "", None, words);
            Vec::new()
        }
        (AppPurpose::AnotherFolder, Answer::Line(line)) => trouble::save_elsewhere(model, &line, words),
        (AppPurpose::Leave { to, at_once }, Answer::Yes) => leaving::leave_anyway(model, to, at_once, words),
        (AppPurpose::FollowAgain(to), Answer::Yes) => leaving::leave(model, to, words),
        (AppPurpose::Overwrite(export), Answer::Yes) => vec![Effect::Export(Export { overwrite: true, ..export })],
        (AppPurpose::ReplaceCopy, Answer::Yes) => super::public_copy::write(model, true, words),
        (AppPurpose::Remedy(remedies), Answer::Chosen(place)) => match remedies.into_iter().nth(place) {
            Some(remedy) => trouble::remedy(model, remedy),
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}
