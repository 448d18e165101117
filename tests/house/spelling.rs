//! What can be checked of the spelling of the texts without reading them as a person does.

use crate::catalogue::{LANGUAGES, Message, messages, messages_of};
use crate::source::{Violation, assert_lines, assert_none};

/// Spaces stand alone, and no tab among them.
fn doubled_spaces(messages: &[Message]) -> Vec<Violation> {
    let mut found = Vec::new();
    for message in messages {
        for (line, text) in &message.text {
            if text.contains("  ") || text.contains('\t') {
                let text = format!("{} has a doubled space or a tab", message.name);
                found.push(Violation::new(&message.path, *line, text));
            }
        }
    }
    found
}

/// Quotes come in pairs: straight ones in even number, the others open and close.
fn unbalanced_quotes(messages: &[Message]) -> Vec<Violation> {
    const PAIRS: [(char, char); 3] = [('«', '»'), ('“', '”'), ('(', ')')];
    let mut found = Vec::new();
    for message in messages {
        let text = message.joined();
        let count = |sign: char| text.chars().filter(|c| *c == sign).count();
        let uneven = PAIRS.iter().find(|(open, close)| count(*open) != count(*close));
        if count('"') % 2 != 0 || uneven.is_some() {
            let text = format!("{} has quotes or brackets that do not close", message.name);
            found.push(Violation::new(&message.path, message.line, text));
        }
    }
    found
}

/// Spanish quotes with « and », the others with “ and ”.
fn foreign_quotes(messages: &[Message], foreign: [char; 2]) -> Vec<Violation> {
    let mut found = Vec::new();
    for message in messages {
        for (line, text) in &message.text {
            if text.contains(foreign) {
                let text = format!("{} has {} or {}", message.name, foreign[0], foreign[1]);
                found.push(Violation::new(&message.path, *line, text));
            }
        }
    }
    found
}

/// In Spanish a question opens with ¿ and an exclamation with ¡. The key ? is written «?».
fn unopened_signs(messages: &[Message]) -> Vec<Violation> {
    const PAIRS: [(char, char); 2] = [('¿', '?'), ('¡', '!')];
    let mut found = Vec::new();
    for message in messages {
        let text = message.joined().replace("«?»", "").replace("«!»", "");
        for (open, close) in PAIRS.iter().filter(|(open, close)| !alternates(&text, *open, *close)) {
            let text = format!("{} has {open} without {close}, or {close} without {open}", message.name);
            found.push(Violation::new(&message.path, message.line, text));
        }
    }
    found
}

/// Whether each opening sign is followed by a closing one before the next, and none closes what is not open.
fn alternates(text: &str, open: char, close: char) -> bool {
    let mut is_open = false;
    for sign in text.chars().filter(|c| *c == open || *c == close) {
        if (sign == open) == is_open {
            return false;
        }
        is_open = !is_open;
    }
    !is_open
}

#[test]
fn spaces_stand_alone() {
    for language in LANGUAGES {
        assert_none(doubled_spaces(&messages_of(language)));
    }
}

#[test]
fn quotes_close() {
    for language in LANGUAGES {
        assert_none(unbalanced_quotes(&messages_of(language)));
    }
}

#[test]
fn each_language_has_its_own_quotes() {
    for language in LANGUAGES {
        let foreign = if language == "es" { ['“', '”'] } else { ['«', '»'] };
        assert_none(foreign_quotes(&messages_of(language), foreign));
    }
}

#[test]
fn spanish_questions_open() {
    assert_none(unopened_signs(&messages_of("es")));
}

#[test]
fn a_doubled_space_is_caught() {
    let text = "a = Uno  dos\nb =\n    Uno\n    dos  tres\nc = { $n ->\n    [one] Uno\n   *[other] Dos\n}\n";
    assert_lines(&doubled_spaces(&messages("es/a.ftl", text)), &[1, 4]);
}

#[test]
fn an_unbalanced_quote_is_caught() {
    let text = "a = Dijo \"sí\na2 = Dijo \"sí\"\nb = Dijo «sí\nc = Dijo «sí»\nd = (sí\ne = (sí)\nf = Dijo “sí\n";
    assert_lines(&unbalanced_quotes(&messages("es/a.ftl", text)), &[1, 3, 5, 7]);
}

#[test]
fn a_foreign_quote_is_caught() {
    let text = "a = Disse «sim»\nb = Disse “sim”\n";
    assert_lines(&foreign_quotes(&messages("pt/a.ftl", text), ['«', '»']), &[1]);
}

#[test]
fn an_unopened_question_is_caught() {
    let text = "a = Borrar?\nb = ¿Borrar?\nc = ¡Listo\nd = ¡Listo!\ne = ¿Uno? ¿Dos?\nf = Uno? ¿Dos\ng = Pulse «?»\nh = { $n ->\n    [one] ¿Borrar?\n   *[other] ¿Borrar { $n }?\n}\ni = Listo!\n";
    assert_lines(&unopened_signs(&messages("es/a.ftl", text)), &[1, 3, 6, 12]);
}
