//! The key of each person, the same in every list in which persons are chosen by one key.

use crate::session::Session;
use crate::session::id::ParticipantId;
use crate::session::participant::Participant;
use crate::ui::layer::Chooser;
use crate::ui::sorting::Sorting;
use crate::words::Words;

/// Persons by their names, as every list of them stands.
pub fn by_name<'a>(mut people: Vec<&'a Participant>, words: &Words) -> Vec<&'a Participant> {
    let sorting = Sorting::of(words.language());
    people.sort_by(|one, other| sorting.compare(one.name.as_str(), other.name.as_str()));
    people
}

/// All of the roster by name: those in the room first, the absent after them.
pub fn present_first<'s>(session: &'s Session, words: &Words) -> Vec<&'s Participant> {
    let mut people = by_name(session.participants.iter().collect(), words);
    people.sort_by_key(|it| !it.is_present());
    people
}

/// The keys of these persons, by their places among all of the roster. Nothing where the roster has more people than there
/// are keys: each list then gives its own, so that no one in the room goes without.
pub fn of(people: &[ParticipantId], session: &Session, words: &Words) -> Option<Vec<Option<char>>> {
    if session.participants.len() > Chooser::KEYS.len() {
        return None;
    }
    let all = by_name(session.participants.iter().collect(), words);
    let key = |who: &ParticipantId| {
        let place = all.iter().position(|it| it.id == *who)?;
        Chooser::KEYS.chars().nth(place)
    };
    Some(people.iter().map(key).collect())
}

/// A list of these persons by their names, with the key of each.
pub fn keyed(chooser: Chooser, people: &[ParticipantId], session: &Session, words: &Words) -> Chooser {
    keyed_as_they_stand(chooser.alphabetical(words.language()), people, session, words)
}

/// A list of these persons in the order in which it stands, with the key of each.
pub fn keyed_as_they_stand(chooser: Chooser, people: &[ParticipantId], session: &Session, words: &Words) -> Chooser {
    match of(people, session, words) {
        Some(keys) => chooser.keyed_as(keys),
        None => chooser.keyed(),
    }
}
