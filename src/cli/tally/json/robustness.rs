//! How firm a result is.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::by_option::ByOption;
use super::number::Number;
use crate::session::Text;
use crate::voting::measures::robustness::OptionFirmness;
use crate::voting::verdict::{Change, Robustness};

/// How firm a result is, with how many could have changed it.
pub(super) struct Robust<'a> {
    pub(super) names: &'a [Text],
    pub(super) change: Option<Change>,
    pub(super) it: &'a Robustness,
}

impl Serialize for Robust<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (names, firmness) = (self.names, &self.it.firmness);
        let share = |times: u32| Number::from(firmness.share(times));
        let each = |times: fn(&OptionFirmness) -> u32| ByOption {
            names,
            values: firmness.options.iter().map(|it| share(times(it))).collect(),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("people", &self.it.left_out.people)?;
        map.serialize_entry("decisive", &self.it.left_out.decisive)?;
        map.serialize_entry("draws", &firmness.draws)?;
        map.serialize_entry("seed", &self.it.seed)?;
        map.serialize_entry("same", &share(firmness.same_seats))?;
        map.serialize_entry("chosen", &each(|it| it.seated))?;
        map.serialize_entry("tied", &each(|it| it.tied))?;
        map.serialize_entry("change", &self.change.map(Fewest))?;
        map.end()
    }
}

/// How many people could have changed a result.
struct Fewest(Change);

impl Serialize for Fewest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Change { to_tie, to_pass, enough, is_exact } = self.0;
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("to_tie", &to_tie)?;
        map.serialize_entry("to_pass", &to_pass)?;
        map.serialize_entry("enough", &enough)?;
        map.serialize_entry("exact", &is_exact)?;
        map.end()
    }
}
