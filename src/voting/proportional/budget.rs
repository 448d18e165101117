//! Spending a budget on options that cost money.
//!
//! Choosing a number of options is the same with equal costs, so the rules of this part are written for costs once.

pub mod equal_shares;
pub mod greedy;
pub mod phragmen;

/// What each option costs, and how much money there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The cost of each option, by its place. An option without a cost is not in the running.
    pub costs: Vec<u64>,
    /// All the money there is, in the same unit.
    pub total: u64,
}

/// How much an option is worth to a person who ticked it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Utility {
    /// As much as it costs: large projects are worth more.
    #[default]
    Cost,
    /// One, whatever it costs: what counts is how many of one's choices are taken.
    Cardinality,
}

impl Budget {
    /// Places that are shared by options which take one each.
    pub(super) fn of_places(options: usize, places: usize) -> Self {
        Self { costs: vec![1; options], total: places as u64 }
    }

    /// The cost of an option; none where it has no cost or costs more than all the money.
    pub(super) fn cost(&self, option: usize) -> Option<u64> {
        self.costs.get(option).copied().filter(|cost| *cost <= self.total)
    }

    /// What these options cost together.
    pub fn spent(&self, options: &[usize]) -> u128 {
        options.iter().filter_map(|option| self.costs.get(*option)).map(|cost| u128::from(*cost)).sum()
    }

    /// The options that cost more than all the money, or have no cost, and so can never be taken.
    pub fn out_of_reach(&self, options: usize) -> Vec<usize> {
        (0..options).filter(|option| self.cost(*option).is_none()).collect()
    }
}
