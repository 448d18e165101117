//! What people give options on criteria, added up.

use crate::voting::ballots::{TooHeavy, Weight, Weights};
use crate::voting::fraction::Fraction;

/// Whether more or less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Benefit,
    /// Less is better.
    Cost,
}

/// What options are judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// How much it counts beside the other criteria.
    pub weight: u32,
    /// Whether more or less is better.
    pub direction: Direction,
}

/// Sheets on which people give each option a number on each criterion, added up as they come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheets {
    criteria: Vec<Criterion>,
    weights: Weights,
    /// Option by option, criterion by criterion.
    cells: Vec<Vec<Cell>>,
    /// The numbers of the single sheets: those of the first on the first option, on the second, and so on.
    numbers: Vec<Option<i32>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cell {
    sum: i128,
    weight: u64,
}

impl Sheets {
    /// No sheets yet, on this many options.
    pub fn new(options: usize, criteria: Vec<Criterion>) -> Self {
        let cells = vec![vec![Cell::default(); criteria.len()]; options];
        Self { criteria, weights: Weights::default(), cells, numbers: Vec::new() }
    }

    /// Adds a sheet: for each option, by its place, its number on each criterion, by its place. Numbers may be missing,
    /// and so may all that would follow the last.
    ///
    /// # Errors
    /// When all sheets together would weigh too much; nothing is added then.
    pub fn push(&mut self, numbers: &[Vec<Option<i32>>], weight: Weight) -> Result<(), TooHeavy> {
        self.weights.push(weight)?;
        for (cells, numbers) in self.cells.iter_mut().zip(numbers) {
            for (cell, number) in cells.iter_mut().zip(numbers) {
                if let Some(number) = number {
                    cell.sum += i128::from(*number) * i128::from(weight.value());
                    cell.weight += weight.value();
                }
            }
        }
        for option in 0..self.cells.len() {
            let given = numbers.get(option).map_or(&[][..], Vec::as_slice);
            self.numbers.extend((0..self.criteria.len()).map(|criterion| given.get(criterion).copied().flatten()));
        }
        Ok(())
    }

    /// The numbers of a sheet for an option, criterion by criterion.
    pub fn numbers(&self, sheet: usize, option: usize) -> &[Option<i32>] {
        let (options, criteria) = (self.cells.len(), self.criteria.len());
        let start = (sheet * options + option) * criteria;
        self.numbers.get(start..start + criteria).filter(|_| option < options).unwrap_or_default()
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.cells.len()
    }

    /// What they are judged by.
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// What the sheets weigh.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The weight of the sheets with a number for an option on a criterion.
    pub fn given(&self, option: usize, criterion: usize) -> u64 {
        self.cell(option, criterion).weight
    }

    /// The mean of the numbers of an option on a criterion; `None` where nobody gave one.
    pub fn mean(&self, option: usize, criterion: usize) -> Option<Fraction> {
        let cell = self.cell(option, criterion);
        (cell.weight > 0).then(|| Fraction::new(cell.sum, u128::from(cell.weight)))
    }

    fn cell(&self, option: usize, criterion: usize) -> Cell {
        self.cells.get(option).and_then(|cells| cells.get(criterion)).copied().unwrap_or_default()
    }
}
