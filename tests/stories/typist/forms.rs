//! Filling in forms, lines and notes: the cursor goes to the field that is called so, and keys do the rest.

use concertar::keys::{Chord, Key};
use concertar::session::Paragraphs;
use concertar::session::fold::folded;
use concertar::ui::layer::{Form, FormField, Input, Layer};

use super::Typist;

impl Typist {
    /// Types a text into the field of this label. A field that says it already is left alone.
    #[track_caller]
    pub(crate) fn fill(&mut self, label: impl AsRef<str>, value: &str) {
        let (present, timed) = match &self.go_to(label.as_ref()).input {
            Input::Line(field) | Input::Number(field, ..) => (field.value().to_owned(), false),
            // What stands there may come from the clock.
            Input::Date(field, _) | Input::Hour(field) => (field.value().to_owned(), true),
            other => panic!("«{}» takes no line but {other:?}", label.as_ref()),
        };
        if present == value && !timed {
            return;
        }
        if !present.is_empty() || timed {
            self.chord(Chord::control('u'));
        }
        self.type_text(value);
    }

    /// Types several lines into the field of this label, which must be empty or say them already.
    #[track_caller]
    pub(crate) fn write(&mut self, label: impl AsRef<str>, value: &Paragraphs) {
        let Input::Note(editor) = &self.go_to(label.as_ref()).input else {
            panic!("«{}» takes no lines", label.as_ref())
        };
        if editor.text() == *value {
            return;
        }
        assert!(editor.text().is_empty(), "«{}» has another text already", label.as_ref());
        self.type_lines(value);
    }

    /// Chooses an option in the field of this label, or none.
    #[track_caller]
    pub(crate) fn pick(&mut self, label: impl AsRef<str>, option: Option<&str>) {
        let field = self.go_to(label.as_ref());
        let Input::Choice { options, chosen, optional } = &field.input else {
            panic!("«{}» is no choice", label.as_ref())
        };
        let target = option.map(|option| {
            let place = options.iter().position(|it| it == option);
            place.unwrap_or_else(|| panic!("«{}» offers no «{option}» but {options:?}", label.as_ref()))
        });
        let (key, times) = way_to(options, *chosen, target, *optional);
        self.keys(key, times);
        let Input::Choice { chosen, .. } = &self.focused().input else { unreachable!("it was a choice") };
        assert_eq!(*chosen, target, "«{}» chose something else", label.as_ref());
    }

    /// Marks exactly these options in the field of this label.
    #[track_caller]
    pub(crate) fn mark(&mut self, label: impl AsRef<str>, wanted: &[String]) {
        let Input::Many { options, chosen, at } = &self.go_to(label.as_ref()).input else {
            panic!("«{}» has no options to mark", label.as_ref())
        };
        let missing: Vec<_> = wanted.iter().filter(|it| !options.contains(it)).collect();
        assert!(missing.is_empty(), "«{}» offers no {missing:?} but {options:?}", label.as_ref());
        let wrong = |place: &usize| chosen[*place] != wanted.contains(&options[*place]);
        let places: Vec<usize> = (0..options.len()).filter(wrong).collect();
        let mut at = *at;
        for place in places {
            let key = if place < at { Key::Left } else { Key::Right };
            self.keys(key, place.abs_diff(at));
            self.key(Key::Char(' '));
            at = place;
        }
    }

    /// Says yes or no in the field of this label.
    #[track_caller]
    pub(crate) fn turn(&mut self, label: impl AsRef<str>, wanted: bool) {
        let Input::Toggle(value) = self.go_to(label.as_ref()).input else {
            panic!("«{}» is no yes or no", label.as_ref())
        };
        if value != wanted {
            self.key(Key::Char(' '));
        }
    }

