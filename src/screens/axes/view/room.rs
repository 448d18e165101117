//! The room's picture: the candidates; the question and how to vote while a round is open; the result; the decision.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::result::{Picture, facts};
use super::ways::{Stand, split};
use super::{decision, piece, put_pieces, say_in};
use crate::screens::Scene;
use crate::screens::axes::candidates::votable;
use crate::screens::axes::deciding::{axis_name, told};
use crate::screens::axes::entry::{Entry, number};
use crate::screens::axes::sight::Sight;
use crate::screens::axes::{Axes, Pane, decided, standing};
use crate::session::round::{Decision, Round, RoundState};
use crate::ui::big::Big;
use crate::ui::list::window;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::voting::Departure;
use crate::voting::{Counting, RoundResult};

/// Rows that a picture has at least below large letters.
const LEAST_PICTURE: u16 = 6;
/// Rows that a heading may take at most.
const HEADING: u16 = 4;

/// Draws what the room is to see now: an open round before all, then what the facilitator looks at.
pub(super) fn draw(axes: &Axes, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let session = scene.session;
    let area = inset(area);
    if let Some(round) = session.rounds.iter().find(|round| round.is_open()) {
        draw_open(axes, round, area, buffer, scene, theme);
        return;
    }
    let round = axes.round(session).filter(|round| round.state == RoundState::Closed);
    match (axes.pane(session), round, &session.decision) {
        (Pane::Round, Some(round), _) => draw_result(axes, round, area, buffer, scene, theme),
        (_, _, Some(decision)) => draw_decision(decision, area, buffer, scene, theme),
        _ => draw_candidates(axes, area, buffer, scene, theme),
    }
}

/// The area with air around it.
fn inset(area: Rect) -> Rect {
    let side = if area.width >= 100 { 4 } else { 2 };
    let top = u16::from(area.height > 12);
    Rect {
        x: area.x + side,
        y: area.y + top,
        width: area.width.saturating_sub(2 * side),
        height: area.height.saturating_sub(top),
    }
}

