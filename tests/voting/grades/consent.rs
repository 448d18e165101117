//! Consent, and what stops it.

use concertar::voting::ballots::{TooHeavy, Weight};
use concertar::voting::grades::consent::{self, Agreed, Consent, Consents, State};

use Consent::{Abstain, Accept, Objection, Reservation, Support};

/// Each option with what is said to it, ballot by ballot.
fn counted(options: &[&[Consent]], answered: &[u64]) -> Agreed {
    let mut consents = Consents::new(options.len());
    for ballot in 0..options.iter().map(|said| said.len()).max().unwrap_or(0) {
        let said: Vec<_> = options.iter().map(|said| said.get(ballot).copied()).collect();
        consents.push(&said, Weight::ONE).unwrap();
    }
    consent::count(&consents, answered)
}

#[test]
fn one_objection_stops_what_all_others_support() {
    let result = counted(&[&[Support, Support, Support, Objection]], &[]);
    assert_eq!(result.states, [State::Stopped { objections: 1 }]);
    assert!(!result.states[0].is_adopted());
}

#[test]
fn an_answered_objection_stops_nothing() {
    let said: &[&[Consent]] = &[&[Support, Objection, Objection]];
    assert_eq!(counted(said, &[1]).states, [State::Stopped { objections: 1 }]);
    assert_eq!(counted(said, &[2]).states, [State::Adopted]);
    assert_eq!(counted(said, &[9]).states, [State::Adopted]);
    assert_eq!(counted(&[&[Objection]], &[1]).states, [State::NoSupport], "nor does it support anything");
}

#[test]
fn to_live_with_it_is_enough_and_doubts_are_written_down() {
    assert_eq!(counted(&[&[Accept, Abstain]], &[]).states, [State::Adopted]);
    assert_eq!(counted(&[&[Accept, Reservation]], &[]).states, [State::AdoptedWithReservations]);
    assert_eq!(counted(&[&[Reservation, Abstain]], &[]).states, [State::AdoptedWithReservations]);
    assert_eq!(counted(&[&[Abstain, Abstain]], &[]).states, [State::NoSupport]);
}

#[test]
fn what_is_adopted_comes_first_and_doubts_weigh_more_than_support() {
    let options: [&[Consent]; 8] = [
        &[Support, Support, Objection],
        &[Support, Support, Reservation],
        &[Accept, Accept, Abstain],
        &[Support, Accept, Abstain],
        &[Abstain, Abstain, Abstain],
        &[Support, Objection, Objection],
        &[Support, Support, Support],
        &[Support, Accept, Abstain],
    ];
    let result = counted(&options, &[]);
    assert_eq!(result.tiers.groups(), [vec![6], vec![3, 7], vec![2], vec![1], vec![4], vec![0], vec![5]]);
}

#[test]
fn voices_weigh() {
    let mut consents = Consents::new(1);
    consents.push(&[Some(Objection)], Weight { people: 1_000_000_000, each: 3 }).unwrap();
    consents.push(&[Some(Support)], Weight { people: 5, each: 1 }).unwrap();
    assert_eq!(consents.options()[0].objection, 3_000_000_000);
    assert_eq!(consent::count(&consents, &[2_999_999_999]).states, [State::Stopped { objections: 1 }]);
    assert_eq!(consents.weights().total(), 3_000_000_005);
    let most = Weight { people: u32::MAX, each: u32::MAX };
    assert_eq!(consents.push(&[Some(Support)], most), Err(TooHeavy));
    assert_eq!(consents.options()[0].support, 5, "nothing of it was added");
}

#[test]
fn nothing_is_adopted_by_accident() {
    assert!(counted(&[], &[]).tiers.groups().is_empty());
    let silent = consent::count(&Consents::new(3), &[]);
    assert_eq!(silent.states, [State::NoSupport; 3]);
    assert_eq!(silent.tiers.groups(), [[0, 1, 2]]);
    let mut blank = Consents::new(2);
    blank.push(&[], Weight::ONE).unwrap();
    blank.push(&[None; 9], Weight::ONE).unwrap();
    assert!(consent::count(&blank, &[7, 7, 7]).states.iter().all(|state| !state.is_adopted()));
}
