//! How this screen looks: tabs, the list of the pane in view, and all of what is selected beside it.

mod entries;
mod public;
mod status;
mod welcome;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::detail::{self, Line, Weight};
use super::{Mesa, Pane, lists, surroundings};
use crate::screens::{Scene, View};
use crate::session::mesa::MesaResult;
use crate::ui::list::{List, TallList};
use crate::ui::note::{Note, Passage};
use crate::ui::panel::Panel;
use crate::ui::tabs::{Tab, Tabs};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};

/// Where the parts stand.
struct Layout {
    tabs: Rect,
    list: Rect,
    detail: Rect,
    status: Rect,
}

impl Layout {
    /// The parts in an area; list and detail share a border.
    fn of(area: Rect) -> Self {
        let (tabs, rest) = pen::split_top(area, 1);
        let (body, status) = pen::split_top(rest, rest.height.saturating_sub(status::ROWS));
        let (list, _) = pen::split_left(body, body.width / 20 * 11);
        let detail = pen::indent(body, list.width.saturating_sub(1));
        Self { tabs, list, detail, status }
    }
}

impl View for Mesa {
    fn draw(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let layout = Layout::of(area);
        self.draw_tabs(layout.tabs, buffer, scene, theme);
        let pane = self.pane(scene.session);
        let list = self.list(pane, scene);
        if list.is_empty() {
            let inner = self.panel(&list, scene).draw(Rect { width: area.width, ..layout.list }, buffer, theme);
            welcome::draw(pane, !self.filter.is_empty(), inner, buffer, scene, theme);
        } else {
            self.draw_detail(layout.detail, buffer, scene, theme);
            let inner = self.panel(&list, scene).draw(layout.list, buffer, theme);
            self.draw_list(&list, inner, buffer, scene, theme);
            if let Some(line) = self.foot(scene) {
                let room = usize::from(layout.list.width.saturating_sub(4));
                let line = text::cut(&line, room, theme.symbols().ellipsis()).into_owned();
                crate::ui::panel::foot(layout.list, buffer, theme, &ratatui::text::Line::from(line));
            }
        }
        status::draw(self, layout.status, buffer, scene, theme);
    }

    fn draw_public(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        public::draw(self, area, buffer, scene, theme);
    }
}

impl Mesa {
    fn draw_tabs(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let tabs = tabs(scene);
        Tabs { tabs: &tabs, active: self.pane(scene.session).index() }.draw(area, buffer, theme);
    }

    fn panel(&self, list: &[u32], scene: &Scene<'_>) -> Panel<'static> {
        let words = scene.words;
        let pane = self.pane(scene.session);
        let title = match pane {
            Pane::Owed => words.mesa_title_owed(),
            Pane::Points => words.mesa_title_points(),
            Pane::Agreements => words.mesa_title_agreements(),
            Pane::Subcommittees => words.mesa_title_subcommittees(),
            Pane::Results => words.mesa_title_results(),
        };
        if self.filter.is_empty() {
            return Panel::new(title, true);
        }
        Panel::new(words.mesa_filtered(list.len(), self.filter.clone()), true).note(title)
    }

    /// What the list comes to, in a line: where the points come from, or who owes most.
    fn foot(&self, scene: &Scene<'_>) -> Option<String> {
        let words = scene.words;
        match self.pane(scene.session) {
            Pane::Owed => {
                let (who, count) = lists::owes_most(scene.session)?;
                Some(words.mesa_owes_most(count, who.to_string()))
            }
            Pane::Points => Some(lists::origins(scene)).filter(|origins| !origins.is_empty()),
            _ => None,
        }
    }

    fn draw_list(&self, list: &[u32], area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let tall = self.tall(list, scene);
        let pane = self.pane(scene.session);
        tall.draw(area, buffer, theme, |place, width| entries::entry(pane, list[place], width, scene, theme));
    }

    fn tall(&self, list: &[u32], scene: &Scene<'_>) -> TallList {
        let pane = self.pane(scene.session);
        let selected = self.selections[pane.index()].place(list).unwrap_or(0);
        TallList::new(List::new(list.len()).selected(selected, true), 0)
    }

    fn draw_detail(&self, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        let inner = Panel::new(detail::title(self, scene), false).draw(area, buffer, theme);
        let inner = Rect { width: inner.width.saturating_sub(1), ..pen::indent(inner, 1) };
        let lines = detail::of_selection(self, scene);
        let passages: Vec<Passage<'_>> = passages(&lines, theme);
        let note = Note { passages: &passages, from: 0 };
        let hidden = note.height(inner.width) > usize::from(inner.height);
        note.draw(inner, buffer, theme);
        if hidden {
            let more = ratatui::text::Line::from(scene.words.mesa_more());
            crate::ui::panel::foot(area, buffer, theme, &more);
        }
    }
}

fn passages<'a>(lines: &'a [Line], theme: &Theme) -> Vec<Passage<'a>> {
    let after = lines.iter().skip(1).map(|line| line.weight).chain([Weight::Usual]);
    lines
        .iter()
        .zip(after)
        .map(|(line, next)| {
            let gap = u16::from(next == Weight::Label || line.weight == Weight::Head);
            Passage::new(line.text.as_str()).style(style(line.weight, theme)).gap(gap)
        })
        .collect()
}

