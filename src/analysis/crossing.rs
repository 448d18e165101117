//! The table of crossings: which factors were crossed with which, and which were not.

use std::collections::BTreeSet;

use crate::session::Session;
use crate::session::crossing::{Crossing, CrossingKind};
use crate::session::factor::{Factor, Quadrant};
use crate::session::id::{CrossingId, FactorId};

/// The crossings of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindOfCrossing {
    /// The kind.
    pub kind: CrossingKind,
    /// The crossings, in the order of the record. One of more than two factors may be of several kinds.
    pub crossings: Vec<CrossingId>,
    /// The inner factors on the board: the rows of the table.
    pub inner: Vec<FactorId>,
    /// The outer factors on the board: the columns of the table.
    pub outer: Vec<FactorId>,
}

/// All crossings of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossingTable {
    /// FO, DO, FA, DA, each also when it is empty.
    pub kinds: Vec<KindOfCrossing>,
    /// The factors on the board that are crossed with some other.
    pub crossed: Vec<FactorId>,
    /// The factors on the board that are not.
    pub uncrossed: Vec<FactorId>,
}

impl CrossingTable {
    /// The table of `session`.
    pub fn of(session: &Session) -> Self {
        let in_use: BTreeSet<FactorId> = session.crossings.iter().flat_map(|it| &it.factors).copied().collect();
        let board = Quadrant::ALL.into_iter().flat_map(|quadrant| session.board(quadrant)).map(|factor| factor.id);
        let (crossed, uncrossed) = board.partition(|factor| in_use.contains(factor));
        Self { kinds: CrossingKind::ALL.map(|kind| of_kind(session, kind)).into(), crossed, uncrossed }
    }

    /// The crossings of this kind.
    pub fn kind(&self, kind: CrossingKind) -> Option<&KindOfCrossing> {
        self.kinds.iter().find(|it| it.kind == kind)
    }
}

/// The kinds that a crossing belongs to, in the order FO, DO, FA, DA.
pub fn kinds_of(session: &Session, crossing: &Crossing) -> Vec<CrossingKind> {
    let quadrants: Vec<Quadrant> =
        crossing.factors.iter().filter_map(|id| session.factor(*id)).map(|factor| factor.quadrant).collect();
    let crosses = |kind: &CrossingKind| {
        let (inner, outer) = kind.quadrants();
        quadrants.contains(&inner) && quadrants.contains(&outer)
    };
    CrossingKind::ALL.into_iter().filter(crosses).collect()
}

/// The crossings that hold both factors: one cell of the table.
pub fn cell(session: &Session, one: FactorId, other: FactorId) -> impl Iterator<Item = &Crossing> {
    session.crossings.iter().filter(move |it| it.factors.contains(&one) && it.factors.contains(&other))
}

fn of_kind(session: &Session, kind: CrossingKind) -> KindOfCrossing {
    let (inner, outer) = kind.quadrants();
    let ids = |quadrant| session.board(quadrant).map(|factor: &Factor| factor.id).collect();
    let crossings = session.crossings.iter().filter(|it| kinds_of(session, it).contains(&kind));
    KindOfCrossing { kind, crossings: crossings.map(|it| it.id).collect(), inner: ids(inner), outer: ids(outer) }
}
