//! How lists are marked and counted.

use super::xml::Xml;
use crate::report::Fault;

/// The list of what is not counted.
pub(super) const BULLETS: usize = 1;
/// The list of what is counted by whoever edits the paper.
const COUNTED: usize = 2;
/// How far each level stands in from the one above, in twentieths of a point.
pub(super) const STEP: u32 = 340;
/// The deepest level that lists have here, from 0.
pub(super) const DEEPEST: usize = 8;

/// The list of those items that are counted in the so-many-eth counted list, from 1.
pub(super) fn counted(place: usize) -> usize {
    COUNTED + place
}

/// Writes how to mark and count, with so many lists that each count from one.
pub(super) fn write(counted_lists: usize) -> Result<Vec<u8>, Fault> {
    let mut xml = Xml::new();
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    xml.element("w:numbering", &[("xmlns:w", space)], |xml| {
        kind(xml, "0", "ListBullet", |_| ("bullet", "•".to_owned()));
        kind(xml, "1", "ListNumber", |level| ("decimal", format!("%{}.", level + 1)));
        for (list, kind) in [(BULLETS, "0"), (COUNTED, "1")] {
            xml.element("w:num", &[("w:numId", &list.to_string())], |xml| xml.value("w:abstractNumId", kind));
        }
        for place in 1..=counted_lists {
            xml.element("w:num", &[("w:numId", &counted(place).to_string())], |xml| {
                xml.value("w:abstractNumId", "1");
                xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| xml.value("w:startOverride", "1"));
            });
        }
    });
    xml.finish()
}

fn kind(xml: &mut Xml, id: &str, style: &str, mark: impl Fn(usize) -> (&'static str, String)) {
    xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.value("w:multiLevelType", "hybridMultilevel");
        for (level, depth) in (0..=DEEPEST).zip(1_u32..) {
            let (format, text) = mark(level);
            xml.element("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
                xml.value("w:start", "1");
                xml.value("w:numFmt", format);
                if level == 0 {
                    xml.value("w:pStyle", style);
                }
                xml.value("w:lvlText", &text);
                xml.value("w:lvlJc", "left");
                xml.element("w:pPr", &[], |xml| {
                    let (left, hanging) = ((STEP * depth).to_string(), STEP.to_string());
                    xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
                });
                xml.element("w:rPr", &[], |xml| xml.value("w:color", "595959"));
            });
        }
    });
}
