//! Whether other people of the same kind would have come to the same result.

use super::super::super::Fraction;
use super::super::super::ballots::Weights;
use super::super::generator::Generator;
use super::Seated;

/// Redrawn ballots (the bootstrap of Efron, 1979, "Bootstrap methods: another look at the jackknife", The Annals of
/// Statistics 7): as many people as voted are drawn from those who voted, with replacement. Each item says how many
/// times a person with each ballot was drawn; it never ends. What the vote of a person weighs stays with the ballot.
#[derive(Clone, Debug)]
pub struct Redraws {
    generator: Generator,
    ballots: usize,
    people: u64,
    /// How many people gave each ballot or one before it; empty where each is one person's.
    ends: Vec<u64>,
}

impl Redraws {
    /// With more people than this, who is drawn changes hardly a thing, and drawing takes long.
    pub const MOST_PEOPLE: u64 = 1_000_000;

    /// Draws from the people who gave these ballots. The same seed gives the same draws. `None` where nobody voted, or
    /// more than [`Redraws::MOST_PEOPLE`].
    pub fn new(weights: &Weights, seed: u64) -> Option<Self> {
        let people = weights.people();
        if people == 0 || people > Self::MOST_PEOPLE {
            return None;
        }
        let ends = weights.iter().scan(0, |end, weight| {
            *end += u64::from(weight.people);
            Some(*end)
        });
        let ends = if weights.are_one() { Vec::new() } else { ends.collect() };
        Some(Self { generator: Generator::seeded(seed), ballots: weights.len(), people, ends })
    }
}

impl Iterator for Redraws {
    type Item = Vec<u32>;

    fn next(&mut self) -> Option<Vec<u32>> {
        let mut drawn = vec![0; self.ballots];
        for _ in 0..self.people {
            let person = self.generator.below(self.people);
            let ballot = if self.ends.is_empty() {
                usize::try_from(person).unwrap_or(usize::MAX)
            } else {
                self.ends.partition_point(|end| *end <= person)
            };
            if let Some(times) = drawn.get_mut(ballot) {
                *times += 1;
            }
        }
        Some(drawn)
    }
}

/// How often redrawn ballots came to the same result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Firmness {
    /// How many times the ballots were redrawn.
    pub draws: u32,
    /// How often the same options were seated, with the same tie for the last seats if there was one.
    pub same_seats: u32,
    /// How often each option did what, by its place.
    pub options: Vec<OptionFirmness>,
}

/// How often an option came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OptionFirmness {
    /// With a seat.
    pub seated: u32,
    /// Tied for the last seats.
    pub tied: u32,
}

impl Firmness {
    /// Redraws the ballots `draws` times and counts each time with `count`, which gives the seats where each ballot was
    /// given by so many people. `None` as for [`Redraws::new`].
    pub fn of(
        weights: &Weights,
        options: usize,
        (draws, seed): (u32, u64),
        mut count: impl FnMut(&[u32]) -> Seated,
    ) -> Option<Self> {
        let redraws = Redraws::new(weights, seed)?;
        let before = count(&weights.people_of_each());
        let mut firmness = Self { draws, same_seats: 0, options: vec![OptionFirmness::default(); options] };
        for drawn in redraws.take(usize::try_from(draws).unwrap_or(usize::MAX)) {
            let now = count(&drawn);
            firmness.same_seats += u32::from(now == before);
            for (option, firm) in firmness.options.iter_mut().enumerate() {
                firm.seated += u32::from(now.certain.binary_search(&option).is_ok());
                firm.tied += u32::from(now.tied.binary_search(&option).is_ok());
            }
        }
        Some(firmness)
    }

    /// So many of the draws, as a share.
    pub fn share(&self, times: u32) -> Fraction {
        Fraction::of(u64::from(times), u64::from(self.draws))
    }
}
