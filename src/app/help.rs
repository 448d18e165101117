//! The sheet of keys that work here, made from the key tables.

use super::global;
use super::model::Model;
use crate::keys::{self, Chord, Hint, Key};
use crate::ui::layer::Reader;
use crate::words::Words;

/// Columns of the sheet that the keys take.
const KEY_COLUMN: usize = 28;

/// All keys that work on the screen in view: its own first, then those of every screen.
pub fn sheet(model: &Model, words: &Words) -> Reader {
    let own = own_hints(model, words);
    let global = keys::hints(global::BINDINGS, &global::Situation::of(model), words);
    let mut lines: Vec<String> = own.iter().map(line).collect();
    lines.push(row(&motions(words), &words.help_move()));
    lines.push(String::new());
    lines.push(words.help_everywhere());
    let steps = words.global_step();
    if global.iter().any(|hint| hint.label == steps) {
        lines.push(row("1 – 6", &steps));
    }
    lines.extend(global.iter().filter(|hint| hint.label != steps).map(line));
    lines.push(String::new());
    lines.extend(words.help_typing().lines().map(str::to_owned));
    Reader::new(words.help_title(), lines)
}

/// The keys that move in every list, as they are written on the keyboard.
fn motions(words: &Words) -> String {
    let keys = [Key::PageUp, Key::PageDown, Key::Home, Key::End].map(|key| Chord::key(key).name(words));
    format!("↑ ↓  {}", keys.join(" "))
}

/// The keys of the screen in view, in the order of the footer.
pub fn own_hints(model: &Model, words: &Words) -> Vec<Hint> {
    match &model.desk {
        None => model.home.hints(&home_scene!(model, words)),
        Some(desk) => {
            let scene = desk.scene((model.now, model.chance), words);
            model.screens.hints(model.step, &scene)
        }
    }
}

fn line(hint: &Hint) -> String {
    row(&hint.keys.join("  "), &hint.label)
}

fn row(keys: &str, label: &str) -> String {
    format!("  {keys:<KEY_COLUMN$}  {label}")
}
