//! The colours of a paper, from that of the institution.

use serde::Serialize;

use crate::report::document::Colour;

/// What has which colour.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Shades {
    /// Rules and bars: the colour of the institution as it is.
    accent: String,
    /// Headings: as near to it as can be read on white.
    ink: String,
    /// The ground of remarks: a breath of it.
    tint: String,
}

impl Shades {
    /// The colours that go with `colour`.
    pub(super) fn of(colour: Colour) -> Self {
        let mut ink = colour;
        while brightness(ink) > READABLE {
            ink = mixed(ink, BLACK, 6);
        }
        Self { accent: colour.hex(), ink: ink.hex(), tint: mixed(ink, WHITE, 94).hex() }
    }
}

const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };
const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };

/// The greatest brightness, in thousandths, that stands 5:1 against white.
const READABLE: u32 = 160;

/// `share` hundredths of `other`, the rest of `colour`.
fn mixed(colour: Colour, other: Colour, share: u32) -> Colour {
    let mix = |one: u8, two: u8| {
        u8::try_from((u32::from(one) * (100 - share) + u32::from(two) * share) / 100).unwrap_or(u8::MAX)
    };
    Colour {
        red: mix(colour.red, other.red),
        green: mix(colour.green, other.green),
        blue: mix(colour.blue, other.blue),
    }
}

/// How bright the eye takes a colour for, in thousandths of white, as the guidelines for accessible content have it, with
/// a square for their power of 2.4: a little brighter than theirs, so what passes here passes there.
fn brightness(colour: Colour) -> u32 {
    let part = |value: u8| u32::from(value) * u32::from(value) * 1000 / (255 * 255);
    (part(colour.red) * 2126 + part(colour.green) * 7152 + part(colour.blue) * 722) / 10_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_can_be_read_whatever_the_colour() {
        let yellow = Shades::of(Colour { red: 255, green: 221, blue: 0 });
        assert_eq!(yellow.accent, "#ffdd00");
        assert!(yellow.ink < "#8f".to_owned(), "{yellow:?}");
        let usual = Colour::default();
        assert_eq!(Shades::of(usual).ink, usual.hex());
    }
}
