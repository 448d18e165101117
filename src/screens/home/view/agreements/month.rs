//! A month as a calendar: on each day how much falls due.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::screens::home::Scene;
use crate::screens::home::agreements::Agreements;
use crate::ui::panel::Panel;
use crate::ui::pen;
use crate::ui::theme::Theme;

/// Columns of a day.
const DAY: u16 = 5;
/// Columns of the calendar, its borders included.
pub(super) const WIDTH: u16 = 7 * DAY + 3;

/// Draws the month that begins on this day.
pub(super) fn draw(
    agreements: &Agreements,
    month: Date,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let words = scene.words;
    let inner = Panel::new(words.month_and_year(month), false).draw(area, buffer, theme);
    for (x, weekday) in (1..).step_by(usize::from(DAY)).zip(Weekday::Monday.cycle_forward().take(7)) {
        let short: String = words.weekday(weekday).chars().take(3).collect();
        pen::put(buffer, inner, x, 0, &short, theme.muted());
    }
    let days = agreements.days(scene);
    let selected = agreements.selected(scene).and_then(|(entry, _)| entry.agreement.due);
    let before = month.weekday().to_monday_zero_offset();
    for day in month.series(1.day()).take(usize::try_from(month.days_in_month()).unwrap_or(31)) {
        let place = u16::try_from(before + day.day() - 1).unwrap_or(0);
        let (x, y) = (1 + place % 7 * DAY, 1 + place / 7);
        let (mut label, mut style) = (format!("{:>2}", day.day()), theme.text());
        if let Some((_, all, overdue)) = days.iter().find(|(due, ..)| *due == day) {
            let sign = if *overdue > 0 { theme.symbols().alert() } else { theme.symbols().dot() };
            label = format!("{label}{sign}{}", (*all).min(9));
            style = if *overdue > 0 { theme.warning() } else { theme.strong() };
        } else if day == scene.now.date() {
            style = theme.strong();
        }
        if selected == Some(day) {
            style = theme.selected();
        }
        pen::put(buffer, inner, x, y, &label, style);
    }
}
