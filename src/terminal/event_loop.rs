//! Keys and answers in, pictures and requests out, until the end.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use crossterm::event::{Event, MouseButton, MouseEvent, MouseEventKind};

use super::guard::Guard;
use super::listen::{Heard, listen};
use super::now;
use super::perform::Performer;
use super::perform::chance;
use crate::app::update::update;
use crate::app::view::draw;
use crate::app::{Effect, Message, Model};
use crate::keys::Chord;
use crate::session::language::Language;
use crate::ui::symbols::Symbols;
use crate::ui::theme::ThemeName;
use crate::words::Words;

/// How long the loop sleeps when nothing is expected: the clock needs no more.
const QUIET: Duration = Duration::from_millis(250);
/// How long it sleeps while the disk owes an answer.
const EXPECTING: Duration = Duration::from_millis(4);
/// How long the end waits for the disk's last answers.
const LAST_ANSWERS: Duration = Duration::from_secs(10);
/// The most events taken before the screen is drawn again, so that a paste as keys does not starve it.
const BATCH: usize = 500;

/// What the screen starts with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The folder of the sessions.
    pub folder: PathBuf,
    /// A session to open at once, and whether only for reading.
    pub open: Option<(PathBuf, bool)>,
    /// The language of the screen.
    pub language: Language,
    /// The colours.
    pub theme: ThemeName,
    /// The markers.
    pub symbols: Symbols,
    /// Where the language and the colours are kept for the next time, if anywhere.
    pub settings: Option<PathBuf>,
}

/// Runs the screen until the person leaves.
///
/// # Errors
/// When the terminal cannot be used, or the system gives no thread for the disk.
pub fn run(start: Start) -> io::Result<()> {
    let mut words = Words::new(start.language);
    let mut performer = Performer::start(start.folder.clone())?.remembering(start.settings);
    let mut guard = Guard::take(words.app_fault())?;
    let heard = listen()?;
    let size = guard.terminal.size()?;
    let mut model = Model::new(now(), (size.width, size.height), start.folder);
    model.chance = chance();
    (model.language, model.theme, model.symbols) = (start.language, start.theme, start.symbols);
    // What was asked for comes first: a folder may hold many sessions.
    if let Some((path, reading)) = start.open {
        performer.perform(Effect::Open { path, reading }, &words);
        model.opening = true;
    }
    performer.perform(Effect::List, &words);
    let ended = converse(&mut model, &mut guard, &mut performer, &heard, &mut words);
    if ended.is_err() {
        // The terminal is gone; what was typed is not.
        take(&mut model, Message::Stop, &mut performer, &words);
    }
    performer.finish(LAST_ANSWERS);
    ended
}

/// Draws and listens until the program is to end.
fn converse(
    model: &mut Model,
    guard: &mut Guard,
    performer: &mut Performer,
    heard: &Receiver<Heard>,
    words: &mut Words,
) -> io::Result<()> {
    loop {
        let seen = guard.terminal.draw(|frame| draw(model, frame.area(), frame.buffer_mut(), words))?.area;
        // The frame knows of a new size before the event of it is read, and also where that came before anybody listened.
        if (seen.width, seen.height) != model.size {
            take(model, Message::Resize(seen.width, seen.height), performer, words);
        }
        for message in gather(model, performer, heard, words)? {
            if take(model, message, performer, words) {
                return Ok(());
            }
            if model.language != words.language() {
                *words = Words::new(model.language);
            }
        }
    }
}

/// Takes a message and does what comes of it; says whether the program is to end.
fn take(model: &mut Model, message: Message, performer: &mut Performer, words: &Words) -> bool {
    let effects = update(model, message, words);
    let leaving = effects.contains(&Effect::Quit);
    for effect in effects {
        performer.perform(effect, words);
    }
    leaving
}

/// Waits for something to happen, and gives all that has happened.
fn gather(
    model: &Model,
    performer: &mut Performer,
    heard: &Receiver<Heard>,
    words: &Words,
) -> io::Result<Vec<Message>> {
    let mut messages = Vec::new();
    loop {
        messages.extend(performer.answers(words));
        let patience = if !messages.is_empty() {
            Duration::ZERO
        } else if performer.expects_answers() {
            EXPECTING
        } else {
            QUIET
        };
        match heard.recv_timeout(patience) {
            Ok(first) => messages.extend(message(first)?),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(io::ErrorKind::UnexpectedEof.into()),
        }
        while messages.len() < BATCH
            && let Ok(next) = heard.try_recv()
        {
            messages.extend(message(next)?);
        }
        let hour = now();
        if hour.second() != model.now.second() || hour.minute() != model.now.minute() {
            messages.insert(0, Message::Tick(hour));
        }
        if !messages.is_empty() {
            return Ok(messages);
        }
    }
}

fn message(heard: Heard) -> io::Result<Option<Message>> {
    match heard {
        Heard::Event(event) => Ok(message_of(event)),
        Heard::Stop => Ok(Some(Message::Stop)),
        Heard::Gone(error) => Err(error),
    }
}

fn message_of(event: Event) -> Option<Message> {
    match event {
        Event::Key(key) => Chord::from_event(&key).map(Message::Press),
        // Terminals send the line ends of a paste as the Enter key does.
        Event::Paste(text) => Some(Message::Paste(text.replace("\r\n", "\n").replace('\r', "\n"))),
        Event::Resize(columns, rows) => Some(Message::Resize(columns, rows)),
        Event::Mouse(MouseEvent { kind, column, row, .. }) => match kind {
            MouseEventKind::ScrollUp => Some(Message::Wheel(-1)),
            MouseEventKind::ScrollDown => Some(Message::Wheel(1)),
            MouseEventKind::Down(MouseButton::Left) => Some(Message::Click(column, row)),
            _ => None,
        },
        Event::FocusGained | Event::FocusLost => None,
    }
}
