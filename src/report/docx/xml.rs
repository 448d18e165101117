//! A part being written: elements inside elements, and text that stays text.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::report::Fault;
use crate::report::clean::clean;

/// A part being written.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    /// The first thing that could not be written; told at the end.
    failed: Option<io::Error>,
}

impl Xml {
    /// A part with nothing in it yet.
    pub(super) fn new() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), failed: None };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// Writes an element and what stands in it.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], inner: impl FnOnce(&mut Self)) {
        self.event(Event::Start(start(name, attributes)));
        inner(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// Writes an element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// Writes an element of `WordprocessingML` that is nothing but a value.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Writes text.
    pub(super) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&clean(text))));
    }

    /// The whole part.
    pub(super) fn finish(self) -> Result<Vec<u8>, Fault> {
        match self.failed {
            Some(error) => Err(Fault::Assembly(error.to_string())),
            None => Ok(self.writer.into_inner()),
        }
    }

    fn event(&mut self, event: Event<'_>) {
        if let Err(error) = self.writer.write_event(event) {
            self.failed.get_or_insert(error);
        }
    }
}

fn start<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, &*clean(value)));
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let mut xml = Xml::new();
        xml.element("a", &[("b", "\"<&>'")], |xml| xml.text("<c/> & \u{1}\u{fffe}\n"));
        let text = String::from_utf8(xml.finish().unwrap_or_default()).unwrap_or_default();
        assert!(text.ends_with("<a b=\"&quot;&lt;&amp;&gt;&apos;\">&lt;c/&gt; &amp; \u{fffd}\u{fffd}\n</a>"), "{text}");
    }
}
