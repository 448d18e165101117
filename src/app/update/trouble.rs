//! The disk refuses, or somebody else changed the file: what is said, and what may be done about it.

use std::path::{Path, PathBuf};

use super::over;
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::message::Remedy;
use crate::app::model::Model;
use crate::app::{Destination, Effect};
use crate::screens::Notice;
use crate::ui::layer::{Capture, Choice, Chooser, Reader};
use crate::words::Words;

/// Something is amiss with a session, on the desk or on its way there.
pub(super) fn amiss(model: &mut Model, reasons: Vec<String>, remedies: Vec<Remedy>, words: &Words) {
    // Somebody must choose first.
    (model.leaving, model.opening) = (None, false);
    // A folder that cannot be read is not being read any more.
    model.listings.get_or_insert_default();
    if let Some(desk) = &mut model.desk {
        desk.safety.saving = false;
        desk.safety.conflict |= remedies.contains(&Remedy::KeepOurs);
    }
    if remedies.is_empty() {
        return tell(model, words.app_amiss(), reasons);
    }
    let choices = remedies.iter().map(|remedy| Choice::new(name(remedy, words))).collect();
    let layer = Chooser::new(words.app_amiss(), choices).with_details(reasons).into();
    over::interrupt(model, Asked { purpose: Purpose::App(AppPurpose::Remedy(remedies)), layer });
}

/// Tells what went wrong, where nothing is to be chosen.
pub(super) fn tell(model: &mut Model, title: String, reasons: Vec<String>) {
    let layer = Reader::new(title, reasons).into();
    over::interrupt(model, Asked { purpose: Purpose::App(AppPurpose::Nothing), layer });
}

fn name(remedy: &Remedy, words: &Words) -> String {
    match remedy {
        Remedy::GoodCopy(_) => words.app_remedy_good_copy(),
        Remedy::AsFound(_) => words.app_remedy_as_found(),
        Remedy::Reading(_) => words.app_remedy_reading(),
        Remedy::KeepOurs => words.app_remedy_keep_ours(),
        Remedy::TakeTheirs(_) => words.app_remedy_take_theirs(),
    }
}

/// The disk refused: the work is in memory.
pub(super) fn trouble(model: &mut Model, reason: String) {
    model.leaving = None;
    model.notice = Some(Notice::trouble(reason.as_str()));
    if let Some(desk) = &mut model.desk {
        desk.safety.saving = false;
        desk.safety.trouble = Some(reason);
    }
}

/// Asks what to do about a disk that refuses, once until it goes well again; not while something is open, as what is
/// being typed would end up in the answer.
pub(super) fn ask(model: &mut Model, words: &Words) {
    let Some(desk) = model.desk.as_mut().filter(|_| model.layers.is_empty()) else { return };
    let Some(reason) = desk.safety.trouble.clone().filter(|_| !desk.safety.asked) else { return };
    desk.safety.asked = true;
    let choices = vec![Choice::new(words.app_another_folder()), Choice::new(words.app_unsaved_go_on())];
    let layer = Chooser::new(words.app_unsaved(), choices).with_details(vec![reason]).into();
    model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Trouble), layer });
}

/// Does what was chosen about something amiss.
pub(super) fn remedy(model: &mut Model, remedy: Remedy) -> Vec<Effect> {
    match remedy {
        // What is on its way to the desk is let go of first: it is opened in another way, or another copy is.
        Remedy::GoodCopy(path) => vec![Effect::Abandon, Effect::OpenLastGood(path)],
        Remedy::AsFound(path) => vec![Effect::OpenAsFound(path)],
        Remedy::Reading(path) => vec![Effect::Abandon, Effect::Open { path, reading: true }],
        Remedy::TakeTheirs(path) => {
            // Ours is beside it already, and stays on the desk until theirs is open.
            model.leaving = Some(Destination::Open { path: path.clone(), reading: false });
            vec![Effect::Open { path, reading: false }]
        }
        Remedy::KeepOurs => {
            let Some(desk) = &mut model.desk else { return Vec::new() };
            desk.safety.conflict = false;
            desk.safety.saving = true;
            let (path, revision) = (desk.path.clone(), desk.safety.revision);
            vec![Effect::KeepOurs { path, revision, session: Box::new(desk.session().clone()) }]
        }
    }
}

/// Asks for a folder, with what was written before and what was wrong with it.
pub(super) fn ask_for_folder(model: &mut Model, line: &str, complaint: Option<String>, words: &Words) {
    let mut layer = Capture::once(words.app_another_folder(), words.app_another_folder_hint()).with(line);
    layer.complaint = complaint;
    model.layers.push(Asked { purpose: Purpose::App(AppPurpose::AnotherFolder), layer: layer.into() });
}

/// Saves in another folder. Only a full path is one, or one from the person's own folder: half a sentence typed too late
/// must not become a folder.
pub(super) fn save_elsewhere(model: &mut Model, line: &str, words: &Words) -> Vec<Effect> {
    let (Some(desk), line) = (&model.desk, line.trim()) else { return Vec::new() };
    if line.is_empty() {
        return Vec::new();
    }
    let folder = PathBuf::from(line);
    if !folder.is_absolute() && !folder.starts_with(Path::new("~")) {
        ask_for_folder(model, line, Some(words.app_full_path()), words);
        return Vec::new();
    }
    let (path, revision, session) = (desk.path.clone(), desk.safety.revision, Box::new(desk.session().clone()));
    vec![Effect::SaveElsewhere { path, folder, revision, session }]
}
