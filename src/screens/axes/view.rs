//! How this screen looks.

mod agreement;
mod decision;
mod duels;
mod firmness;
mod layout;
mod result;
mod room;
mod sectors;
mod shifts;
mod table;
mod taking;
mod ways;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Axes, Pane, entry, round_number};
use crate::screens::{Scene, View};
use crate::session::round::{Round, RoundState};
use crate::ui::panel::{self, Panel};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use layout::Layout;

impl View for Axes {
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let layout = Layout::of(self, area, scene);
        let (left, right) = layout.candidates.unwrap_or_default();
        let round = self.round(scene.session).zip(layout.round);
        let panels = [
            (table::panel(self, scene), left),
            (Panel::new(scene.words.axes_origin(), false), right),
            (
                round.map(|(round, _)| self.round_panel(round, scene)).unwrap_or_default(),
                layout.round.unwrap_or_default(),
            ),
            (decision::panel(scene), layout.decision.unwrap_or_default()),
        ];
        let [candidates, trace, result, decided] = panel::draw_all(&panels, buffer, theme);
        if !left.is_empty() {
            table::draw(self, (left, candidates), &panels[0].0, buffer, scene, theme);
        }
        if !right.is_empty() {
            table::draw_trace(self, inside(trace), buffer, scene, theme);
        }
        if let Some((round, _)) = round {
            self.draw_round(round, inside(result), buffer, scene, theme);
        }
        decision::draw(inside(decided), buffer, scene, theme);
    }

    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        room::draw(self, area, buffer, scene, theme);
    }
}

impl Axes {
    fn round_panel(&self, round: &Round, scene: &Scene<'_>) -> Panel<'static> {
        let active = self.pane(scene.session) == Pane::Round;
        let number = round_number(scene.session, round.id);
        let title = match scene.session.rounds.len() {
            0 | 1 => scene.words.axes_round_number(number),
            total => scene.words.axes_round_number_of(number, entry::number(total)),
        };
        let note = match round.state {
            RoundState::Closed => round.question.to_string(),
            state => format!("{} · {}", scene.words.round_state(state), round.question),
        };
        Panel::new(title, active).note(note)
    }

    fn draw_round(&self, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        match round.state {
            RoundState::Open => taking::draw(self, round, area, buffer, scene, theme),
            RoundState::Closed => ways::draw(self, round, area, buffer, scene, theme),
            RoundState::Draft => {
                say(area, buffer, theme, &scene.words.axes_round_waits());
            }
            RoundState::Annulled => {
                say(area, buffer, theme, &scene.words.axes_round_void());
            }
        }
    }
}

/// The area inside of a box without its first and last column, so that words do not touch the border.
fn inside(area: Rect) -> Rect {
    Rect { x: area.x.saturating_add(1), width: area.width.saturating_sub(2), ..area }
}

/// The candidate whose row is at this place of the screen's area.
pub(super) fn candidate_at(axes: &Axes, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Option<usize> {
    let layout = Layout::of(axes, Rect::new(0, 0, size.0, size.1), scene);
    let (left, _) = layout.candidates?;
    table::row_at(axes, left, place, scene)
}

/// Writes a text over several lines from the top of an area; answers how many it took.
fn say(area: Rect, buffer: &mut Buffer, theme: &Theme, words: &str) -> u16 {
    say_in(area, buffer, theme, words, theme.text())
}

/// The same in a style; what does not fit is closed with an ellipsis, where it can be after a whole clause.
fn say_in(area: Rect, buffer: &mut Buffer, theme: &Theme, words: &str, style: Style) -> u16 {
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let lines = text::clauses(words, width, height, theme.symbols().ellipsis());
    for (y, line) in (0..area.height).zip(&lines) {
        pen::put(buffer, area, 0, y, line, style);
    }
    pen::cells(lines.len())
}

/// A piece of a line in a style.
fn piece(words: impl Into<String>, style: Style) -> Span<'static> {
    Span::styled(words.into(), style)
}

/// Writes a line of pieces in the first row of an area.
fn put_pieces(area: Rect, y: u16, buffer: &mut Buffer, theme: &Theme, pieces: Vec<Span<'_>>) {
    pen::put_line(buffer, area, y, &Line::from(pieces), theme.text(), theme.symbols().ellipsis());
}

/// Whether there was quorum, as a piece that stands out when there was none.
fn quorum_piece(round: &Round, scene: &Scene<'_>, theme: &Theme) -> Span<'static> {
    let (reached, phrase) = scene.words.quorum_of(round);
    match reached {
        Some(true) => piece(format!("{} {phrase}", theme.symbols().check()), theme.success()),
        Some(false) => piece(format!("{} {phrase}", theme.symbols().alert()), theme.warning()),
        None => piece(phrase, theme.muted()),
    }
}
