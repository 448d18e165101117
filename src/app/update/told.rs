//! What the outside world tells of effects.

use std::path::{Path, PathBuf};

use super::{answers, leaving, over, public_copy, trouble};
use crate::app::Effect;
use crate::app::desk::{Desk, Mode, Safety};
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::message::{Opened, Told};
use crate::app::model::{Model, Screens};
use crate::app::palette;
use crate::screens::Notice;
use crate::screens::axes::Axes;
use crate::session::Step;
use crate::storage::shown;
use crate::ui::layer::{Answer, Confirm};
use crate::words::Words;

/// Takes what the outside world tells.
pub(super) fn told(model: &mut Model, told: Told, words: &Words) -> Vec<Effect> {
    match told {
        Told::Listed(listings) => {
            model.listings = Some(listings);
            model.home.listed(&home_scene!(model, words));
        }
        Told::Opened(opened) => {
            model.opening = false;
            open(model, *opened, words);
            return reveal(model, words);
        }
        Told::Amiss { reasons, remedies } => trouble::amiss(model, reasons, remedies, words),
        Told::Journaled(revision) => {
            // Whatever keeps the session file from being written is not over by this.
            if let Some(desk) = &mut model.desk {
                desk.safety.journaled = desk.safety.journaled.max(revision);
            }
        }
        Told::Saved { revision, confirmed } => {
            saved(model, revision, confirmed, words);
            return leaving::go_on(model);
        }
        Told::SavedElsewhere { path, revision } => saved_elsewhere(model, path, revision, words),
        Told::Trouble(reason) => trouble::trouble(model, reason),
        Told::Changed(session) => {
            if let Some(desk) = model.desk.as_mut().filter(|desk| !desk.is_writable()) {
                desk.follow(*session);
            }
        }
        Told::Exporting { done, of } => model.notice = Some(Notice::hint(words.app_exporting(done, of))),
        Told::Exported { paths, amiss } => {
            model.notice = (!paths.is_empty()).then(|| Notice::done(exported(&paths, words)));
            if !amiss.is_empty() {
                trouble::tell(model, words.app_paper_amiss(), amiss);
            }
        }
        Told::Exists(export) => {
            let paths = export.paths();
            let question = words.app_overwrite(paths.len(), in_one(&paths));
            let layer =
                Confirm::new(words.app_title_overwrite(), question, words.app_overwrite_yes()).dangerous().into();
            over::interrupt(model, Asked { purpose: Purpose::App(AppPurpose::Overwrite(export)), layer });
        }
        Told::Copied(path) => public_copy::written(model, &path, words),
        Told::CopyThere(path) => public_copy::there(model, &path, words),
        Told::Loaded { path, bytes } => return loaded(model, &path, Answer::File(bytes), words),
        Told::NotLoaded { path, reason } => return loaded(model, &path, Answer::NoFile(reason), words),
        Told::Failed(reason) => {
            (model.leaving, model.opening) = (None, false);
            model.notice = Some(Notice::trouble(reason));
        }
    }
    Vec::new()
}

/// The files of a paper in one line: the name of the first, and the endings of the others.
fn in_one(paths: &[PathBuf]) -> String {
    let Some((first, others)) = paths.split_first() else { return String::new() };
    let name = first.file_name().map(|it| shown(Path::new(it))).unwrap_or_default();
    let endings = others.iter().filter_map(|path| path.extension()).map(|it| format!(", .{}", shown(Path::new(it))));
    format!("{name}{}", endings.collect::<String>())
}

/// What was written, first the names: the folder may be longer than the line.
fn exported(paths: &[PathBuf], words: &Words) -> String {
    match paths.first().and_then(|path| path.parent()).map(shown) {
        Some(folder) if !folder.is_empty() => words.app_exported(folder, in_one(paths)),
        _ => words.app_written(in_one(paths)),
    }
}

/// Hands a file to the screen that wanted it, unless it wants another one by now or has been left.
fn loaded(model: &mut Model, path: &Path, answer: Answer, words: &Words) -> Vec<Effect> {
    let Some((_, purpose)) = model.loading.take_if(|(wanted, _)| wanted == path) else { return Vec::new() };
    model.notice = None;
    let open = model.layers.len();
    let effects = answers::answer(model, purpose, answer, words);
    if open > 0 {
        // What it leads to asking does not take what is being typed by now.
        let asked = model.layers.split_off(open);
        model.waiting.extend(asked);
    }
    effects
}

fn open(model: &mut Model, opened: Opened, words: &Words) {
    let Opened { history, path, mode, revision, saved, mut notes } = opened;
    let safety = Safety { revision, journaled: revision, saved, ..Safety::default() };
    // A session in which nobody has been received yet begins at its beginning, whatever its template brought.
    let begun = history.session().participants.iter().any(|it| !it.stays.is_empty());
    let reached = history.session().reached().filter(|_| begun && mode == Mode::Write);
    model.step = reached.unwrap_or(Step::Opening);
    let axes = Axes::resuming(history.session());
    if mode == Mode::Write {
        notes.extend(axes.told_of_resumed(history.session(), words));
    }
    model.desk = Some(Desk { history, path, mode, safety });
    model.screens = Screens { axes, ..Screens::default() };
    model.layers.clear();
    model.waiting.clear();
    model.drafts.clear();
    model.loading = None;
    model.leaving = None;
    model.mending = None;
    model.public = false;
    // What was recovered from the journal is written into the file when all is at rest.
    model.last_change = Some(model.now);
    model.notice = (!notes.is_empty()).then(|| Notice::hint(notes.join(" ")));
}

/// Selects what the session was opened for, if it was opened for something.
fn reveal(model: &mut Model, words: &Words) -> Vec<Effect> {
    let Some((path, what)) = model.revealing.take() else { return Vec::new() };
    let is_it = model.desk.as_ref().is_some_and(|desk| desk.path == path);
    if is_it { palette::reveal(model, what, words) } else { Vec::new() }
}

fn saved(model: &mut Model, revision: u64, confirmed: bool, words: &Words) {
    let Some(desk) = &mut model.desk else { return };
    let safety = &mut desk.safety;
    safety.saved = safety.saved.max(revision);
    safety.saving = false;
    let was_refused = safety.trouble.is_some();
    safety.is_well();
    // What was asked because the disk refused has nothing to ask any more.
    let is_asked = |asked: &Asked| matches!(asked.purpose, Purpose::App(AppPurpose::Trouble));
    if was_refused {
        model.layers.retain(|asked| !is_asked(asked));
        model.notice = Some(Notice::done(words.app_saved_again()));
    }
    if !confirmed {
        model.notice = Some(Notice::hint(words.app_saved_unconfirmed()));
    }
}

/// The session goes on in another file, which holds all that was done until it was written.
fn saved_elsewhere(model: &mut Model, path: PathBuf, revision: u64, words: &Words) {
    let Some(desk) = &mut model.desk else { return };
    model.notice = Some(Notice::done(words.app_saved_elsewhere(shown(&path))));
    desk.path = path;
    let now = desk.safety.revision;
    desk.safety = Safety { revision: now, journaled: revision, saved: revision, ..Safety::default() };
}
