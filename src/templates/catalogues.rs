//! Lists that the handbooks give, offered when something is added. None is exhaustive, and none must be used.

mod agendas;
mod axes;
mod criteria;
mod questions;
mod stakeholder_kinds;

use crate::words::Words;

pub use agendas::global_agendas;
pub use axes::axis_lists;
pub use criteria::{CriterionModel, criteria};
pub use questions::{ProfileDimension, guiding_questions, profile, profile_questions};
pub use stakeholder_kinds::{StakeholderKind, stakeholder_kinds};

/// One line of a list: a code that goes into files, and its text in each language.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The code, the same in all languages and never changed once released.
    pub code: &'static str,
    text: fn(&Words) -> String,
}

impl Entry {
    pub(super) const fn new(code: &'static str, text: fn(&Words) -> String) -> Self {
        Self { code, text }
    }

    /// What it says in the language of `words`.
    pub fn text(&self, words: &Words) -> String {
        (self.text)(words)
    }
}

/// A list with its name and the handbook it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// The code of the list.
    pub code: &'static str,
    /// Its lines, in the order of the source.
    pub entries: &'static [Entry],
    name: fn(&Words) -> String,
    source: fn(&Words) -> String,
}

impl Catalogue {
    /// What the list is called.
    pub fn name(&self, words: &Words) -> String {
        (self.name)(words)
    }

    /// The handbook it comes from, as it is cited.
    pub fn source(&self, words: &Words) -> String {
        (self.source)(words)
    }
}
