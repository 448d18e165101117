//! A file of `src/` as the rules read it: comments, contents of texts and tests blanked, lines kept.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// What a rule found, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Violation {
    path: String,
    line: usize,
    message: String,
}

impl Violation {
    pub(crate) fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// Fails with every violation on a line of its own.
#[track_caller]
pub(crate) fn assert_none(mut violations: Vec<Violation>) {
    violations.sort();
    let lines: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} against the rules of the house:\n{}", lines.len(), lines.join("\n"));
}

/// Fails unless the violations are on these lines, in this order.
#[track_caller]
pub(crate) fn assert_lines(violations: &[Violation], lines: &[usize]) {
    let found: Vec<usize> = violations.iter().map(|violation| violation.line).collect();
    assert_eq!(found, lines, "{violations:#?}");
}

/// A Rust file.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// Where it is, from the root of the project, with `/`: `src/session/act.rs`.
    pub(crate) path: String,
    /// As it stands in the file.
    pub(crate) text: String,
    /// The same lines without comments, contents of texts and tests.
    pub(crate) code: String,
    /// The contents of the texts between quotes outside tests, each with its line.
    pub(crate) literals: Vec<(usize, String)>,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let blanked = blank(text);
        let code = without_tests(&blanked.code);
        let kept: Vec<&str> = code.lines().collect();
        let literals = blanked
            .literals
            .into_iter()
            .filter(|(line, _)| kept.get(line - 1).is_some_and(|kept| kept.contains('"')))
            .collect();
        Self { path: path.to_owned(), text: text.to_owned(), code, literals }
    }

    /// Whether the whole file is tests, so that the rules on code leave it alone.
    pub(crate) fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }
}

/// All Rust files of a folder of the project, in order of their paths.
pub(crate) fn rust_files(folder: &str) -> Vec<Source> {
    let files: Vec<Source> = texts_of(folder, "rs").into_iter().map(|(path, text)| Source::new(&path, &text)).collect();
    assert!(!files.is_empty(), "no Rust file found in {folder}: the rules would hold for nothing");
    files
}

/// Path from the root of the project and text of each file of a folder with this extension, in order of their paths.
pub(crate) fn texts_of(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| (relative(&path), fs::read_to_string(&path).expect("the files of the house are UTF-8")))
        .collect()
}

