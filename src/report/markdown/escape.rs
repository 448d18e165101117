//! Which characters of a text mean something in Markdown, and where.

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At the start of a line, where lists, headings and rules begin.
    LineStart,
    /// In a heading, where signs at its end mean something too.
    Heading,
    /// In a cell of a table, which ends at an upright line.
    Cell,
    /// After something else on the line.
    Within,
}

/// The text with a backslash before each character that would not be read as itself.
pub(super) fn escape(text: &str, place: Place) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let opening = if matches!(place, Place::LineStart) { opening_mark(text) } else { None };
    for (at, character) in text.char_indices() {
        let rest = &text[at + character.len_utf8()..];
        if opening == Some(at) || is_special(character, place, rest) || starts_link(character, &text[..at], rest) {
            out.push('\\');
        }
        if character == '}' && place == Place::Heading && rest.is_empty() {
            // Braces at the end of a heading hold attributes for some readers, and a backslash does not tell them better.
            out.push_str("&#125;");
            continue;
        }
        out.push(character);
    }
    out
}

fn is_special(character: char, place: Place, rest: &str) -> bool {
    match character {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '^' | '$' => true,
        '|' => place == Place::Cell,
        '#' => place == Place::Heading,
        '&' => is_entity(rest),
        _ => false,
    }
}

/// Whether what follows a `&` makes it the name of a character, such as `amp;`.
fn is_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let letters = name.chars().take_while(char::is_ascii_alphanumeric).count();
    letters > 0 && name[letters..].starts_with(';')
}

/// Whether a bare address would become a link here: `https://`, `www.`, `someone@somewhere`. Addresses in what people
/// typed stay readable, but a paper of the office does not lead readers to them.
fn starts_link(character: char, before: &str, rest: &str) -> bool {
    match character {
        ':' => rest.starts_with("//"),
        '.' => {
            before.len() >= 3 && before.is_char_boundary(before.len() - 3) && {
                before[before.len() - 3..].eq_ignore_ascii_case("www")
            }
        }
        '@' => {
            before.ends_with(|it: char| it.is_ascii_alphanumeric() || "._-+".contains(it))
                && rest.starts_with(|it: char| it.is_ascii_alphanumeric())
        }
        _ => false,
    }
}

/// The place of the character that would make a line begin something: a heading, a quote, a list, a rule, a table.
fn opening_mark(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if "#+-=>|:".contains(first) {
        return Some(0);
    }
    let figures = text.chars().take_while(char::is_ascii_digit).count();
    (figures > 0 && text[figures..].starts_with(['.', ')'])).then_some(figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_would_be_misread_is_escaped() {
        let cases = [
            ("Plan 2024-2027, fase 1. (25 %)", "Plan 2024-2027, fase 1. (25 %)"),
            ("1. Uno", "1\\. Uno"),
            ("- uno", "\\- uno"),
            ("# uno", "\\# uno"),
            ("R&D y &copy;", "R&D y \\&copy;"),
            ("<b>*ya*</b>", "\\<b>\\*ya\\*\\</b>"),
            ("ver https://a.org y www.b.org", "ver https\\://a.org y www\\.b.org"),
            ("a@b.org, @mesa", "a\\@b.org, @mesa"),
            ("10:30 - 12:00", "10:30 - 12:00"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape(text, Place::LineStart), expected);
        }
        assert_eq!(escape("a|b # c", Place::Cell), "a\\|b # c");
        assert_eq!(escape("Punto #", Place::Heading), "Punto \\#");
    }
}
