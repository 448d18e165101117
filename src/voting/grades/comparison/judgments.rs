//! What people say of pairs.

use std::collections::BTreeSet;

use crate::voting::ballots::{Weight, Weights};
use crate::voting::fraction::Fraction;

/// How many times more one option is worth than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgment {
    /// The one, by its place.
    pub left: usize,
    /// The other.
    pub right: usize,
    /// How many times more the left is worth than the right, from 1/9 to 9: 1 equal, 3 moderately more, 5 strongly, 7
    /// very strongly, 9 extremely more (Saaty 1980); less than 1 where the right is worth more.
    pub value: Fraction,
}

/// Why a sheet cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An option that is not there.
    Unknown(usize),
    /// An option compared with itself.
    Itself(usize),
    /// A value for this pair that is not from 1/9 to 9.
    OffScale(usize, usize),
    /// A second judgment on this pair, in whichever order.
    Repeated(usize, usize),
    /// All sheets together would weigh too much.
    TooHeavy,
}

/// Sheets of judgments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgments {
    options: usize,
    weights: Weights,
    /// The judgments of all sheets.
    said: Vec<Judgment>,
    /// Where the judgments of each sheet end.
    ends: Vec<usize>,
}

impl Judgments {
    /// The most options that are counted. So many would already take each person 44,850 judgments.
    pub const MOST_OPTIONS: usize = 300;

    /// No sheets yet, on this many options.
    pub fn new(options: usize) -> Self {
        Self { options, weights: Weights::default(), said: Vec::new(), ends: Vec::new() }
    }

    /// Adds a sheet. It need not judge every pair.
    ///
    /// # Errors
    /// When a judgment makes no sense, or a pair is judged twice; nothing is added then.
    pub fn push(&mut self, sheet: &[Judgment], weight: Weight) -> Result<(), Fault> {
        let mut judged = BTreeSet::new();
        for judgment in sheet {
            self.check(*judgment)?;
            let (left, right) = (judgment.left, judgment.right);
            if !judged.insert((left.min(right), left.max(right))) {
                return Err(Fault::Repeated(left, right));
            }
        }
        self.weights.push(weight).map_err(|_| Fault::TooHeavy)?;
        self.said.extend(sheet);
        self.ends.push(self.said.len());
        Ok(())
    }

    fn check(&self, judgment: Judgment) -> Result<(), Fault> {
        let Judgment { left, right, value } = judgment;
        if let Some(unknown) = [left, right].into_iter().find(|option| *option >= self.options) {
            return Err(Fault::Unknown(unknown));
        }
        if left == right {
            return Err(Fault::Itself(left));
        }
        if value < Fraction::of(1, 9) || value > Fraction::whole(9) {
            return Err(Fault::OffScale(left, right));
        }
        Ok(())
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.options
    }

    /// What the sheets weigh.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The judgments of a sheet.
    pub fn sheet(&self, sheet: usize) -> &[Judgment] {
        let end = |sheet: usize| self.ends.get(sheet).copied().unwrap_or(0);
        let start = sheet.checked_sub(1).map_or(0, end);
        self.said.get(start..end(sheet)).unwrap_or_default()
    }

    /// Each sheet with its weight.
    pub fn iter(&self) -> impl Iterator<Item = (&[Judgment], Weight)> + '_ {
        self.weights.iter().enumerate().map(|(sheet, weight)| (self.sheet(sheet), weight))
    }
}
