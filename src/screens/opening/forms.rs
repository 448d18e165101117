//! The forms of this screen: each is filled from the record and read back in the same order.

mod agenda;
mod header;
mod participant;
mod rules;

pub(super) use agenda::{point, point_of};
pub(super) use header::{header, header_of};
pub(super) use participant::{person, person_of};
pub(super) use rules::{rules, rules_of};
