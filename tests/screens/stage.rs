//! A stage: the program with a session on its desk, played key by key and read as text.

use std::path::PathBuf;

use concertar::app::desk::{Desk, Mode, Safety};
use concertar::app::{Effect, Message, Model, update, view};
use concertar::keys::{Chord, Key};
use concertar::session::language::Language;
use concertar::session::{Act, History, Move, Session, Step};
use concertar::words::Words;
use jiff::civil::DateTime;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;

/// The hour on the stage: Friday, 20 November 2026, 10:42.
pub(crate) const NOW: DateTime = DateTime::constant(2026, 11, 20, 10, 42, 0, 0);

/// The program with a session on its desk.
#[derive(Debug)]
pub(crate) struct Stage {
    /// The whole state.
    pub(crate) model: Model,
    /// Everything the program has wanted done outside of itself.
    pub(crate) effects: Vec<Effect>,
    words: Words,
}

impl Stage {
    /// The session at this step, in Spanish, on 80 columns and 24 rows.
    pub(crate) fn new(session: Session, step: Step) -> Self {
        let mut model = Model::new(NOW, (80, 24), PathBuf::from("sesiones"));
        let desk = Desk {
            history: History::new(session),
            path: PathBuf::from("sesiones/mesa.ron"),
            mode: Mode::Write,
            safety: Safety::default(),
        };
        model.desk = Some(desk);
        model.step = step;
        Self { model, effects: Vec::new(), words: Words::new(Language::Spanish) }
    }

    /// The same stage with so many columns and rows.
    pub(crate) fn sized(mut self, columns: u16, rows: u16) -> Self {
        self.model.size = (columns, rows);
        self
    }

    /// The same stage in another language.
    pub(crate) fn speaking(mut self, language: Language) -> Self {
        self.model.language = language;
        self.words = Words::new(language);
        self
    }

    /// The same stage with the session opened for reading.
    pub(crate) fn reading(mut self) -> Self {
        if let Some(desk) = &mut self.model.desk {
            desk.mode = Mode::Read;
        }
        self
    }

    /// The same stage as the room sees it.
    pub(crate) fn public(mut self) -> Self {
        self.model.public = true;
        self
    }

    /// Presses chords one after another: letters, and names as the footer writes them, such as `n Enter Shift-↑ Ctrl-S`.
    pub(crate) fn press(&mut self, chords: &str) -> &mut Self {
        for name in chords.split_whitespace() {
            self.send(Message::Press(chord(name)));
        }
        self
    }

    /// Types a text letter by letter.
    pub(crate) fn write(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.send(Message::Press(Chord::char(letter)));
        }
        self
    }

    /// Pastes a text.
    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        self.send(Message::Paste(text.to_owned()));
        self
    }

    /// Lets a message reach the program.
    pub(crate) fn send(&mut self, message: Message) {
        self.effects.extend(update::update(&mut self.model, message, &self.words));
        if self.words.language() != self.model.language {
            self.words = Words::new(self.model.language);
        }
    }

    /// The session as it is now.
    pub(crate) fn session(&self) -> &Session {
        self.model.desk.as_ref().map_or_else(|| panic!("no session is on the desk"), Desk::session)
    }

    /// The acts that went into the journal, oldest first.
    pub(crate) fn acts(&self) -> Vec<&Act> {
        let act = |effect| match effect {
            &Effect::Append { step: Move::Do(ref act), .. } => Some(&**act),
            _ => None,
        };
        self.effects.iter().filter_map(act).collect()
    }

    /// What the line above the footer says.
    pub(crate) fn notice(&self) -> &str {
        self.model.notice.as_ref().map_or("", |notice| &notice.text)
    }

    /// The frame as it is drawn.
    pub(crate) fn frame(&self) -> Buffer {
        let (columns, rows) = self.model.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        view::draw(&self.model, buffer.area, &mut buffer, &self.words);
        buffer
    }

    /// What a person reads, a line a row, without the spaces at the right.
    pub(crate) fn shown(&self) -> String {
        let frame = self.frame();
        let rows = frame.content.chunks(usize::from(frame.area.width));
        let rows = rows.map(|row| row.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned());
        rows.collect::<Vec<_>>().join("\n")
    }

    /// Whether a person reads this text somewhere.
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.shown().contains(text)
    }
}

fn chord(name: &str) -> Chord {
    let (shift, name) = name.strip_prefix("Shift-").map_or((false, name), |rest| (true, rest));
    let (control, name) = name.strip_prefix("Ctrl-").map_or((false, name), |rest| (true, rest));
    let (alt, name) = name.strip_prefix("Alt-").map_or((false, name), |rest| (true, rest));
    let key = match name {
        "Enter" => Key::Enter,
        "Esc" => Key::Escape,
        "Tab" if shift => Key::BackTab,
        "Tab" => Key::Tab,
        "Backspace" => Key::Backspace,
        "Supr" => Key::Delete,
        "Espacio" => Key::Char(' '),
        "↑" => Key::Up,
        "↓" => Key::Down,
        "←" => Key::Left,
        "→" => Key::Right,
        "Inicio" => Key::Home,
        "Fin" => Key::End,
        "RePág" => Key::PageUp,
        "AvPág" => Key::PageDown,
        _ => plain(name, control),
    };
    Chord { key, control, alt, shift: shift && key != Key::BackTab }
}

fn plain(name: &str, control: bool) -> Key {
    if let Some(number) = name.strip_prefix('F').and_then(|number| number.parse().ok()) {
        return Key::Function(number);
    }
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if control => Key::Char(letter.to_ascii_lowercase()),
        (Some(letter), None) => Key::Char(letter),
        _ => panic!("no key is called {name}"),
    }
}

#[test]
fn a_stage_is_played_and_read() {
    let session = || Session::new(concertar::session::id::SessionId::from_bits(1), "Mesa");
    let mut stage = Stage::new(session(), Step::Swot).sized(120, 36).speaking(Language::English).reading();
    stage.press("Shift-Tab Ctrl-P").write("zz").paste("z").press("Esc F6");
    assert_eq!((stage.model.step, stage.model.now), (Step::Stakeholders, NOW));
    assert!(stage.acts().is_empty() && stage.notice().is_empty());
    assert_eq!(stage.session(), &session());
    assert!(Stage::new(session(), Step::Mesa).public().shows("Mesa"));
}
