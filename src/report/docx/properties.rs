//! What a file says of itself.

use super::xml::Xml;
use crate::report::Fault;
use crate::report::document::Document;

/// What the file is: title, subject, author, language, state, and the day as of which it holds.
pub(super) fn core(document: &Document) -> Result<Vec<u8>, Fault> {
    let metadata = &document.metadata;
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let day = format!("{}T00:00:00Z", metadata.as_of);
    xml.element("cp:coreProperties", &spaces, |xml| {
        let told = [
            ("dc:title", &*document.title),
            ("dc:subject", &*metadata.subject),
            ("dc:creator", creator(document)),
            ("dc:language", super::styles::language(document.language)),
            ("cp:category", &*metadata.kind),
            ("cp:contentStatus", &*metadata.state),
        ];
        for (name, text) in told.into_iter().filter(|(_, text)| !text.is_empty()) {
            xml.element(name, &[], |xml| xml.text(text));
        }
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.element(name, &[("xsi:type", "dcterms:W3CDTF")], |xml| xml.text(&day));
        }
    });
    xml.finish()
}

/// Who answers for the paper: the body that convenes, or the institution whose paper it is.
fn creator(document: &Document) -> &str {
    let metadata = &document.metadata;
    if metadata.author.is_empty() { &metadata.identity.name } else { &metadata.author }
}

/// What wrote the file, and for whom.
pub(super) fn app(document: &Document) -> Result<Vec<u8>, Fault> {
    let mut xml = Xml::new();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", space)], |xml| {
        xml.element("Application", &[], |xml| xml.text("concertar"));
        let institution = &document.metadata.identity.name;
        if !institution.is_empty() {
            xml.element("Company", &[], |xml| xml.text(institution));
        }
    });
    xml.finish()
}