    /// Keeps the form or the note.
    #[track_caller]
    pub(crate) fn keep(&mut self) {
        let before = self.model.layers.len();
        let title = match self.top() {
            Layer::Form(form) => form.title.clone(),
            Layer::Note(note) => note.title.clone(),
            other => panic!("nothing to keep in {other:?}"),
        };
        self.chord(Chord::control('s'));
        let stays = match self.model.layers.get(before - 1).map(|asked| &asked.layer) {
            Some(Layer::Form(form)) => form.title == title,
            Some(Layer::Note(note)) => note.title == title,
            _ => false,
        };
        assert!(!stays, "«{title}» could not be kept{}", self.report());
    }

    /// Types a note and keeps it.
    #[track_caller]
    pub(crate) fn note(&mut self, value: &Paragraphs) {
        assert!(matches!(self.top(), Layer::Note(_)), "no note is asked{}", self.report());
        self.type_lines(value);
        self.keep();
    }

    /// Types a line and presses Enter.
    #[track_caller]
    pub(crate) fn line(&mut self, value: &str) {
        let Layer::Capture(capture) = self.top() else { panic!("no line is asked{}", self.report()) };
        let present = capture.field.value().to_owned();
        if present != value {
            if !present.is_empty() {
                self.chord(Chord::control('u'));
            }
            self.type_text(value);
        }
        self.key(Key::Enter);
        let complaint = match self.model.layers.last().map(|asked| &asked.layer) {
            Some(Layer::Capture(capture)) => capture.complaint.clone(),
            _ => None,
        };
        assert_eq!(complaint, None, "«{value}» was not understood{}", self.report());
    }

    /// Types a line after another, and an empty one.
    #[track_caller]
    pub(crate) fn lines<T: AsRef<str>>(&mut self, values: impl IntoIterator<Item = T>) {
        for value in values {
            self.line(value.as_ref());
        }
        self.key(Key::Enter);
    }

    fn type_lines(&mut self, value: &Paragraphs) {
        for (place, line) in value.lines().iter().enumerate() {
            if place > 0 {
                self.key(Key::Enter);
            }
            self.type_text(line.as_str());
        }
    }

    #[track_caller]
    fn form(&self) -> &Form {
        let Layer::Form(form) = self.top() else { panic!("no form is open{}", self.report()) };
        form
    }

    #[track_caller]
    fn focused(&self) -> &FormField {
        let form = self.form();
        &form.fields[form.focus]
    }

    /// Goes to the field of this label, the next one where there are several.
    #[track_caller]
    fn go_to(&mut self, label: &str) -> &FormField {
        let form = self.form();
        let is_it = |place: &usize| form.asks(*place) && form.fields[*place].label == label;
        let found = (form.focus..form.fields.len()).find(is_it).or_else(|| (0..form.focus).find(is_it));
        let Some(place) = found else {
            let labels: Vec<&str> = form.fields.iter().map(|field| field.label.as_str()).collect();
            panic!("the form «{}» has no field «{label}», only {labels:?}", form.title)
        };
        let focus = form.focus;
        let key = if place < focus { Key::BackTab } else { Key::Tab };
        let between = place.min(focus)..place.max(focus);
        let steps = between.filter(|place| form.asks(*place)).count();
        self.keys(key, steps);
        self.focused()
    }
}

/// The key that leads to an option, and how often it is pressed: its first letter, or an arrow.
fn way_to(options: &[String], from: Option<usize>, to: Option<usize>, optional: bool) -> (Key, usize) {
    let count = options.len();
    let ring = if optional { count + 1 } else { count };
    let (here, there) = (from.unwrap_or(count), to.unwrap_or(count));
    let forth = (there + ring - here) % ring;
    let back = (here + ring - there) % ring;
    let arrow = if forth <= back { (Key::Right, forth) } else { (Key::Left, back) };
    let letter = to.filter(|to| Some(*to) != from).and_then(|to| {
        let first = folded(&options[to]).chars().next()?;
        let alike = |place: &usize| folded(&options[*place]).starts_with(first);
        let start = from.map_or(0, |at| at + 1);
        let times = (0..count).map(|step| (start + step) % count).filter(alike).position(|place| place == to)?;
        Some((Key::Char(first), times + 1))
    });
    match letter {
        Some(letter) if letter.1 < arrow.1 => letter,
        _ => arrow,
    }
}
