//! A line to type in at the foot of the screen: Enter keeps it and, where many come in a row, opens the next one.

use super::{Answer, Outcome};
use crate::keys::{Chord, Key};
use crate::session::fold::contains_folded;
use crate::ui::field::Field;

/// A line being typed.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct Capture {
    /// What is being asked, such as «Fortaleza».
    pub label: String,
    /// How it is to be written, shown while the line is empty.
    pub hint: String,
    /// The line.
    pub field: Field,
    /// Whether the next line opens after Enter; an empty line then ends it.
    pub repeats: bool,
    /// Whether each key is told to the screen, as for a filter.
    pub live: bool,
    /// Lines that were pasted and wait for a yes, the first with what stands in the line before it.
    pub pasted: Vec<String>,
    /// What went wrong with the last line, to be mended in place.
    pub complaint: Option<String>,
    /// What is to be known of the line before, until something is typed.
    pub noted: Option<String>,
    /// Whether the room must not read what is typed, such as a secret slip: on the projector signs stand in its place.
    pub masked: bool,
    /// Lines that people may want, put in place with the arrows down and up.
    pub suggestions: Vec<String>,
    /// Lines that are kept as soon as they stand there, without Enter.
    pub at_once: Vec<&'static str>,
    /// Whether the next Enter on the empty line says nothing: whoever is used to press it after the one key must not pass
    /// over the next line by it.
    forgives: bool,
    /// What was typed before a suggestion took its place, and which of those that match it was.
    suggested: Option<(String, usize)>,
    /// Whether something stood in the line when it was opened, so that to leave it is to leave that as it was.
    mends: bool,
}

impl Capture {
    /// From so many letters on a line left unfinished is worth keeping; what is shorter is sooner typed again than undone.
    const WORTH_KEEPING: usize = 4;

