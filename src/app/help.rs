//! The sheet of keys that work here, made from the key tables.

use super::global;
use super::model::Model;
use crate::keys::{self, Hint};
use crate::screens::Scene;
use crate::ui::layer::Reader;
use crate::words::Words;

/// Columns of the sheet that the keys take.
const KEY_COLUMN: usize = 18;

/// All keys that work on the screen in view: its own first, then those of every screen.
pub fn sheet(model: &Model, words: &Words) -> Reader {
    let own = own_hints(model, words);
    let global = keys::hints(global::BINDINGS, &global::Situation::of(model), words);
    let mut lines: Vec<String> = own.iter().map(line).collect();
    lines.push(line(&Hint { keys: vec!["↑ ↓ PgUp PgDn Home End".into()], label: words.help_move(), rank: 0 }));
    lines.push(String::new());
    lines.push(words.help_everywhere());
    lines.push(line(&Hint { keys: vec!["1 – 6".into()], label: words.global_step(), rank: 0 }));
    let steps = words.global_step();
    lines.extend(global.iter().filter(|hint| hint.label != steps).map(line));
    lines.push(String::new());
    lines.extend(words.help_typing().lines().map(str::to_owned));
    Reader::new(words.help_title(), lines)
}

/// The keys of the screen in view, in the order of the footer.
pub fn own_hints(model: &Model, words: &Words) -> Vec<Hint> {
    match &model.desk {
        None => model.home.hints(&home_scene!(model, words)),
        Some(desk) => {
            let scene = Scene { session: desk.session(), now: model.now, writable: desk.is_writable(), words };
            model.screens.hints(model.step, &scene)
        }
    }
}

fn line(hint: &Hint) -> String {
    let keys = hint.keys.join("  ");
    format!("  {keys:<KEY_COLUMN$}  {}", hint.label)
}
