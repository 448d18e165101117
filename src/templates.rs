//! What is shipped with the program: catalogues to choose from, and sessions to begin with.
//!
//! Codes and structure stand here; every text is in the word files, so that a session made in Portuguese is in
//! Portuguese. Lists name their source; what is ours (weights, minutes, rules of the templates) is said to be so.

pub mod catalogues;

mod blank;
mod diagnosis;
mod examples;
mod interministerial;
mod plan;
mod public_private;

use crate::session::Session;
use crate::session::id::SessionId;
use crate::words::Words;

pub use examples::{Example, examples};
use plan::Plan;

/// A session to begin with.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// The code by which commands name it.
    pub code: &'static str,
    name: fn(&Words) -> String,
    description: fn(&Words) -> String,
    plan: &'static Plan,
}

impl Template {
    /// What it is called.
    pub fn name(&self, words: &Words) -> String {
        (self.name)(words)
    }

    /// What it is for, in one line.
    pub fn description(&self, words: &Words) -> String {
        (self.description)(words)
    }

    /// How many minutes its agenda plans.
    pub fn minutes(&self) -> u16 {
        self.plan.minutes()
    }

    /// A new session made from it, whose texts and papers are in the language of `words`.
    pub fn session(&self, id: SessionId, title: &str, words: &Words) -> Session {
        self.plan.session(id, title, words)
    }
}

/// All templates, in the order in which they are offered.
pub fn templates() -> &'static [Template] {
    &TEMPLATES
}

/// The template with this code.
pub fn template(code: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.code == code)
}

const TEMPLATES: [Template; 4] = [
    Template {
        code: "blank",
        name: Words::template_blank,
        description: Words::template_blank_description,
        plan: &blank::PLAN,
    },
    Template {
        code: "interministerial",
        name: Words::template_interministerial,
        description: Words::template_interministerial_description,
        plan: &interministerial::PLAN,
    },
    Template {
        code: "public-private",
        name: Words::template_public_private,
        description: Words::template_public_private_description,
        plan: &public_private::PLAN,
    },
    Template {
        code: "diagnosis",
        name: Words::template_diagnosis,
        description: Words::template_diagnosis_description,
        plan: &diagnosis::PLAN,
    },
];
