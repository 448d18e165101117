//! The keys that work on every screen.

use super::model::Model;
use crate::keys::{Binding, Chord, Key};
use crate::session::Step;

/// What the keys of every screen stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// The keys that work here.
    Help,
    /// Another step.
    Go(Step),
    /// The next step.
    NextStep,
    /// The step before.
    PreviousStep,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Save now.
    Save,
    /// The palette.
    Palette,
    /// Find in this step.
    Find,
    /// The room's picture, or back.
    Public,
    /// Start or stop the timer.
    Timer,
    /// The next theme.
    Theme,
    /// The next language.
    Language,
    /// Out of what is being done on the screen, but not out of the screen.
    Escape,
    /// Back: to the list of sessions, or out of it.
    Back,
    /// End the program.
    Quit,
}

/// What the bindings of every screen look at.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// A session is on the desk.
    pub desk: bool,
    /// It may be changed.
    pub writable: bool,
    /// Something can be undone.
    pub can_undo: bool,
    /// Something can be done again.
    pub can_redo: bool,
}

impl Situation {
    /// The situation of `model`.
    pub fn of(model: &Model) -> Self {
        let writable = model.desk.as_ref().is_some_and(super::desk::Desk::is_writable);
        Self {
            desk: model.desk.is_some(),
            writable,
            can_undo: writable && model.desk.as_ref().is_some_and(|desk| desk.history.can_undo()),
            can_redo: writable && model.desk.as_ref().is_some_and(|desk| desk.history.can_redo()),
        }
    }
}

/// The first key of a command.
pub(super) fn key_of(command: Command) -> Option<Chord> {
    BINDINGS.iter().find(|binding| binding.message == command).and_then(|binding| binding.chords.first()).copied()
}

/// The rank of the way out of the program.
pub(super) const QUIT_RANK: u8 = 98;

const fn go(chords: &'static [Chord], step: Step) -> Binding<Command, Situation> {
    Binding {
        chords,
        message: Command::Go(step),
        label: crate::words::Words::global_step,
        when: |it| it.desk,
        rank: 95,
    }
}

/// The key table of every screen.
pub const BINDINGS: &[Binding<Command, Situation>] = &[
    Binding {
        chords: &[Chord::char('?'), Chord::function(1)],
        message: Command::Help,
        label: crate::words::Words::global_help,
        when: |_| true,
        rank: 89,
    },
    Binding {
        chords: &[Chord::function(5)],
        message: Command::Public,
        label: crate::words::Words::global_public,
        when: |it| it.desk,
        rank: 80,
    },
    go(&[Chord::char('1')], Step::Opening),
    go(&[Chord::char('2')], Step::Stakeholders),
    go(&[Chord::char('3')], Step::Swot),
    go(&[Chord::char('4')], Step::Axes),
    go(&[Chord::char('5')], Step::Mesa),
    go(&[Chord::char('6')], Step::Closing),
    Binding {
        chords: &[Chord::key(Key::Tab)],
        message: Command::NextStep,
        label: crate::words::Words::global_next_step,
        when: |it| it.desk,
        rank: 95,
    },
    Binding {
        chords: &[Chord::key(Key::BackTab)],
        message: Command::PreviousStep,
        label: crate::words::Words::global_previous_step,
        when: |it| it.desk,
        rank: 95,
    },
    Binding {
        chords: &[Chord::control('z')],
        message: Command::Undo,
        label: crate::words::Words::global_undo,
        when: |it| it.can_undo,
        rank: 92,
    },
    Binding {
        chords: &[Chord::control('y')],
        message: Command::Redo,
        label: crate::words::Words::global_redo,
        when: |it| it.can_redo,
        rank: 92,
    },
    Binding {
        chords: &[Chord::control('s')],
        message: Command::Save,
        label: crate::words::Words::global_save,
        when: |it| it.writable,
        rank: 93,
    },
    Binding {
        chords: &[Chord::control('p')],
        message: Command::Palette,
        label: crate::words::Words::global_palette,
        when: |_| true,
        rank: 90,
    },
    Binding {
        chords: &[Chord::char('/')],
        message: Command::Find,
        label: crate::words::Words::global_find,
        when: |_| true,
        rank: 91,
    },
    Binding {
        chords: &[Chord::function(6)],
        message: Command::Timer,
        label: crate::words::Words::global_timer,
        when: |it| it.writable,
        rank: 94,
    },
    Binding {
        chords: &[Chord::function(7)],
        message: Command::Theme,
        label: crate::words::Words::global_theme,
        when: |_| true,
        rank: 96,
    },
    Binding {
        chords: &[Chord::function(8)],
        message: Command::Language,
        label: crate::words::Words::global_language,
        when: |_| true,
        rank: 96,
    },
    Binding {
        chords: &[Chord::key(Key::Escape)],
        message: Command::Escape,
        label: crate::words::Words::global_escape,
        when: |_| true,
        rank: 97,
    },
    Binding {
        chords: &[Chord::char('q')],
        message: Command::Back,
        label: crate::words::Words::global_back,
        when: |_| true,
        rank: 97,
    },
    Binding {
        chords: &[Chord::control('q'), Chord::control('c')],
        message: Command::Quit,
        label: crate::words::Words::global_quit,
        when: |_| true,
        rank: QUIT_RANK,
    },
];
