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
        self.colour.paled(depth).hex()
    }

    /// The colour of letters upon the colour of this depth: black or white, whichever is read better.
    pub(super) fn upon(self, depth: u8) -> &'static str {
        let Colour { red, green, blue } = self.colour.paled(depth);
        // The weights of the eye for the three colours, in thousandths (Rec. 709).
        let lightness = (213 * u32::from(red) + 715 * u32::from(green) + 72 * u32::from(blue)) / 1_000;
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
