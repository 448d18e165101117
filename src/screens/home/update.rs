//! What the keys of the list of sessions do.

use super::keys::{BINDINGS, Message, Situation};
use super::rows::line;
use super::view::row_at;
use super::{Home, Scene};
use crate::keys::{self, Chord, Hint};
use crate::screens::{Cursor, Motion, Notice, Request};
use crate::session::Text;
use crate::session::id::SessionId;
use crate::templates::{template, templates};
use crate::ui::layer::{Answer, Capture, Choice, Chooser};

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// The template of a new session.
    Template,
    /// The title of a new session made from the template with this code.
    Title(&'static str),
}

impl Home {
    /// What `chord` stands for now, if anything.
    pub fn message(&self, chord: Chord, scene: &Scene<'_>) -> Option<Message> {
        keys::find(BINDINGS, chord, &self.situation(scene))
    }

    /// The keys that work now.
    pub fn hints(&self, scene: &Scene<'_>) -> Vec<Hint> {
        keys::hints(BINDINGS, &self.situation(scene), scene.words)
    }

    /// The commands that work now, each with its chord: for the palette.
    pub fn commands(&self, scene: &Scene<'_>) -> Vec<(Chord, String)> {
        let situation = self.situation(scene);
        BINDINGS
            .iter()
            .filter(|binding| (binding.when)(&situation))
            .filter_map(|binding| Some((*binding.chords.first()?, (binding.label)(scene.words))))
            .collect()
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        let selected = self.selected(scene);
        Situation {
            readable: selected.is_some_and(|listing| line(listing).is_some()),
            damaged: selected.is_some_and(|listing| line(listing).is_none()),
        }
    }

    /// Does what a binding stands for.
    pub fn update(&mut self, message: Message, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let selected = self.selected(scene).map(|listing| listing.path.clone());
        match (message, selected) {
            (Message::New, _) => {
                let choices = templates()
                    .iter()
                    .map(|it| Choice::with_detail(it.name(scene.words), it.description(scene.words)))
                    .collect();
                vec![Request::ask(Purpose::Template, Chooser::new(scene.words.home_choose_template(), choices))]
            }
            (Message::Refresh, _) => {
                vec![Request::Refresh, Request::Say(Notice::done(scene.words.home_refreshed()))]
            }
            (Message::Open | Message::Reason, Some(path)) => vec![Request::Open { path, reading: false }],
            (Message::Read, Some(path)) => vec![Request::Open { path, reading: true }],
            (Message::Next, Some(path)) => vec![Request::Succeed(path)],
            (_, None) => Vec::new(),
        }
    }

    /// Takes the answer of a layer.
    pub fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        match (purpose, answer) {
            (Purpose::Template, Answer::Chosen(place)) => match templates().get(place) {
                Some(chosen) => {
                    let layer = Capture::once(scene.words.home_title(), scene.words.home_title_hint());
                    vec![Request::ask(Purpose::Title(chosen.code), layer)]
                }
                None => Vec::new(),
            },
            (Purpose::Title(code), Answer::Line(title)) => match template(code) {
                Some(template) if !Text::new(&title).is_empty() => {
                    let mut session = template.session(SessionId::default(), &title, scene.words);
                    session.header.date = session.header.date.or(Some(scene.now.date()));
                    vec![Request::Create(Box::new(session))]
                }
                _ => vec![Request::Say(Notice::refused(scene.words.home_title_needed()))],
            },
            _ => Vec::new(),
        }
    }

    /// Moves the selection.
    pub fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        self.cursor = self.cursor.moved(motion, self.rows(scene).len());
    }

    /// Shows only what contains this text; empty shows all.
    pub fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
        self.cursor = Cursor::default();
    }

    /// Leaves the filter, if there is one.
    pub fn escape(&mut self) -> bool {
        !std::mem::take(&mut self.filter).is_empty()
    }

    /// Selects the session that was clicked on; clicked again, it opens.
    pub fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        let rows = self.rows(scene).len();
        let Some(row) = row_at(self.cursor.place(rows), rows, size, place) else { return Vec::new() };
        if self.cursor.place(rows) == Some(row) {
            return self.update(Message::Open, scene);
        }
        self.cursor = Cursor::new(row);
        Vec::new()
    }
}
