//! How far the room agrees on each option, as histograms.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::ways::Stand;
use super::{piece, put_pieces, shifts};
use crate::screens::Scene;
use crate::session::round::Method;
use crate::ui::gauge::Share;
use crate::ui::histogram::Histogram;
use crate::ui::list::{List, window};
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::theme::Theme;
use crate::ui::{pen, text};
use crate::voting::Fraction;
use crate::voting::measures::{Concordance, Finding, Quartiles};
use crate::voting::views::Agreement;
use crate::voting::views::agreement::{Agreed, Measure};

/// Where the words for an order change (Schmidt, 1997), in thousandths.
const BANDS: [u16; 4] = [300, 500, 700, 900];
/// Cells of the bar of an order.
const BAR: usize = 30;
/// Cells of the word for what the room says.
const WORD: u16 = 12;

/// What the columns are.
pub(super) fn legend(agreement: &Agreement, stand: Stand<'_>, scene: &Scene<'_>) -> String {
    let legend = scene.words.agreement_legend(agreement, &stand.round.method);
    let has_a = agreement.options.iter().any(|it| it.spread.as_ref().is_some_and(|spread| spread.a.is_some()));
    if has_a && !stand.large { scene.words.views_agreement_legend_a(legend) } else { legend }
}

/// What is to be said: on how many options the room agrees, and on which it stands in two camps.
pub(super) fn told(agreement: &Agreement, stand: Stand<'_>, scene: &Scene<'_>) -> String {
    let camps = agreement.found(Finding::TwoCamps);
    match (camps.is_empty(), stand.large) {
        (true, true) => String::new(),
        (true, false) if agreement.measure == Measure::Points => String::new(),
        (true, false) => format!("{}.", scene.words.head_of_agreement(agreement)),
        (false, _) => scene.words.verdict_two_camps(scene.words.names_of(stand.round, &camps)),
    }
}

/// Draws the table; of orders first how far they are in common.
pub(super) fn draw(
    agreement: &Agreement,
    stand: Stand<'_>,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let (line, rest) = pen::split_top(area, u16::from(agreement.concordance.is_some()));
    if let Some(concordance) = &agreement.concordance {
        draw_order(concordance, line, buffer, scene, theme);
    }
    let most = agreement.options.iter().flat_map(|it| &it.bars).copied().max().unwrap_or(0);
    if stand.large {
        draw_large(agreement, most, stand, rest, buffer, scene, theme);
    } else {
        draw_table(agreement, most, stand, rest, buffer, scene, theme);
    }
}

/// `Orden común (W de Kendall, de 0 a 1): 0,62 ███████┃███┃░░░░ coincide a medias`.
fn draw_order(concordance: &Concordance, line: Rect, buffer: &mut Buffer, scene: &Scene<'_>, theme: &Theme) {
    let w = Fraction::near(&concordance.w);
    let share = u16::try_from(w.permille().clamp(0, 1000)).unwrap_or(0);
    let said = scene.words.views_order_legend(scene.words.decimal(w));
    let band = scene.words.band(concordance.agreement());
    let taken = text::width(&said) + text::width(&band) + 4;
    let width = usize::from(line.width).saturating_sub(taken).min(BAR);
    let mut pieces = vec![piece(format!("{said}  "), theme.text())];
    if width >= 8 {
        pieces.extend(Share { share, marks: &BANDS }.pieces(width, theme));
        pieces.push(Span::raw("  "));
    }
    pieces.push(piece(band, theme.strong()));
    put_pieces(line, 0, buffer, theme, pieces);
}

fn draw_table(
    agreement: &Agreement,
    most: u64,
    stand: Stand<'_>,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let words = scene.words;
    let bars = agreement.options.first().map_or(1, |it| it.bars.len());
    let breadth = if bars <= 7 { 2 } else { 1 };
    let named = agreement.measure == Measure::Grades;
    let half_width = if named {
        26
    } else if agreement.scale.most >= 100 {
        14
    } else {
        10
    };
    let mut columns = vec![
        Column::new(words.axes_option(), Width::AtLeast(16)),
        Column::new("", Width::Fixed(pen::cells(bars * breadth))),
        Column::new(words.views_median(), Width::Fixed(if named { 16 } else { 7 })).right(),
        Column::new(words.views_middle_half(), Width::Fixed(half_width)).right().rank(2),
    ];
    if agreement.measure.tells_agreement() {
        columns.push(Column::new(words.views_room(), Width::Fixed(WORD)));
        columns.push(Column::new(words.views_a(), Width::Fixed(5)).right().rank(1));
    }
    let rows = agreement.options.len();
    let list = List { count: rows, selected: stand.selected(rows, area.height.saturating_sub(1)), focused: true };
    let table = Table { columns: &columns, list };
    table.draw(area, buffer, theme, |row, column| {
        let Some(it) = agreement.options.get(row) else { return Cell::default() };
        cell(it, column, (most, breadth), agreement.measure, stand, scene, theme)
    });
}

