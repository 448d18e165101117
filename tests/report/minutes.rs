//! The minutes of two sessions of one table, read word by word.

use concertar::report::{self, Audience, markdown};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::words::Words;

use crate::story::{self, SECOND};

fn minutes(session: &Session, language: Language, audience: Audience) -> String {
    markdown::write(&report::minutes(session, &Words::new(language), audience, SECOND))
}

#[test]
fn the_sealed_minutes_of_the_first_session() {
    insta::assert_snapshot!(minutes(&story::sealed(), Language::Spanish, Audience::Public));
}

#[test]
fn the_draft_minutes_of_the_second_session() {
    insta::assert_snapshot!(minutes(&story::followed(), Language::Spanish, Audience::Public));
}

#[test]
fn the_minutes_in_english() {
    insta::assert_snapshot!(minutes(&story::sealed(), Language::English, Audience::Public));
}

#[test]
fn the_minutes_in_portuguese() {
    insta::assert_snapshot!(minutes(&story::sealed(), Language::Portuguese, Audience::Public));
}
