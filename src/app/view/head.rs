//! The two lines at the top: what session this is and whether it is safe; where in the workshop we are, and the time.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use crate::app::desk::{Desk, Mode};
use crate::app::model::Model;
use crate::app::timer;
use crate::session::Step;
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::words::Words;

/// Draws the head.
pub(super) fn draw(model: &Model, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let first = pen::row(area, 0);
    pen::paint(buffer, first, theme.header());
    let (mark, style) = safety(model, words, theme);
    let mark_width = pen::cells(text::width(&mark));
    let room = usize::from(first.width).saturating_sub(usize::from(mark_width) + 3);
    let title = text::fit(&title(model, words), room, Alignment::Left, theme.symbols().ellipsis());
    pen::put(buffer, first, 1, 0, &title, theme.header());
    pen::put(buffer, first, first.width.saturating_sub(mark_width + 1), 0, &mark, style);
    draw_steps(model, pen::row(area, 1), buffer, words, theme);
}

fn title(model: &Model, words: &Words) -> String {
    let mut parts = vec![words.app_name()];
    if let Some(desk) = &model.desk {
        let header = &desk.session().header;
        parts.push(header.title.to_string());
        if !header.territory.is_empty() {
            parts.push(header.territory.to_string());
        }
        if let Some(number) = header.number {
            parts.push(words.app_session_number(i64::from(number)));
        }
    } else {
        parts.push(model.folder.display().to_string());
    }
    parts.join("  ·  ")
}

/// What is said of the safety of the session: a sign, a word, and a style.
fn safety(model: &Model, words: &Words, theme: &Theme) -> (String, Style) {
    let Some(desk) = &model.desk else { return (String::new(), theme.header()) };
    let symbols = theme.symbols();
    match &desk.mode {
        Mode::Read => (format!("{} {}", symbols.hollow(), words.app_reading()), theme.header()),
        Mode::Newer => (format!("{} {}", symbols.hollow(), words.app_newer()), theme.header()),
        Mode::Follow(holder) => {
            (format!("{} {}", symbols.hollow(), words.app_following(holder.clone())), theme.header())
        }
        Mode::Write => safety_of_writing(desk, words, theme),
    }
}

fn safety_of_writing(desk: &Desk, words: &Words, theme: &Theme) -> (String, Style) {
    let symbols = theme.symbols();
    if desk.safety.trouble.is_some() {
        return (format!("{} {}", symbols.alert(), words.app_not_saved()), theme.unsaved());
    }
    if desk.safety.is_safe() {
        return (format!("{} {}", symbols.filled(), words.app_saved()), theme.saved());
    }
    (format!("{} {}", symbols.hollow(), words.app_saving()), theme.unsaved())
}

/// The tabs of the steps: where each begins, and what it says.
fn tabs(model: &Model, words: &Words, width: u16) -> Vec<(u16, String, Step)> {
    let long: u16 = Step::ALL.iter().map(|step| pen::cells(text::width(&words.step(*step))) + 5).sum();
    let fits = long + 20 <= width;
    let mut column = 1;
    Step::ALL
        .into_iter()
        .map(|step| {
            let name = if fits { words.step(step) } else { words.step_short(step) };
            let name = if step == model.step { name.to_uppercase() } else { name };
            let tab = format!(" {} {name} ", step.index() + 1);
            let from = column;
            column += pen::cells(text::width(&tab)) + u16::from(fits);
            (from, tab, step)
        })
        .collect()
}

/// The step whose tab stands at this column of the second line.
pub fn step_at(model: &Model, column: u16, words: &Words) -> Option<Step> {
    tabs(model, words, model.size.0)
        .into_iter()
        .find(|(from, tab, _)| (*from..*from + pen::cells(text::width(tab))).contains(&column))
        .map(|(_, _, step)| step)
}

fn draw_steps(model: &Model, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    pen::paint(buffer, area, theme.header());
    let time = clock(model, words, theme);
    let width = pen::cells(text::width(&time));
    if let Some(desk) = &model.desk {
        for (from, tab, step) in tabs(model, words, area.width) {
            let style = if step == model.step {
                theme.step_active()
            } else if desk.session().has_content(step) {
                theme.step_done()
            } else {
                theme.step_idle()
            };
            pen::put(buffer, area, from, 0, &tab, style);
        }
    }
    pen::put(buffer, area, area.width.saturating_sub(width + 1), 0, &time, theme.header());
}

/// The hour, and the time of the step: used and planned, or how far over.
fn clock(model: &Model, words: &Words, theme: &Theme) -> String {
    let hour = words.hour(model.now.time());
    let step_time = model.desk.as_ref().and_then(|desk| timer::of_step(desk.session(), model.step, model.now));
    let Some(time) = step_time.filter(|time| time.running || time.used > 0) else { return hour };
    let left = time.planned - time.used;
    let shown = match time.planned {
        0 => minutes(time.used),
        _ if left < 0 => format!("+{}", minutes(-left)),
        _ => minutes(left),
    };
    let mark = if time.running { theme.symbols().hourglass() } else { theme.symbols().hollow() };
    format!("{hour} {mark} {shown}")
}

fn minutes(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
