//! The terminal, given back as it was however the program ends.

use std::io::{self, stdout};

use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::execute;
use ratatui::DefaultTerminal;

use crate::storage::worker::THREAD as DISK;

/// The name that the system gives to the thread on which a program begins.
const MAIN: &str = "main";

/// The terminal in the state in which screens are drawn, until it is dropped.
pub(super) struct Guard {
    /// What is drawn on.
    pub(super) terminal: DefaultTerminal,
}

impl Guard {
    /// Takes the terminal. A fault of the program gives it back too, and then says `fault`.
    ///
    /// # Errors
    /// When the terminal does not take the commands.
    pub(super) fn take(fault: String) -> io::Result<Self> {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            // Elsewhere, as where papers are made, it is caught and told on the screen, which is still needed.
            if !matches!(std::thread::current().name(), Some(MAIN | DISK)) {
                return;
            }
            let _ = execute!(stdout(), DisableMouseCapture, DisableBracketedPaste);
            ratatui::restore();
            hook(panic);
            let _ = io::Write::write_all(&mut io::stderr(), format!("\n{fault}\n").as_bytes());
        }));
        // From here on it is given back, also when it does not take the commands.
        let guard = Self { terminal: ratatui::try_init()? };
        execute!(stdout(), EnableBracketedPaste, EnableMouseCapture)?;
        Ok(guard)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = execute!(stdout(), DisableMouseCapture, DisableBracketedPaste);
        ratatui::restore();
    }
}
