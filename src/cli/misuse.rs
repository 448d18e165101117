//! What is wrong with the arguments, in the language of the program: the library of arguments has only English words for it.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::words::Words;

/// What is wrong, where, and what to do, in a line; `None` where nothing is wrong: help or the version was asked for.
pub(super) fn told(error: &Error, command: &Command, arguments: &[String], words: &Words) -> Option<String> {
    if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return None;
    }
    let (name, below) = asked(command, arguments);
    let what = what(error, below, words);
    let named = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let meant = named.into_iter().find_map(|kind| texts(error, kind).into_iter().next());
    let meant = meant.map(|meant| words.cli_misuse_suggestion(meant));
    let parts: Vec<String> = [Some(what), meant, Some(words.cli_misuse_help(name))].into_iter().flatten().collect();
    Some(parts.join(" "))
}

fn what(error: &Error, command: &Command, words: &Words) -> String {
    let first = |kind| texts(error, kind).into_iter().next().unwrap_or_default();
    let argument = first(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => words.cli_misuse_option(argument),
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => words.cli_misuse_too_many(argument),
        ErrorKind::InvalidSubcommand => words.cli_misuse_command(first(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => words.cli_misuse_no_command(),
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg);
            let named: Vec<String> = missing.iter().map(|it| explained(it, command)).collect();
            words.cli_misuse_missing(named.len(), named.join(", "))
        }
        ErrorKind::ArgumentConflict => match first(ContextKind::PriorArg) {
            other if other == argument => words.cli_misuse_twice(argument),
            other => words.cli_misuse_conflict(argument, other),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals => {
            let found = first(ContextKind::InvalidValue);
            let wrong = if found.is_empty() {
                words.cli_misuse_no_value(argument)
            } else {
                words.cli_misuse_value(argument, found)
            };
            let values = texts(error, ContextKind::ValidValue);
            match std::error::Error::source(error) {
                Some(reason) => words.cli_misuse_because(reason.to_string(), wrong),
                None if values.is_empty() => words.cli_misuse_plain(wrong),
                None => words.cli_misuse_values(values.join(", "), wrong),
            }
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            words.cli_misuse_plain(words.cli_misuse_no_value(argument))
        }
        ErrorKind::InvalidUtf8 => words.cli_misuse_no_text(),
        _ => words.cli_misuse_other(),
    }
}

/// An argument that is missing, with what it is.
fn explained(argument: &str, command: &Command) -> String {
    let known = command.get_arguments().find(|it| it.to_string() == argument);
    match known.and_then(clap::Arg::get_help) {
        Some(help) => format!("{argument} ({help})"),
        None => argument.to_owned(),
    }
}

/// The command that was asked for, with its whole name; the program itself where none was. The command `help` has no help.
fn asked<'c>(command: &'c Command, arguments: &[String]) -> (String, &'c Command) {
    let mut name = command.get_name().to_owned();
    let mut found = command;
    let mut arguments = arguments.iter().skip(1).take_while(|argument| *argument != "--");
    while let Some(argument) = arguments.next() {
        if [command, found].into_iter().any(|it| takes_next(it, argument)) {
            // What follows is its value, whatever it is called.
            arguments.next();
        } else if let Some(below) = found.find_subcommand(argument).filter(|below| below.get_name() != "help") {
            name = format!("{name} {}", below.get_name());
            found = below;
        }
    }
    (name, found)
}

/// Whether the next word is the value of this option.
fn takes_next(command: &Command, argument: &str) -> bool {
    let is_this = |option: &clap::Arg| match argument.strip_prefix("--") {
        Some(long) => option.get_long() == Some(long),
        None => option.get_short().is_some_and(|short| argument.strip_prefix('-') == Some(short.to_string().as_str())),
    };
    command.get_arguments().any(|option| is_this(option) && option.get_action().takes_values())
}

/// What the library says of the error under a heading.
fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
