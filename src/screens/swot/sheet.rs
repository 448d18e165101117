//! The form of an entry: everything about it but its quadrant and who raised it, which have keys of their own. And that of
//! a crossing, but for its factors.

use crate::screens::Scene;
use crate::session::crossing::Crossing;
use crate::session::factor::{Dimension, Factor, FactorRating};
use crate::session::stakeholder::Rating;
use crate::session::{Paragraphs, Text};
use crate::ui::layer::{Form, FormField, Value, Values};

/// The field of the first grade.
pub(super) const FIRST_GRADE: usize = 4;

/// What was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    text: Text,
    dimension: Option<Dimension>,
    evidence: Paragraphs,
    source: Text,
    rating: FactorRating,
}

/// The form of an entry. The grades are those of the table as a whole; what single raters gave stays as it is.
pub(super) fn form(factor: &Factor, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    let title = words.swot_sheet_title(words.factor_code(factor.id, scene.session).unwrap_or_default());
    let dimensions = Dimension::ALL.map(|it| words.dimension(it)).into();
    let chosen = factor.dimension.and_then(|it| Dimension::ALL.iter().position(|other| *other == it));
    let rating = own_rating(factor).cloned().unwrap_or_default();
    let grade = |label: String, value: Option<u8>| {
        let (least, most) = (i64::from(Rating::LEAST), i64::from(Rating::MOST));
        FormField::number(label, value.map(i64::from), least, most).hint(words.swot_sheet_grade_hint())
    };
    Form::new(
        title,
        vec![
            FormField::line(words.swot_sheet_text(), factor.text.as_str()).required(),
            FormField::choice(words.swot_sheet_dimension(), dimensions, chosen).hint(words.swot_sheet_dimension_hint()),
            FormField::note(words.swot_sheet_evidence(), &factor.evidence).hint(words.swot_sheet_evidence_hint()),
            FormField::line(words.swot_sheet_source(), factor.source.as_str()).hint(words.swot_sheet_source_hint()),
            grade(words.swot_sheet_impact(), rating.impact),
            grade(words.swot_sheet_probability(), rating.probability),
            grade(words.swot_sheet_control(), rating.control),
        ],
    )
}

/// The form of a crossing.
pub(super) fn crossing_form(crossing: &Crossing, scene: &Scene<'_>) -> Form {
    let words = scene.words;
    Form::new(
        words.swot_sheet_title(super::strategies::factors_of(crossing, scene)),
        vec![
            FormField::line(words.swot_sheet_strategy(), crossing.strategy.as_str()).hint(words.swot_strategy_hint()),
            FormField::line(words.swot_sheet_source(), crossing.source.as_str())
                .hint(words.swot_sheet_strategy_source_hint()),
        ],
    )
}

/// Writes what was filled in into the crossing.
pub(super) fn write_crossing(crossing: &mut Crossing, mut values: Values) {
    crossing.strategy = values.text();
    crossing.source = values.text();
}

fn own_rating(factor: &Factor) -> Option<&FactorRating> {
    factor.ratings.iter().find(|rating| rating.rater.is_empty())
}

impl Sheet {
    /// What was filled in, from the values in the order of the form.
    pub(super) fn read(values: Vec<Value>) -> Option<Self> {
        let mut values = values.into_iter();
        let mut next = || values.next();
        let Some(Value::Text(text)) = next() else { return None };
        let Some(Value::Choice(dimension)) = next() else { return None };
        let Some(Value::Note(evidence)) = next() else { return None };
        let Some(Value::Text(source)) = next() else { return None };
        let mut grade = || match next() {
            Some(Value::Number(number)) => number.and_then(|it| u8::try_from(it).ok()),
            _ => None,
        };
        let rating = FactorRating { rater: Text::default(), impact: grade(), probability: grade(), control: grade() };
        let dimension = dimension.and_then(|place| Dimension::ALL.get(place).copied());
        Some(Self { text, dimension, evidence, source, rating })
    }

    /// Writes it into the entry.
    pub(super) fn write(self, factor: &mut Factor) {
        factor.text = self.text;
        factor.dimension = self.dimension;
        factor.evidence = self.evidence;
        factor.source = self.source;
        let place = factor.ratings.iter().position(|rating| rating.rater.is_empty());
        let is_given = self.rating.grades().next().is_some();
        match place {
            Some(place) if is_given => factor.ratings[place] = self.rating,
            Some(place) => {
                factor.ratings.remove(place);
            }
            None if is_given => factor.ratings.insert(0, self.rating),
            None => {}
        }
    }
}
