//! Who owes most.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Filter, Ledger};
use crate::session::fold::folded;
use crate::session::text::Text;

/// What one post or office owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    /// Who, as it was first written; empty where no one answers for it.
    pub responsible: Text,
    /// Agreements still owed.
    pub open: usize,
    /// Those past their date.
    pub overdue: usize,
    /// The earliest date among those owed.
    pub oldest: Option<Date>,
}

impl Ledger<'_> {
    /// What each owes of what is looked for, who owes most first: by what is overdue, then by what is owed.
    pub fn debts(&self, filter: &Filter, today: Date) -> Vec<Debt> {
        let mut debts: BTreeMap<String, Debt> = BTreeMap::new();
        let owed = Filter { open: true, ..filter.clone() };
        for entry in self.entries.iter().filter(|entry| owed.takes(entry, today)) {
            let agreement = entry.agreement;
            let debt = debts.entry(folded(agreement.responsible.as_str())).or_insert_with(|| Debt {
                responsible: agreement.responsible.clone(),
                open: 0,
                overdue: 0,
                oldest: None,
            });
            debt.open += 1;
            debt.overdue += usize::from(agreement.is_late(today));
            debt.oldest = [debt.oldest, agreement.due].into_iter().flatten().min();
        }
        let mut debts: Vec<Debt> = debts.into_values().collect();
        debts.sort_by_key(|debt| (Reverse(debt.overdue), Reverse(debt.open), debt.oldest.is_none(), debt.oldest));
        debts
    }
}
