//! What is written of a text: letters that some face has, with places to break what is too long for a line.

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::faces::Faces;
use super::signs;

/// More letters than this without a place to break may not fit on a line.
const LONGEST: usize = 30;

/// How many letters stay together of what is too long.
const PIECE: usize = 6;

/// A text as the templates take it: whole, or in pieces between which a line may end. The pieces say the same as the
/// whole; no sign is put between them, so that who copies the text gets the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Written {
    /// All in one.
    Whole(String),
    /// Pieces, in order.
    Pieces(Vec<String>),
}

/// Writes texts, and remembers what it took: which faces, and whether a letter had none.
#[derive(Default)]
pub(super) struct Pen {
    faces: Faces,
    /// Whether some letter was written by its number, as no face has it.
    pub(super) lacked: bool,
}

impl Pen {
    /// The text with places to break.
    pub(super) fn write(&mut self, text: &str) -> Written {
        broken(self.letters(text))
    }

    /// The text with each letter that no face has as its number, such as `[U+0915]`, and without control characters and
    /// marks that turn the direction of what follows.
    pub(super) fn letters(&mut self, text: &str) -> String {
        let text: String = text.chars().filter_map(signs::kept).collect();
        // Nearly all texts: what is below 0x17f is in every face of the house.
        if text.chars().all(|letter| matches!(letter, ' '..='~' | '\u{a0}'..='\u{17f}')) {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        for cluster in text.graphemes(true) {
            self.cluster(cluster, &mut out);
        }
        out
    }

    fn cluster(&mut self, cluster: &str, out: &mut String) {
        if self.faces.have(cluster) {
            out.push_str(cluster);
            return;
        }
        let visible: String = cluster.chars().filter(|letter| !signs::is_joiner(*letter)).collect();
        if self.faces.have(&visible) {
            out.push_str(&visible);
            return;
        }
        // No face has the letter with all its marks: the letter, where there is one, and the marks by their numbers.
        for (place, letter) in visible.chars().enumerate() {
            if place == 0 && self.faces.have(letter.encode_utf8(&mut [0; 4])) {
                out.push(letter);
            } else {
                self.lacked = true;
                out.extend(format!("[U+{:04X}]", u32::from(letter)).chars());
            }
        }
    }

    /// The faces for all that was written.
    pub(super) fn fonts(&self) -> Vec<typst::text::Font> {
        self.faces.fonts()
    }
}

/// The text in pieces, where it has something too long for a line.
fn broken(text: String) -> Written {
    if text.len() <= LONGEST || runs(&text).all(|run| run.len() <= LONGEST || letters(run) <= LONGEST) {
        return Written::Whole(text);
    }
    let mut pieces = vec![String::new()];
    for run in runs(&text) {
        if letters(run) <= LONGEST {
            add(&mut pieces, run, false);
            continue;
        }
        for (place, letter) in run.graphemes(true).enumerate() {
            add(&mut pieces, letter, place % PIECE == 0 && place > 0);
        }
    }
    Written::Pieces(pieces)
}

fn letters(run: &str) -> usize {
    run.graphemes(true).count()
}

fn add(pieces: &mut Vec<String>, text: &str, apart: bool) {
    match pieces.last_mut() {
        Some(last) if !apart => last.push_str(text),
        _ => pieces.push(text.to_owned()),
    }
}

/// The text cut before and after what lines may end at anyway: spaces and ideographs.
pub(super) fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = if signs::parts(first) { first.len_utf8() } else { rest.find(signs::parts).unwrap_or(rest.len()) };
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// The longest that must stay on a line, for the width of columns.
pub(super) fn unbroken(text: &str) -> impl Iterator<Item = &str> {
    runs(text).map(|run| {
        if run.len() <= LONGEST || letters(run) <= LONGEST {
            return run;
        }
        let end = run.grapheme_indices(true).nth(PIECE).map_or(run.len(), |(place, _)| place);
        &run[..end]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(written: Written) -> String {
        match written {
            Written::Whole(text) => text,
            Written::Pieces(pieces) => pieces.concat(),
        }
    }

    #[test]
    fn only_what_is_too_long_is_broken_and_nothing_is_added() {
        let usual = "¿Qué ejes priorizamos? 25 % de 31; https://ejemplo.org/plan";
        assert_eq!(Pen::default().write(usual), Written::Whole(usual.to_owned()));
        let long = format!("antes {} después", "ñ".repeat(10_000));
        let written = Pen::default().write(&long);
        assert!(matches!(&written, Written::Pieces(pieces) if pieces.len() > 1_600), "{written:?}");
        assert_eq!(whole(written), long);
        let ideographs = "東京都の国際協力".repeat(20);
        assert_eq!(Pen::default().write(&ideographs), Written::Whole(ideographs.clone()));
    }

    #[test]
    fn what_no_face_has_is_written_by_its_number() {
        let mut pen = Pen::default();
        assert_eq!(
            pen.letters("Здравствуйте, مرحبا, שלום, 東京, 서울, 👍🏽 ❤️"),
            "Здравствуйте, مرحبا, שלום, 東京, 서울, 👍🏽 ❤️"
        );
        assert!(!pen.lacked);
        assert_eq!(pen.letters("ไทย \u{e000}"), "[U+0E44][U+0E17][U+0E22] [U+E000]");
        assert!(pen.lacked);
    }

    #[test]
    fn what_turns_or_controls_is_left_out() {
        let mut pen = Pen::default();
        assert_eq!(pen.letters("a\u{202e}b\u{7}c\u{1b}[31m\td\u{feff}"), "abc[31m d");
        assert!(!pen.lacked);
    }
}
