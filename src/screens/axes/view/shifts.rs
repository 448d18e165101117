//! What changed since an earlier round on the same options.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::ways::Stand;
use crate::screens::Scene;
use crate::screens::axes::entry::number;
use crate::screens::axes::round_number;
use crate::session::round::Method;
use crate::ui::list::List;
use crate::ui::slopes::{Slope, arrow};
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::text;
use crate::ui::theme::Theme;
use crate::voting::Fraction;
use crate::voting::measures::delphi::Change;
use crate::voting::measures::{Finding, Quartiles, Spread};
use crate::voting::views::shifts::{Shift, Shifts};

/// What a column shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Now,
    Before,
    Name,
    Track,
    Score,
    Share,
    Median,
    Width,
    Room,
}

/// Cells of a median in words, as `Aceptable → Pasable`.
const NAMED_MEDIAN: usize = 24;

/// The longest line of places.
const LONGEST_TRACK: usize = 25;

/// What the signs mean: of the columns that there is room for.
pub(super) fn legend(shifts: &Shifts, stand: Stand<'_>, width: u16, scene: &Scene<'_>, theme: &Theme) -> String {
    let symbols = theme.symbols();
    let words = scene.words;
    let parts = parts(shifts, stand);
    let columns: Vec<Column<'_>> = parts.iter().map(|part| column(*part, track(shifts), stand, scene)).collect();
    let table = Table { columns: &columns, list: List::new(shifts.options.len()) };
    let is_there = |part: Part| {
        parts.iter().position(|it| *it == part).is_some_and(|place| table.width_of(place, width).is_some())
    };
    let mut legend = words.views_shifts_legend(round_number(scene.session, shifts.earlier));
    if is_there(Part::Track) {
        legend = words.views_shifts_legend_track(symbols.filled(), symbols.hollow(), legend);
    }
    if is_there(Part::Width) { words.views_shifts_legend_numbers(legend) } else { legend }
}

/// Cells of the line of places.
fn track(shifts: &Shifts) -> usize {
    (2 * shifts.options.len()).saturating_sub(1).clamp(5, LONGEST_TRACK)
}

fn has_numbers(shifts: &Shifts) -> bool {
    shifts.options.iter().any(|shift| shift.change.is_some())
}

/// Draws the table.
pub(super) fn draw(
    shifts: &Shifts,
    stand: Stand<'_>,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let parts = parts(shifts, stand);
    let track = track(shifts);
    let columns: Vec<Column<'_>> = parts.iter().map(|part| column(*part, track, stand, scene)).collect();
    let rows = shifts.options.len();
    let below = area.height.saturating_sub(1);
    let step = stand.step(rows, below);
    let selected = stand.selected(rows, below);
    let list = List { count: rows, selected, focused: !stand.large };
    let table = Table { columns: &columns, list };
    table.draw_apart(step, area, buffer, theme, |row, column| {
        let (Some(shift), Some(part)) = (shifts.options.get(row), parts.get(column)) else { return Cell::default() };
        cell(*part, shift, (rows, track), stand, scene, theme)
    });
}

/// The columns that say something of these rounds; for the room only the places and what to do.
fn parts(shifts: &Shifts, stand: Stand<'_>) -> Vec<Part> {
    let method = &stand.round.method;
    let shared = matches!(
        method,
        Method::Dots { .. } | Method::Single | Method::Approval { .. } | Method::Hands | Method::Consent
    );
    // Of ticks and stances the share says all; a grade in the middle is the median; sums hang on how many voted.
    let scored = matches!(method, Method::Dots { .. } | Method::Ranking { .. } | Method::Quadratic { .. });
    let measured = has_numbers(shifts);
    let graded = matches!(method, Method::Score { .. } | Method::MajorityJudgment { .. } | Method::Dots { .. });
    let all = [
        (Part::Now, true),
        (Part::Before, true),
        (Part::Name, true),
        (Part::Track, true),
        (Part::Score, scored && shifts.same_method && !stand.large),
        (Part::Share, shared && shifts.same_method),
        (Part::Median, measured && graded && !stand.large),
        (Part::Width, measured && graded && !stand.large),
        (Part::Room, measured),
    ];
    all.into_iter().filter(|(_, says)| *says).map(|(part, _)| part).collect()
}

