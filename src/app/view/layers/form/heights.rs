//! How many rows each field of a form takes, and which fields are in view.

use std::ops::Range;

use super::row::options_rows;
use crate::ui::layer::{Form, FormField, Input};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Rows of a note within a form, at least and at most.
const NOTE_ROWS: (u16, u16) = (3, 8);

/// The rows of each field of a form.
pub(super) struct Heights {
    rows: Vec<u16>,
    /// Rows that other fields take when they are the one in use, so that the form does not jump.
    spare: u16,
}

impl Heights {
    /// For fields of so many columns in so many rows. Where there is room for that, notes are shown whole.
    pub(super) fn of(layer: &Form, width: u16, room: u16, theme: &Theme) -> Self {
        let open = |field: &FormField| match field.input {
            Input::Many { .. } => options_rows(field, width, theme),
            _ => 1,
        };
        let asks = |place: usize| layer.asks(place);
        let rows = layer.fields.iter().enumerate();
        let mut rows: Vec<u16> = rows.map(|(place, field)| if asks(place) { least(field) } else { 0 }).collect();
        let asked = layer.fields.iter().enumerate().filter(|(place, _)| asks(*place));
        let most = asked.map(|(_, field)| open(field)).max().unwrap_or(1);
        let opened = layer.fields.get(layer.focus).map_or(1, open);
        if let Some(row) = rows.get_mut(layer.focus) {
            *row = (*row).max(opened);
        }
        let spare = most - opened;
        let mut left = room.saturating_sub(rows.iter().sum::<u16>() + spare);
        let asked = rows.iter_mut().zip(&layer.fields).enumerate().filter(|(place, _)| asks(*place));
        for (_, (row, field)) in asked {
            let more = wanted(field, width).saturating_sub(*row).min(left);
            (*row, left) = (*row + more, left - more);
        }
        Self { rows, spare }
    }

    /// The rows of the field at `place`.
    pub(super) fn at(&self, place: usize) -> u16 {
        self.rows.get(place).copied().unwrap_or(0)
    }

    /// The rows that the form takes where there is room.
    pub(super) fn whole(&self) -> u16 {
        self.rows.iter().sum::<u16>() + self.spare
    }

    /// The fields in view in so many rows, so that the one in use is seen whole and, where there is room, the next one.
    pub(super) fn shown(&self, focus: usize, room: u16) -> Range<usize> {
        let mut first = focus.min(self.rows.len().saturating_sub(1));
        let mut used = self.at(first) + self.at(first + 1);
        while first > 0 && used + self.at(first - 1) <= room {
            first -= 1;
            used += self.at(first);
        }
        let mut left = room;
        let fits = |row: &&u16| {
            let fits = left > 0;
            left = left.saturating_sub(**row);
            fits
        };
        let count = self.rows[first..].iter().take_while(fits).count();
        first..first + count
    }
}

fn least(field: &FormField) -> u16 {
    if matches!(field.input, Input::Note(_)) { NOTE_ROWS.0 } else { 1 }
}

/// The rows in which a note is seen whole, with one to go on in.
fn wanted(field: &FormField, width: u16) -> u16 {
    let Input::Note(editor) = &field.input else { return 1 };
    let rows: usize = editor.area().lines().iter().map(|line| text::wrap(line, usize::from(width)).len()).sum();
    pen::cells(rows + 1).min(NOTE_ROWS.1)
}
