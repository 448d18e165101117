//! The roster: who is here since when, and all about the selected one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::layout::Layout;
use crate::screens::Scene;
use crate::screens::opening::{Opening, Pane};
use crate::session::participant::Participant;
use crate::ui::list::List;
use crate::ui::panel::{self, Panel};
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// From this width on a list has room for posts.
const WIDE: u16 = 70;

/// Draws the box.
pub(super) fn draw(opening: &Opening, layout: &Layout, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let people = opening.people(scene.session);
    let active = opening.pane == Pane::Roster;
    let calling = opening.roll.is_some();
    let title = if calling { words.opening_calling() } else { words.opening_roster() };
    Panel::new(title, active).note(note(opening, people.len(), scene)).draw(layout.roster, buffer, theme);
    let (area, detail) = layout.roster_parts();
    if scene.session.participants.is_empty() {
        draw_empty(area, buffer, scene, theme);
        return;
    }
    let selected = opening.roster.place(people.len());
    if people.is_empty() {
        pen::put(buffer, area, 1, 1, &words.opening_nobody_matches(), theme.muted());
    }
    let list = List { count: people.len(), selected, focused: active };
    let lacking = opening.without_sector(scene.session) > 0;
    let columns = columns(area.width >= WIDE, words);
    let shown = Table { columns: &columns, list }.draw(area, buffer, theme, |row, column| {
        let absent = opening.is_absent(people[row], scene.session);
        cell(people[row], column, (lacking, absent), words, theme)
    });
    if let Some(hint) = crate::ui::list::scroll_hint(&shown, people.len(), &words.opening_more(), theme) {
        panel::foot(layout.roster, buffer, theme, &hint);
    }
    if let Some(person) = selected.and_then(|place| people.get(place)) {
        draw_detail(person, opening, detail, buffer, scene, theme);
    }
}

/// How many are here; with a filter, how many of them are shown.
fn note(opening: &Opening, shown: usize, scene: &Scene<'_>) -> String {
    let session = scene.session;
    let total = session.participants.len();
    if !opening.filter.is_empty() {
        return scene.words.opening_filtered(opening.filter.as_str(), shown, total);
    }
    if total == 0 { String::new() } else { scene.words.opening_present(session.present().count(), total) }
}

fn columns(wide: bool, words: &Words) -> [Column<'static>; 6] {
    [
        Column::new("", Width::Fixed(1)),
        Column::new(words.opening_person_name(), Width::AtLeast(if wide { 22 } else { 18 })),
        Column::new(words.opening_person_institution(), Width::AtLeast(if wide { 22 } else { 13 })).rank(1),
        Column::new(words.opening_person_post(), Width::AtLeast(12)).rank(2),
        Column::new(words.opening_person_sector(), Width::Fixed(10)).rank(3),
        Column::new(words.opening_hour(), Width::Fixed(6)),
    ]
}

/// A cell of somebody; `lacking`, where sectors are asked for and some have none, and whether they were called in vain.
fn cell<'a>(
    person: &'a Participant,
    column: usize,
    (lacking, absent): (bool, bool),
    words: &Words,
    theme: &Theme,
) -> Cell<'a> {
    let symbols = theme.symbols();
    let here = person.is_present();
    match column {
        0 if here => Cell::styled(symbols.filled(), theme.success()),
        0 => Cell::styled(symbols.hollow(), theme.muted()),
        1 => Cell::styled(person.name.as_str(), if here { theme.strong() } else { theme.text() }),
        2 => Cell::styled(person.institution.as_str(), theme.text()),
        3 => Cell::styled(person.post.as_str(), theme.muted()),
        4 if lacking && person.sector.is_none() => Cell::styled(words.opening_sector_lacking(), theme.warning()),
        4 => Cell::styled(person.sector.map(|it| words.sector_short(it)).unwrap_or_default(), theme.muted()),
        _ => match (person.present_since(), person.stays.last().and_then(|stay| stay.left)) {
            (Some(since), _) => Cell::styled(words.hour(since.time()), theme.text()),
            (None, Some(left)) => Cell::styled(format!("–{}", words.hour(left.time())), theme.muted()),
            (None, None) if absent => Cell::styled(words.opening_absent(), theme.muted()),
            (None, None) => Cell::default(),
        },
    }
}

