//! The same messages in each language, and none that nobody says.

use std::collections::BTreeSet;

use crate::catalogue::{LANGUAGES, Message, messages, messages_of};
use crate::paths::tokens;
use crate::source::{Source, Violation, assert_lines, assert_none, rust_files};

/// Beginnings of messages that data names through `Words::find`; each stands in a text of `src/` that completes it.
const FAMILIES: &[&str] = &["stakeholder-kind-", "verify-part-"];

/// The file of a message without its language: `axes.ftl`.
fn room(message: &Message) -> &str {
    message.path.rsplit('/').next().unwrap_or(&message.path)
}

/// What stands in `reference` and not, under the same name in the same file, in `language`.
fn missing(reference: &[Message], other: &[Message], language: &str) -> Vec<Violation> {
    let known: BTreeSet<(&str, &str)> = other.iter().map(|message| (room(message), message.name.as_str())).collect();
    reference
        .iter()
        .filter(|message| !known.contains(&(room(message), message.name.as_str())))
        .map(|message| {
            let text = format!("{} is not in {language}/{}", message.name, room(message));
            Violation::new(&message.path, message.line, text)
        })
        .collect()
}

/// Messages that nothing in `src/` names.
fn unsaid(messages: &[Message], files: &[Source], families: &[&str]) -> Vec<Violation> {
    let code: Vec<&Source> =
        files.iter().filter(|source| !source.is_test() && !source.path.ends_with("/build.rs")).collect();
    let words: BTreeSet<String> = code.iter().flat_map(|source| tokens(source)).map(|token| token.text).collect();
    let literals: BTreeSet<&str> =
        code.iter().flat_map(|source| &source.literals).map(|(_, text)| text.as_str()).collect();
    let said = |name: &str| words.contains(&name.replace('-', "_")) || literals.contains(name);
    let inside = |name: &str| messages.iter().any(|other| other.joined().contains(&format!("{{ {name} }}")));
    let of_family = |name: &str| families.iter().any(|family| name.starts_with(family));
    messages
        .iter()
        .filter(|message| !said(&message.name) && !inside(&message.name) && !of_family(&message.name))
        .map(|message| {
            let text = format!(
                "nothing in src/ says {}; if data names it, put its family in FAMILIES of tests/house/texts.rs",
                message.name
            );
            Violation::new(&message.path, message.line, text)
        })
        .collect()
}

/// Families that no text of `src/` completes, or that no message belongs to.
fn stale_families(messages: &[Message], files: &[Source], families: &[&str]) -> Vec<Violation> {
    let completed =
        |family: &str| files.iter().flat_map(|source| &source.literals).any(|(_, text)| text.starts_with(family));
    let has_messages = |family: &str| messages.iter().any(|message| message.name.starts_with(family));
    families
        .iter()
        .filter(|family| !completed(family) || !has_messages(family))
        .map(|family| Violation::new("tests/house/texts.rs", 1, format!("the family {family} is not in use")))
        .collect()
}

#[test]
fn languages_hold_the_same_messages() {
    let all: Vec<(&str, Vec<Message>)> = LANGUAGES.map(|language| (language, messages_of(language))).into();
    let (_, spanish) = &all[0];
    for (language, others) in &all[1..] {
        assert_none(missing(spanish, others, language));
        assert_none(missing(others, spanish, "es"));
    }
}

#[test]
fn every_message_is_said() {
    let messages = messages_of("es");
    let files = rust_files("src");
    assert_none(unsaid(&messages, &files, FAMILIES));
    assert_none(stale_families(&messages, &files, FAMILIES));
}

#[test]
fn a_missing_message_is_caught() {
    let spanish = messages("src/words/es/a.ftl", "x = Uno\ny = Dos\n");
    let english = messages("src/words/en/a.ftl", "x = One\n");
    assert_lines(&missing(&spanish, &english, "en"), &[2]);
    let elsewhere = messages("src/words/en/b.ftl", "y = Two\n");
    assert_lines(&missing(&spanish, &[english, elsewhere].concat(), "en"), &[2]);
}

#[test]
fn an_unsaid_message_is_caught() {
    let messages = messages(
        "src/words/es/a.ftl",
        "a-called = x\na-found = x\na-part = x\na-whole = { a-part }\nb-kind-one = x\na-tested = x\na-commented = x\na-lost = x\n",
    );
    let files = [Source::new(
        "src/a.rs",
        "fn a() { words.a_called(); words.a_whole(); words.find(\"a-found\"); words.find(&format!(\"b-kind-{c}\")); }\n// a_commented\n#[cfg(test)]\nmod tests { fn b() { words.a_tested(); } }\n",
    )];
    assert_lines(&unsaid(&messages, &files, &["b-kind-"]), &[6, 7, 8]);
    assert_lines(&unsaid(&messages, &files, &[]), &[5, 6, 7, 8]);
}

#[test]
fn a_stale_family_is_caught() {
    let messages = messages("src/words/es/a.ftl", "b-kind-one = x\nc-kind-one = x\n");
    let files = [Source::new("src/a.rs", "fn a() { find(&format!(\"b-kind-{c}\"), \"d-kind-\"); }\n")];
    assert_lines(&stale_families(&messages, &files, &["b-kind-"]), &[]);
    assert_lines(&stale_families(&messages, &files, &["c-kind-", "d-kind-"]), &[1, 1]);
}
