//! The register as a table, and all about the selected one below it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Margin, Position, Rect};

use super::{detail, padded, put_texts};
use crate::analysis::Mean;
use crate::screens::Scene;
use crate::screens::stakeholders::order::Order;
use crate::screens::stakeholders::{Stakeholders, number, rating};
use crate::session::stakeholder::Stakeholder;
use crate::ui::list::{List, scroll_hint};
use crate::ui::panel::{self, Panel};
use crate::ui::pen;
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::words::Words;

/// The fewest rows that the list keeps for itself.
const LEAST_LIST: u16 = 6;

/// The list and what is said of the selected one, inside of the box.
fn parts(area: Rect) -> (Rect, Rect) {
    let inner = area.inner(Margin::new(1, 1));
    let inner = Rect { width: inner.width.saturating_sub(1), ..inner };
    let detail = (inner.height / 3).min(inner.height.saturating_sub(LEAST_LIST));
    pen::split_top(inner, inner.height - detail)
}

/// Draws the box.
pub(super) fn draw(screen: &Stakeholders, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let listed = screen.listed(scene);
    Panel::new(words.stakeholders_register(), true).note(note(screen, listed.len(), scene)).draw(area, buffer, theme);
    let (list_area, detail_area) = parts(area);
    if scene.session.stakeholders.is_empty() {
        let mut texts = vec![(words.stakeholders_empty(), theme.text())];
        texts.extend(scene.is_editable().then(|| (words.stakeholders_empty_key(), theme.accent())));
        let (_, below) = pen::split_top(padded(list_area), 1);
        put_texts(&texts, below, buffer);
        return;
    }
    let selected = screen.place(&listed);
    if listed.is_empty() {
        pen::put(buffer, padded(list_area), 0, 1, &words.stakeholders_nobody_matches(), theme.muted());
    }
    let list = List { count: listed.len(), selected, focused: true };
    let shown = Table { columns: &columns(words), list }
        .draw(list_area, buffer, theme, |row, column| cell(listed[row], column, scene, theme));
    if let Some(hint) = scroll_hint(&shown, listed.len(), &words.stakeholders_more(), theme) {
        panel::foot(area, buffer, theme, &hint);
    }
    if let Some(stakeholder) = selected.and_then(|place| listed.get(place)) {
        detail::draw(stakeholder, detail_area, buffer, scene, theme);
    }
}

/// How many there are; what keeps some of them from view; the order; who rates.
fn note(screen: &Stakeholders, shown: usize, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let total = scene.session.stakeholders.len();
    if total == 0 {
        return String::new();
    }
    let mut parts = vec![if screen.is_filtered() {
        words.stakeholders_shown(shown, total)
    } else {
        words.stakeholders_count(total)
    }];
    if !screen.filter.is_empty() {
        parts.push(words.stakeholders_filtered(screen.filter.as_str()));
    }
    parts.extend(screen.sector.map(|it| words.sector_short(it)));
    if screen.order != Order::Register {
        parts.push(screen.order.name(words));
    }
    if !screen.rater.is_empty() {
        parts.push(words.stakeholders_rated_by(screen.rater.as_str()));
    }
    parts.join(" · ")
}

fn columns(words: &Words) -> [Column<'static>; 7] {
    [
        Column::new("", Width::Fixed(3)).right(),
        Column::new(words.stakeholders_field_name(), Width::AtLeast(24)),
        Column::new(words.stakeholders_field_kind(), Width::AtLeast(22)).rank(2),
        Column::new(words.stakeholders_field_sector(), Width::Fixed(10)).rank(1),
        Column::new(words.stakeholders_field_level(), Width::Fixed(13)).rank(3),
        Column::new(words.stakeholders_influence_short(), Width::Fixed(5)).right(),
        Column::new(words.stakeholders_interest_short(), Width::Fixed(5)).right(),
    ]
}

fn cell<'a>(it: &'a Stakeholder, column: usize, scene: &Scene<'_>, theme: &Theme) -> Cell<'a> {
    let words = scene.words;
    match column {
        0 => Cell::styled(number(scene.session, it.id).to_string(), theme.muted()),
        1 => Cell::styled(it.name.as_str(), theme.strong()),
        2 if it.kind.is_empty() => Cell::default(),
        2 => Cell::styled(words.stakeholder_kind(it.kind.as_str()), theme.text()),
        3 if it.is_placeless() => Cell::styled(words.opening_sector_lacking(), theme.warning()),
        3 => Cell::styled(it.sector.map(|one| words.sector_short(one)).unwrap_or_default(), theme.text()),
        4 => Cell::styled(it.level.map(|one| words.level(one)).unwrap_or_default(), theme.muted()),
        5 => mean(rating::influence(it), words, theme),
        _ => mean(rating::interest(it), words, theme),
    }
}

/// A mean with one decimal, unless it is a whole grade; what is not rated shows as a dot.
fn mean<'a>(mean: Option<Mean>, words: &Words, theme: &Theme) -> Cell<'a> {
    match mean {
        Some(mean) => Cell::styled(grade(mean, words), theme.text()),
        None => Cell::styled(theme.symbols().dot(), theme.muted()),
    }
}

/// A mean grade as it is read: `4`, `3,7`.
pub(super) fn grade(mean: Mean, words: &Words) -> String {
    let tenths = mean.tenths();
    match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, part) => words.stakeholders_decimal(part, whole),
    }
}

/// The row at a place of the screen.
pub(in crate::screens::stakeholders) fn row_at(
    screen: &Stakeholders,
    size: (u16, u16),
    place: (u16, u16),
    listed: &[&Stakeholder],
) -> Option<usize> {
    let (area, _) = parts(Rect::new(0, 0, size.0, size.1));
    let (_, rows) = pen::split_top(area, 1);
    let list = List::new(listed.len()).selected(screen.place(listed)?, true);
    let shown = list.window(rows.height);
    let row = usize::from(place.1.checked_sub(rows.y)?);
    (rows.contains(Position::new(place.0, place.1)) && row < shown.len()).then(|| shown.start + row)
}
