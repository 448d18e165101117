//! The mean of grades, kept exact.

use std::cmp::Ordering;

use crate::session::stakeholder::Rating;

/// The mean of at least one grade: their sum and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// The sum of the grades.
    pub sum: u32,
    /// How many grades there are, at least 1.
    pub count: u32,
}

/// Where a mean lies against the middle of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Below the middle.
    Low,
    /// Exactly on it.
    Middle,
    /// Above the middle.
    High,
}

impl Mean {
    /// The mean of these grades; `None` where there are none.
    pub fn of(grades: impl IntoIterator<Item = u8>) -> Option<Self> {
        let (sum, count) = grades.into_iter().fold((0, 0), |(sum, count), grade| (sum + u32::from(grade), count + 1));
        (count > 0).then_some(Self { sum, count })
    }

    /// Where it lies against the middle of the scale from [`Rating::LEAST`] to [`Rating::MOST`].
    pub fn side(self) -> Side {
        let middle_doubled = u64::from(Rating::LEAST) + u64::from(Rating::MOST);
        match (2 * u64::from(self.sum)).cmp(&(middle_doubled * u64::from(self.count))) {
            Ordering::Less => Side::Low,
            Ordering::Equal => Side::Middle,
            Ordering::Greater => Side::High,
        }
    }

    /// In tenths of a grade, halves rounded up: for printing, never for deciding.
    pub fn tenths(self) -> u32 {
        (20 * self.sum + self.count) / (2 * self.count.max(1))
    }

    /// The cell, from 0, of a line of `length` cells on which the scale is laid from least to most.
    ///
    /// Low means fall on the first half of the line and high ones on the second, whatever their distance from the middle; a
    /// mean exactly on the middle falls on the middle cell or, where `length` is even, on the first of the second half.
    pub fn cell(self, length: u16) -> u16 {
        let half = u64::from(length / 2);
        let count = u64::from(self.count.max(1));
        let span = u64::from(Rating::MOST - Rating::LEAST) * count;
        let climbed = u64::from(self.sum).saturating_sub(u64::from(Rating::LEAST) * count).min(span);
        let steps = |distance: u64| u16::try_from(2 * distance * half / span).unwrap_or(u16::MAX);
        match self.side() {
            Side::Low => steps(climbed),
            Side::Middle => length / 2,
            Side::High => length.saturating_sub(1) - steps(span - climbed),
        }
    }
}

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u64::from(self.sum) * u64::from(other.count);
        let right = u64::from(other.sum) * u64::from(self.count);
        // Equal means of different numbers of grades are told apart, so that the order agrees with equality.
        left.cmp(&right).then(self.count.cmp(&other.count))
    }
}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_told_exactly_on_which_side_of_the_middle_it_lies() {
        assert_eq!(Mean::of([3, 3, 3]).unwrap().side(), Side::Middle);
        assert_eq!(Mean::of([2, 4]).unwrap().side(), Side::Middle);
        assert_eq!(Mean::of([3, 3, 4]).unwrap().side(), Side::High);
        assert_eq!(Mean::of([3, 3, 2]).unwrap().side(), Side::Low);
        assert_eq!(Mean::of([]), None);
    }

    #[test]
    fn tenths_round_halves_up() {
        assert_eq!(Mean::of([3, 3, 4]).unwrap().tenths(), 33);
        assert_eq!(Mean::of([4, 3, 3, 3]).unwrap().tenths(), 33);
        assert_eq!(Mean::of([4, 4, 3]).unwrap().tenths(), 37);
    }

    #[test]
    fn ends_of_the_scale_fall_on_the_ends_of_the_line() {
        for length in [2, 3, 10, 11] {
            assert_eq!(Mean::of([1]).unwrap().cell(length), 0);
            assert_eq!(Mean::of([5]).unwrap().cell(length), length - 1);
            assert_eq!(Mean::of([3]).unwrap().cell(length), length / 2);
        }
    }

    #[test]
    fn what_is_near_the_middle_stays_on_its_own_side() {
        let low = Mean { sum: 2_999, count: 1_000 };
        let high = Mean { sum: 3_001, count: 1_000 };
        assert_eq!((low.cell(11), high.cell(11)), (4, 6));
        assert_eq!((low.cell(10), high.cell(10)), (4, 5));
    }

    #[test]
    fn a_line_of_no_or_one_cell_has_only_that() {
        for grade in 1..=5 {
            assert_eq!(Mean::of([grade]).unwrap().cell(0), 0);
            assert_eq!(Mean::of([grade]).unwrap().cell(1), 0);
        }
    }
}
