//! What is tied, and what became of it.

use super::Teller;
use super::names::count;
use crate::session::round::Method;
use crate::voting::{Detail, Fraction, Pending, Tier};

impl Teller<'_> {
    /// The ties below the first place, but that for the last places, which is told by itself. Of proposals none is told:
    /// each stands alone.
    pub(super) fn ties(&self) -> Option<String> {
        let cut = self.seats().map(|seats| self.result.winners(seats).tied).unwrap_or_default();
        let at_cut = |tier: &Tier| tier.entries.iter().any(|entry| cut.contains(&entry.option));
        let tied: Vec<String> = self
            .supported()
            .filter(|tier| tier.is_tie() && tier.place > 1 && self.ranks() && !at_cut(tier))
            .map(|tier| {
                let score = tier.entries.first().map_or(Fraction::ZERO, |entry| entry.score);
                self.words.verdict_group(self.tier_names(tier), self.score(score))
            })
            .collect();
        let too = self.supported().next().is_some_and(Tier::is_tie);
        let groups = tied.join("; ");
        (!tied.is_empty())
            .then(|| if too { self.words.verdict_tied_too(groups) } else { self.words.verdict_tied(groups) })
    }

    /// Whether the method puts options in an order; proposals stand alone, and what is chosen together has none.
    fn ranks(&self) -> bool {
        !matches!(self.round.method, Method::Hands | Method::Consent)
            && !matches!(self.result.detail, Detail::Chosen(_))
    }

    fn any_tie(&self) -> bool {
        self.ranks() && self.supported().any(Tier::is_tie)
    }

    /// What became of a tie for the last places; without a number of places, that all ties stand.
    pub(super) fn resolution(&self) -> Option<String> {
        let Some(resolution) = self.tie_resolution() else {
            return self.any_tie().then(|| self.words.verdict_ties_stand());
        };
        if resolution.cut.tied.is_empty() {
            let seats = count(self.seats().unwrap_or(1));
            return self.any_tie().then(|| self.words.verdict_no_matter(seats));
        }
        // What is chosen together has told its tie already.
        let is_told = matches!(self.result.detail, Detail::Chosen(_)) && resolution.applied.is_empty();
        if is_told && resolution.pending == Some(Pending::NothingDeclared) {
            return None;
        }
        let mut parts = Vec::new();
        for applied in resolution.applied.iter().filter(|it| !it.took.is_empty() || !it.left_out.is_empty()) {
            let rule = self.words.tie_break_in(applied.rule, self.round);
            parts.push(if applied.took.is_empty() {
                self.words.verdict_left_out(self.names(applied.left_out.iter().copied()), rule)
            } else {
                self.words.verdict_broken(self.names(applied.took.iter().copied()), rule)
            });
        }
        if let Some(pending) = resolution.pending {
            let names = self.names(resolution.tied.iter().copied());
            let places = count(resolution.places_left);
            parts.push(match pending {
                Pending::FurtherRound => self.words.verdict_further_round(names, places),
                Pending::Lot => self.words.verdict_lot(names, places),
                Pending::Chair => self.words.verdict_chair(names, places),
                Pending::NothingDeclared => self.words.verdict_unbroken(names, places),
            });
        }
        Some(parts.join("; "))
    }
}
