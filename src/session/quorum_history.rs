//! How presence and quorum changed over a session, from the stays of its participants and the calls made.

mod count;

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use super::Session;
use super::id::ParticipantId;
use super::participant::Stay;
use super::presence::Attendance;
use super::round::{Opened, Round};
use super::rules::{Call, Quorum, Summons};
use count::Count;

/// Presence after something changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: DateTime,
    /// Who came in.
    pub came: Vec<ParticipantId>,
    /// Who left.
    pub left: Vec<ParticipantId>,
    /// The call that held.
    pub call: Call,
    /// Presence since then, against the quorum that was asked.
    pub attendance: Attendance,
    /// Whether there was quorum.
    pub quorate: bool,
}

/// What a call, or the opening of a vote, found and wrote down. The roster and the rules may have changed since: what was
/// found is the truth of its moment, and the quorum that was asked holds until the next.
struct Found {
    at: DateTime,
    quorum: Quorum,
    present: u32,
    /// How many there were in all, where that was written down.
    total: Option<u32>,
    needed: u32,
    quorate: bool,
}

/// Who came and who left at one time, by their places on the roster.
#[derive(Default)]
struct Change {
    came: Vec<usize>,
    left: Vec<usize>,
}

impl Session {
    /// The session's presence at each moment at which someone came or left or a call was made, in order.
    pub fn quorum_history(&self) -> Vec<Moment> {
        let mut changes: BTreeMap<DateTime, Change> = BTreeMap::new();
        let found = self.found();
        for found in &found {
            changes.entry(found.at).or_default();
        }
        for (place, participant) in self.participants.iter().enumerate() {
            for stay in &participant.stays {
                put(&mut changes.entry(stay.arrived).or_default().came, place);
                if let Some(left) = stay.left {
                    put(&mut changes.entry(left).or_default().left, place);
                }
            }
        }
        let mut count = Count::of(self);
        let moment = |(at, change): (DateTime, Change)| {
            for place in change.came.iter().chain(&change.left) {
                count.set(*place, was_present(&self.participants[*place].stays, at));
            }
            let call = self.calls.iter().rev().find(|call| call.at <= at).map_or(Call::First, |made| made.call);
            let names = |places: &[usize]| places.iter().map(|place| self.participants[*place].id).collect();
            let last = found.iter().rev().find(|found| found.at <= at);
            let mut attendance = count.attendance(last.map_or(self.rules.quorum_at(call), |found| &found.quorum));
            let mut quorate = attendance.is_quorate();
            if let Some(found) = last.filter(|found| found.at == at) {
                (attendance.present, attendance.needed) = (found.present, found.needed);
                attendance.total = found.total.unwrap_or(attendance.total);
                quorate = found.quorate;
            }
            Moment { at, came: names(&change.came), left: names(&change.left), call, attendance, quorate }
        };
        changes.into_iter().map(moment).collect()
    }

    /// What the calls and the openings of votes found, in the order of their hours.
    fn found(&self) -> Vec<Found> {
        let call = |made: &Summons| Found {
            at: made.at,
            quorum: made.quorum.unwrap_or(*self.rules.quorum_at(made.call)),
            present: made.present,
            total: None,
            needed: made.needed,
            quorate: made.quorate,
        };
        let vote = |opened: &Opened| {
            let (present, total) = opened.counted_present();
            let (quorum, quorate) = (opened.quorum, opened.quorate);
            Found { at: opened.at, quorum, present, total: Some(total), needed: quorum.amount.needed(total), quorate }
        };
        // Where somebody stood aside on the point, what the vote found is the presence on that point and not in the room.
        let stood_aside = |round: &&Round| self.point_of_round(round).is_some_and(|point| !point.recusals.is_empty());
        let votes = self.rounds.iter().filter(|round| !stood_aside(round)).filter_map(|round| round.opened.as_ref());
        let mut found: Vec<Found> = self.calls.iter().map(call).chain(votes.map(vote)).collect();
        found.sort_by_key(|found| found.at);
        found
    }

    /// The moments of [`Self::quorum_history`] at which there began or ceased to be a quorum, where one is asked.
    pub fn quorum_changes(&self) -> Vec<Moment> {
        let mut held = false;
        let mut changes = self.quorum_history();
        changes.retain(|moment| {
            let holds = moment.quorate;
            std::mem::replace(&mut held, holds) != holds
        });
        changes
    }
}

/// Each is named once, whatever a file edited by hand says of their stays.
fn put(places: &mut Vec<usize>, place: usize) {
    if places.last() != Some(&place) {
        places.push(place);
    }
}

/// Whether someone with these stays was in the room at this moment, as it was known then.
fn was_present(stays: &[Stay], at: DateTime) -> bool {
    let last = stays.iter().rfind(|stay| stay.arrived <= at);
    last.is_some_and(|stay| stay.left.is_none_or(|left| left > at))
}
