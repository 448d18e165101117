//! A question, and a list to choose from.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::text::{Line, Span};

use super::capture::draw_field;
use super::{DIALOG_MARGIN, dialog, dialog_width, keys};
use crate::ui::layer::{Choice, Chooser, Confirm};
use crate::ui::list::List;
use crate::ui::theme::Theme;
use crate::ui::{pen, scroll, text};
use crate::words::Words;

/// The widest that a question is.
const QUESTION_WIDEST: u16 = 76;
/// The widest that a list is.
const LIST_WIDEST: u16 = 90;
/// Columns of a dialog beside its text: two borders, and two of air at each side.
const BESIDE: u16 = 6;
/// The borders above and below a dialog.
const BORDERS: u16 = 2;
/// Rows of the filter with a row of air.
const FILTER_ROWS: u16 = 2;
/// Lists as long as this are seen at a glance, and have no filter until something is typed.
const AT_A_GLANCE: usize = 6;
/// Columns of the keys beside the entries, with the air behind them.
const KEY_COLUMNS: usize = 3;
/// Rows in which the entry with the cursor is told whole, where one is too long for its row.
const WHOLE_ROWS: u16 = 4;
/// The least rows of entries, where there are so many.
const LEAST_ENTRIES: u16 = 4;

/// Draws a question.
pub(super) fn draw_confirm(layer: &Confirm, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let width = dialog_width(QUESTION_WIDEST, area);
    let room = usize::from(width.saturating_sub(BESIDE));
    let question = text::lines(&layer.question, room);
    let around = pen::cells(question.len()) + 4 + u16::from(!layer.details.is_empty());
    let details = details(&layer.details, room, area.height.saturating_sub(DIALOG_MARGIN + around), words);
    let rows = pen::cells(details.len()) + around;
    let warning = if layer.dangerous { format!("{} ", theme.symbols().alert()) } else { String::new() };
    let inner = dialog(&format!("{warning}{}", layer.title), (width, rows), area, buffer, theme);
    let mut y = 1;
    for line in &question {
        pen::put(buffer, inner, 1, y, line, theme.strong());
        y += 1;
    }
    y += u16::from(!details.is_empty());
    for line in &details {
        pen::put(buffer, inner, 1, y, line, theme.text());
        y += 1;
    }
    let line = match (layer.letter(), &layer.no) {
        (Some(letter), _) => words.app_confirm_keys_letter(letter.to_string(), layer.yes.clone()),
        (None, Some(no)) => words.app_confirm_keys_or(no.clone(), layer.yes.clone()),
        (None, None) if layer.dangerous => words.app_confirm_keys_danger(layer.yes.clone()),
        (None, None) => words.app_confirm_keys(layer.yes.clone()),
    };
    keys(&line, area, buffer, theme);
}

/// The lines to read before answering, in no more rows than there are; the last says how many are left out.
fn details(details: &[String], room: usize, rows: u16, words: &Words) -> Vec<String> {
    let mut lines: Vec<String> = details.iter().flat_map(|detail| text::lines(detail, room)).collect();
    let rows = usize::from(rows.max(1));
    if lines.len() > rows {
        let left = lines.len() + 1 - rows;
        lines.truncate(rows - 1);
        lines.push(words.app_choose_more(i64::try_from(left).unwrap_or(i64::MAX)));
    }
    lines
}

