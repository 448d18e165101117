//! Weighted criteria (weighted sum model; Fishburn 1967, Triantaphyllou 2000): each option is worth the sum over all
//! criteria of the weight of the criterion times the mean of what the option was given on it.
//!
//! Everything is exact. As scaling looks at all options at once, taking away one that loses can turn the others round
//! (Belton & Gear 1983); [`Criteria::reversals`] lists where that happens.

mod scaling;
mod sheets;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

pub use scaling::{NotShareable, Scaling};
pub use sheets::{Criterion, Direction, Sheets};

use crate::voting::ballots::Tiers;
use scaling::Column;

/// An option whose absence changes the order of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reversal {
    /// The option taken away.
    pub removed: usize,
    /// The others without it.
    pub tiers: Tiers,
}

/// Options by weighted criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criteria {
    /// The options by worth; those with no number on a criterion that counts come last.
    pub tiers: Tiers,
    /// What each option is worth; `None` where a number is missing that counts.
    pub worths: Vec<Option<BigRational>>,
    /// For each option what each criterion adds to its worth; empty where the option has none.
    pub contributions: Vec<Vec<BigRational>>,
    /// Each option whose absence changes the order of the others.
    pub reversals: Vec<Reversal>,
}

/// Counts weighted criteria. Weights are taken as shares of their sum; criteria of no weight do not count.
///
/// # Errors
/// With [`Scaling::Share`], when a mean has no share: less than nought, or nought where less is better.
pub fn count(sheets: &Sheets, scaling: Scaling) -> Result<Criteria, NotShareable> {
    let (counted, rest): (Vec<usize>, Vec<usize>) =
        (0..sheets.options()).partition(|option| is_complete(sheets, *option));
    let columns = columns(sheets, scaling, &counted)?;
    let order = order(&columns, &counted, None);
    let mut contributions = vec![Vec::new(); sheets.options()];
    for (option, parts) in counted.iter().zip(parts(&columns, counted.len(), sheets.criteria().len())) {
        if let Some(place) = contributions.get_mut(*option) {
            *place = parts;
        }
    }
    let worth = |option| counted.contains(&option).then(|| contributions.get(option).into_iter().flatten().sum());
    let worths = (0..sheets.options()).map(worth).collect();
    let reversals = reversals(&columns, &counted, &order);
    let tiers = Tiers::from_groups([order.groups(), &[rest]].concat());
    Ok(Criteria { tiers, worths, contributions, reversals })
}

/// Whether an option has a number on every criterion that counts.
fn is_complete(sheets: &Sheets, option: usize) -> bool {
    let mut criteria = sheets.criteria().iter().enumerate();
    criteria.all(|(place, criterion)| criterion.weight == 0 || sheets.mean(option, place).is_some())
}

/// A criterion that counts, with the numbers of the options on it.
struct Counting {
    criterion: usize,
    weight: u32,
    column: Column,
}

fn columns(sheets: &Sheets, scaling: Scaling, options: &[usize]) -> Result<Vec<Counting>, NotShareable> {
    let column = |(place, criterion): (usize, &Criterion)| {
        let means = options.iter().filter_map(|option| sheets.mean(*option, place)).collect::<Vec<_>>();
        let column = Column::new(&means, criterion.direction, scaling).ok_or(NotShareable { criterion: place })?;
        Ok(Counting { criterion: place, weight: criterion.weight, column })
    };
    let weighty = sheets.criteria().iter().enumerate().filter(|(_, criterion)| criterion.weight > 0);
    weighty.map(column).collect()
}

/// For each of these options what each criterion adds to its worth.
fn parts(columns: &[Counting], options: usize, criteria: usize) -> Vec<Vec<BigRational>> {
    let all: u64 = columns.iter().map(|counting| u64::from(counting.weight)).sum();
    let mut parts = vec![vec![BigRational::zero(); criteria]; options];
    for Counting { criterion, weight, column } in columns {
        let share = BigRational::new(BigInt::from(*weight), BigInt::from(all));
        for (parts, number) in parts.iter_mut().zip(column.scaled()) {
            if let Some(part) = parts.get_mut(*criterion) {
                *part = number * &share;
            }
        }
    }
    parts
}

/// The options by worth, without the one at this place. All worths are brought to one denominator first, as whole numbers
/// are compared fast; what is the same for all options is left out.
fn order(columns: &[Counting], options: &[usize], without: Option<usize>) -> Tiers {
    let divisors = divisors(columns, without);
    let common: BigInt = divisors.iter().product();
    let mut worths = vec![BigInt::zero(); options.len()];
    for (Counting { weight, column, .. }, divisor) in columns.iter().zip(&divisors) {
        let factor = &common / divisor * weight;
        for (worth, number) in worths.iter_mut().zip(column.numbers()) {
            *worth += number * &factor;
        }
    }
    let name = |place: &usize| options.get(*place).copied().filter(|_| Some(*place) != without);
    let by_place = Tiers::by_merit(&worths);
    Tiers::from_groups(by_place.groups().iter().map(|group| group.iter().filter_map(name).collect()).collect())
}

fn divisors(columns: &[Counting], without: Option<usize>) -> Vec<BigInt> {
    columns.iter().map(|counting| counting.column.divisor(without)).collect()
}

/// Counts again without each option, and keeps where the others then stand in another order. Where its absence changes no
/// scale it cannot change the order.
fn reversals(columns: &[Counting], options: &[usize], order: &Tiers) -> Vec<Reversal> {
    let scales = divisors(columns, None);
    let mut found = Vec::new();
    for (place, removed) in options.iter().enumerate() {
        if divisors(columns, Some(place)) == scales {
            continue;
        }
        let tiers = self::order(columns, options, Some(place));
        let others = |group: &Vec<usize>| group.iter().copied().filter(|option| option != removed).collect();
        if tiers != Tiers::from_groups(order.groups().iter().map(others).collect()) {
            found.push(Reversal { removed: *removed, tiers });
        }
    }
    found
}
