//! Random rooms: ballots, costs and orders.

use concertar::voting::ballots::{Approvals, Weight};
use concertar::voting::proportional::Budget;
use proptest::collection::vec;
use proptest::prelude::*;

/// A room: how many options there are, and what so many people ticked.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    pub(crate) options: usize,
    pub(crate) ballots: Vec<(u32, Vec<usize>)>,
}

impl Room {
    pub(crate) fn approvals(&self) -> Approvals {
        let mut approvals = Approvals::new(self.options);
        for (people, ticks) in &self.ballots {
            approvals.push(ticks, Weight { people: *people, each: 1 }).unwrap();
        }
        approvals
    }
}

/// A small room, with many ties.
pub(crate) fn room() -> impl Strategy<Value = Room> {
    (1_usize..7).prop_flat_map(|options| {
        let ballot = (1_u32..4, vec(0..options, 0..=options.min(4)));
        vec(ballot, 0..12).prop_map(move |ballots| Room { options, ballots })
    })
}

/// A small room with costs and money.
pub(crate) fn budgeted_room() -> impl Strategy<Value = (Room, Budget)> {
    (room(), prop_oneof![Just(3_u64), Just(12), Just(500)]).prop_flat_map(|(room, most)| {
        let costs = vec(0..=most, room.options);
        (Just(room), costs, 1..=3 * most).prop_map(|(room, costs, total)| (room, Budget { costs, total }))
    })
}

/// The options in some order.
pub(crate) fn order() -> impl Strategy<Value = Vec<usize>> {
    Just((0..7).collect::<Vec<usize>>()).prop_shuffle()
}
