//! A form as a text to read, where nothing may be changed.

use super::{Form, FormField, Input};
use crate::ui::layer::Reader;
use crate::words::Words;

impl Form {
    /// What stands in the form, a field a paragraph; empty fields are left out.
    pub fn sheet(&self, words: &Words) -> Reader {
        let line = |field: &FormField| {
            let text = field.read(words);
            (!text.is_empty()).then(|| format!("{}: {text}", field.label))
        };
        let asked = (0..).zip(&self.fields).filter(|(place, _)| self.asks(*place));
        Reader::new(self.title.clone(), asked.filter_map(|(_, field)| line(field)).collect())
    }
}

impl FormField {
    /// What stands in the field, as it is read.
    fn read(&self, words: &Words) -> String {
        match &self.input {
            Input::Line(field) | Input::Date(field, _) | Input::Hour(field) | Input::Number(field, ..) => {
                field.value().trim().to_owned()
            }
            Input::Note(editor) => editor.text().joined(),
            Input::Choice { options, chosen, .. } => {
                chosen.and_then(|place| options.get(place)).cloned().unwrap_or_default()
            }
            Input::Many { options, chosen, .. } => {
                let chosen =
                    options.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(option, _)| option.clone());
                chosen.collect::<Vec<_>>().join(", ")
            }
            Input::Toggle(true) => words.app_yes(),
            Input::Toggle(false) => words.app_no(),
        }
    }
}
