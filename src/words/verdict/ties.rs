//! What is tied, and what became of it.

use super::Teller;
use super::names::count;
use crate::session::ballot::OptionId;
use crate::session::rules::TieBreak;
use crate::voting::further::Broken;
use crate::voting::{Applied, Pending, Resolution, SecondMethod, Tier};

impl Teller<'_> {
    /// The ties below the first place, but that for the last places, which is told by itself. Of proposals none is told:
    /// each stands alone.
    pub(super) fn ties(&self) -> Option<String> {
        let cut = self.seats().map(|seats| self.result.winners(seats).tied).unwrap_or_default();
        let at_cut = |tier: &Tier| tier.entries.iter().any(|entry| cut.contains(&entry.option));
        let tied: Vec<String> = self
            .tied()
            .filter(|tier| tier.place > 1 && !at_cut(tier))
            .map(|tier| match tier.common_score() {
                Some(score) => self.words.verdict_group(self.tier_names(tier), self.score(score)),
                None => self.tier_names(tier),
            })
            .collect();
        let too = self.supported().next().is_some_and(Tier::is_tie);
        let groups = tied.join("; ");
        (!tied.is_empty())
            .then(|| if too { self.words.verdict_tied_too(groups) } else { self.words.verdict_tied(groups) })
    }

    /// The ties of an order. Among those that did not reach the share that was asked for none matters.
    fn tied(&self) -> impl Iterator<Item = &Tier> {
        let matters = |tier: &Tier| self.result.bars.is_none() || tier.entries.iter().any(|entry| entry.may_win);
        self.supported().filter(move |tier| self.result.is_order() && tier.is_tie() && matters(tier))
    }

    /// What became of a tie for the last places; without a number of places, that all ties stand.
    pub(super) fn resolution(&self) -> Option<String> {
        let ties = self.tied().count();
        let Some(resolution) = self.tie_resolution() else {
            let ahead = self.broken.as_ref().map(|broken| self.ahead_in(broken));
            let left = ties.saturating_sub(usize::from(ahead.is_some()));
            let stand = (left > 0).then(|| match &ahead {
                Some(_) => self.words.verdict_other_ties_stand(count(left)),
                None => self.words.verdict_ties_stand(count(left)),
            });
            let told: Vec<String> = ahead.into_iter().chain(stand).collect();
            return (!told.is_empty()).then(|| told.join("; "));
        };
        if resolution.cut.tied.is_empty() {
            let seats = count(self.seats().unwrap_or(1));
            return (ties > 0).then(|| self.words.verdict_no_matter(seats));
        }
        let told =
            |tied: &[OptionId], places| self.words.verdict_tied_for(self.names(tied.iter().copied()), count(places));
        let cut = &resolution.cut;
        let applied: Vec<&Applied> =
            resolution.applied.iter().filter(|it| !it.took.is_empty() || !it.left_out.is_empty()).collect();
        // A tie for the first place is told as such.
        let is_told = self.leads_tied(&cut.tied);
        let mut parts = Vec::new();
        if !applied.is_empty() && !is_told {
            parts.push(told(&cut.tied, cut.places_left));
        }
        let is_whole = applied.is_empty();
        parts.extend(applied.into_iter().map(|applied| self.broken(applied)));
        if let Some(pending) = resolution.pending {
            let (due, left) = (self.due(pending), told(&resolution.tied, resolution.places_left));
            match &self.broken {
                _ if is_told && is_whole => parts.push(due),
                Some(_) => parts.extend([left, due]),
                None => parts.push(self.words.verdict_tied_and_due(due, left)),
            }
        }
        Some(parts.join("; "))
    }

    /// Whether these are all that are tied in the first place, and told as such.
    fn leads_tied(&self, tied: &[OptionId]) -> bool {
        let first = self.supported().next().filter(|_| self.result.is_order());
        first.is_some_and(|first| first.entries.iter().map(|entry| entry.option).eq(tied.iter().copied()))
    }

    /// What is still to be done about a tie.
    fn due(&self, pending: Pending) -> String {
        match (pending, &self.broken) {
            (Pending::FurtherRound, Some(broken)) => self.broken_in(broken),
            (Pending::FurtherRound, None) => self.words.verdict_due_further_round(),
            (Pending::Lot, _) => self.words.verdict_due_lot(),
            (Pending::Chair, _) => self.words.verdict_due_chair(),
            // A round that nobody had declared does not hide that none was.
            (Pending::NothingDeclared, Some(broken)) => format!("{}; {}", self.undeclared(), self.broken_in(broken)),
            (Pending::NothingDeclared, None) => self.undeclared(),
        }
    }

    fn undeclared(&self) -> String {
        let nothing = self.round.tie_break.is_empty();
        if nothing { self.words.verdict_due_undeclared() } else { self.words.verdict_due_unbroken() }
    }

    /// Whom a later round let in.
    fn broken_in(&self, broken: &Broken) -> String {
        let names = self.every_name(broken.came_in.iter().copied());
        self.words.verdict_broken_in_round(count(broken.came_in.len()), names, count(broken.number))
    }

    /// Whom a later round put first among those that were tied, where nobody said how many are chosen.
    fn ahead_in(&self, broken: &Broken) -> String {
        let names = self.every_name(broken.came_in.iter().copied());
        self.words.verdict_ahead_in_round(names, count(broken.number))
    }

    /// Whom a rule that was declared let in or, where it let nobody in, left out.
    fn broken(&self, applied: &Applied) -> String {
        let reason = match (applied.rule, SecondMethod::of(&self.round.method)) {
            (TieBreak::Supporters, _) => self.words.verdict_by_supporters(),
            (TieBreak::SecondMethod, Some(second)) => {
                self.words.verdict_by_second_method(self.words.told_second(second))
            }
            (TieBreak::EarlierProposal, _) => self.words.verdict_by_earlier(),
            (TieBreak::Lot, _) => self.words.verdict_by_lot(),
            (TieBreak::Chair, _) => self.words.verdict_by_chair(),
            (TieBreak::SecondMethod | TieBreak::FurtherRound, _) => self.words.tie_break(applied.rule),
        };
        if applied.took.is_empty() {
            let out = self.names(applied.left_out.iter().copied());
            return self.words.verdict_stays_out(count(applied.left_out.len()), out, reason);
        }
        self.words.verdict_comes_in(count(applied.took.len()), self.every_name(applied.took.iter().copied()), reason)
    }

    /// All that are chosen, where that is more than the one who leads, or another one because a share was not reached. What
    /// is chosen together, and proposals, are told first.
    pub(super) fn all_chosen(&self) -> Option<String> {
        let kept_out = self.result.bars.as_ref().is_some_and(|bars| !bars.kept_out.is_empty());
        let seats = self.seats().unwrap_or(1);
        if !self.result.is_order() || (seats < 2 && !kept_out) {
            return None;
        }
        let resolution = Resolution::of(self.round, &self.result, seats);
        let mut winners = resolution.winners();
        winners.extend(self.broken.iter().flat_map(|broken| &broken.came_in));
        if winners.is_empty() {
            return (kept_out && resolution.tied.is_empty()).then(|| self.words.verdict_nothing_chosen());
        }
        let (chosen, names) = (count(winners.len()), self.every_name(winners));
        Some(if chosen >= count(seats) {
            self.words.verdict_chosen(chosen, names)
        } else {
            self.words.verdict_chosen_of(chosen, names, count(seats))
        })
    }
}
