//! The paths (`a::b::c`) that a file names, with `use` groups spread out.

use crate::source::Source;

/// A path, as written, and the line where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) line: usize,
    pub(crate) parts: Vec<String>,
}

impl Named {
    pub(crate) fn starts_with(&self, parts: &[&str]) -> bool {
        self.parts.len() >= parts.len() && self.parts.iter().zip(parts).all(|(found, part)| found == part)
    }

    pub(crate) fn text(&self) -> String {
        self.parts.join("::")
    }
}

/// A word, a sign or `::`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) text: String,
}

impl Token {
    fn is_word(&self) -> bool {
        self.text.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }
}

/// The words and signs of the code of a file.
pub(crate) fn tokens(source: &Source) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (index, line) in source.code.lines().enumerate() {
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let length = if first.is_alphanumeric() || first == '_' {
                rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            let (text, after) = rest.split_at(length);
            if !first.is_whitespace() {
                tokens.push(Token { line: index + 1, text: text.to_owned() });
            }
            rest = after;
        }
    }
    tokens
}

/// Every path that the code of a file names; a word alone is a path of one part.
pub(crate) fn paths(source: &Source) -> Vec<Named> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let after_dot = at > 0 && tokens[at - 1].text == ".";
        if tokens[at].is_word() && !after_dot {
            at = read(&tokens, at, &Vec::new(), &mut found);
        } else {
            at += 1;
        }
    }
    found
}

/// Reads one path after `prefix`, pushes what it names, and answers where it ends.
fn read(tokens: &[Token], start: usize, prefix: &[String], found: &mut Vec<Named>) -> usize {
    let text = |at: usize| tokens.get(at).map(|token| token.text.as_str());
    let line = tokens[start].line;
    let mut parts = prefix.to_vec();
    parts.push(tokens[start].text.clone());
    let mut at = start + 1;
    while text(at) == Some("::") {
        match text(at + 1) {
            Some("{") => return read_group(tokens, at + 2, &parts, found),
            Some("*") => {
                parts.push("*".to_owned());
                found.push(Named { line, parts });
                return at + 2;
            }
            Some(_) if tokens[at + 1].is_word() => {
                parts.push(tokens[at + 1].text.clone());
                at += 2;
            }
            _ => break,
        }
    }
    found.push(Named { line, parts });
    at
}

/// Reads the paths between the braces of a `use` group, and answers where the group ends.
fn read_group(tokens: &[Token], start: usize, prefix: &[String], found: &mut Vec<Named>) -> usize {
    let mut at = start;
    while at < tokens.len() {
        match tokens[at].text.as_str() {
            "}" => return at + 1,
            "self" => {
                found.push(Named { line: tokens[at].line, parts: prefix.to_vec() });
                at += 1;
            }
            "as" => at += 2,
            "*" => {
                let parts = prefix.iter().cloned().chain(["*".to_owned()]).collect();
                found.push(Named { line: tokens[at].line, parts });
                at += 1;
            }
            _ if tokens[at].is_word() => at = read(tokens, at, prefix, found),
            _ => at += 1,
        }
    }
    at
}

#[test]
fn groups_are_spread_out() {
    let source = Source::new(
        "src/a.rs",
        "use crate::{\n    a::{self, B, c::*},\n    d as e,\n};\nfn f(g: ::h::I<j::K>) { l.m(); }\n",
    );
    let found: Vec<(usize, String)> = paths(&source).iter().map(|named| (named.line, named.text())).collect();
    let expected = [
        (1, "use"),
        (2, "crate::a"),
        (2, "crate::a::B"),
        (2, "crate::a::c::*"),
        (3, "crate::d"),
        (5, "fn"),
        (5, "f"),
        (5, "g"),
        (5, "h::I"),
        (5, "j::K"),
        (5, "l"),
    ];
    let expected: Vec<(usize, String)> = expected.iter().map(|(line, text)| (*line, (*text).to_owned())).collect();
    assert_eq!(found, expected);
}
