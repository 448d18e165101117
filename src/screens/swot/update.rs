//! What the keys do.

use super::keys::{BINDINGS, Message, Situation};
use super::{Pane, Swot};
use crate::keys::Binding;
use crate::screens::{Motion, Request, Scene, Screen};
use crate::session::Reference;
use crate::session::axis::Root;
use crate::session::factor::{Quadrant, Voice};
use crate::session::gaps::Gap;
use crate::session::id::{CrossingId, FactorId};
use crate::ui::layer::Answer;

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// Entries for a quadrant.
    Entries(Quadrant),
    /// The text of an entry.
    Text(FactorId),
    /// Everything about an entry.
    Sheet(FactorId),
    /// Which of these entries is taken into this one.
    Merge {
        /// The one that stays.
        into: FactorId,
        /// Those to choose from.
        others: Vec<FactorId>,
    },
    /// Which of these raised an entry, or did not.
    Voice {
        /// The entry.
        factor: FactorId,
        /// Those to choose from.
        voices: Vec<Voice>,
    },
    /// The name of an axis that comes from this.
    Axis(Root),
    /// The strategy of a crossing of these factors.
    Crossing(Vec<FactorId>),
    /// The strategy of a crossing that is there.
    Strategy(CrossingId),
    /// Everything about a crossing that is there.
    CrossingSheet(CrossingId),
    /// Which of these factors comes into a crossing, or leaves it.
    Factors {
        /// The crossing.
        crossing: CrossingId,
        /// Those to choose from.
        factors: Vec<FactorId>,
    },
    /// Only to read.
    Nothing,
}

pub(super) type Requests = Vec<Request<Purpose>>;

impl Screen for Swot {
    type Message = Message;
    type Purpose = Purpose;
    type Situation = Situation;

    fn bindings(&self) -> &'static [Binding<Message, Situation>] {
        BINDINGS
    }

    fn situation(&self, scene: &Scene<'_>) -> Situation {
        let session = scene.session;
        let board = Quadrant::ALL.into_iter().map(|quadrant| session.board(quadrant).count()).sum::<usize>();
        Situation {
            writable: scene.is_editable(),
            pane: self.pane,
            moving: self.moving,
            factor: self.selected(session).is_some(),
            others: board > 1,
            people: !session.participants.is_empty() || !session.stakeholders.is_empty(),
            cell: self.cell(session).is_some(),
            crossing: self.strategy(session).is_some(),
            in_list: self.pane == Pane::Crossings && self.table.in_list,
        }
    }

    fn update(&mut self, message: Message, scene: &Scene<'_>) -> Requests {
        let moving = std::mem::take(&mut self.moving);
        match message {
            Message::Move => {
                self.moving = !moving;
                Vec::new()
            }
            Message::Capture(quadrant) => self.capture(quadrant, scene),
            Message::New => self.capture(self.quadrant, scene),
            Message::Left => self.sideways(false, scene),
            Message::Right => self.sideways(true, scene),
            Message::Turn => self.turn(scene),
            Message::Read => self.read(scene).into_iter().collect(),
            _ if self.pane == Pane::Crossings => self.on_crossing(message, scene),
            _ => self.on_entry(message, scene),
        }
    }

    fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Requests {
        match purpose {
            Purpose::Crossing(_)
            | Purpose::Strategy(_)
            | Purpose::CrossingSheet(_)
            | Purpose::Factors { .. }
            | Purpose::Axis(_) => self.answer_crossing(purpose, answer, scene),
            purpose => self.answer_entry(purpose, answer, scene),
        }
    }

    fn motion(&mut self, motion: Motion, scene: &Scene<'_>) {
        self.moving = false;
        match self.pane {
            Pane::Board => self.move_on_board(motion, scene.session),
            Pane::Crossings => self.move_on_table(motion, scene.session),
        }
    }

    fn reveal(&mut self, what: Reference, scene: &Scene<'_>) -> bool {
        let session = scene.session;
        let pane = match what {
            Reference::Factor(_) => Pane::Board,
            Reference::Crossing(_) => Pane::Crossings,
            _ => return false,
        };
        if !session.holds(what) {
            return false;
        }
        self.moving = false;
        self.filter.clear();
        self.pane = pane;
        match what {
            Reference::Factor(id) => {
                // A merged entry is no longer on the board: the one that took it in is shown.
                let shown = session.factor(id).and_then(|it| it.merged_into).unwrap_or(id);
                self.select_factor(shown, session)
            }
            Reference::Crossing(id) => self.select_strategy(id, session),
            _ => false,
        }
    }

    fn mend(&mut self, gap: Gap, scene: &Scene<'_>) -> Requests {
        let Gap::EmptyQuadrant(quadrant) = gap else { return Vec::new() };
        self.moving = false;
        self.pane = Pane::Board;
        self.capture(quadrant, scene)
    }

    fn filter(&mut self, text: &str) {
        text.clone_into(&mut self.filter);
    }

    fn click(&mut self, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Requests {
        self.moving = false;
        self.click_on(size, place, scene);
        Vec::new()
    }

    fn escape(&mut self) -> bool {
        if std::mem::take(&mut self.moving)
            || std::mem::take(&mut self.table.in_list)
            || !std::mem::take(&mut self.filter).is_empty()
        {
            return true;
        }
        let was_turned = self.pane != Pane::default();
        self.pane = Pane::default();
        was_turned
    }
}

impl Swot {
    fn sideways(&mut self, right: bool, scene: &Scene<'_>) -> Requests {
        match self.pane {
            Pane::Board => self.move_beside(right, scene.session),
            Pane::Crossings => self.move_column(right, scene.session),
        }
        Vec::new()
    }

    /// Turns to the other picture, to what was selected in this one; to the table as it was left, where the selection on the
    /// board is still the same.
    fn turn(&mut self, scene: &Scene<'_>) -> Requests {
        match self.pane {
            Pane::Board => {
                let selected = self.selected(scene.session);
                let from = selected.map(|it| it.id);
                if let Some(factor) = selected.filter(|_| self.turned_from != from) {
                    self.select_in_table(factor, scene.session);
                }
                self.turned_from = from;
                self.pane = Pane::Crossings;
            }
            Pane::Crossings => self.pane = Pane::Board,
        }
        Vec::new()
    }
}
