//! To where a gap in the record is mended.

use super::{carry_out, commands};
use crate::app::Effect;
use crate::app::global::Command;
use crate::app::model::Model;
use crate::screens::Notice;
use crate::session::Step;
use crate::session::gaps::Gap;
use crate::words::Words;

/// Goes to the step, selects what the gap is about and, where the record may be changed, opens what mends it. Whoever came
/// from the list of what is missing gets it back afterwards, or is told the key that leads there.
pub(super) fn mend(model: &mut Model, gap: Gap, words: &Words) -> Vec<Effect> {
    let is_listed = model.step == Step::Closing && gap.step() != Step::Closing;
    let mut effects = commands::run(model, Command::Go(gap.step()), words);
    let Some(desk) = &model.desk else { return effects };
    let scene = desk.scene((model.now, model.chance), words);
    if let Some(what) = gap.what() {
        model.screens.reveal(what, &scene);
    }
    if scene.is_editable() {
        let requests = model.screens.mend(gap, &scene);
        effects.extend(carry_out(model, requests, words));
    }
    model.mending = Some(model.step).filter(|_| is_listed && !model.layers.is_empty());
    if is_listed && model.mending.is_none() && model.notice.is_none() {
        model.notice = Some(Notice::hint(words.app_back_to_missing()));
    }
    effects
}

/// Back to the list of what is missing, once what was opened to mend a gap has gone.
pub(super) fn go_back(model: &mut Model, words: &Words) -> Vec<Effect> {
    if !model.layers.is_empty() {
        return Vec::new();
    }
    // Whoever went somewhere else meanwhile stays there.
    match model.mending.take() {
        Some(step) if step == model.step => commands::run(model, Command::Go(Step::Closing), words),
        _ => Vec::new(),
    }
}
