//! The candidates, and where the selected one comes from.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};

use super::{piece, say};
use crate::screens::Scene;
use crate::screens::axes::{Axes, Pane, candidates, entry, trace};
use crate::session::Session;
use crate::session::axis::{Agenda, Axis};
use crate::ui::list::{GUTTER, List};
use crate::ui::note::{Note, Passage};
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Codes of global frameworks shown beside a candidate at most.
const MOST_CODES: usize = 2;

/// The box of the candidates.
pub(super) fn panel(axes: &Axes, scene: &Scene<'_>) -> Panel<'static> {
    let active = axes.pane(scene.session) == Pane::Candidates;
    Panel::new(scene.words.axes_candidates(), active).note(note(axes, scene))
}

/// Draws the list of candidates in its box, of which the outer and the inner area are given.
pub(super) fn draw(
    axes: &Axes,
    (area, inner): (Rect, Rect),
    panel: &Panel<'_>,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let shown = axes.candidates(scene.session);
    if shown.is_empty() {
        let place = super::inside(inner);
        if scene.session.axes.is_empty() {
            let used = say(place, buffer, theme, &scene.words.axes_empty());
            let (_, below) = pen::split_top(place, used + 1);
            super::say_in(below, buffer, theme, &scene.words.axes_empty_keys(), theme.accent());
        } else {
            say(place, buffer, theme, &scene.words.axes_no_match());
        }
        return;
    }
    let list = list(axes, shown.len(), panel.active);
    let room = usize::from(inner.width.saturating_sub(GUTTER + 1));
    list.draw(inner, buffer, theme, |row| line(shown[row], room, scene, theme));
    if let Some(hint) = list.hint(inner.height, "", theme) {
        panel.corner(area, buffer, theme, &hint);
    }
}

fn list(axes: &Axes, count: usize, active: bool) -> List {
    List::new(count).selected(axes.cursor.place(count).unwrap_or(0), active)
}

/// The row of the list at a place of the screen.
pub(super) fn row_at(axes: &Axes, area: Rect, place: (u16, u16), scene: &Scene<'_>) -> Option<usize> {
    let inside = place.0 > area.x && place.0 + 1 < area.right() && place.1 > area.y && place.1 + 1 < area.bottom();
    let count = axes.candidates(scene.session).len();
    let shown = list(axes, count, true).window(area.height.saturating_sub(2));
    let row = shown.start + usize::from(place.1.checked_sub(area.y + 1)?);
    (inside && row < shown.end).then_some(row)
}

/// How many there are, how many are off the table, and the filter if there is one.
fn note(axes: &Axes, scene: &Scene<'_>) -> String {
    let all = scene.session.axes.len();
    if !axes.filter.is_empty() {
        let found = axes.candidates(scene.session).len();
        return scene.words.axes_filtered(entry::number(all), axes.filter.clone(), entry::number(found));
    }
    let withdrawn = all - candidates::votable(scene.session).count();
    if withdrawn > 0 {
        return scene.words.axes_count_withdrawn(entry::number(all), entry::number(withdrawn));
    }
    if all == 0 { String::new() } else { entry::number(all).to_string() }
}

fn line(axis: &Axis, room: usize, scene: &Scene<'_>, theme: &Theme) -> Line<'static> {
    let codes = codes(axis);
    let left = room.saturating_sub(text::width(&codes) + usize::from(!codes.is_empty()));
    let ordinal = |place| format!("{} ", scene.words.axes_ordinal(entry::number(place)));
    let place = place_decided(axis, scene.session).map(ordinal).unwrap_or_default();
    let marks = scene.session.decision.as_ref().map_or(0, |it| text::width(&ordinal(it.chosen.len())));
    let mark = text::pad(&place, marks, Alignment::Right);
    let name = candidates::called(axis, scene.words);
    let name = text::fit(&name, left.saturating_sub(text::width(&mark)), Alignment::Left, theme.symbols().ellipsis());
    let style = match (axis.withdrawn, place.is_empty()) {
        (true, _) => theme.muted(),
        (false, false) => theme.strong(),
        (false, true) => theme.text(),
    };
    let gap = Span::raw(if codes.is_empty() { "" } else { " " });
    Line::from(vec![piece(mark, theme.success()), piece(name, style), gap, piece(codes, theme.muted())])
}

/// The place of an axis in the decision, from 1.
fn place_decided(axis: &Axis, session: &Session) -> Option<usize> {
    let chosen = &session.decision.as_ref()?.chosen;
    chosen.iter().position(|id| *id == axis.id).map(|place| place + 1)
}

fn codes(axis: &Axis) -> String {
    let codes: Vec<&str> = axis
        .agendas
        .iter()
        .filter_map(|agenda| match agenda {
            Agenda::Global(code) => Some(code.as_str()),
            _ => None,
        })
        .collect();
    let more = codes.len().saturating_sub(MOST_CODES);
    let shown = codes[..codes.len() - more].join(" ");
    if more > 0 { format!("{shown} +{more}") } else { shown }
}

/// Draws where the selected candidate comes from.
pub(super) fn draw_trace(state: &Axes, inner: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let Some(axis) = state.axis(scene.session) else { return };
    // A name that the list cuts is read here.
    let is_long = text::width(axis.name.as_str()) > usize::from(inner.width) * 2 / 3;
    let used = if is_long { super::say_in(inner, buffer, theme, axis.name.as_str(), theme.strong()) } else { 0 };
    let (_, rest) = pen::split_top(inner, used);
    let (agendas, rest) = pen::split_top(rest, u16::from(!axis.agendas.is_empty()));
    draw_agendas(axis, agendas, buffer, scene, theme);
    let lines = trace::lines(axis, scene.session, scene.words);
    let passages: Vec<Passage<'_>> = lines
        .iter()
        .map(|line| {
            let style = match line.kind {
                trace::Kind::Heading => theme.strong(),
                trace::Kind::Text => theme.text(),
                trace::Kind::Remark => theme.muted(),
            };
            Passage::new(line.text.as_str()).lead(line.lead.as_str()).style(style).gap(0)
        })
        .collect();
    Note { passages: &passages, from: 0 }.draw(rest, buffer, theme);
}

/// `Agendas: local ● territorio ○ global ●`.
fn draw_agendas(axis: &Axis, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    if area.is_empty() {
        return;
    }
    let symbols = theme.symbols();
    let is = |kind: fn(&Agenda) -> bool| axis.agendas.iter().any(kind);
    let kinds = [
        (scene.words.axes_agenda_local(), is(|it| matches!(it, Agenda::Local(_)))),
        (scene.words.axes_agenda_territorial(), is(|it| matches!(it, Agenda::Territorial(_)))),
        (scene.words.axes_agenda_global(), is(|it| matches!(it, Agenda::Global(_)))),
    ];
    let mut pieces = Vec::new();
    for (name, answered) in kinds {
        let (sign, style) =
            if answered { (symbols.filled(), theme.success()) } else { (symbols.hollow(), theme.muted()) };
        pieces.push(piece(format!("{sign} "), style));
        pieces.push(piece(format!("{name}  "), if answered { theme.text() } else { theme.muted() }));
    }
    super::put_pieces(area, 0, buffer, theme, pieces);
}
