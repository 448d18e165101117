//! Text measured in cells of the terminal: how wide it is, how it is cut, filled up and broken into lines.
//!
//! What counts is the width that is drawn, and the unit is what a reader calls a letter (a grapheme): neither an accent
//! nor half of a wide letter is ever left behind.

use std::borrow::Cow;

use ratatui::buffer::CellWidth;
use ratatui::layout::Alignment;
use unicode_segmentation::UnicodeSegmentation;

/// How many cells the text takes when drawn; control characters take none, because none is drawn.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.len();
    }
    if is_plain(text) {
        return text.chars().count();
    }
    text.graphemes(true).map(grapheme_width).sum()
}

/// Whether each character is a letter of its own that takes one cell, as nearly all are in the languages of the program:
/// then there is no need to look for graphemes, which takes ten times as long.
fn is_plain(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}'))
}

fn grapheme_width(grapheme: &str) -> usize {
    if grapheme.contains(char::is_control) { 0 } else { usize::from(grapheme.cell_width()) }
}

/// The longest beginning of the text that fits in `width` cells.
pub fn head(text: &str, width: usize) -> &str {
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += grapheme_width(grapheme);
        if used > width {
            return &text[..at];
        }
    }
    text
}

/// The text when it fits in `width` cells, else its beginning closed with `ellipsis`.
pub fn cut<'a>(text: &'a str, width: usize, ellipsis: &str) -> Cow<'a, str> {
    if self::width(text) <= width {
        return Cow::Borrowed(text);
    }
    let room = width.saturating_sub(self::width(ellipsis));
    let mut kept = head(text, room).trim_end().to_owned();
    kept.push_str(head(ellipsis, width));
    Cow::Owned(kept)
}

/// The text when it fits in `width` cells, else its end after `ellipsis`: of a path the end says more.
pub fn tail(text: &str, width: usize, ellipsis: &str) -> String {
    if self::width(text) <= width {
        return text.to_owned();
    }
    let mut left = width.saturating_sub(self::width(ellipsis));
    let mut start = text.len();
    for (at, grapheme) in text.grapheme_indices(true).rev() {
        let Some(rest) = left.checked_sub(grapheme_width(grapheme)) else { break };
        (left, start) = (rest, at);
    }
    format!("{}{}", head(ellipsis, width), &text[start..])
}

/// The text filled up with spaces to `width` cells; longer text stays as it is.
pub fn pad(text: &str, width: usize, alignment: Alignment) -> String {
    let missing = width.saturating_sub(self::width(text));
    let before = match alignment {
        Alignment::Left => 0,
        Alignment::Center => missing / 2,
        Alignment::Right => missing,
    };
    format!("{:before$}{text}{:after$}", "", "", after = missing - before)
}

/// The text made to take exactly `width` cells: cut when longer, filled up when shorter.
pub fn fit(text: &str, width: usize, alignment: Alignment, ellipsis: &str) -> String {
    pad(&cut(text, width, ellipsis), width, alignment)
}

/// The text broken into lines of at most `width` cells, as [`wrap`] does, each a text of its own.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    wrap(text, width).into_iter().map(str::to_owned).collect()
}

/// The parts, in their order, with `between` between them, that fit in `height` lines of `width` cells: what does not fit is
/// left out whole rather than cut. The first `must` of them always stay.
pub fn whole(parts: &[String], must: usize, between: &str, width: usize, height: usize) -> String {
    let mut joined = String::new();
    for (place, part) in parts.iter().enumerate().filter(|(_, part)| !part.is_empty()) {
        let longer = if joined.is_empty() { part.clone() } else { format!("{joined}{between}{part}") };
        if place < must || wrap(&longer, width).len() <= height {
            joined = longer;
        }
    }
    joined
}

/// The text over at most `height` lines. What does not fit is closed with `ellipsis`: after the last clause that is whole,
/// since half of one may say the contrary, or where not even one is, wherever the room ends.
pub fn clauses(text: &str, width: usize, height: usize, ellipsis: &str) -> Vec<String> {
    let mut broken = lines(text, width);
    if broken.len() <= height {
        return broken;
    }
    let ends = text.match_indices(['.', ';']).filter(|(at, _)| text[at + 1..].starts_with(' '));
    let ends: Vec<usize> = ends.map(|(at, _)| at + 1).collect();
    let mut whole = ends.into_iter().rev().map(|end| lines(&format!("{} {ellipsis}", &text[..end]), width));
    // A clause that leaves half of the room empty says less than a part of the next one.
    if let Some(fitting) = whole.find(|it| it.len() <= height).filter(|it| 2 * it.len() > height) {
        return fitting;
    }
    broken.truncate(height);
    if let Some(last) = broken.last_mut() {
        *last = cut(&format!("{last} {ellipsis}"), width, ellipsis).into_owned();
    }
    broken
}

