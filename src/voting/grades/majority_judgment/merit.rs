//! Which of two options has the better grades from the middle outwards.

use std::cmp::Ordering;

/// The grades of an option as seen from the middle: half of their weight going down, half going up.
///
/// Taking away the middle grade again and again gives, after the middle one of an odd number, a lower grade, an upper
/// one, a lower one, and so on; each pair is one step further down and up. Counting every grade twice, or any other
/// number of times, repeats each pair, and so changes no comparison: that is why options with different numbers of grades
/// can be brought to the same number.
#[derive(Debug)]
pub(super) struct Merit {
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
    pub(super) fn of(histogram: &[u64]) -> Self {
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
