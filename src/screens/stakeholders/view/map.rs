//! The map: influence upwards, interest to the right, each stakeholder by its number.

use ratatui::buffer::Buffer;
use ratatui::layout::{Margin, Rect};

use super::detail::{self, handling_name};
use super::{padded, put_texts};
use crate::analysis::Mean;
use crate::analysis::influence_interest::Handling;
use crate::screens::Scene;
use crate::screens::stakeholders::{Stakeholders, rating};
use crate::session::stakeholder::Rating;
use crate::ui::matrix::{Axis, Matrix, Point};
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// The middle of the scale, in thousandths.
const MIDDLE: u16 = 500;

/// Draws the box.
pub(super) fn draw(screen: &Stakeholders, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let listed = screen.listed(scene);
    let unrated = scene.session.stakeholders.iter().filter(|it| !rating::is_placed(it)).count();
    let note = words.stakeholders_on_map(listed.len());
    Panel::new(words.stakeholders_map(), true).note(note).draw(area, buffer, theme);
    let inner = padded(area.inner(Margin::new(1, 1)));
    if listed.is_empty() {
        let (_, below) = pen::split_top(inner, 1);
        put_texts(&[(words.stakeholders_map_empty(), theme.text())], below, buffer);
        return;
    }
    let (map, foot) = pen::split_top(inner, inner.height.saturating_sub(2));
    let points = listed.iter().filter_map(|it| {
        Some(Point {
            sign: rating::sign(it, scene).into(),
            label: it.name.as_str().into(),
            across: measure(rating::interest(it)?),
            up: measure(rating::influence(it)?),
        })
    });
    let matrix = Matrix {
        across: Axis {
            name: words.stakeholders_field_interest().into(),
            low: words.stakeholders_little_interest().into(),
            high: words.stakeholders_much_interest().into(),
            middle: MIDDLE,
        },
        up: Axis {
            name: words.stakeholders_field_influence().into(),
            low: words.stakeholders_little_influence().into(),
            high: words.stakeholders_much_influence().into(),
            middle: MIDDLE,
        },
        quarters: [Handling::KeepSatisfied, Handling::ManageClosely, Handling::Monitor, Handling::KeepInformed]
            .map(|it| handling_name(it, words).into()),
        points: points.collect(),
        selected: screen.place(&listed),
        focused: true,
        legend: true,
    };
    matrix.draw(map, buffer, theme);
    let said = if unrated > 0 { words.stakeholders_unrated(unrated) } else { words.stakeholders_scale() };
    let cut = |said: &str| text::cut(said, usize::from(foot.width), theme.symbols().ellipsis()).into_owned();
    if let Some(selected) = screen.chosen(scene) {
        let handling = detail::handling(selected, scene.session, words).unwrap_or_default();
        let room = usize::from(foot.width).saturating_sub(text::width(&handling) + 2);
        let name = text::cut(selected.name.as_str(), room, theme.symbols().ellipsis());
        let x = pen::put(buffer, foot, 0, 0, &name, theme.strong());
        pen::put(buffer, foot, x + 2, 0, &handling, theme.accent());
    }
    pen::put(buffer, foot, 0, 1, &cut(&said), theme.muted());
}

/// A mean in thousandths of the scale.
fn measure(mean: Mean) -> u16 {
    let span = u64::from(Rating::MOST - Rating::LEAST) * u64::from(mean.count);
    let above = u64::from(mean.sum).saturating_sub(u64::from(Rating::LEAST) * u64::from(mean.count));
    u16::try_from(above * 1000 / span.max(1)).unwrap_or(1000)
}
