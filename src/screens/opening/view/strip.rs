//! The lines on the session: when and where; how it decides.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::screens::Scene;
use crate::session::header::Header;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws the lines.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let room = usize::from(area.width).saturating_sub(2);
    let facts = facts(&scene.session.header, words);
    let (first, style) = if facts.is_empty() {
        (words.opening_no_header(), theme.muted())
    } else {
        (text::whole(&facts, 1, " · ", room, 1), theme.strong())
    };
    let ellipsis = theme.symbols().ellipsis();
    pen::put(buffer, area, 1, 0, &text::cut(&first, room, ellipsis), style);
    for (y, line) in (1..area.height).zip(rules(area.width, scene)) {
        pen::put(buffer, area, 1, y, &text::cut(&line, room, ellipsis), theme.muted());
    }
}

/// How many rows it takes: the quorum may be a long one, and is never cut.
pub(super) fn rows(width: u16, scene: &Scene<'_>) -> u16 {
    1 + pen::cells(rules(width, scene).len())
}

/// How the table decides, in a line or, where rule and quorum need more, in two or three.
fn rules(width: u16, scene: &Scene<'_>) -> Vec<String> {
    let (words, rules) = (scene.words, &scene.session.rules);
    let mut parts = vec![
        words.decision_rule(rules.decision),
        words.opening_quorum_phrase(words.quorum(rules.quorum_in_force())),
        words.secrecy(rules.secrecy),
        words.weights(rules.weights),
    ];
    parts.extend(rules.tie_break.first().map(|way| words.opening_tie_phrase(words.tie_break(*way))));
    let room = usize::from(width).saturating_sub(2);
    let needed = text::lines(&text::whole(&parts[..2], 2, " · ", room, 1), room).len();
    text::lines(&text::whole(&parts, 2, " · ", room, needed), room)
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
