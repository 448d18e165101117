//! Which agreements a round votes on.

use super::{Agreement, Way};
use crate::session::Session;
use crate::session::id::{Reference, RoundId};
use crate::session::round::{Round, RoundState};
use crate::session::stakeholder::Visibility;

impl Session {
    /// The agreements that a round is held on, or whose adoption rests on it.
    pub fn agreements_on<'a>(&'a self, round: &'a Round) -> impl Iterator<Item = &'a Agreement> {
        self.mesa.agreements.iter().filter(move |it| round.agreement == Some(it.id) || rests(it, round))
    }

    /// The agreements whose adoption rests on a round.
    pub fn adopted_by<'a>(&'a self, round: &'a Round) -> impl Iterator<Item = &'a Agreement> {
        self.mesa.agreements.iter().filter(move |it| rests(it, round))
    }

    /// Whether only internal agreements rest on a round, so that it is as internal as they are.
    pub fn is_internal(&self, round: &Round) -> bool {
        let mut agreements = self.agreements_on(round).peekable();
        agreements.peek().is_some() && agreements.all(|it| it.visibility == Visibility::Internal)
    }

    /// Whether a thing is not for everybody to know of: an internal agreement, or a round on nothing else.
    pub fn hides(&self, what: Reference) -> bool {
        match what {
            Reference::Agreement(id) => self.agreement(id).is_some_and(|it| it.visibility == Visibility::Internal),
            Reference::Round(id) => self.round(id).is_some_and(|round| self.is_internal(round)),
            _ => false,
        }
    }

    /// The place of a round, from 1, among those that were opened and are as public or as internal as it is; and whether it is
    /// internal.
    pub fn place_of_round(&self, id: RoundId) -> Option<(usize, bool)> {
        let is_internal = self.is_internal(self.round(id)?);
        let alike = self.rounds.iter().filter(|it| self.is_internal(it) == is_internal);
        let place = alike.filter(|it| it.state != RoundState::Draft || it.id == id).position(|it| it.id == id)?;
        Some((place + 1, is_internal))
    }
}

fn rests(agreement: &Agreement, round: &Round) -> bool {
    match agreement.adoption.map(|adoption| adoption.way) {
        Some(Way::Vote { round: Some(id), .. }) => id == round.id,
        _ => false,
    }
}
