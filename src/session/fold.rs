//! Finding words whatever their accents and case: «acción» is found by «accion».

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters without accents; ñ becomes n.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\0'..='\u{7f}' => folded.push(character.to_ascii_lowercase()),
            '\u{c0}'..='\u{ff}' => folded.push(LATIN[character as usize - 0xc0]),
            // Rare, and a mark that stands alone may belong to the letter before it: the whole is taken apart.
            _ => return decomposed(text),
        }
    }
    folded
}

/// The letters of Spanish and Portuguese with their accents, from À to ÿ, each as it is without.
const LATIN: [char; 64] = [
    'a', 'a', 'a', 'a', 'a', 'a', 'æ', 'c', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'i', 'ð', 'n', 'o', 'o', 'o', 'o', 'o',
    '×', 'ø', 'u', 'u', 'u', 'u', 'y', 'þ', 'ß', 'a', 'a', 'a', 'a', 'a', 'a', 'æ', 'c', 'e', 'e', 'e', 'e', 'i', 'i',
    'i', 'i', 'ð', 'n', 'o', 'o', 'o', 'o', 'o', '÷', 'ø', 'u', 'u', 'u', 'u', 'y', 'þ', 'y',
];

fn decomposed(text: &str) -> String {
    text.nfd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase).collect()
}

/// Whether `text` contains `part`, whatever the accents and the case.
pub fn contains_folded(text: &str, part: &str) -> bool {
    part.is_empty() || folded(text).contains(&folded(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        assert!(contains_folded("Concertación de la Ñuñoa", "CONCERTACION"));
        assert!(contains_folded("Concertación de la Ñuñoa", "nunoa"));
        assert!(!contains_folded("Concertación", "acta"));
    }

    #[test]
    fn the_short_way_leads_where_the_long_way_does() {
        for character in '\0'..='\u{24f}' {
            let text = format!("a{character}B");
            assert_eq!(folded(&text), decomposed(&text), "{character:?}");
        }
        assert_eq!(folded("Jose\u{301} «Ñandú»"), "jose «nandu»");
    }
}
