//! Small tables of ballots for these tests.

use concertar::voting::ballots::{Rankings, Scores, Weight, Weights};
use concertar::voting::measures::{Concordance, Distribution, Scale};

/// That both agree to nine digits.
pub(super) fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * other.abs().max(1e-300)
}

/// W of these places, a person a row, the least the best.
pub(super) fn concordance<const OPTIONS: usize>(rows: &[[i32; OPTIONS]]) -> Option<Concordance> {
    Concordance::of_places(OPTIONS, rows.iter().map(|row| (row.to_vec(), Weight::ONE)))
}

/// One ballot a row, a grade for each option.
pub(super) fn scores<const OPTIONS: usize>(rows: &[[i32; OPTIONS]]) -> Scores {
    let mut scores = Scores::new(OPTIONS);
    for row in rows {
        scores.push(&row.map(Some), Weight::ONE).unwrap();
    }
    scores
}

/// One ballot a row: a rank for each option from 0, `UNRANKED` where there is none.
pub(super) fn rankings(options: usize, rows: &[(Vec<u16>, Weight)]) -> Rankings {
    let mut rankings = Rankings::new(options);
    for (row, weight) in rows {
        rankings.push(row, *weight).unwrap();
    }
    rankings
}

/// The weight of each grade from 0.
pub(super) fn grades(weights: &[u64]) -> Distribution {
    Distribution::of_grades(weights).unwrap()
}

/// These grades, each given by one person.
pub(super) fn given(scale: Scale, grades: &[i32]) -> Distribution {
    Distribution::new(scale, grades.iter().map(|grade| (*grade, 1))).unwrap()
}

/// Ballots of so many people, each with one vote.
pub(super) fn people(counts: &[u32]) -> Weights {
    let mut weights = Weights::default();
    for people in counts {
        weights.push(Weight { people: *people, each: 1 }).unwrap();
    }
    weights
}
