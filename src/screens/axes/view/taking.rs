//! An open round, for the facilitator: its options by number, how many have voted, and what was typed in.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};

use super::{piece, put_pieces, quorum_piece, result, say_in};
use crate::screens::Scene;
use crate::screens::axes::entry::{self, Entry};
use crate::screens::axes::{Axes, Pane, slip, standing};
use crate::session::ballot::Marks;
use crate::session::round::{Round, RoundOption};
use crate::ui::list::List;
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::voting::RoundResult;
use crate::words::Words;

/// Columns from which a slip is shown with the names of its options; the numbers stand beside it in any case.
const NAMES_ROOM: u16 = 50;
/// Cells that a slip with the names of its options has at least beside what it left unused.
const LEAST_SAID: usize = 24;
/// Cells that the name of an option has at least beside what it came to before.
const LEAST_LABEL: usize = 14;
/// Columns that the options stand in at most.
const MOST_COLUMNS: usize = 3;

/// Draws the open round.
pub(super) fn draw(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    draw_progress(axes, round, pen::row(area, 0), buffer, scene, theme);
    let (_, rest) = pen::split_top(area, 1);
    let rest = result::draw_rules(round, rest, buffer, scene, theme);
    let rest = draw_legend(round, rest, buffer, scene, theme);
    let (_, rest) = pen::split_top(rest, u16::from(rest.height > 8));
    if Entry::of(round) == Entry::Counts {
        if round.is_sealed() {
            say_in(rest, buffer, theme, &sealed(axes, scene, scene.words.axes_sealed_counts()), theme.warning());
        } else {
            draw_counts(axes, round, rest, buffer, scene, theme);
        }
        return;
    }
    if Entry::of(round) == Entry::Totals {
        draw_totals(axes, round, rest, buffer, scene, theme);
        return;
    }
    // Many options stand in columns; the slips need little room then.
    let many = round.options.len() > usize::from(rest.height);
    let slips = Entry::of(round) == Entry::Slips && rest.width < 2 * NAMES_ROOM;
    let left = if many {
        rest.width * 3 / 4
    } else if slips {
        rest.width * 3 / 5
    } else {
        rest.width / 2
    };
    let (left, right) = pen::split_left(rest, left);
    let left = Rect { width: left.width.saturating_sub(1), ..left };
    let right = pen::indent(right, 1);
    draw_options(axes, round, left, buffer, scene, theme);
    if round.is_sealed() {
        say_in(right, buffer, theme, &sealed(axes, scene, scene.words.axes_sealed()), theme.warning());
        return;
    }
    match Entry::of(round) {
        Entry::Names => draw_names(axes, round, right, buffer, scene, theme),
        Entry::Slips => draw_slips(axes, round, right, buffer, scene, theme),
        Entry::Counts | Entry::Totals => {}
    }
}

/// What is to be known while a secret round is open: before all that what was typed in before the session was opened again is
/// gone.
fn sealed(axes: &Axes, scene: &Scene<'_>, usual: String) -> String {
    if axes.resumed(scene.session).is_some() { scene.words.axes_resumed_empty() } else { usual }
}

/// What stands for what on a slip, where that is to be known; answers what is left below.
fn draw_legend(round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) -> Rect {
    let by_ballots = matches!(Entry::of(round), Entry::Slips | Entry::Names);
    let Some(legend) = entry::legend(round, scene.words).filter(|_| by_ballots) else { return area };
    let (place, _) = pen::split_top(area, 2);
    let used = say_in(place, buffer, theme, &legend, theme.accent());
    let (_, rest) = pen::split_top(area, used);
    rest
}

/// `Votaron 12 de 24 presentes ██████░░░░░░ ✓ con quórum`.
fn draw_progress(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let said = standing::turnout(axes, scene.session, round, scene.words);
    let mut pieces = vec![piece(format!("{said}  "), theme.strong())];
    let voters = scene.session.voters_of(round).len();
    let quorum = quorum_piece(round, scene, theme);
    let taken = text::width(&said) + text::width(&quorum.content) + 6;
    let width = usize::from(area.width).saturating_sub(taken).min(30);
    if voters > 0 && width >= 6 && !standing::hides_votes(round) {
        let filled = (standing::cast(axes, round).min(voters) * width) / voters;
        pieces.push(piece(theme.symbols().block().repeat(filled), theme.bar()));
        pieces.push(piece(theme.symbols().shade().repeat(width - filled), theme.bar_rest()));
        pieces.push(Span::raw("  "));
    }
    pieces.push(quorum);
    put_pieces(area, 0, buffer, theme, pieces);
}