    /// One line, for one answer.
    pub fn once(label: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            hint: hint.into(),
            field: Field::default(),
            repeats: false,
            live: false,
            pasted: Vec::new(),
            complaint: None,
            noted: None,
            masked: false,
            suggestions: Vec::new(),
            at_once: Vec::new(),
            forgives: false,
            suggested: None,
            mends: false,
        }
    }

    /// A line after another, until an empty one or Esc.
    pub fn many(label: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { repeats: true, ..Self::once(label, hint) }
    }

    /// A line whose every key is told, such as a filter.
    pub fn live(label: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { live: true, ..Self::once(label, hint) }
    }

    /// With `value` in the line.
    #[must_use]
    pub fn with(mut self, value: &str) -> Self {
        self.field = Field::new(value);
        self.mends = !value.is_empty();
        self
    }

    /// Not to be read by the room.
    #[must_use]
    pub fn masked(self) -> Self {
        self.masked_if(true)
    }

    /// Not to be read by the room where `masked`.
    #[must_use]
    pub fn masked_if(self, masked: bool) -> Self {
        Self { masked, ..self }
    }

    /// With lines that people may want.
    #[must_use]
    pub fn suggesting(mut self, suggestions: Vec<String>) -> Self {
        self.suggestions = suggestions;
        self
    }

    /// That keeps each of these lines as soon as it stands there, where one key says all there is to say.
    #[must_use]
    pub fn at_once(self, lines: Vec<&'static str>) -> Self {
        Self { at_once: lines, ..self }
    }

    /// After a line that was kept at once: an Enter that follows it by habit says nothing.
    #[must_use]
    pub fn after_one_kept_at_once(self) -> Self {
        Self { forgives: !self.at_once.is_empty(), ..self }
    }

    /// With what stands in the line selected: the next letter takes its place.
    #[must_use]
    pub fn selected(mut self) -> Self {
        self.field.select();
        self
    }

    /// With a word on what was wrong with what stands in the line.
    #[must_use]
    pub fn complaining(mut self, complaint: impl Into<String>) -> Self {
        self.complaint = Some(complaint.into());
        self
    }

    /// With what is to be known of the line before, if anything.
    #[must_use]
    pub fn noting(self, noted: Option<String>) -> Self {
        Self { noted, ..self }
    }

    /// The suggestions that match what was typed, all of its words in any order, the next one to take its place first.
    pub fn matching(&self) -> Vec<&str> {
        let typed = self.suggested.as_ref().map_or_else(|| self.field.value(), |(typed, _)| typed);
        let words: Vec<&str> = typed.split_whitespace().collect();
        let matches = |line: &&String| words.iter().all(|word| contains_folded(line, word));
        let mut found: Vec<&str> = self.suggestions.iter().filter(matches).map(String::as_str).collect();
        if let Some((_, place)) = self.suggested {
            let next = (place + 1) % found.len().max(1);
            found.rotate_left(next);
        }
        found
    }

    fn suggest(&mut self, back: bool) -> Outcome {
        let found = self.matching();
        let count = found.len();
        // After a suggestion the next one stands first, and the one in the line last.
        let chosen = if back { count.checked_sub(if self.suggested.is_some() { 2 } else { 1 }) } else { Some(0) };
        let Some(line) = chosen.and_then(|place| found.get(place)).map(|line| (*line).to_owned()) else {
            return Outcome::Stay;
        };
        let (typed, place) = match self.suggested.take() {
            Some((typed, place)) if back => (typed, (place + count - 1) % count),
            Some((typed, place)) => (typed, (place + 1) % count),
            None => (self.field.value().to_owned(), chosen.unwrap_or(0)),
        };
        self.field = Field::new(&line);
        self.suggested = Some((typed, place));
        Outcome::Stay
    }

    /// What would be lost if the line were left now, if it is worth keeping. What is being mended is still in the record;
    /// what the room must not read is not kept for whoever comes next.
    pub fn unfinished(&self) -> Option<&str> {
        let line = self.field.value().trim();
        let letters = line.chars().filter(|character| character.is_alphabetic()).count();
        (!self.live && !self.mends && !self.masked && letters >= Self::WORTH_KEEPING).then_some(line)
    }

    /// Puts back into an empty line what was typed before.
    pub fn recall(&mut self, line: &str) {
        if self.field.value().is_empty() {
            self.field = Field::new(line);
        }
    }

    pub(super) fn press(&mut self, chord: Chord) -> Outcome {
        if !self.pasted.is_empty() {
            return self.answer_paste(chord);
        }
        if chord == Chord::control('s') {
            return self.keep();
        }
        match chord.key {
            Key::Enter => self.enter(),
            // As in a form the tab goes on; a line that ends a row by being empty is not left by it.
            Key::Tab if self.goes_on() => self.enter(),
            Key::Escape if self.live => Outcome::Finish(Answer::Typing(String::new())),
            Key::Escape => Outcome::Dismiss,
            Key::Down | Key::Up if !self.suggestions.is_empty() => self.suggest(chord.key == Key::Up),
            _ => {
                let before = self.field.value().to_owned();
                if !self.field.press(chord) {
                    return Outcome::Pass;
                }
                self.complaint = None;
                self.suggested = None;
                if self.is_kept_at_once(&before) {
                    return self.enter();
                }
                if self.live && before != self.field.value() {
                    return Outcome::Give(Answer::Typing(self.field.value().to_owned()));
                }
                Outcome::Stay
            }
        }
    }

    /// Whether one key has said all there is to say, or cannot be the beginning of anything.
    fn is_kept_at_once(&self, before: &str) -> bool {
        let line = self.field.value().trim().to_lowercase();
        let first = before.is_empty() && !line.is_empty();
        !self.at_once.is_empty() && (first || self.at_once.contains(&line.as_str()))
    }

    /// Whether there is a next thing to type after this line.
    fn goes_on(&self) -> bool {
        let ends = self.repeats && self.field.value().trim().is_empty();
        !self.live && !ends
    }

    fn enter(&mut self) -> Outcome {
        let line = self.field.value().trim().to_owned();
        if std::mem::take(&mut self.forgives) && line.is_empty() {
            return Outcome::Stay;
        }
        if self.live {
            return Outcome::Finish(Answer::Typing(line));
        }
        if self.repeats {
            if line.is_empty() {
                return Outcome::Dismiss;
            }
            self.field.take();
            self.suggested = None;
            return Outcome::Give(Answer::Line(line));
        }
        Outcome::Finish(Answer::Line(line))
    }

    /// Keeps the line and ends, as the same key does in a form and in a note.
    fn keep(&mut self) -> Outcome {
        if !self.repeats {
            self.forgives = false;
            return self.enter();
        }
        match self.field.value().trim() {
            "" => Outcome::Dismiss,
            line => Outcome::Finish(Answer::Line(line.to_owned())),
        }
    }

    fn answer_paste(&mut self, chord: Chord) -> Outcome {
        match chord.key {
            Key::Enter => {
                self.field.take();
                Outcome::Give(Answer::Lines(std::mem::take(&mut self.pasted)))
            }
            Key::Escape => {
                self.pasted.clear();
                Outcome::Stay
            }
            _ => Outcome::Stay,
        }
    }

    pub(super) fn paste(&mut self, text: &str) -> Outcome {
        let mut lines: Vec<String> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        if self.repeats && lines.len() > 1 {
            if !self.field.value().trim().is_empty() {
                // The line itself stays as it is until the answer is yes.
                lines[0] = format!("{}{}", self.field.value(), lines[0]);
            }
            self.pasted = lines;
            return Outcome::Stay;
        }
        self.field.insert(text);
        self.suggested = None;
        if self.live { Outcome::Give(Answer::Typing(self.field.value().to_owned())) } else { Outcome::Stay }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_that_keeps_forms_and_notes_keeps_a_line_and_ends() {
        let keep = Chord::control('s');
        let line = || Outcome::Finish(Answer::Line("a".into()));
        for mut capture in [Capture::once("L", ""), Capture::many("L", "")] {
            capture.press(Chord::char('a'));
            assert_eq!(capture.press(keep), line());
        }
        assert_eq!(Capture::many("L", "").press(keep), Outcome::Dismiss);
    }

    fn enter() -> Chord {
        Chord::key(Key::Enter)
    }

    #[test]
    fn several_pasted_lines_are_asked_about_first() {
        let mut capture = Capture::many("F", "");
        assert_eq!(capture.paste("uno\r\n\r\ndos\n"), Outcome::Stay);
        assert_eq!(capture.press(enter()), Outcome::Give(Answer::Lines(vec!["uno".into(), "dos".into()])));
        assert_eq!(capture.press(enter()), Outcome::Dismiss);
    }

    #[test]
    fn a_paste_that_is_refused_leaves_the_line_as_it_was() {
        let mut capture = Capture::many("F", "").with("antes ");
        capture.paste("uno\ndos\n");
        assert_eq!(capture.pasted, ["antes uno", "dos"]);
        assert_eq!(capture.press(Chord::key(Key::Escape)), Outcome::Stay);
        assert_eq!((capture.field.value(), capture.pasted.len()), ("antes ", 0));
    }

    #[test]
    fn only_new_lines_of_some_length_are_unfinished() {
        assert_eq!(Capture::once("F", "").unfinished(), None);
        let typed = |mut capture: Capture, text: &str| {
            capture.paste(text);
            capture.unfinished().map(str::to_owned)
        };
        assert_eq!(typed(Capture::many("F", ""), "una red de ciudades "), Some("una red de ciudades".into()));
        assert_eq!(typed(Capture::many("F", ""), "1 2 3 4 5 6 7 8 9 10"), None);
        assert_eq!(typed(Capture::live("F", ""), "una red de ciudades"), None);
        assert_eq!(typed(Capture::once("F", "").with("antes"), "una red de ciudades"), None);
    }

    #[test]
    fn an_empty_line_ends_a_row_of_entries() {
        let mut capture = Capture::many("F", "");
        capture.press(Chord::char('a'));
        assert_eq!(capture.press(enter()), Outcome::Give(Answer::Line("a".into())));
        assert_eq!(capture.press(enter()), Outcome::Dismiss);
    }

    #[test]
    fn one_key_is_enough_where_it_says_all() {
        let line = |line: &str| Outcome::Finish(Answer::Line(line.into()));
        let capture = Capture::once("V", "").at_once(vec!["+", "-"]);
        assert_eq!(capture.clone().press(enter()), line(""), "the first Enter passes on");
        assert_eq!(capture.clone().press(Chord::char('+')), line("+"));
        assert_eq!(capture.clone().press(Chord::char('7')), line("7"), "a wrong key is answered at once");
        assert_eq!(capture.clone().press(Chord::char(' ')), Outcome::Stay);
        let mut next = capture.clone().after_one_kept_at_once();
        assert_eq!(next.press(enter()), Outcome::Stay, "an Enter too many");
        assert_eq!(next.press(enter()), line(""));
        assert_eq!(capture.with("+").selected().press(Chord::char('-')), line("-"), "a vote is changed by one key");
    }

    #[test]
    fn what_is_typed_takes_the_place_of_what_is_selected() {
        let refused = || Capture::once("P", "").with("119").complaining("No.").selected();
        let after = |keys: &[Chord]| {
            let mut capture = refused();
            for key in keys {
                capture.press(*key);
            }
            capture.field.value().to_owned()
        };
        assert_eq!(after(&[Chord::char('1'), Chord::char('3')]), "13");
        assert_eq!(after(&[Chord::key(Key::Backspace), Chord::char('3')]), "113", "it may be mended too");
        assert_eq!(after(&[Chord::char('1'), Chord::control('z'), Chord::control('z')]), "119");
        let mut pasted = refused();
        pasted.paste("26");
        assert_eq!(pasted.field.value(), "26");
    }

    #[test]
    fn suggestions_take_the_place_of_what_was_typed() {
        let offered = ["Alcaldía", "Secretaría de Cultura", "Secretaría General"].map(str::to_owned).to_vec();
        let mut capture = Capture::once("R", "").suggesting(offered);
        for letter in "secretaria".chars() {
            capture.press(Chord::char(letter));
        }
        assert_eq!(capture.matching(), ["Secretaría de Cultura", "Secretaría General"]);
        let mut after = |key| {
            capture.press(Chord::key(key));
            capture.field.value().to_owned()
        };
        assert_eq!(after(Key::Down), "Secretaría de Cultura");
        assert_eq!(after(Key::Down), "Secretaría General");
        assert_eq!(after(Key::Down), "Secretaría de Cultura");
        assert_eq!(after(Key::Up), "Secretaría General");
        assert_eq!(after(Key::Up), "Secretaría de Cultura");
        assert_eq!(after(Key::Backspace), "Secretaría de Cultur");
        assert_eq!(capture.matching(), ["Secretaría de Cultura"]);
        let mut none = Capture::once("R", "").suggesting(vec!["Alcaldía".into()]);
        none.press(Chord::char('z'));
        none.press(Chord::key(Key::Up));
        assert_eq!(none.press(enter()), Outcome::Finish(Answer::Line("z".into())));
    }
}
