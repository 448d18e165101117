//! Drawings of lines as points, for programs that show no lines, and as lines without letters or anything from outside,
//! for those that have not our letters.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Group, ImageHrefResolver, Node, Options, Tree, WriteOptions};

use super::fonts::FACES;
use super::picture::TYPEFACE;

/// Points of the raster for one point of 1/72 inch: 180 an inch, fine enough to print.
const SCALE: f32 = 2.5;
/// The most points on a side, whatever the drawing says of itself.
const MOST_POINTS: f32 = 6000.0;

/// A drawing made ready for a document.
pub(super) struct Raster {
    /// The bytes of a PNG.
    pub(super) png: Vec<u8>,
    /// The lines as SVG.
    pub(super) svg: String,
}

/// The letters of the drawings of a document, read once for all of them.
pub(super) struct Letters(Arc<Database>);

impl Default for Letters {
    fn default() -> Self {
        let mut database = Database::new();
        for face in FACES {
            database.load_font_data(face.to_vec());
        }
        database.set_sans_serif_family(TYPEFACE);
        Self(Arc::new(database))
    }
}

impl Letters {
    /// Makes `svg`, which is shown `width` points of 1/72 inch wide, ready for a document.
    pub(super) fn raster(&self, svg: &[u8], width: f32) -> Result<Raster, String> {
        let options = Options {
            font_family: TYPEFACE.to_owned(),
            fontdb: Arc::clone(&self.0),
            image_href_resolver: nothing_else(),
            ..Options::default()
        };
        let tree = Tree::from_data(svg, &options).map_err(|error| error.to_string())?;
        Ok(Raster { png: points(&tree, width)?, svg: lines(&tree, svg) })
    }
}

/// What stands in a drawing is drawn, and nothing else is read: no file, no address.
pub(crate) fn nothing_else() -> ImageHrefResolver<'static> {
    ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) }
}

fn points(tree: &Tree, width: f32) -> Result<Vec<u8>, String> {
    let size = tree.size();
    let wanted = width * SCALE / size.width();
    let scale = wanted.min(MOST_POINTS / size.width()).min(MOST_POINTS / size.height());
    let scaled = size.to_int_size().scale_by(scale).ok_or("no size")?;
    let mut pixmap = Pixmap::new(scaled.width(), scaled.height()).ok_or("too large")?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| error.to_string())
}

/// The drawing with its letters as lines, which look the same where our typeface is missing. A letter that we have no
/// shape for is better left to a program that may have one: then the drawing stays as it was.
fn lines(tree: &Tree, svg: &[u8]) -> String {
    match std::str::from_utf8(svg) {
        Ok(text) if lacks_letters(tree.root()) => text.to_owned(),
        _ => tree.to_string(&WriteOptions {
            coordinates_precision: 3,
            transforms_precision: 5,
            ..WriteOptions::default()
        }),
    }
}

fn lacks_letters(group: &Group) -> bool {
    group.children().iter().any(|node| match node {
        Node::Group(inner) => lacks_letters(inner),
        Node::Text(text) => text.layouted().iter().flat_map(|span| &span.positioned_glyphs).any(|it| it.id.0 == 0),
        Node::Path(_) | Node::Image(_) => false,
    })
}
