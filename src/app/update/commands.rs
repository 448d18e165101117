//! What the keys of every screen do.

use super::acts;
use crate::app::desk::Desk;
use crate::app::global::Command;
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::model::{Ending, Model, Screens};
use crate::app::{Effect, help, palette, timer};
use crate::screens::Notice;
use crate::ui::layer::{Capture, Confirm};
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
        }
        Command::Language => model.language = model.language.next(),
        Command::Back => return back(model, words),
        Command::Quit => return quit(model, words),
        Command::Go(_) | Command::Public => {}
    }
    Vec::new()
}

fn back(model: &mut Model, words: &Words) -> Vec<Effect> {
    if model.public {
        model.public = false;
        return Vec::new();
    }
    if model.desk.is_none() {
        if model.home.escape() {
            return Vec::new();
        }
        return quit(model, words);
    }
    if model.screens.escape(model.step) {
        return Vec::new();
    }
    leave(model, words)
}

/// Puts the session away and shows the list of sessions, once all of it is on the disk.
pub(super) fn leave(model: &mut Model, words: &Words) -> Vec<Effect> {
    if model.desk.is_some() { end(model, Ending::Session, words) } else { Vec::new() }
}

fn quit(model: &mut Model, words: &Words) -> Vec<Effect> {
    end(model, Ending::Program, words)
}

/// Ends at once, with the session file written if the disk takes it. Nobody is there to be asked.
pub(super) fn stop(model: &mut Model) -> Vec<Effect> {
    let saved = model.desk.as_mut().map(save_if_needed).unwrap_or_default();
    saved.into_iter().chain(finish(model, Ending::Program)).collect()
}

/// Ends the session or the program. What the disk has not taken yet is waited for; what it refuses stays on the desk.
fn end(model: &mut Model, ending: Ending, words: &Words) -> Vec<Effect> {
    let Some(desk) = &mut model.desk else { return finish(model, ending) };
    if desk.safety.trouble.is_some() || model.ending.is_some() {
        return refuse_to_end(model, ending, words);
    }
    let effects = save_if_needed(desk);
    if desk.is_writable() && desk.safety.is_pending() {
        model.ending = Some(ending);
        return effects;
    }
    finish(model, ending)
}

/// The disk refuses, or does not answer: the session stays, and the program is left only by one who says so.
fn refuse_to_end(model: &mut Model, ending: Ending, words: &Words) -> Vec<Effect> {
    if ending == Ending::Program {
        let layer = Confirm::new(words.app_leave_unsaved(), words.app_leave_anyway()).dangerous().into();
        model.layers.push(Asked { purpose: Purpose::App(AppPurpose::LeaveUnsaved), layer });
        return Vec::new();
    }
    let Some(desk) = &mut model.desk else { return Vec::new() };
    // What is to be done about it is asked again.
    desk.safety.asked = false;
    save_if_needed(desk)
}

/// Goes on with what was to end, when the disk has answered.
pub(super) fn go_on_ending(model: &mut Model) -> Vec<Effect> {
    let Some(ending) = model.ending else { return Vec::new() };
    let Some(desk) = &mut model.desk else { return finish(model, ending) };
    if desk.safety.trouble.is_some() {
        model.ending = None;
        return Vec::new();
    }
    if desk.safety.is_pending() {
        return Vec::new();
    }
    // A save that was under way when the end was asked for has not taken what came after it.
    let last = save_if_needed(desk);
    if last.is_empty() { finish(model, ending) } else { last }
}

fn finish(model: &mut Model, ending: Ending) -> Vec<Effect> {
    model.ending = None;
    let close = model.desk.is_some().then_some(Effect::Close);
    let then = match ending {
        Ending::Program => Effect::Quit,
        Ending::Session => {
            model.desk = None;
            model.public = false;
            model.screens = Screens::default();
            Effect::List
        }
    };
    close.into_iter().chain([then]).collect()
}

fn save_now(model: &mut Model, words: &Words) -> Vec<Effect> {
    let Some(desk) = model.desk.as_mut().filter(|desk| desk.is_writable()) else { return Vec::new() };
    if desk.safety.is_safe() && desk.safety.saved == desk.safety.revision {
        model.notice = Some(Notice::done(words.app_all_saved()));
        return Vec::new();
    }
    save(desk)
}

/// Has the session file written.
pub(super) fn save(desk: &mut Desk) -> Vec<Effect> {
    desk.safety.saving = true;
    vec![Effect::Save { revision: desk.safety.revision, session: Box::new(desk.session().clone()) }]
}

fn save_if_needed(desk: &mut Desk) -> Vec<Effect> {
    if desk.is_writable() && desk.safety.needs_saving() { save(desk) } else { Vec::new() }
}

fn theme_name(theme: ThemeName, words: &Words) -> String {
    match theme {
        ThemeName::Night => words.theme_night(),
        ThemeName::Day => words.theme_day(),
        ThemeName::Contrast => words.theme_contrast(),
        ThemeName::Sober => words.theme_sober(),
    }
}
