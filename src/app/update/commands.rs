//! What the keys of every screen do.

use super::{acts, leaving};
use crate::app::desk::Desk;
use crate::app::global::Command;
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::model::Model;
use crate::app::{Destination, Effect, help, palette, timer};
use crate::screens::Notice;
use crate::ui::layer::Capture;
use crate::ui::theme::ThemeName;
use crate::words::Words;

/// Does what a global key stands for.
pub(in crate::app) fn run(model: &mut Model, command: Command, words: &Words) -> Vec<Effect> {
    match command {
        Command::Help => {
            let layer = help::sheet(model, words).into();
            model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Nothing), layer });
        }
        Command::Go(step) if model.desk.is_some() => {
            model.step = step;
            return model.desk.as_mut().map(save_if_needed).unwrap_or_default();
        }
        Command::NextStep => return run(model, Command::Go(model.step.next()), words),
        Command::PreviousStep => return run(model, Command::Go(model.step.previous()), words),
        Command::Undo => return acts::undo(model, words),
        Command::Redo => return acts::redo(model, words),
        Command::Save => return save_now(model, words),
        Command::Palette => {
            let (entries, layer) = palette::open(model, words);
            model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Palette(entries)), layer: layer.into() });
        }
        Command::Find => {
            let layer = Capture::live(words.global_find(), words.app_find_hint()).into();
            model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Filter), layer });
        }
        Command::Public if model.desk.is_some() => model.public = !model.public,
        Command::Timer => return timer::toggle(model, words),
        Command::Theme => {
            model.theme = model.theme.next();
            model.notice = Some(Notice::hint(theme_name(model.theme, words)));
            return vec![remember(model)];
        }
        Command::Language => {
            model.language = model.language.next();
            return vec![remember(model)];
        }
        Command::Escape => {
            if !escape(model, words) {
                model.notice = Some(Notice::hint(words.app_escape()));
            }
        }
        Command::Back => return back(model, words),
        Command::Quit => return leaving::leave(model, Destination::Out, words),
        Command::Go(_) | Command::Public => {}
    }
    Vec::new()
}

/// Leaves the room's picture, or a mode of the screen in view; `false` when there is none to leave.
fn escape(model: &mut Model, words: &Words) -> bool {
    if model.public {
        model.public = false;
        return true;
    }
    if model.desk.is_some() { model.screens.escape(model.step) } else { model.home.escape(&home_scene!(model, words)) }
}

fn back(model: &mut Model, words: &Words) -> Vec<Effect> {
    if escape(model, words) {
        return Vec::new();
    }
    let to = if model.desk.is_some() { Destination::Home } else { Destination::Out };
    leaving::leave(model, to, words)
}

fn save_now(model: &mut Model, words: &Words) -> Vec<Effect> {
    let Some(desk) = model.desk.as_mut().filter(|desk| desk.is_writable()) else { return Vec::new() };
    if desk.safety.is_saved() {
        model.notice = Some(Notice::done(words.app_all_saved()));
        return Vec::new();
    }
    try_again(desk)
}

/// Has the session file written, and the person asked again should that go wrong.
pub(super) fn try_again(desk: &mut Desk) -> Vec<Effect> {
    desk.safety.asked = false;
    desk.safety.conflict = false;
    save(desk)
}

/// Has the session file written where it lags behind.
pub(super) fn save_if_needed(desk: &mut Desk) -> Vec<Effect> {
    let due = desk.is_writable() && desk.safety.needs_saving() && !desk.safety.conflict;
    if due { save(desk) } else { Vec::new() }
}

fn save(desk: &mut Desk) -> Vec<Effect> {
    desk.safety.saving = true;
    let (path, revision) = (desk.path.clone(), desk.safety.revision);
    vec![Effect::Save { path, revision, session: Box::new(desk.session().clone()) }]
}

fn remember(model: &Model) -> Effect {
    Effect::Remember { language: model.language, theme: model.theme }
}

fn theme_name(theme: ThemeName, words: &Words) -> String {
    match theme {
        ThemeName::Night => words.theme_night(),
        ThemeName::Day => words.theme_day(),
        ThemeName::Contrast => words.theme_contrast(),
        ThemeName::Sober => words.theme_sober(),
    }
}