/// The text of one file of the project.
pub(crate) fn text_of(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn relative(path: &Path) -> String {
    let inside = path.strip_prefix(root()).expect("a file of the project");
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.map(|entry| entry.expect("the folder can be read").path()) {
        if path.is_dir() {
            walk(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

struct Blanked {
    code: String,
    literals: Vec<(usize, String)>,
}

/// Comments become spaces and the contents of texts `~`, character by character, so that lines stay where they were.
fn blank(text: &str) -> Blanked {
    let characters: Vec<char> = text.chars().collect();
    let mut blanked = Blanked { code: String::with_capacity(text.len()), literals: Vec::new() };
    let mut at = 0;
    let mut line = 1;
    while at < characters.len() {
        let rest = &characters[at..];
        let piece = piece(rest, at.checked_sub(1).map(|before| characters[before]));
        let taken = &rest[..piece.length];
        match piece.kind {
            Kind::Code => blanked.code.extend(taken),
            Kind::Comment => blanked.code.extend(taken.iter().map(|c| if *c == '\n' { '\n' } else { ' ' })),
            Kind::Text { opening, closing } => {
                let inside = &taken[opening..taken.len().saturating_sub(closing).max(opening)];
                blanked.code.push('"');
                blanked.code.extend(inside.iter().map(|c| if *c == '\n' { '\n' } else { '~' }));
                blanked.code.push('"');
                blanked.literals.push((line, inside.iter().collect()));
            }
        }
        line += taken.iter().filter(|c| **c == '\n').count();
        at += piece.length;
    }
    blanked
}

enum Kind {
    Code,
    Comment,
    Text { opening: usize, closing: usize },
}

struct Piece {
    kind: Kind,
    length: usize,
}

fn piece(rest: &[char], before: Option<char>) -> Piece {
    let word_before = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    match rest {
        ['/', '/', ..] => Piece { kind: Kind::Comment, length: until_line_end(rest) },
        ['/', '*', ..] => Piece { kind: Kind::Comment, length: block_comment(rest) },
        ['"', ..] => Piece { kind: Kind::Text { opening: 1, closing: 1 }, length: quoted(rest) },
        ['r', '"' | '#', ..] if !word_before => raw(rest, 1),
        ['b' | 'c', 'r', '"' | '#', ..] if !word_before => raw(rest, 2),
        ['\'', '\\', _, ..] => Piece { kind: Kind::Code, length: escaped_character(rest) },
        // A character such as '"'; anything else after an apostrophe is a lifetime.
        ['\'', _, '\'', ..] => Piece { kind: Kind::Text { opening: 1, closing: 1 }, length: 3 },
        _ => Piece { kind: Kind::Code, length: 1 },
    }
}

fn until_line_end(rest: &[char]) -> usize {
    rest.iter().position(|c| *c == '\n').unwrap_or(rest.len())
}

fn block_comment(rest: &[char]) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => {
                depth += 1;
                at += 2;
            }
            ['*', '/', ..] => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    rest.len()
}

fn quoted(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

fn raw(rest: &[char], prefix: usize) -> Piece {
    let hashes = rest[prefix..].iter().take_while(|c| **c == '#').count();
    let opening = prefix + hashes + 1;
    if rest.get(opening - 1) != Some(&'"') {
        // A raw identifier such as r#type.
        return Piece { kind: Kind::Code, length: prefix };
    }
    let closing = hashes + 1;
    let length = (opening..rest.len())
        .find(|at| {
            rest[*at] == '"' && rest[at + 1..].len() >= hashes && rest[at + 1..][..hashes].iter().all(|c| *c == '#')
        })
        .map_or(rest.len(), |at| at + closing);
    Piece { kind: Kind::Text { opening, closing }, length }
}

fn escaped_character(rest: &[char]) -> usize {
    rest.iter().skip(3).position(|c| *c == '\'').map_or(rest.len(), |found| found + 4)
}

/// Blanks each item under `#[cfg(test)]`, with the attribute.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(found) = rest.find(MARK) {
        let (before, marked) = rest.split_at(found);
        kept.push_str(before);
        let (item, after) = marked.split_at(item_length(marked));
        kept.extend(item.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// Bytes up to the end of the item: its closing brace, or a semicolon or comma outside all brackets.
fn item_length(marked: &str) -> usize {
    let mut depth = 0_usize;
    for (at, character) in marked.char_indices() {
        match character {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && character == '}' {
                    // A use group ends with a semicolon after its brace.
                    return at + 1 + usize::from(marked[at + 1..].starts_with(';'));
                }
            }
            ';' | ',' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    marked.len()
}

#[test]
fn comments_and_texts_are_blanked() {
    let source = Source::new(
        "src/a.rs",
        "let a = \"x // y\"; // gone\n/* one /* two */ still */ let b = r#\"q\" z\"#;\nlet c = '\"'; let d = '\\''; let e: &'static str = b\"ñ\";\n",
    );
    assert_eq!(
        source.code,
        concat!(
            "let a = \"~~~~~~\";        \n",
            "                          let b = \"~~~~\";\n",
            "let c = \"~\"; let d = '\\''; let e: &'static str = b\"~\";\n"
        )
    );
    let texts: Vec<&str> = source.literals.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, ["x // y", "q\" z", "\"", "ñ"]);
}

#[test]
fn lines_of_texts_are_kept() {
    let source = Source::new("src/a.rs", "let a = \"one\ntwo\";\nlet b = \"three\";\n");
    assert_eq!(source.literals, [(1, "one\ntwo".to_owned()), (3, "three".to_owned())]);
    assert_eq!(source.code.lines().count(), 3);
}

#[test]
fn tests_are_set_aside() {
    let source = Source::new(
        "src/a.rs",
        "fn a() { b(\"kept\") }\n#[cfg(test)]\nmod tests {\n    fn c() { d(\"gone\") }\n}\nfn e() {}\n#[cfg(test)]\nuse x::{y, z};\nfn f() {}\n",
    );
    let words: Vec<&str> = source.code.split_whitespace().collect();
    assert_eq!(words.join(" "), "fn a() { b(\"~~~~\") } fn e() {} fn f() {}");
    assert_eq!(source.literals, [(1, "kept".to_owned())]);
}