fn column(part: Part, track: usize, stand: Stand<'_>, scene: &Scene<'_>) -> Column<'static> {
    let words = scene.words;
    let names = matches!(stand.round.method, Method::MajorityJudgment { .. });
    let dots = matches!(stand.round.method, Method::Dots { .. });
    // Of points few options get any from most people: the median says less there.
    let (share, median, width) = if dots { (2, 3, 5) } else { (4, 2, 3) };
    match part {
        Part::Now => Column::new(words.views_now(), Width::Fixed(4)).right(),
        Part::Before => Column::new(words.views_before(), Width::Fixed(5)).right(),
        Part::Name => Column::new(words.axes_option(), Width::AtLeast(18)),
        Part::Track => Column::new("", Width::Fixed(u16::try_from(track).unwrap_or(u16::MAX))).rank(4),
        Part::Score => Column::new(words.views_score(), Width::Fixed(9)).right().rank(1),
        Part::Share => Column::new(words.views_part(), Width::Fixed(11)).right().rank(share),
        Part::Median => {
            let width = if names { u16::try_from(NAMED_MEDIAN).unwrap_or(u16::MAX) } else { 9 };
            Column::new(words.views_median(), Width::Fixed(width)).right().rank(median)
        }
        Part::Width => Column::new(words.views_width(), Width::Fixed(11)).right().rank(width),
        Part::Room => Column::new(words.views_room(), Width::Fixed(13)),
    }
}

fn cell(
    part: Part,
    shift: &Shift,
    (places, track): (usize, usize),
    stand: Stand<'_>,
    scene: &Scene<'_>,
    theme: &Theme,
) -> Cell<'static> {
    let words = scene.words;
    let (before, after) = (shift.before.place, shift.after.place);
    let strong = if stand.large { theme.strong() } else { theme.text() };
    match part {
        Part::Now => Cell::styled(words.axes_ordinal(number(after)), theme.strong()),
        Part::Before => {
            let arrow = arrow(before, after, theme);
            Cell::styled(format!("{}{:>4}", arrow.content, words.axes_ordinal(number(before))), arrow.style)
        }
        Part::Name => Cell::styled(stand.name(shift.option), strong),
        Part::Track => Cell::pieces(Slope { before, after, places }.pieces(track, theme)),
        Part::Score => {
            let score = |score: Fraction| words.bare_score(&stand.round.method, score);
            from_to(&score(shift.before.score), &score(shift.after.score), scene, theme)
        }
        Part::Share => {
            let share = |share: Fraction| words.axes_percent(share.percent());
            from_to(&share(shift.before.share), &share(shift.after.share), scene, theme)
        }
        Part::Median => of_quartiles(shift.change.as_ref(), (scene, theme), |it| match &stand.round.method {
            Method::MajorityJudgment { grades, .. } => super::agreement::grade(it.median(), *grades, scene),
            _ => super::agreement::short(it.median(), scene),
        }),
        Part::Width => {
            of_quartiles(shift.change.as_ref(), (scene, theme), |it| super::agreement::short(it.range(), scene))
        }
        Part::Room => {
            let Some(signal) = shift.change.as_ref().and_then(|change| change.signal) else { return Cell::default() };
            let style = match signal {
                crate::voting::measures::delphi::Signal::AskAgain => theme.text(),
                crate::voting::measures::delphi::Signal::Stop(finding) => style_of(finding, theme),
            };
            Cell::pieces(vec![Span::styled(words.signal(signal), style)])
        }
    }
}

/// What the room says of an option stands out where it is at one or in two camps.
pub(super) fn style_of(finding: Finding, theme: &Theme) -> ratatui::style::Style {
    match finding {
        Finding::Agreed => theme.success(),
        Finding::Spread => theme.muted(),
        Finding::TwoCamps => theme.warning(),
    }
}

fn from_to(before: &str, after: &str, scene: &Scene<'_>, theme: &Theme) -> Cell<'static> {
    if before == after {
        return Cell::from(after.to_owned());
    }
    let both = scene.words.views_from_to(after, before);
    // Where there is no room for both, what it came to is not cut for what it was.
    Cell::from(if text::width(&both) > NAMED_MEDIAN {
        scene.words.views_from_to(after, theme.symbols().ellipsis())
    } else {
        both
    })
}

fn of_quartiles(
    change: Option<&Change>,
    (scene, theme): (&Scene<'_>, &Theme),
    say: impl Fn(Quartiles) -> String,
) -> Cell<'static> {
    let quartiles = |spread: &Spread| spread.quartiles;
    match change.and_then(|it| Some((quartiles(&it.before)?, quartiles(&it.after)?))) {
        Some((before, after)) => from_to(&say(before), &say(after), scene, theme),
        None => Cell::default(),
    }
}
