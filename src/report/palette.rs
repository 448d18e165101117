//! The colours of a paper, all drawn from the one of its institution.

use super::document::Colour;

/// The colours of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    /// Of titles and lines: that of the institution, as dark as letters on white must be.
    pub(super) ink: Colour,
    /// Behind what stands out; letters on it are black.
    pub(super) tint: Colour,
    /// Of thin lines that lead the eye.
    pub(super) line: Colour,
}

impl Palette {
    /// The colours around that of an institution.
    pub(super) fn of(colour: Colour) -> Self {
        let ink = colour.readable();
        Self { ink, tint: ink.paled(8), line: ink.paled(40) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_drawn_from_one_colour() {
        let palette = Palette::of(Colour { red: 0, green: 100, blue: 50 });
        assert_eq!(palette.tint, Colour { red: 234, green: 242, blue: 238 });
        assert!(palette.line.green > palette.ink.green && palette.line.green < palette.tint.green, "{palette:?}");
    }
}
