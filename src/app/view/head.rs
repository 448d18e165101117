//! The two lines at the top: what session this is and whether it is safe; where in the workshop we are, and the time.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::desk::{Desk, Mode};
use crate::app::model::Model;
use crate::app::timer;
use crate::session::Step;
use crate::session::header::State;
use crate::ui::theme::Theme;
use crate::ui::{gauge, pen, text};
use crate::words::Words;

/// Draws the head.
pub(super) fn draw(model: &Model, area: Rect, buffer: &mut Buffer, words: &Words, theme: &Theme) {
    let first = pen::row(area, 0);
    pen::paint(buffer, first, theme.header());
    let (mark, style) = safety(model, words, theme);
    // Who writes may have a long name; the session comes first.
    let mark = text::cut(&mark, usize::from(first.width) * 2 / 5, theme.symbols().ellipsis()).into_owned();
    let mark_width = pen::cells(text::width(&mark));
    let room = usize::from(first.width).saturating_sub(usize::from(mark_width) + 3);
    let title = title(model, room, words, theme.symbols().ellipsis());
    pen::put(buffer, first, 1, 0, &title, theme.header());
    pen::put(buffer, first, first.width.saturating_sub(mark_width + 1), 0, &mark, style);
    draw_steps(model, pen::row(area, 1), buffer, words, theme);
}

/// What session this is, in so many columns: the territory is left out first, then the title is cut; the number stays.
fn title(model: &Model, room: usize, words: &Words, ellipsis: &str) -> String {
    let Some(desk) = &model.desk else {
        let room = room.saturating_sub(text::width(&joined(&[&words.app_name(), " "])));
        return joined(&[&words.app_name(), &text::tail(&model.folder.display().to_string(), room, ellipsis)]);
    };
    let header = &desk.session().header;
    let (name, title, territory) = (words.app_name(), header.title.as_str(), header.territory.as_str());
    let number = header.number.map(|number| words.app_session_number(i64::from(number))).unwrap_or_default();
    // After the seal nothing but what follows it is written: that explains the keys that are missing.
    let sealed = if header.state == State::Sealed { words.app_sealed() } else { String::new() };
    let number = joined(&[&number, &sealed]);
    let whole = joined(&[&name, title, territory, &number]);
    if text::width(&whole) <= room {
        return whole;
    }
    // What is cut leaves more air before what follows.
    let beside = text::width(&joined(&[&name, " ", &number]));
    joined(&[&name, &text::cut(title, room.saturating_sub(beside), ellipsis), &number])
}

/// What is not empty, with a dot between.
fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
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

/// What a person may count on: saved is said only of what the disk holds.
fn safety_of_writing(desk: &Desk, words: &Words, theme: &Theme) -> (String, Style) {
    let symbols = theme.symbols();
    let safety = &desk.safety;
    let (sign, word, style) = match (safety.is_safe(), safety.trouble.is_some()) {
        (false, true) => (symbols.alert(), words.app_not_saved(), theme.danger()),
        (false, false) => (symbols.hollow(), words.app_saving(), theme.unsaved()),
        (true, true) => (symbols.alert(), words.app_only_journal(), theme.unsaved()),
        (true, false) if safety.conflict => (symbols.alert(), words.app_conflict(), theme.unsaved()),
        (true, false) => (symbols.filled(), words.app_saved(), theme.saved()),
    };
    (format!("{sign} {word}"), style)
}

/// How the tabs are written, from the widest to the narrowest.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Long,
    Short,
    /// Only that of the step in view; the others are numbers.
    One,
}

/// The tabs of the steps: where each begins, and what it says. They never run into the clock.
fn tabs(model: &Model, words: &Words, width: u16) -> Vec<(u16, String, Step)> {
    let (clock, _) = clock(model, words, &Theme::of(model.theme).with_symbols(model.symbols));
    let beside = pen::cells(text::width(&clock)) + 1;
    let fits = |tabs: &Vec<(u16, String, Step)>| {
        tabs.last().is_some_and(|(from, tab, _)| from + pen::cells(text::width(tab)) + beside <= width)
    };
    let [long, short, one] = [Names::Long, Names::Short, Names::One].map(|names| tabs_with(names, model, words));
    [long, short].into_iter().find(fits).unwrap_or(one)
}

fn tabs_with(names: Names, model: &Model, words: &Words) -> Vec<(u16, String, Step)> {
    let mut column = 1;
    let tab = |step: Step| {
        let (number, is_here) = (step.index() + 1, step == model.step);
        let name = if names == Names::Long { words.step(step) } else { words.step_short(step) };
        let tab = match (names, is_here) {
            (Names::One, false) => format!(" {number} "),
            (_, true) => format!(" {number} {} ", name.to_uppercase()),
            (_, false) => format!(" {number} {name} "),
        };
        let from = column;
        column += pen::cells(text::width(&tab)) + u16::from(names == Names::Long);
        (from, tab, step)
    };
    Step::ALL.into_iter().map(tab).collect()
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
    let (time, style) = clock(model, words, theme);
    let width = pen::cells(text::width(&time));
    pen::put(buffer, area, area.width.saturating_sub(width + 1), 0, &time, style);
}

/// The hour, and the time of the step: what is left of it, or how far it is over, which a plus and the colour say.
fn clock(model: &Model, words: &Words, theme: &Theme) -> (String, Style) {
    let hour = words.hour(model.now.time());
    let step_time = model.desk.as_ref().and_then(|desk| timer::of_step(desk.session(), model.step, model.now));
    let Some(time) = step_time.filter(|time| time.running || time.used > 0) else { return (hour, theme.header()) };
    let left = time.planned - time.used;
    let is_over = time.planned > 0 && left < 0;
    let shown = match time.planned {
        0 => clock_of(time.used),
        _ if is_over => format!("+{}", clock_of(-left)),
        _ => clock_of(left),
    };
    let mark = if time.running { theme.symbols().hourglass() } else { theme.symbols().pause() };
    let style = if is_over && time.running { theme.warning() } else { theme.header() };
    (format!("{hour}  {mark} {shown}"), style)
}

/// Seconds as a clock shows them.
fn clock_of(seconds: i64) -> String {
    gauge::clock(u32::try_from(seconds).unwrap_or(0))
}
