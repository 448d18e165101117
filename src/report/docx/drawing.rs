//! Pictures that stand in a line of their own: lines for the programs that draw them, points for the others.

use super::media::Shown;
use super::xml::Xml;
use crate::report::document::Span;

/// What a picture says to who cannot see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    /// What it shows.
    pub(super) title: &'a str,
    /// The same in words.
    pub(super) alternative: &'a str,
}

/// Writes a run that shows a picture.
pub(super) fn write(xml: &mut Xml, shown: &Shown, words: Words<'_>) {
    let (width, height) = (shown.width.to_string(), shown.height.to_string());
    let extent = [("cx", &*width), ("cy", &*height)];
    let [title, alternative] = [words.title, words.alternative].map(|text| Span::text_of(&[Span::plain(text)]));
    let id = shown.id.to_string();
    let name = format!("Picture {id}");
    let described = [("id", &*id), ("name", &*name), ("descr", &*alternative), ("title", &*title)];
    xml.element("w:r", &[], |xml| {
        xml.element("w:drawing", &[], |xml| {
            xml.element("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")], |xml| {
                xml.empty("wp:extent", &extent);
                xml.empty("wp:docPr", &described);
                xml.element("wp:cNvGraphicFramePr", &[], |xml| {
                    xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
                });
                xml.element("a:graphic", &[], |xml| {
                    let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
                    xml.element("a:graphicData", &[("uri", kind)], |xml| picture(xml, shown, &described, &extent));
                });
            });
        });
    });
}

fn picture(xml: &mut Xml, shown: &Shown, described: &[(&str, &str)], extent: &[(&str, &str)]) {
    xml.element("pic:pic", &[], |xml| {
        xml.element("pic:nvPicPr", &[], |xml| {
            xml.empty("pic:cNvPr", described);
            xml.empty("pic:cNvPicPr", &[]);
        });
        xml.element("pic:blipFill", &[], |xml| {
            xml.element("a:blip", &[("r:embed", &shown.points)], |xml| {
                if let Some(lines) = &shown.lines {
                    svg(xml, lines);
                }
            });
            xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
        });
        xml.element("pic:spPr", &[], |xml| {
            xml.element("a:xfrm", &[], |xml| {
                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                xml.empty("a:ext", extent);
            });
            xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
        });
    });
}

/// The extension by which programs that draw lines take them instead of the points.
fn svg(xml: &mut Xml, lines: &str) {
    xml.element("a:extLst", &[], |xml| {
        xml.element("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")], |xml| {
            let space = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
            xml.empty("asvg:svgBlip", &[("xmlns:asvg", space), ("r:embed", lines)]);
        });
    });
}
