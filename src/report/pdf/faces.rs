//! The faces that letters are set in, and which of them has which letter.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight};

use crate::report::fonts;

/// What other faces lack, in the order in which they are asked: Arabic, Hebrew, Armenian, Georgian and signs; Chinese,
/// Japanese and Korean; small pictures in one colour. The licence of each lies beside it.
static OTHERS: [&[u8]; 3] = [
    include_bytes!("fonts/DejaVuSans.ttf"),
    include_bytes!("fonts/DroidSansFallback.ttf"),
    include_bytes!("fonts/NotoEmoji-Regular.ttf"),
];

/// The faces read so far: those of the house at the first paper, each other one at the first letter that only it has.
static HOUSE: LazyLock<Vec<Face>> = LazyLock::new(|| fonts::FACES.into_iter().filter_map(Face::read).collect());
static SIGNS: LazyLock<Option<Face>> = LazyLock::new(|| Face::read(OTHERS[0]));
static IDEOGRAPHS: LazyLock<Option<Face>> = LazyLock::new(|| Face::read(OTHERS[1]));
static PICTURES: LazyLock<Option<Face>> = LazyLock::new(|| Face::read(OTHERS[2]));

/// How wide the commonest letters are, in thousandths of the size of the letters, by their number.
static WIDTHS: LazyLock<Vec<u16>> = LazyLock::new(|| HOUSE.first().map(Face::widths).unwrap_or_default());

/// A face and the letters it has.
struct Face {
    font: Font,
    letters: HashSet<char>,
}

impl Face {
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let font = Font::new(Bytes::new(bytes), 0)?;
        let letters = font.info().coverage.iter().filter_map(char::from_u32).collect();
        Some(Self { font, letters })
    }

    fn has(&self, cluster: &str) -> bool {
        cluster.chars().all(|letter| self.letters.contains(&letter))
    }

    fn widths(&self) -> Vec<u16> {
        let variant = FontVariant::new(FontStyle::Normal, FontWeight::REGULAR, FontStretch::NORMAL);
        let face = self.font.clone().instantiate(variant, typst::layout::Abs::pt(10.0), &FontVariations::default());
        let width = |letter: char| {
            let advance = face.ttf().glyph_index(letter).and_then(|glyph| face.ttf().glyph_hor_advance(glyph));
            advance.map_or(0, |advance| u16::try_from(u32::from(advance) * 1000 / units(&face)).unwrap_or(u16::MAX))
        };
        ('\0'..'\u{250}').map(width).collect()
    }
}

fn units(face: &typst::text::FontInstance) -> u32 {
    face.ttf().units_per_em().max(1).into()
}

/// The faces that a paper needs: always those of the house, and others only when a letter asks for them, as they are
/// large.
#[derive(Default)]
pub(super) struct Faces {
    others: [bool; 3],
}

impl Faces {
    /// Whether some face has all of `cluster`, a letter with all that is put on it; if so, that face will be there.
    pub(super) fn have(&mut self, cluster: &str) -> bool {
        if Self::in_house(cluster) {
            return true;
        }
        for (place, wanted) in self.others.iter_mut().enumerate() {
            if other(place).is_some_and(|face| face.has(cluster)) {
                *wanted = true;
                return true;
            }
        }
        false
    }

    /// Whether the faces of the house all have `text`.
    pub(super) fn in_house(text: &str) -> bool {
        HOUSE.iter().all(|face| face.has(text))
    }

    /// Whether one kind of face has all of `text` that also has our letters; if so, that face will be there.
    pub(super) fn has_one_for(&mut self, text: &str) -> bool {
        if Self::in_house(text) {
            return true;
        }
        let has = other(0).is_some_and(|face| face.has(text));
        self.others[0] |= has;
        has
    }

    /// The faces, in the order in which they are to be asked for a letter.
    pub(super) fn fonts(&self) -> Vec<Font> {
        let others = (0..OTHERS.len()).filter(|place| self.others[*place]).filter_map(other);
        HOUSE.iter().chain(others).map(|face| face.font.clone()).collect()
    }
}

fn other(place: usize) -> Option<&'static Face> {
    match place {
        0 => SIGNS.as_ref(),
        1 => IDEOGRAPHS.as_ref(),
        _ => PICTURES.as_ref(),
    }
}

/// How wide `text` is, in thousandths of the size of the letters, without what neighbouring letters do to one another.
pub(super) fn width(text: &str) -> u32 {
    text.chars().map(letter_width).sum()
}

fn letter_width(letter: char) -> u32 {
    match WIDTHS.get(letter as usize) {
        Some(width) => (*width).into(),
        // Ideographs and small pictures fill a square; the letters of the other scripts are about as wide as ours.
        None if letter >= '\u{2e80}' => 1000,
        None => 560,
    }
}
