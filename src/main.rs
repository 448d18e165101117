//! The program: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    let start = concertar::terminal::Start {
        folder: std::path::PathBuf::from("sessions"),
        open: None,
        language: concertar::session::language::Language::Spanish,
        theme: concertar::ui::theme::ThemeName::Night,
        symbols: concertar::ui::symbols::Symbols::Full,
    };
    match concertar::terminal::run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(2),
    }
}
