//! All about one stakeholder, as far as there is room; the sheet shows the rest.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::padded;
use crate::analysis::InfluenceInterest;
use crate::analysis::influence_interest::Handling;
use crate::screens::Scene;
use crate::screens::stakeholders::relations;
use crate::session::stakeholder::Stakeholder;
use crate::session::{Paragraphs, Session};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws a line, and what is known below it.
pub(super) fn draw(stakeholder: &Stakeholder, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let line = Rect { width: area.width + 1, ..pen::row(area, 0) };
    pen::fill(buffer, line, theme.symbols().floor(), theme.border());
    let (_, below) = pen::split_top(area, 1);
    let below = padded(below);
    let mut lines: Vec<(String, Style)> = Vec::new();
    for (words, style) in paragraphs(stakeholder, scene, theme) {
        lines.extend(text::lines(&words, usize::from(below.width)).into_iter().map(|line| (line, style)));
    }
    let room = usize::from(below.height);
    let is_cut = lines.len() > room;
    for (place, (line, style)) in lines.iter().take(room).enumerate() {
        let y = pen::cells(place);
        pen::put(buffer, below, 0, y, line, *style);
        if is_cut && place + 1 == room {
            let more = scene.words.stakeholders_more_in_sheet();
            let x = below.width.saturating_sub(pen::cells(text::width(&more)));
            pen::put(buffer, below, x.saturating_sub(1), y, " ", theme.muted());
            pen::put(buffer, below, x, y, &more, theme.muted());
        }
    }
}

fn paragraphs(it: &Stakeholder, scene: &Scene<'_>, theme: &Theme) -> Vec<(String, Style)> {
    let words = scene.words;
    let mut found = vec![(it.name.to_string(), theme.strong())];
    let facts = facts(it, words);
    if !facts.is_empty() {
        found.push((facts.join(" · "), theme.text()));
    }
    if let Some(handling) = handling(it, scene.session, words) {
        found.push((handling, theme.accent()));
    }
    let ties: Vec<String> =
        relations::of(scene.session, it.id).map(|tie| relations::sentence(tie, it.id, scene.session, words)).collect();
    if !ties.is_empty() {
        found.push((ties.join(" · "), theme.text()));
    }
    let longer = [
        (words.stakeholders_field_interests(), &it.interests),
        (words.stakeholders_field_motivations(), &it.motivations),
        (words.stakeholders_field_own_agenda(), &it.own_agenda),
        (words.stakeholders_field_needs(), &it.needs),
    ];
    let written = longer.into_iter().filter(|(_, text)| !text.is_empty());
    found.extend(written.map(|(label, text)| (format!("{label}: {}", in_a_line(text)), theme.muted())));
    found
}

/// What it is, as far as it is known.
fn facts(it: &Stakeholder, words: &Words) -> Vec<String> {
    let mut facts = Vec::new();
    if !it.kind.is_empty() {
        facts.push(words.stakeholder_kind(it.kind.as_str()));
    }
    facts.extend(it.sector.map(|one| words.sector(one)));
    facts.extend(it.level.map(|one| words.level(one)));
    facts.extend(it.inside.map(|one| words.inside(one)));
    facts.extend(it.roles.iter().map(|one| words.role(*one)));
    facts.extend(it.participation.map(|one| words.stakeholders_takes_part(words.participation(one).to_lowercase())));
    facts.extend(it.willingness.map(|one| words.stakeholders_is_willing(words.willingness(one).to_lowercase())));
    if !it.focal_point.is_empty() {
        facts.push(words.stakeholders_talks_through(it.focal_point.as_str()));
    }
    facts
}

/// What to do with it, by its place on the map.
pub(super) fn handling(it: &Stakeholder, session: &Session, words: &Words) -> Option<String> {
    let grid = InfluenceInterest::of(session);
    let standing = grid.standing(it.id)?;
    let (influence, interest) =
        (super::list::grade(standing.influence, words), super::list::grade(standing.interest, words));
    let grades = words.stakeholders_grades(influence, interest);
    Some(match standing.handling() {
        Some(handling) => format!("{grades} · {}", handling_name(handling, words)),
        None => format!("{grades} · {}", words.stakeholders_on_the_line()),
    })
}

/// What a quarter of the map advises.
pub(super) fn handling_name(handling: Handling, words: &Words) -> String {
    match handling {
        Handling::ManageClosely => words.stakeholders_manage_closely(),
        Handling::KeepSatisfied => words.stakeholders_keep_satisfied(),
        Handling::KeepInformed => words.stakeholders_keep_informed(),
        Handling::Monitor => words.stakeholders_monitor(),
    }
}

fn in_a_line(text: &Paragraphs) -> String {
    text.joined().replace('\n', " ")
}
