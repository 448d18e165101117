//! What each sector gave, as dots beside the mark of the whole.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;

use super::ways::Stand;
use crate::screens::Scene;
use crate::session::participant::Sector;
use crate::session::round::Round;
use crate::ui::dots::Dot;
use crate::ui::list::List;
use crate::ui::table::{Cell, Column, Table, Width};
use crate::ui::text;
use crate::ui::theme::Theme;
use crate::voting::Fraction;
use crate::voting::views::SectorShares;
use crate::voting::views::sector_shares::{Of, Part};

/// Cells that a name is good to have.
const NAME: u16 = 18;
/// Cells of the number of the whole.
const WHOLE: u16 = 5;
/// Cells between columns.
const GAP: u16 = 2;
/// The narrowest scale that says something, and the widest column.
const LEAST_SCALE: u16 = 5;
const WIDEST: u16 = 22;
/// From so many cells on the number stands behind the scale, in so many of them.
const WITH_NUMBER: u16 = 13;
const NUMBER: usize = 6;

/// What the signs mean.
pub(super) fn legend(shares: &SectorShares, round: &Round, scene: &Scene<'_>, theme: &Theme) -> String {
    let symbols = theme.symbols();
    let share = scene.words.share_of(shares.of, &round.method);
    scene.words.views_sectors_legend(symbols.hollow(), symbols.filled(), share, symbols.threshold())
}

/// What is to be said: which sector is left out with what, or that none is.
pub(super) fn told(shares: &SectorShares, stand: Stand<'_>, scene: &Scene<'_>) -> String {
    let left_out = scene.words.sectors_left_out(shares, stand.round);
    if left_out.is_empty() && !stand.large {
        format!("{}.", scene.words.views_head_no_one_out())
    } else {
        left_out.join(" ")
    }
}

/// Draws the table.
pub(super) fn draw(
    shares: &SectorShares,
    stand: Stand<'_>,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let count = u16::try_from(shares.sectors.len()).unwrap_or(u16::MAX).max(1);
    let fixed = NAME + WHOLE + 2 * GAP;
    let width = (area.width.saturating_sub(fixed) / count).saturating_sub(GAP).clamp(LEAST_SCALE, WIDEST);
    let mut columns = vec![
        Column::new(scene.words.axes_option(), Width::AtLeast(NAME / 2)),
        Column::new(scene.words.views_whole(), Width::Fixed(WHOLE)).right(),
    ];
    columns.extend(shares.sectors.iter().map(|part| Column::new(heading(part, width, scene), Width::Fixed(width))));
    let rows = shares.options.len();
    let below = area.height.saturating_sub(1);
    let list = List { count: rows, selected: stand.selected(rows, below), focused: !stand.large };
    let table = Table { columns: &columns, list };
    table.draw_apart(stand.step(rows, below), area, buffer, theme, |row, column| {
        let Some(it) = shares.options.get(row) else { return Cell::default() };
        match column.checked_sub(2) {
            None if column == 0 => {
                Cell::styled(stand.name(it.option), if stand.large { theme.strong() } else { theme.text() })
            }
            None => Cell::styled(told_share(shares.of, it.whole, scene), theme.strong()),
            Some(place) => {
                let (Some(share), Some(part)) = (it.parts.get(place), shares.sectors.get(place)) else {
                    return Cell::default();
                };
                let first = part.first.contains(&it.option);
                Cell::pieces(scale(shares.of, (*share, it.whole), first, usize::from(width), scene, theme))
            }
        }
    });
}

/// A sector by name with how many of it voted, where there is room for that.
fn heading(part: &Part, width: u16, scene: &Scene<'_>) -> String {
    let short = |sector: Sector| scene.words.sector_short(sector);
    let name = part.sector.map_or_else(|| scene.words.label_sector_none(), short);
    let counted = format!("{name} {}", part.voters);
    if text::width(&counted) <= usize::from(width) { counted } else { name }
}

fn scale(
    of: Of,
    (share, whole): (Fraction, Fraction),
    first: bool,
    width: usize,
    scene: &Scene<'_>,
    theme: &Theme,
) -> Vec<Span<'static>> {
    let permille = |share: Fraction| u16::try_from(share.permille().clamp(0, 1000)).unwrap_or(0);
    let dot = Dot { share: permille(share), whole: permille(whole), first };
    if width < usize::from(WITH_NUMBER) {
        return dot.pieces(width, theme);
    }
    let mut pieces = dot.pieces(width - NUMBER, theme);
    let number = text::pad(&told_share(of, share, scene), NUMBER, ratatui::layout::Alignment::Right);
    pieces.push(Span::styled(number, if first { theme.strong() } else { theme.muted() }));
    pieces
}

/// A share as it is read; on a scale of numbers, the mean.
fn told_share(of: Of, share: Fraction, scene: &Scene<'_>) -> String {
    match of {
        Of::Scale(scale) => {
            let span = i128::from(scale.span());
            let climbed = Fraction::new(share.numerator().saturating_mul(span), share.denominator());
            scene.words.decimal(climbed.plus(Fraction::new(scale.least.into(), 1)))
        }
        _ => scene.words.axes_percent(share.percent()),
    }
}
