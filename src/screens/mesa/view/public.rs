//! What the room sees: the point under discussion, large; or the agreements, numbered; or what is owed. Nothing internal.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{reached, status};
use crate::screens::Scene;
use crate::screens::mesa::pane::is_public;
use crate::screens::mesa::{Mesa, Pane, detail, lists};
use crate::session::agreement::{Agreement, ReservationKind};
use crate::session::id::AgreementId;
use crate::session::mesa::{MesaResult, Parked, Point};
use crate::ui::big::Big;
use crate::ui::list::{List, TallList};
use crate::ui::note::{Note, Passage};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Draws what the room sees of the pane in view.
pub(super) fn draw(mesa: &Mesa, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let area = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    let area = draw_floor(mesa, area, buffer, scene, theme);
    match mesa.pane(scene.session) {
        Pane::Points => match mesa.point(scene) {
            Some(point) => draw_point(point, area, buffer, scene, theme),
            None if mesa.parked(scene).is_some() => draw_parked(area, buffer, scene, theme),
            None => {
                draw_title(&scene.words.step(crate::session::Step::Mesa), area, buffer, theme);
            }
        },
        pane @ (Pane::Owed | Pane::Agreements) => draw_agreements(mesa, pane, area, buffer, scene, theme),
        Pane::Subcommittees => draw_subcommittees(mesa, area, buffer, scene, theme),
        Pane::Results => draw_results(mesa, area, buffer, scene, theme),
    }
}

/// Who speaks and who follows, at the foot; gives the area above. Nothing where nobody speaks or waits.
fn draw_floor(mesa: &Mesa, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) -> Rect {
    let point = mesa.point_of_floor(scene);
    let lines = status::floor_lines(point, scene, theme);
    if lines.is_empty() {
        return area;
    }
    let rows = pen::cells(lines.len()) + 1;
    let (above, foot) = pen::split_top(area, area.height.saturating_sub(rows));
    pen::fill(buffer, pen::row(foot, 0), theme.symbols().floor(), theme.border());
    for (y, line) in (1..).zip(&lines) {
        pen::put_line(buffer, foot, y, line, Style::new(), theme.symbols().ellipsis());
    }
    above
}

fn draw_title(title: &str, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Rect {
    pen::put(
        buffer,
        area,
        0,
        1,
        &text::cut(title, usize::from(area.width), theme.symbols().ellipsis()),
        theme.public_title(),
    );
    pen::split_top(area, 3).1
}

fn draw_point(point: &Point, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let (words, session) = (scene.words, scene.session);
    let below = pen::split_top(area, 1).1;
    let place = Rect { height: below.height / 3, ..below };
    let title = Big::new(point.title.as_str(), theme.public_title());
    let height = title.height(place, theme);
    title.draw(place, buffer, theme);
    let rest = pen::split_top(below, height + 1).1;
    let agreements: Vec<String> = lists::own(session)
        .filter(|it| it.point == Some(point.id) && is_public(it.visibility))
        .map(|it| format!("{} · {}", words.agreement_number(it, session), it.text))
        .collect();
    let mut passages: Vec<Passage<'_>> = point
        .notes
        .lines()
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| Passage::new(line.as_str()).lead(format!("{} ", theme.symbols().bullet())))
        .collect();
    if !agreements.is_empty() {
        passages.push(Passage::new(words.mesa_agreed_here()).style(theme.title()));
        passages.extend(agreements.iter().map(|it| Passage::new(it.as_str()).style(theme.strong())));
    }
    // The last words said are those that the room wants to see.
    let note = Note { passages: &passages, from: 0 };
    let from = note.furthest(rest);
    Note { from, ..note }.draw(rest, buffer, theme);
}

/// What was left for later, and what of it was taken up.
fn draw_parked(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let rest = draw_title(&scene.words.mesa_park(), area, buffer, theme);
    let symbols = theme.symbols();
    let passage = |it: &Parked| {
        let (sign, style) = if it.done { (symbols.check(), theme.muted()) } else { (symbols.bullet(), theme.text()) };
        Passage::new(it.text.to_string()).lead(format!("{sign} ")).style(style)
    };
    let passages: Vec<Passage<'_>> = scene.session.mesa.parked.iter().map(passage).collect();
    Note { passages: &passages, from: 0 }.draw(rest, buffer, theme);
}

fn draw_agreements(mesa: &Mesa, pane: Pane, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let (words, session) = (scene.words, scene.session);
    let shown: Vec<&Agreement> = mesa
        .list(pane, scene)
        .into_iter()
        .filter_map(|id| session.agreement(AgreementId(id)))
        .filter(|it| is_public(it.visibility))
        .collect();
    let title = if pane == Pane::Owed {
        words.mesa_public_owed(shown.len())
    } else {
        words.mesa_public_agreements(shown.len())
    };
    let rest = draw_title(&title, area, buffer, theme);
    // An internal agreement may be selected: then, for the room, none is.
    let selected = mesa.agreement(scene).and_then(|it| shown.iter().position(|other| other.id == it.id));
    let list = List { selected, ..List::new(shown.len()) };
    TallList::new(list, 1).draw(rest, buffer, theme, |place, width| of_agreement(shown[place], width, scene, theme));
}

