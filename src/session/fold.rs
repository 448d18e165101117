//! Finding words whatever their accents and case: «acción» is found by «accion».

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters without accents; ñ becomes n.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
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
}
