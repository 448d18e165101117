//! A list to choose from, made shorter by typing; or with a key beside each entry, where one key is to be enough.

use super::{Answer, Outcome};
use crate::keys::{Chord, Key};
use crate::session::fold::folded;
use crate::session::language::Language;
use crate::ui::field::Field;
use crate::ui::sorting::Sorting;

/// One entry of a list to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What it is called.
    pub label: String,
    /// What else helps to tell it apart; it is searched too.
    pub detail: String,
}

impl Choice {
    /// An entry with nothing beside its name.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), detail: String::new() }
    }

    /// An entry with something beside its name.
    pub fn with_detail(label: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { label: label.into(), detail: detail.into() }
    }
}

/// A list to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Chooser {
    /// What is being chosen.
    pub title: String,
    /// What one should know before choosing, a line each.
    pub details: Vec<String>,
    /// All entries, in their order.
    pub choices: Vec<Choice>,
    /// What was typed to make the list shorter.
    pub filter: Field,
    /// The place of the cursor among the entries in view.
    pub selected: usize,
    /// Whether a key stands beside each entry, and chooses it.
    pub keyed: bool,
    /// Whether it holds what the room must not see.
    pub private: bool,
    /// Whether what is typed makes a list with keys shorter.
    pub searching: bool,
    /// For each entry the key that is its own, where keys do not go by the order in which entries are shown.
    own_keys: Vec<Option<char>>,
    /// For each entry its place among all in the order in which they are shown; empty for the order they came in.
    order: Vec<usize>,
}

impl Chooser {
    /// How far a page goes.
    const PAGE: usize = 10;
    /// The keys beside the entries, in their order; further entries are found by their names.
    pub const KEYS: &'static str = "abcdefghijklmnopqrstuvwxyz123456789";
    /// The key of an entry of another kind in a list in which each entry has a key of its own.
    pub const OTHER_KEY: char = '0';

