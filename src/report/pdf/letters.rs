//! What is written of a text: letters that some face has.

use unicode_segmentation::UnicodeSegmentation;

use super::breaks::{self, Room, Written};
use super::directions::is_leftward;
use super::faces::Faces;
use super::signs;

/// Writes texts, and remembers what it took: which faces, and whether a letter had none.
#[derive(Default)]
pub(super) struct Pen {
    faces: Faces,
    /// Whether some letter was written by its number, as no face has it.
    pub(super) lacked: bool,
}

impl Pen {
    /// The text with places to break what is too long for a line.
    pub(super) fn write(&mut self, text: &str) -> Written {
        breaks::broken(self.letters(text), Room::Page)
    }

    /// The text with places to break what is too long for a line of a column.
    pub(super) fn write_in_column(&mut self, text: &str) -> Written {
        breaks::broken(self.letters(text), Room::Column)
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

    /// The text as a drawing can hold it. There each letter that the faces of the house lack is looked for by itself, and all
    /// are taken for lost where some face makes one sign of several: such a letter is drawn without what is put on it, or
    /// as an empty square. The words beside a drawing say it all.
    pub(super) fn drawn(&mut self, text: &str) -> String {
        let text: String = self.letters(text).chars().filter(|letter| !signs::is_joiner(*letter)).collect();
        if self.faces.has_one_for(&text) {
            return text;
        }
        let is_apart = !signs::MERGED.iter().any(|pair| text.contains(pair));
        let mut out = String::with_capacity(text.len());
        for cluster in text.graphemes(true) {
            match cluster.chars().next().filter(|_| is_apart && !is_leftward([cluster])) {
                _ if Faces::in_house(cluster) => out.push_str(cluster),
                Some(first) if self.faces.have(first.encode_utf8(&mut [0; 4])) => out.push(first),
                _ => out.push('□'),
            }
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_drawing_holds_what_is_found_letter_by_letter() {
        for text in ["Vivir, oferta → ñandú", "Здравствуйте", "F1 مرحبا بالعالم", "שלום F2", "F1 東京", "F1 👍"]
        {
            assert_eq!(Pen::default().drawn(text), text);
        }
        for (text, drawn) in
            [("F1 👍🏽", "F1 👍"), ("F1 ❤️ x", "F1 ❤ x"), ("staff 東京", "staff □□"), ("مرحبا 東京", "□□□□□ 東京")]
        {
            assert_eq!(Pen::default().drawn(text), drawn);
        }
    }

    #[test]
    fn what_turns_or_controls_is_left_out() {
        let mut pen = Pen::default();
        assert_eq!(pen.letters("a\u{202e}b\u{7}c\u{1b}[31m\td\u{feff}"), "abc[31m d");
        assert!(!pen.lacked);
    }
}
