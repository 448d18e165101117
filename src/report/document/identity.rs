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
