//! The views of a closed round beside the plain one: what all of them share.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{agreement, duels, firmness, result, say_in, sectors, shifts};
use crate::screens::Scene;
use crate::screens::axes::sight::Sight;
use crate::screens::axes::{Axes, Pane};
use crate::session::round::Round;
use crate::ui::tabs::{Tab, Tabs};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::voting::views::{self, View};

/// How a view is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stand<'a> {
    /// The round.
    pub(super) round: &'a Round,
    /// The row of the result that is selected.
    pub(super) row: usize,
    /// Whether it is drawn for the room.
    pub(super) large: bool,
}

impl Stand<'_> {
    /// What the option at this place of the round is called.
    pub(super) fn name(&self, option: usize) -> String {
        self.round.options.get(option).map(|it| it.label.to_string()).unwrap_or_default()
    }

    /// Lines from one row to the next: two for the room where there are enough of them for all rows.
    pub(super) fn step(&self, rows: usize, height: u16) -> u16 {
        if self.large && pen::cells(rows).saturating_mul(2) <= height.saturating_add(1) { 2 } else { 1 }
    }

    /// The row to mark: none where all of them are seen anyway.
    pub(super) fn selected(&self, rows: usize, height: u16) -> Option<usize> {
        (pen::cells(rows) > height).then(|| self.row.min(rows.saturating_sub(1)))
    }
}

impl Sight {
    /// The most important of it in a few words.
    pub(super) fn head(&self, round: &Round, scene: &Scene<'_>) -> String {
        let words = scene.words;
        match self {
            // The name alone: with more words few names fit in large letters.
            Self::Duels(duels) => {
                let favourite = duels.pairwise.condorcet_winner().and_then(|option| round.options.get(option));
                favourite.map_or_else(|| words.head_of_duels(duels, round), |option| option.label.to_string())
            }
            Self::Shifts(shifts) => words.head_of_shifts(shifts),
            Self::Sectors(shares) => words.head_of_sectors(shares),
            Self::Agreement(agreement) => words.head_of_agreement(agreement),
            Self::Firmness(firmness) => words.head_of_firmness(&firmness.robustness),
        }
    }

    /// What its signs mean.
    pub(super) fn legend(&self, stand: Stand<'_>, width: u16, scene: &Scene<'_>, theme: &Theme) -> String {
        let round = stand.round;
        match self {
            Self::Duels(_) => duels::legend(scene, theme),
            Self::Shifts(shifts) => shifts::legend(shifts, stand, width, scene, theme),
            Self::Sectors(shares) => sectors::legend(shares, round, scene, theme),
            Self::Agreement(agreement) => agreement::legend(agreement, stand, scene),
            Self::Firmness(firmness) => firmness::legend(firmness, scene),
        }
    }

    /// Draws the picture.
    pub(super) fn draw(&self, stand: Stand<'_>, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
        match self {
            Self::Duels(duels) => duels::draw(duels, stand, area, buffer, theme),
            Self::Shifts(shifts) => shifts::draw(shifts, stand, area, buffer, scene, theme),
            Self::Sectors(shares) => sectors::draw(shares, stand, area, buffer, scene, theme),
            Self::Agreement(agreement) => agreement::draw(agreement, stand, area, buffer, scene, theme),
            Self::Firmness(firmness) => firmness::draw(firmness, stand, area, buffer, scene, theme),
        }
    }

    /// How many lines the picture takes, its heading too.
    pub(super) fn lines(&self) -> usize {
        let rows = match self {
            Self::Duels(duels) => duels.order.len(),
            Self::Shifts(shifts) => shifts.options.len(),
            Self::Sectors(shares) => shares.options.len(),
            Self::Agreement(agreement) => agreement.options.len() + usize::from(agreement.concordance.is_some()),
            // It has no heading.
            Self::Firmness(firmness) => return firmness.options.len(),
        };
        1 + rows
    }

