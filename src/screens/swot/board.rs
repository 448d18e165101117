//! The selection on the board: a place in each of the four quadrants.

use super::Swot;
use crate::screens::{Cursor, Motion};
use crate::session::Session;
use crate::session::factor::{Factor, Quadrant};
use crate::session::fold::contains_folded;
use crate::session::id::FactorId;

/// The place of a quadrant in [`Quadrant::ALL`], row by row on the board.
pub(super) fn slot(quadrant: Quadrant) -> usize {
    Quadrant::ALL.into_iter().position(|it| it == quadrant).unwrap_or(0)
}

/// The quadrant above or below.
fn vertical(quadrant: Quadrant) -> Quadrant {
    Quadrant::ALL[(slot(quadrant) + 2) % 4]
}

/// The quadrant beside.
fn beside(quadrant: Quadrant) -> Quadrant {
    Quadrant::ALL[slot(quadrant) ^ 1]
}

fn is_above(quadrant: Quadrant) -> bool {
    slot(quadrant) < 2
}

fn is_left(quadrant: Quadrant) -> bool {
    slot(quadrant).is_multiple_of(2)
}

impl Swot {
    /// The entries of a quadrant that the filter lets through, in their order.
    pub(super) fn entries<'a>(&self, session: &'a Session, quadrant: Quadrant) -> Vec<&'a Factor> {
        session.board(quadrant).filter(|factor| self.passes(factor)).collect()
    }

    fn passes(&self, factor: &Factor) -> bool {
        let mut parts = std::iter::once(&factor.text).chain(factor.evidence.lines());
        self.filter.is_empty() || parts.any(|text| contains_folded(text.as_str(), &self.filter))
    }

    /// The place of the selection in a quadrant of so many entries.
    pub(super) fn place(&self, quadrant: Quadrant, length: usize) -> Option<usize> {
        self.places[slot(quadrant)].place(length)
    }

    /// The selected entry.
    pub(super) fn selected<'a>(&self, session: &'a Session) -> Option<&'a Factor> {
        let entries = self.entries(session, self.quadrant);
        self.place(self.quadrant, entries.len()).map(|place| entries[place])
    }

    /// Selects a place of a quadrant; one past the end is that of an entry about to be added.
    pub(super) fn select(&mut self, quadrant: Quadrant, place: usize) {
        self.quadrant = quadrant;
        self.places[slot(quadrant)] = Cursor::new(place);
    }

    /// Selects an entry; `false` when it is not on the board as it is filtered.
    pub(super) fn select_factor(&mut self, factor: FactorId, session: &Session) -> bool {
        let Some(quadrant) = session.factor(factor).map(|it| it.quadrant) else { return false };
        let place = self.entries(session, quadrant).iter().position(|it| it.id == factor);
        if let Some(place) = place {
            self.select(quadrant, place);
        }
        place.is_some()
    }

    /// Moves the selection up and down, from the upper quadrant on into the lower and back.
    pub(super) fn move_on_board(&mut self, motion: Motion, session: &Session) {
        let length = self.entries(session, self.quadrant).len();
        let place = self.place(self.quadrant, length);
        let other = vertical(self.quadrant);
        match motion {
            Motion::Up if place.unwrap_or(0) == 0 && !is_above(self.quadrant) => {
                self.select(other, self.entries(session, other).len().saturating_sub(1));
            }
            Motion::Down if place.is_none_or(|place| place + 1 == length) && is_above(self.quadrant) => {
                self.select(other, 0);
            }
            motion => {
                let cursor = &mut self.places[slot(self.quadrant)];
                *cursor = cursor.moved(motion, length);
            }
        }
    }

    /// Moves the selection into the other column, at about the same height.
    pub(super) fn move_beside(&mut self, right: bool, session: &Session) {
        if is_left(self.quadrant) != right {
            return;
        }
        let height = self.place(self.quadrant, self.entries(session, self.quadrant).len());
        self.select(beside(self.quadrant), height.unwrap_or(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Act;

    fn session(counts: [usize; 4]) -> Session {
        let mut session = Session::default();
        for (quadrant, count) in Quadrant::ALL.into_iter().zip(counts) {
            for number in 0..count {
                let text = format!("{quadrant:?} {number}").into();
                session.apply(Act::add(Factor { quadrant, text, ..Factor::default() })).unwrap();
            }
        }
        session
    }

    fn at(swot: &Swot, session: &Session) -> String {
        swot.selected(session).map(|it| it.text.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_selection_walks_over_the_whole_board() {
        let session = session([2, 3, 1, 0]);
        let mut swot = Swot::default();
        let mut seen = vec![at(&swot, &session)];
        for motion in [Motion::Down, Motion::Down, Motion::Down, Motion::Up] {
            swot.move_on_board(motion, &session);
            seen.push(at(&swot, &session));
        }
        assert_eq!(seen, ["Strength 0", "Strength 1", "Weakness 0", "Weakness 0", "Strength 1"]);
        swot.move_beside(true, &session);
        assert_eq!(at(&swot, &session), "Opportunity 1");
        swot.move_beside(true, &session);
        assert_eq!(at(&swot, &session), "Opportunity 1");
        swot.move_on_board(Motion::Last, &session);
        swot.move_on_board(Motion::Down, &session);
        assert_eq!((swot.quadrant, at(&swot, &session)), (Quadrant::Threat, String::new()));
        swot.move_on_board(Motion::Up, &session);
        assert_eq!(at(&swot, &session), "Opportunity 2");
        swot.move_beside(false, &session);
        assert_eq!(at(&swot, &session), "Strength 1");
    }

    #[test]
    fn what_the_filter_hides_is_not_selected() {
        let session = session([3, 0, 0, 0]);
        let mut swot = Swot { filter: "strength 2".into(), ..Swot::default() };
        assert_eq!(at(&swot, &session), "Strength 2");
        let hidden = session.factors[0].id;
        assert!(!swot.select_factor(hidden, &session));
    }
}
