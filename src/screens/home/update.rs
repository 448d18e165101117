//! What the keys of the list of sessions do.

use super::agreements::{Agreements, Shown};
use super::keys::{BINDINGS, Message, Place, Situation};
use super::rows::line;
use super::view::{agreement_at, row_at};
use super::{Home, Scene};
use crate::analysis::ledger::Order;
use crate::keys::{self, Chord, Hint};
use crate::screens::{Cursor, Motion, Notice, Request};
use crate::session::Text;
use crate::session::id::SessionId;
use crate::templates::{template, templates};
use crate::ui::layer::{Answer, Capture, Choice, Chooser, Reader};

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// The template of a new session.
    Template,
    /// The title of a new session made from the template with this code.
    Title(&'static str),
    /// Whose agreements to show: the place among those who owe.
    Debtor,
    /// Only to read.
    Nothing,
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
        if let Some(agreements) = &self.agreements {
            return Situation {
                place: if agreements.month.is_some() { Place::Month } else { Place::Agreements },
                agreement: agreements.selected(scene).is_some(),
                debts: !agreements.debts.is_empty(),
                faults: agreements.faults > 0,
                ..Situation::default()
            };
        }
        let selected = self.selected(scene);
        Situation {
            readable: selected.is_some_and(|listing| line(listing).is_some()),
            damaged: selected.is_some_and(|listing| line(listing).is_none()),
            ..Situation::default()
        }
    }

    /// Does what a binding stands for.
    pub fn update(&mut self, message: Message, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        if let Some(agreements) = &mut self.agreements {
            return on_agreements(agreements, message, scene);
        }
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
            (Message::Agreements, _) => {
                let mut agreements = Agreements::default();
                agreements.look(scene);
                self.agreements = Some(agreements);
                Vec::new()
            }
            _ => Vec::new(),
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
            (Purpose::Debtor, Answer::Chosen(place)) => {
                if let Some(agreements) = &mut self.agreements {
                    let name = agreements.debts.get(place).map(|debt| debt.responsible.to_string());
                    // Where nobody answers, no name narrows it down.
                    agreements.ask(scene, |it| it.responsible = name.filter(|name| !name.is_empty()));
                }
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Takes that the folder was read anew.
    pub fn listed(&mut self, scene: &Scene<'_>) {
        self.owed = super::owed::AllOwed::of(scene);
        if let Some(agreements) = &mut self.agreements {
            agreements.look(scene);
        }
    }

    /// Moves the selection.
    pub fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        if let Some(agreements) = &mut self.agreements {
            agreements.motion(motion);
            return;
        }
        self.cursor = self.cursor.moved(motion, self.rows(scene).len());
    }

    /// Shows only what contains this text; empty shows all.
    pub fn filter(&mut self, text: &str, scene: &Scene<'_>) {
        if let Some(agreements) = &mut self.agreements {
            agreements.ask(scene, |it| text.clone_into(&mut it.words));
            return;
        }
        text.clone_into(&mut self.filter);
        self.cursor = Cursor::default();
    }

    /// Leaves the filter, if there is one, then the agreements for the sessions.
    pub fn escape(&mut self, scene: &Scene<'_>) -> bool {
        if let Some(agreements) = &mut self.agreements {
            if !agreements.widen(scene) {
                self.agreements = None;
            }
            return true;
        }
        !std::mem::take(&mut self.filter).is_empty()
    }

    /// Selects the session that was clicked on; clicked again, it opens.
    pub fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Vec<Request<Purpose>> {
        if let Some(agreements) = &mut self.agreements {
            let Some(row) = agreement_at(agreements, size, place) else { return Vec::new() };
            if agreements.place() == Some(row) {
                return on_agreements(agreements, Message::Go, scene);
            }
            agreements.select(row);
            return Vec::new();
        }
        let rows = self.rows(scene).len();
        let Some(row) = row_at(self.cursor.place(rows), rows, size, place) else { return Vec::new() };
        if self.cursor.place(rows) == Some(row) {
            return self.update(Message::Open, scene);
        }
        self.cursor = Cursor::new(row);
        Vec::new()
    }
}

/// What the keys do while all agreements are in view.
fn on_agreements(agreements: &mut Agreements, message: Message, scene: &Scene<'_>) -> Vec<Request<Purpose>> {
    let words = scene.words;
    match message {
        Message::Go => {
            let Some((entry, listing)) = agreements.selected(scene) else { return Vec::new() };
            return vec![Request::Reveal { path: listing.path.clone(), what: entry.agreement.id.into() }];
        }
        Message::Which => agreements.ask(scene, |it| {
            it.shown = match it.shown {
                Shown::Open => Shown::Overdue,
                Shown::Overdue => Shown::All,
                Shown::All => Shown::Open,
            };
        }),
        Message::Sort => agreements.ask(scene, |it| {
            let at = Order::ALL.iter().position(|order| *order == it.order).unwrap_or(0);
            it.order = Order::ALL[(at + 1) % Order::ALL.len()];
        }),
        Message::Internal => agreements.ask(scene, |it| it.internal = !it.internal),
        Message::Calendar => {
            let due = agreements.selected(scene).and_then(|(entry, _)| entry.agreement.due);
            agreements.turn_to(due.or(Some(scene.now.date())), scene);
        }
        Message::List => agreements.turn_to(None, scene),
        Message::MonthBefore => agreements.pass_months(-1, scene),
        Message::MonthAfter => agreements.pass_months(1, scene),
        Message::Faults => {
            let reader = Reader::new(words.home_ledger_faults(), agreements.faults_told(scene));
            return vec![Request::ask(Purpose::Nothing, reader)];
        }
        Message::Debts => {
            let choices = agreements.debts.iter().map(|debt| {
                let owed = words.debt(debt.open, debt.overdue);
                Choice::with_detail(words.debtor(&debt.responsible), owed)
            });
            let chooser = Chooser::new(words.ledger_debts(), choices.collect());
            return vec![Request::ask(Purpose::Debtor, chooser)];
        }
        Message::Refresh => return vec![Request::Refresh, Request::Say(Notice::done(words.home_refreshed()))],
        _ => {}
    }
    Vec::new()
}
