//! Choosing from lists: letters make them shorter until what is meant stands first.

use concertar::keys::Key;
use concertar::ui::layer::{Chooser, Layer};

use super::Typist;

impl Typist {
    /// Chooses the entry that is called so.
    #[track_caller]
    pub(crate) fn choose(&mut self, label: impl AsRef<str>) {
        self.choose_where(label.as_ref(), |chooser, place| chooser.choices[place].label == label.as_ref());
    }

    /// Chooses the entry that is called so and has this beside its name.
    #[track_caller]
    pub(crate) fn choose_with(&mut self, label: &str, detail: &str) {
        self.choose_where(label, |chooser, place| {
            let choice = &chooser.choices[place];
            choice.label == label && choice.detail == detail
        });
    }

    #[track_caller]
    fn choose_where(&mut self, label: &str, is_it: impl Fn(&Chooser, usize) -> bool) {
        let chooser = self.chooser();
        let Some(place) = (0..chooser.choices.len()).find(|place| is_it(chooser, *place)) else {
            let labels: Vec<&str> = chooser.choices.iter().map(|choice| choice.label.as_str()).collect();
            panic!("«{}» offers no «{label}», only {labels:?}", chooser.title)
        };
        let shown = chooser.matching().iter().position(|other| *other == place);
        if let Some(key) = shown.and_then(|shown| chooser.key_at(shown)) {
            return self.key(Key::Char(key));
        }
        if chooser.takes_keys() {
            self.key(Key::Char('/'));
        }
        let mut letters = label.chars();
        while self.chosen() != Some(place) {
            match letters.next() {
                Some(letter) => self.key(Key::Char(letter)),
                // Others that are called alike stand before it.
                None => self.key(Key::Down),
            }
            assert!(self.chooser().matching().contains(&place), "«{label}» was lost{}", self.report());
        }
        self.key(Key::Enter);
    }

    /// Says yes to a question.
    #[track_caller]
    pub(crate) fn agree(&mut self) {
        assert!(matches!(self.top(), Layer::Confirm(_)), "no question is asked{}", self.report());
        self.key(Key::Enter);
    }

    #[track_caller]
    fn chooser(&self) -> &Chooser {
        let Layer::Choose(chooser) = self.top() else { panic!("no list is open{}", self.report()) };
        chooser
    }

    fn chosen(&self) -> Option<usize> {
        let chooser = self.chooser();
        chooser.matching().get(chooser.selected).copied()
    }
}
