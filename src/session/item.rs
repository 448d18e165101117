//! The things of a session that can be added, changed, moved and removed alike.

use serde::{Deserialize, Serialize};

use super::Session;
use super::agenda::AgendaPoint;
use super::agreement::Agreement;
use super::axis::{Axis, Criterion};
use super::crossing::Crossing;
use super::factor::Factor;
use super::id::{
    AgendaPointId, AgreementId, AxisId, CriterionId, CrossingId, FactorId, ParkedId, ParticipantId, PointId, Reference,
    RelationId, RoundId, StakeholderId, SubcommitteeId,
};
use super::mesa::{Parked, Point, Subcommittee};
use super::participant::Participant;
use super::relation::Relation;
use super::round::Round;
use super::stakeholder::Stakeholder;

macro_rules! items {
    ($($kind:ident $id:ident $one:ident $($field:ident).+);+ $(;)?) => {
        /// One thing of a session.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Item {
            $(
                #[doc = concat!("See [`", stringify!($kind), "`].")]
                $kind($kind),
            )+
        }

        impl Item {
            /// Which thing it is.
            pub fn reference(&self) -> Reference {
                match self { $(Self::$kind(item) => Reference::$kind(item.id)),+ }
            }

            pub(super) fn renumber(&mut self, number: u32) {
                match self { $(Self::$kind(item) => item.id = $id(number)),+ }
            }
        }

        $(
            impl From<$kind> for Item {
                fn from(item: $kind) -> Self {
                    Self::$kind(item)
                }
            }
        )+

        impl Session {
            $(
                #[doc = concat!("The ", stringify!($kind), " under this number.")]
                pub fn $one(&self, id: $id) -> Option<&$kind> {
                    self.$($field).+.iter().find(|item| item.id == id)
                }
            )+

            /// Whether the session holds this thing.
            pub fn holds(&self, what: Reference) -> bool {
                match what { $(Reference::$kind(id) => self.$one(id).is_some()),+ }
            }

            /// A copy of this thing.
            pub fn item(&self, what: Reference) -> Option<Item> {
                match what { $(Reference::$kind(id) => self.$one(id).cloned().map(Item::$kind)),+ }
            }

            /// Names everything the session holds, in the order of the record.
            pub fn everything(&self) -> impl Iterator<Item = Reference> + '_ {
                std::iter::empty()$(.chain(self.$($field).+.iter().map(|item| Reference::$kind(item.id))))+
            }

            /// Copies of everything the session holds, in the order of the record.
            pub(super) fn items(&self) -> impl Iterator<Item = Item> + '_ {
                std::iter::empty()$(.chain(self.$($field).+.iter().cloned().map(Item::$kind)))+
            }

            pub(super) fn push(&mut self, item: Item) {
                match item { $(Item::$kind(item) => self.$($field).+.push(item)),+ }
            }

            pub(super) fn replace(&mut self, item: Item) {
                match item { $(Item::$kind(item) => {
                    if let Some(place) = self.$($field).+.iter_mut().find(|other| other.id == item.id) {
                        *place = item;
                    }
                }),+ }
            }

            pub(super) fn take_out(&mut self, what: Reference) {
                match what { $(Reference::$kind(id) => self.$($field).+.retain(|item| item.id != id)),+ }
            }

            /// Puts `what` right before `before`, or last.
            pub(super) fn shift(&mut self, what: Reference, before: Option<Reference>) {
                match what { $(Reference::$kind(id) => {
                    let list = &mut self.$($field).+;
                    let Some(from) = list.iter().position(|item| item.id == id) else { return };
                    let item = list.remove(from);
                    let number = before.map(Reference::number);
                    let to = list.iter().position(|other| Some(other.id.0) == number).unwrap_or(list.len());
                    list.insert(to, item);
                }),+ }
            }
        }
    };
}

items! {
    Participant ParticipantId participant participants;
    AgendaPoint AgendaPointId agenda_point agenda;
    Stakeholder StakeholderId stakeholder stakeholders;
    Relation RelationId relation relations;
    Factor FactorId factor factors;
    Crossing CrossingId crossing crossings;
    Axis AxisId axis axes;
    Criterion CriterionId criterion criteria;
    Round RoundId round rounds;
    Point PointId point mesa.points;
    Agreement AgreementId agreement mesa.agreements;
    Subcommittee SubcommitteeId subcommittee mesa.subcommittees;
    Parked ParkedId parked mesa.parked;
}
