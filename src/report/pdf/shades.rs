//! The colours of a paper, as the templates take them.

use serde::Serialize;

use crate::report::document::Colour;
use crate::report::palette::Palette;

/// What has which colour.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Shades {
    /// Rules and bars: the colour of the institution as it is.
    accent: String,
    /// Headings: as near to it as can be read on white.
    ink: String,
    /// The ground of remarks.
    tint: String,
}

impl Shades {
    /// The colours that go with `colour`.
    pub(super) fn of(colour: Colour) -> Self {
        let palette = Palette::of(colour);
        Self { accent: colour.hex(), ink: palette.ink.hex(), tint: palette.tint.hex() }
    }
}