/// The text broken into lines of at most `width` cells: at its own line breaks, between words, after the hyphen or
/// slash inside a compound word, and inside a word only when it is longer than a line.
///
/// An empty text is one empty line; in no cell at all there are no lines. A wide letter where there is only one cell
/// stands alone in its line.
pub fn wrap(text: &str, width: usize) -> Vec<&str> {
    let mut found = Vec::new();
    if width > 0 {
        for paragraph in text.split('\n') {
            wrap_paragraph(paragraph, width, &mut found);
        }
    }
    found
}

/// A text of one paragraph in two rows of so many columns: what fits in the first, and all the rest, which may be longer.
pub fn in_two(text: &str, width: usize) -> (&str, &str) {
    let first = wrap(text, width).first().copied().unwrap_or(text);
    (first, text.get(first.len()..).unwrap_or_default().trim_start())
}

fn wrap_paragraph<'a>(paragraph: &'a str, width: usize, found: &mut Vec<&'a str>) {
    let mut rest = paragraph.trim_end_matches(is_gap);
    loop {
        let end = line_end(rest, width);
        found.push(rest[..end].trim_end_matches(is_gap));
        rest = rest[end..].trim_start_matches(is_gap);
        if rest.is_empty() {
            return;
        }
    }
}

/// Where the first line of `text` ends; beyond its first grapheme, so that every line makes headway.
fn line_end(text: &str, width: usize) -> usize {
    if text.len() <= width && text.is_ascii() {
        return text.len();
    }
    if is_plain(text) {
        let letters = text.char_indices().map(|(at, letter)| (at, &text[at..at + letter.len_utf8()]));
        return line_end_of(text, width, letters);
    }
    line_end_of(text, width, text.grapheme_indices(true))
}

fn line_end_of<'a>(text: &str, width: usize, graphemes: impl Iterator<Item = (usize, &'a str)>) -> usize {
    let indent = text.len() - text.trim_start_matches(is_gap).len();
    let mut used = 0;
    let mut last_gap = None;
    for (at, grapheme) in graphemes {
        let is_break = grapheme.chars().all(is_gap);
        if at > indent && (is_break || joins_compound(text, at)) {
            last_gap = Some(at);
        }
        used += grapheme_width(grapheme);
        if used > width && !is_break {
            return last_gap.unwrap_or(if at == 0 { grapheme.len() } else { at });
        }
    }
    text.len()
}

/// White space where a line may be broken; the hard space of `36 %` is none.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

