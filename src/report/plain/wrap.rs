//! Text broken into lines by the cells it takes, never inside what a reader calls a letter.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many cells the text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The lines of `text`, each at most `room` cells wide: broken at spaces, and inside a word only when it is longer than a
/// line. No lines for no text.
pub(super) fn wrap(text: &str, room: usize) -> Vec<String> {
    let room = room.max(2);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split(is_gap).filter(|word| !word.is_empty()) {
        let wide = width(word);
        if used > 0 && used + 1 + wide > room {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        if wide <= room {
            line.push_str(word);
            used += wide;
            continue;
        }
        for letter in word.graphemes(true) {
            let wide = width(letter);
            if used > 0 && used + wide > room {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push_str(letter);
            used += wide;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// White space where a line may be broken; the hard space of `36 %` is none.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{a0}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces_and_inside_words_that_are_too_long() {
        assert_eq!(
            wrap("la internacionalización de la ciudad", 10),
            ["la", "internacio", "nalización", "de la", "ciudad"]
        );
        assert_eq!(wrap("東京都庁", 5), ["東京", "都庁"]);
        assert!(wrap("  ", 10).is_empty());
    }
}
