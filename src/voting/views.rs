//! The result of a round seen in several ways, as plain data: what screens draw and papers may print.
//!
//! Each view is computed when it is asked for, and only that one: a picture is drawn at each key press. Options go by
//! their places in the round, and stand in the order of its result.

pub mod agreement;
pub mod duels;
pub mod firmness;
mod numbers;
pub mod sector_shares;
pub mod shifts;

pub use agreement::Agreement;
pub use duels::Duels;
pub use firmness::Firmness;
pub use sector_shares::SectorShares;
pub use shifts::Shifts;

use super::ballots::Tiers;
use super::votes::{self, Votes};
use crate::session::Session;
use crate::session::round::{Round, RoundState};

/// A way to look at a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// What each option came to.
    #[default]
    Bars,
    /// Each option against each other one: [`Duels`].
    Duels,
    /// What changed since an earlier round on the same options: [`Shifts`].
    Shifts,
    /// What each sector gave, beside the whole: [`SectorShares`].
    Sectors,
    /// How far the room agrees on each option: [`Agreement`].
    Agreement,
    /// How firm the result is: [`Firmness`].
    Firmness,
}

/// The views that a round has, the plain one first. Of a round that is not closed there is none: what is said of it may
/// not be known yet. This looks at what was declared and at who voted, and counts nothing.
pub fn of(round: &Round, session: &Session) -> Vec<View> {
    if round.state != RoundState::Closed {
        return Vec::new();
    }
    let votes = || votes::valid(round).next().is_some();
    let any = round.totals.is_none() && votes();
    let mut views = vec![View::Bars];
    let more = [
        (View::Duels, any && duels::are_of(round)),
        (View::Shifts, (any || Votes::of(round).valid > 0) && shifts::earlier(round, session).is_some()),
        (View::Sectors, any && sector_shares::are_of(round, session)),
        (View::Agreement, any && agreement::is_of(round)),
        (View::Firmness, any && firmness::is_of(round)),
    ];
    views.extend(more.into_iter().filter(|(_, has)| *has).map(|(view, _)| view));
    views
}

/// All options in the order of a result; of tied ones the first of the round comes first.
fn order(tiers: &Tiers) -> Vec<usize> {
    tiers.groups().iter().flatten().copied().collect()
}
