//! What each pane lists, as far as the filter lets it through.

use std::borrow::Cow;

use super::{Closing, Pane, missing};
use crate::report::plain;
use crate::screens::Scene;
use crate::session::Text;
use crate::session::closing::{
    self as record, Approval, Circulated, Correction, EarlierMinutes, Evaluated, Rectification, Seal, Signature,
};
use crate::session::fold::contains_folded;
use crate::session::gaps::Gap;
use crate::session::text::Paragraphs;

/// The texts of the balance: the summary, and what the capitalisation sheet asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balance {
    /// The facilitator's summary.
    Summary,
    /// Whose experience it is.
    Protagonist,
    /// What worked, and why.
    WhatWorked,
    /// What to do otherwise.
    WhatToChange,
    /// Whom the experience can serve.
    UsefulTo,
}

impl Balance {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self::Summary, Self::Protagonist, Self::WhatWorked, Self::WhatToChange, Self::UsefulTo];

    /// Its text.
    pub(super) fn text<'a>(self, scene: &Scene<'a>) -> &'a Paragraphs {
        let closing = &scene.session.closing;
        match self {
            Self::Summary => &closing.summary,
            Self::WhatWorked => &closing.what_worked,
            Self::Protagonist => &closing.protagonist,
            Self::WhatToChange => &closing.what_to_change,
            Self::UsefulTo => &closing.useful_to,
        }
    }

    /// What it is called.
    pub(super) fn name(self, scene: &Scene<'_>) -> String {
        match self {
            Self::Summary => scene.words.closing_balance_summary(),
            Self::WhatWorked => scene.words.closing_balance_worked(),
            Self::Protagonist => scene.words.closing_balance_protagonist(),
            Self::WhatToChange => scene.words.closing_balance_change(),
            Self::UsefulTo => scene.words.closing_balance_useful(),
        }
    }
}

/// An entry of the pane of approval, with its place in its own list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry<'a> {
    /// That the minutes of an earlier session were approved.
    Earlier(usize, &'a EarlierMinutes),
    /// That the draft was sent.
    Circulated(usize, &'a Circulated),
    /// Something to be corrected in the draft.
    Correction(usize, &'a Correction),
    /// An approval.
    Approval(usize, &'a Approval),
    /// A line to sign on.
    Signature(usize, &'a Signature),
    /// The seal.
    Seal(&'a Seal),
    /// Something found wrong after the seal.
    Rectification(&'a Rectification),
}

impl Entry<'_> {
    /// The texts by which it is found.
    fn texts(&self) -> [&str; 2] {
        match self {
            Self::Earlier(_, it) => [it.by.as_str(), it.corrections.lines().first().map_or("", Text::as_str)],
            Self::Circulated(_, it) => [it.to.as_str(), ""],
            Self::Correction(_, it) => [it.by.as_str(), it.text.lines().first().map_or("", Text::as_str)],
            Self::Approval(_, it) => [it.by.as_str(), it.note.as_str()],
            Self::Signature(_, it) => [it.name.as_str(), it.post.as_str()],
            Self::Seal(it) => [it.digest.as_str(), ""],
            Self::Rectification(it) => [it.by.as_str(), it.text.lines().first().map_or("", Text::as_str)],
        }
    }

    /// Whether it can be changed: the seal and what came after it cannot.
    pub(super) fn may_change(&self) -> bool {
        !matches!(self, Self::Seal(_) | Self::Rectification(_))
    }
}

/// All entries of the pane of approval, in the order in which minutes go through them.
pub(super) fn all_entries(closing: &record::Closing) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    entries.extend(closing.earlier.iter().enumerate().map(|(place, it)| Entry::Earlier(place, it)));
    entries.extend(closing.circulated.iter().enumerate().map(|(place, it)| Entry::Circulated(place, it)));
    entries.extend(closing.corrections.iter().enumerate().map(|(place, it)| Entry::Correction(place, it)));
    entries.extend(closing.approvals.iter().enumerate().map(|(place, it)| Entry::Approval(place, it)));
    entries.extend(closing.signatures.iter().enumerate().map(|(place, it)| Entry::Signature(place, it)));
    entries.extend(closing.seal.iter().map(Entry::Seal));
    entries.extend(closing.rectifications.iter().map(Entry::Rectification));
    entries
}

impl Closing {
    fn passes(&self, texts: &[&str]) -> bool {
        texts.iter().any(|text| contains_folded(text, &self.filter))
    }

    /// What is missing, as far as the filter lets it through.
    pub(super) fn gaps(&self, scene: &Scene<'_>) -> Cow<'_, [Gap]> {
        let all = self.missing(scene);
        if self.filter.is_empty() {
            return all;
        }
        let passes = |gap: &&Gap| self.passes(&[&missing::phrase(**gap, scene.session, scene.words)]);
        Cow::Owned(all.iter().filter(passes).copied().collect())
    }

    /// The lines of the paper in view.
    pub(super) fn page(&self, scene: &Scene<'_>) -> Cow<'_, [plain::Line]> {
        let lines = self.lines(self.audience, scene);
        if self.filter.is_empty() {
            return lines;
        }
        Cow::Owned(lines.iter().filter(|line| self.passes(&[&line.text])).cloned().collect())
    }

    /// The sides of the session that were rated, each with its place in the record.
    pub(super) fn rated<'a>(&self, scene: &Scene<'a>) -> Vec<(usize, &'a Evaluated)> {
        let rated = scene.session.closing.evaluation.iter().enumerate();
        rated.filter(|(_, it)| self.passes(&[it.aspect.as_str()])).collect()
    }

    /// The entries of the pane of approval that the filter lets through.
    pub(super) fn entries<'a>(&self, scene: &Scene<'a>) -> Vec<Entry<'a>> {
        let mut entries = all_entries(&scene.session.closing);
        entries.retain(|entry| self.passes(&entry.texts()));
        entries
    }

    /// How many entries the pane in view has.
    pub(super) fn length(&self, scene: &Scene<'_>) -> usize {
        match self.pane {
            Pane::Missing => self.gaps(scene).len(),
            Pane::Papers => self.page(scene).len(),
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
        let gaps = if self.pane == Pane::Missing { self.gaps(scene) } else { Cow::default() };
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

    /// The selected entry of the pane of approval.
    pub(super) fn entry<'a>(&self, scene: &Scene<'a>) -> Option<Entry<'a>> {
        let entries = if self.pane == Pane::Approval { self.entries(scene) } else { Vec::new() };
        self.place_among(entries.len()).and_then(|place| entries.get(place)).copied()
    }
}
