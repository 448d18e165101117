//! A file of an office, unpacked, and its parts read by a reader of XML.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The parts of a file by their names.
pub(crate) struct Package {
    pub(crate) parts: BTreeMap<String, Vec<u8>>,
}

/// What stands in a part, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Start(String, BTreeMap<String, String>),
    End(String),
    Text(String),
}

impl Package {
    /// Unpacks a file, and reads every part that is XML.
    pub(crate) fn open(bytes: Vec<u8>) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            let name = file.name().unwrap().into_owned();
            assert!(!parts.contains_key(&name), "{name} is there twice");
            parts.insert(name, bytes);
        }
        let package = Self { parts };
        for name in package.parts.keys().filter(|name| [".xml", ".rels", ".svg"].iter().any(|end| name.ends_with(end)))
        {
            package.pieces(name);
        }
        package
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        std::str::from_utf8(self.parts.get(name).unwrap_or_else(|| panic!("no {name}"))).unwrap()
    }

    /// What stands in a part. Panics at anything that is no XML.
    pub(crate) fn pieces(&self, name: &str) -> Vec<Piece> {
        pieces(name, self.text(name))
    }

    /// The attributes of each element of this name in a part.
    pub(crate) fn elements(&self, part: &str, element: &str) -> Vec<BTreeMap<String, String>> {
        let named = |piece| match piece {
            Piece::Start(name, attributes) if name == element => Some(attributes),
            _ => None,
        };
        self.pieces(part).into_iter().filter_map(named).collect()
    }
}

/// What stands in a text of this name. Panics at anything that is no XML.
pub(crate) fn pieces(name: &str, text: &str) -> Vec<Piece> {
    let forbidden = |it: char| it < ' ' && !"\t\n\r".contains(it) || matches!(it, '\u{fffe}' | '\u{ffff}');
    assert!(!text.contains(forbidden), "{name} has characters that XML cannot hold");
    let mut reader = Reader::from_str(text);
    let (mut pieces, mut open) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            Event::Start(start) => {
                open.push(start.name().0.to_owned());
                pieces.push(started(&start));
            }
            Event::Empty(start) => {
                pieces.push(started(&start));
                pieces.push(Piece::End(start.name().0.to_owned()));
            }
            Event::End(end) => {
                assert_eq!(open.pop().as_deref(), Some(end.name().0), "in {name}");
                pieces.push(Piece::End(end.name().0.to_owned()));
            }
            Event::Text(text) => say(&mut pieces, &text.into_inner()),
            Event::CData(text) => say(&mut pieces, &text.into_inner()),
            Event::GeneralRef(reference) => {
                let named = |name: &str| quick_xml::escape::unescape(&format!("&{name};")).unwrap().into_owned();
                let said = named(&reference.into_inner());
                say(&mut pieces, &said);
            }
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => break,
            other => panic!("{name} has {other:?}"),
        }
    }
    assert!(open.is_empty(), "{name} ends within {open:?}");
    pieces
}

fn say(pieces: &mut Vec<Piece>, said: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(text)) => text.push_str(said),
        _ => pieces.push(Piece::Text(said.to_owned())),
    }
}

fn started(start: &BytesStart<'_>) -> Piece {
    let attribute = |it: Result<quick_xml::events::attributes::Attribute<'_>, _>| {
        let it = it.unwrap();
        (it.key.0.to_owned(), quick_xml::escape::unescape(&it.value).unwrap().into_owned())
    };
    Piece::Start(start.name().0.to_owned(), start.attributes().map(attribute).collect())
}
