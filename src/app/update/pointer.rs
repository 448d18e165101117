//! The mouse: the wheel moves as the arrows do, a click selects.

use super::super::view::step_at;
use super::{FOOT_ROWS, HEAD_ROWS, carry_out, commands, press};
use crate::app::Effect;
use crate::app::global::Command;
use crate::app::layers::Purpose;
use crate::app::model::Model;
use crate::app::step_screens::lift;
use crate::keys::{Chord, Key};
use crate::ui::layer::Layer;
use crate::words::Words;

/// The most rows that one turn of the wheel may go.
const MOST_ROWS: u16 = 20;

/// Takes a turn of the wheel: over a screen, a list to choose from or a text to read, it is as good as the arrows. In
/// anything else that is being filled in, it must not change what is there.
pub(super) fn wheel(model: &mut Model, rows: i16, words: &Words) -> Vec<Effect> {
    let chord = Chord::key(if rows < 0 { Key::Up } else { Key::Down });
    let over_list = model.layers.last().is_none_or(|asked| matches!(asked.layer, Layer::Choose(_) | Layer::Reader(_)));
    if !over_list || model.leaving.is_some() {
        return Vec::new();
    }
    (0..rows.unsigned_abs().min(MOST_ROWS)).flat_map(|_| press(model, chord, words)).collect()
}

/// Takes a click at this column and row. While something is asked there is nothing behind it to click on, and the room's
/// picture is to be looked at only.
pub(super) fn click(model: &mut Model, (column, row): (u16, u16), words: &Words) -> Vec<Effect> {
    if !model.layers.is_empty() || model.leaving.is_some() {
        return Vec::new();
    }
    let (columns, rows) = model.size;
    if model.desk.is_some() && row == 1 {
        return match step_at(model, column, words) {
            Some(step) => commands::run(model, Command::Go(step), words),
            None => Vec::new(),
        };
    }
    let Some(body) = rows.checked_sub(HEAD_ROWS + FOOT_ROWS) else { return Vec::new() };
    let Some(row) = row.checked_sub(HEAD_ROWS).filter(|row| *row < body && !model.public) else { return Vec::new() };
    let (size, place) = ((columns, body), (column, row));
    let requests = match &model.desk {
        None => {
            let scene = home_scene!(model, words);
            lift(model.home.click(size, place, &scene), Purpose::Home)
        }
        Some(desk) => {
            let scene = desk.scene((model.now, model.chance), words);
            model.screens.click(model.step, size, place, &scene)
        }
    };
    carry_out(model, requests, words)
}