fn of_agreement(agreement: &Agreement, width: u16, scene: &Scene<'_>, theme: &Theme) -> Vec<Line<'static>> {
    let (words, session) = (scene.words, scene.session);
    let number = words.agreement_number(agreement, session);
    let lead = if number.is_empty() { format!("{} ", theme.symbols().bullet()) } else { format!("{number}  ") };
    let indent = text::width(&lead);
    let room = usize::from(width).saturating_sub(indent);
    let mut lines = Vec::new();
    let mut add = |said: &str, style: Style| {
        for line in text::lines(said, room) {
            let lead = if lines.is_empty() { lead.clone() } else { " ".repeat(indent) };
            lines.push(Line::from(vec![Span::raw(lead), Span::styled(line, style)]));
        }
    };
    add(agreement.text.as_str(), theme.strong());
    let due = agreement.due.map(|due| words.date(due)).unwrap_or_default();
    let said = detail::joined([agreement.responsible.to_string(), due], " · ");
    if !said.is_empty() {
        add(&said, theme.text());
    }
    if agreement.is_overdue(scene.today()) {
        let late = detail::standing(agreement, scene).unwrap_or_default();
        add(&format!("{} {late}", theme.symbols().alert()), theme.warning());
    }
    let from = detail::origin(agreement, words);
    let state = match agreement.adoption {
        _ if !agreement.is_of_this_session() => detail::joined([words.agreement_state(agreement.state()), from], " · "),
        Some(adoption) => {
            let way = detail::joined([words.way(adoption.way), words.against_rule(agreement, session)], ", ");
            detail::joined([way, from], " · ")
        }
        None => detail::joined([words.mesa_proposal(), from], " · "),
    };
    add(&state, theme.muted());
    let is_new = agreement.is_of_this_session();
    if agreement.adoption.is_some_and(|it| is_new && it.quorate == Some(false)) {
        add(&format!("{} {}", theme.symbols().alert(), words.mesa_without_quorum()), theme.warning());
    }
    for kind in ReservationKind::ALL {
        let of_kind = agreement.reservations.iter().filter(|it| it.kind == kind);
        let names = of_kind.filter_map(|it| session.participant(it.participant)).map(|it| it.name.to_string());
        let names = names.collect::<Vec<_>>().join(", ");
        if !names.is_empty() {
            add(&format!("{}: {names}", words.reservation_kinds(kind)), theme.muted());
        }
    }
    lines
}

fn draw_subcommittees(mesa: &Mesa, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let rest = draw_title(&words.mesa_title_subcommittees(), area, buffer, theme);
    let numbers = mesa.list(Pane::Subcommittees, scene);
    let shown: Vec<_> = scene.session.mesa.subcommittees.iter().filter(|it| numbers.contains(&it.id.0)).collect();
    let selected = mesa.subcommittee(scene).and_then(|it| shown.iter().position(|other| other.id == it.id));
    let list = List::new(shown.len()).selected(selected.unwrap_or(0), false);
    TallList::new(list, 1).draw(rest, buffer, theme, |place, width| {
        let it = shown[place];
        let members = it.members.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let due = it.due.map(|due| words.date(due)).unwrap_or_default();
        let parts = [
            (it.name.to_string(), theme.strong()),
            (detail::joined([it.task.to_string(), due], " · "), theme.text()),
            (members, theme.muted()),
        ];
        let wrapped = parts.into_iter().filter(|(said, _)| !said.is_empty()).flat_map(|(said, style)| {
            text::lines(&said, usize::from(width)).into_iter().map(move |line| Line::from(Span::styled(line, style)))
        });
        wrapped.collect()
    });
}

fn draw_results(mesa: &Mesa, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let rest = draw_title(&words.mesa_title_results(), area, buffer, theme);
    let gap = u16::from(rest.height > 22);
    let numbers = mesa.list(Pane::Results, scene);
    let shown: Vec<MesaResult> =
        (0..).zip(MesaResult::ALL).filter(|(place, _)| numbers.contains(place)).map(|(_, result)| result).collect();
    TallList::new(List::new(shown.len()), gap).draw(rest, buffer, theme, |place, _| {
        let (mark, style) = reached(shown[place], scene, theme);
        let said = words.mesa_result(shown[place]);
        let own = if mark == theme.symbols().check() { theme.strong() } else { theme.text() };
        vec![Line::from(vec![Span::styled(format!("{mark} "), style), Span::styled(said, own)])]
    });
}
