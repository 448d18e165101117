//! Whether a choice of options represents the room, whatever rule made it.
//!
//! A group that is large enough for a place of its own and agrees on an option, yet has none of its choices elected, is
//! not justly represented (justified representation, Aziz, Brill, Conitzer, Elkind, Freeman & Walsh 2017).

use crate::voting::Fraction;
use crate::voting::ballots::Approvals;
use crate::voting::proportional::budget::Budget;

/// How a choice of options represents the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Representation {
    /// What all votes weigh, blank ones included.
    pub weight: u64,
    /// What those weigh that ticked something, and got none of it.
    pub left_out: u64,
    /// What those weigh that ticked nothing.
    pub blank: u64,
    /// For each option, what those weigh that ticked it and got none of their choices; nought for those that are elected.
    pub unheard: Vec<u64>,
    /// The options whose people, those left out, are enough for it on their own: for each the choice is unjust. In the
    /// order of the ballot.
    pub unjust: Vec<usize>,
}

impl Representation {
    /// What the choice of these options for so many places means to the room. A group is large enough when its share of
    /// the people is that of a place.
    pub fn of_places(approvals: &Approvals, elected: &[usize], places: usize) -> Self {
        Self::of(approvals, elected, &Budget::of_places(approvals.options(), places))
    }

    /// What it means to the room to spend the budget on these options. A group is large enough for an option when its
    /// share of the money pays it (Peters, Pierczyński & Skowron 2021). An option beyond the budget is owed to nobody.
    pub fn of(approvals: &Approvals, elected: &[usize], budget: &Budget) -> Self {
        let mut representation = Self {
            weight: approvals.weights().total(),
            left_out: 0,
            blank: 0,
            unheard: vec![0; approvals.options()],
            unjust: Vec::new(),
        };
        for (ticks, weight) in approvals.iter() {
            if ticks.is_empty() {
                representation.blank += weight.value();
            } else if !ticks.iter().any(|tick| elected.contains(&usize::from(*tick))) {
                representation.left_out += weight.value();
                for tick in ticks {
                    representation.unheard[usize::from(*tick)] += weight.value();
                }
            }
        }
        let is_unjust = |option: &usize| {
            let group = u128::from(representation.unheard[*option]);
            let owed =
                |cost: u64| group * u128::from(budget.total) >= u128::from(cost) * u128::from(representation.weight);
            group > 0 && budget.cost(*option).is_some_and(owed)
        };
        representation.unjust = (0..approvals.options()).filter(is_unjust).collect();
        representation
    }

    /// The share of those who ticked something and got none of it.
    pub fn share_left_out(&self) -> Fraction {
        Fraction::of(self.left_out, self.weight)
    }

    /// What the largest group weighs that agreed on an option, yet got none of their choices; nought where
    /// nobody was left out.
    pub fn largest_unheard(&self) -> u64 {
        self.unheard.iter().copied().max().unwrap_or_default()
    }

    /// The options that the largest such group agreed on; more than one where groups are of equal size.
    pub fn largest_agreed_on(&self) -> Vec<usize> {
        let largest = self.largest_unheard();
        (0..self.unheard.len()).filter(|option| largest > 0 && self.unheard[*option] == largest).collect()
    }

    /// Whether no group that is large enough was left out.
    pub fn is_just(&self) -> bool {
        self.unjust.is_empty()
    }
}
