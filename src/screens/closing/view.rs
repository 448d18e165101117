//! How this screen looks: tabs, the pane in view, and how far the record has come.

mod panes;
mod public;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::lists::Balance;
use super::{Closing, Pane, Paper, evaluation, lists};
use crate::report::Audience;
use crate::report::plain::{Line, Weight};
use crate::screens::{Scene, View};
use crate::session::closing::Closing as Record;
use crate::session::header::State;
use crate::ui::list::{List, TallList};
use crate::ui::panel::Panel;
use crate::ui::tabs::{Tab, Tabs};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

impl View for Closing {
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let (top, body, foot) = parts(area);
        let tabs = tabs(self, scene);
        Tabs { tabs: &tabs, active: self.pane.index() }.draw(top, buffer, theme);
        let inner = self.panel(scene).draw(body, buffer, theme);
        panes::draw(self, inner, buffer, scene, theme);
        draw_state(foot, buffer, scene, theme);
    }

    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        public::draw(self, area, buffer, scene, theme);
    }
}

/// The tabs, the pane, the line at the foot.
fn parts(area: Rect) -> (Rect, Rect, Rect) {
    let (top, rest) = pen::split_top(area, 1);
    let (body, foot) = pen::split_top(rest, rest.height.saturating_sub(1));
    (top, body, foot)
}

