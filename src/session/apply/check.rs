//! What must hold of each thing, whoever put it there.

use crate::session::Session;
use crate::session::agreement::Agreement;
use crate::session::crossing::Crossing;
use crate::session::factor::{Factor, FactorRating};
use crate::session::id::FactorId;
use crate::session::item::Item;
use crate::session::participant::Participant;
use crate::session::refusal::Refusal;
use crate::session::rules::{Amount, DecisionRule, Quorum, Rules, Share};
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
            Item::Participant(it) => self.check_participant(it),
            Item::AgendaPoint(it) => given(&it.title),
            Item::Stakeholder(it) => given(&it.name).and_then(|()| check_stakeholder(it)),
            Item::Relation(it) if it.from == it.to => Err(Refusal::SameThing),
            Item::Relation(it) => within(i64::from(it.strength), 1, 3),
            Item::Factor(it) => self.check_factor(it),
            Item::Crossing(it) => self.check_crossing(it),
            Item::Axis(it) => given(&it.name),
            Item::Criterion(it) => given(&it.name),
            Item::Round(it) => self.check_round(it),
            Item::Point(it) => given(&it.title),
            Item::Agreement(it) => given(&it.text).and_then(|()| check_follow_up(it)),
            Item::Subcommittee(it) => given(&it.name),
            Item::Parked(it) => given(&it.text),
        }
    }

    fn check_participant(&self, participant: &Participant) -> Result<(), Refusal> {
        given(&participant.name)?;
        check_stays(participant)?;
        let next = |id| self.participant(id).and_then(|it| it.substitute_of);
        no_circle(participant.id, participant.substitute_of, next, self.participants.len())?;
        if participant.represented_by == Some(participant.id) && participant.id.0 != 0 {
            return Err(Refusal::SameThing);
        }
        Ok(())
    }

    fn check_factor(&self, factor: &Factor) -> Result<(), Refusal> {
        given(&factor.text)?;
        factor.ratings.iter().flat_map(FactorRating::grades).try_for_each(grade)?;
        let next = |id| self.factor(id).and_then(|it| it.merged_into);
        no_circle(factor.id, factor.merged_into, next, self.factors.len())
    }

    fn check_crossing(&self, crossing: &Crossing) -> Result<(), Refusal> {
        let factors: Vec<&Factor> = crossing.factors.iter().filter_map(|id| self.factor(*id)).collect();
        let inside = factors.iter().any(|factor| factor.quadrant.is_internal());
        let outside = factors.iter().any(|factor| !factor.quadrant.is_internal());
        let merged = factors.iter().any(|factor| factor.merged_into.is_some());
        if inside && outside && !merged { Ok(()) } else { Err(Refusal::NotACrossing) }
    }

    /// Whether all crossings of this factor stand.
    pub(super) fn check_crossings_of(&self, factor: FactorId) -> Result<(), Refusal> {
        self.crossings.iter().filter(|it| it.factors.contains(&factor)).try_for_each(|it| self.check_crossing(it))
    }
}

/// What rules must be: every share a part of a whole.
pub(super) fn rules(rules: &Rules) -> Result<(), Refusal> {
    if let DecisionRule::Qualified(share) = rules.decision {
        check_share(share)?;
    }
    let of = |quorum: &Quorum| match quorum.amount {
        Amount::Share(share) => check_share(share),
        Amount::None | Amount::Count(_) | Amount::MoreThanHalf => Ok(()),
    };
    of(&rules.quorum)?;
    rules.second_quorum.as_ref().map_or(Ok(()), of)
}

/// A share is at least nothing and at most the whole, of something.
pub(super) fn check_share(share: Share) -> Result<(), Refusal> {
    within(i64::from(share.whole), 1, i64::from(u32::MAX))?;
    within(i64::from(share.parts), 0, i64::from(share.whole))
}

/// A round comes in, and is rewritten, as a draft without votes: only opening, voting and closing leave evidence in it.
pub(super) fn is_fresh(item: &Item) -> Result<(), Refusal> {
    let Item::Round(round) = item else { return Ok(()) };
    if round.is_untouched() { Ok(()) } else { Err(Refusal::RoundNotDraft) }
}

/// Stays follow one another, and only the last may last.
fn check_stays(participant: &Participant) -> Result<(), Refusal> {
    let mut since = None;
    for (place, stay) in participant.stays.iter().enumerate() {
        if stay.left.is_none() && place + 1 < participant.stays.len() {
            return Err(Refusal::AlreadyPresent);
        }
        if since.is_some_and(|since| stay.arrived < since) || stay.left.is_some_and(|left| left < stay.arrived) {
            return Err(Refusal::ClockWentBack);
        }
        since = stay.left;
    }
    Ok(())
}

fn check_stakeholder(stakeholder: &Stakeholder) -> Result<(), Refusal> {
    stakeholder.ratings.iter().flat_map(Rating::grades).try_for_each(grade)?;
    stakeholder.positions.iter().try_for_each(|position| within(i64::from(position.stance), -2, 2))
}

fn check_follow_up(agreement: &Agreement) -> Result<(), Refusal> {
    if agreement.follow_up.is_sorted_by_key(|entry| entry.date) { Ok(()) } else { Err(Refusal::ClockWentBack) }
}

/// Whether the chain that starts at `first` comes back to `start`. At most `length` links are followed.
pub(super) fn no_circle<Id: Copy + PartialEq>(
    start: Id,
    first: Option<Id>,
    next: impl Fn(Id) -> Option<Id>,
    length: usize,
) -> Result<(), Refusal> {
    let mut chain = std::iter::successors(first, |id| next(*id)).take(length);
    if chain.any(|id| id == start) { Err(Refusal::SameThing) } else { Ok(()) }
}

pub(super) fn given(text: &Text) -> Result<(), Refusal> {
    if text.is_empty() { Err(Refusal::EmptyText) } else { Ok(()) }
}

fn grade(value: u8) -> Result<(), Refusal> {
    within(i64::from(value), i64::from(Rating::LEAST), i64::from(Rating::MOST))
}

pub(super) fn within(value: i64, least: i64, most: i64) -> Result<(), Refusal> {
    if (least..=most).contains(&value) { Ok(()) } else { Err(Refusal::OutOfScale { value, least, most }) }
}
