//! What is selected in a list whose things have numbers: it stays selected when the list is ordered anew.

use super::{Cursor, Motion};

/// The selected thing of a list by its number, and its place for when it is no longer there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    number: Option<u32>,
    cursor: Cursor,
}

impl Selection {
    /// The place of the selection in the list of these numbers; `None` when the list is empty.
    pub fn place(self, list: &[u32]) -> Option<usize> {
        let found = self.number.and_then(|number| list.iter().position(|other| *other == number));
        found.or_else(|| self.cursor.place(list.len()))
    }

    /// The selected number.
    pub fn number(self, list: &[u32]) -> Option<u32> {
        self.place(list).and_then(|place| list.get(place)).copied()
    }

    /// After moving in the list.
    #[must_use]
    pub fn moved(self, motion: Motion, list: &[u32]) -> Self {
        let Some(place) = self.place(list) else { return self };
        let cursor = Cursor::new(place).moved(motion, list.len());
        Self { number: cursor.place(list.len()).and_then(|place| list.get(place)).copied(), cursor }
    }

    /// With this number selected as soon as it is in the list; until then the last, where what is added comes to stand.
    #[must_use]
    pub fn on(number: u32) -> Self {
        Self { number: Some(number), cursor: Cursor::new(usize::MAX) }
    }

    /// With what is selected now selected wherever it will stand.
    #[must_use]
    pub fn held(self, list: &[u32]) -> Self {
        Self { number: self.number(list), cursor: Cursor::new(self.place(list).unwrap_or(0)) }
    }

    /// With the selection resting at its place in the list, whatever will stand there.
    #[must_use]
    pub fn resting(self, list: &[u32]) -> Self {
        Self { number: None, cursor: Cursor::new(self.place(list).unwrap_or(0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selection_follows_its_thing_and_stays_in_place_when_it_goes() {
        let at = Selection::default().moved(Motion::Down, &[7, 8, 9]);
        assert_eq!((at.number(&[7, 8, 9]), at.place(&[8, 9, 7])), (Some(8), Some(0)));
        assert_eq!(at.number(&[7, 9]), Some(9));
        assert_eq!(at.number(&[]), None);
        assert_eq!(Selection::on(12).number(&[7, 8, 9]), Some(9));
        assert_eq!(Selection::on(12).number(&[7, 12, 9]), Some(12));
        assert_eq!(Selection::default().held(&[7, 8]).number(&[8, 7]), Some(7));
        assert_eq!(at.resting(&[7, 8, 9]).number(&[7, 9]), Some(9));
        assert_eq!(Selection::default().moved(Motion::Last, &[1, 2]).number(&[1, 2]), Some(2));
    }
}
