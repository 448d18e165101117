//! The board: four quadrants in the order F, O, D, A, with what is selected below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::quarter::{Entry, Quarter};
use super::{detail, number, status};
use crate::screens::Scene;
use crate::screens::swot::Swot;
use crate::screens::swot::reading::question;
use crate::session::factor::Quadrant;
use crate::ui::board;
use crate::ui::list::scroll_hint;
use crate::ui::panel::{self, Panel};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// The keys that write into the quadrants, the same in every language.
const KEYS: [&str; 4] = ["f", "o", "d", "a"];

/// Where everything stands.
pub(super) struct Areas {
    /// The line above: the totals.
    pub(super) status: Rect,
    /// The four quadrants, borders included.
    pub(super) quarters: [Rect; 4],
    /// What is selected, borders included; empty where there is no room for it.
    pub(super) detail: Rect,
}

impl Areas {
    /// Where everything stands in an area. The boxes share their borders.
    pub(super) fn of(area: Rect) -> Self {
        let detail_rows = match area.height {
            0..18 => 0,
            18..28 => 6,
            _ => 9,
        };
        let (status, rest) = pen::split_top(area, 1);
        let (upper, lower) = pen::split_top(rest, rest.height.saturating_sub(detail_rows));
        if detail_rows == 0 {
            return Self { status, quarters: board::areas(rest), detail: lower };
        }
        let upper = Rect { height: upper.height + 1, ..upper };
        Self { status, quarters: board::areas(upper), detail: lower }
    }
}

/// What stands in a quadrant; the selected entry may be cut where it is read whole below.
pub(super) fn quarter(swot: &Swot, quadrant: Quadrant, cuts: bool, scene: &Scene<'_>) -> Quarter {
    let letter = scene.words.quadrant_letter(quadrant);
    let entry = |(place, text): (usize, String)| Entry { code: format!("{letter}{place}"), text };
    let all: Vec<_> = scene.session.board(quadrant).map(|factor| factor.id).collect();
    let place = |id| all.iter().position(|other| *other == id).unwrap_or(0) + 1;
    let entries: Vec<Entry> = swot
        .entries(scene.session, quadrant)
        .into_iter()
        .map(|factor| entry((place(factor.id), factor.text.to_string())))
        .collect();
    let is_active = swot.quadrant == quadrant;
    let selected = swot.place(quadrant, entries.len()).filter(|_| is_active);
    Quarter { entries, selected, focused: is_active, large: false, cuts }
}

/// Draws the board for the facilitator.
pub(super) fn draw(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let areas = Areas::of(area);
    status::draw_board(swot, areas.status, buffer, scene, theme);
    let quarters = Quadrant::ALL.map(|quadrant| quarter(swot, quadrant, !areas.detail.is_empty(), scene));
    let [one, two, three, four] =
        std::array::from_fn(|index| (panel(swot, index, &quarters[index], scene), areas.quarters[index]));
    let inner = if areas.detail.is_empty() {
        panel::draw_all(&[one, two, three, four], buffer, theme)
    } else {
        let below = (detail::panel(swot, scene), areas.detail);
        let [first, second, third, fourth, inner] = panel::draw_all(&[one, two, three, four, below], buffer, theme);
        detail::draw(swot, inner, buffer, scene, theme);
        [first, second, third, fourth]
    };
    for (index, quarter) in quarters.iter().enumerate() {
        if scene.is_editable() {
            pen::put(buffer, areas.quarters[index], 2, 0, KEYS[index], theme.key());
        }
        if quarter.entries.is_empty() {
            draw_question(index, inner[index], buffer, scene, theme);
        }
        draw_entries(swot, index, quarter, (areas.quarters[index], inner[index]), buffer, scene, theme);
    }
}

fn panel(swot: &Swot, index: usize, quarter: &Quarter, scene: &Scene<'_>) -> Panel<'static> {
    let quadrant = Quadrant::ALL[index];
    let name = scene.words.quadrant(quadrant);
    let title = if scene.is_editable() { format!("{} {name}", KEYS[index]) } else { name };
    let note = format!("{} · {}", scene.words.quadrant_verb(quadrant), quarter.entries.len());
    Panel::new(title, swot.quadrant == quadrant).note(note)
}

fn draw_entries(
    swot: &Swot,
    index: usize,
    quarter: &Quarter,
    (outer, inner): (Rect, Rect),
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let colour = theme.quadrant(Quadrant::ALL[index]);
    let shown = quarter.draw(inner, buffer, theme, |_| colour);
    if let Some(hint) = scroll_hint(&shown, quarter.entries.len(), "", theme) {
        panel(swot, index, quarter, scene).corner(outer, buffer, theme, &hint);
    }
}

/// In an empty quadrant: what it asks, and which key answers.
fn draw_question(index: usize, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let area = pen::indent(area, 2);
    let asked = question(Quadrant::ALL[index], scene.words);
    let lines = text::lines(&asked, usize::from(area.width.saturating_sub(1)));
    let key = scene.is_editable().then(|| scene.words.swot_press(KEYS[index].to_owned()));
    let styled = lines.iter().map(|line| (line, theme.text()));
    let styled = styled.chain(key.iter().map(|line| (line, theme.muted())));
    for (y, (line, style)) in (0..area.height).zip(styled) {
        pen::put(buffer, area, 0, y, line, style);
    }
}

/// Draws the board for the room: nothing but the quadrants.
pub(super) fn draw_public(swot: &Swot, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let areas = board::areas(area);
    let quarters =
        Quadrant::ALL.map(|quadrant| Quarter { large: true, focused: false, ..quarter(swot, quadrant, false, scene) });
    let boxed = |index: usize| {
        let quadrant = Quadrant::ALL[index];
        let title = scene.words.quadrant(quadrant).to_uppercase();
        Panel::new(title, false).note(scene.words.quadrant_verb(quadrant))
    };
    let panels: [(Panel<'_>, Rect); 4] = std::array::from_fn(|index| (boxed(index), areas[index]));
    let inner = panel::draw_all(&panels, buffer, theme);
    for (index, quarter) in quarters.iter().enumerate() {
        let colour = theme.quadrant(Quadrant::ALL[index]);
        if quarter.entries.is_empty() {
            let asked = question(Quadrant::ALL[index], scene.words);
            for (y, line) in (0..inner[index].height).zip(text::lines(&asked, usize::from(inner[index].width) - 3)) {
                pen::put(buffer, pen::indent(inner[index], 2), 0, y, &line, theme.muted());
            }
        }
        let shown = quarter.draw(inner[index], buffer, theme, |_| colour);
        if let Some(hint) = scroll_hint(&shown, quarter.entries.len(), "", theme) {
            panels[index].0.corner(areas[index], buffer, theme, &hint);
        }
    }
}

/// How many entries the board has, and how many of them pass the filter.
pub(super) fn counts(swot: &Swot, scene: &Scene<'_>) -> (i64, i64) {
    let count = |quadrant| scene.session.board(quadrant).count();
    let passing = |quadrant| swot.entries(scene.session, quadrant).len();
    let all = Quadrant::ALL.map(count).iter().sum();
    let shown = Quadrant::ALL.map(passing).iter().sum();
    (number(all), number(shown))
}
