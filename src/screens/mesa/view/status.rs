//! The lines at the foot: presence and quorum now; who speaks and who follows, or when the table meets again.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::screens::Scene;
use crate::screens::mesa::speeches::time;
use crate::screens::mesa::{Mesa, adoption, detail, floor, room};
use crate::session::id::PointId;
use crate::session::mesa::Speaking;
use crate::session::presence::SectorPresence;
use crate::session::rules::Call;
use crate::ui::gauge::Timer;
use crate::ui::pen;
use crate::ui::theme::Theme;

/// Rows of the foot.
pub(super) const ROWS: u16 = 2;
/// How many of those who wait are named.
const NAMED: usize = 3;

/// Draws the foot.
pub(super) fn draw(mesa: &Mesa, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let ellipsis = theme.symbols().ellipsis();
    let area = Rect { width: area.width.saturating_sub(1), ..pen::indent(area, 1) };
    pen::put_line(buffer, area, 0, &presence(mesa, area.width, scene, theme), Style::new(), ellipsis);
    let point = mesa.point_of_floor(scene);
    let line = floor_line(point, scene, theme).unwrap_or_else(|| meeting(scene, theme));
    pen::put_line(buffer, area, 1, &line, Style::new(), ellipsis);
}

/// Presence against the quorum, the call, and each sector; on a point on which someone stands aside, that of the point.
fn presence(mesa: &Mesa, width: u16, scene: &Scene<'_>, theme: &Theme) -> Line<'static> {
    let (words, session) = (scene.words, scene.session);
    if session.participants.is_empty() {
        return Line::default();
    }
    let attendance = session.attendance();
    let asks = adoption::asks_quorum(session);
    let name = if asks { words.opening_quorum() } else { words.mesa_present() };
    let mut spans = vec![Span::raw(format!("{name}: {} ", room::quorum(&attendance, session, words)))];
    if asks {
        spans.push(sign(attendance.is_quorate(), theme));
        spans.push(since(attendance.is_quorate(), scene, theme));
    }
    let aside = mesa.point(scene).filter(|it| asks && !it.recusals.is_empty());
    if let Some(point) = aside {
        let here = session.attendance_on(point);
        spans.push(Span::raw(format!(" · {} ", words.mesa_present_here(here.present))));
        spans.push(sign(here.is_quorate(), theme));
    }
    let is_missing = |it: &SectorPresence| it.sector.is_some_and(|it| attendance.missing_sectors.contains(&it));
    let mut sectors = session.voters_by_sector();
    sectors.retain(|it| it.sector.is_some());
    // What is missing is to be seen where there is room for little.
    let (lacking, others): (Vec<_>, Vec<_>) = sectors.into_iter().partition(is_missing);
    let add = |sectors: Vec<SectorPresence>, spans: &mut Vec<Span<'static>>| {
        for sector in sectors {
            let missing = is_missing(&sector);
            spans.push(Span::styled(" · ", theme.muted()));
            spans.push(of_sector(sector, missing, scene, theme));
        }
    };
    add(lacking, &mut spans);
    if session.rules.second_quorum.is_some() || !session.calls.is_empty() {
        let call = match session.call() {
            Call::First => words.opening_first_call_short(),
            Call::Second => words.opening_second_call_short(),
        };
        let call = Span::styled(format!(" · {call}"), theme.muted());
        // What a narrow window has no room for is what the opening tells too.
        if Line::from(spans.clone()).width() + call.width() <= usize::from(width) {
            spans.push(call);
        }
    }
    let more = Span::styled(format!(" {}", theme.symbols().ellipsis()), theme.muted());
    let (room, all) = (usize::from(width), others.len());
    for (place, sector) in others.into_iter().enumerate() {
        let mut longer = spans.clone();
        add(vec![sector], &mut longer);
        // A sector that does not fit is left out whole: half of its name and figures tells nothing.
        let reserved = if place + 1 < all { more.width() } else { 0 };
        if Line::from(longer.clone()).width() + reserved > room {
            spans.push(more);
            break;
        }
        spans = longer;
    }
    Line::from(spans)
}