/// A heading as large as a few rows allow; answers what is left below it.
fn heading(words: &str, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Rect {
    heading_of(words, HEADING, area, buffer, theme)
}

/// A heading of so many rows at most where there is room for it, else of two.
fn heading_of(words: &str, most: u16, area: Rect, buffer: &mut Buffer, theme: &Theme) -> Rect {
    let most = if area.height >= 16 { most } else { 2 };
    let (place, _) = pen::split_top(area, most);
    let big = Big::new(words, theme.public_title());
    let used = big.height(place, theme);
    big.draw(place, buffer, theme);
    let (_, rest) = pen::split_top(area, used + 1);
    rest
}

/// Lines of a list with as much air as there is room for, in two columns if they need them; of a longer list the row
/// at `at` is kept in view.
fn spaced(lines: &[String], at: usize, area: Rect, buffer: &mut Buffer, theme: &Theme, chosen: bool) {
    let rows = usize::from(area.height.max(1));
    if lines.len() > rows && lines.len() <= 2 * rows {
        let half = lines.len().div_ceil(2);
        let (left, right) = pen::split_left(area, area.width / 2);
        spaced(&lines[..half], 0, Rect { width: left.width.saturating_sub(1), ..left }, buffer, theme, chosen);
        spaced(&lines[half..], 0, right, buffer, theme, chosen);
        return;
    }
    let count = pen::cells(lines.len()).max(1);
    let step = (area.height.saturating_add(1) / count).clamp(1, 2);
    let shown = window(at, lines.len(), usize::from(area.height.saturating_add(step - 1) / step));
    let style = if chosen { theme.strong() } else { theme.text() };
    for (place, row) in shown.clone().enumerate() {
        let y = pen::cells(place) * step;
        let line = text::cut(&lines[row], usize::from(area.width), theme.symbols().ellipsis());
        pen::put(buffer, area, 0, y, &line, style.add_modifier(ratatui::style::Modifier::BOLD));
    }
}

fn draw_candidates(axes: &Axes, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let rest = heading(&scene.words.axes_candidates(), area, buffer, theme);
    let names: Vec<String> =
        votable(scene.session).map(|axis| format!("{} {}", theme.symbols().bullet(), axis.name)).collect();
    if names.is_empty() {
        say_in(rest, buffer, theme, &scene.words.axes_room_empty(), theme.muted());
        return;
    }
    let at = axes.axis(scene.session).and_then(|axis| votable(scene.session).position(|it| it.id == axis.id));
    spaced(&names, at.unwrap_or(0), rest, buffer, theme, false);
}

fn draw_open(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let rest = heading(round.question.as_str(), area, buffer, theme);
    let used = say_in(rest, buffer, theme, &standing::explained(round, scene.words), theme.accent());
    let (_, rest) = pen::split_top(rest, used);
    // The number from which lots are drawn is read before the vote, so that anyone can repeat the draw.
    let seed = round.opened.as_ref().and_then(|opened| opened.seed);
    let lot = seed.map(|seed| scene.words.axes_lot(seed.to_string())).unwrap_or_default();
    let used = if lot.is_empty() { 0 } else { say_in(rest, buffer, theme, &lot, theme.muted()) };
    let (_, rest) = pen::split_top(rest, used + 1);
    let foot = 2.min(rest.height);
    let (options, foot) = pen::split_top(rest, rest.height - foot);
    let running = axes.shows_running(round);
    let result = RoundResult::of(round);
    let previous = standing::previous(round, scene.session, true, scene.words);
    let lines: Vec<String> = round
        .options
        .iter()
        .enumerate()
        .map(|(place, option)| {
            let score =
                result.entry(option.id).filter(|_| running).map(|entry| scene.words.score(&round.method, entry.score));
            let score = score.map(|score| format!("  ·  {score}")).unwrap_or_default();
            let before = previous.get(place).filter(|it| !it.is_empty());
            let before = before.map(|it| format!("  ·  {it}")).unwrap_or_default();
            let cost = option.cost.map(|cost| format!("  ·  {}", scene.words.thousands(cost))).unwrap_or_default();
            format!("{:>2}  {}{cost}{before}{score}", option.id.0, option.label)
        })
        .collect();
    // Only where hands are counted is an option what is selected.
    let counted = Entry::of(round) == Entry::Counts && !round.is_sealed();
    let at = if counted { axes.row.place(round.options.len()) } else { None };
    spaced(&lines, at.unwrap_or(0), options, buffer, theme, true);
    let mut pieces = vec![piece(standing::turnout(axes, scene.session, round, scene.words), theme.strong())];
    pieces.push(piece(format!("  {}  ", theme.symbols().dot()), theme.muted()));
    pieces.push(super::quorum_piece(round, scene, theme));
    let secrecy = scene.words.secrecy(round.secrecy);
    pieces.push(piece(format!("  {}  {secrecy}", theme.symbols().dot()), theme.muted()));
    put_pieces(foot, 1.min(foot.height.saturating_sub(1)), buffer, theme, pieces);
}

fn draw_result(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let counted = axes.counted(round, scene);
    if let Some(sight) = counted.sight(axes.view(round, scene.session)) {
        draw_sight(sight, axes, round, area, buffer, scene, theme);
        return;
    }
    let result = &counted.result;
    let rest = heading(round.question.as_str(), area, buffer, theme);
    put_pieces(rest, 0, buffer, theme, facts(axes, round, result, scene, theme));
    let (_, rest) = pen::split_top(rest, 2);
    if let Counting::NotCounted(reason) = &result.counting {
        say_in(rest, buffer, theme, &scene.words.not_counted(reason), theme.text());
        return;
    }
    let picture = Picture::of(round, &counted, scene);
    let mut words = vec![scene.words.verdict_outcome_counted(round, result, counted.broken.as_ref())];
    let decided = scene.session.decision.as_ref().filter(|_| decision::is_on(axes, round, scene));
    words.extend(
        decided.map(|decision| scene.words.axes_decision_told(decided::chosen(decision, scene.session, scene.words))),
    );
    let lines: usize = words.iter().map(|it| text::wrap(it, usize::from(rest.width)).len()).sum::<usize>() + 1;
    let lines = pen::cells(lines).min(rest.height / 2);
    let (bars, below) = pen::split_top(rest, rest.height - lines);
    let count = picture.bars.len();
    let large = pen::cells(count).saturating_mul(3) <= bars.height.saturating_add(1);
    let overflows = pen::cells(count) > bars.height;
    let selected = overflows.then(|| axes.row.place(count).unwrap_or(0));
    picture.draw(selected, large, bars, buffer, theme);
    let (_, mut below) = pen::split_top(below, 1);
    for said in words {
        let used = say_in(below, buffer, theme, &said, theme.strong());
        (_, below) = pen::split_top(below, used);
    }
}

/// Another view of a result: the most important of it in large letters, then the picture.
fn draw_sight(
    sight: &Sight,
    axes: &Axes,
    round: &Round,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let head = sight.head(round, scene);
    // Two lines of large letters where the picture keeps its room; where one is too short for it, the picture gives way,
    // but for its first rows.
    let big = Big::new(head.as_str(), theme.public_title());
    let is_large = big.height(pen::split_top(area, HEADING).0, theme) >= HEADING;
    let kept = if is_large { pen::cells(sight.lines() + 2) } else { LEAST_PICTURE };
    let most = if area.height >= kept.saturating_add(2 * HEADING + 4) { 2 * HEADING } else { HEADING };
    let rest = heading_of(&head, most, area, buffer, theme);
    let row = axes.row.place(round.options.len()).unwrap_or(0);
    let stand = Stand { round, row, large: true };
    let (place, _) = pen::split_top(rest, 2);
    let used = say_in(place, buffer, theme, &sight.legend(stand, rest.width, scene, theme), theme.text());
    let (_, rest) = pen::split_top(rest, used + u16::from(pen::cells(sight.lines()) + used < rest.height));
    let told = sight.told(stand, scene);
    let (picture, foot) = split(&told, sight.lines(), rest);
    sight.draw(stand, picture, buffer, scene, theme);
    say_in(foot, buffer, theme, &told, theme.strong());
}

fn draw_decision(decision: &Decision, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let rest = heading(&words.axes_chosen(), area, buffer, theme);
    let mut notes = Vec::new();
    if !decision.decided_by.is_empty() {
        notes.push(words.axes_decided_by_sentence(decision.decided_by.to_string()));
    }
    notes.extend(Departure::of(decision, scene.session).map(|departure| told(&departure, scene.session, words)));
    if !decision.reason.is_empty() {
        notes.push(words.axes_because(decided::joined(&decision.reason)));
    }
    if !decision.reservations.is_empty() {
        notes.push(words.axes_reservations(words.dissent_counted(&decision.reservations)));
    }
    let lines: usize = notes.iter().map(|it| text::wrap(it, usize::from(rest.width)).len()).sum();
    let lines = pen::cells(lines).min(rest.height / 2);
    let (upper, mut below) = pen::split_top(rest, rest.height.saturating_sub(lines));
    let names: Vec<String> = (1_usize..)
        .zip(&decision.chosen)
        .map(|(place, axis)| words.axes_place(axis_name(*axis, scene.session), number(place)))
        .collect();
    draw_large(&names, upper, buffer, theme);
    for note in notes {
        let used = say_in(below, buffer, theme, &note, theme.text());
        (_, below) = pen::split_top(below, used);
    }
}

/// The names in large letters where all of them fit, else as a list with air.
fn draw_large(names: &[String], area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let each = area.height / pen::cells(names.len()).max(1);
    let place = |at: usize| {
        let (_, below) = pen::split_top(area, pen::cells(at) * each);
        pen::split_top(below, each.saturating_sub(1)).0
    };
    let fits = names.iter().enumerate().all(|(at, name)| {
        let height = Big::new(name.as_str(), theme.strong()).height(place(at), theme);
        height >= 4 && height < each
    });
    if !fits {
        spaced(names, 0, area, buffer, theme, true);
        return;
    }
    for (at, name) in names.iter().enumerate() {
        Big::new(name.as_str(), theme.strong()).draw(place(at), buffer, theme);
    }
}
