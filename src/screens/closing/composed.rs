//! The paper in view, as it was composed: kept while the session stays as it is, so that no frame composes it again.

use std::borrow::Cow;

use jiff::civil::Date;

use super::{Closing, Pane, Paper, papers};
use crate::report::Audience;
use crate::report::plain::Line;
use crate::screens::Scene;

/// What a paper was composed of and for.
type Source = (Paper, Audience, u64, Date);

/// A paper, line by line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Composed {
    of: Source,
    lines: Vec<Line>,
}

impl Closing {
    fn source(&self, audience: Audience, scene: &Scene<'_>) -> Source {
        (self.paper, audience, scene.revision, scene.today())
    }

    /// Keeps the paper in view, and the same for everyone: that is what the room sees, whatever is read here.
    pub(super) fn keep_composed(&mut self, scene: &Scene<'_>) {
        if self.pane != Pane::Papers {
            return;
        }
        let mut wanted = vec![self.audience];
        wanted.extend((self.audience != Audience::Public).then_some(Audience::Public));
        let compose =
            |audience| Composed { of: self.source(audience, scene), lines: self.lines(audience, scene).into_owned() };
        let is_kept = |audience: &Audience| self.kept(*audience, scene).is_some();
        if self.composed.len() != wanted.len() || !wanted.iter().all(is_kept) {
            self.composed = wanted.into_iter().map(compose).collect();
        }
    }

    fn kept(&self, audience: Audience, scene: &Scene<'_>) -> Option<&Composed> {
        self.composed.iter().find(|it| it.of == self.source(audience, scene))
    }

    /// The lines of the paper in view for an audience: as they were kept or, where they were not, composed now.
    pub(super) fn lines(&self, audience: Audience, scene: &Scene<'_>) -> Cow<'_, [Line]> {
        match self.kept(audience, scene) {
            Some(kept) => Cow::Borrowed(&kept.lines),
            None => Cow::Owned(papers::lines(self.paper, scene, audience)),
        }
    }
}
