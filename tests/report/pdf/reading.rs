//! A PDF as a reader finds it.

use super::tagged::Tagged;
use pdf_extract::{Dictionary, Document, MediaBox, Object, OutputDev, OutputError, Transform};

/// A PDF that was read.
pub(crate) struct Read {
    file: Document,
    pages: Vec<Page>,
}

/// What stands on a page, without spaces.
#[derive(Default)]
pub(crate) struct Page {
    /// All of it.
    pub(crate) all: String,
    width: f64,
    /// Whether a letter stands beyond the edge.
    overflows: bool,
}

/// The text without spaces, which stand where lines end, and without the signs of words that may be parted.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

#[derive(Default)]
struct Pages(Vec<Page>);

impl OutputDev for Pages {
    fn begin_page(&mut self, _: u32, size: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        self.0.push(Page { width: size.urx - size.llx, ..Page::default() });
        Ok(())
    }

    fn output_character(
        &mut self,
        at: &Transform,
        width: f64,
        _: f64,
        size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        let Some(page) = self.0.last_mut() else { return Ok(()) };
        let text = squeezed(text);
        page.all.push_str(&text);
        let is_upright = at.m12.abs() < 0.01;
        let end = at.m31 + width * size * at.m11;
        page.overflows |= is_upright && !text.is_empty() && (at.m31 < 0.0 || end > page.width || at.m32 < 0.0);
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

impl Read {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let mut pages = Pages::default();
        pdf_extract::output_doc(&file, &mut pages).unwrap();
        Self { file, pages: pages.0 }
    }

    /// The pages, in order.
    pub(crate) fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// What the text says in the order of its tags, without spaces.
    pub(crate) fn text(&self) -> String {
        squeezed(&Tagged::of_file(&self.file).text())
    }

    pub(crate) fn is_within_its_pages(&self) -> bool {
        self.pages.iter().all(|page| !page.overflows)
    }

    fn catalogue(&self) -> &Dictionary {
        self.file.catalog().unwrap()
    }

    fn followed<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.file.dereference(object).unwrap().1
    }

    fn entry<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        dictionary.get(key.as_bytes()).ok().map(|found| self.followed(found))
    }

    pub(crate) fn is_tagged(&self) -> bool {
        let marked = self.entry(self.catalogue(), "MarkInfo").and_then(|it| it.as_dict().ok());
        marked.and_then(|it| self.entry(it, "Marked")).is_some_and(|it| matches!(it, Object::Boolean(true)))
    }

    pub(crate) fn shows_its_title(&self) -> bool {
        let viewer = self.entry(self.catalogue(), "ViewerPreferences").and_then(|it| it.as_dict().ok());
        viewer.and_then(|it| self.entry(it, "DisplayDocTitle")).is_some_and(|it| matches!(it, Object::Boolean(true)))
    }

    pub(crate) fn language(&self) -> String {
        pdf_extract::decode_text_string(self.entry(self.catalogue(), "Lang").unwrap()).unwrap()
    }

    pub(crate) fn title(&self) -> String {
        let about = self.followed(self.file.trailer.get(b"Info").unwrap()).as_dict().unwrap();
        pdf_extract::decode_text_string(self.entry(about, "Title").unwrap()).unwrap()
    }

    /// The properties of the file, as XML.
    pub(crate) fn properties(&self) -> String {
        let stream = self.entry(self.catalogue(), "Metadata").unwrap().as_stream().unwrap();
        let plain = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(plain).unwrap()
    }

    /// The tags of the structure, in reading order.
    pub(crate) fn tags(&self) -> Vec<String> {
        let mut tags = Vec::new();
        self.walk(self.entry(self.catalogue(), "StructTreeRoot").unwrap(), &mut |it| {
            if let Some(Object::Name(name)) = self.entry(it, "S") {
                tags.push(String::from_utf8_lossy(name).into_owned());
            }
        });
        tags
    }

    /// What is said of each picture to who does not see it.
    pub(crate) fn alternatives(&self) -> Vec<String> {
        let mut found = Vec::new();
        self.walk(self.entry(self.catalogue(), "StructTreeRoot").unwrap(), &mut |it| {
            if let Some(text) = self.entry(it, "Alt") {
                found.push(pdf_extract::decode_text_string(text).unwrap());
            }
        });
        found
    }

    fn walk(&self, object: &Object, visit: &mut dyn FnMut(&Dictionary)) {
        match object {
            Object::Array(list) => list.iter().for_each(|it| self.walk(self.followed(it), visit)),
            Object::Dictionary(dictionary) => {
                visit(dictionary);
                if let Some(children) = self.entry(dictionary, "K") {
                    self.walk(children, visit);
                }
            }
            _ => {}
        }
    }
}
