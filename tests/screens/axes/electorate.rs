//! Who votes in a round, chosen in its form.

use concertar::session::participant::{Capacity, Participant};
use concertar::session::round::Franchise;
use concertar::session::{Act, Step};

use super::{last, open_with, session, stage, to_field};
use crate::stage::Stage;

#[test]
fn a_list_of_voters_is_picked_from_the_roster() {
    let mut it = stage(3);
    it.press("r");
    assert!(it.shows("Quién vota") && !it.shows("  Votan"), "{}", it.shown());
    to_field(&mut it, "Quién vota");
    assert!(it.shows("3 presentes de 3; el quórum sigue siendo el de las reglas"), "{}", it.shown());
    it.press("→");
    assert!(it.shows("Una lista") && it.shows("Persona 3"), "{}", it.shown());
    it.press("Tab → Espacio Ctrl-S");
    let people = &it.session().participants;
    assert_eq!(last(&it).voters, Franchise::Listed(vec![people[0].id, people[2].id]));
    assert!(it.shows("Votan 2 personas de la lista") && it.shows("Papeleta 1 de 2"), "{}", it.shown());
}

#[test]
fn only_what_makes_a_difference_is_offered() {
    let mut it = stage(0);
    it.press("r");
    assert!(!it.shows("Quién vota"), "{}", it.shown());
    let mut record = session(4);
    for (place, person) in record.participants.clone().into_iter().enumerate() {
        let capacity = (place < 3).then_some(Capacity::Decider);
        record.apply(Act::edit(Participant { institution: "Alcaldía".into(), capacity, ..person })).unwrap();
    }
    for (keys, franchise, voters) in [("→", Franchise::Institutions, 1), ("→ →", Franchise::Deciders, 3)] {
        let mut it = Stage::new(record.clone(), Step::Axes);
        open_with(&mut it, 0, |it| {
            to_field(it, "Quién vota");
            it.press(keys);
        });
        assert_eq!((last(&it).voters.clone(), it.session().voters_of(last(&it)).len()), (franchise, voters));
    }
}

#[test]
fn a_list_of_nobody_is_refused() {
    let mut it = stage(2);
    it.press("r");
    to_field(&mut it, "Quién vota");
    it.press("→ Tab Espacio → Espacio Ctrl-S");
    assert!(it.session().rounds.is_empty());
    assert_eq!(it.notice(), "Nadie de los presentes votaría así: revise quién vota.");
}
