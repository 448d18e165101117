//! Which agreements a round votes on.

use super::{Agreement, Way};
use crate::session::Session;
use crate::session::round::Round;
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
}
