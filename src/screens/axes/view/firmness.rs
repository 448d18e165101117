//! How often each option is chosen where the ballots are redrawn, as bars.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::ways::Stand;
use crate::screens::Scene;
use crate::ui::bars::{Bar, Bars};
use crate::ui::pen;
use crate::ui::theme::Theme;
use crate::voting::measures::robustness::OptionFirmness;
use crate::voting::views::Firmness;

/// What the bars are.
pub(super) fn legend(firmness: &Firmness, scene: &Scene<'_>) -> String {
    scene.words.views_firmness_legend(i64::from(firmness.robustness.firmness.draws))
}

/// Draws the bars.
pub(super) fn draw(
    firmness: &Firmness,
    stand: Stand<'_>,
    area: Rect,
    buffer: &mut Buffer,
    scene: &Scene<'_>,
    theme: &Theme,
) {
    let redrawn = &firmness.robustness.firmness;
    let percent = |times: u32| scene.words.axes_percent(redrawn.share(times).percent());
    // Less than one in a hundred would only be read as nought.
    let tied = |firm: &OptionFirmness| {
        let is_seen = u64::from(firm.tied) * 100 >= u64::from(redrawn.draws);
        if is_seen && firm.tied > 0 { scene.words.views_firmness_tied(percent(firm.tied)) } else { String::new() }
    };
    let bar = |(option, firm): &(usize, OptionFirmness)| Bar {
        label: stand.name(*option).into(),
        part: u64::from(firm.seated),
        number: percent(firm.seated).into(),
        share: tied(firm).into(),
        chosen: false,
    };
    let bars: Vec<Bar<'_>> = firmness.options.iter().map(bar).collect();
    let selected = stand.selected(bars.len(), area.height);
    let is_large = stand.large && pen::cells(bars.len()).saturating_mul(3) <= area.height.saturating_add(1);
    let whole = u64::from(redrawn.draws);
    let all = Bars { bars: &bars, whole, ties: &[], selected, focused: !stand.large, large: is_large };
    all.draw(area, buffer, theme);
}
