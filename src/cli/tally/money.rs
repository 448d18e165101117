//! What options cost, and what there is to spend.

use super::asked::Asked;
use crate::ballot_files::Projects;
use crate::voting::Fraction;
use crate::words::Words;

/// Costs and budget in whole units, of which several may make one of the file.
#[derive(Debug, Default)]
pub(super) struct Money {
    /// One an option; empty where they are not known.
    pub(super) costs: Vec<u64>,
    /// What there is to spend.
    pub(super) amount: Option<u64>,
    /// How many units make one of the file.
    pub(super) unit: u64,
}

impl Money {
    /// What was asked for, else what the file says.
    pub(super) fn of(
        asked: &Asked,
        projects: Option<&Projects>,
        options: usize,
        words: &Words,
    ) -> Result<Self, String> {
        if !asked.costs.is_empty() && asked.costs.len() != options {
            return Err(words.tally_costs_count(asked.costs.len(), options));
        }
        let costs: Vec<Fraction> = match projects {
            _ if !asked.costs.is_empty() => asked.costs.iter().copied().map(Fraction::whole).collect(),
            Some(projects) => projects.costs.clone(),
            None => Vec::new(),
        };
        let amount = asked.budget.map(Fraction::whole).or_else(|| projects?.budget);
        let unit = costs.iter().chain(&amount).try_fold(1_u64, |unit, it| common(unit, *it));
        let whole = |unit: u64, amount: Fraction| -> Option<u64> {
            let size = u128::try_from(amount.numerator()).ok()?.checked_mul(u128::from(unit))?;
            u64::try_from(size / amount.denominator()).ok()
        };
        let exact = unit.and_then(|unit| {
            let costs: Option<Vec<u64>> = costs.iter().map(|cost| whole(unit, *cost)).collect();
            let amount = match amount {
                Some(amount) => Some(whole(unit, amount)?),
                None => None,
            };
            Some(Self { costs: costs?, amount, unit })
        });
        exact.ok_or_else(|| words.tally_costs_too_large())
    }
}

/// What both the unit and the denominator of an amount divide.
fn common(unit: u64, amount: Fraction) -> Option<u64> {
    // In lowest terms only what the unit lacks is left below the line.
    let lacking = u64::try_from(Fraction::new(i128::from(unit), amount.denominator()).denominator()).ok()?;
    unit.checked_mul(lacking)
}
