//! The grid of influence and interest (Mendelow, 1981). The scale from 1 to 5 and its middle at 3 are ours.

use super::mean::{Mean, Side};
use crate::session::Session;
use crate::session::id::StakeholderId;
use crate::session::stakeholder::Stakeholder;

/// What to do with a stakeholder, by its place on the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Handling {
    /// Much influence, much interest: work closely with it.
    ManageClosely,
    /// Much influence, little interest: keep it satisfied.
    KeepSatisfied,
    /// Little influence, much interest: keep it informed.
    KeepInformed,
    /// Little of both: watch it.
    Monitor,
}

impl Handling {
    /// All four: upper right, upper left, lower right, lower left.
    pub const ALL: [Self; 4] = [Self::ManageClosely, Self::KeepSatisfied, Self::KeepInformed, Self::Monitor];

    fn of(influence: Side, interest: Side) -> Option<Self> {
        match (influence, interest) {
            (Side::High, Side::High) => Some(Self::ManageClosely),
            (Side::High, Side::Low) => Some(Self::KeepSatisfied),
            (Side::Low, Side::High) => Some(Self::KeepInformed),
            (Side::Low, Side::Low) => Some(Self::Monitor),
            (Side::Middle, _) | (_, Side::Middle) => None,
        }
    }
}

/// A stakeholder on the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who.
    pub stakeholder: StakeholderId,
    /// The mean influence over those who rated it.
    pub influence: Mean,
    /// The mean interest over those who rated it.
    pub interest: Mean,
}

impl Standing {
    /// What to do with it; `None` where it lies exactly on a middle line, so that no quadrant can claim it.
    pub fn handling(&self) -> Option<Handling> {
        Handling::of(self.influence.side(), self.interest.side())
    }

    /// The quadrants it lies in or touches: one, two beside a line, or all four at the centre.
    pub fn touches(&self) -> Vec<Handling> {
        let sides = |side| match side {
            Side::Middle => vec![Side::High, Side::Low],
            other => vec![other],
        };
        let interests = sides(self.interest.side());
        sides(self.influence.side())
            .into_iter()
            .flat_map(|influence| interests.iter().filter_map(move |interest| Handling::of(influence, *interest)))
            .collect()
    }
}

/// A stakeholder's cell in a drawing of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Who.
    pub stakeholder: StakeholderId,
    /// The column from 0 on the left (least interest).
    pub column: u16,
    /// The row from 0 at the top (most influence).
    pub row: u16,
}

/// The grid of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InfluenceInterest {
    /// Those rated on both, in the order of the record.
    pub standings: Vec<Standing>,
    /// Those that lack a rating of influence, of interest, or of both.
    pub unrated: Vec<StakeholderId>,
}

impl InfluenceInterest {
    /// The grid of `session`.
    pub fn of(session: &Session) -> Self {
        let mut grid = Self::default();
        for stakeholder in &session.stakeholders {
            match standing(stakeholder) {
                Some(standing) => grid.standings.push(standing),
                None => grid.unrated.push(stakeholder.id),
            }
        }
        grid
    }

    /// Where this stakeholder stands.
    pub fn standing(&self, stakeholder: StakeholderId) -> Option<&Standing> {
        self.standings.iter().find(|it| it.stakeholder == stakeholder)
    }

    /// Those in this quadrant, in the order of the record.
    pub fn handled(&self, handling: Handling) -> impl Iterator<Item = &Standing> {
        self.standings.iter().filter(move |it| it.handling() == Some(handling))
    }

    /// Those exactly on a middle line.
    pub fn on_the_line(&self) -> impl Iterator<Item = &Standing> {
        self.standings.iter().filter(|it| it.handling().is_none())
    }

    /// A cell for each rated stakeholder on a drawing `width` cells wide and `height` high; several may share one. See
    /// [`Mean::cell`] for how the middle is kept; empty where there is no cell.
    pub fn placed(&self, width: u16, height: u16) -> Vec<Placed> {
        if width == 0 || height == 0 {
            return Vec::new();
        }
        let place = |it: &Standing| Placed {
            stakeholder: it.stakeholder,
            column: it.interest.cell(width),
            row: row(it.influence, height),
        };
        self.standings.iter().map(place).collect()
    }
}

/// Rows run down while influence runs up. On an even height a mean on the middle belongs, as on the columns, to the high half.
fn row(influence: Mean, height: u16) -> u16 {
    height - 1 - influence.cell(height)
}

fn standing(stakeholder: &Stakeholder) -> Option<Standing> {
    Some(Standing {
        stakeholder: stakeholder.id,
        influence: Mean::of(stakeholder.ratings.iter().filter_map(|rating| rating.influence))?,
        interest: Mean::of(stakeholder.ratings.iter().filter_map(|rating| rating.interest))?,
    })
}
