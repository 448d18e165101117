//! The rules as they are defined, with fractions and without any of what makes them fast: what may come next after some
//! options were taken.

use concertar::voting::ballots::Approvals;
use concertar::voting::proportional::{Budget, Utility};
use num_rational::BigRational;
use num_traits::{One, Zero};

/// Options with the number that decides.
pub(crate) type Merits = Vec<(usize, BigRational)>;

/// A count under way. What a person of each ballot holds, or carries.
pub(crate) struct Naive<'a> {
    pub(crate) approvals: &'a Approvals,
    pub(crate) budget: &'a Budget,
    pub(crate) taken: Vec<usize>,
    pub(crate) amounts: Vec<BigRational>,
}

impl<'a> Naive<'a> {
    pub(crate) fn new(approvals: &'a Approvals, budget: &'a Budget, each: &BigRational) -> Self {
        Self { approvals, budget, taken: Vec::new(), amounts: vec![each.clone(); approvals.weights().len()] }
    }

    /// The ballots on which an option is ticked, with what they weigh.
    pub(crate) fn supporters(&self, option: usize) -> Vec<(usize, BigRational)> {
        let ballots = self.approvals.iter().enumerate();
        let ticked = ballots.filter(|(_, (ticks, _))| ticks.iter().any(|tick| usize::from(*tick) == option));
        ticked.map(|(ballot, (_, weight))| (ballot, BigRational::from_integer(weight.value().into()))).collect()
    }

    pub(crate) fn people(&self, option: usize) -> BigRational {
        self.supporters(option).into_iter().map(|(_, people)| people).sum()
    }

    pub(crate) fn cost(&self, option: usize) -> BigRational {
        BigRational::from_integer(self.budget.costs[option].into())
    }

    /// The options that somebody ticked, that are not taken, and that cost no more than this.
    pub(crate) fn open(&self, most: u128) -> Vec<usize> {
        let is_open = |option: &usize| {
            u128::from(self.budget.costs[*option]) <= most
                && !self.taken.contains(option)
                && !self.people(*option).is_zero()
        };
        (0..self.approvals.options()).filter(is_open).collect()
    }

    pub(crate) fn money_left(&self) -> u128 {
        u128::from(self.budget.total) - self.budget.spent(&self.taken)
    }

    /// What each option adds to the satisfaction of the room.
    pub(crate) fn gains(&self) -> Merits {
        let already = |ballot: usize| {
            self.approvals.ticks(ballot).iter().filter(|tick| self.taken.contains(&usize::from(**tick))).count() as u64
        };
        let gain = |option: usize| {
            let shares = self.supporters(option).into_iter();
            shares.map(|(ballot, people)| people / BigRational::from_integer((already(ballot) + 1).into())).sum()
        };
        self.open(self.money_left()).into_iter().map(|option| (option, gain(option))).collect()
    }

    /// What each supporter of an option would carry.
    pub(crate) fn loads(&self) -> Merits {
        let load = |option: usize| {
            let carried = self.supporters(option).into_iter().map(|(ballot, people)| people * &self.amounts[ballot]);
            (carried.sum::<BigRational>() + self.cost(option)) / self.people(option)
        };
        self.open(self.money_left()).into_iter().map(|option| (option, load(option))).collect()
    }

    /// How many people ticked an option, for a unit of its cost where that is asked for.
    pub(crate) fn ticks(&self, utility: Utility) -> Merits {
        let merit = |option: usize| match utility {
            Utility::Cost => self.people(option),
            // Nothing is better than what costs nothing.
            Utility::Cardinality if self.cost(option).is_zero() => BigRational::from_integer(u64::MAX.into()),
            Utility::Cardinality => self.people(option) / self.cost(option),
        };
        self.open(self.money_left()).into_iter().map(|option| (option, merit(option))).collect()
    }

    /// The price of each option that can be paid, for each unit of what it is worth.
    pub(crate) fn prices(&self, utility: Utility) -> Merits {
        let priced = |option: usize| Some((option, self.price(option)? / self.worth(option, utility)));
        self.open(self.budget.total.into()).into_iter().filter_map(priced).collect()
    }

    pub(crate) fn worth(&self, option: usize, utility: Utility) -> BigRational {
        match utility {
            Utility::Cost if !self.cost(option).is_zero() => self.cost(option),
            _ => BigRational::one(),
        }
    }

    /// Those who hold least pay all they hold, one after the other, until the others can share the rest.
    pub(crate) fn price(&self, option: usize) -> Option<BigRational> {
        let mut supporters = self.supporters(option);
        supporters.sort_by(|one, other| self.amounts[one.0].cmp(&self.amounts[other.0]));
        let (mut rest, mut payers) = (self.cost(option), self.people(option));
        for (ballot, people) in supporters {
            let price = &rest / &payers;
            if price <= self.amounts[ballot] {
                return Some(price);
            }
            rest -= &people * &self.amounts[ballot];
            payers -= people;
        }
        None
    }

    /// Takes an option; its supporters pay this price, or all they hold.
    pub(crate) fn pay(&mut self, option: usize, price: &BigRational) {
        for (ballot, _) in self.supporters(option) {
            let paid = self.amounts[ballot].clone().min(price.clone());
            self.amounts[ballot] -= paid;
        }
        self.taken.push(option);
    }

    /// Takes an option; its supporters carry this.
    pub(crate) fn carry(&mut self, option: usize, load: &BigRational) {
        for (ballot, _) in self.supporters(option) {
            self.amounts[ballot] = load.clone();
        }
        self.taken.push(option);
    }
}

/// The options of the least number, or of the greatest where the sign is turned.
pub(crate) fn best(merits: &Merits, greatest: bool) -> Vec<usize> {
    let numbers = merits.iter().map(|(_, number)| number);
    let best = if greatest { numbers.max() } else { numbers.min() };
    merits.iter().filter(|(_, number)| Some(number) == best).map(|(option, _)| *option).collect()
}