/// Since when there is a quorum, or when it was lost.
fn since(is_enough: bool, scene: &Scene<'_>, theme: &Theme) -> Span<'static> {
    let words = scene.words;
    let last = scene.session.quorum_changes().pop();
    match last.map(|it| (it.attendance.is_quorate(), words.hour(it.at.time()))) {
        Some((true, hour)) if is_enough => Span::styled(format!(" {}", words.mesa_quorum_since(hour)), theme.muted()),
        Some((false, hour)) if !is_enough => {
            Span::styled(format!(" {}", words.mesa_quorum_lost_at(hour)), theme.warning())
        }
        _ => Span::raw(""),
    }
}

fn sign(is_enough: bool, theme: &Theme) -> Span<'static> {
    if is_enough {
        Span::styled(theme.symbols().check(), theme.success())
    } else {
        Span::styled(theme.symbols().alert(), theme.warning())
    }
}

fn of_sector(sector: SectorPresence, missing: bool, scene: &Scene<'_>, theme: &Theme) -> Span<'static> {
    let name = sector.sector.map(|it| scene.words.sector_short(it)).unwrap_or_default();
    let said = format!("{name} {}/{}", sector.present, sector.total);
    if missing {
        Span::styled(format!("{} {said}", theme.symbols().alert()), theme.warning())
    } else {
        Span::styled(said, theme.muted())
    }
}

/// Who speaks and how long, and who follows on that point; where nobody speaks, who waits on the selected one.
fn floor_line(point: Option<PointId>, scene: &Scene<'_>, theme: &Theme) -> Option<Line<'static>> {
    let lines = floor_lines(point, scene, theme);
    let mut spans = Vec::new();
    for line in lines {
        if !spans.is_empty() {
            spans.push(Span::styled(" · ", theme.muted()));
        }
        spans.extend(line.spans);
    }
    (!spans.is_empty()).then(|| Line::from(spans))
}

/// The same in as many lines as there is to say.
pub(super) fn floor_lines(point: Option<PointId>, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let (words, session) = (scene.words, scene.session);
    let speaking = session.mesa.speaking;
    let mut lines: Vec<Line<'static>> =
        speaking.map(|speaking| Line::from(speaker(speaking, scene, theme))).into_iter().collect();
    let Some(point) = speaking.map(|it| it.point).or(point) else { return lines };
    let waiting: Vec<String> = session.speakers(point).iter().map(|it| it.name.to_string()).collect();
    if waiting.is_empty() {
        return lines;
    }
    let named = waiting.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let others = waiting.len().saturating_sub(NAMED);
    let others = if others > 0 { format!(" {}", words.opening_and_more(others)) } else { String::new() };
    lines.push(Line::from(vec![
        Span::styled(format!("{} ", words.mesa_next_speakers()), theme.muted()),
        Span::styled(format!("{named}{others}"), theme.text()),
    ]));
    lines
}

/// Whoever speaks, the time against the limit, and the institution's where it has spoken longer than it may.
fn speaker(speaking: Speaking, scene: &Scene<'_>, theme: &Theme) -> Vec<Span<'static>> {
    let (words, session) = (scene.words, scene.session);
    let seconds = speaking.seconds(scene.now);
    let name = floor::name(speaking.who, session);
    let mark = theme.symbols().marker();
    let timer = Timer { elapsed: seconds, planned: session.rules.floor.seconds, is_running: true };
    let mut spans =
        vec![Span::styled(format!("{mark} {} ", words.mesa_speaks(name)), theme.strong()), timer.span(theme)];
    let body = session.participant(speaking.who).map(crate::session::participant::Participant::body);
    if let (Some(body), Some(limit)) = (body, session.rules.floor.institution_seconds) {
        let spoken = session.spoken_by_institution(Some(speaking.point));
        let before = spoken.iter().find(|(other, _)| *other == body).map_or(0, |(_, seconds)| *seconds);
        let total = before.saturating_add(seconds);
        if total > limit {
            let said = words.mesa_institution_over(body.to_string(), time(limit), time(total));
            spans.push(Span::styled(format!(" {} {said}", theme.symbols().alert()), theme.warning()));
        }
    }
    spans
}

/// The next meeting, where it is set.
fn meeting(scene: &Scene<'_>, theme: &Theme) -> Line<'static> {
    let words = scene.words;
    let Some(meeting) = scene.session.mesa.next_meeting.as_ref() else {
        return Line::from(Span::styled(words.mesa_no_next_meeting(), theme.muted()));
    };
    let day = meeting.date.map(|date| format!("{} {}", words.weekday(date.weekday()), words.date_short(date)));
    let hour = meeting.time.map(|time| words.hour(time));
    let parts = [day.unwrap_or_default(), hour.unwrap_or_default(), meeting.place.to_string()];
    Line::from(Span::styled(words.mesa_next_meeting_is(detail::joined(parts, " · ")), theme.text()))
}
