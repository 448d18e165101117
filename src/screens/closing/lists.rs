//! What each pane lists, as far as the filter lets it through.

use super::{Closing, Pane, missing, papers};
use crate::report::plain;
use crate::screens::Scene;
use crate::session::closing::{Approval, Evaluated, Signature};
use crate::session::fold::contains_folded;
use crate::session::gaps::Gap;
use crate::session::text::Paragraphs;

/// The three texts of the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balance {
    /// The facilitator's summary.
    Summary,
    /// What worked, and why.
    WhatWorked,
    /// What to do otherwise.
    WhatToChange,
}

impl Balance {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Summary, Self::WhatWorked, Self::WhatToChange];

    /// Its text.
    pub(super) fn text<'a>(self, scene: &Scene<'a>) -> &'a Paragraphs {
        let closing = &scene.session.closing;
        match self {
            Self::Summary => &closing.summary,
            Self::WhatWorked => &closing.what_worked,
            Self::WhatToChange => &closing.what_to_change,
        }
    }

    /// What it is called.
    pub(super) fn name(self, scene: &Scene<'_>) -> String {
        match self {
            Self::Summary => scene.words.closing_balance_summary(),
            Self::WhatWorked => scene.words.closing_balance_worked(),
            Self::WhatToChange => scene.words.closing_balance_change(),
        }
    }
}

/// An entry of the pane of approval, with its place in its own list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry<'a> {
    /// An approval.
    Approval(usize, &'a Approval),
    /// A line to sign on.
    Signature(usize, &'a Signature),
}

impl Closing {
    fn passes(&self, texts: &[&str]) -> bool {
        texts.iter().any(|text| contains_folded(text, &self.filter))
    }

    /// What is missing.
    pub(super) fn gaps(&self, scene: &Scene<'_>) -> Vec<Gap> {
        let passes = |gap: &Gap| self.passes(&[&missing::phrase(*gap, scene.session, scene.words)]);
        scene.session.gaps().into_iter().filter(passes).collect()
    }

    /// The lines of the report.
    pub(super) fn report(&self, scene: &Scene<'_>) -> Vec<plain::Line> {
        papers::lines(scene, self.internal).into_iter().filter(|line| self.passes(&[&line.text])).collect()
    }

    /// The sides of the session that were rated, each with its place in the record.
    pub(super) fn rated<'a>(&self, scene: &Scene<'a>) -> Vec<(usize, &'a Evaluated)> {
        let rated = scene.session.closing.evaluation.iter().enumerate();
        rated.filter(|(_, it)| self.passes(&[it.aspect.as_str()])).collect()
    }

    /// Approvals, then lines to sign on.
    pub(super) fn entries<'a>(&self, scene: &Scene<'a>) -> Vec<Entry<'a>> {
        let closing = &scene.session.closing;
        let approvals = closing.approvals.iter().enumerate().filter(|(_, it)| self.passes(&[it.by.as_str()]));
        let signatures =
            closing.signatures.iter().enumerate().filter(|(_, it)| self.passes(&[it.name.as_str(), it.post.as_str()]));
        let approvals = approvals.map(|(place, it)| Entry::Approval(place, it));
        approvals.chain(signatures.map(|(place, it)| Entry::Signature(place, it))).collect()
    }

    /// How many entries the pane in view has.
    pub(super) fn length(&self, scene: &Scene<'_>) -> usize {
        match self.pane {
            Pane::Missing => self.gaps(scene).len(),
            Pane::Report => self.report(scene).len(),
            Pane::Balance => Balance::ALL.len(),
            Pane::Evaluation => self.rated(scene).len(),
            Pane::Approval => self.entries(scene).len(),
        }
    }

    /// The place of the selection in the pane in view; `None` when it is empty.
    pub(super) fn place(&self, scene: &Scene<'_>) -> Option<usize> {
        self.place_among(self.length(scene))
    }

    /// The place of the selection in the pane in view, of this length.
    pub(super) fn place_among(&self, length: usize) -> Option<usize> {
        self.cursors[self.pane.index()].place(length)
    }

    /// The selected gap.
    pub(super) fn gap(&self, scene: &Scene<'_>) -> Option<Gap> {
        let gaps = if self.pane == Pane::Missing { self.gaps(scene) } else { Vec::new() };
        self.place_among(gaps.len()).and_then(|place| gaps.get(place)).copied()
    }

    /// The selected text of the balance.
    pub(super) fn balance(&self) -> Option<Balance> {
        let place = self.place_among(Balance::ALL.len()).filter(|_| self.pane == Pane::Balance);
        place.and_then(|place| Balance::ALL.get(place)).copied()
    }

    /// The selected side of the session, with its place in the record.
    pub(super) fn aspect<'a>(&self, scene: &Scene<'a>) -> Option<(usize, &'a Evaluated)> {
        let rated = if self.pane == Pane::Evaluation { self.rated(scene) } else { Vec::new() };
        self.place_among(rated.len()).and_then(|place| rated.get(place)).copied()
    }

    /// The selected approval or signature.
    pub(super) fn entry<'a>(&self, scene: &Scene<'a>) -> Option<Entry<'a>> {
        let entries = if self.pane == Pane::Approval { self.entries(scene) } else { Vec::new() };
        self.place_among(entries.len()).and_then(|place| entries.get(place)).copied()
    }
}
