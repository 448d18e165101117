//! Whether a paragraph is read from right to left.

/// Whether the first letter of a script that has a direction is of one read from right to left.
pub(super) fn is_leftward<'a>(texts: impl IntoIterator<Item = &'a str>) -> bool {
    let first = texts.into_iter().flat_map(str::chars).find(|letter| letter.is_alphabetic());
    first.is_some_and(|letter| {
        matches!(letter,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

#[cfg(test)]
mod tests {
    use super::is_leftward;

    #[test]
    fn the_first_letter_says() {
        assert!(is_leftward(["1. ", "مرحبا (Quito)"]) && is_leftward(["שלום"]));
        assert!(!is_leftward(["Quito: مرحبا"]) && !is_leftward(["1, 2, 3"]) && !is_leftward([""]));
    }
}