/// Whether `at` is right behind the hyphen or slash of a compound word; not in dates or ranges of numbers.
fn joins_compound(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    let joint = before.next().is_some_and(|letter| matches!(letter, '-' | '/' | '–'));
    joint
        && before.next().is_some_and(char::is_alphabetic)
        && text[at..].chars().next().is_some_and(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::layout::Alignment;
    use unicode_segmentation::UnicodeSegmentation;

    use super::{clauses, cut, fit, grapheme_width, head, is_plain, lines, pad, tail, width, wrap};

    #[test]
    fn parts_that_do_not_fit_are_left_out_whole() {
        let parts = ["Consenso", "quórum: más de la mitad", "abierto"].map(str::to_owned);
        let whole = |must, width, height| super::whole(&parts, must, " · ", width, height);
        assert_eq!(whole(1, 20, 1), "Consenso · abierto");
        assert_eq!(whole(1, 40, 1), "Consenso · quórum: más de la mitad");
        assert_eq!(whole(1, 24, 2), "Consenso · quórum: más de la mitad · abierto");
        assert_eq!(whole(2, 20, 1), "Consenso · quórum: más de la mitad", "what must stay stays");
    }

    #[test]
    fn width_counts_cells() {
        assert_eq!(width(""), 0);
        assert_eq!(width("mesa"), 4);
        assert_eq!(width("Ñandú"), 5);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("日本"), 4);
        assert_eq!(width("a\u{1b}b\n"), 2);
    }

    #[test]
    fn plain_letters_take_one_cell_each() {
        for letter in (' '..='\u{2ff}').filter(|letter| is_plain(letter.encode_utf8(&mut [0; 4]))) {
            let text = format!("a{letter}b");
            assert_eq!(text.graphemes(true).map(grapheme_width).sum::<usize>(), 3, "{letter:?}");
        }
    }

    #[test]
    fn what_does_not_fit_ends_with_a_whole_clause() {
        let said = "Gana el agua; los empates quedan en pie, porque no se dijo cuántos elegir. Nada más.";
        assert_eq!(clauses(said, 30, 3, "…"), lines(said, 30));
        assert_eq!(clauses(said, 30, 2, "…"), ["Gana el agua; los empates", "quedan en pie, porque no se …"]);
        assert_eq!(clauses(said, 40, 2, "…").join(" "), format!("{} …", &said[..said.find(" Nada").unwrap()]));
        assert_eq!(clauses(said, 20, 1, "…"), ["Gana el agua; …"]);
        assert_eq!(clauses(said, 9, 1, "…"), ["Gana el …"]);
        assert_eq!(clauses(said, 30, 0, "…"), [""; 0]);
    }

    #[test]
    fn cut_text_keeps_whole_letters() {
        assert_eq!(cut("mesa", 4, "…"), "mesa");
        assert_eq!(cut("mesas", 4, "…"), "mes…");
        assert_eq!(cut("a mesa", 3, "…"), "a…");
        assert_eq!(cut("日本語", 4, "…"), "日…");
        assert_eq!(cut("日本語", 5, "…"), "日本…");
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2, "…"), "e\u{301}…");
        assert_eq!(cut("mesa", 0, "…"), "");
        assert_eq!(head("日本", 3), "日");
    }

    #[test]
    fn the_end_of_a_path_is_kept() {
        assert_eq!(tail("/home/ana/sesiones", 10, "…"), "…/sesiones");
        assert_eq!(tail("sesiones", 8, "…"), "sesiones");
        assert_eq!(tail("a日本", 4, "…"), "…本");
        assert_eq!(tail("mesa", 0, "…"), "");
    }

    #[test]
    fn what_is_too_long_for_a_row_goes_on_in_the_next() {
        assert_eq!(super::in_two("una frase corta", 20), ("una frase corta", ""));
        assert_eq!(
            super::in_two("una frase que no cabe en una sola fila", 20),
            ("una frase que no", "cabe en una sola fila")
        );
        assert_eq!(super::in_two("", 20), ("", ""));
    }

    #[test]
    fn padding_aligns() {
        assert_eq!(pad("ñ", 4, Alignment::Left), "ñ   ");
        assert_eq!(pad("ñ", 4, Alignment::Right), "   ñ");
        assert_eq!(pad("ñ", 4, Alignment::Center), " ñ  ");
        assert_eq!(pad("mesa", 2, Alignment::Right), "mesa");
        assert_eq!(fit("日本語", 4, Alignment::Right, "…"), " 日…");
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("Cooperación  regional y local", 12), ["Cooperación", "regional y", "local"]);
        assert_eq!(lines("uno\n\ndos ", 9), ["uno", "", "dos"]);
        assert_eq!(lines("  - uno dos", 7), ["  - uno", "dos"]);
        assert_eq!(lines("cerca del 36\u{a0}%", 12), ["cerca del", "36\u{a0}%"]);
        assert_eq!(lines("", 5), [""]);
        assert!(lines("uno", 0).is_empty());
    }

    #[test]
    fn lines_break_inside_words_only_when_they_must() {
        assert_eq!(lines("internacionalización", 8), ["internac", "ionaliza", "ción"]);
        assert_eq!(lines("la paradiplomacia", 8), ["la", "paradipl", "omacia"]);
        assert_eq!(lines("lo socio-económico", 10), ["lo socio-", "económico"]);
        assert_eq!(lines("plan 2024-2027", 10), ["plan", "2024-2027"]);
        assert_eq!(lines("日本語", 5), ["日本", "語"]);
        assert_eq!(lines("日本", 1), ["日", "本"]);
    }

    proptest! {
        #[test]
        fn lines_fit_and_lose_nothing(text in "[a-zñé日e\u{301}\u{1b} \n-]{0,60}", room in 2_usize..20) {
            let found = wrap(&text, room);
            prop_assert!(found.iter().all(|line| width(line) <= room));
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&found.concat()), letters(&text));
        }

        #[test]
        fn what_is_fitted_fits(text in "\\PC{0,20}", room in 0_usize..12) {
            prop_assert_eq!(width(&fit(&text, room, Alignment::Left, "…")), room);
        }
    }
}
