//! The few colours of a picture: one given, and what is mixed of it.

use crate::report::document::Colour;

/// The colour of letters.
pub(super) const TEXT: &str = "#1f2328";
/// The colour of letters that may be skipped; read on white at more than 7:1.
pub(super) const QUIET: &str = "#4d545c";
/// The colour of thin rules.
pub(super) const RULE: &str = "#c9ced4";
/// The colour of the paper.
pub(super) const PAPER: &str = "#ffffff";

/// The colours of a picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink {
    colour: Colour,
}

impl Ink {
    /// Of what stands out.
    pub(super) fn of(colour: Colour) -> Self {
        Self { colour }
    }

    /// What stands out.
    pub(super) fn strong(self) -> String {
        self.mixed(100)
    }

    /// What does not stand out, and is seen all the same.
    pub(super) fn soft(self) -> String {
        self.mixed(38)
    }

    /// What lies behind.
    pub(super) fn faint(self) -> String {
        self.mixed(9)
    }

    /// The colour with as much white in it as leaves `depth` of 100.
    pub(super) fn mixed(self, depth: u8) -> String {
        let depth = u32::from(depth.min(100));
        let mix = |part: u8| u8::try_from((u32::from(part) * depth + 255 * (100 - depth)) / 100).unwrap_or(u8::MAX);
        let Colour { red, green, blue } = self.colour;
        Colour { red: mix(red), green: mix(green), blue: mix(blue) }.hex()
    }

    /// The colour of letters upon the colour of this depth: black or white, whichever is read better.
    pub(super) fn upon(self, depth: u8) -> &'static str {
        let depth = u32::from(depth.min(100));
        let light = |part: u8| (u32::from(part) * depth + 255 * (100 - depth)) / 100;
        let Colour { red, green, blue } = self.colour;
        // The weights of the eye for the three colours, in thousandths (Rec. 709).
        let lightness = (213 * light(red) + 715 * light(green) + 72 * light(blue)) / 1_000;
        if lightness < 140 { PAPER } else { TEXT }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_upon_every_depth() {
        let ink = Ink::of(Colour::default());
        assert_eq!((ink.upon(100), ink.upon(0)), (PAPER, TEXT));
        assert_eq!((ink.mixed(0), ink.mixed(100)), ("#ffffff".to_owned(), "#1d3f66".to_owned()));
    }
}
