//! What holds for every command: the folder, the language, the colours.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::session::language::Language;
use crate::terminal::Remembered;
use crate::ui::symbols::Symbols;
use crate::ui::theme::ThemeName;
use crate::words::Words;

/// The variable that names the folder of the sessions.
pub(super) const FOLDER_VARIABLE: &str = "CONCERTAR_SESSIONS";
/// The variable that names the language.
const LANGUAGE_VARIABLE: &str = "CONCERTAR_LANGUAGE";
/// The variable that names the theme.
const THEME_VARIABLE: &str = "CONCERTAR_THEME";

/// What holds for every command.
pub(super) struct Settings {
    /// The texts.
    pub(super) words: Words,
    /// The folder of the sessions.
    pub(super) folder: PathBuf,
    /// The colours.
    pub(super) theme: ThemeName,
    /// The markers.
    pub(super) symbols: Symbols,
    /// Where the language and the colours are kept for the next time, if anywhere.
    pub(super) kept: Option<PathBuf>,
}

impl Settings {
    /// Reads what was asked for, then the environment, then what was chosen last time, then what is usual.
    pub(super) fn read(matches: &ArgMatches, words: Words) -> Self {
        let theme = matches.get_one::<String>("theme").cloned().or_else(|| variable(THEME_VARIABLE));
        let theme = theme.and_then(|code| ThemeName::from_code(&code));
        let colourless = variable("NO_COLOR").is_some();
        let kept = Remembered::place();
        let last = || kept.as_deref().and_then(|place| Remembered::read(place).1);
        let usual = if colourless { Some(ThemeName::Sober) } else { last() };
        let symbols = if matches.get_flag("ascii") { Symbols::Ascii } else { Symbols::Full };
        let theme = theme.or(usual).unwrap_or_default();
        Self { words, folder: super::place::folder(matches), theme, symbols, kept }
    }

    /// The language of the texts.
    pub(super) fn language(&self) -> Language {
        self.words.language()
    }
}

/// The texts in which the arguments themselves are explained: what `--language` says must be known before they are read.
pub(super) fn words_before_parsing(arguments: &[OsString]) -> Words {
    let text = |argument: &OsString| argument.to_string_lossy().into_owned();
    let after =
        arguments.iter().position(|argument| text(argument) == "--language").and_then(|at| arguments.get(at + 1));
    let joined = arguments.iter().map(text).find_map(|it| it.strip_prefix("--language=").map(str::to_owned));
    let code = joined.or_else(|| after.map(text)).or_else(|| variable(LANGUAGE_VARIABLE));
    let asked = code.and_then(|code| Language::from_code(&code));
    let language = asked.or_else(|| Remembered::place().and_then(|place| Remembered::read(&place).0));
    Words::new(language.unwrap_or_default())
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
