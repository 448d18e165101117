//! Two lines on the session: when and where; how it decides.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::screens::Scene;
use crate::session::header::Header;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws both lines.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let facts = facts(&scene.session.header, words);
    let (first, style) = if facts.is_empty() {
        (words.opening_no_header(), theme.muted())
    } else {
        (facts.join(" · "), theme.strong())
    };
    let rules = &scene.session.rules;
    let mut second = vec![
        words.decision_rule(rules.decision),
        words.opening_quorum_phrase(words.quorum(rules.quorum_in_force())),
        words.secrecy(rules.secrecy),
        words.weights(rules.weights),
    ];
    second.extend(rules.tie_break.first().map(|way| words.opening_tie_phrase(words.tie_break(*way))));
    let room = usize::from(area.width).saturating_sub(2);
    let ellipsis = theme.symbols().ellipsis();
    pen::put(buffer, area, 1, 0, &text::cut(&first, room, ellipsis), style);
    pen::put(buffer, area, 1, 1, &text::cut(&second.join(" · "), room, ellipsis), theme.muted());
}

/// Day, hours, place, convener, facilitator: as far as they are known.
fn facts(header: &Header, words: &Words) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(header.date.map(|date| words.date(date)));
    match (header.starts, header.ends) {
        (Some(starts), Some(ends)) => facts.push(format!("{}–{}", words.hour(starts), words.hour(ends))),
        (Some(starts), None) => facts.push(words.hour(starts)),
        _ => {}
    }
    let texts = [&header.place, &header.convener, &header.facilitator];
    facts.extend(texts.into_iter().filter(|text| !text.is_empty()).map(ToString::to_string));
    facts
}

/// Day, hours and place, for the room.
pub(super) fn when_and_where(header: &Header, words: &Words) -> String {
    let known = Header { convener: "".into(), facilitator: "".into(), ..header.clone() };
    facts(&known, words).join(" · ")
}
