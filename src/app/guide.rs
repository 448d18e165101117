//! All keys of all screens, read from the same tables as everything else.

use super::global;
use super::model::Screens;
use crate::keys::{Binding, Hint};
use crate::screens::{Screen, home};
use crate::session::Step;
use crate::words::Words;

/// The keys of one screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The screen.
    pub title: String,
    /// Its keys.
    pub rows: Vec<Hint>,
}

/// The keys of every screen, and those that work on all of them.
pub fn sections(words: &Words) -> Vec<Section> {
    let screens = Screens::default();
    let step = |step: Step, rows| Section { title: format!("{} {}", step.index() + 1, words.step(step)), rows };
    vec![
        Section { title: words.home_sessions(), rows: rows(home::bindings(), words) },
        step(Step::Opening, rows(screens.opening.bindings(), words)),
        step(Step::Stakeholders, rows(screens.stakeholders.bindings(), words)),
        step(Step::Swot, rows(screens.swot.bindings(), words)),
        step(Step::Axes, rows(screens.axes.bindings(), words)),
        step(Step::Mesa, rows(screens.mesa.bindings(), words)),
        step(Step::Closing, rows(screens.closing.bindings(), words)),
        Section { title: words.help_everywhere(), rows: rows(global::BINDINGS, words) },
    ]
}

/// Each label once, with every chord that does it, each once.
fn rows<M, S>(bindings: &[Binding<M, S>], words: &Words) -> Vec<Hint> {
    let mut rows: Vec<Hint> = Vec::new();
    for binding in bindings {
        let label = (binding.label)(words);
        let place = rows.iter().position(|row| row.label == label).unwrap_or_else(|| {
            rows.push(Hint { keys: Vec::new(), label, rank: binding.rank });
            rows.len() - 1
        });
        let keys = &mut rows[place].keys;
        for key in binding.chords.iter().map(|chord| chord.name(words)) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    rows
}
