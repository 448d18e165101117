//! The quorum now: enough or not in a word, in figures, as a bar, and sector by sector.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use crate::screens::Scene;
use crate::session::Session;
use crate::session::presence::{Attendance, SectorPresence};
use crate::session::rules::{Amount, Call, Counted};
use crate::ui::gauge::Quorum;
use crate::ui::panel::Panel;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws the box.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let call = call(scene);
    let inner = Panel::new(words.opening_quorum(), false).note(call).draw(area, buffer, theme);
    let inner = pen::indent(Rect { width: inner.width.saturating_sub(1), ..inner }, 1);
    let attendance = scene.session.attendance();
    let (verdict, style) = verdict(&attendance, asks(scene.session), words, theme);
    let sign = if attendance.is_quorate() { theme.symbols().check() } else { theme.symbols().alert() };
    let verdict = if asks(scene.session) { format!("{sign} {verdict}") } else { verdict };
    pen::put(buffer, inner, 0, 0, &verdict, style);
    pen::put(buffer, inner, 0, 1, &figures(&attendance, words), theme.strong());
    let (_, mut rest) = pen::split_top(inner, 2);
    if attendance.needed > 0 {
        gauge(&attendance, words).draw(rest, buffer, theme);
        (_, rest) = pen::split_top(rest, 1);
    }
    draw_sectors(rest, buffer, scene, &attendance, theme);
}

/// The call that holds, with its hour where it was made.
fn call(scene: &Scene<'_>) -> String {
    let (words, call) = (scene.words, scene.session.call());
    let made = scene.session.calls.iter().rev().find(|made| made.call == call);
    let hour = made.map(|made| words.hour(made.at.time()));
    match (call, hour) {
        (Call::First, None) => words.opening_first_call_short(),
        (Call::Second, None) => words.opening_second_call_short(),
        (Call::First, Some(hour)) => words.opening_first_call_at(hour),
        (Call::Second, Some(hour)) => words.opening_second_call_at(hour),
    }
}

/// The bar of those present against those needed.
pub(super) fn gauge(attendance: &Attendance, words: &Words) -> Quorum<'static> {
    Quorum {
        before: "".into(),
        after: words.opening_needed(attendance.needed).into(),
        present: attendance.present,
        needed: attendance.needed,
        total: attendance.total,
    }
}

/// Whether the rules ask for any quorum.
pub(in crate::screens::opening) fn asks(session: &Session) -> bool {
    let quorum = session.rules.quorum_in_force();
    quorum.amount != Amount::None || quorum.each_sector
}

/// Whether there is quorum, in words.
pub(super) fn verdict(attendance: &Attendance, asks: bool, words: &Words, theme: &Theme) -> (String, Style) {
    if !asks {
        (words.opening_quorum_not_asked(), theme.muted())
    } else if attendance.is_quorate() {
        (words.opening_quorum_yes(), theme.success())
    } else {
        (words.opening_quorum_no(), theme.warning())
    }
}

/// How many of how many.
pub(in crate::screens::opening) fn figures(attendance: &Attendance, words: &Words) -> String {
    match attendance.of {
        Counted::People => words.opening_present_people(attendance.present, attendance.total),
        Counted::Institutions => words.opening_present_institutions(attendance.present, attendance.total),
    }
}

/// The same for the room, below large figures.
pub(super) fn room_figures(attendance: &Attendance, words: &Words) -> String {
    match attendance.of {
        Counted::People => words.opening_room_people(attendance.total),
        Counted::Institutions => words.opening_room_institutions(attendance.total),
    }
}

/// A sector a line; those that must be represented and are not come first and are marked.
fn draw_sectors(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, attendance: &Attendance, theme: &Theme) {
    let words = scene.words;
    let mut sectors = scene.session.voters_by_sector();
    let is_missing = |it: &SectorPresence| it.sector.is_some_and(|it| attendance.missing_sectors.contains(&it));
    sectors.sort_by_key(|it| !is_missing(it));
    let widest = sectors.iter().map(|it| text::width(&words.opening_of(it.present, it.total))).max().unwrap_or(0);
    let room = usize::from(area.width).saturating_sub(widest + 3);
    let is_short = sectors.iter().any(|it| text::width(&sector_name(it, words)) > room);
    for (y, sector) in (0..area.height).zip(&sectors) {
        let (sign, style) = if is_missing(sector) {
            (theme.symbols().alert(), theme.warning())
        } else if sector.present > 0 {
            (theme.symbols().filled(), theme.text())
        } else {
            (theme.symbols().hollow(), theme.muted())
        };
        let count = words.opening_of(sector.present, sector.total);
        let short = sector.sector.filter(|_| is_short).map(|it| words.sector_short(it));
        let name = short.unwrap_or_else(|| sector_name(sector, words));
        let name = text::fit(&name, room, Alignment::Left, theme.symbols().ellipsis());
        let count = text::pad(&count, widest, Alignment::Right);
        pen::put(buffer, area, 0, y, &format!("{sign} {name} {count}"), style);
    }
}

/// What a sector is called, or those without one.
pub(super) fn sector_name(sector: &SectorPresence, words: &Words) -> String {
    sector.sector.map_or_else(|| words.label_sector_none(), |sector| words.sector(sector))
}
