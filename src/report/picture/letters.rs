//! Letters in a picture: how wide they are, about, and text broken into lines or cut to a width.
//!
//! No typeface is read for this: widths are those of a wide sans-serif face, so that text stays in its place whatever face
//! a reader has in place of ours.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The size of letters, in tenths of a point.
pub(super) const SIZE: i64 = 100;
/// From one line of text to the next.
pub(super) const LINE: i64 = 128;
/// How far below the top of a line its letters stand.
pub(super) const BASE: i64 = 96;

/// About how wide the text is at [`SIZE`], in tenths of a point.
pub(super) fn width(text: &str) -> i64 {
    text.graphemes(true).map(one).sum()
}

fn one(grapheme: &str) -> i64 {
    match grapheme.chars().next() {
        Some('i' | 'j' | 'l' | 'í' | 'ì' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ') => 34,
        Some('f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' | '·') => 43,
        Some('m' | 'w' | 'M' | 'W' | '%' | '@' | '—') => 94,
        Some(letter) if letter.is_uppercase() => 72,
        Some(_) if grapheme.width() > 1 => 104,
        Some(_) => 62,
        None => 0,
    }
}

/// The text, or as much of it as fits before an ellipsis.
pub(super) fn cut(text: &str, room: i64) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = one("m");
    for grapheme in text.graphemes(true) {
        used += one(grapheme);
        if used > room {
            break;
        }
        kept.push_str(grapheme);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The text in lines no wider than `room`, at most so many; the last is cut where there is more.
pub(super) fn lines(text: &str, room: i64, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        for piece in pieces(word, room) {
            let last = lines.last_mut().filter(|line| !line.is_empty());
            match last {
                Some(line) if width(line) + one(" ") + width(&piece) <= room => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                Some(_) => lines.push(piece),
                None => lines = vec![piece],
            }
        }
    }
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(cut(&rest, room));
    }
    lines
}

/// A word, or what fits of it line after line.
fn pieces(word: &str, room: i64) -> Vec<String> {
    if width(word) <= room {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for grapheme in word.graphemes(true) {
        let wide = one(grapheme);
        if used + wide > room && used > 0 {
            pieces.push(String::new());
            used = 0;
        }
        used += wide;
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(grapheme);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_in_its_place() {
        let text = "Restaurar el río y sus orillas con la gente que vive en ellas";
        for room in [300, 700, 1_500] {
            for most in [1, 2, 5] {
                let lines = lines(text, room, most);
                assert!(lines.len() <= most && lines.iter().all(|line| width(line) <= room), "{lines:?}");
            }
        }
        assert_eq!(lines(text, 9_000, 3), [text]);
    }

    #[test]
    fn what_is_left_out_is_marked() {
        assert!(lines("uno dos tres cuatro", 300, 1)[0].ends_with('…'));
        let long = lines(&"a".repeat(10_000), 500, 3);
        assert_eq!(long.len(), 3);
        assert!(long[2].ends_with('…'));
        assert_eq!(lines("", 500, 3), [""]);
    }
}
