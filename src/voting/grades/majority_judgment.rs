//! Majority judgment (Balinski & Laraki 2007, 2011): each person gives each option a grade, and an option has the grade
//! in the middle.
//!
//! Options with the same grade in the middle are told apart by taking that grade away from each and looking at the next
//! middle, again and again. That is done here in whole runs of equal grades, so that millions of grades take no longer
//! than ten.

mod merit;

pub use crate::session::round::method::Missing;
use crate::voting::ballots::{Scores, Tiers, TooHeavy, Weights};
use merit::Merit;

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
        // The first grade above which there is no more than up to it: the lower one of two in the middle.
        if *weight > 0 && below + weight >= above {
            return Judged { majority_grade: Some(grade), above, below, histogram, missing: absent };
        }
        below += weight;
    }
    Judged { majority_grade: None, above: 0, below: 0, histogram, missing: absent }
}
