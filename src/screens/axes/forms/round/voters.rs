//! Who votes in a new round, where that is not as the rules say.

use std::collections::BTreeSet;

use crate::screens::axes::entry::number;
use crate::session::Session;
use crate::session::participant::Participant;
use crate::session::round::Franchise;
use crate::session::rules::Weights;
use crate::ui::layer::{FormField, Values};
use crate::words::Words;

/// What may be chosen: only what makes a difference in this session. A list begins with those who vote now.
fn offered(before: &Franchise, session: &Session) -> Vec<Franchise> {
    let all = session.electors().len();
    let deciders = session.voters_under(&Franchise::Deciders).1.len();
    let bodies: BTreeSet<_> = session.electors().into_iter().map(Participant::body).collect();
    let mut offered = vec![Franchise::All];
    if session.rules.weights != Weights::Institution && bodies.len() < all {
        offered.push(Franchise::Institutions);
    }
    if deciders > 0 && deciders < all {
        offered.push(Franchise::Deciders);
    }
    let now = || session.entitled().map(|it| it.id).collect();
    match before {
        Franchise::Listed(_) => offered.push(before.clone()),
        _ if session.participants.is_empty() => {}
        _ => offered.push(Franchise::Listed(now())),
    }
    offered
}

/// The fields, the first of which is at this place of the form; none where there is nothing to choose.
pub(super) fn fields(place: usize, before: &Franchise, session: &Session, words: &Words) -> Vec<FormField> {
    let offered = offered(before, session);
    if offered.len() < 2 {
        return Vec::new();
    }
    let name = |it: &Franchise| match it {
        Franchise::Listed(_) => words.electorate_a_list(),
        _ => words.franchise(it, session.rules.weights),
    };
    let hint = |it: &Franchise| {
        if matches!(it, Franchise::Listed(_)) {
            return words.electorate_list_hint();
        }
        let (present, all) = session.voters_under(it);
        let count = |people: &[&Participant]| match it.weights(session.rules.weights) {
            Weights::Institution => people.iter().map(|it| it.body()).collect::<BTreeSet<_>>().len(),
            Weights::Person | Weights::Weighted => people.len(),
        };
        words.electorate_hint(number(count(&all)), number(count(&present)))
    };
    let chosen = offered.iter().position(|it| it == before).unwrap_or(0);
    let listed = offered.len() - 1;
    let is_picked = |it: &Participant| offered[listed].picked().contains(&it.id);
    vec![
        FormField::one_of(words.electorate_field(), offered.iter().map(name).collect(), chosen)
            .hints(offered.iter().map(hint).collect()),
        FormField::many(
            words.electorate_list(),
            session.participants.iter().map(|it| it.name.to_string()).collect(),
            session.participants.iter().map(is_picked).collect(),
        )
        .only(place, &[listed]),
    ]
}

/// Who votes, as the form says.
pub(super) fn read(values: &mut Values, before: &Franchise, session: &Session) -> Franchise {
    let offered = offered(before, session);
    if offered.len() < 2 {
        return Franchise::All;
    }
    let chosen = values.one(&offered).unwrap_or_default();
    let people: Vec<_> = session.participants.iter().map(|it| it.id).collect();
    let picked = values.several(&people);
    if matches!(chosen, Franchise::Listed(_)) { Franchise::Listed(picked) } else { chosen }
}
