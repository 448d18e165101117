//! The word that was perhaps meant.

/// The word of `known` that differs least from `found`, if it differs by no more than a third of its letters.
pub(super) fn nearest(found: &str, known: &[&str]) -> Option<String> {
    let (distance, word) = known.iter().map(|word| (distance(found, word), word)).min()?;
    (distance <= word.chars().count().div_ceil(3)).then(|| (*word).to_owned())
}

/// How many letters must be changed, put in or taken out to make one word of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, candidate) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *candidate);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word() {
        assert_eq!(nearest("tittle", &["series", "title", "place"]).as_deref(), Some("title"));
        assert_eq!(nearest("titulo", &["series", "title", "place"]).as_deref(), Some("title"));
        assert_eq!(nearest("budget", &["series", "title", "place"]), None);
    }
}
