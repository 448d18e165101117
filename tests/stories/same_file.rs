//! What is typed is what is kept: the worked example, typed, is the file that ships.

use jiff::civil::DateTime;

use crate::compare::{Hours, assert_same, difference, normalised, renumber};
use crate::example;
use crate::quito::{self, MORNING};
use crate::typist::Typist;

#[test]
fn the_example_is_typed_key_by_key() {
    let plan = example::quito();
    let mut typist = Typist::at(MORNING);
    quito::play(&mut typist, &plan);
    let content = typist.leave();
    assert_eq!(content.faults, []);
    assert_same(&plan, &content.session, Hours::Kept);
}

#[test]
fn only_numbers_and_hours_are_passed_over() {
    let example = example::quito();
    let mut other = example.clone();
    renumber(&mut other, |number| 1000 - number);
    other.participants[0].stays[0].arrived = DateTime::constant(2026, 11, 20, 10, 42, 7, 123_000_000);
    assert_same(&example, &other, Hours::Blanked);
    assert_ne!(normalised(&example, Hours::Kept), normalised(&other, Hours::Kept));
    other.mesa.agreements[2].reservations[0].participant = other.participants[0].id;
    let (one, two) = (normalised(&example, Hours::Blanked), normalised(&other, Hours::Blanked));
    let shown = difference(&one, &two);
    assert_eq!(shown.lines().filter(|line| line.starts_with(['-', '+'])).count(), 2, "{shown}");
}
