//! What weight each grade of a scale got.

use std::collections::BTreeMap;

use super::super::Fraction;
use super::super::ballots::{Scores, TooHeavy, Weights};
use super::floats;

/// A scale of whole numbers, both ends on it. A scale whose end is below its beginning has one grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The lowest grade.
    pub least: i32,
    /// The highest grade.
    pub most: i32,
}

impl Scale {
    /// The distance from the lowest grade to the highest.
    pub fn span(self) -> u64 {
        u64::try_from(i64::from(self.most) - i64::from(self.least)).unwrap_or(0)
    }

    /// How many grades there are.
    pub fn grades(self) -> u64 {
        self.span() + 1
    }
}

/// What weight each grade of a scale got. Grades that nobody gave take no room, so that a scale may be long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    scale: Scale,
    weights: BTreeMap<i32, u64>,
    total: u64,
}

impl Distribution {
    /// These weights by grade. Grades outside the scale do not count.
    ///
    /// # Errors
    /// When all together would reach [`Weights::LIMIT`].
    pub fn new(scale: Scale, grades: impl IntoIterator<Item = (i32, u64)>) -> Result<Self, TooHeavy> {
        let mut distribution = Self { scale, weights: BTreeMap::new(), total: 0 };
        for (grade, weight) in grades {
            distribution.add(grade, weight)?;
        }
        Ok(distribution)
    }

    /// The weight of each grade from the lowest, which goes by 0.
    ///
    /// # Errors
    /// When all together would reach [`Weights::LIMIT`].
    pub fn of_grades(weights: &[u64]) -> Result<Self, TooHeavy> {
        let most = i32::try_from(weights.len()).unwrap_or(i32::MAX).saturating_sub(1);
        Self::new(Scale { least: 0, most }, (0..).zip(weights.iter().copied()))
    }

    /// What the ballots gave an option; missing numbers and those outside the scale are left out.
    pub fn of_option(scores: &Scores, option: usize, scale: Scale) -> Self {
        let mut distribution = Self { scale, weights: BTreeMap::new(), total: 0 };
        // All ballots together are below the limit, so these are.
        for (grade, weight) in grades_given(scores, option, scale) {
            let _ = distribution.add(grade, weight);
        }
        distribution
    }

    fn add(&mut self, grade: i32, weight: u64) -> Result<(), TooHeavy> {
        if weight == 0 || grade < self.scale.least || i64::from(grade) > self.highest() {
            return Ok(());
        }
        self.total = self.total.checked_add(weight).filter(|total| *total < Weights::LIMIT).ok_or(TooHeavy)?;
        *self.weights.entry(grade).or_insert(0) += weight;
        Ok(())
    }

    fn highest(&self) -> i64 {
        i64::from(self.scale.most.max(self.scale.least))
    }

    /// The scale.
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// What all grades weigh together: as many people, where each ballot is one person's.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The grades that somebody gave with their weights, the lowest first.
    pub fn iter(&self) -> impl Iterator<Item = (i32, u64)> + '_ {
        self.weights.iter().map(|(grade, weight)| (*grade, *weight))
    }

    /// The weight of a grade.
    pub fn weight(&self, grade: i32) -> u64 {
        self.weights.get(&grade).copied().unwrap_or(0)
    }

    /// Each grade that somebody gave as its distance from the lowest, with its weight.
    pub(super) fn steps(&self) -> impl Iterator<Item = (u64, u64)> + '_ {
        let least = i64::from(self.scale.least);
        self.iter().map(move |(grade, weight)| (u64::try_from(i64::from(grade) - least).unwrap_or(0), weight))
    }

    /// All grades summed, each as often as it weighs.
    pub(super) fn sum(&self) -> i128 {
        self.iter().map(|(grade, weight)| i128::from(grade) * i128::from(weight)).sum()
    }

    /// The mean grade; `None` where nobody gave one.
    pub fn mean(&self) -> Option<Fraction> {
        (self.total > 0).then(|| Fraction::new(self.sum(), u128::from(self.total)))
    }

    /// The share of the weight on the grades of this stretch, both ends included: what Delphi studies call the share in
    /// the top band; `None` where nobody gave a grade.
    pub fn share_within(&self, from: i32, to: i32) -> Option<Fraction> {
        let within = self.iter().filter(|(grade, _)| (from..=to).contains(grade)).map(|(_, weight)| weight).sum();
        (self.total > 0).then(|| Fraction::of(within, self.total))
    }

    /// The coefficient of variation: the standard deviation of the sample (divisor n - 1) over the mean. `None` below
    /// two people, or where the mean is not above nought, because it says nothing then.
    pub fn coefficient_of_variation(&self) -> Option<f64> {
        let mean = self.mean()?.nearest();
        if self.total < 2 || mean <= 0.0 {
            return None;
        }
        let squares: f64 =
            self.iter().map(|(grade, weight)| floats::whole(&weight) * (f64::from(grade) - mean).powi(2)).sum();
        Some((squares / floats::whole(&(self.total - 1))).sqrt() / mean)
    }

    /// The weights gathered in this many bars of equal breadth, the lowest grades first; one bar a grade where there
    /// are fewer grades than bars.
    pub fn bars(&self, bars: u32) -> Vec<u64> {
        let (grades, wanted) = (u128::from(self.scale.grades()), u128::from(bars));
        let count = wanted.min(grades);
        let mut heights = vec![0; usize::try_from(count).unwrap_or(0)];
        for (step, weight) in self.steps() {
            let bar = usize::try_from(u128::from(step) * count / grades).unwrap_or(usize::MAX);
            if let Some(height) = heights.get_mut(bar) {
                *height += weight;
            }
        }
        heights
    }
}

/// What weight each grade got for an option. On the short scales that rooms use, grades are counted in a row, which is
/// many times faster than a map where ballots are many.
fn grades_given(scores: &Scores, option: usize, scale: Scale) -> Vec<(i32, u64)> {
    const LONG: u64 = 1_000;
    if scale.grades() > LONG {
        return scores.histogram(option).into_iter().collect();
    }
    let mut row = vec![0; usize::try_from(scale.grades()).unwrap_or(0)];
    for (score, weight) in scores.column(option).iter().zip(scores.weights().iter()) {
        let step = i64::from(*score) - i64::from(scale.least);
        if let Some(sum) = usize::try_from(step).ok().and_then(|step| row.get_mut(step)) {
            *sum += weight.value();
        }
    }
    (scale.least..).zip(row).collect()
}