    /// How it is read, for whoever sees it for the first time.
    fn reading(&self, scene: &Scene<'_>) -> String {
        match self {
            Self::Agreement(_) => scene.words.views_agreement_reading(),
            Self::Firmness(_) => scene.words.views_firmness_reading(),
            Self::Duels(_) | Self::Shifts(_) | Self::Sectors(_) => String::new(),
        }
    }

    /// What is to be said of it in sentences; for the room, only what its large letters do not say.
    pub(super) fn told(&self, stand: Stand<'_>, scene: &Scene<'_>) -> String {
        let round = stand.round;
        match self {
            Self::Duels(duels) => duels::told(duels, stand, scene),
            Self::Shifts(shifts) => {
                let told = scene.words.told_of_shifts(round, shifts, scene.session);
                let most = if stand.large { 2 } else { told.len() };
                told.into_iter().take(most).collect::<Vec<_>>().join(" ")
            }
            Self::Sectors(shares) => sectors::told(shares, stand, scene),
            Self::Agreement(agreement) => agreement::told(agreement, stand, scene),
            Self::Firmness(firmness) => scene.words.firmness_beside(&firmness.robustness),
        }
    }
}

/// Draws a closed round in its view.
pub(super) fn draw(axes: &Axes, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    if axes.pane(scene.session) != Pane::Round {
        result::draw(axes, round, area, buffer, scene, theme);
        return;
    }
    let view = axes.view(round, scene.session);
    let rest = draw_tabs(view, round, area, buffer, scene, theme);
    let counted = axes.counted(round, scene);
    let Some(sight) = counted.sight(view) else {
        result::draw(axes, round, rest, buffer, scene, theme);
        return;
    };
    let row = axes.row.place(round.options.len()).unwrap_or(0);
    let stand = Stand { round, row, large: false };
    let (place, _) = pen::split_top(rest, 2);
    let used = say_in(place, buffer, theme, &sight.legend(stand, rest.width, scene, theme), theme.muted());
    let (_, rest) = pen::split_top(rest, used);
    let told = sight.told(stand, scene);
    let (picture, foot) = split(&told, sight.lines(), rest);
    // What is said follows the picture, with a line between them where there is room.
    let (picture, below) = pen::split_top(picture, pen::cells(sight.lines()));
    let foot = Rect { y: foot.y - below.height, ..foot };
    sight.draw(stand, picture, buffer, scene, theme);
    let used = say_in(foot, buffer, theme, &told, theme.strong());
    // How it is read stands last, where nothing else needs the room.
    let (_, free) = pen::split_top(rest, foot.y + used + 1 - rest.y);
    let reading = sight.reading(scene);
    if text::wrap(&reading, usize::from(free.width)).len() <= usize::from(free.height) {
        say_in(free, buffer, theme, &reading, theme.muted());
    }
}

/// The picture and what is said below it: that has what the picture leaves, and two lines at least.
pub(super) fn split(told: &str, lines: usize, area: Rect) -> (Rect, Rect) {
    let said = if told.is_empty() { 0 } else { text::wrap(told, usize::from(area.width)).len() };
    let free = area.height.saturating_sub(pen::cells(lines));
    let kept = pen::cells(said).min(free.max(2)).min(area.height / 2);
    let gap = u16::from(free > kept && kept > 0);
    let (picture, foot) = pen::split_top(area, area.height - kept - gap);
    let (_, foot) = pen::split_top(foot, gap);
    (picture, foot)
}

/// Draws the names of the views, where there are several; answers what is left below.
fn draw_tabs(view: View, round: &Round, area: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) -> Rect {
    let views = views::of(round, scene.session);
    if views.len() < 2 {
        return area;
    }
    let tabs: Vec<Tab<'_>> = views.iter().map(|view| Tab::new(scene.words.view(*view), "")).collect();
    let active = views.iter().position(|it| *it == view).unwrap_or(0);
    let (line, rest) = pen::split_top(area, 1);
    Tabs { tabs: &tabs, active }.draw(line, buffer, theme);
    rest
}
