//! Characters that are not letters: which of them are written, and where they let a line end.

/// The character as it is written: line ends and tabs as spaces; nothing of what controls, turns the direction of what
/// follows, or stands for no character at all.
pub(super) fn kept(letter: char) -> Option<char> {
    if matches!(letter, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
        return Some(' ');
    }
    (!letter.is_control() && !is_unseen(letter)).then_some(letter)
}

/// The same list as that of what a person may type; soft hyphens and invisible breaks would upset where lines end.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What joins or varies letters and is not seen itself; without it the letters stand alone, but all are there.
pub(super) fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Letters that the faces of the house make one sign of.
pub(super) const MERGED: [&str; 2] = ["ff", "ft"];

/// Whether a line may end beside it: spaces, but for those that hold together, and ideographs.
pub(super) fn parts(letter: char) -> bool {
    match letter {
        '\u{a0}' | '\u{2007}' | '\u{202f}' => false,
        '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ffef}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{20000}'..='\u{3ffff}' => true,
        _ => letter.is_whitespace(),
    }
}
