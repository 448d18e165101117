//! A PDF as a screen reader reads it: by its tags, in their order, and with what is said in place of what is drawn.

use std::collections::BTreeMap;

use pdf_extract::content::{Content, Operation};
use pdf_extract::{Dictionary, Document, Encoding, Object, ObjectId};

/// A part of what is tagged, with its parts.
#[derive(Debug, Default)]
pub(crate) struct Tagged {
    /// The tag; none for bare text.
    pub(crate) tag: String,
    /// The text, where it is bare.
    text: String,
    pub(crate) parts: Vec<Tagged>,
}

impl Tagged {
    /// The tags of a file, from the first to the last.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::of_file(&Document::load_mem(bytes).unwrap())
    }

    /// The tags of a file that was read, from the first to the last.
    pub(crate) fn of_file(file: &Document) -> Self {
        let mut reader = Tags { marked: marked(file), file };
        let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let mut whole = Self::default();
        reader.element(root, None, &mut whole);
        whole
    }

    /// All that it says. A soft hyphen is no letter but the sign of a word parted at the end of a line.
    pub(crate) fn text(&self) -> String {
        self.raw().replace('\u{ad}', "").trim().to_owned()
    }

    /// All that it says, as it is written.
    pub(crate) fn raw(&self) -> String {
        self.text.chars().chain(self.parts.iter().flat_map(|it| it.raw().chars().collect::<Vec<_>>())).collect()
    }

    /// The parts of this tag, however deep.
    pub(crate) fn all<'a>(&'a self, tag: &str) -> Vec<&'a Self> {
        let mut found = Vec::new();
        for part in &self.parts {
            if part.tag == tag {
                found.push(part);
            } else {
                found.extend(part.all(tag));
            }
        }
        found
    }
}

struct Tags<'a> {
    file: &'a Document,
    marked: BTreeMap<(ObjectId, i64), String>,
}

impl Tags<'_> {
    fn element(&mut self, object: &Object, page: Option<ObjectId>, into: &mut Tagged) {
        match self.file.dereference(object).unwrap().1 {
            Object::Array(parts) => parts.iter().for_each(|it| self.element(it, page, into)),
            Object::Integer(mark) => {
                let text = self.marked.remove(&(page.unwrap(), *mark)).unwrap_or_default();
                into.parts.push(Tagged { text, ..Tagged::default() });
            }
            Object::Dictionary(part) => self.part(part, page, into),
            other => panic!("{other:?} among the tags"),
        }
    }

    fn part(&mut self, part: &Dictionary, page: Option<ObjectId>, into: &mut Tagged) {
        let page = part.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        if let Ok(mark) = part.get(b"MCID") {
            return self.element(mark, page, into);
        }
        let name = part.get(b"S").and_then(Object::as_name).map(|it| String::from_utf8_lossy(it).into_owned());
        let mut inner = Tagged { tag: name.unwrap_or_default(), ..Tagged::default() };
        if let Ok(parts) = part.get(b"K") {
            self.element(parts, page, &mut inner);
        }
        into.parts.push(inner);
    }
}

/// What is written under each mark of each page.
fn marked(file: &Document) -> BTreeMap<(ObjectId, i64), String> {
    let mut texts = BTreeMap::new();
    for page in file.get_pages().into_values() {
        let fonts = file.get_page_fonts(page).unwrap();
        let content = Content::decode(&file.get_page_content(page).unwrap()).unwrap();
        let fonts: BTreeMap<Vec<u8>, Encoding<'_>> =
            fonts.into_iter().map(|(name, font)| (name, font.get_font_encoding(file).unwrap())).collect();
        let mut writing = Writing { font: None, open: Vec::new() };
        for operation in &content.operations {
            match operation.operator.as_str() {
                "Tf" => writing.font = fonts.get(operation.operands[0].as_name().unwrap()),
                "BMC" => writing.open.push(Mark::default()),
                "BDC" => writing.open.push(Mark::of(operation)),
                "EMC" => drop(writing.open.pop()),
                "Tj" | "TJ" => {
                    if let Some((mark, text)) = writing.said(operation) {
                        texts.entry((page, mark)).or_insert_with(String::new).push_str(&text);
                    }
                }
                _ => {}
            }
        }
    }
    texts
}

#[derive(Default)]
struct Mark {
    number: Option<i64>,
    /// What is said in place of what is drawn, until it was said.
    instead: Option<String>,
}

impl Mark {
    fn of(operation: &Operation) -> Self {
        let Some(Object::Dictionary(about)) = operation.operands.get(1) else { return Self::default() };
        let instead = about.get(b"ActualText").ok().map(|it| pdf_extract::decode_text_string(it).unwrap());
        Self { number: about.get(b"MCID").and_then(Object::as_i64).ok(), instead }
    }
}

struct Writing<'a> {
    font: Option<&'a Encoding<'a>>,
    open: Vec<Mark>,
}

impl Writing<'_> {
    /// Under which mark what is said; nothing where it is no part of what is read.
    fn said(&mut self, operation: &Operation) -> Option<(i64, String)> {
        let number = self.open.iter().rev().find_map(|mark| mark.number)?;
        if let Some(mark) = self.open.iter_mut().find(|mark| mark.instead.is_some()) {
            // A text that is said instead of several is said once.
            return Some((number, mark.instead.replace(String::new()).unwrap_or_default()));
        }
        let encoding = self.font?;
        let mut text = String::new();
        let strings = operation.operands.iter().flat_map(|it| match it {
            Object::Array(parts) => parts.as_slice(),
            other => std::slice::from_ref(other),
        });
        for string in strings {
            if let Object::String(bytes, _) = string {
                text.push_str(&Document::decode_text(encoding, bytes).unwrap());
            }
        }
        Some((number, text))
    }
}