impl Closing {
    fn panel(&self, scene: &Scene<'_>) -> Panel<'static> {
        let words = scene.words;
        let (title, note) = match self.pane {
            Pane::Missing if is_sealed(scene) => (words.closing_title_was_missing(), words.closing_sealed_note()),
            Pane::Missing => (words.closing_title_missing(), String::new()),
            Pane::Papers => (self.title_of_paper(scene), self.audience_of_paper(scene)),
            Pane::Balance => (words.closing_title_balance(), String::new()),
            Pane::Evaluation => (words.closing_title_evaluation(), words.closing_scale()),
            Pane::Approval => (words.closing_title_approval(), String::new()),
        };
        let note =
            if self.filter.is_empty() { note } else { words.closing_filtered(self.length(scene), self.filter.clone()) };
        Panel::new(title, true).note(note)
    }

    fn title_of_paper(&self, scene: &Scene<'_>) -> String {
        let words = scene.words;
        match self.paper {
            Paper::Minutes => words.closing_title_minutes(),
            Paper::Report => words.closing_title_report(),
            Paper::Summary => words.closing_title_summary(),
            Paper::Bulletin => words.closing_title_bulletin(),
            Paper::Sheet => words.closing_title_sheet(),
        }
    }

    fn audience_of_paper(&self, scene: &Scene<'_>) -> String {
        let words = scene.words;
        match self.audience {
            _ if self.paper.audiences().len() == 1 => String::new(),
            Audience::Internal => words.closing_audience_internal(),
            Audience::Public => words.closing_audience_public(),
            Audience::Legislative => words.closing_audience_legislative(),
        }
    }

    /// The list of the pane in view.
    fn list(&self, scene: &Scene<'_>) -> List {
        List::new(self.length(scene)).selected(self.place(scene).unwrap_or(0), true)
    }
}

fn tabs(closing: &Closing, scene: &Scene<'_>) -> [Tab<'static>; Pane::ALL.len()] {
    let words = scene.words;
    let record = &scene.session.closing;
    let gaps = closing.missing(scene).len();
    let written = Balance::ALL.iter().filter(|which| !which.text(scene).is_empty()).count();
    let audience = match closing.audience {
        Audience::Public => String::new(),
        Audience::Internal => words.closing_tab_internal(),
        Audience::Legislative => words.closing_tab_legislative(),
    };
    let entries = lists::all_entries(record).len();
    [
        if is_sealed(scene) {
            Tab::new(words.closing_tab_was_missing(), gaps.to_string())
        } else {
            Tab::new(words.closing_tab_missing(gaps), gaps.to_string()).alert(gaps > 0)
        },
        Tab::new(words.closing_tab_papers(), audience),
        Tab::new(words.closing_tab_balance(), format!("{written}/{}", Balance::ALL.len())),
        Tab::new(words.closing_tab_evaluation(), answers(record).to_string()),
        Tab::new(words.closing_tab_approval(), entries.to_string()),
    ]
}

/// How many have answered the evaluation, as far as they answered any side of it.
fn answers(record: &Record) -> u64 {
    record.evaluation.iter().map(|rated| evaluation::mean(rated).0).max().unwrap_or(0)
}

fn is_sealed(scene: &Scene<'_>) -> bool {
    scene.session.header.state == State::Sealed
}

/// The states that a record goes through, the present one standing out.
fn draw_state(area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let present = scene.session.header.state;
    let closing = &scene.session.closing;
    let is_unapproved = present == State::Sealed && closing.approvals.iter().all(|it| it.outdated);
    let mut x = 1 + pen::put(buffer, area, 1, 0, &format!("{}: ", scene.words.closing_state()), theme.muted());
    for (place, state) in State::ALL.into_iter().enumerate().filter(|(_, it)| *it != State::Sealed || *it == present) {
        if place > 0 {
            x += pen::put(buffer, area, x, 0, &format!(" {} ", theme.symbols().right()), theme.muted());
        }
        let (name, style) = match state.cmp(&present) {
            // The seal needs no approval: what nobody wrote down is not told as passed.
            _ if state == State::Approved && is_unapproved => (scene.words.closing_unapproved(), theme.muted()),
            std::cmp::Ordering::Less => (scene.words.state(state), theme.done()),
            std::cmp::Ordering::Equal => (format!(" {} ", scene.words.state(state).to_uppercase()), theme.selected()),
            std::cmp::Ordering::Greater => (scene.words.state(state), theme.muted()),
        };
        x += pen::put(buffer, area, x, 0, &name, style);
    }
}

/// The pane whose tab stands at a place of the screen.
pub(super) fn pane_at(closing: &Closing, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Option<Pane> {
    let tabs = tabs(closing, scene);
    let tabs = Tabs { tabs: &tabs, active: closing.pane.index() };
    let found = (place.1 == 0).then(|| tabs.at(size.0, place.0, &Theme::default()))?;
    found.and_then(|at| Pane::ALL.get(at)).copied()
}

/// The row of the list at a place of the screen.
pub(super) fn row_at(closing: &Closing, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Option<usize> {
    let (_, body, _) = parts(Rect::new(0, 0, size.0, size.1));
    let inner = Rect { x: 1, y: body.y + 1, width: body.width.checked_sub(2)?, height: body.height.checked_sub(2)? };
    let list = panes::place_of_list(closing.pane, inner);
    if !list.contains(place.into()) {
        return None;
    }
    if closing.pane == Pane::Missing {
        return missing_at(closing, list, place.1, scene);
    }
    let shown = closing.list(scene).window(list.height);
    let row = shown.start + usize::from(place.1.checked_sub(list.y)?);
    shown.contains(&row).then_some(row)
}

/// The entry of what is missing that stands in this row: they are drawn aside, with numbers in place of their texts.
fn missing_at(closing: &Closing, area: Rect, row: u16, scene: &Scene<'_>) -> Option<usize> {
    let theme = Theme::default();
    let mut buffer = Buffer::empty(area);
    let lines = panes::missing_lines(closing, area, scene, &theme);
    TallList::new(closing.list(scene), 0)
        .draw(area, &mut buffer, &theme, |at, _| vec![ratatui::text::Line::from(at.to_string()); lines[at].len()]);
    let shown: String = (area.left()..area.right()).map(|x| buffer[(x, row)].symbol()).collect();
    shown.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// The style of a line of the report.
fn paper(line: &Line, theme: &Theme) -> Style {
    match line.weight {
        Weight::Title => theme.public_title(),
        Weight::Heading(_) => theme.title(),
        Weight::Strong => theme.strong(),
        Weight::Usual => theme.text(),
        Weight::Quiet => theme.muted(),
    }
}

/// A sentence in several lines from the line `y` of an area; answers the line after it.
fn say(said: &str, y: u16, area: Rect, buffer: &mut Buffer, style: Style) -> u16 {
    let room = usize::from(area.width.saturating_sub(2)).min(76);
    let mut y = y;
    for line in text::lines(said, room) {
        pen::put(buffer, area, 1, y, &line, style);
        y += 1;
    }
    y
}
