//! The word files (Fluent) as the rules read them: messages with their lines.

use crate::source::texts_of;

/// The languages of the screen.
pub(crate) const LANGUAGES: [&str; 3] = ["es", "en", "pt"];

/// A message of a word file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// From the root of the project: `src/words/es/axes.ftl`.
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) name: String,
    /// The lines of the text after the sign `=`, each with its line number.
    pub(crate) text: Vec<(usize, String)>,
}

impl Message {
    /// The text in one piece, its lines joined by a line break.
    pub(crate) fn joined(&self) -> String {
        self.text.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n")
    }
}

/// Reads one word file.
pub(crate) fn messages(path: &str, text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if line.starts_with('#') {
            continue;
        }
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            let (name, value) = line.split_once('=').unwrap_or((line, ""));
            messages.push(Message {
                path: path.to_owned(),
                line: number,
                name: name.trim().to_owned(),
                text: vec![(number, value.trim().to_owned())],
            });
        } else if let (false, Some(message)) = (line.trim().is_empty(), messages.last_mut()) {
            message.text.push((number, line.trim().to_owned()));
        }
    }
    messages
}

/// All messages of one language.
pub(crate) fn messages_of(language: &str) -> Vec<Message> {
    let folder = format!("src/words/{language}");
    let all: Vec<Message> = texts_of(&folder, "ftl").iter().flat_map(|(path, text)| messages(path, text)).collect();
    assert!(!all.is_empty(), "no message found in {folder}: the rules would hold for nothing");
    all
}

#[test]
fn messages_are_read_with_their_lines() {
    let found =
        messages("es/a.ftl", "# A comment = none\na-b = Uno\n\nc = { $n ->\n    [one] dos\n   *[other] tres\n }\n");
    let names: Vec<(usize, &str)> = found.iter().map(|message| (message.line, message.name.as_str())).collect();
    assert_eq!(names, [(2, "a-b"), (4, "c")]);
    assert_eq!(found[1].joined(), "{ $n ->\n[one] dos\n*[other] tres\n}");
}
