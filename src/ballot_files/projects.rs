//! Projects with costs, to be paid from a budget.

use crate::session::Text;
use crate::voting::Fraction;

/// What a file says of its options where they are projects to be paid from a budget.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Projects {
    /// What each one is called, the options going by short names; empty where the file says nothing.
    pub titles: Vec<Text>,
    /// What each one costs; none at all where one of the costs cannot be read.
    pub costs: Vec<Fraction>,
    /// What there is to spend.
    pub budget: Option<Fraction>,
}
