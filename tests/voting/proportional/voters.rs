//! Every rule, to be asked the same questions.

use concertar::voting::ballots::Approvals;
use concertar::voting::proportional::{
    Budget, Committee, Completion, Utility, Walk, approval_top, budget, equal_shares, phragmen, sequential_approval,
};

/// A rule for places, by its name: all ties, and one way.
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) count: fn(&Approvals, usize) -> Committee,
    pub(crate) follow: fn(&Approvals, usize, Option<&[usize]>) -> Walk,
}

/// A rule for money, by its name: all ties, and one way.
pub(crate) struct Spending {
    pub(crate) name: &'static str,
    pub(crate) count: fn(&Approvals, &Budget) -> Committee,
    pub(crate) follow: fn(&Approvals, &Budget, Option<&[usize]>) -> Walk,
}

/// Equal shares for places, with a completion.
macro_rules! shares {
    ($completion:ident) => {
        Rule {
            name: concat!("equal shares, ", stringify!($completion)),
            count: |approvals, places| equal_shares::count(approvals, places, Completion::$completion),
            follow: |approvals, places, order| equal_shares::follow(approvals, places, Completion::$completion, order),
        }
    };
}

/// Equal shares for money, with a completion.
macro_rules! spending {
    ($utility:ident, $completion:ident) => {
        Spending {
            name: concat!("equal shares, ", stringify!($utility), ", ", stringify!($completion)),
            count: |approvals, money| {
                budget::equal_shares::count(approvals, money, Utility::$utility, Completion::$completion)
            },
            follow: |approvals, money, order| {
                budget::equal_shares::follow(approvals, money, Utility::$utility, Completion::$completion, order)
            },
        }
    };
}

pub(crate) const RULES: [Rule; 7] = [
    Rule { name: "approval top", count: approval_top::count, follow: approval_top::follow },
    Rule { name: "sequential approval", count: sequential_approval::count, follow: sequential_approval::follow },
    Rule { name: "phragmen", count: phragmen::count, follow: phragmen::follow },
    shares!(None),
    shares!(Add1),
    shares!(Phragmen),
    shares!(Approval),
];

pub(crate) const SPENDINGS: [Spending; 11] = [
    Spending {
        name: "greedy, Cost",
        count: |approvals, money| budget::greedy::count(approvals, money, Utility::Cost),
        follow: |approvals, money, order| budget::greedy::follow(approvals, money, Utility::Cost, order),
    },
    Spending {
        name: "greedy, Cardinality",
        count: |approvals, money| budget::greedy::count(approvals, money, Utility::Cardinality),
        follow: |approvals, money, order| budget::greedy::follow(approvals, money, Utility::Cardinality, order),
    },
    Spending { name: "phragmen", count: budget::phragmen::count, follow: budget::phragmen::follow },
    spending!(Cost, None),
    spending!(Cost, Add1),
    spending!(Cost, Phragmen),
    spending!(Cost, Approval),
    spending!(Cardinality, None),
    spending!(Cardinality, Add1),
    spending!(Cardinality, Phragmen),
    spending!(Cardinality, Approval),
];
