//! What the closed round in view came to: counted once and kept while the round stays as it is, so that no frame counts it
//! again.

use std::borrow::Cow;

use super::{Axes, Pane};
use crate::session::Session;
use crate::session::round::{Round, RoundState};
use crate::voting::verdict::Finding;
use crate::voting::views::{Firmness, View};
use crate::voting::{RoundResult, Verdict};

/// What a round came to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Counted {
    /// The round as it was counted.
    round: Round,
    /// Its result.
    pub(super) result: RoundResult,
    /// What a room ought to know of it.
    pub(super) findings: Vec<Finding>,
    firm: Firm,
}

/// How firm it is, which takes a thousand counts and more.
#[derive(Clone, Debug, PartialEq)]
enum Firm {
    /// Nobody has looked at it.
    NotCounted,
    /// What was found; nothing where that is not known of the round.
    Counted(Option<Box<Firmness>>),
}

impl Counted {
    fn of(round: &Round) -> Self {
        let findings = Verdict::of(round).map(|verdict| verdict.findings()).unwrap_or_default();
        Self { round: round.clone(), result: RoundResult::of(round), findings, firm: Firm::NotCounted }
    }
}

impl Axes {
    /// Keeps what the closed round in view came to, and how firm it is where that is looked at.
    pub(super) fn keep_counted(&mut self, session: &Session) {
        let Some(round) = self.round(session).filter(|round| round.state == RoundState::Closed) else { return };
        let looks = self.pane(session) == Pane::Round && self.view(round, session) == View::Firmness;
        let is_kept = self.kept(round).is_some_and(|kept| !looks || kept.firm != Firm::NotCounted);
        if is_kept {
            return;
        }
        let mut counted = self.counted(round).into_owned();
        if looks {
            counted.firm = Firm::Counted(firmness(round).map(Box::new));
        }
        self.counted = Some(counted);
    }

    fn kept(&self, round: &Round) -> Option<&Counted> {
        self.counted.as_ref().filter(|counted| counted.round == *round)
    }

    /// What a round came to: as it was kept or, where it was not, counted now.
    pub(super) fn counted(&self, round: &Round) -> Cow<'_, Counted> {
        self.kept(round).map_or_else(|| Cow::Owned(Counted::of(round)), Cow::Borrowed)
    }

    /// How firm the result of a round is: as it was kept or, where it was not, counted now.
    pub(super) fn firmness(&self, round: &Round) -> Option<Firmness> {
        match self.kept(round).map(|kept| &kept.firm) {
            Some(Firm::Counted(known)) => known.as_deref().cloned(),
            Some(Firm::NotCounted) | None => firmness(round),
        }
    }
}

fn firmness(round: &Round) -> Option<Firmness> {
    Verdict::of(round).and_then(|verdict| Firmness::of(&verdict))
}
