//! Words as people write them, made alike: no capitals, no accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters, without accents and without spaces around it.
pub(super) fn plain(text: &str) -> String {
    text.trim().nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}

/// Whether the field is one of the words, which are plain.
pub(super) fn is_one_of(field: &[u8], words: &[&str]) -> bool {
    if field.is_ascii() {
        return words.iter().any(|word| field.eq_ignore_ascii_case(word.as_bytes()));
    }
    let plain = plain(&String::from_utf8_lossy(field));
    words.contains(&plain.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_accents_do_not_matter() {
        assert_eq!(plain(" Abstenção "), "abstencao");
        assert!(is_one_of("SÍ".as_bytes(), &["no", "si"]));
        assert!(is_one_of(b"Yes", &["yes"]));
        assert!(!is_one_of("ñ".as_bytes(), &["no"]));
    }
}
