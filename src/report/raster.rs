//! Drawings of lines as points, for programs that show no lines, and as lines without letters or anything from outside,
//! for those that have not our letters.

use std::sync::Arc;

use png::{ColorType, Compression, Encoder};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Group, ImageHrefResolver, Node, Options, Tree, WriteOptions};

use super::fonts::FACES;
use super::picture::TYPEFACE;

/// Points of the raster for one point of 1/72 inch: 180 an inch, fine enough to print.
const SCALE: f32 = 2.5;
/// The most points on a side, whatever the drawing says of itself.
const MOST_POINTS: f32 = 6000.0;

/// A drawing as it was read.
pub(super) struct Drawing<'a> {
    tree: Tree,
    text: &'a str,
}

/// The letters of the drawings of a document, read once for all of them.
pub(super) struct Letters(Arc<Database>);

impl Default for Letters {
    fn default() -> Self {
        let mut database = Database::new();
        for face in FACES {
            database.load_font_source(Source::Binary(Arc::new(face)));
        }
        database.set_sans_serif_family(TYPEFACE);
        Self(Arc::new(database))
    }
}

impl Letters {
    /// Reads a drawing of lines.
    pub(super) fn read<'a>(&self, svg: &'a [u8]) -> Result<Drawing<'a>, String> {
        let options = Options {
            font_family: TYPEFACE.to_owned(),
            fontdb: Arc::clone(&self.0),
            image_href_resolver: nothing_else(),
            ..Options::default()
        };
        let tree = Tree::from_data(svg, &options).map_err(|error| error.to_string())?;
        Ok(Drawing { tree, text: std::str::from_utf8(svg).unwrap_or_default() })
    }
}

impl Drawing<'_> {
    /// The bytes of a PNG of the drawing shown `width` points of 1/72 inch wide, with nothing behind it.
    pub(super) fn points(&self, width: f32) -> Result<Vec<u8>, String> {
        self.drawn(width, Color::TRANSPARENT)?.encode_png().map_err(|error| error.to_string())
    }

    /// The same on white, which takes a third of the time: there is nothing to see through.
    pub(super) fn points_on_white(&self, width: f32) -> Result<Vec<u8>, String> {
        let pixmap = self.drawn(width, Color::WHITE)?;
        let mut colours = Vec::with_capacity(pixmap.data().len() / 4 * 3);
        for point in pixmap.data().chunks_exact(4) {
            colours.extend_from_slice(&point[..3]);
        }
        let mut png = Vec::new();
        let mut encoder = Encoder::new(&mut png, pixmap.width(), pixmap.height());
        encoder.set_color(ColorType::Rgb);
        encoder.set_compression(Compression::Fast);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&colours));
        written.map_err(|error| error.to_string())?;
        Ok(png)
    }

    fn drawn(&self, width: f32, ground: Color) -> Result<Pixmap, String> {
        let size = self.tree.size();
        let wanted = width * SCALE / size.width();
        let scale = wanted.min(MOST_POINTS / size.width()).min(MOST_POINTS / size.height());
        let scaled = size.to_int_size().scale_by(scale).ok_or("no size")?;
        let mut pixmap = Pixmap::new(scaled.width(), scaled.height()).ok_or("too large")?;
        pixmap.fill(ground);
        resvg::render(&self.tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
        Ok(pixmap)
    }

    /// The drawing with its letters as lines, which look the same where our typeface is missing. A letter that we have no
    /// shape for is better left to a program that may have one: then the drawing stays as it was.
    pub(super) fn lines(&self) -> String {
        if !self.text.is_empty() && lacks_letters(self.tree.root()) {
            return self.text.to_owned();
        }
        let options = WriteOptions { coordinates_precision: 2, transforms_precision: 5, ..WriteOptions::default() };
        self.tree.to_string(&options)
    }
}

/// What stands in a drawing is drawn, and nothing else is read: no file, no address.
pub(crate) fn nothing_else() -> ImageHrefResolver<'static> {
    ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) }
}

fn lacks_letters(group: &Group) -> bool {
    group.children().iter().any(|node| match node {
        Node::Group(inner) => lacks_letters(inner),
        Node::Text(text) => text.layouted().iter().flat_map(|span| &span.positioned_glyphs).any(|it| it.id.0 == 0),
        Node::Path(_) | Node::Image(_) => false,
    })
}
