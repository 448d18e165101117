//! The entries of the lists: what they say, and under it in few words who, when, how.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::screens::Scene;
use crate::screens::mesa::{Pane, amendments, balloting, detail, lists, reports};
use crate::session::agreement::Agreement;
use crate::session::id::{AgreementId, ParkedId, PointId, SubcommitteeId};
use crate::session::mesa::{MesaResult, Parked, Point, ReportBack, Subcommittee};
use crate::session::round::Round;
use crate::ui::text;
use crate::ui::theme::Theme;

/// Lines that the text of an entry may take; the pane beside shows the whole.
const MOST_LINES: usize = 2;

/// The lines of the entry under this number.
pub(super) fn entry(pane: Pane, number: u32, width: u16, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let width = usize::from(width);
    let session = scene.session;
    match pane {
        Pane::Points => {
            let parked = || session.parked(ParkedId(number)).map(|it| parked(it, width, scene, theme));
            session.point(PointId(number)).map(|it| point(it, width, scene, theme)).or_else(parked)
        }
        Pane::Owed => {
            let report = || reports::find(number, session).map(|it| report(it, width, scene, theme));
            session.agreement(AgreementId(number)).map(|it| owed(it, width, scene, theme)).or_else(report)
        }
        Pane::Agreements => session.agreement(AgreementId(number)).map(|it| agreement(it, width, scene, theme)),
        Pane::Subcommittees => {
            session.subcommittee(SubcommitteeId(number)).map(|it| subcommittee(it, width, scene, theme))
        }
        Pane::Results => {
            let result = usize::try_from(number).ok().and_then(|place| MesaResult::ALL.get(place));
            result.map(|it| self::result(*it, width, scene, theme))
        }
    }
    .unwrap_or_else(|| vec![Line::default()])
}

/// A text behind its lead, in at most two lines, the others indented as far.
fn headed(lead: &str, said: &str, style: Style, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let indent = text::width(lead);
    let room = width.saturating_sub(indent).max(1);
    let mut lines = text::lines(said, room);
    if lines.len() > MOST_LINES {
        let rest = lines.split_off(MOST_LINES - 1).join(" ");
        lines.push(text::cut(&rest, room, theme.symbols().ellipsis()).into_owned());
    }
    let leads = std::iter::once(lead.to_owned()).chain(std::iter::repeat(" ".repeat(indent)));
    leads.zip(lines).map(|(lead, line)| Line::from(Span::styled(format!("{lead}{line}"), style))).collect()
}

