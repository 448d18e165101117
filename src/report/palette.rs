//! The colours of a paper, drawn from the one colour of its institution so that they can always be read.

use super::document::Colour;

/// The least contrast of letters with white paper. A little more than the 4.5 to 1 that is asked for, so that it also
/// holds on the palest tint.
const LEAST_CONTRAST: f64 = 5.5;

/// The colours of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    /// Of titles and lines: that of the institution, darkened as far as letters need.
    pub(super) ink: Colour,
    /// Behind what stands out.
    pub(super) tint: Colour,
    /// Of thin lines that stand on a tint or lead the eye.
    pub(super) line: Colour,
}

impl Palette {
    /// The colours around that of an institution.
    pub(super) fn of(colour: Colour) -> Self {
        let mut ink = colour;
        while contrast_with_white(ink) < LEAST_CONTRAST {
            ink = mixed(ink, BLACK, 95);
        }
        Self { ink, tint: mixed(colour, WHITE, 8), line: mixed(ink, WHITE, 40) }
    }
}

const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };
const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };

/// So many parts in a hundred of `colour`, the rest `other`.
fn mixed(colour: Colour, other: Colour, parts: u16) -> Colour {
    let mix = |one: u8, two: u8| {
        let sum = u16::from(one) * parts + u16::from(two) * (100 - parts);
        u8::try_from(sum / 100).unwrap_or(u8::MAX)
    };
    Colour {
        red: mix(colour.red, other.red),
        green: mix(colour.green, other.green),
        blue: mix(colour.blue, other.blue),
    }
}

/// The contrast with white, from 1 to 21, as the guidelines for accessible pages measure it.
fn contrast_with_white(colour: Colour) -> f64 {
    let light = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * light(colour.red) + 0.7152 * light(colour.green) + 0.0722 * light(colour.blue);
    1.05 / (luminance + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dark_colour_stays_and_a_light_one_is_darkened() {
        let own = Colour::default();
        assert_eq!(Palette::of(own).ink, own);
        let yellow = Palette::of(Colour { red: 255, green: 221, blue: 0 });
        assert!(contrast_with_white(yellow.ink) >= LEAST_CONTRAST && yellow.ink.red > yellow.ink.blue, "{yellow:?}");
        assert_eq!(Palette::of(WHITE).tint, WHITE);
    }
}
