//! What the keys do.

use super::keys::{BINDINGS, Message, Situation};
use super::lists::{Balance, Entry};
use super::{Closing, Pane, Paper, Requests, approval, view};
use crate::keys::Binding;
use crate::report::Audience;
use crate::screens::{Cursor, Motion, Request, Scene, Screen};
use crate::session::closing::CorrectionState;
use crate::session::gaps::Gap;
use crate::session::header::State;
use crate::session::{Act, Reference};
use crate::ui::layer::{Answer, Values};

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// How far the record has come.
    State,
    /// Whether to make the next session.
    Next,
    /// A text of the balance.
    Balance(Balance),
    /// Only to read.
    Reading,
    /// New sides of the session to be rated.
    Aspects,
    /// What was given to the side of the session at this place.
    Aspect(usize),
    /// What one person gives to a side of the session.
    Grade {
        /// The place of the side.
        place: usize,
        /// Which person, from 1.
        person: u64,
    },
    /// That earlier minutes were approved, at this place or anew.
    Earlier(Option<usize>),
    /// That the draft was sent, at this place or anew.
    Circulation(Option<usize>),
    /// The correction at this place, or a new one.
    Correction(Option<usize>),
    /// Where the correction at this place is to be written, as it is taken up.
    Taken(usize),
    /// The approval at this place, or a new one.
    Approval(Option<usize>),
    /// The line to sign on at this place, or a new one.
    Signature(Option<usize>),
    /// Whether to seal.
    Seal,
    /// What was found wrong after the seal.
    Rectification,
}

impl Screen for Closing {
    type Message = Message;
    type Purpose = Purpose;
    type Situation = Situation;

