//! Options by their names.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::session::Text;
use crate::voting::ranked::Square;

/// A value for each option, under its name.
pub(super) struct ByOption<'a, Value> {
    pub(super) names: &'a [Text],
    pub(super) values: Vec<Value>,
}

impl<Value: Serialize> Serialize for ByOption<'_, Value> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.names.iter().zip(&self.values) {
            map.serialize_entry(name.as_str(), value)?;
        }
        map.end()
    }
}

/// The options at these places.
pub(super) struct Names<'a> {
    pub(super) names: &'a [Text],
    pub(super) places: &'a [usize],
}

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.places.iter().filter_map(|place| self.names.get(*place)).map(Text::as_str))
    }
}

/// Groups of options.
pub(super) struct Groups<'a> {
    pub(super) names: &'a [Text],
    pub(super) groups: &'a [Vec<usize>],
}

impl Serialize for Groups<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.groups.iter().map(|places| Names { names: self.names, places }))
    }
}

/// A square table, row after row.
pub(super) struct Rows<'a>(pub(super) &'a Square);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(Some(self.0.size()))?;
        for row in self.0.rows() {
            rows.serialize_element(row)?;
        }
        rows.end()
    }
}
