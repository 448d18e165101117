//! The pieces of a RON text, as far as finding places in it asks.

/// A piece of a text and the byte at which it starts.
type Token<'a> = (usize, &'a str);

/// The names in a text; what stands in quotes or in comments of a line is none.
pub(super) fn words(text: &str) -> impl Iterator<Item = Token<'_>> {
    tokens(text).filter(|(_, token)| token.starts_with(is_of_word))
}

/// The first quoted text that goes on over the end of its line, which we never write: most likely its quote is missing.
pub(super) fn broken_quote(text: &str) -> Option<Token<'_>> {
    tokens(text).find(|(_, token)| token.starts_with('"') && token.contains('\n'))
}

fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut byte = 0;
    std::iter::from_fn(move || {
        let rest = text.get(byte..).filter(|rest| !rest.is_empty())?;
        let token = &rest[..token_length(rest)];
        let start = byte;
        byte += token.len();
        Some((start, token))
    })
}

fn token_length(rest: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if let Some(inside) = rest.strip_prefix('"') {
        return quoted_length(inside) + 1;
    }
    match rest.find(|sign: char| !is_of_word(sign)) {
        Some(0) => rest.chars().next().map_or(1, char::len_utf8),
        Some(length) => length,
        None => rest.len(),
    }
}

/// How long a text is after its opening quote, with the closing one.
fn quoted_length(inside: &str) -> usize {
    let mut escaped = false;
    for (byte, sign) in inside.char_indices() {
        match sign {
            '"' if !escaped => return byte + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    inside.len()
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}
