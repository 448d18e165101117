//! How much ballots used of what they could give.

use super::Words;
use crate::session::round::{Unit, Used};

impl Words {
    /// How much one ballot used: «usó 3 de 5».
    pub fn used(&self, used: Used) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let (of, spent) = (number(used.of), number(used.used));
        match used.unit {
            Unit::Points | Unit::Credits => self.axes_used(of, spent),
            Unit::Places => self.axes_used_places(of, spent),
            Unit::Options => self.axes_used_options(of, spent),
            Unit::Pairs => self.axes_used_pairs(of, spent),
        }
    }

    /// How many ballots did not use all: «4 papeletas sin usar todos sus puntos».
    pub fn partial(&self, unit: Unit, ballots: usize) -> String {
        let count = i64::try_from(ballots).unwrap_or(i64::MAX);
        match unit {
            Unit::Points => self.axes_partial_points(count),
            Unit::Credits => self.axes_partial_credits(count),
            Unit::Places => self.axes_partial_places(count),
            Unit::Options => self.axes_partial_options(count),
            Unit::Pairs => self.axes_partial_pairs(count),
        }
    }
}
