//! Which agreements a round votes on.

use super::{Agreement, Way};
use crate::session::Session;
use crate::session::id::RoundId;
use crate::session::round::{Round, RoundState};
use crate::session::stakeholder::Visibility;

impl Session {
    /// The agreements that a round is held on, or whose adoption rests on it.
    pub fn agreements_on<'a>(&'a self, round: &'a Round) -> impl Iterator<Item = &'a Agreement> {
        let rests = |it: &Agreement| match it.adoption.map(|adoption| adoption.way) {
            Some(Way::Vote { round: Some(id), .. }) => id == round.id,
            _ => false,
        };
        self.mesa.agreements.iter().filter(move |it| round.agreement == Some(it.id) || rests(it))
    }

    /// Whether only internal agreements rest on a round, so that it is as internal as they are.
    pub fn is_internal(&self, round: &Round) -> bool {
        let mut agreements = self.agreements_on(round).peekable();
        agreements.peek().is_some() && agreements.all(|it| it.visibility == Visibility::Internal)
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
