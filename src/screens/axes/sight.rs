//! What the views of a closed round beside the plain one are drawn from.

use crate::session::Session;
use crate::session::round::Round;
use crate::voting::verdict::Verdict;
use crate::voting::views::{Agreement, Duels, Firmness, SectorShares, Shifts, View};

/// What a view draws from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sight {
    Duels(Duels),
    Shifts(Box<Shifts>),
    Sectors(SectorShares),
    Agreement(Box<Agreement>),
    Firmness(Box<Firmness>),
}

impl Sight {
    /// What a view of a round draws from; `None` for the plain one, and where the round cannot be counted.
    pub(super) fn of(view: View, round: &Round, session: &Session) -> Option<Self> {
        if view == View::Bars {
            return None;
        }
        let verdict = Verdict::of(round)?;
        match view {
            View::Bars => None,
            View::Duels => Duels::of(&verdict).map(Self::Duels),
            View::Shifts => Shifts::of(&verdict, session).map(Box::new).map(Self::Shifts),
            View::Sectors => SectorShares::of(&verdict, session).map(Self::Sectors),
            View::Agreement => Agreement::of(&verdict).map(Box::new).map(Self::Agreement),
            View::Firmness => Firmness::of(&verdict).map(Box::new).map(Self::Firmness),
        }
    }
}
