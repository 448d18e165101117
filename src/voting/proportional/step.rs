//! What a run of a rule did, step by step.

use num_bigint::BigInt;
use num_rational::BigRational;

/// One option taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The option.
    pub option: usize,
    /// The other options that were equally entitled to come next, in their order.
    pub tied: Vec<usize>,
    /// Whether a tie order had to decide among them. Where it did not, they come next, and whether this one is first makes
    /// no difference.
    pub by_order: bool,
    /// Why it was taken.
    pub reason: Reason,
}

/// Why an option was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It had the most ticks, or the most for its cost, of those that still fitted.
    Ticks {
        /// How many people ticked it.
        people: u64,
        /// What it costs.
        cost: u64,
    },
    /// It added most to the satisfaction of the room, where a person's first elected choice adds 1, the second 1/2, the
    /// third 1/3 and so on.
    Gain(BigRational),
    /// Sharing out its cost left its supporters with the least load.
    Load(BigRational),
    /// Its supporters could buy it at the least price for what it is worth to them.
    Bought {
        /// What each supporter pays; those who hold less pay all they hold.
        price: BigRational,
        /// What it is worth to a supporter: 1, or its cost.
        worth: u64,
        /// How many people pay the price in full.
        in_full: u64,
        /// How many people pay less, and hold nothing afterwards.
        in_part: u64,
    },
}

impl Step {
    /// The same with its numbers in lowest terms.
    pub(super) fn reduced(self) -> Self {
        let reason = match self.reason {
            Reason::Gain(gain) => Reason::Gain(gain.reduced()),
            Reason::Load(load) => Reason::Load(load.reduced()),
            Reason::Bought { price, worth, in_full, in_part } => {
                Reason::Bought { price: price.reduced(), worth, in_full, in_part }
            }
            ticks @ Reason::Ticks { .. } => ticks,
        };
        Self { reason, ..self }
    }
}

impl Reason {
    /// The exact number that decided: ticks (for the cost where that counts is left to the caller), gain, load, or the
    /// price for each unit of worth, which the literature calls rho.
    pub fn value(&self) -> BigRational {
        match self {
            Self::Ticks { people, .. } => BigRational::from_integer((*people).into()),
            Self::Gain(value) | Self::Load(value) => value.clone(),
            Self::Bought { price, worth: 0, .. } => price.clone(),
            Self::Bought { price, worth, .. } => price / BigInt::from(*worth),
        }
    }
}
