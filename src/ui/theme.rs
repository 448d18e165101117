//! How things look: a few colours with a meaning, and a style for each role that something drawn may have.
//!
//! Colour is never the only sign: whatever a role says by colour is said by a marker, a word or a weight too, which is
//! all that the sober theme has.

mod palette;
mod role;

use ratatui::style::Style;

use crate::session::factor::Quadrant;

use super::symbols::Symbols;
use palette::Palette;
pub use role::Role;

/// The themes a person may choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeName {
    /// Noche: light on dark, for most rooms.
    #[default]
    Night,
    /// Día: dark on white, for bright rooms.
    Day,
    /// Contraste: the strongest contrast, for weak projectors and tired eyes.
    Contrast,
    /// Sobrio: no colour at all, for `NO_COLOR` and for terminals without colours.
    Sober,
}

impl ThemeName {
    /// All themes, in the order in which a key goes round them.
    pub const ALL: [Self; 4] = [Self::Night, Self::Day, Self::Contrast, Self::Sober];

    /// The theme after this one, the first after the last.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Night => Self::Day,
            Self::Day => Self::Contrast,
            Self::Contrast => Self::Sober,
            Self::Sober => Self::Night,
        }
    }

    /// The name as written in settings and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Night => "noche",
            Self::Day => "dia",
            Self::Contrast => "contraste",
            Self::Sober => "sobrio",
        }
    }

    /// The theme with that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.code() == code)
    }
}

/// A theme with the signs it is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    name: ThemeName,
    symbols: Symbols,
    palette: Option<Palette>,
}

impl Default for Theme {
    fn default() -> Self {
        Self::of(ThemeName::default())
    }
}

impl Theme {
    /// The theme of that name, with all signs.
    pub const fn of(name: ThemeName) -> Self {
        let palette = match name {
            ThemeName::Night => Some(palette::NIGHT),
            ThemeName::Day => Some(palette::DAY),
            ThemeName::Contrast => Some(palette::CONTRAST),
            ThemeName::Sober => None,
        };
        Self { name, symbols: Symbols::Full, palette }
    }

    /// The same theme with another set of signs.
    #[must_use]
    pub const fn with_symbols(self, symbols: Symbols) -> Self {
        Self { symbols, ..self }
    }

    /// Which theme it is.
    pub const fn name(&self) -> ThemeName {
        self.name
    }

    /// The signs to draw with.
    pub const fn symbols(&self) -> Symbols {
        self.symbols
    }

    /// The style of a role.
    pub fn style(&self, role: Role) -> Style {
        self.palette.as_ref().map_or_else(|| role.plain(), |palette| role.coloured(palette))
    }

    /// What belongs to a quadrant of the SWOT.
    pub fn quadrant(&self, quadrant: Quadrant) -> Style {
        self.style(match quadrant {
            Quadrant::Strength => Role::Strength,
            Quadrant::Opportunity => Role::Opportunity,
            Quadrant::Weakness => Role::Weakness,
            Quadrant::Threat => Role::Threat,
        })
    }

    /// The selection of a list: strong where the keys work, quiet elsewhere.
    pub fn selection(&self, focused: bool) -> Style {
        if focused { self.selected() } else { self.selected_idle() }
    }

    /// The border of a box: strong where the keys work.
    pub fn frame(&self, active: bool) -> Style {
        if active { self.border_active() } else { self.border() }
    }
}

#[cfg(test)]
mod tests;
