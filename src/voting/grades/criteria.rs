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
use scaling::Scaled;

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
    let counted: Vec<usize> = (0..sheets.options()).filter(|option| is_complete(sheets, *option)).collect();
    let columns = columns(sheets, scaling, &counted)?;
    let order = order(&columns, sheets, &counted);
    let mut worths = vec![None; sheets.options()];
    let mut contributions = vec![Vec::new(); sheets.options()];
    for (place, option) in counted.iter().enumerate() {
        let parts = parts(&columns, sheets, place);
        worths[*option] = Some(parts.iter().sum());
        contributions[*option] = parts;
    }
    let rest = (0..sheets.options()).filter(|option| !counted.contains(option)).collect();
    let tiers = Tiers::from_groups([order.groups(), &[rest]].concat());
    Ok(Criteria { tiers, worths, contributions, reversals: reversals(sheets, scaling, &counted, &order)? })
}

/// Whether an option has a number on every criterion that counts.
fn is_complete(sheets: &Sheets, option: usize) -> bool {
    let mut criteria = sheets.criteria().iter().enumerate();
    criteria.all(|(place, criterion)| criterion.weight == 0 || sheets.mean(option, place).is_some())
}

/// The scaled numbers of these options, criterion by criterion.
fn columns(sheets: &Sheets, scaling: Scaling, options: &[usize]) -> Result<Vec<Scaled>, NotShareable> {
    let column = |(place, criterion): (usize, &Criterion)| {
        let means = options.iter().filter_map(|option| sheets.mean(*option, place)).collect::<Vec<_>>();
        scaling::scaled(&means, criterion.direction, scaling).ok_or(NotShareable { criterion: place })
    };
    let weighty = sheets.criteria().iter().enumerate().filter(|(_, criterion)| criterion.weight > 0);
    weighty.map(column).collect()
}

fn weights(sheets: &Sheets) -> impl Iterator<Item = u32> + '_ {
    sheets.criteria().iter().map(|criterion| criterion.weight).filter(|weight| *weight > 0)
}

/// What each criterion adds to the worth of the option at this place.
fn parts(columns: &[Scaled], sheets: &Sheets, place: usize) -> Vec<BigRational> {
    let all: u64 = weights(sheets).map(u64::from).sum();
    let mut columns = columns.iter();
    let part = |criterion: &Criterion| match criterion.weight {
        0 => BigRational::zero(),
        weight => {
            let share = BigRational::new(BigInt::from(weight), BigInt::from(all));
            columns.next().map_or_else(BigRational::zero, |column| column.at(place) * share)
        }
    };
    sheets.criteria().iter().map(part).collect()
}

/// The options by worth. All worths are brought to one denominator first, as whole numbers are compared fast.
fn order(columns: &[Scaled], sheets: &Sheets, options: &[usize]) -> Tiers {
    let mut worths = vec![BigInt::zero(); options.len()];
    let common = columns.iter().fold(BigInt::from(1), |common, column| common * column.divisor());
    for (column, weight) in columns.iter().zip(weights(sheets)) {
        let factor = &common / column.divisor() * weight;
        for (worth, number) in worths.iter_mut().zip(column.numbers()) {
            *worth += number * &factor;
        }
    }
    let by_place = Tiers::by_merit(&worths);
    let name = |group: &Vec<usize>| group.iter().filter_map(|place| options.get(*place).copied()).collect();
    Tiers::from_groups(by_place.groups().iter().map(name).collect())
}

/// Counts again without each option, and keeps where the others then stand in another order.
fn reversals(
    sheets: &Sheets,
    scaling: Scaling,
    options: &[usize],
    order: &Tiers,
) -> Result<Vec<Reversal>, NotShareable> {
    let mut found = Vec::new();
    for removed in options {
        let left: Vec<usize> = options.iter().copied().filter(|option| option != removed).collect();
        let tiers = self::order(&columns(sheets, scaling, &left)?, sheets, &left);
        let groups = order.groups().iter();
        let before = groups.map(|group| group.iter().copied().filter(|option| option != removed).collect());
        if tiers != Tiers::from_groups(before.collect()) {
            found.push(Reversal { removed: *removed, tiers });
        }
    }
    Ok(found)
}
