//! How many lines each entry of a list gets, and which of them are seen: everything at a glance where it fits.

use std::ops::Range;

/// An entry, or what is seen of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Which entry.
    pub(super) entry: usize,
    /// How many of its lines stay above the area.
    pub(super) skip: usize,
    /// The first line of the area that it takes.
    pub(super) y: usize,
    /// How many lines of it are seen.
    pub(super) rows: usize,
}

/// What each entry gets: its lines, and the empty lines between two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heights {
    /// Lines of each entry.
    pub(super) rows: Vec<usize>,
    /// Empty lines between two entries.
    pub(super) gap: usize,
}

impl Heights {
    /// Lines of a selected entry that may be cut, where not even a line for each finds room.
    const SELECTED: usize = 3;

    /// Gives each entry a line, then one more to each that needs it as long as there is room, to the selected one first; the
    /// gap only where everything is whole. A selected entry that must stay `whole` keeps all its lines, whatever is hidden.
    pub(super) fn new(wrapped: &[usize], selected: Option<usize>, room: usize, gap: usize, whole: bool) -> Self {
        let airy = Self { rows: wrapped.to_vec(), gap };
        if gap > 0 && airy.total() <= room {
            return airy;
        }
        let mut rows = vec![1; wrapped.len()];
        let mut left = room.saturating_sub(rows.len());
        if let Some(at) = selected.filter(|at| *at < rows.len()) {
            let most = if rows.len() > room { Self::SELECTED } else { left + 1 };
            rows[at] = if whole { wrapped[at] } else { wrapped[at].min(most) };
            left = left.saturating_sub(rows[at] - 1);
        }
        while let Some(given) = widen(&mut rows, wrapped, left) {
            left -= given;
        }
        Self { rows, gap: 0 }
    }

    fn total(&self) -> usize {
        self.rows.iter().sum::<usize>() + self.gap * self.rows.len().saturating_sub(1)
    }

    /// The first line of each entry, counted from that of the first.
    fn top(&self, entry: usize) -> usize {
        self.rows[..entry].iter().sum::<usize>() + self.gap * entry
    }

    /// What is seen in `room` lines: the selected entry whole, or from its first line, and a third from the top except near
    /// the ends.
    pub(super) fn slots(&self, selected: Option<usize>, room: usize) -> Vec<Slot> {
        let selected = selected.filter(|at| *at < self.rows.len());
        let first = self.first_line(selected, room);
        let slot = |entry: usize| {
            let (top, rows) = (self.top(entry), self.rows[entry]);
            let skip = first.saturating_sub(top).min(rows);
            let y = top.saturating_sub(first);
            Slot { entry, skip, y, rows: (rows - skip).min(room.saturating_sub(y)) }
        };
        (0..self.rows.len()).map(slot).filter(|slot| slot.rows > 0).collect()
    }

    fn first_line(&self, selected: Option<usize>, room: usize) -> usize {
        let Some(selected) = selected else { return 0 };
        let (top, rows) = (self.top(selected), self.rows[selected]);
        let wanted = top.saturating_sub(room / 3).min(self.total().saturating_sub(room));
        wanted.max((top + rows).saturating_sub(room)).min(top)
    }
}

/// Gives one line more to each entry that needs it, as far as they go; answers how many it gave, if any.
fn widen(rows: &mut [usize], wrapped: &[usize], left: usize) -> Option<usize> {
    let short = rows.iter_mut().zip(wrapped).filter(|(rows, wrapped)| **rows < **wrapped);
    let given = short.take(left).map(|(rows, _)| *rows += 1).count();
    (given > 0).then_some(given)
}

/// The entries that are seen, as far as they go.
pub(super) fn shown(slots: &[Slot]) -> Range<usize> {
    match (slots.first(), slots.last()) {
        (Some(first), Some(last)) => first.entry..last.entry + 1,
        _ => 0..0,
    }
}

/// Shares `room` between two lists that need so much: each gets what it needs, or half, or what the other leaves.
pub(super) fn share(needs: [usize; 2], room: usize) -> [usize; 2] {
    let first = needs[0].min((room / 2).max(room.saturating_sub(needs[1])));
    [first, needs[1].min(room - first)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_entries_are_seen_where_they_fit() {
        let rows = |wrapped: &[usize], selected, room| Heights::new(wrapped, selected, room, 0, false).rows;
        assert_eq!(Heights::new(&[1, 2, 1], Some(0), 9, 1, true), Heights { rows: vec![1, 2, 1], gap: 1 });
        assert_eq!(Heights::new(&[1, 2, 1], Some(0), 4, 1, true), Heights { rows: vec![1, 2, 1], gap: 0 });
        assert_eq!(rows(&[2, 4, 2], Some(2), 6), [2, 2, 2]);
        assert_eq!(rows(&[2, 4, 2], Some(1), 6), [1, 4, 1]);
        assert_eq!(rows(&[2, 4, 2], Some(1), 5), [1, 3, 1]);
        assert_eq!(rows(&[2, 4, 2], None, 4), [2, 1, 1]);
        assert_eq!(rows(&[2, 4, 2], Some(1), 2), [1, 3, 1]);
        assert_eq!(rows(&[], None, 2), [0; 0]);
        assert_eq!(Heights::new(&[2, 4, 2], Some(1), 4, 0, true).rows, [1, 4, 1]);
    }

    #[test]
    fn the_selected_entry_is_whole_or_begins_at_the_top() {
        let heights = Heights { rows: vec![1, 3, 1, 5, 1], gap: 0 };
        for (selected, rows) in [(0, 1), (1, 3), (2, 1), (3, 4), (4, 1)] {
            let slots = heights.slots(Some(selected), 4);
            let own = slots.iter().find(|slot| slot.entry == selected).unwrap();
            assert_eq!((own.skip, own.rows), (0, rows), "{selected}: {slots:?}");
        }
        assert_eq!(shown(&heights.slots(Some(4), 4)), 3..5);
        assert_eq!(shown(&heights.slots(None, 0)), 0..0);
    }

    #[test]
    fn room_is_shared_without_waste() {
        assert_eq!(share([5, 4], 20), [5, 4]);
        assert_eq!(share([30, 4], 12), [8, 4]);
        assert_eq!(share([4, 30], 12), [4, 8]);
        assert_eq!(share([30, 30], 13), [6, 7]);
        assert_eq!(share([0, 3], 0), [0, 0]);
    }
}
