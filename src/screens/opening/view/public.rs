//! The opening for the room: what this is, who is here, whether it may decide, what comes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use super::{quorum, strip};
use crate::screens::Scene;
use crate::session::agenda::AgendaPoint;
use crate::session::presence::SectorPresence;
use crate::ui::big::Big;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Draws the room's picture.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let area = pen::indent(Rect { width: area.width.saturating_sub(2), ..area }, 2);
    let (_, area) = pen::split_top(area, 1);
    let header = &scene.session.header;
    // On a high screen a title of two lines of large letters fits.
    let height = if area.height >= 28 { 9 } else { (area.height / 4).max(2) };
    let room = Rect { height, ..area };
    let title = Big::new(header.title.as_str(), theme.public_title());
    title.draw(room, buffer, theme);
    let (_, below) = pen::split_top(area, title.height(room, theme) + 1);
    let when = strip::when_and_where(header, scene.words);
    let (line, below) = pen::split_top(below, u16::from(!when.is_empty()) * 2);
    pen::put(buffer, line, 0, 0, &text::cut(&when, usize::from(line.width), theme.symbols().ellipsis()), theme.text());
    let agenda = if scene.session.agenda.is_empty() { 0 } else { below.width * 9 / 20 };
    let (left, right) = pen::split_left(below, below.width - agenda);
    let left = Rect { width: left.width.saturating_sub(3), ..left };
    draw_presence(left, buffer, scene, theme);
    draw_agenda(right, buffer, scene, theme);
}

/// How many are here in large figures, whether that is enough in a word, and from where they come.
fn draw_presence(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    if scene.session.participants.is_empty() {
        return;
    }
    let words = scene.words;
    let attendance = scene.session.attendance();
    let figures = Big::new(format!("{}/{}", attendance.present, attendance.total), theme.accent());
    let room = Rect { height: area.height.min(4), ..area };
    figures.draw(room, buffer, theme);
    let (_, below) = pen::split_top(area, figures.height(room, theme));
    pen::put(buffer, below, 0, 0, &quorum::room_figures(&attendance, words), theme.text());
    let asks = quorum::asks(scene.session);
    let (verdict, style) = quorum::verdict(&attendance, asks, words, theme);
    let (_, below) = pen::split_top(below, 2);
    if asks {
        pen::put(buffer, below, 0, 0, &verdict, style);
        quorum::gauge(&attendance, words).draw(pen::row(below, 1), buffer, theme);
    }
    let (_, below) = pen::split_top(below, if asks { 3 } else { 0 });
    draw_sectors(below, buffer, scene, theme);
}

/// Sector by sector; where no one has a sector, institution by institution.
fn draw_sectors(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let sectors = scene.session.voters_by_sector();
    let rows: Vec<(String, u32, u32)> = if sectors.iter().any(|it| it.sector.is_some()) {
        let is_short =
            sectors.iter().any(|it| text::width(&quorum::sector_name(it, scene.words)) + 14 > usize::from(area.width));
        let name = |it: &SectorPresence| match it.sector {
            Some(sector) if is_short => scene.words.sector_short(sector),
            _ => quorum::sector_name(it, scene.words),
        };
        sectors.iter().map(|it| (name(it), it.present, it.total)).collect()
    } else {
        institutions(scene)
    };
    let step = if rows.len() * 2 <= usize::from(area.height) { 2 } else { 1 };
    let ellipsis = theme.symbols().ellipsis();
    let room = usize::from(area.height).div_ceil(step);
    let shown = if rows.len() > room { room.saturating_sub(1) } else { rows.len() };
    if shown < rows.len() {
        let more = scene.words.opening_and_more(rows.len() - shown);
        pen::put(buffer, area, 2, pen::cells(shown * step), &more, theme.muted());
    }
    for (place, (name, present, total)) in rows.iter().take(shown).enumerate() {
        let y = pen::cells(place * step);
        let count = scene.words.opening_of(*present, *total);
        let room = usize::from(area.width).saturating_sub(text::width(&count) + 3);
        let name = text::fit(name, room, Alignment::Left, ellipsis);
        let (sign, style) = if *present > 0 {
            (theme.symbols().filled(), theme.text())
        } else {
            (theme.symbols().hollow(), theme.muted())
        };
        pen::put(buffer, area, 0, y, &format!("{sign} {name} {count}"), style);
    }
}

fn institutions(scene: &Scene<'_>) -> Vec<(String, u32, u32)> {
    let mut rows: Vec<(String, u32, u32)> = Vec::new();
    for person in &scene.session.participants {
        let name = person.body().as_str();
        let place = rows.iter().position(|row| row.0 == name).unwrap_or_else(|| {
            rows.push((name.to_owned(), 0, 0));
            rows.len() - 1
        });
        rows[place].1 += u32::from(person.is_present());
        rows[place].2 += 1;
    }
    rows.sort_by_key(|row| row.1 == 0);
    rows
}

/// The points, the one being treated strong and marked; around it when there are many.
fn draw_agenda(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let agenda = &scene.session.agenda;
    if agenda.is_empty() {
        return;
    }
    pen::put(buffer, area, 0, 0, &scene.words.opening_agenda(), theme.title());
    let (_, rows) = pen::split_top(area, 2);
    let now = agenda.iter().position(AgendaPoint::is_running).unwrap_or(0);
    let width = usize::from(rows.width).saturating_sub(INDENT);
    let height = |point: &AgendaPoint| text::wrap(point.title.as_str(), width).len();
    let all: usize = agenda.iter().map(height).sum();
    let gap = usize::from(all + agenda.len() <= usize::from(rows.height) + 1);
    // Where not all fit, the one before the present one is the first shown.
    let first = if all > usize::from(rows.height) { now.saturating_sub(1) } else { 0 };
    let mut y = 0;
    for (index, point) in agenda.iter().enumerate().skip(first) {
        for (line, style) in point_lines(index, point, width, theme) {
            pen::put(buffer, rows, 0, pen::cells(y), &line, style);
            y += 1;
        }
        y += gap;
    }
}

/// Cells before the title of a point: its sign and its number.
const INDENT: usize = 6;

fn point_lines(index: usize, point: &AgendaPoint, width: usize, theme: &Theme) -> Vec<(String, Style)> {
    let (sign, style) = match (point.is_running(), point.ended.is_some()) {
        (true, _) => (theme.symbols().marker(), theme.public_title()),
        (false, true) => (theme.symbols().check(), theme.done()),
        (false, false) => (" ", theme.text()),
    };
    let lines = text::lines(point.title.as_str(), width).into_iter().enumerate();
    let lead = |line: usize| if line == 0 { format!("{sign}{:>3}. ", index + 1) } else { " ".repeat(INDENT) };
    lines.map(|(line, words)| (format!("{}{words}", lead(line)), style)).collect()
}
