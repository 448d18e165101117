//! What a thing of a session is called in a line.

use super::Words;
use crate::session::factor::Quadrant;
use crate::session::id::FactorId;
use crate::session::{Item, Reference, Session};

impl Words {
    /// The thing as people name it: a factor with its letter and place, a participant by name, an axis by its name.
    pub fn thing(&self, what: Reference, session: &Session) -> String {
        match session.item(what) {
            Some(item) => self.item(&item, session),
            None => self.kind(what),
        }
    }

    /// The thing as people name it, in the session that it belongs to, or will belong to.
    pub fn item(&self, item: &Item, session: &Session) -> String {
        match item {
            Item::Participant(it) => it.name.to_string(),
            Item::AgendaPoint(it) => it.title.to_string(),
            Item::Stakeholder(it) => it.name.to_string(),
            Item::Relation(it) => {
                let name = |id| session.stakeholder(id).map(|it| it.name.to_string()).unwrap_or_default();
                format!("{} → {}", name(it.from), name(it.to))
            }
            Item::Factor(it) => match self.factor_code(it.id, session) {
                Some(code) => format!("{code} {}", it.text),
                None => it.text.to_string(),
            },
            Item::Crossing(it) => {
                let codes: Vec<String> = it.factors.iter().filter_map(|id| self.factor_code(*id, session)).collect();
                format!("{} {}", codes.join("+"), it.strategy)
            }
            Item::Axis(it) => it.name.to_string(),
            Item::Criterion(it) => it.name.to_string(),
            Item::Round(it) => it.question.to_string(),
            Item::Point(it) => it.title.to_string(),
            Item::Agreement(it) => it.text.to_string(),
            Item::Subcommittee(it) => it.name.to_string(),
            Item::Parked(it) => it.text.to_string(),
        }
    }

    /// The letter of a factor's quadrant with its place in it, such as `F3`; `None` for one that was merged into another.
    pub fn factor_code(&self, factor: FactorId, session: &Session) -> Option<String> {
        let quadrant: Quadrant = session.factor(factor)?.quadrant;
        let place = session.board(quadrant).position(|it| it.id == factor)?;
        Some(format!("{}{}", self.quadrant_letter(quadrant), place + 1))
    }
}
