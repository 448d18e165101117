//! The copy of a session for everybody, written into a folder of its own: among the sessions it would count as one of them.

use std::path::Path;

use super::over;
use crate::app::Effect;
use crate::app::desk::Mode;
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::model::Model;
use crate::screens::Notice;
use crate::ui::layer::Confirm;
use crate::words::Words;

/// The folder of the copies, beside the sessions. It is called the same in every language, as papers are.
const FOLDER: &str = "copias-publicas";

/// Asks for the copy of the session on the desk; one that is there is replaced only where somebody has said so.
pub(super) fn write(model: &mut Model, overwrite: bool, words: &Words) -> Vec<Effect> {
    let Some(desk) = &model.desk else { return Vec::new() };
    if desk.mode == Mode::Newer {
        // What we do not understand we cannot withhold either.
        model.notice = Some(Notice::refused(words.redact_newer_here()));
        return Vec::new();
    }
    let (folder, name) = (desk.path.parent().unwrap_or(Path::new("")), desk.path.file_name().unwrap_or_default());
    let path = folder.join(FOLDER).join(name);
    vec![Effect::PublicCopy { path, session: Box::new(desk.session().clone()), overwrite }]
}

/// Says where the copy is, and that it has to be read.
pub(super) fn written(model: &mut Model, path: &Path, words: &Words) {
    model.notice = Some(Notice::done(words.redact_done(in_short(path))));
}

/// Asks whether the copy that is there may be replaced.
pub(super) fn there(model: &mut Model, path: &Path, words: &Words) {
    let question = words.app_overwrite(1_usize, in_short(path));
    let layer = Confirm::new(words.app_title_overwrite(), question, words.app_overwrite_yes()).dangerous().into();
    over::interrupt(model, Asked { purpose: Purpose::App(AppPurpose::ReplaceCopy), layer });
}

/// Its folder and its name.
fn in_short(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    Path::new(FOLDER).join(name).display().to_string()
}
