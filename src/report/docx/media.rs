//! The pictures of a paper as files of the package, made before anything is written.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::xml::Xml;
use crate::report::Fault;
use crate::report::document::{Block, Chart, Colour, Document, Logo, LogoKind};
use crate::report::picture;
use crate::report::raster::Letters;

/// The units in which drawings are measured, for a point of 1/72 inch.
const UNITS: f32 = 12_700.0;
/// The widest and the highest that a drawing is shown, in points: what is printed of a page, with its caption.
const MOST: (f32, f32) = (453.0, 600.0);
/// The same for the mark of the institution.
const MOST_LOGO: (f32, f32) = (170.0, 48.0);

/// The parts to which the paper refers beside its pictures: how, in what kind, where.
const PARTS: [(&str, &str, &str); 8] = [
    ("rIdStyles", "styles", "styles.xml"),
    ("rIdTheme", "theme", "theme/theme1.xml"),
    ("rIdNumbering", "numbering", "numbering.xml"),
    ("rIdSettings", "settings", "settings.xml"),
    ("rIdFonts", "fontTable", "fontTable.xml"),
    ("rIdHeader", "header", "header1.xml"),
    ("rIdFirstHeader", "header", "header2.xml"),
    ("rIdFooter", "footer", "footer1.xml"),
];

/// A file of the package.
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// A picture as it is shown.
pub(super) struct Shown {
    /// Its number among all pictures, from 1.
    pub(super) id: usize,
    /// What the file with the points is called in the paper.
    pub(super) points: String,
    /// What the file with the lines is called in the paper, if there is one.
    pub(super) lines: Option<String>,
    /// How wide it is shown, in the units of drawings.
    pub(super) width: u32,
    /// How high it is shown.
    pub(super) height: u32,
}

/// The pictures of a paper.
#[derive(Default)]
pub(super) struct Media {
    /// The files.
    pub(super) files: Vec<File>,
    /// The mark of the institution.
    pub(super) logo: Option<Shown>,
    /// The drawings in order.
    pub(super) charts: Vec<Shown>,
    letters: Letters,
    shown: usize,
}

impl Media {
    /// Makes the pictures of `document`.
    pub(super) fn of(document: &Document) -> Result<Self, Fault> {
        let mut media = Self::default();
        let identity = &document.metadata.identity;
        if let Some(logo) = &identity.logo {
            media.logo = Some(media.add_logo(logo)?);
        }
        let charts: Vec<&Chart> = document
            .blocks
            .iter()
            .filter_map(|block| if let Block::Chart(it) = block { Some(it) } else { None })
            .collect();
        let letters = &media.letters;
        let drawn: Vec<Drawn> =
            charts.into_par_iter().map(|chart| draw(letters, chart, identity.colour)).collect::<Result<_, Fault>>()?;
        media.charts = drawn.into_iter().map(|it| media.show(it.points, Some(it.lines), it.size)).collect();
        Ok(media)
    }

    fn add_logo(&mut self, logo: &Logo) -> Result<Shown, Fault> {
        let size = fitted((logo.width, logo.height), MOST_LOGO);
        match logo.kind {
            LogoKind::Png => Ok(self.show(logo.bytes.clone(), None, size)),
            LogoKind::Svg => {
                let drawing = self.letters.read(&logo.bytes).map_err(Fault::Logo)?;
                let (points, lines) = (drawing.points(size.0).map_err(Fault::Logo)?, drawing.lines());
                Ok(self.show(points, Some(lines), size))
            }
        }
    }

    fn show(&mut self, png: Vec<u8>, svg: Option<String>, (width, height): (f32, f32)) -> Shown {
        self.shown += 1;
        let id = self.shown;
        let points = self.add(format!("picture{id}.png"), png);
        let lines = svg.map(|svg| self.add(format!("picture{id}.svg"), svg.into_bytes()));
        Shown { id, points, lines, width: units(width), height: units(height) }
    }

    fn add(&mut self, name: String, bytes: Vec<u8>) -> String {
        self.files.push(File { name, bytes });
        reference(self.files.len())
    }

    /// Writes what the paper refers to.
    pub(super) fn relations(&self) -> Result<Vec<u8>, Fault> {
        let mut xml = Xml::new();
        let space = "http://schemas.openxmlformats.org/package/2006/relationships";
        xml.element("Relationships", &[("xmlns", space)], |xml| {
            for (id, kind, target) in PARTS {
                relation(xml, id, kind, target);
            }
            for (place, file) in (1..).zip(&self.files) {
                relation(xml, &reference(place), "image", &format!("media/{}", file.name));
            }
        });
        xml.finish()
    }
}

/// A drawing made ready for the package.
struct Drawn {
    points: Vec<u8>,
    lines: String,
    size: (f32, f32),
}

fn draw(letters: &Letters, chart: &Chart, colour: Colour) -> Result<Drawn, Fault> {
    let picture = picture::draw(chart, colour);
    let size = fitted((picture.width, picture.height), MOST);
    let fault = |reason| Fault::Picture { title: chart.title.clone(), reason };
    let drawing = letters.read(picture.svg.as_bytes()).map_err(fault)?;
    Ok(Drawn { points: drawing.points_on_white(size.0).map_err(fault)?, lines: drawing.lines(), size })
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    let kind = format!("http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}");
    xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
}

fn reference(place: usize) -> String {
    format!("rIdPicture{place}")
}

/// A size in points, made smaller where it passes the most.
fn fitted(size: (u32, u32), most: (f32, f32)) -> (f32, f32) {
    let points = |side: u32| f32::from(u16::try_from(side.max(1)).unwrap_or(u16::MAX));
    let (width, height) = (points(size.0), points(size.1));
    let scale = (most.0 / width).min(most.1 / height).min(1.0);
    (width * scale, height * scale)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a page in units, and positive")]
fn units(points: f32) -> u32 {
    (points * UNITS).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_made_smaller_and_never_larger() {
        assert_eq!(fitted((200, 100), MOST), (200.0, 100.0));
        assert_eq!(fitted((906, 100), MOST), (453.0, 50.0));
        assert_eq!(fitted((340, 480), MOST_LOGO), (34.0, 48.0));
    }
}
