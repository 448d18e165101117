//! Majority judgment (Balinski & Laraki 2007, 2011): each person gives each option a grade, and an option has the grade
//! in the middle.
//!
//! Options with the same grade in the middle are told apart by taking that grade away from each and looking at the next
//! middle, again and again. That is done here in whole runs of equal grades, so that millions of grades take no longer
//! than ten.

use std::cmp::Ordering;

use crate::voting::ballots::{Scores, Tiers, TooHeavy, Weights};

/// What a missing grade counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// As the worst: whoever says nothing of an option rejects it.
    Worst,
    /// As nothing. Options then have grades from different numbers of people and are compared by their proportions, as if
    /// each person's grade were counted so often that all options have equally many.
    Ignore,
}

/// What the ballots say of one option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The grade in the middle, the lower one of two; `None` where the option has no grade at all.
    pub majority_grade: Option<usize>,
    /// The weight of the better grades: of the proponents of a better grade than that in the middle.
    pub above: u64,
    /// The weight of the worse grades: of its opponents.
    pub below: u64,
    /// The weight of each grade, the worst first, those that were missing and counted as the worst among them.
    pub histogram: Vec<u64>,
    /// The weight of the ballots that gave no grade of the scale.
    pub missing: u64,
}

/// Options by majority judgment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MajorityJudgment {
    /// The options by their grades; those without any grade come last.
    pub tiers: Tiers,
    /// Grades and what lies on either side, option by option.
    pub options: Vec<Judged>,
}

/// Counts grades from 0, the worst, to one below `grades`. A number outside this scale is a missing grade.
pub fn count(scores: &Scores, grades: usize, missing: Missing) -> MajorityJudgment {
    let histograms: Vec<Vec<u64>> = (0..scores.options()).map(|option| histogram(scores, option, grades)).collect();
    judged(&histograms, scores.weights().total(), missing)
}

/// Counts grades that were added up before: for each option the weight of each grade, the worst first. Options with
/// fewer grades than that with the most miss the rest.
///
/// # Errors
/// When the grades of one option together weigh as much as [`Weights::LIMIT`] or more.
pub fn count_histograms(histograms: &[Vec<u64>], missing: Missing) -> Result<MajorityJudgment, TooHeavy> {
    let total = |grades: &Vec<u64>| grades.iter().try_fold(0_u64, |sum, weight| sum.checked_add(*weight));
    let totals: Option<Vec<u64>> = histograms.iter().map(total).collect();
    let most = totals.ok_or(TooHeavy)?.into_iter().max().unwrap_or(0);
    if most >= Weights::LIMIT {
        return Err(TooHeavy);
    }
    Ok(judged(histograms, most, missing))
}

fn histogram(scores: &Scores, option: usize, grades: usize) -> Vec<u64> {
    let mut histogram = vec![0; grades];
    for (score, weight) in scores.column(option).iter().zip(scores.weights().iter()) {
        if let Some(place) = usize::try_from(*score).ok().and_then(|grade| histogram.get_mut(grade)) {
            *place += weight.value();
        }
    }
    histogram
}

fn judged(histograms: &[Vec<u64>], all: u64, missing: Missing) -> MajorityJudgment {
    let options: Vec<Judged> = histograms.iter().map(|histogram| judge(histogram.clone(), all, missing)).collect();
    let merits: Vec<Merit> = options.iter().map(|option| Merit::of(&option.histogram)).collect();
    MajorityJudgment { tiers: Tiers::by_merit(&merits), options }
}

fn judge(mut histogram: Vec<u64>, all: u64, missing: Missing) -> Judged {
    let absent = all - histogram.iter().sum::<u64>();
    if let (Missing::Worst, Some(worst)) = (missing, histogram.first_mut()) {
        *worst += absent;
    }
    let total: u64 = histogram.iter().sum();
    let (mut below, mut above) = (0, total);
    for (grade, weight) in histogram.iter().enumerate() {
        above -= weight;
        // The lower one of two in the middle: as many or more are not below it as are.
        if *weight > 0 && below + weight >= above {
            return Judged { majority_grade: Some(grade), above, below, histogram, missing: absent };
        }
        below += weight;
    }
    Judged { majority_grade: None, above: 0, below: 0, histogram, missing: absent }
}

/// The grades of an option as seen from the middle: half of their weight going down, half going up.
///
/// Taking away the middle grade again and again gives, after the middle one of an odd number, a lower grade, an upper
/// one, a lower one, and so on; each pair is one step further down and up. Counting every grade twice, or any other
/// number of times, repeats each pair, and so changes no comparison: that is why options with different numbers of grades
/// can be brought to the same number.
#[derive(Debug)]
struct Merit {
    total: u64,
    down: Vec<Run>,
    up: Vec<Run>,
}

/// Equal grades next to one another, with twice their weight, because those in the middle are cut in half.
#[derive(Clone, Copy, Debug)]
struct Run {
    grade: usize,
    twice: u64,
}

impl Merit {
    fn of(histogram: &[u64]) -> Self {
        let total: u64 = histogram.iter().sum();
        let runs: Vec<Run> =
            histogram.iter().enumerate().map(|(grade, weight)| Run { grade, twice: weight * 2 }).collect();
        Self { total, down: half(runs.iter(), total), up: half(runs.iter().rev(), total) }
    }
}

/// The runs from one end to the middle, which is this far, told from the middle.
fn half<'a>(runs: impl Iterator<Item = &'a Run>, length: u64) -> Vec<Run> {
    let mut left = length;
    let mut taken = Vec::new();
    for run in runs {
        let twice = run.twice.min(left);
        left -= twice;
        if twice > 0 {
            taken.push(Run { twice, ..*run });
        }
    }
    taken.reverse();
    taken
}

impl Ord for Merit {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.total, other.total) {
            // No grades are less than any grades.
            (0, _) | (_, 0) => return self.total.min(1).cmp(&other.total.min(1)),
            _ => {}
        }
        // Each side is stretched by the length of the other, so that both have the same; they stay below 2^125.
        let mut walks = [
            Walk::new(&self.down, other.total),
            Walk::new(&other.down, self.total),
            Walk::new(&self.up, other.total),
            Walk::new(&other.up, self.total),
        ];
        loop {
            let [Some(one_down), Some(other_down), Some(one_up), Some(other_up)] = walks.each_ref().map(Walk::grade)
            else {
                return Ordering::Equal;
            };
            let found = one_down.cmp(&other_down).then(one_up.cmp(&other_up));
            if found != Ordering::Equal {
                return found;
            }
            let step = walks.iter().map(|walk| walk.left).min().unwrap_or_default();
            for walk in &mut walks {
                walk.go(step);
            }
        }
    }
}

impl PartialOrd for Merit {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Merit {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Merit {}

/// A place on a row of stretched runs.
#[derive(Debug)]
struct Walk<'a> {
    runs: &'a [Run],
    stretch: u128,
    /// How much of the first run is left.
    left: u128,
}

impl<'a> Walk<'a> {
    fn new(runs: &'a [Run], stretch: u64) -> Self {
        let mut walk = Self { runs, stretch: u128::from(stretch), left: 0 };
        walk.enter();
        walk
    }

    fn enter(&mut self) {
        self.left = self.runs.first().map_or(0, |run| u128::from(run.twice) * self.stretch);
    }

    fn grade(&self) -> Option<usize> {
        self.runs.first().map(|run| run.grade)
    }

    /// Goes on by no more than what is left of the first run.
    fn go(&mut self, step: u128) {
        self.left -= step;
        if self.left == 0 {
            self.runs = self.runs.get(1..).unwrap_or_default();
            self.enter();
        }
    }
}