/// Few words under an entry, indented; what is late stands out.
fn under(indent: usize, spans: Vec<Span<'static>>) -> Line<'static> {
    let mut line = vec![Span::raw(" ".repeat(indent))];
    line.extend(spans);
    Line::from(line)
}

fn dotted(parts: impl IntoIterator<Item = String>) -> String {
    detail::joined(parts, " · ")
}

fn point(point: &Point, width: usize, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let (words, session) = (scene.words, scene.session);
    let lead = format!("{}. ", detail::place_of_point(point, session));
    let mut lines = headed(&lead, point.title.as_str(), theme.strong(), width, theme);
    let agreements = lists::own(session).filter(|it| it.point == Some(point.id)).count();
    let said = dotted([
        point.origin.map(|it| words.point_origin(it)).unwrap_or_default(),
        if agreements > 0 { words.mesa_agreements_count(agreements) } else { String::new() },
        if point.notes.is_empty() { String::new() } else { words.mesa_has_notes() },
    ]);
    if !said.is_empty() {
        lines.push(under(text::width(&lead), vec![Span::styled(said, theme.muted())]));
    }
    lines
}

/// What was left for later stands below the points, quietly; a sign says whether it was taken up.
fn parked(parked: &Parked, width: usize, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let symbols = theme.symbols();
    let (sign, style) = if parked.done { (symbols.check(), theme.muted()) } else { (symbols.pause(), theme.text()) };
    let mut lines = headed(&format!("{sign} "), parked.text.as_str(), style, width, theme);
    let said = if parked.done { scene.words.mesa_taken_up() } else { scene.words.mesa_still_parked() };
    lines.push(under(2, vec![Span::styled(said, theme.muted())]));
    lines
}

/// What an area reports back stands below what is owed.
fn report(report: &ReportBack, width: usize, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let lead = format!("{} ", theme.symbols().left());
    let mut lines = headed(&lead, report.institution.as_str(), theme.strong(), width, theme);
    let first = report.text.lines().first().map(ToString::to_string).unwrap_or_default();
    let room = width.saturating_sub(2);
    let said = dotted([scene.words.mesa_report_one(), first]);
    let said = text::cut(&said, room, theme.symbols().ellipsis()).into_owned();
    lines.push(under(2, vec![Span::styled(said, theme.muted())]));
    lines
}

/// The sign and the style of an agreement by how far it has come.
fn sign(agreement: &Agreement, theme: &Theme) -> (&'static str, Style) {
    let symbols = theme.symbols();
    if !agreement.is_open() {
        return (symbols.check(), theme.muted());
    }
    if agreement.adoption.is_some() { (symbols.filled(), theme.strong()) } else { (symbols.hollow(), theme.text()) }
}

/// Who, when, and what is late or missing.
fn who_and_when(agreement: &Agreement, scene: &Scene<'_>, theme: &Theme) -> Vec<Span<'static>> {
    let words = scene.words;
    let overdue = agreement.is_overdue(scene.today());
    let mut spans = Vec::new();
    let mut add = |said: String, style: Style| {
        if !said.is_empty() {
            let between = if spans.is_empty() { "" } else { " · " };
            spans.push(Span::styled(between, theme.muted()));
            spans.push(Span::styled(said, style));
        }
    };
    // The room waits for it, so it is said first.
    let is_voted_on = balloting::rounds_on(agreement.id, scene.session).any(Round::is_open);
    if is_voted_on {
        add(words.mesa_round_running(), theme.warning());
    }
    if agreement.is_open() {
        let date = agreement.due.map(|due| words.date_short(due));
        let style = if overdue { theme.warning() } else { theme.muted() };
        let date = match (date, overdue) {
            (Some(date), true) => format!("{} {date}", theme.symbols().alert()),
            (Some(date), false) => date,
            (None, _) => String::new(),
        };
        add(date, style);
    } else {
        add(words.agreement_state(agreement.state()), theme.muted());
    }
    add(agreement.responsible.to_string(), theme.muted());
    if agreement.adoption.is_none() && !is_voted_on {
        add(words.mesa_proposal(), theme.accent());
    }
    let open = amendments::places_open(agreement).len();
    if open > 0 {
        add(words.mesa_amendments_open(open), theme.warning());
    }
    let standing = agreement.standing_objections().count();
    if standing > 0 {
        add(words.mesa_objections_standing(standing), theme.warning());
    }
    add(words.dissent_of(agreement), theme.muted());
    spans
}

/// The text of an agreement behind its number, where it has one.
fn cited(agreement: &Agreement, scene: &Scene<'_>) -> String {
    dotted([scene.words.agreement_number(agreement, scene.session), agreement.text.to_string()])
}

fn agreement(agreement: &Agreement, width: usize, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let (sign, style) = sign(agreement, theme);
    let mut lines = headed(&format!("{sign} "), &cited(agreement, scene), style, width, theme);
    let spans = who_and_when(agreement, scene, theme);
    if !spans.is_empty() {
        lines.push(under(2, spans));
    }
    lines
}

fn owed(agreement: &Agreement, width: usize, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let (sign, style) = sign(agreement, theme);
    let mut lines = headed(&format!("{sign} "), &cited(agreement, scene), style, width, theme);
    let mut spans = who_and_when(agreement, scene, theme);
    let from = agreement.carried_from.as_ref();
    // The number of the agreement says the session too.
    let unnumbered = scene.words.agreement_number(agreement, scene.session).is_empty();
    if let Some(number) = from.filter(|_| unnumbered).and_then(|from| from.number) {
        let between = if spans.is_empty() { "" } else { " · " };
        let session = scene.words.mesa_session_number(number);
        spans.push(Span::styled(format!("{between}{session}"), theme.muted()));
    }
    lines.push(under(2, spans));
    lines
}

fn subcommittee(subcommittee: &Subcommittee, width: usize, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let words = scene.words;
    let mut lines = headed("", subcommittee.name.as_str(), theme.strong(), width, theme);
    let members = subcommittee.members.len();
    let said = dotted([
        subcommittee.due.map(|due| words.date_short(due)).unwrap_or_default(),
        if members > 0 { words.mesa_members_count(members) } else { String::new() },
        subcommittee.task.to_string(),
    ]);
    if !said.is_empty() {
        lines.push(under(0, vec![Span::styled(said, theme.muted())]));
    }
    lines
}

fn result(result: MesaResult, width: usize, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let (mark, style) = super::reached(result, scene, theme);
    let said = scene.words.mesa_result(result);
    let own = if mark == theme.symbols().check() { style } else { theme.text() };
    headed(&format!("{mark} "), &said, own, width, theme)
}
