//! Bindings: which chords do what, under which label, and when.

use super::Chord;
use crate::words::Words;

/// One row of a screen's key table.
#[derive(Clone, Copy, Debug)]
pub struct Binding<M: 'static, S: 'static> {
    /// The chords that do it; the first is the one shown.
    pub chords: &'static [Chord],
    /// What they do.
    pub message: M,
    /// What it is called in footer and help.
    pub label: fn(&Words) -> String,
    /// Whether it works in the present situation.
    pub when: fn(&S) -> bool,
    /// The lower, the earlier it stands in the footer; from 90 on it stands in the help only.
    pub rank: u8,
}

/// A row, in one line of a table.
pub(crate) const fn row<M: Copy, S>(
    chords: &'static [Chord],
    message: M,
    label: fn(&Words) -> String,
    when: fn(&S) -> bool,
    rank: u8,
) -> Binding<M, S> {
    Binding { chords, message, label, when, rank }
}

/// A binding as the footer and the help show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The chords as people write them, the first one first.
    pub keys: Vec<String>,
    /// What they do.
    pub label: String,
    /// The place in the footer.
    pub rank: u8,
}

/// What `chord` does in `situation`, if anything.
pub fn find<M: Copy, S>(bindings: &[Binding<M, S>], chord: Chord, situation: &S) -> Option<M> {
    bindings
        .iter()
        .find(|binding| binding.chords.contains(&chord) && (binding.when)(situation))
        .map(|binding| binding.message)
}

/// What `chord` does in one situation or another; nothing where it has no meaning in any.
pub fn meanings<M, S>(bindings: &[Binding<M, S>], chord: Chord, words: &Words) -> Option<String> {
    let mut labels: Vec<String> = Vec::new();
    for binding in bindings.iter().filter(|binding| binding.chords.contains(&chord)) {
        let label = (binding.label)(words);
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    (!labels.is_empty()).then(|| labels.join(" / "))
}

/// The bindings that work in `situation`, in the order of their rank.
pub fn hints<M, S>(bindings: &[Binding<M, S>], situation: &S, words: &Words) -> Vec<Hint> {
    let mut hints: Vec<Hint> = bindings
        .iter()
        .filter(|binding| (binding.when)(situation))
        .map(|binding| Hint {
            keys: binding.chords.iter().map(|chord| chord.name(words)).collect(),
            label: (binding.label)(words),
            rank: binding.rank,
        })
        .collect();
    hints.sort_by_key(|hint| hint.rank);
    hints
}
