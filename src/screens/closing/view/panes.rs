//! What each pane shows.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};

use super::{paper, say};
use crate::screens::Scene;
use crate::screens::closing::lists::{Balance, Entry};
use crate::screens::closing::{Closing, Pane, evaluation, missing};
use crate::session::gaps::Gap;
use crate::session::{Paragraphs, Text};
use crate::ui::list::{List, TallList};
use crate::ui::note::{Note, Passage};
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{pen, scroll, text};

/// Cells of the name of a step before what is missing in it.
const STEP_CELLS: usize = 10;
/// Lines of the list of the balance: its texts and an empty line.
const BALANCE_ROWS: u16 = 6;

/// Where the entries of the pane's list stand in the inside of its box.
pub(super) fn place_of_list(pane: Pane, inner: Rect) -> Rect {
    match pane {
        Pane::Missing | Pane::Papers => inner,
        Pane::Balance => pen::split_top(inner, BALANCE_ROWS - 1).0,
        Pane::Evaluation | Pane::Approval => pen::split_top(inner, 1).1,
    }
}

/// Draws the pane in view.
pub(super) fn draw(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    match closing.pane {
        Pane::Papers => draw_paper(closing, area, buffer, scene, theme),
        _ if closing.length(scene) == 0 => draw_empty(closing, area, buffer, scene, theme),
        Pane::Missing => draw_missing(closing, area, buffer, scene, theme),
        Pane::Balance => draw_balance(closing, area, buffer, scene, theme),
        Pane::Evaluation => draw_evaluation(closing, area, buffer, scene, theme),
        Pane::Approval => draw_approval(closing, area, buffer, scene, theme),
    }
}

fn draw_empty(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let (purpose, begin) = match closing.pane {
        _ if !closing.filter.is_empty() => (words.closing_none_found(), String::new()),
        Pane::Missing if super::is_sealed(scene) => (words.closing_nothing_was_missing(), String::new()),
        Pane::Missing => (words.closing_nothing_missing(), words.closing_nothing_missing_next()),
        Pane::Evaluation => (words.closing_empty_evaluation(), words.closing_begin_evaluation()),
        Pane::Approval => (words.closing_empty_approval(), words.closing_begin_approval()),
        Pane::Papers | Pane::Balance => return,
    };
    let done = closing.pane == Pane::Missing && closing.filter.is_empty();
    let y = say(&purpose, area.height / 4, area, buffer, if done { theme.success() } else { theme.text() });
    if scene.is_editable() {
        say(&begin, y + 1, area, buffer, theme.title());
    }
}

/// What is missing, each behind the step in which it is mended.
fn draw_missing(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let lines = missing_lines(closing, area, scene, theme);
    TallList::new(closing.list(scene), 0).draw(area, buffer, theme, |row, _| lines[row].clone());
}

/// The lines of each entry of what is missing.
pub(super) fn missing_lines(
    closing: &Closing,
    area: Rect,
    scene: &Scene<'_>,
    theme: &Theme,
) -> Vec<Vec<Line<'static>>> {
    let room = usize::from(TallList::new(closing.list(scene), 0).text_width(area)).saturating_sub(STEP_CELLS);
    let entry = |gap: Gap| {
        let step = scene.words.step_short(gap.step());
        let leads = std::iter::once(text::fit(&step, STEP_CELLS, Alignment::Left, theme.symbols().ellipsis()));
        let leads = leads.chain(std::iter::repeat(" ".repeat(STEP_CELLS)));
        let said = text::lines(&missing::phrase(gap, scene.session, scene.words), room);
        let lines = leads.zip(said);
        lines.map(|(lead, said)| Line::from(vec![Span::styled(lead, theme.accent()), Span::raw(said)])).collect()
    };
    closing.gaps(scene).iter().map(|gap| entry(*gap)).collect()
}

fn draw_paper(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let lines = closing.page(scene);
    if lines.is_empty() {
        draw_empty(closing, area, buffer, scene, theme);
        return;
    }
    let list = List::new(lines.len()).selected(closing.place_among(lines.len()).unwrap_or(0), true);
    let shown = list
        .draw(area, buffer, theme, |row| Line::from(Span::styled(lines[row].text.clone(), paper(&lines[row], theme))));
    let track = Rect { x: area.right().saturating_sub(1), width: 1.min(area.width), ..area };
    scroll::draw(track, buffer, theme, &shown, lines.len());
}

fn draw_balance(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let (top, below) = pen::split_top(area, BALANCE_ROWS);
    let names = Balance::ALL.map(|it| (it.name(scene), !it.text(scene).is_empty()));
    closing.list(scene).draw(top, buffer, theme, |row| {
        let (name, written) = &names[row];
        let (mark, style) = if *written {
            (theme.symbols().check(), theme.success())
        } else {
            (theme.symbols().hollow(), theme.muted())
        };
        Line::from(vec![Span::styled(format!("{mark} "), style), Span::raw(name.clone())])
    });
    let Some(which) = closing.balance() else { return };
    let below = Rect { width: below.width.saturating_sub(2), ..pen::indent(below, 2) };
    let text = which.text(scene);
    if text.is_empty() {
        say(&hint(which, scene), 0, below, buffer, theme.muted());
        return;
    }
    let passages: Vec<Passage<'_>> = text.lines().iter().map(|line| Passage::new(line.as_str())).collect();
    Note { passages: &passages, from: 0 }.draw(below, buffer, theme);
}

