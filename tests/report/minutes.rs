//! The minutes of two sessions of one table, read word by word.

use concertar::report::{self, Audience, markdown};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::words::Words;

use crate::story::{self, SECOND};

/// The minutes, with a word for each digest: those change with every field that the record comes to hold.
fn minutes(session: &Session, language: Language, audience: Audience) -> String {
    let mut paper = markdown::write(&report::minutes(session, &Words::new(language), audience, SECOND));
    let closing = &session.closing;
    let seal = closing.seal.iter().map(|seal| &seal.digest);
    for digest in seal.chain(closing.rectifications.iter().map(|it| &it.digest)) {
        let figures: Vec<char> = digest.as_str().chars().collect();
        let groups: Vec<String> = figures.chunks(8).map(String::from_iter).collect();
        assert!(groups.len() == 8 && paper.contains(&groups.join(" ")), "{digest} not in:\n{paper}");
        paper = paper.replace(&groups.join(" "), "(64)");
    }
    paper
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