    fn bindings(&self) -> &'static [Binding<Message, Situation>] {
        BINDINGS
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        let entry = self.entry(scene);
        Situation {
            writable: scene.is_editable(),
            sealed: scene.session.header.state == State::Sealed,
            pane: self.pane,
            // Nothing is done with a line of a paper, and to count them the paper must be composed.
            selected: self.pane != Pane::Papers && self.place(scene).is_some(),
            paper: self.paper_to_write().0,
            next_audience: self.paper.after(self.audience),
            changeable: entry.is_none_or(|entry| entry.may_change()),
            open_correction: matches!(entry, Some(Entry::Correction(_, it)) if it.state == CorrectionState::Open),
            follows: scene.session.follows_another(),
            approved_earlier: !scene.session.closing.earlier.is_empty(),
            rectifiable: scene.writable && self.pane == Pane::Approval && scene.session.header.state == State::Sealed,
            suggestible: match self.pane {
                Pane::Evaluation => scene.session.closing.evaluation.is_empty(),
                Pane::Approval => approval::may_suggest(scene.session),
                Pane::Missing | Pane::Papers | Pane::Balance => false,
            },
            whole: self.filter.is_empty(),
        }
    }

    fn update(&mut self, message: Message, scene: &Scene<'_>) -> Requests {
        match message {
            Message::NextPane => self.turn(1),
            Message::PreviousPane => self.turn(Pane::ALL.len() - 1),
            Message::Mend => self.gap(scene).map(Request::Mend).into_iter().collect(),
            Message::Paper => {
                let next = self.paper.next();
                let kept = next.audiences().contains(&self.audience);
                self.show(next, if kept { self.audience } else { Audience::Public })
            }
            Message::Audience => self.show(self.paper, self.paper.after(self.audience)),
            Message::Write => self.write(scene),
            Message::Edit => self.edit(scene),
            Message::New if self.pane == Pane::Evaluation => Self::begin_aspects(scene),
            Message::New => Self::begin_approval(scene),
            Message::Sign => Self::begin_signature(scene),
            Message::Earlier => Self::begin_earlier(scene),
            Message::Circulate => Self::begin_circulation(scene),
            Message::Correct => Self::begin_correction(scene),
            Message::Take => self.take(scene),
            Message::Refuse => self.refuse(scene),
            Message::Seal => Self::ask_seal(scene),
            Message::Rectify => Self::begin_rectification(scene),
            Message::Grade => self.begin_grading(scene),
            Message::Suggest if self.pane == Pane::Evaluation => self.suggest_aspects(scene),
            Message::Suggest => self.suggest_signatures(scene),
            Message::Remove => self.remove(scene),
            Message::Up | Message::Down => self.order(message == Message::Up, scene),
            Message::Read => self.read(scene),
            Message::State => Self::ask_state(scene),
            Message::Next => Self::ask_next(scene),
            Message::PublicCopy => vec![Request::PublicCopy],
        }
    }

    fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Requests {
        match (purpose, answer) {
            (Purpose::State, Answer::Chosen(place)) => Self::state_chosen(place, scene),
            (Purpose::Next, Answer::Yes) => Self::next(scene),
            (Purpose::Balance(which), Answer::Note(text)) => Self::balance_written(which, text, scene),
            (Purpose::Aspects, Answer::Line(line)) => self.add_aspects(&[line], scene),
            (Purpose::Aspects, Answer::Lines(lines)) => self.add_aspects(&lines, scene),
            (Purpose::Aspect(place), Answer::Values(values)) => Self::counted(place, Values::new(values), scene),
            (Purpose::Grade { place, person }, Answer::Line(line)) => self.graded((place, person), &line, scene),
            (Purpose::Earlier(place), Answer::Values(values)) => {
                self.approved_earlier(place, Values::new(values), scene)
            }
            (Purpose::Circulation(place), Answer::Values(values)) => self.circulated(place, Values::new(values), scene),
            (Purpose::Correction(place), Answer::Values(values)) => self.corrected(place, Values::new(values), scene),
            (Purpose::Taken(place), Answer::Chosen(chosen)) => Self::taken(place, chosen, scene),
            (Purpose::Seal, Answer::Yes) => self.seal(scene),
            (Purpose::Rectification, Answer::Values(values)) => self.rectified(Values::new(values), scene),
            (Purpose::Approval(place), Answer::Values(values)) => self.approved(place, Values::new(values), scene),
            (Purpose::Signature(place), Answer::Values(values)) => self.signed(place, Values::new(values), scene),
            _ => Vec::new(),
        }
    }

    fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        let length = self.length(scene);
        let cursor = &mut self.cursors[self.pane.index()];
        *cursor = cursor.moved(motion, length);
    }

    fn reveal(&mut self, _what: Reference, _scene: &Scene<'_>) -> bool {
        false
    }

    fn mend(&mut self, gap: Gap, scene: &Scene<'_>) -> Requests {
        match gap {
            Gap::CorrectionsOpen(_) => self.show_correction(scene),
            Gap::ApprovalOutdated => {
                self.pane = Pane::Approval;
                return Self::begin_approval(scene);
            }
            _ => {}
        }
        Vec::new()
    }

    fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
    }

    fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Requests {
        if let Some(pane) = view::pane_at(self, size, place, scene) {
            self.pane = pane;
        } else if let Some(row) = view::row_at(self, size, place, scene) {
            self.cursors[self.pane.index()] = Cursor::new(row);
        }
        Vec::new()
    }

    fn settle(&mut self, scene: &Scene<'_>) {
        self.keep_missing(scene);
        self.keep_composed(scene);
    }

    fn escape(&mut self) -> bool {
        !std::mem::take(&mut self.filter).is_empty()
    }
}

impl Closing {
    fn turn(&mut self, by: usize) -> Requests {
        self.pane = self.pane.turned(by);
        Vec::new()
    }

    /// Shows the first correction that was not dealt with.
    fn show_correction(&mut self, scene: &Scene<'_>) {
        self.pane = Pane::Approval;
        self.filter.clear();
        let is_open =
            |entry: &Entry<'_>| matches!(entry, Entry::Correction(_, it) if it.state == CorrectionState::Open);
        if let Some(place) = self.entries(scene).iter().position(is_open) {
            self.cursors[Pane::Approval.index()] = Cursor::new(place);
        }
    }