fn hint(which: Balance, scene: &Scene<'_>) -> String {
    match which {
        Balance::Summary => scene.words.closing_summary_hint(),
        Balance::Protagonist => scene.words.closing_protagonist_hint(),
        Balance::UsefulTo => scene.words.closing_useful_hint(),
        Balance::WhatWorked | Balance::WhatToChange => scene.words.closing_capitalisation_hint(),
    }
}

fn draw_evaluation(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let rated = closing.rated(scene);
    let mut columns = vec![Column::new(words.closing_column_aspect(), Width::Share(1))];
    columns.extend((1..=5).map(|grade: u8| Column::new(grade.to_string(), Width::Fixed(4)).right().rank(1)));
    columns.push(Column::new(words.closing_column_answers(), Width::Fixed(10)).right().rank(2));
    columns.push(Column::new(words.closing_column_mean(), Width::Fixed(6)).right());
    let table = Table { columns: &columns, list: closing.list(scene) };
    table.draw(area, buffer, theme, |row, column| {
        let (_, it) = rated[row];
        let (answers, mean) = evaluation::mean(it);
        match column {
            0 => it.aspect.to_string().into(),
            1..=5 if it.grades[column - 1] == 0 => Cell::styled(theme.symbols().dot(), theme.muted()),
            1..=5 => it.grades[column - 1].to_string().into(),
            6 => answers.to_string().into(),
            _ => Cell::styled(mean.map(|mean| decimal(mean, scene)).unwrap_or_default(), theme.strong()),
        }
    });
}

/// A number in tenths, as the language writes it.
pub(super) fn decimal(tenths: u64, scene: &Scene<'_>) -> String {
    scene.words.closing_decimal(tenths % 10, tenths / 10)
}

fn draw_approval(closing: &Closing, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let words = scene.words;
    let entries = closing.entries(scene);
    let columns = [
        Column::new(words.closing_column_kind(), Width::Fixed(13)),
        Column::new(words.closing_column_who(), Width::Share(2)),
        Column::new(words.closing_column_what(), Width::Share(2)),
        Column::new(words.closing_column_date(), Width::Fixed(11)),
    ];
    let table = Table { columns: &columns, list: closing.list(scene) };
    table.draw(area, buffer, theme, |row, column| cell(entries[row], column, scene, theme));
}

/// A cell of the table of approval: what it is, who, what of it, when.
fn cell<'a>(entry: Entry<'_>, column: usize, scene: &Scene<'_>, theme: &Theme) -> Cell<'a> {
    let words = scene.words;
    let first = |text: &Paragraphs| text.lines().first().map(Text::to_string).unwrap_or_default();
    let (kind, who, what, date) = match entry {
        Entry::Earlier(_, it) => {
            let session =
                it.number.map_or_else(|| words.closing_of_before(), |number| words.closing_of_session(number));
            let corrected = if it.corrections.is_empty() { String::new() } else { words.closing_with_corrections() };
            let what = [session, corrected].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            (words.closing_earlier(), it.by.to_string(), what.join(" · "), Some(it.date))
        }
        Entry::Circulated(_, it) => (words.closing_circulated(), it.to.to_string(), String::new(), Some(it.date)),
        Entry::Correction(_, it) => {
            let what = format!("{} · {}", words.correction_state(it.state), first(&it.text));
            (words.closing_correction(), it.by.to_string(), what, Some(it.date))
        }
        Entry::Approval(_, it) => {
            let session = it.in_session.map(|number| words.closing_in_session(number)).unwrap_or_default();
            let outdated = if it.outdated { words.closing_before_changes() } else { String::new() };
            let parts = [outdated, session, it.note.to_string()];
            let what = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            (words.closing_approval(), it.by.to_string(), what.join(" · "), Some(it.date))
        }
        Entry::Signature(_, it) => (words.closing_signature(), it.name.to_string(), it.post.to_string(), None),
        Entry::Seal(it) => (words.closing_seal(), it.digest.to_string(), String::new(), Some(it.at.date())),
        Entry::Rectification(it) => {
            (words.closing_rectification(), it.by.to_string(), first(&it.text), Some(it.at.date()))
        }
    };
    match column {
        0 if matches!(entry, Entry::Approval(_, it) if it.outdated) => Cell::styled(kind, theme.warning()),
        0 if matches!(entry, Entry::Earlier(..) | Entry::Approval(..) | Entry::Seal(_)) => {
            Cell::styled(kind, theme.done())
        }
        0 => kind.into(),
        1 => who.into(),
        2 => what.into(),
        _ => date.map(|date| words.date_short(date)).unwrap_or_default().into(),
    }
}