    /// A list with the cursor on its first entry.
    pub fn new(title: impl Into<String>, choices: Vec<Choice>) -> Self {
        let (details, order, own_keys) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            title: title.into(),
            details,
            choices,
            filter: Field::default(),
            selected: 0,
            keyed: false,
            private: false,
            searching: false,
            own_keys,
            order,
        }
    }

    /// Not for the room to see, where `private`.
    #[must_use]
    pub fn private_if(self, private: bool) -> Self {
        Self { private, ..self }
    }

    /// With a key beside each entry, which chooses it; the oblique stroke looks for a name.
    #[must_use]
    pub fn keyed(self) -> Self {
        Self { keyed: true, ..self }
    }

    /// With these keys beside the entries, in the order in which they were handed in; the same thing may so have the same key
    /// in several lists.
    #[must_use]
    pub fn keyed_as(self, own_keys: Vec<Option<char>>) -> Self {
        Self { keyed: true, own_keys, ..self }
    }

    /// Whether keys choose entries now, rather than making the list shorter.
    pub fn takes_keys(&self) -> bool {
        self.keyed && !self.searching
    }

    /// The key of the entry at a place of those in view, where there is one.
    pub fn key_at(&self, shown: usize) -> Option<char> {
        match self.matching().get(shown).filter(|_| self.takes_keys()) {
            Some(place) if !self.own_keys.is_empty() => self.own_keys.get(*place).copied().flatten(),
            Some(_) => Self::KEYS.chars().nth(shown),
            None => None,
        }
    }

    /// With the entries shown by their names; an answer still gives their place in the list that was handed in.
    #[must_use]
    pub fn alphabetical(mut self, language: Language) -> Self {
        let sorting = Sorting::of(language);
        let mut places: Vec<usize> = (0..self.choices.len()).collect();
        places.sort_by(|one, other| sorting.compare(&self.choices[*one].label, &self.choices[*other].label));
        self.order = vec![0; places.len()];
        for (shown, place) in places.into_iter().enumerate() {
            self.order[place] = shown;
        }
        self
    }

    /// With one more entry after all others, whatever their order.
    #[must_use]
    pub fn and_last(mut self, choice: Choice) -> Self {
        if !self.order.is_empty() {
            self.order.push(self.order.len());
        }
        if !self.own_keys.is_empty() {
            self.own_keys.push(Some(Self::OTHER_KEY));
        }
        self.choices.push(choice);
        self
    }

    /// With lines to read before choosing.
    #[must_use]
    pub fn with_details(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }

    /// With the cursor on the entry at `place`.
    #[must_use]
    pub fn at(mut self, place: usize) -> Self {
        self.selected = place.min(self.choices.len().saturating_sub(1));
        self
    }

    /// The entries that match what was typed, by their place in the whole list: all words, whatever the accents. Those
    /// whose name begins with what was typed come first, then those with the words in their name.
    pub fn matching(&self) -> Vec<usize> {
        let words: Vec<String> = self.filter.value().split_whitespace().map(folded).collect();
        let shown = |place: usize| self.order.get(place).copied().unwrap_or(place);
        let match_of = |(place, it)| Some((rank(it, &words)?, shown(place), place));
        let mut found: Vec<(usize, usize, usize)> = self.choices.iter().enumerate().filter_map(match_of).collect();
        found.sort_unstable();
        found.into_iter().map(|(.., place)| place).collect()
    }

    /// With the cursor on the entry that has this place in the list that was handed in.
    #[must_use]
    pub fn on(self, place: usize) -> Self {
        let shown = self.matching().iter().position(|other| *other == place);
        Self { selected: shown.unwrap_or(0), ..self }
    }

    /// What a key beside an entry does; nothing for any other.
    fn press_key(&mut self, letter: char, matching: &[usize]) -> Outcome {
        if letter == '/' {
            (self.searching, self.selected) = (true, 0);
            return Outcome::Stay;
        }
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let shown = (0..matching.len()).find(|shown| self.key_at(*shown) == Some(small));
        match shown.and_then(|shown| matching.get(shown)) {
            Some(place) => Outcome::Finish(Answer::Chosen(*place)),
            None => Outcome::Stay,
        }
    }

    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        let matching = self.matching();
        let last = matching.len().saturating_sub(1);
        if let Some(letter) = chord.typed().filter(|_| self.takes_keys()) {
            return self.press_key(letter, &matching);
        }
        match chord.key {
            Key::Escape if self.keyed && self.searching => {
                (self.searching, self.selected, self.filter) = (false, 0, Field::default());
            }
            Key::Escape => return Outcome::Dismiss,
            Key::Enter => {
                return match matching.get(self.selected) {
                    Some(place) => Outcome::Finish(Answer::Chosen(*place)),
                    None => Outcome::Stay,
                };
            }
            Key::Up => self.selected = self.selected.saturating_sub(1),
            Key::Down => self.selected = (self.selected + 1).min(last),
            Key::PageUp => self.selected = self.selected.saturating_sub(Self::PAGE),
            Key::PageDown => self.selected = (self.selected + Self::PAGE).min(last),
            Key::Home => self.selected = 0,
            Key::End => self.selected = last,
            _ => {
                if !self.filter.press(chord) {
                    return Outcome::Pass;
                }
                self.selected = 0;
            }
        }
        Outcome::Stay
    }

    pub(super) fn paste(&mut self, text: &str) -> Outcome {
        self.searching = self.keyed;
        self.filter.insert(text);
        self.selected = 0;
        Outcome::Stay
    }
}

