//! Whose paper it is, and how it looks: the name, the mark, the colour and the last line of an institution.

/// The identity of an institution. All of it may be missing: then a paper looks like the program's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The name of the institution; empty where none was given.
    pub name: String,
    /// Its mark.
    pub logo: Option<Logo>,
    /// The colour of titles and of what stands out.
    pub colour: Colour,
    /// What stands at the foot of each page: an address, a norm; may be empty.
    pub footer: String,
}

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Default for Colour {
    /// A deep blue that is read on white at more than 10:1, and in grey.
    fn default() -> Self {
        Self { red: 0x1d, green: 0x3f, blue: 0x66 }
    }
}

impl Colour {
    /// This colour, or as much darker as it takes to be read on white at 4.5:1 and more (WCAG 2.2, 1.4.3).
    #[must_use]
    pub fn readable(self) -> Self {
        let mut colour = self;
        while colour.contrast_with_white() < 4.5 {
            let darker = |part: u8| u8::try_from(u16::from(part) * 9 / 10).unwrap_or(part);
            colour = Self { red: darker(colour.red), green: darker(colour.green), blue: darker(colour.blue) };
        }
        colour
    }

    /// So many parts in a hundred of this colour, the rest white.
    #[must_use]
    pub fn paled(self, parts: u8) -> Self {
        let parts = u16::from(parts.min(100));
        let mix = |part: u8| u8::try_from((u16::from(part) * parts + 255 * (100 - parts)) / 100).unwrap_or(u8::MAX);
        Self { red: mix(self.red), green: mix(self.green), blue: mix(self.blue) }
    }

    /// This colour, light enough to be read on black.
    #[must_use]
    pub fn tint(self) -> Self {
        self.paled(35)
    }

    /// How much white stands out from this colour, from 1 to 21, as WCAG 2.2 measures it.
    fn contrast_with_white(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let lightness = 0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue);
        1.05 / (lightness + 0.05)
    }

    /// As in `#1d3f66`.
    pub fn hex(self) -> String {
        format!("#{}", self.digits())
    }

    /// As in `1d3f66`, for formats that write no sign before it.
    pub fn digits(self) -> String {
        format!("{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// The mark of an institution, as it stands in its file.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    /// What kind of picture it is.
    pub kind: LogoKind,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// How wide it is, in points of the picture.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

impl std::fmt::Debug for Logo {
    /// Without the bytes.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Logo({:?}, {} bytes, {}×{})", self.kind, self.bytes.len(), self.width, self.height)
    }
}

/// What kind of picture a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoKind {
    /// Points.
    Png,
    /// Lines.
    Svg,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_light_colour_is_darkened_until_it_is_read() {
        let yellow = Colour { red: 0xff, green: 0xd1, blue: 0x00 };
        assert!(yellow.contrast_with_white() < 1.6);
        assert!(yellow.readable().contrast_with_white() >= 4.5);
        assert_eq!(Colour::default().readable(), Colour::default());
    }
}
