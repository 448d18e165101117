//! To where a gap in the record is mended.

use super::{carry_out, commands};
use crate::app::Effect;
use crate::app::global::Command;
use crate::app::model::Model;
use crate::session::gaps::Gap;
use crate::words::Words;

/// Goes to the step, selects what the gap is about and, where the record may be changed, opens what mends it.
pub(super) fn mend(model: &mut Model, gap: Gap, words: &Words) -> Vec<Effect> {
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
    effects
}