/// The options by number, with what they have so far where that may be seen.
fn draw_options(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    // Before totals are typed nothing is known, which is not nought.
    let is_known = Entry::of(round) != Entry::Totals || axes.totals(round).is_some();
    let running = (is_known && axes.shows_running(round)).then(|| RoundResult::of(round));
    let rows = usize::from(area.height.max(1));
    let columns = round.options.len().div_ceil(rows).clamp(1, MOST_COLUMNS);
    let width = area.width / pen::cells(columns).max(1);
    let room = usize::from(width.saturating_sub(u16::from(columns > 1)));
    let previous = standing::previous(round, scene.session, false, scene.words);
    let line = |place: usize, option: &RoundOption| {
        let score = running.as_ref().and_then(|it| it.entry(option.id)).map(|it| it.score.to_string());
        let score = score.unwrap_or_default();
        let number = format!("{:>2} ", option.id.0);
        let before = previous.get(place).filter(|it| text::width(it) + LEAST_LABEL + 4 <= room);
        let before = before.map(|it| format!("{it}  ")).unwrap_or_default();
        let cost = option.cost.map(|cost| format!("{}  ", scene.words.thousands(cost))).unwrap_or_default();
        let taken = text::width(&number) + text::width(&score) + text::width(&before) + text::width(&cost) + 1;
        let left = room.saturating_sub(taken);
        let label = text::fit(option.label.as_str(), left, Alignment::Left, theme.symbols().ellipsis());
        Line::from(vec![
            piece(number, theme.key()),
            piece(label, theme.text()),
            Span::raw(" "),
            piece(cost, theme.text()),
            piece(before, theme.muted()),
            piece(score, theme.strong()),
        ])
    };
    for (place, option) in round.options.iter().enumerate().take(rows * columns) {
        let (column, row) = (place / rows, place % rows);
        let cell = pen::indent(pen::row(area, pen::cells(row)), pen::cells(column) * width);
        pen::put_line(buffer, cell, 0, &line(place, option), theme.text(), theme.symbols().ellipsis());
    }
    let hidden = round.options.len().saturating_sub(rows * columns);
    if hidden > 0 {
        let cell = pen::indent(pen::row(area, area.height.saturating_sub(1)), pen::cells(columns - 1) * width);
        pen::fill(buffer, cell, " ", theme.text());
        let more = scene.words.axes_more_options(entry::number(hidden + 1));
        put_pieces(cell, 0, buffer, theme, vec![piece(more, theme.muted())]);
    }
}

/// What stands on a ballot: by the numbers of the options, or with their names.
fn said(round: &Round, marks: &Marks, with_names: bool, scene: &Scene<'_>) -> String {
    match marks {
        _ if with_names || !entry::says_something(marks) => standing::told(round, marks, scene.words),
        // A number for every option is shortest in their order.
        Marks::Scores(given) if given.len() == round.options.len() => {
            given.iter().map(|(_, number)| number.to_string()).collect::<Vec<_>>().join(" ")
        }
        _ => slip::write(marks),
    }
}

/// What a ballot left unused, to stand after what it says: in words or in figures, as there is room.
fn unused(round: &Round, marks: &Marks, room: usize, scene: &Scene<'_>) -> String {
    let Some(used) = standing::left_unused(round, marks) else { return String::new() };
    let told = [scene.words.used(used), format!("{}/{}", used.used, used.of)].map(|it| format!("  {it}"));
    told.into_iter().find(|it| text::width(it) <= room).unwrap_or_default()
}

/// The slips typed in, the last one first.
fn draw_slips(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let count = round.ballots.len();
    if count == 0 {
        say_in(area, buffer, theme, &scene.words.axes_no_slips(), theme.muted());
        return;
    }
    let active = axes.pane(scene.session) == Pane::Round;
    let with_names = area.width >= NAMES_ROOM;
    let room = usize::from(area.width).saturating_sub(2);
    let list = List::new(count).selected(axes.row.place(count).unwrap_or(0), active);
    list.draw(area, buffer, theme, |row| {
        let place = count - row - 1;
        let ballot = &round.ballots[place];
        let number = format!("{:>3}  ", entry::slip_number(ballot, place));
        let said = said(round, &ballot.marks, with_names, scene);
        let taken = text::width(&number) + if with_names { LEAST_SAID } else { text::width(&said) };
        let unused = unused(round, &ballot.marks, room.saturating_sub(taken), scene);
        let left = room.saturating_sub(text::width(&number) + text::width(&unused));
        let said = text::cut(&said, left, theme.symbols().ellipsis()).into_owned();
        Line::from(vec![piece(number, theme.muted()), piece(said, theme.text()), piece(unused, theme.warning())])
    });
}

