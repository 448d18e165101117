//! 2 Actores: register, map, coverage.

mod entry;
mod form;
mod keys;
mod order;
mod rating;
mod relations;
mod update;
mod view;

pub use keys::{Message, Situation};
pub use update::Purpose;

use order::Order;

use crate::screens::{Cursor, Scene};
use crate::session::fold::contains_folded;
use crate::session::id::StakeholderId;
use crate::session::participant::Sector;
use crate::session::stakeholder::Stakeholder;
use crate::session::{Session, Text};

/// What is selected and shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stakeholders {
    pane: Pane,
    selected: Option<StakeholderId>,
    order: Order,
    sector: Option<Sector>,
    filter: String,
    coverage: Cursor,
    /// Whose ratings the keys write; empty stands for the table as a whole.
    rater: Text,
    /// Those to be rated one after another.
    queue: Vec<StakeholderId>,
}

/// The three pictures of the same register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The register.
    #[default]
    List,
    /// Influence and interest.
    Map,
    /// Sectors and levels, and who is missing.
    Coverage,
}

impl Pane {
    fn next(self) -> Self {
        match self {
            Self::List => Self::Map,
            Self::Map => Self::Coverage,
            Self::Coverage => Self::List,
        }
    }
}

impl Stakeholders {
    /// Those in view, in their order; on the map only those that stand on it, in the order of the register.
    fn listed<'a>(&self, scene: &Scene<'a>) -> Vec<&'a Stakeholder> {
        let shown = scene.session.stakeholders.iter().filter(|it| self.lets_pass(it, scene));
        if self.pane == Pane::Map {
            return shown.filter(|it| rating::is_placed(it)).collect();
        }
        order::sorted(shown.collect(), self.order)
    }

    fn lets_pass(&self, stakeholder: &Stakeholder, scene: &Scene<'_>) -> bool {
        if self.sector.is_some_and(|sector| stakeholder.sector != Some(sector)) {
            return false;
        }
        let kind = scene.words.stakeholder_kind(stakeholder.kind.as_str());
        let texts = [stakeholder.name.as_str(), &kind, stakeholder.focal_point.as_str()];
        self.filter.split_whitespace().all(|word| texts.iter().any(|text| contains_folded(text, word)))
    }

    /// The place of the selected one among those in view; of the first when another was selected.
    fn place(&self, listed: &[&Stakeholder]) -> Option<usize> {
        let place = listed.iter().position(|it| Some(it.id) == self.selected).unwrap_or(0);
        (!listed.is_empty()).then_some(place)
    }

    /// The selected one.
    fn chosen<'a>(&self, scene: &Scene<'a>) -> Option<&'a Stakeholder> {
        let listed = self.listed(scene);
        listed.get(self.place(&listed)?).copied()
    }

    /// The sector of the selected line of the coverage.
    fn covered_sector(&self) -> Option<Sector> {
        Sector::ALL.get(self.coverage.place(Sector::ALL.len() + 1)?).copied()
    }

    /// Whether less is listed than there is.
    fn is_filtered(&self) -> bool {
        self.sector.is_some() || !self.filter.is_empty()
    }
}

/// The number under which a stakeholder stands on the map and in the list: its place in the register, from 1.
fn number(session: &Session, id: StakeholderId) -> usize {
    session.stakeholders.iter().position(|it| it.id == id).map_or(0, |place| place + 1)
}
