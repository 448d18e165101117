//! Bytes of any origin as clean lines of UTF-8.

use std::borrow::Cow;

use encoding_rs::{Encoding as Decoder, WINDOWS_1252};

use super::notice::Encoding;

/// Text in UTF-8 without a mark at its beginning, whose lines end with a line feed, if also with a carriage return
/// before it.
pub(super) struct Decoded<'a> {
    pub(super) text: Cow<'a, str>,
    /// What it was, if not UTF-8.
    pub(super) from: Option<Encoding>,
}

/// Decodes UTF-8, UTF-16 with a mark, and else Windows-1252, in which any bytes are text.
pub(super) fn decoded(bytes: &[u8]) -> Decoded<'_> {
    let (text, from) = match Decoder::for_bom(bytes) {
        Some((decoder, mark)) if decoder != encoding_rs::UTF_8 => {
            let (text, _) = decoder.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
            (text, Some(Encoding::Utf16))
        }
        mark => {
            let bytes = bytes.get(mark.map_or(0, |(_, mark)| mark)..).unwrap_or_default();
            match std::str::from_utf8(bytes) {
                Ok(text) => (Cow::Borrowed(text), None),
                Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, Some(Encoding::Windows1252)),
            }
        }
    };
    Decoded { text: with_line_feeds(text), from }
}

/// Turns carriage returns that stand alone, as old spreadsheets write them, into line feeds.
fn with_line_feeds(text: Cow<'_, str>) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let is_alone = |at: usize| bytes.get(at) == Some(&b'\r') && bytes.get(at + 1) != Some(&b'\n');
    if !bytes.contains(&b'\r') || !(0..bytes.len()).any(is_alone) {
        return text;
    }
    let next = text.chars().skip(1).map(Some).chain([None]);
    Cow::Owned(
        text.chars().zip(next).map(|pair| if pair.0 == '\r' && pair.1 != Some('\n') { '\n' } else { pair.0 }).collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Option<Encoding>) {
        let decoded = decoded(bytes);
        (decoded.text.into_owned(), decoded.from)
    }

    #[test]
    fn utf_8_stays_as_it_is() {
        assert_eq!(read("\u{feff}peñón".as_bytes()), ("peñón".to_owned(), None));
        assert_eq!(read(b""), (String::new(), None));
    }

    #[test]
    fn other_encodings_are_decoded() {
        assert_eq!(read(b"pe\xf1\xf3n \x80"), ("peñón €".to_owned(), Some(Encoding::Windows1252)));
        let little: Vec<u8> = "\u{feff}ñ1".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&little), ("ñ1".to_owned(), Some(Encoding::Utf16)));
        let big: Vec<u8> = "\u{feff}ñ1".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&big), ("ñ1".to_owned(), Some(Encoding::Utf16)));
    }

    #[test]
    fn lone_carriage_returns_end_lines() {
        assert_eq!(read(b"a\rb\r\nc\r").0, "a\nb\r\nc\n");
    }
}