/// The voters in the order in which they are called.
fn draw_names(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let voters = scene.session.voters_of(round);
    if voters.is_empty() {
        say_in(area, buffer, theme, &scene.words.axes_no_voters(), theme.warning());
        return;
    }
    let active = axes.pane(scene.session) == Pane::Round;
    let list = List::new(voters.len()).selected(axes.row.place(voters.len()).unwrap_or(0), active);
    let room = usize::from(area.width).saturating_sub(2);
    list.draw(area, buffer, theme, |row| {
        let ballot = standing::ballot_of(round, voters[row].id);
        let said = ballot.map(|it| said(round, &it.marks, false, scene)).unwrap_or_default();
        let sign = if ballot.is_some() { theme.symbols().check() } else { theme.symbols().hollow() };
        let taken = text::width(&said) + LEAST_LABEL + 3;
        let unused = ballot.map(|it| unused(round, &it.marks, room.saturating_sub(taken), scene)).unwrap_or_default();
        let left = room.saturating_sub(text::width(&said) + text::width(&unused) + 3);
        let name =
            text::fit(standing::voter_name(round, voters[row]), left, Alignment::Left, theme.symbols().ellipsis());
        let style = if ballot.is_some() { theme.muted() } else { theme.text() };
        Line::from(vec![
            piece(format!("{sign} "), theme.success()),
            piece(name, style),
            Span::raw(" "),
            piece(said, theme.strong()),
            piece(unused, theme.warning()),
        ])
    });
}

/// The totals of all options, once they are noted.
fn draw_totals(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let (options, foot) = pen::split_top(area, pen::cells(round.options.len()).min(area.height.saturating_sub(1)));
    draw_options(axes, round, options, buffer, scene, theme);
    let said = if round.is_sealed() {
        sealed(axes, scene, scene.words.axes_sealed_totals())
    } else {
        scene.words.axes_no_totals()
    };
    if round.totals.is_none() {
        say_in(foot, buffer, theme, &said, theme.muted());
    }
}

/// What the options of a round are called: axes, or the proposal that the mesa put to the vote.
fn heading(round: &Round, words: &Words) -> String {
    if round.agreement.is_some() { words.axes_option_proposal() } else { words.axes_option() }
}

/// Hands counted, option by option.
fn draw_counts(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let previous = standing::previous(round, scene.session, false, words);
    let before = previous.iter().map(|it| text::width(it)).max().unwrap_or(0);
    let mut columns = vec![
        Column::new("", Width::Fixed(2)).right(),
        Column::new(heading(round, words), Width::Share(1)),
        Column::new(words.label_stance_favour(), Width::Fixed(9)).right(),
        Column::new(words.label_stance_against(), Width::Fixed(10)).right(),
        Column::new(words.label_stance_abstain(), Width::Fixed(11)).right(),
    ];
    if before > 0 {
        columns.push(Column::new(words.views_before(), Width::Fixed(pen::cells(before))).right().rank(1));
    }
    let active = axes.pane(scene.session) == Pane::Round;
    let count = round.options.len();
    let list = List::new(count).selected(axes.row.place(count).unwrap_or(0), active);
    Table { columns: &columns, list }.draw(area, buffer, theme, |row, column| {
        let option = &round.options[row];
        let known = round.counts.iter().find(|count| count.option == option.id);
        let hands = |part: fn(&crate::session::ballot::HandCount) -> u32| {
            known.map_or_else(|| theme.symbols().dot().to_owned(), |count| part(count).to_string())
        };
        match column {
            0 => Cell::styled(option.id.0.to_string(), theme.key()),
            1 => Cell::from(option.label.as_str()),
            2 => Cell::styled(hands(|it| it.favour), theme.strong()),
            3 => Cell::from(hands(|it| it.against)),
            4 => Cell::from(hands(|it| it.abstain)),
            _ => Cell::styled(previous.get(row).cloned().unwrap_or_default(), theme.muted()),
        }
    });
}
