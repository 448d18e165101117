//! What there is to know about the selected session, below the list.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{file_name, line, series};
use crate::screens::home::Scene;
use crate::screens::home::owed::Owed;
use crate::session::line::SessionLine;
use crate::storage::heading::Trust;
use crate::storage::library::{Listing, State};
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Draws what is to be known: first what is amiss, then what the session is, then its file.
pub(super) fn draw(listing: &Listing, owed: Owed, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let title = line(listing).map_or_else(|| file_name(listing), |it| it.title.to_string());
    let inner = Panel::new(title, false).draw(area, buffer, theme);
    let mut lines: Vec<(String, Style)> = Vec::new();
    match &listing.state {
        State::Damaged(error) => lines.push((words.storage_error(error), theme.danger())),
        State::Readable { line, .. } => {
            lines.extend(amiss(listing, scene).map(|said| (said, theme.warning())));
            lines.push((about(line, owed, scene), theme.text()));
            if !line.series.is_empty() {
                lines.push((words.home_series(series(line, scene)), theme.text()));
            }
            lines.push((file_name(listing), theme.muted()));
        }
    }
    let room = usize::from(inner.width).saturating_sub(2);
    let mut rows: Vec<(String, Style)> = lines
        .iter()
        .flat_map(|(line, style)| text::lines(line, room).into_iter().map(move |row| (row, *style)))
        .collect();
    let height = usize::from(inner.height);
    if rows.len() > height && height > 0 {
        rows.truncate(height);
        let ellipsis = theme.symbols().ellipsis();
        let last = format!("{} {ellipsis}", rows[height - 1].0);
        rows[height - 1].0 = text::cut(&last, room, ellipsis).into_owned();
    }
    for (y, (row, style)) in (0..inner.height).zip(&rows) {
        pen::put(buffer, inner, 1, y, row, *style);
    }
}

/// What the mark before a title stands for.
fn amiss(listing: &Listing, scene: &Scene<'_>) -> Option<String> {
    let words = scene.words;
    let State::Readable { trust, unsaved, newer, .. } = &listing.state else { return None };
    if listing.is_conflict() {
        return Some(words.home_conflict());
    }
    if let Some(format) = newer {
        return Some(words.home_newer(i64::from(*format)));
    }
    if *trust != Trust::Checked {
        return Some(words.home_changed());
    }
    (*unsaved > 0).then(|| words.home_unsaved(i64::try_from(*unsaved).unwrap_or(i64::MAX)))
}

fn about(line: &SessionLine, owed: Owed, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut parts = vec![words.state(line.state)];
    if !line.territory.is_empty() {
        parts.push(line.territory.to_string());
    }
    parts.push(words.home_participants(i64::from(line.participants)));
    let mut agreements = words.home_agreements(number(line.agreements.len()));
    let Owed { open, overdue } = owed;
    let open = (open > 0).then(|| words.home_open_agreements(number(open)));
    let overdue = (overdue > 0).then(|| words.home_overdue(number(overdue)));
    let owed: Vec<String> = open.into_iter().chain(overdue).collect();
    if !owed.is_empty() {
        agreements = format!("{agreements} ({})", owed.join(", "));
    }
    parts.push(agreements);
    parts.join(" · ")
}
