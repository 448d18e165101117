//! What reaches the program from outside: keys and the like, and the system's wish that it ends.
//!
//! The keys are read on a thread of their own, because reading never comes back when the terminal has gone, whatever
//! time was set for it (crossterm issue 793); the session must still be saved then.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::Builder;

use crossterm::event::{self, Event};

/// Something that reached the program.
#[derive(Debug)]
pub(super) enum Heard {
    /// A key, a paste, a new size.
    Event(Event),
    /// The system asks the program to end.
    Stop,
    /// The terminal cannot be read any more.
    Gone(io::Error),
}

/// Listens from now on.
///
/// # Errors
/// When the system gives no threads, or does not let us hear its signals.
pub(super) fn listen() -> io::Result<Receiver<Heard>> {
    let (sender, heard) = channel();
    listen_to_the_system(sender.clone())?;
    Builder::new().name("keys".to_owned()).spawn(move || listen_to_keys(&sender))?;
    Ok(heard)
}

fn listen_to_keys(sender: &Sender<Heard>) {
    loop {
        let (heard, last) = match event::read() {
            Ok(event) => (Heard::Event(event), false),
            Err(error) => (Heard::Gone(error), true),
        };
        if sender.send(heard).is_err() || last {
            return;
        }
    }
}

/// Hears the signals that would end the program at once, without saving.
#[cfg(unix)]
fn listen_to_the_system(sender: Sender<Heard>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    Builder::new().name("signals".to_owned()).spawn(move || {
        for _ in signals.forever() {
            if sender.send(Heard::Stop).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

/// Other systems have no signals; what they tell comes as keys.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, clippy::needless_pass_by_value, reason = "as on systems that have signals")]
fn listen_to_the_system(_sender: Sender<Heard>) -> io::Result<()> {
    Ok(())
}
