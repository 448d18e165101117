//! What the room sees at the end: what it came to, the report for everyone, or what was said of the session.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{panes, paper};
use crate::report::Audience;
use crate::screens::Scene;
use crate::screens::closing::{Closing, Pane, evaluation};
use crate::session::stakeholder::Visibility;
use crate::ui::bars::{Bar, Bars};
use crate::ui::big::Big;
use crate::ui::list::List;
use crate::ui::note::{Note, Passage};
use crate::ui::pen;
use crate::ui::theme::Theme;

/// Draws what the room sees of the pane in view.
pub(super) fn draw(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    match closing.pane {
        Pane::Papers => draw_paper(closing, area, buffer, scene, theme),
        Pane::Evaluation if !scene.session.closing.evaluation.is_empty() => {
            draw_evaluation(area, buffer, scene, theme);
        }
        _ => draw_outcome(area, buffer, scene, theme),
    }
}

/// The paper for everyone, whatever the facilitator reads, at the line where the facilitator stands.
fn draw_paper(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let lines = closing.lines(Audience::Public, scene);
    let is_public = closing.audience == Audience::Public;
    let at = if is_public { closing.place_among(lines.len()) } else { None };
    // The list draws no selection for the room; the window alone follows.
    let shown = crate::ui::list::window(at.unwrap_or(0), lines.len(), usize::from(area.height));
    let shown = &lines[shown];
    List::new(shown.len())
        .draw(area, buffer, theme, |row| Line::from(Span::styled(shown[row].text.clone(), paper(&shown[row], theme))));
}

fn draw_evaluation(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    pen::put(buffer, area, 0, 1, &words.closing_title_evaluation(), theme.public_title());
    let bars: Vec<Bar<'_>> = scene
        .session
        .closing
        .evaluation
        .iter()
        .map(|it| {
            let (_, mean) = evaluation::mean(it);
            Bar {
                label: it.aspect.as_str().into(),
                part: mean.unwrap_or(0),
                number: mean.map(|mean| panes::decimal(mean, scene)).unwrap_or_default().into(),
                ..Bar::default()
            }
        })
        .collect();
    let rest = pen::split_top(area, 3).1;
    Bars { bars: &bars, whole: 50, ties: &[], selected: None, focused: false, large: true }.draw(rest, buffer, theme);
}

/// What the session came to: axes, agreements, the next meeting.
fn draw_outcome(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let (words, session) = (scene.words, scene.session);
    let below = pen::split_top(area, 1).1;
    let place = Rect { height: below.height / 3, ..below };
    let title = Big::new(words.closing_thanks(), theme.public_title());
    let height = title.height(place, theme);
    title.draw(place, buffer, theme);
    let rest = pen::split_top(below, height + 1).1;
    let chosen = session.decision.iter().flat_map(|decision| &decision.chosen);
    let axes: Vec<String> = chosen.map(|axis| words.thing((*axis).into(), session)).collect();
    let adopted = session
        .mesa
        .agreements
        .iter()
        .filter(|it| it.is_adopted() && !it.was_adopted_before() && it.visibility == Visibility::Public);
    let mut lines = vec![Passage::new(words.closing_public_agreements(adopted.count())).style(theme.strong())];
    if !axes.is_empty() {
        lines.push(Passage::new(words.closing_public_axes(axes.len())).style(theme.title()).gap(0));
        lines.extend(
            axes.iter().map(|axis| Passage::new(axis.as_str()).lead(theme.symbols().bullet().to_owned() + " ").gap(0)),
        );
        if let Some(last) = lines.last_mut() {
            last.gap = 1;
        }
    }
    if let Some(meeting) = &session.mesa.next_meeting {
        let day = meeting.date.map(|date| format!("{} {}", words.weekday(date.weekday()), words.date(date)));
        let parts = [day, meeting.time.map(|time| words.hour(time)), Some(meeting.place.to_string())];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        lines.push(Passage::new(words.closing_public_next()).style(theme.title()).gap(0));
        lines.push(Passage::new(parts.join(" · ")));
    }
    Note { passages: &lines, from: 0 }.draw(rest, buffer, theme);
}