/// Draws a list to choose from.
pub(super) fn draw_chooser(layer: &Chooser, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let matching = layer.matching();
    let width = dialog_width(LIST_WIDEST, area);
    let text_width = usize::from(width.saturating_sub(BESIDE));
    let beside = if layer.takes_keys() { KEY_COLUMNS } else { 0 };
    let columns = Columns::of(layer, text_width.saturating_sub(2 + beside));
    let whole = if columns.is_cut { WHOLE_ROWS } else { 0 };
    let is_short =
        layer.takes_keys() || layer.choices.len() <= AT_A_GLANCE && layer.filter.value().is_empty() && !layer.keyed;
    let around = BORDERS + if is_short { 0 } else { FILTER_ROWS };
    let room = area.height.saturating_sub(DIALOG_MARGIN + around);
    let entries = pen::cells(layer.choices.len());
    let left = room.saturating_sub(whole + LEAST_ENTRIES.min(entries) + 1);
    let details = details(&layer.details, text_width, left, words);
    let details = if layer.details.is_empty() { Vec::new() } else { details };
    let above = pen::cells(details.len()) + u16::from(!details.is_empty());
    let rows = entries.saturating_add(around + above + whole);
    let inner = dialog(&layer.title, (width, rows), area, buffer, theme);
    for (y, line) in details.iter().enumerate() {
        pen::put(buffer, inner, 1, pen::cells(y), line, theme.text());
    }
    let (_, inner) = pen::split_top(inner, above);
    let (line, rest) = pen::split_top(inner, around - BORDERS);
    if !is_short {
        draw_field(&layer.filter, &words.app_choose_filter(), pen::row(line, 0), buffer, theme, true);
    }
    let (list, below) = pen::split_top(rest, rest.height.saturating_sub(whole));
    if matching.is_empty() {
        pen::put(buffer, list, 2, 0, &words.app_choose_none(), theme.muted());
    }
    let shown = List::new(matching.len())
        .selected(layer.selected, true)
        .draw(list, buffer, theme, |row| columns.row(&layer.choices[matching[row]], key(layer, row), theme));
    scroll::draw(Rect { x: inner.right(), width: 1, ..list }, buffer, theme, &shown, matching.len());
    if let Some(choice) = matching.get(layer.selected).map(|place| &layer.choices[*place]) {
        columns.draw_whole(choice, below, buffer, theme);
    }
    let line = if layer.takes_keys() { words.app_choose_keyed() } else { words.app_choose_keys() };
    keys(&line, area, buffer, theme);
}

/// What stands before the entry of this row: its key, or nothing in a list without keys.
fn key(layer: &Chooser, row: usize) -> String {
    match layer.key_at(row) {
        Some(key) => format!("{key}  "),
        None if layer.takes_keys() => " ".repeat(KEY_COLUMNS),
        None => String::new(),
    }
}

/// How the width of a row is shared between the name of an entry and what stands beside it.
struct Columns {
    label: usize,
    detail: usize,
    /// Whether some entry is too long for its row.
    is_cut: bool,
}

impl Columns {
    fn of(layer: &Chooser, width: usize) -> Self {
        let widest =
            |part: fn(&Choice) -> &str| layer.choices.iter().map(|choice| text::width(part(choice))).max().unwrap_or(0);
        let (label, detail) = (widest(|it| &it.label), widest(|it| &it.detail));
        if detail == 0 {
            return Self { label: width, detail: 0, is_cut: label > width };
        }
        // What stands beside gets what it needs, but never more than the name leaves or a third.
        let beside = detail.min(width.saturating_sub(label + 2).max(width / 3));
        let own = width.saturating_sub(beside + 2);
        Self { label: own.min(label), detail: beside, is_cut: label > own || detail > beside }
    }

    fn row(&self, choice: &Choice, key: String, theme: &Theme) -> Line<'static> {
        let ellipsis = theme.symbols().ellipsis();
        let key = Span::styled(key, theme.accent());
        if self.detail == 0 {
            return Line::from(vec![key, Span::raw(text::cut(&choice.label, self.label, ellipsis).into_owned())]);
        }
        let label = text::fit(&choice.label, self.label, Alignment::Left, ellipsis);
        let detail = text::cut(&choice.detail, self.detail, ellipsis).into_owned();
        Line::from(vec![key, Span::raw(label), Span::raw("  "), Span::styled(detail, theme.muted())])
    }

    /// The entry with nothing left out.
    fn draw_whole(&self, choice: &Choice, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let is_cut = |text: &str, width: usize| text::width(text) > width;
        let (label, detail) = (is_cut(&choice.label, self.label), is_cut(&choice.detail, self.detail));
        let whole = match (label, detail) {
            (false, false) => return,
            (true, false) => choice.label.clone(),
            (false, true) => choice.detail.clone(),
            (true, true) => format!("{} {} {}", choice.label, theme.symbols().dot(), choice.detail),
        };
        let mut lines = text::lines(&whole, usize::from(area.width.saturating_sub(2)));
        let rows = usize::from(area.height.saturating_sub(1));
        if lines.len() > rows && rows > 0 {
            lines.truncate(rows);
            lines[rows - 1].push_str(theme.symbols().ellipsis());
        }
        for (y, line) in (1..area.height).zip(&lines) {
            pen::put(buffer, area, 2, y, line, theme.muted());
        }
    }
}
