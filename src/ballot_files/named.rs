//! Options that the ballots themselves name.

use std::collections::HashMap;

use super::fault::{What, quote};
use crate::session::Text;
use crate::voting::ballots::Rankings;

/// Options in the order in which they are first named, unless they are known beforehand.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) names: Vec<Text>,
    places: HashMap<Text, usize>,
    is_open: bool,
}

impl Named {
    /// These options; if none, all that will be named.
    pub(super) fn new(known: &[Text]) -> Self {
        let places = known.iter().cloned().zip(0..).collect();
        Self { names: known.to_vec(), places, is_open: known.is_empty() }
    }

    /// The place of the option that a field names.
    pub(super) fn place(&mut self, field: &[u8]) -> Result<usize, What> {
        let name = Text::new(&String::from_utf8_lossy(field));
        if let Some(place) = self.places.get(&name) {
            return Ok(*place);
        }
        if !self.is_open || name.is_empty() {
            return Err(What::UnknownOption { found: quote(field) });
        }
        let place = self.names.len();
        if place >= Rankings::MOST_OPTIONS {
            return Err(What::TooManyOptions { found: place + 1, most: Rankings::MOST_OPTIONS });
        }
        self.names.push(name.clone());
        self.places.insert(name, place);
        Ok(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_place() {
        let mut named = Named::new(&[]);
        let places: Vec<_> = [&b"B"[..], b"A", b"B"].into_iter().map(|name| named.place(name)).collect();
        assert_eq!(places, [Ok(0), Ok(1), Ok(0)]);
        assert!(named.place(b"").is_err());
    }

    #[test]
    fn only_known_options_are_taken_where_they_are_known() {
        let mut named = Named::new(&["A".into()]);
        assert_eq!(named.place(b"A"), Ok(0));
        assert_eq!(named.place(b"a"), Err(What::UnknownOption { found: "a".into() }));
    }
}