fn style(weight: Weight, theme: &Theme) -> Style {
    match weight {
        Weight::Head => theme.strong(),
        Weight::Label => theme.title(),
        Weight::Usual => theme.text(),
        Weight::Quiet => theme.muted(),
        Weight::Good => theme.done(),
        Weight::Warning => theme.warning(),
    }
}

fn tabs(scene: &Scene<'_>) -> [Tab<'static>; Pane::ALL.len()] {
    let (words, mesa) = (scene.words, &scene.session.mesa);
    let owed = lists::owed(scene.session);
    let open = owed.iter().filter(|it| it.is_open()).count();
    let overdue = owed.iter().any(|it| it.is_overdue(scene.today()));
    let own = lists::own(scene.session).count();
    let results = format!("{}/{}", mesa.results.len(), MesaResult::ALL.len());
    [
        Tab::new(words.mesa_tab_owed(), open.to_string()).alert(overdue),
        Tab::new(words.mesa_tab_points(), mesa.points.len().to_string()),
        Tab::new(words.mesa_tab_agreements(), own.to_string()),
        Tab::new(words.mesa_tab_subcommittees(), mesa.subcommittees.len().to_string()),
        Tab::new(words.mesa_tab_results(), results),
    ]
}

/// The pane whose tab stands at a place of the screen.
pub(super) fn pane_at(mesa: &Mesa, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Option<Pane> {
    let tabs = tabs(scene);
    let tabs = Tabs { tabs: &tabs, active: mesa.pane(scene.session).index() };
    let found = (place.1 == 0).then(|| tabs.at(size.0, place.0, &Theme::default()))?;
    found.and_then(|at| Pane::ALL.get(at)).copied()
}

/// The number of the entry at a place of the screen: the list is drawn aside, with numbers in place of its texts.
pub(super) fn number_at(mesa: &Mesa, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Option<u32> {
    let theme = Theme::default();
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    let pane = mesa.pane(scene.session);
    let list = mesa.list(pane, scene);
    let inner = Panel::new("", true).draw(Layout::of(area).list, &mut buffer, &theme);
    if !inner.contains(place.into()) {
        return None;
    }
    mesa.tall(&list, scene).draw(inner, &mut buffer, &theme, |at, width| {
        let lines = entries::entry(pane, list[at], width, scene, &theme).len();
        vec![ratatui::text::Line::from(list[at].to_string()); lines]
    });
    let row: String = (inner.left()..inner.right()).map(|x| buffer[(x, place.1)].symbol()).collect();
    row.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// The mark of a result, and whether it is reached.
fn reached(result: MesaResult, scene: &Scene<'_>, theme: &Theme) -> (&'static str, Style) {
    if surroundings::achieved(scene.session, result).is_some() {
        (theme.symbols().check(), theme.success())
    } else {
        (theme.symbols().hollow(), theme.muted())
    }
}
