//! The characters that XML cannot hold.

use std::borrow::Cow;

/// The text with a mark in the place of each character that XML cannot hold, so that it shows that something stood there.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(holds) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|it| if holds(it) { it } else { char::REPLACEMENT_CHARACTER }).collect())
}

fn holds(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_held_is_marked() {
        assert_eq!(clean("\ta\u{b}b\u{ffff}\u{202e}é😀\n"), "\ta\u{fffd}b\u{fffd}\u{202e}é😀\n");
    }
}
