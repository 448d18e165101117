//! What the closed round in view came to: counted once and kept while the session stays as it is, so that no frame counts it
//! again.

use std::borrow::Cow;

use super::sight::Sight;
use super::{Axes, Pane, rounds};
use crate::screens::Scene;
use crate::session::Session;
use crate::session::id::RoundId;
use crate::session::round::{Round, RoundState};
use crate::voting::further::{self, Broken};
use crate::voting::verdict::Finding;
use crate::voting::views::View;
use crate::voting::{Resolution, RoundResult, Verdict};

/// What a round came to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Counted {
    /// The revision of the session, and the round.
    of: (u64, RoundId),
    /// Its result.
    pub(super) result: RoundResult,
    /// What a room ought to know of it.
    pub(super) findings: Vec<Finding>,
    /// What was declared for its last places, applied.
    pub(super) resolution: Option<Resolution>,
    /// The tie that a further round would take up.
    pub(super) tie: Option<Resolution>,
    /// What a later round made of it.
    pub(super) broken: Option<Broken>,
    /// Whether the last step about a tie is the chair's.
    pub(super) chair: bool,
    /// What was looked at beside the plain view: to count it takes up to a thousand counts and more.
    sights: Vec<(View, Option<Sight>)>,
}

impl Counted {
    fn of(round: &Round, revision: u64, session: &Session) -> Self {
        let result = RoundResult::of(round);
        let tie = further::tie(round, &result);
        Self {
            of: (revision, round.id),
            findings: Verdict::of(round).map(|verdict| verdict.findings()).unwrap_or_default(),
            broken: tie.as_ref().and_then(|tie| further::broken_tie(round, tie, session)),
            chair: rounds::left_to_the_chair(round),
            resolution: result.places(round).and(tie.clone()),
            tie,
            result,
            sights: Vec::new(),
        }
    }

    /// What is left of its tie, where a further round may break it and none has.
    pub(super) fn open_tie(&self, round: &Round) -> Option<&Resolution> {
        self.tie.as_ref().filter(|tie| self.broken.is_none() && further::may_break(round, tie))
    }

    /// What a view draws from; `None` for the plain one, and where there is nothing to draw.
    pub(super) fn sight(&self, view: View) -> Option<&Sight> {
        self.sights.iter().find(|(known, _)| *known == view).and_then(|(_, sight)| sight.as_ref())
    }

    fn look(&mut self, view: View, round: &Round, session: &Session) {
        let is_known = self.sights.iter().any(|(known, _)| *known == view);
        if view != View::Bars && !is_known {
            self.sights.push((view, Sight::of(view, round, session)));
        }
    }
}

impl Axes {
    /// Keeps what the closed round in view came to, with the view in which it is looked at.
    pub(super) fn keep_counted(&mut self, scene: &Scene<'_>) {
        let closed = |round: &&Round| round.state == RoundState::Closed;
        let Some(round) = self.round(scene.session).filter(closed) else { return };
        let counted = match self.counted(round, scene) {
            Cow::Borrowed(_) => return,
            Cow::Owned(counted) => counted,
        };
        self.counted = Some(counted);
    }

    /// What a round came to, with what its view draws from: as it was kept or, where it was not, counted now.
    pub(super) fn counted(&self, round: &Round, scene: &Scene<'_>) -> Cow<'_, Counted> {
        let kept = self.counted.as_ref().filter(|counted| counted.of == (scene.revision, round.id));
        let view = if self.pane(scene.session) == Pane::Round { self.view(round, scene.session) } else { View::Bars };
        match kept {
            Some(kept) if view == View::Bars || kept.sights.iter().any(|(known, _)| *known == view) => {
                Cow::Borrowed(kept)
            }
            _ => {
                let mut counted = kept.cloned().unwrap_or_else(|| Counted::of(round, scene.revision, scene.session));
                counted.look(view, round, scene.session);
                Cow::Owned(counted)
            }
        }
    }
}