/// How well an entry matches folded words, 0 being best; `None` when it does not.
fn rank(choice: &Choice, words: &[String]) -> Option<usize> {
    let label = folded(&choice.label);
    let at_word = |word: &String| label.split(|it: char| !it.is_alphanumeric()).any(|part| part.starts_with(word));
    match words {
        [] => Some(0),
        [first, ..] if label.starts_with(first) && words.iter().all(at_word) => Some(0),
        _ if words.iter().all(at_word) => Some(1),
        _ if words.iter().all(|word| label.contains(word)) => Some(2),
        _ => {
            let detail = folded(&choice.detail);
            words.iter().all(|word| label.contains(word) || detail.contains(word)).then_some(3)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_their_order_keep_their_places() {
        let choices = ["Zoila", "Ñusta", "Ana", "Nuria"].map(Choice::new).to_vec();
        let mut chooser = Chooser::new("", choices).alphabetical(Language::Spanish);
        assert_eq!(chooser.matching(), [2, 3, 1, 0]);
        assert_eq!(chooser.clone().and_last(Choice::new("Alfa")).matching(), [2, 3, 1, 0, 4]);
        chooser.press(Chord::key(Key::Down));
        assert_eq!(chooser.press(Chord::key(Key::Enter)), Outcome::Finish(Answer::Chosen(3)));
    }

    #[test]
    fn one_key_chooses_where_keys_stand_beside_the_entries() {
        let choices = ["Zoila", "Ana", "Luis"].map(Choice::new).to_vec();
        let keyed = || Chooser::new("", choices.clone()).alphabetical(Language::Spanish).keyed();
        assert_eq!(keyed().press(Chord::char('C')), Outcome::Finish(Answer::Chosen(0)));
        assert_eq!(keyed().press(Chord::char('d')), Outcome::Stay);
        assert_eq!((keyed().key_at(1), keyed().on(0).selected), (Some('b'), 2));
        let mut searched = keyed();
        searched.press(Chord::char('/'));
        searched.press(Chord::char('l'));
        assert_eq!((searched.matching(), searched.key_at(0)), (vec![2, 0], None));
        assert_eq!(searched.press(Chord::key(Key::Escape)), Outcome::Stay);
        assert_eq!((searched.matching().len(), searched.key_at(0)), (3, Some('a')));
        assert_eq!(searched.press(Chord::key(Key::Escape)), Outcome::Dismiss);
    }

    #[test]
    fn an_entry_may_have_the_same_key_in_lists_of_others() {
        let list = |names: &[&str], keys: &[char]| {
            let choices = names.iter().copied().map(Choice::new).collect();
            let chooser = Chooser::new("", choices).alphabetical(Language::Spanish);
            chooser.keyed_as(keys.iter().copied().map(Some).collect()).and_last(Choice::new("Reglas"))
        };
        let all = || list(&["Zoila", "Ana", "Luis"], &['c', 'a', 'b']);
        let few = || list(&["Zoila", "Ana"], &['c', 'a']);
        assert_eq!(all().press(Chord::char('c')), Outcome::Finish(Answer::Chosen(0)));
        assert_eq!(few().press(Chord::char('C')), Outcome::Finish(Answer::Chosen(0)));
        assert_eq!(few().press(Chord::char('b')), Outcome::Stay);
        assert_eq!(few().press(Chord::char('0')), Outcome::Finish(Answer::Chosen(2)));
        assert_eq!([0, 1, 2].map(|shown| few().key_at(shown)), [Some('a'), Some('c'), Some('0')]);
    }

    #[test]
    fn what_begins_as_it_was_typed_comes_first() {
        let entries = [("Red de ciudades", "Eje"), ("La ciudad", ""), ("Ciudadanía", ""), ("Ana", "Ciudad de Loja")];
        let choices = entries.map(|(label, detail)| Choice::with_detail(label, detail)).to_vec();
        let mut chooser = Chooser::new("", choices);
        assert_eq!(chooser.matching(), [0, 1, 2, 3]);
        let mut matching = |typed: &str| {
            chooser.filter = Field::new(typed);
            chooser.matching()
        };
        assert_eq!(matching("CIUD"), [2, 0, 1, 3]);
        assert_eq!(matching("ciudad eje"), [0]);
        assert_eq!(matching("dania"), [2]);
        assert_eq!(matching("zz"), [0; 0]);
    }
}
