//! What people hold, and how it is counted: with all ties or one way, with a completion or without.

use num_rational::BigRational;

use super::Completion;
use super::completed::Completed;
use super::shares::Shares;
use crate::voting::proportional::budget::{Budget, Utility};
use crate::voting::proportional::committee::{Committee, Endowment, Walk};
use crate::voting::proportional::electorate::Electorate;
use crate::voting::proportional::universes::universes;
use crate::voting::proportional::walk::walk;

/// Ballots, money and how the shares of it grow.
pub(in crate::voting::proportional) struct Means<'a> {
    pub(in crate::voting::proportional) electorate: &'a Electorate<'a>,
    pub(in crate::voting::proportional) budget: &'a Budget,
    pub(in crate::voting::proportional) utility: Utility,
    /// How many places there are, where options cost a place each; none where they cost money.
    pub(in crate::voting::proportional) places: Option<usize>,
}

impl<'a> Means<'a> {
    /// All outcomes.
    pub(in crate::voting::proportional) fn count(&self, completion: Completion) -> Committee {
        if completion == Completion::Add1 {
            return self.raise_all();
        }
        let endowment = Some(self.endowment(0, 1));
        Committee { endowment, ..universes(&Completed { shares: self.shares(0), completion }) }
    }

    /// One way to an outcome.
    pub(in crate::voting::proportional) fn follow(&self, completion: Completion, order: Option<&[usize]>) -> Walk {
        if completion == Completion::Add1 {
            return self.raise_one(order);
        }
        let endowment = Some(self.endowment(0, 1));
        Walk { endowment, ..walk(&Completed { shares: self.shares(0), completion }, order) }
    }

    /// The rule, with shares raised by so much: with costs for each person, with places in all.
    pub(super) fn shares(&self, raised: u64) -> Shares<'a> {
        let Self { electorate, budget, utility, .. } = *self;
        let each = if self.places.is_some() { 1 } else { electorate.people() };
        let money = u128::from(budget.total) + u128::from(raised) * u128::from(each);
        Shares { electorate, budget, utility, money, most: self.places.unwrap_or(usize::MAX) }
    }

    /// What a person holds then.
    pub(super) fn endowment(&self, raised: u64, step: u64) -> Endowment {
        let people = self.electorate.people().max(1);
        let each = BigRational::new(self.shares(raised).money.into(), people.into());
        Endowment { each, raised, step }
    }
}
