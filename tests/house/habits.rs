//! Habits: names of files, first lines, nothing left for later, no state that is everybody's.

use crate::paths::{Token, tokens};
use crate::source::{Source, Violation, assert_lines, assert_none, rust_files};

/// `foo.rs` stands beside `foo/`.
fn mod_files(files: &[Source]) -> Vec<Violation> {
    files
        .iter()
        .filter(|source| source.path.ends_with("/mod.rs"))
        .map(|source| Violation::new(&source.path, 1, "a module is foo.rs beside foo/, never mod.rs"))
        .collect()
}

/// Every file begins by saying what it is.
fn without_first_words(files: &[Source]) -> Vec<Violation> {
    let says = |source: &Source| source.text.strip_prefix("//!").is_some_and(|rest| rest.starts_with([' ', '\n']));
    files
        .iter()
        .filter(|source| !says(source))
        .map(|source| Violation::new(&source.path, 1, "the file does not begin with a //! document"))
        .collect()
}

/// What is worth doing is done or written where work is planned, not in the code. Comments count.
fn left_for_later(files: &[Source]) -> Vec<Violation> {
    const MARKS: [&str; 4] = ["TODO", "FIXME", "XXX", "HACK"];
    let mut found = Vec::new();
    for source in files {
        for (index, line) in source.text.lines().enumerate() {
            let mut words = line.split(|c: char| !c.is_alphanumeric());
            if let Some(mark) = words.find(|word| MARKS.contains(word)) {
                found.push(Violation::new(&source.path, index + 1, format!("{mark} left in the code")));
            }
        }
    }
    found
}

/// No global state, and no shared state that changes.
fn shared_state(files: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in files.iter().filter(|source| !source.is_test()) {
        let tokens = tokens(source);
        for at in 0..tokens.len() {
            if let Some(what) = shared_at(&tokens, at) {
                found.push(Violation::new(&source.path, tokens[at].line, what));
            }
        }
    }
    found
}

fn shared_at(tokens: &[Token], at: usize) -> Option<String> {
    let text = |offset: usize| tokens.get(at + offset).map_or("", |token| token.text.as_str());
    match text(0) {
        "thread_local" | "lazy_static" => Some(format!("{} is global state", text(0))),
        "static" if at > 0 && tokens[at - 1].text == "'" => None,
        "static" if text(1) == "mut" => Some("static mut is global state".to_owned()),
        "static" => changing(tokens[at + 1..].iter().take_while(|token| !["=", ";"].contains(&&*token.text)))
            .map(|kind| format!("a static {kind} is global state")),
        "Rc" | "Arc" => wrapped(tokens, at).map(|kind| format!("{}<{kind}> is shared state", text(0))),
        _ => None,
    }
}

/// The first type that changes from inside.
fn changing<'a>(tokens: impl Iterator<Item = &'a Token>) -> Option<&'a str> {
    const KINDS: [&str; 8] =
        ["Mutex", "RwLock", "RefCell", "Cell", "UnsafeCell", "OnceLock", "OnceCell", "ReentrantLock"];
    let mut words = tokens.map(|token| token.text.as_str());
    words.find(|word| KINDS.contains(word) || word.starts_with("Atomic"))
}

/// What changes directly inside `Rc<…>` or `Rc::new(…::new`.
fn wrapped(tokens: &[Token], at: usize) -> Option<&str> {
    let words: Vec<&str> = tokens[at + 1..].iter().take(4).map(|token| token.text.as_str()).collect();
    let start = match words[..] {
        ["<", ..] => 2,
        ["::", "<", ..] => 3,
        ["::", "new", "(", ..] => 4,
        _ => return None,
    };
    let path = tokens[at + start..]
        .iter()
        .take_while(|token| token.text == "::" || token.text.starts_with(|c: char| c.is_alphabetic() || c == '_'));
    changing(path)
}

#[test]
fn no_file_is_called_mod() {
    assert_none(mod_files(&rust_files("src")));
    assert_none(mod_files(&rust_files("tests")));
}

#[test]
fn every_file_says_what_it_is() {
    assert_none(without_first_words(&rust_files("src")));
}

#[test]
fn nothing_is_left_for_later() {
    assert_none(left_for_later(&rust_files("src")));
}

#[test]
fn no_state_is_shared() {
    assert_none(shared_state(&rust_files("src")));
}

#[test]
fn a_mod_file_is_caught() {
    let files = [Source::new("src/ui/mod.rs", ""), Source::new("src/ui/model.rs", "")];
    assert_lines(&mod_files(&files), &[1]);
}

#[test]
fn a_file_without_first_words_is_caught() {
    let rule = |text: &str| without_first_words(&[Source::new("src/a.rs", text)]);
    assert_lines(&rule("use a::b;\n//! late\n"), &[1]);
    assert_lines(&rule("// no document\n"), &[1]);
    assert_lines(&rule("//! What it is.\n"), &[]);
}

#[test]
fn what_is_left_for_later_is_caught() {
    let rule = |text: &str| left_for_later(&[Source::new("src/a.rs", text)]);
    assert_lines(&rule("// TODO: more\nlet a = 1; // XXX\n/* FIXME(me) */\n"), &[1, 2, 3]);
    assert_lines(&rule("// METODOS, todo, XXXI\n"), &[]);
}

#[test]
fn shared_state_is_caught() {
    let rule = |text: &str| shared_state(&[Source::new("src/a.rs", text)]);
    assert_lines(&rule("static mut A: u8 = 0;\nthread_local! { }\n"), &[1, 2]);
    assert_lines(
        &rule("static A: Mutex<u8> = Mutex::new(0);\nstatic B: AtomicU8 = x;\nstatic C: OnceLock<D> = y;\n"),
        &[1, 2, 3],
    );
    assert_lines(&rule("struct A(Rc<RefCell<B>>);\nlet c = Arc::new(std::sync::Mutex::new(d));\n"), &[1, 2]);
    assert_lines(&rule("static A: &str = x;\nstatic B: LazyLock<C> = y;\nlet a: &'static Mutex<B>;\n"), &[]);
    assert_lines(&rule("struct A(Rc<str>, Arc<B>);\nlet c = Rc::new(d);\n"), &[]);
}
