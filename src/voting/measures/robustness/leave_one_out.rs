//! Whose single ballot the result hangs on.

use super::super::super::ballots::Weights;
use super::Seated;

/// A ballot without which others would have been seated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The ballot, by its place.
    pub ballot: usize,
    /// How many people gave it; each of them alone could have turned the result by staying away.
    pub people: u32,
    /// Who would have been seated without one of them.
    pub seated: Seated,
}

/// The ballots without one of which the seats would have gone otherwise, or been tied otherwise. `count` gives the seats
/// where each ballot was given by so many people; it is asked once for each ballot.
pub fn flips(weights: &Weights, mut count: impl FnMut(&[u32]) -> Seated) -> Vec<Flip> {
    let mut given = weights.people_of_each();
    let before = count(&given);
    let mut flips = Vec::new();
    for ballot in 0..given.len() {
        let people = given[ballot];
        if people == 0 {
            continue;
        }
        given[ballot] = people - 1;
        let seated = count(&given);
        given[ballot] = people;
        if seated != before {
            flips.push(Flip { ballot, people, seated });
        }
    }
    flips
}
