//! What the outside world tells of effects.

use crate::app::Effect;
use crate::app::desk::{Desk, Mode, Safety};
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::message::{Opened, Remedy, Told};
use crate::app::model::{Model, Screens};
use crate::screens::Notice;
use crate::session::{History, Step};
use crate::ui::layer::{Choice, Chooser, Confirm, Reader};
use crate::words::Words;

/// Takes what the outside world tells.
pub(super) fn told(model: &mut Model, told: Told, words: &Words) -> Vec<Effect> {
    match told {
        Told::Listed(listings) => model.listings = Some(listings),
        Told::Opened(opened) => open(model, *opened),
        Told::Amiss { reasons, remedies } => amiss(model, reasons, remedies, words),
        Told::Journaled(revision) => {
            if let Some(desk) = &mut model.desk {
                desk.safety.journaled = desk.safety.journaled.max(revision);
                desk.safety.is_well();
            }
        }
        Told::Saved { revision, confirmed } => saved(model, revision, confirmed, words),
        Told::SavedElsewhere { path, revision } => {
            if let Some(desk) = &mut model.desk {
                model.notice = Some(Notice::done(words.app_saved_elsewhere(path.display().to_string())));
                desk.path = path;
                // More may have been done meanwhile than was sent there.
                let now = desk.safety.revision;
                desk.safety = Safety { revision: now, journaled: revision, saved: revision, ..Safety::default() };
            }
        }
        Told::Trouble(reason) => trouble(model, reason),
        Told::Changed(session) => {
            if let Some(desk) = model.desk.as_mut().filter(|desk| !desk.is_writable()) {
                desk.history = History::new(*session);
            }
        }
        Told::Written(path) => {
            model.notice = Some(Notice::done(words.app_written(path.display().to_string())));
        }
        Told::Exists { path, text } => {
            let question = words.app_overwrite(path.display().to_string());
            let layer = Confirm::new(question, words.app_overwrite_yes()).dangerous().into();
            model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Overwrite { path, text }), layer });
        }
        Told::Failed(reason) => model.notice = Some(Notice::trouble(reason)),
    }
    super::commands::go_on_ending(model)
}

fn amiss(model: &mut Model, reasons: Vec<String>, remedies: Vec<Remedy>, words: &Words) {
    // Somebody must choose first.
    model.ending = None;
    if let Some(desk) = &mut model.desk {
        desk.safety.saving = false;
    }
    // A folder that cannot be read is not being read any more.
    model.listings.get_or_insert_default();
    let title = words.app_amiss();
    if remedies.is_empty() {
        let layer = Reader::new(title, reasons).into();
        model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Nothing), layer });
        return;
    }
    let choices = remedies.iter().map(|remedy| Choice::new(remedy_name(remedy, words))).collect();
    let layer = Chooser::new(title, choices).with_details(reasons).into();
    model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Remedy(remedies)), layer });
}

fn remedy_name(remedy: &Remedy, words: &Words) -> String {
    match remedy {
        Remedy::GoodCopy(_) => words.app_remedy_good_copy(),
        Remedy::AsFound(_) => words.app_remedy_as_found(),
        Remedy::Reading(_) => words.app_remedy_reading(),
        Remedy::KeepOurs => words.app_remedy_keep_ours(),
        Remedy::TakeTheirs(_) => words.app_remedy_take_theirs(),
    }
}

fn open(model: &mut Model, opened: Opened) {
    let Opened { history, path, mode, revision, saved, notes } = opened;
    let safety = Safety { revision, journaled: revision, saved, ..Safety::default() };
    model.step = if mode == Mode::Write { history.session().reached().unwrap_or_default() } else { Step::Opening };
    model.desk = Some(Desk { history, path, mode, safety });
    model.screens = Screens::default();
    model.layers.clear();
    model.public = false;
    model.notice = (!notes.is_empty()).then(|| Notice::hint(notes.join(" ")));
}

fn saved(model: &mut Model, revision: u64, confirmed: bool, words: &Words) {
    let Some(desk) = &mut model.desk else { return };
    desk.safety.saving = false;
    desk.safety.saved = desk.safety.saved.max(revision);
    desk.safety.is_well();
    if !confirmed {
        model.notice = Some(Notice::hint(words.app_saved_unconfirmed()));
    }
}

/// The disk refused: the work is in memory.
fn trouble(model: &mut Model, reason: String) {
    model.notice = Some(Notice::trouble(reason.clone()));
    if let Some(desk) = &mut model.desk {
        desk.safety.saving = false;
        desk.safety.trouble = Some(reason);
    }
}

/// Asks what to do about a disk that refuses; not while something is being typed, which would end up in the answer.
pub(super) fn ask_about_trouble(model: &mut Model, words: &Words) {
    if !model.layers.is_empty() {
        return;
    }
    let Some(desk) = &mut model.desk else { return };
    let Some(reason) = desk.safety.trouble.as_ref().filter(|_| !desk.safety.asked) else { return };
    let choices = vec![Choice::new(words.app_another_folder()), Choice::new(words.app_unsaved_go_on())];
    let layer = Chooser::new(words.app_unsaved(), choices).with_details(vec![reason.clone()]).into();
    desk.safety.asked = true;
    model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Trouble), layer });
}
