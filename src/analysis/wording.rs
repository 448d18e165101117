//! Two wordings of one text, compared word by word.

/// What became of some words in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// They stand in both.
    Kept(String),
    /// They stood in the old one alone.
    Removed(String),
    /// They stand in the new one alone.
    Added(String),
}

/// Of texts longer than this, only what they have in common at their beginning and end is looked for.
const MOST_WORDS: usize = 1000;

/// What has to be done to the old wording to come to the new one, the fewest words being touched.
pub fn compare(old: &str, new: &str) -> Vec<Passage> {
    let old: Vec<&str> = old.split_whitespace().collect();
    let new: Vec<&str> = new.split_whitespace().collect();
    let begin = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let (old_rest, new_rest) = (&old[begin..], &new[begin..]);
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(one, other)| one == other).count();
    let mut found = Found::default();
    found.kept(&old[..begin]);
    found.middle(&old_rest[..old_rest.len() - end], &new_rest[..new_rest.len() - end]);
    found.kept(&old[old.len() - end..]);
    found.passages()
}

/// The comparison as a line to read: what went in `[−…−]`, what came in `[+…+]`, so that no colour is needed.
pub fn marked(old: &str, new: &str) -> String {
    let write = |passage: Passage| match passage {
        Passage::Kept(words) => words,
        Passage::Removed(words) => format!("[−{words}−]"),
        Passage::Added(words) => format!("[+{words}+]"),
    };
    compare(old, new).into_iter().map(write).collect::<Vec<_>>().join(" ")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Kept,
    Removed,
    Added,
}

#[derive(Default)]
struct Found<'a>(Vec<(Kind, &'a str)>);

impl<'a> Found<'a> {
    fn add(&mut self, kind: Kind, words: &[&'a str]) {
        self.0.extend(words.iter().map(|word| (kind, *word)));
    }

    fn kept(&mut self, words: &[&'a str]) {
        self.add(Kind::Kept, words);
    }

    /// The words between those that both have at their beginning and end: the longest row of words in both is kept.
    fn middle(&mut self, old: &[&'a str], new: &[&'a str]) {
        if old.len().max(new.len()) > MOST_WORDS {
            self.add(Kind::Removed, old);
            self.add(Kind::Added, new);
            return;
        }
        let lengths = common(old, new);
        let (mut i, mut j) = (0, 0);
        while i < old.len() || j < new.len() {
            if i < old.len() && j < new.len() && old[i] == new[j] {
                self.kept(&old[i..=i]);
                (i, j) = (i + 1, j + 1);
            } else if j == new.len() || (i < old.len() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                self.add(Kind::Removed, &old[i..=i]);
                i += 1;
            } else {
                self.add(Kind::Added, &new[j..=j]);
                j += 1;
            }
        }
    }

    fn passages(self) -> Vec<Passage> {
        self.0
            .chunk_by(|one, other| one.0 == other.0)
            .map(|run| {
                let words = run.iter().map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
                match run[0].0 {
                    Kind::Kept => Passage::Kept(words),
                    Kind::Removed => Passage::Removed(words),
                    Kind::Added => Passage::Added(words),
                }
            })
            .collect()
    }
}

/// For each pair of places, how many words in a row, with others between, both have from there on.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<usize>> {
    let mut lengths = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i][j] =
                if old[i] == new[j] { lengths[i + 1][j + 1] + 1 } else { lengths[i + 1][j].max(lengths[i][j + 1]) };
        }
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_went_and_came_are_marked() {
        let old = "Crear una red de puntos focales por secretaría";
        let new = "Crear la red de puntos focales por secretaría y empresa";
        assert_eq!(marked(old, new), "Crear [−una−] [+la+] red de puntos focales por secretaría [+y empresa+]");
        assert_eq!(marked("a b c d", "a c b d"), "a [−b−] c [+b+] d");
        assert_eq!(marked(old, old), old);
        assert_eq!((marked("", "uno dos"), marked("uno", "")), ("[+uno dos+]".into(), "[−uno−]".into()));
    }

    #[test]
    fn both_wordings_can_be_read_from_a_comparison() {
        let wordings = ["a b c", "a x b c y", "c b a", "", "b b a a c c b", "a b c a b c"];
        for old in wordings {
            for new in wordings {
                let passages = compare(old, new);
                let read = |without: fn(&Passage) -> bool| {
                    let words = passages.iter().filter(|it| !without(it)).map(|it| match it {
                        Passage::Kept(words) | Passage::Removed(words) | Passage::Added(words) => words.as_str(),
                    });
                    words.collect::<Vec<_>>().join(" ")
                };
                assert_eq!(read(|it| matches!(it, Passage::Added(_))), old);
                assert_eq!(read(|it| matches!(it, Passage::Removed(_))), new);
            }
        }
    }

    #[test]
    fn long_texts_are_compared_in_a_moment() {
        let long = |word: &str| vec![word; 5000].join(" ");
        let (old, new) = (format!("uno {}", long("a")), format!("uno {} fin", long("b")));
        assert_eq!(compare(&old, &new).len(), 3);
    }
}
