//! How this screen looks.

mod decision;
mod layout;
mod result;
mod room;
mod table;
mod taking;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Axes, Pane, round_number};
use crate::screens::{Scene, View};
use crate::session::round::{Round, RoundState};
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use layout::Layout;

impl View for Axes {
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let layout = Layout::of(self, area, scene);
        if let Some(place) = layout.decision {
            decision::draw(place, buffer, scene, theme);
        }
        if let (Some(place), Some(round)) = (layout.round, self.round(scene.session)) {
            self.draw_round(round, place, buffer, scene, theme);
        }
        if let Some((left, right)) = layout.candidates {
            if !right.is_empty() {
                table::draw_trace(self, right, buffer, scene, theme);
            }
            table::draw(self, left, buffer, scene, theme);
        }
    }

    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        room::draw(self, area, buffer, scene, theme);
    }
}

impl Axes {
    fn draw_round(&self, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let active = self.pane(scene.session) == Pane::Round;
        let number = scene.words.axes_round_number(round_number(scene.session, round.id));
        let note = match round.state {
            RoundState::Closed => round.question.to_string(),
            state => format!("{} · {}", scene.words.round_state(state), round.question),
        };
        let inner = Panel::new(number, active).note(note).draw(area, buffer, theme);
        let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        match round.state {
            RoundState::Open => taking::draw(self, round, inner, buffer, scene, theme),
            RoundState::Closed => result::draw(self, round, inner, buffer, scene, theme),
            RoundState::Draft => {
                say(inner, buffer, theme, &scene.words.axes_round_waits());
            }
            RoundState::Annulled => {
                say(inner, buffer, theme, &scene.words.axes_round_void());
            }
        }
    }
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

/// The same in a style; what does not fit is closed with an ellipsis.
fn say_in(area: Rect, buffer: &mut Buffer, theme: &Theme, words: &str, style: Style) -> u16 {
    let lines = text::wrap(words, usize::from(area.width));
    let shown = usize::from(area.height).min(lines.len());
    for (y, line) in (0..area.height).zip(&lines) {
        let last = usize::from(y) + 1 == shown && shown < lines.len();
        let line = if last { format!("{line} {}", theme.symbols().ellipsis()) } else { (*line).to_owned() };
        let line = text::cut(&line, usize::from(area.width), theme.symbols().ellipsis());
        pen::put(buffer, area, 0, y, &line, style);
    }
    pen::cells(shown)
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
    let (reached, phrase) = super::standing::quorum(round, scene.words);
    match reached {
        Some(true) => piece(format!("{} {phrase}", theme.symbols().check()), theme.success()),
        Some(false) => piece(format!("{} {phrase}", theme.symbols().alert()), theme.warning()),
        None => piece(phrase, theme.muted()),
    }
}
