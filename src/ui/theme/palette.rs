//! The colours of the themes, by meaning.
//!
//! They are numbers of the fixed part of the palette of 256 colours (16 to 255), because every terminal a meeting room
//! may have knows it and shows the same in it; with 24 bits some still paint at random.

use ratatui::style::Color;

/// The colours of a theme, by what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    /// Under everything.
    pub(super) ground: Color,
    /// Under what lies on top: dialogs, the footer.
    pub(super) raised: Color,
    /// Under what is chosen while the keys work elsewhere, and under the field in use.
    pub(super) quiet: Color,
    /// Under what is chosen.
    pub(super) mark: Color,
    /// On `mark`.
    pub(super) on_mark: Color,
    /// What is read.
    pub(super) text: Color,
    /// What is read first.
    pub(super) strong: Color,
    /// What is read last: remarks, hints.
    pub(super) muted: Color,
    /// Lines that part.
    pub(super) line: Color,
    /// The colour of the house: titles, keys, bars.
    pub(super) accent: Color,
    /// Good, done, strengths.
    pub(super) good: Color,
    /// News, opportunities.
    pub(super) news: Color,
    /// Beware, weaknesses.
    pub(super) beware: Color,
    /// Wrong, lost, threats.
    pub(super) wrong: Color,
}

/// Light on dark grey.
pub(super) const NIGHT: Palette = Palette {
    ground: Color::Indexed(234),
    raised: Color::Indexed(236),
    quiet: Color::Indexed(238),
    mark: Color::Indexed(24),
    on_mark: Color::Indexed(231),
    text: Color::Indexed(253),
    strong: Color::Indexed(231),
    muted: Color::Indexed(248),
    line: Color::Indexed(247),
    accent: Color::Indexed(80),
    good: Color::Indexed(114),
    news: Color::Indexed(117),
    beware: Color::Indexed(221),
    wrong: Color::Indexed(217),
};

/// Nearly black on white.
pub(super) const DAY: Palette = Palette {
    ground: Color::Indexed(231),
    raised: Color::Indexed(255),
    quiet: Color::Indexed(253),
    mark: Color::Indexed(24),
    on_mark: Color::Indexed(231),
    text: Color::Indexed(235),
    strong: Color::Indexed(16),
    muted: Color::Indexed(240),
    line: Color::Indexed(241),
    accent: Color::Indexed(24),
    good: Color::Indexed(22),
    news: Color::Indexed(18),
    beware: Color::Indexed(58),
    wrong: Color::Indexed(88),
};

/// White on black, yellow for what matters.
pub(super) const CONTRAST: Palette = Palette {
    ground: Color::Indexed(16),
    raised: Color::Indexed(16),
    quiet: Color::Indexed(17),
    mark: Color::Indexed(226),
    on_mark: Color::Indexed(16),
    text: Color::Indexed(231),
    strong: Color::Indexed(231),
    muted: Color::Indexed(252),
    line: Color::Indexed(252),
    accent: Color::Indexed(226),
    good: Color::Indexed(120),
    news: Color::Indexed(123),
    beware: Color::Indexed(226),
    wrong: Color::Indexed(217),
};
