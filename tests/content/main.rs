//! What is shipped with the program: labels, catalogues, templates and worked examples.

mod catalogues;
mod examples;
mod templates;

use concertar::words::{Language, Words};

/// The texts of all languages.
fn all_words() -> [Words; 3] {
    Language::ALL.map(Words::new)
}
