//! What was spent of a budget, and why an option stays out though more people ticked it than some that are chosen.

use super::Teller;
use crate::session::round::Method;
use crate::session::round::method::BudgetRule;
use crate::voting::proportional::Committee;
use crate::voting::{Detail, Entry, Fraction};

impl Teller<'_> {
    /// How much of the money is spent, and how much is left; nothing while a tie leaves that open.
    pub(super) fn spent(&self) -> Option<String> {
        let (amount, committee) = self.budget().filter(|(_, committee)| !committee.winners.is_empty())?;
        let spent = self.cost_of(&committee.winners)?;
        Some(if spent == amount {
            self.words.verdict_spent_all(self.amount(amount))
        } else {
            self.words.verdict_spent(self.amount(amount), self.amount(amount.saturating_sub(spent)), self.amount(spent))
        })
    }

    /// Of each option that more people ticked than some that are chosen why it stays out, a sentence each.
    pub(super) fn too_dear(&self) -> Vec<String> {
        let Some((amount, committee)) = self.budget() else { return Vec::new() };
        let chosen = self.result.at(&committee.winners);
        let all = || self.result.entries().map(|(_, entry)| entry);
        let Some(least) = all().filter(|entry| chosen.contains(&entry.option)).map(|it| it.score).min() else {
            return Vec::new();
        };
        let fell_short = |entry: &Entry| {
            let bar = self.round.place(entry.option).zip(self.result.bars.as_ref());
            bar.and_then(|(place, bars)| bars.options.get(place)).is_some_and(|bar| !bar.is_reached())
        };
        let out = all().filter(|entry| !chosen.contains(&entry.option) && entry.score > least && !fell_short(entry));
        out.filter_map(|entry| self.why_out(entry, amount)).collect()
    }

    fn why_out(&self, entry: &Entry, amount: u64) -> Option<String> {
        let cost = self.round.option(entry.option)?.cost?;
        let (name, marks, told) = (self.names([entry.option]), entry.score.rounded(1), self.amount(cost));
        Some(match self.round.method {
            _ if cost > amount => self.words.verdict_dearer_than_all(told, marks, name),
            Method::Budget { rule: BudgetRule::EqualShares(_), .. } => {
                self.words.verdict_dearer_than_shares(told, marks, name)
            }
            Method::Budget { rule: BudgetRule::Greedy, .. } => self.words.verdict_dearer_than_left(told, marks, name),
            _ => return None,
        })
    }

    /// The money there is, and what it is spent on where no tie leaves that open.
    fn budget(&self) -> Option<(u64, &Committee)> {
        match (&self.round.method, &self.result.detail) {
            (Method::Budget { amount, .. }, Detail::Chosen(committee)) if committee.tied.is_empty() => {
                Some((*amount, committee))
            }
            _ => None,
        }
    }

    fn cost_of(&self, places: &[usize]) -> Option<u64> {
        places.iter().map(|place| self.round.options.get(*place)?.cost).sum()
    }

    fn amount(&self, units: u64) -> String {
        let amount = Fraction::of(units, self.unit.max(1));
        match u64::try_from(amount.numerator()) {
            Ok(whole) if amount.is_whole() => self.words.thousands(whole),
            _ => self.words.decimal(amount),
        }
    }
}
