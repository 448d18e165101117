//! The names of a roster, found in a text whatever their accents and case, and what stands in their place.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::session::fold::folded;
use crate::session::participant::Participant;
use crate::session::text::Text;

/// The names of a roster.
pub(super) struct Names {
    /// Each name, folded, with the place of who bears it; the longest first, as one may be a part of another.
    names: Vec<(Vec<char>, usize)>,
    /// What each participant is called, in the order of the roster.
    labels: Vec<Text>,
}

/// A letter of a text, folded, with the bytes from which it comes.
struct Letter {
    folded: char,
    start: usize,
    end: usize,
}

impl Names {
    /// The names of these people: the post of each, or where there is none what `unnamed` says. Two who have the same post
    /// are told apart.
    pub(super) fn of(people: &[Participant], unnamed: &dyn Fn(usize) -> Text) -> Self {
        let bearing = people.iter().enumerate().filter(|(_, it)| !it.name.is_empty());
        let mut names: Vec<(Vec<char>, usize)> = bearing.map(|(place, it)| (signs(it.name.as_str()), place)).collect();
        names.sort_by_key(|(name, _)| Reverse(name.len()));
        // A post may hold a name, too: «asesora de …».
        let labels = (1..=people.len()).map(unnamed).collect();
        let mut all = Self { names, labels };
        let posts: Vec<Text> = people.iter().map(|it| all.without(&it.post)).collect();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (label, post) in all.labels.iter_mut().zip(posts).filter(|(_, post)| !post.is_empty()) {
            let times = seen.entry(folded(post.as_str())).or_default();
            *times += 1;
            *label = if *times > 1 { Text::new(&format!("{post} ({times})")) } else { post };
        }
        all
    }

    /// What each participant is called, in the order of the roster.
    pub(super) fn labels(&self) -> &[Text] {
        &self.labels
    }

    /// The text with what they are called in the place of each whole name.
    pub(super) fn without(&self, text: &Text) -> Text {
        let raw = text.as_str();
        let letters = letters(raw);
        let mut kept = String::new();
        let (mut at, mut copied) = (0, 0);
        while at < letters.len() {
            let found = self.names.iter().find(|(name, _)| begins(&letters, at, name));
            let Some((name, place)) = found else {
                at += 1;
                continue;
            };
            kept.push_str(&raw[copied..letters[at].start]);
            kept.push_str(self.labels.get(*place).map_or("", Text::as_str));
            at += name.len();
            copied = letters[at - 1].end;
        }
        if copied == 0 {
            return text.clone();
        }
        kept.push_str(&raw[copied..]);
        Text::new(&kept)
    }
}

/// A name as it is looked for.
fn signs(name: &str) -> Vec<char> {
    letters(name).into_iter().map(|letter| letter.folded).collect()
}

/// The letters of a text; a run of spaces, whatever they are, is one.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        let folded = folded(letter.encode_utf8(&mut [0; 4]));
        if folded.is_empty() {
            // An accent that stands alone belongs to the letter before it.
            if let Some(before) = letters.last_mut() {
                before.end = end;
            }
        }
        if letter.is_whitespace() {
            match letters.last_mut().filter(|before| before.folded == ' ') {
                Some(before) => before.end = end,
                None => letters.push(Letter { folded: ' ', start, end }),
            }
            continue;
        }
        letters.extend(folded.chars().map(|folded| Letter { folded, start, end }));
    }
    letters
}

/// Whether the name stands there as a whole, no part of a longer word.
fn begins(letters: &[Letter], at: usize, name: &[char]) -> bool {
    let Some(there) = letters.get(at..at + name.len()) else { return false };
    let is_word = |place: Option<usize>| {
        place.and_then(|place| letters.get(place)).is_some_and(|letter| letter.folded.is_alphanumeric())
    };
    there.iter().map(|letter| letter.folded).eq(name.iter().copied())
        && !is_word(at.checked_sub(1))
        && !is_word(Some(at + name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let person =
            |name: &str, post: &str| Participant { name: name.into(), post: post.into(), ..Participant::default() };
        let people = [
            person("Ana Ruiz", "Alcaldesa"),
            person("Ana Ruiz Mora", ""),
            person("Luz", "Asesora de Ana Ruiz"),
            person("José Peña", "Alcaldesa"),
        ];
        Names::of(&people, &|place| Text::new(&format!("participante {place}")))
    }

    #[test]
    fn whole_names_become_posts_whatever_their_accents() {
        let without = |text: &str| names().without(&text.into()).to_string();
        assert_eq!(without("Habló ANA RUIZ, y Jose\u{301} Pena."), "Habló Alcaldesa, y Alcaldesa (2).");
        assert_eq!(without("Ana Ruiz Mora y Ana Ruiz"), "participante 2 y Alcaldesa");
        assert_eq!(without("Luz: a trasluz, lucía"), "Asesora de participante 1: a trasluz, lucía");
        assert_eq!(without("Banana Ruiz; Ana Ruizal"), "Banana Ruiz; Ana Ruizal");
        assert_eq!(without("Ana  Ruiz y José\u{a0} Peña."), "Alcaldesa y Alcaldesa (2).");
        assert_eq!(without(""), "");
    }
}