fn cell(
    it: &Agreed,
    column: usize,
    (most, breadth): (u64, usize),
    measure: Measure,
    stand: Stand<'_>,
    scene: &Scene<'_>,
    theme: &Theme,
) -> Cell<'static> {
    let words = scene.words;
    let say = |number: Fraction| match (measure, &stand.round.method) {
        (Measure::Grades, Method::MajorityJudgment { grades, .. }) => grade(number, *grades, scene),
        _ => short(number, scene),
    };
    let quartiles = it.quartiles;
    match column {
        0 => Cell::from(stand.name(it.option)),
        1 => Cell::pieces(Histogram { columns: &it.bars, most }.pieces(breadth, theme)),
        2 => Cell::styled(quartiles.map(|it| say(it.median())).unwrap_or_default(), theme.strong()),
        3 => Cell::from(quartiles.map(|it| half(it, &stand.round.method, measure, scene)).unwrap_or_default()),
        // The word first: the number behind it says how far.
        4 => match finding(it) {
            Some(finding) => Cell::styled(words.finding(finding), shifts::style_of(finding, theme)),
            None => Cell::default(),
        },
        _ => {
            let a = it.spread.as_ref().and_then(|spread| spread.a.as_ref());
            Cell::from(a.map(|a| words.decimal(Fraction::near(a))).unwrap_or_default())
        }
    }
}

fn finding(it: &Agreed) -> Option<Finding> {
    it.spread.as_ref()?.finding
}

/// A number in halves or quarters, without a nought at its end.
pub(super) fn short(number: Fraction, scene: &Scene<'_>) -> String {
    let told = scene.words.decimal(number);
    if number.is_whole() { told } else { told.trim_end_matches('0').to_owned() }
}

fn between(low: &str, high: &str, scene: &Scene<'_>) -> String {
    if low == high { low.to_owned() } else { scene.words.views_between(high, low) }
}

/// Between which numbers the middle half of the room lies; of grades, the names of those around it.
fn half(quartiles: Quartiles, method: &Method, measure: Measure, scene: &Scene<'_>) -> String {
    let (first, third) = (quartiles.first(), quartiles.third());
    let (low, high) = match (measure, method) {
        (Measure::Grades, Method::MajorityJudgment { grades, .. }) => {
            let name = |grade: i128| scene.words.grade(u32::try_from(grade).unwrap_or(0), *grades);
            let whole = |it: Fraction| i128::try_from(it.denominator()).unwrap_or(1);
            let below = first.numerator().div_euclid(whole(first));
            let above = -((-third.numerator()).div_euclid(whole(third)));
            (name(below), name(above))
        }
        _ => (short(first, scene), short(third, scene)),
    };
    between(&low, &high, scene)
}

/// A grade by its name; between two grades, both.
pub(super) fn grade(number: Fraction, grades: u32, scene: &Scene<'_>) -> String {
    let denominator = i128::try_from(number.denominator()).unwrap_or(1);
    let low = u32::try_from(number.numerator().div_euclid(denominator)).unwrap_or(0);
    let name = |grade: u32| scene.words.grade(grade, grades);
    if number.is_whole() { name(low) } else { between(&name(low), &name(low + 1), scene) }
}

/// For the room: the name, a histogram over two lines where there is room for it, and what the room says.
fn draw_large(
    agreement: &Agreement,
    most: u64,
    stand: Stand<'_>,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let count = agreement.options.len();
    let each = area.height.saturating_add(1) / pen::cells(count).max(1);
    let (step, lines) = if each >= 3 {
        (3, 2)
    } else if each == 2 {
        (2, 1)
    } else {
        (1, 1)
    };
    let bars = agreement.options.first().map_or(1, |it| it.bars.len());
    let breadth = (usize::from(area.width) / 3 / bars.max(1)).clamp(1, 4);
    let shown = window(stand.row, count, usize::from(area.height.saturating_add(step - 1) / step));
    let taken = pen::cells(bars * breadth) + WORD + 4;
    for (place, row) in shown.clone().enumerate() {
        let Some(it) = agreement.options.get(row) else { continue };
        let (_, below) = pen::split_top(area, pen::cells(place) * step);
        let (row, _) = pen::split_top(below, lines);
        let (name, rest) = pen::split_left(row, area.width.saturating_sub(taken));
        let low = row.height.saturating_sub(1);
        let label = text::cut(&stand.name(it.option), usize::from(name.width), theme.symbols().ellipsis()).into_owned();
        pen::put(buffer, name, 0, low, &label, theme.strong());
        let (picture, word) = pen::split_left(pen::indent(rest, 2), pen::cells(bars * breadth));
        Histogram { columns: &it.bars, most }.draw(picture, breadth, buffer, theme);
        if let Some(finding) = finding(it) {
            pen::put(
                buffer,
                pen::indent(word, 2),
                0,
                low,
                &scene.words.finding(finding),
                shifts::style_of(finding, theme),
            );
        }
    }
}
