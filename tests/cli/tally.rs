//! `concertar tally`: rounds of sessions and ballots of others, counted from the shell.

mod faults;
mod methods;
mod objects;
mod options;
mod references;
mod sessions;
mod texts;

use serde_json::Value;

use crate::shell::{Ran, Shell};

/// A shell with one file in it.
fn with(name: &str, content: impl AsRef<[u8]>) -> Shell {
    let shell = Shell::new();
    shell.put(name, content.as_ref());
    shell
}

/// Counts the file and gives the object of JSON; nothing may be written, and nothing said.
#[track_caller]
fn counted(shell: &Shell, arguments: &str) -> Value {
    object(&tally(shell, arguments).done())
}

/// Runs the command; nothing may be written.
#[track_caller]
fn tally(shell: &Shell, arguments: &str) -> Ran {
    let before = shell.everything();
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let ran = shell.run(&[&["tally", "--format", "json"], arguments.as_slice()].concat());
    assert_eq!(shell.everything(), before, "{arguments:?} has written something");
    ran
}

/// What is printed for people.
#[track_caller]
fn told(shell: &Shell, arguments: &str) -> String {
    shell.run(&["tally"].into_iter().chain(arguments.split_whitespace()).collect::<Vec<_>>()).done()
}

#[track_caller]
fn object(printed: &str) -> Value {
    assert_eq!(printed.lines().count(), 1, "{printed}");
    serde_json::from_str(printed).expect("it is JSON")
}

/// The value that JSON has for this.
fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}