/// All about one person in three lines; when the roll is called, the name to be called.
fn draw_detail(
    person: &Participant,
    opening: &Opening,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    if area.is_empty() {
        return;
    }
    let calling = opening.roll.is_some();
    pen::fill(buffer, pen::row(area, 0), theme.symbols().floor(), theme.border());
    let (_, below) = pen::split_top(area, 1);
    let below = pen::indent(Rect { width: below.width.saturating_sub(1), ..below }, 1);
    let room = usize::from(below.width);
    let ellipsis = theme.symbols().ellipsis();
    let name = if calling { scene.words.opening_called(person.name.as_str()) } else { person.name.to_string() };
    let style = if calling { theme.title() } else { theme.strong() };
    pen::put(buffer, below, 0, 0, &text::cut(&name, room, ellipsis), style);
    let rows = if calling { 1 } else { 2 };
    let about = text::whole(&about(person, opening, scene), 2, " · ", room, rows);
    let mut lines = text::lines(&about, room);
    if calling {
        lines = vec![text::cut(&about, room, ellipsis).into_owned(), scene.words.opening_calling_keys()];
    } else if lines.len() > rows {
        lines = vec![lines.remove(0), text::cut(&lines.join(" "), room, ellipsis).into_owned()];
    }
    for (y, line) in (1..below.height).zip(&lines) {
        pen::put(buffer, below, 0, y, line, theme.text());
    }
}

fn about(person: &Participant, opening: &Opening, scene: &Scene<'_>) -> Vec<String> {
    let words = scene.words;
    let mut about: Vec<String> = [&person.post, &person.institution]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(ToString::to_string)
        .collect();
    // What is to be mended stands where it is not cut off.
    let is_lacking = person.sector.is_none() && opening.without_sector(scene.session) > 0;
    about.extend(is_lacking.then(|| words.opening_sector_lacking()));
    about.push(match (person.voice, person.vote) {
        (_, true) => words.opening_with_vote(),
        (true, false) => words.opening_with_voice(),
        (false, false) => words.opening_observer(),
    });
    if !person.membership.is_permanent() {
        about.push(words.membership(&person.membership));
    }
    let substituted = person.substitute_of.and_then(|id| scene.session.participant(id));
    about.extend(substituted.map(|it| words.opening_substitutes(it.name.as_str())));
    let represents = person.represented_by.and_then(|id| scene.session.participant(id));
    about.extend(represents.map(|it| words.opening_represented(it.name.as_str())));
    about.extend(person.rank.map(|rank| words.opening_rank(rank)));
    about.extend(person.sector.map(|it| words.sector(it)));
    about.extend(person.level.map(|it| words.level(it)));
    about.extend(person.capacity.map(|it| words.capacity(it)));
    about.extend(person.stays.last().map(|stay| match stay.left {
        Some(left) => words.opening_was_here(words.hour(stay.arrived.time()), words.hour(left.time())),
        None => words.opening_is_here(words.hour(stay.arrived.time())),
    }));
    about
}

fn draw_empty(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let inner = pen::indent(Rect { width: area.width.saturating_sub(1), ..area }, 1);
    let mut says = vec![(scene.words.opening_empty(), theme.text())];
    if scene.is_editable() {
        says.push((scene.words.opening_empty_key(), theme.accent()));
    }
    let mut y = 1;
    for (text, style) in says {
        for line in text::wrap(&text, usize::from(inner.width)) {
            pen::put(buffer, inner, 0, y, line, style);
            y += 1;
        }
        y += 1;
    }
}
