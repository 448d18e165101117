//! What people hold together, in floating-point numbers.

use crate::voting::proportional::amounts::float;

/// What some people hold together, while a price is sought that each of them pays or gives all they hold.
pub(super) struct Purse {
    /// What each of those hold who may pay in full, and how many they are.
    rich: Vec<(f64, u64)>,
    /// How many these are.
    payers: u64,
    /// What all others give.
    given: f64,
}

impl Purse {
    /// What these people hold: so much each, so many people.
    pub(super) fn of(people: impl Iterator<Item = (f64, u64)>) -> Self {
        let rich: Vec<(f64, u64)> = people.filter(|(balance, _)| *balance > 0.0).collect();
        Self { payers: rich.iter().map(|(_, people)| people).sum(), rich, given: 0.0 }
    }

    /// What they hold in all.
    pub(super) fn total(&self) -> f64 {
        self.given + self.rich.iter().map(|(balance, people)| balance * float(*people)).sum::<f64>()
    }

    /// What they give in all when each pays no more than this.
    pub(super) fn at(&self, price: f64) -> f64 {
        self.given + self.rich.iter().map(|(balance, people)| balance.min(price) * float(*people)).sum::<f64>()
    }

    /// The price at which they give this much; infinite where they do not hold it. Those who hold less than the price
    /// are set apart, so ask for the least first.
    pub(super) fn price(&mut self, cost: f64) -> f64 {
        while self.payers > 0 {
            let price = (cost - self.given) / float(self.payers);
            let before = self.rich.len();
            let (given, payers) = (&mut self.given, &mut self.payers);
            self.rich.retain(|(balance, people)| {
                let is_rich = *balance >= price;
                if !is_rich {
                    *given += balance * float(*people);
                    *payers -= people;
                }
                is_rich
            });
            if self.rich.len() == before {
                return price;
            }
        }
        f64::INFINITY
    }
}
