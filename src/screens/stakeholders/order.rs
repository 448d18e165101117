//! The orders in which the register can be read.

use std::cmp::Reverse;

use super::rating::{influence, is_placed};
use crate::session::fold::folded;
use crate::session::stakeholder::Stakeholder;
use crate::words::Words;

/// An order of the register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// As it was written down.
    #[default]
    Register,
    /// By name.
    Name,
    /// By sector, those without one last.
    Sector,
    /// The most influential first.
    Influence,
    /// Those not yet rated first.
    Unrated,
}

impl Order {
    /// The order after this one, the first after the last.
    pub(super) fn next(self) -> Self {
        match self {
            Self::Register => Self::Name,
            Self::Name => Self::Sector,
            Self::Sector => Self::Influence,
            Self::Influence => Self::Unrated,
            Self::Unrated => Self::Register,
        }
    }

    /// What it is called.
    pub(super) fn name(self, words: &Words) -> String {
        match self {
            Self::Register => words.stakeholders_order_register(),
            Self::Name => words.stakeholders_order_name(),
            Self::Sector => words.stakeholders_order_sector(),
            Self::Influence => words.stakeholders_order_influence(),
            Self::Unrated => words.stakeholders_order_unrated(),
        }
    }
}

/// The stakeholders in this order; equals stay as they were written down.
pub(super) fn sorted(mut stakeholders: Vec<&Stakeholder>, order: Order) -> Vec<&Stakeholder> {
    match order {
        Order::Register => {}
        Order::Name => stakeholders.sort_by_cached_key(|it| folded(it.name.as_str())),
        Order::Sector => stakeholders.sort_by_key(|it| (it.sector.is_none(), it.sector)),
        Order::Influence => stakeholders.sort_by_key(|it| Reverse(influence(it))),
        Order::Unrated => stakeholders.sort_by_key(|it| is_placed(it)),
    }
    stakeholders
}
