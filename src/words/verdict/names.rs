//! Names in a row.

use crate::session::round::Round;
use crate::words::Words;

/// Names beyond these are only counted.
pub(super) const MOST_NAMES: usize = 4;

impl Words {
    /// Names in quotes, in a row, with the last joined by a word; of many only the first, and how many more.
    pub fn quoted(&self, names: impl Iterator<Item = String>) -> String {
        let names: Vec<String> = names.collect();
        let more = names.len().saturating_sub(MOST_NAMES);
        if more == 0 {
            return self.all_quoted(names.into_iter());
        }
        let quoted: Vec<String> = names.into_iter().take(MOST_NAMES).map(|name| self.axes_quoted(name)).collect();
        self.axes_and_more(count(more), quoted.join(", "))
    }

    /// The same without leaving any out, for what is chosen.
    pub fn all_quoted(&self, names: impl Iterator<Item = String>) -> String {
        self.in_a_row(names.map(|name| self.axes_quoted(name)).collect())
    }

    /// What stands in quotes, in a row, with the last joined by a word.
    pub fn in_a_row(&self, mut quoted: Vec<String>) -> String {
        let last = quoted.pop().unwrap_or_default();
        if quoted.is_empty() {
            return last;
        }
        let first = quoted.join(", ");
        if sounds_like_i(last.trim_start_matches(['«', '“'])) {
            self.axes_and_before_i(first, last)
        } else {
            self.axes_and(first, last)
        }
    }

    /// The names of options by their places in a round, in quotes.
    pub fn names_of(&self, round: &Round, options: &[usize]) -> String {
        let labels = options.iter().filter_map(|option| round.options.get(*option));
        self.quoted(labels.map(|option| option.label.to_string()))
    }
}

/// Whether a Spanish name begins with the sound of i, before which «y» becomes «e».
fn sounds_like_i(name: &str) -> bool {
    let begins: String = name.chars().take(3).flat_map(char::to_lowercase).collect();
    begins.starts_with(['i', 'í']) || (begins.starts_with("hi") && begins != "hie") || begins.starts_with("hí")
}

/// A count as messages take it.
pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A weight as messages take it.
pub(super) fn weight(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::sounds_like_i;

    #[test]
    fn y_becomes_e_before_the_sound_of_i() {
        for (name, sounds) in
            [("Inclusión", true), ("Ítaca", true), ("Historia", true), ("Hierro", false), ("Agua", false)]
        {
            assert_eq!(sounds_like_i(name), sounds, "{name}");
        }
    }
}
