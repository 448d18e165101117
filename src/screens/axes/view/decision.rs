//! What was decided, in a box of its own: the axes in order, who decided, how far from the vote, who has a reservation.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::screens::Scene;
use crate::screens::axes::Axes;
use crate::screens::axes::decided::{self, Line, Weight};
use crate::session::round::{Decision, Round, RoundState};
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

/// Whether what was decided rests on this round, or on one that decided its tie, or names none.
pub(super) fn is_on(axes: &Axes, round: &Round, scene: &Scene<'_>) -> bool {
    let Some(decision) = &scene.session.decision else { return false };
    let broken = || axes.counted(round, scene).broken.as_ref().map(|it| it.by);
    decision.round.is_none_or(|on| on == round.id || (round.state == RoundState::Closed && broken() == Some(on)))
}

/// The box of the decision.
pub(super) fn panel(scene: &Scene<'_>) -> Panel<'static> {
    let panel = Panel::new(scene.words.axes_decision(), false);
    match &scene.session.decision {
        Some(decision) if !decision.decided_by.is_empty() => {
            panel.note(scene.words.axes_decided_by(decision.decided_by.to_string()))
        }
        _ => panel,
    }
}

/// Draws what was decided.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    if let Some(decision) = &scene.session.decision {
        Note { passages: &passages(decision, scene, theme), from: 0 }.draw(area, buffer, theme);
    }
}

/// What the box says, a passage a matter.
fn passages(decision: &Decision, scene: &Scene<'_>, theme: &Theme) -> Vec<Passage<'static>> {
    let passage = |line: Line| {
        let style = match line.weight {
            Weight::Strong => theme.strong(),
            Weight::Warning => theme.warning(),
            Weight::Text => theme.text(),
        };
        Passage::new(line.text).style(style).gap(0)
    };
    decided::lines(decision, scene.session, scene.words).into_iter().map(passage).collect()
}
