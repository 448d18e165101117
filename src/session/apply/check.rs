//! What must hold of each thing, whoever put it there.

use crate::session::Session;
use crate::session::crossing::Crossing;
use crate::session::item::Item;
use crate::session::refusal::Refusal;
use crate::session::round::Round;
use crate::session::stakeholder::{Rating, Stakeholder};
use crate::session::text::Text;

impl Session {
    /// What an item must be to come into the session: its own content, and that all it names is here.
    pub(super) fn check(&self, item: &Item) -> Result<(), Refusal> {
        if let Some(missing) = item.names().into_iter().find(|name| !self.holds(*name)) {
            return Err(Refusal::DanglingReference(missing));
        }
        self.check_content(item)
    }

    /// What an item must be, apart from what it names.
    pub(in crate::session) fn check_content(&self, item: &Item) -> Result<(), Refusal> {
        match item {
            Item::Participant(it) => given(&it.name),
            Item::AgendaPoint(it) => given(&it.title),
            Item::Stakeholder(it) => given(&it.name).and_then(|()| check_stakeholder(it)),
            Item::Relation(it) if it.from == it.to => Err(Refusal::SameThing),
            Item::Relation(it) => within(i64::from(it.strength), 1, 3),
            Item::Factor(it) => {
                given(&it.text)?;
                it.ratings.iter().flat_map(super::super::factor::FactorRating::grades).try_for_each(grade)
            }
            Item::Crossing(it) => self.check_crossing(it),
            Item::Axis(it) => given(&it.name),
            Item::Criterion(it) => given(&it.name),
            Item::Round(it) => check_round(it),
            Item::Point(it) => given(&it.title),
            Item::Agreement(it) => given(&it.text),
            Item::Subcommittee(it) => given(&it.name),
        }
    }

    fn check_crossing(&self, crossing: &Crossing) -> Result<(), Refusal> {
        let quadrants: Vec<_> =
            crossing.factors.iter().filter_map(|id| self.factor(*id)).map(|factor| factor.quadrant).collect();
        let inside = quadrants.iter().any(|quadrant| quadrant.is_internal());
        let outside = quadrants.iter().any(|quadrant| !quadrant.is_internal());
        if inside && outside { Ok(()) } else { Err(Refusal::NotACrossing) }
    }
}

fn check_stakeholder(stakeholder: &Stakeholder) -> Result<(), Refusal> {
    stakeholder.ratings.iter().flat_map(Rating::grades).try_for_each(grade)?;
    stakeholder.positions.iter().try_for_each(|position| within(i64::from(position.stance), -2, 2))
}

fn check_round(round: &Round) -> Result<(), Refusal> {
    given(&round.question)?;
    if round.options.is_empty() {
        return Err(Refusal::NoOptions);
    }
    for (place, option) in round.options.iter().enumerate() {
        given(&option.label)?;
        if option.id.0 == 0 || round.options[..place].iter().any(|other| other.id == option.id) {
            return Err(Refusal::RepeatedOption);
        }
    }
    round.ballots.iter().try_for_each(|ballot| super::voting::check_marks(round, ballot))
}

fn given(text: &Text) -> Result<(), Refusal> {
    if text.is_empty() { Err(Refusal::EmptyText) } else { Ok(()) }
}

fn grade(value: u8) -> Result<(), Refusal> {
    within(i64::from(value), i64::from(Rating::LEAST), i64::from(Rating::MOST))
}

fn within(value: i64, least: i64, most: i64) -> Result<(), Refusal> {
    if (least..=most).contains(&value) { Ok(()) } else { Err(Refusal::OutOfScale { value, least, most }) }
}