    /// Shows a paper from its first line.
    fn show(&mut self, paper: Paper, audience: Audience) -> Requests {
        (self.paper, self.audience) = (paper, audience);
        self.cursors[Pane::Papers.index()] = Cursor::default();
        Vec::new()
    }

    fn read(&self, scene: &Scene<'_>) -> Requests {
        if let Some(which) = self.balance() {
            return Self::read_balance(which, scene);
        }
        self.entry(scene).map(|entry| Self::read_entry(entry, scene)).unwrap_or_default()
    }

    fn edit(&self, scene: &Scene<'_>) -> Requests {
        if let Some(which) = self.balance() {
            return Self::write_balance(which, scene);
        }
        if let Some((place, rated)) = self.aspect(scene) {
            return Self::count(place, rated, scene);
        }
        self.entry(scene).map(|entry| Self::edit_entry(entry, scene)).unwrap_or_default()
    }

    fn remove(&self, scene: &Scene<'_>) -> Requests {
        let aspect = self.aspect(scene).map(|(place, _)| place);
        let entry = self.entry(scene);
        change(scene, |closing| match (aspect, entry) {
            (Some(place), _) => drop(closing.evaluation.remove(place)),
            (None, Some(Entry::Earlier(place, _))) => drop(closing.earlier.remove(place)),
            (None, Some(Entry::Circulated(place, _))) => drop(closing.circulated.remove(place)),
            (None, Some(Entry::Correction(place, _))) => drop(closing.corrections.remove(place)),
            (None, Some(Entry::Approval(place, _))) => drop(closing.approvals.remove(place)),
            (None, Some(Entry::Signature(place, _))) => drop(closing.signatures.remove(place)),
            (None, Some(Entry::Seal(_) | Entry::Rectification(_)) | None) => {}
        })
    }

    /// Trades places with the neighbour in the same list, and stays on what was moved.
    fn order(&mut self, earlier: bool, scene: &Scene<'_>) -> Requests {
        let neighbour = |place: usize, count: usize| {
            if earlier { place.checked_sub(1) } else { Some(place + 1).filter(|next| *next < count) }
        };
        let closing = &scene.session.closing;
        let mut edited = closing.clone();
        let moved = match (self.aspect(scene), self.entry(scene)) {
            (Some((place, _)), _) => {
                neighbour(place, closing.evaluation.len()).map(|to| edited.evaluation.swap(place, to))
            }
            (None, Some(Entry::Earlier(place, _))) => {
                neighbour(place, closing.earlier.len()).map(|to| edited.earlier.swap(place, to))
            }
            (None, Some(Entry::Circulated(place, _))) => {
                neighbour(place, closing.circulated.len()).map(|to| edited.circulated.swap(place, to))
            }
            (None, Some(Entry::Correction(place, _))) => {
                neighbour(place, closing.corrections.len()).map(|to| edited.corrections.swap(place, to))
            }
            (None, Some(Entry::Approval(place, _))) => {
                neighbour(place, closing.approvals.len()).map(|to| edited.approvals.swap(place, to))
            }
            (None, Some(Entry::Signature(place, _))) => {
                neighbour(place, closing.signatures.len()).map(|to| edited.signatures.swap(place, to))
            }
            (None, Some(Entry::Seal(_) | Entry::Rectification(_)) | None) => None,
        };
        if moved.is_none() {
            return Vec::new();
        }
        self.motion(if earlier { Motion::Up } else { Motion::Down }, scene);
        vec![Request::Act(Act::SetClosing(Box::new(edited)))]
    }
}

/// Writes the closing anew after `with` has changed it; nothing when it is the same.
pub(super) fn change(scene: &Scene<'_>, with: impl FnOnce(&mut crate::session::closing::Closing)) -> Requests {
    let mut closing = scene.session.closing.clone();
    with(&mut closing);
    if closing == scene.session.closing {
        return Vec::new();
    }
    vec![Request::Act(Act::SetClosing(Box::new(closing)))]
}
