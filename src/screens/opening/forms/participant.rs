//! A participant as a form.

use jiff::civil::{Date, DateTime};

use super::agenda::moment;
use crate::session::id::ParticipantId;
use crate::session::participant::{Capacity, Level, Membership, Participant, Sector, Stay};
use crate::session::{Session, Text};
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

const CAPACITIES: [Capacity; 2] = [Capacity::Decider, Capacity::Technical];

/// The last rank in the order of precedence.
const MOST_RANK: i64 = 9999;

/// The greatest weight of a vote.
const MOST_WEIGHT: i64 = 1_000_000;

/// The form of `person`.
pub(in crate::screens::opening) fn person(person: &Participant, session: &Session, today: Date, words: &Words) -> Form {
    let topic = match &person.membership {
        Membership::Permanent => "",
        Membership::Invited(topic) => topic.as_str(),
    };
    let memberships = vec![words.label_membership_permanent(), words.label_membership_invited()];
    let stay = person.stays.last();
    let fields = vec![
        FormField::line(words.opening_person_name(), person.name.as_str()).required(),
        FormField::line(words.opening_person_post(), person.post.as_str()),
        FormField::line(words.opening_person_institution(), person.institution.as_str()),
        choice(words.opening_person_sector(), &Sector::ALL, person.sector, |it| words.sector(it)),
        choice(words.opening_person_level(), &Level::ALL, person.level, |it| words.level(it)),
        FormField::one_of(
            words.opening_person_membership(),
            memberships,
            usize::from(!person.membership.is_permanent()),
        ),
        FormField::line(words.opening_person_topic(), topic).hint(words.opening_person_topic_hint()),
        choice(words.opening_person_capacity(), &CAPACITIES, person.capacity, |it| words.capacity(it)),
        FormField::toggle(words.opening_person_voice(), person.voice),
        FormField::toggle(words.opening_person_vote(), person.vote),
        FormField::number(words.opening_person_weight(), Some(i64::from(person.weight)), 0, MOST_WEIGHT)
            .hint(words.opening_person_weight_hint()),
        another(words.opening_person_substitute(), person.substitute_of, person, session)
            .hint(words.opening_person_substitute_hint()),
        another(words.opening_person_represented(), person.represented_by, person, session)
            .hint(words.opening_person_represented_hint()),
        FormField::number(words.opening_person_rank(), person.rank.map(i64::from), 1, MOST_RANK)
            .hint(words.opening_person_rank_hint()),
        FormField::date(words.opening_person_in_office(), person.in_office_since, today)
            .hint(words.opening_person_in_office_hint()),
        FormField::date(words.opening_person_confirmed(), person.confirmed, today)
            .hint(words.opening_person_confirmed_hint()),
        FormField::hour(words.opening_person_arrived(), stay.map(|it| it.arrived.time()))
            .hint(words.opening_hour_hint()),
        FormField::hour(words.opening_person_left(), stay.and_then(|it| it.left).map(DateTime::time))
            .hint(words.opening_hour_hint()),
        FormField::line(words.opening_source(), person.source.as_str()).hint(words.opening_source_hint()),
    ];
    Form::new(words.opening_person_form(), fields)
}

fn choice<T: Copy + PartialEq>(label: String, all: &[T], chosen: Option<T>, name: impl Fn(T) -> String) -> FormField {
    let place = chosen.and_then(|chosen| all.iter().position(|it| *it == chosen));
    FormField::choice(label, all.iter().map(|it| name(*it)).collect(), place)
}

/// One of the others on the roster, or none.
fn another(label: String, chosen: Option<ParticipantId>, person: &Participant, session: &Session) -> FormField {
    let others = others(person, session);
    let name = |id: &ParticipantId| session.participant(*id).map(|it| it.name.to_string()).unwrap_or_default();
    let place = chosen.and_then(|chosen| others.iter().position(|id| *id == chosen));
    FormField::choice(label, others.iter().map(name).collect(), place)
}

fn others(person: &Participant, session: &Session) -> Vec<ParticipantId> {
    session.participants.iter().map(|it| it.id).filter(|id| *id != person.id).collect()
}

/// The participant with what was answered.
pub(in crate::screens::opening) fn person_of(
    before: &Participant,
    session: &Session,
    mut values: Values,
    today: Date,
) -> Participant {
    let mut person = before.clone();
    person.name = values.text();
    person.post = values.text();
    person.institution = values.text();
    person.sector = values.one(&Sector::ALL);
    person.level = values.one(&Level::ALL);
    let invited = values.one(&[false, true]).unwrap_or(false);
    let topic: Text = values.text();
    person.membership = if invited { Membership::Invited(topic) } else { Membership::Permanent };
    person.capacity = values.one(&CAPACITIES);
    person.voice = values.yes();
    person.vote = values.yes();
    person.weight = values.number().unwrap_or(1);
    person.substitute_of = values.one(&others(before, session));
    person.represented_by = values.one(&others(before, session));
    person.rank = values.number();
    person.in_office_since = values.date();
    person.confirmed = values.date();
    let last = person.stays.pop();
    let arrived = moment(last.map(|it| it.arrived), values.hour(), today);
    let left = moment(last.and_then(|it| it.left), values.hour(), today);
    person.stays.extend(arrived.map(|arrived| Stay { arrived, left: left.filter(|left| *left >= arrived) }));
    person.source = values.text();
    person
}
