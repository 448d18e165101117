//! What was decided, in a box of its own: the axes in order, who decided, how far from the vote, who has a reservation.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::screens::Scene;
use crate::screens::axes::deciding::{Departure, MANY, axis_name};
use crate::screens::axes::entry::number;
use crate::session::round::Decision;
use crate::ui::note::{Note, Passage};
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;

/// How high the box is to be, with its lower border; nought where nothing was decided.
pub(super) fn height(width: u16, scene: &Scene<'_>) -> u16 {
    let Some(decision) = &scene.session.decision else { return 0 };
    let theme = Theme::default();
    let passages = passages(decision, scene, &theme);
    let lines = Note { passages: &passages, from: 0 }.height(width.saturating_sub(4));
    crate::ui::pen::cells(lines) + 1
}

/// Draws the box.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let Some(decision) = &scene.session.decision else { return };
    let mut panel = Panel::new(scene.words.axes_decision(), false);
    if !decision.decided_by.is_empty() {
        panel = panel.note(scene.words.axes_decided_by(decision.decided_by.to_string()));
    }
    let inner = panel.draw(area, buffer, theme);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    Note { passages: &passages(decision, scene, theme), from: 0 }.draw(inner, buffer, theme);
}

/// What the box says, a passage a matter.
fn passages(decision: &Decision, scene: &Scene<'_>, theme: &Theme) -> Vec<Passage<'static>> {
    let words = scene.words;
    let say = |text: String, style| Passage::new(text).style(style).gap(0);
    let mut passages = vec![say(chosen(decision, scene), theme.strong())];
    if decision.chosen.len() > MANY {
        passages.push(say(words.axes_many(number(decision.chosen.len())), theme.warning()));
    }
    if let Some(departure) = Departure::of(decision, scene.session) {
        let told = departure.told(scene.session, words);
        let told = if decision.reason.is_empty() { words.axes_departs_unsaid(told) } else { told };
        passages.push(say(told, theme.warning()));
    }
    if !decision.reason.is_empty() {
        let reason = decision.reason.lines().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        passages.push(say(words.axes_because(reason), theme.text()));
    }
    for reservation in &decision.reservations {
        let name = scene.session.participant(reservation.participant).map(|it| it.name.to_string());
        let kind = words.reservation_kind(reservation.kind);
        let reason = reservation.reason.lines().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let told = words.axes_reservation_told(kind, name.unwrap_or_default());
        passages.push(say(if reason.is_empty() { told } else { format!("{told}: {reason}") }, theme.text()));
    }
    passages
}

/// `1.º Cooperación regional · 2.º Inclusión social`.
pub(super) fn chosen(decision: &Decision, scene: &Scene<'_>) -> String {
    let names = decision.chosen.iter().map(|axis| axis_name(*axis, scene.session));
    let numbered = (1_usize..).zip(names).map(|(place, name)| scene.words.axes_place(name, number(place)));
    numbered.collect::<Vec<_>>().join("  ·  ")
}
