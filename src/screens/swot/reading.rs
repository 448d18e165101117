//! What there is to read about an entry or a strategy, as lines.

use super::strategies::factors_of;
use super::update::Purpose;
use super::{Pane, Swot};
use crate::analysis::Mean;
use crate::screens::{Request, Scene};
use crate::session::axis::Root;
use crate::session::crossing::Crossing;
use crate::session::factor::{Factor, FactorRating, Quadrant};
use crate::session::language::Language;
use crate::session::{Reference, Text};
use crate::ui::layer::Reader;
use crate::words::Words;

/// Something known of an entry or a strategy: what it is, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    /// What it is.
    pub(super) label: String,
    /// What it says.
    pub(super) text: String,
}

impl Fact {
    /// Nothing where there is nothing to say.
    fn new(label: String, text: String) -> Option<Self> {
        (!text.is_empty()).then_some(Self { label, text })
    }
}

/// The question that a quadrant answers.
pub(super) fn question(quadrant: Quadrant, words: &Words) -> String {
    match quadrant {
        Quadrant::Strength => words.swot_question_strength(),
        Quadrant::Opportunity => words.swot_question_opportunity(),
        Quadrant::Weakness => words.swot_question_weakness(),
        Quadrant::Threat => words.swot_question_threat(),
    }
}

/// What is known of an entry, the most asked for first.
pub(super) fn facts(factor: &Factor, scene: &Scene<'_>) -> Vec<Fact> {
    let (session, words) = (scene.session, scene.words);
    let voices: Vec<String> = factor.raised_by.iter().map(|it| words.thing(Reference::from(*it), session)).collect();
    let evidence: Vec<&str> = factor.evidence.lines().iter().map(Text::as_str).filter(|it| !it.is_empty()).collect();
    let crossings = session.crossings.iter().filter(|it| it.factors.contains(&factor.id));
    let crossings: Vec<String> = crossings.map(|it| factors_of(it, scene)).collect();
    let merged = session.factors.iter().filter(|it| it.merged_into == Some(factor.id));
    let merged: Vec<&str> = merged.map(|it| it.text.as_str()).collect();
    let dimension = factor.dimension.map(|it| words.dimension(it)).unwrap_or_default();
    [
        Fact::new(words.swot_fact_voices(), voices.join("; ")),
        Fact::new(words.swot_fact_evidence(), evidence.join(" / ")),
        Fact::new(words.swot_fact_rating(), rating(factor, words)),
        Fact::new(words.swot_fact_dimension(), dimension),
        Fact::new(words.swot_fact_crossings(), crossings.join(", ")),
        Fact::new(words.swot_fact_axes(), axes(Root::Factor(factor.id), scene).join("; ")),
        Fact::new(words.swot_fact_merged(), merged.join(" / ")),
        Fact::new(words.swot_fact_source(), factor.source.to_string()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The names of the axes that come from this.
pub(super) fn axes(root: Root, scene: &Scene<'_>) -> Vec<String> {
    scene.session.axes.iter().filter(|axis| axis.from.contains(&root)).map(|axis| axis.name.to_string()).collect()
}

/// The means of the grades that were given: «impacto 4, control 2,5».
fn rating(factor: &Factor, words: &Words) -> String {
    let mean = |grade: fn(&FactorRating) -> Option<u8>| Mean::of(factor.ratings.iter().filter_map(grade));
    let parts = [
        (words.swot_grade_impact(), mean(|it| it.impact)),
        (words.swot_grade_probability(), mean(|it| it.probability)),
        (words.swot_grade_control(), mean(|it| it.control)),
    ];
    let given =
        parts.into_iter().filter_map(|(name, mean)| Some(format!("{name} {}", written(mean?, words.language()))));
    given.collect::<Vec<_>>().join(", ")
}

/// A mean with a decimal where it has one.
fn written(mean: Mean, language: Language) -> String {
    let (whole, tenth) = (mean.tenths() / 10, mean.tenths() % 10);
    match (tenth, language) {
        (0, _) => whole.to_string(),
        (_, Language::English) => format!("{whole}.{tenth}"),
        (_, Language::Spanish | Language::Portuguese) => format!("{whole},{tenth}"),
    }
}

impl Swot {
    /// Opens everything about the selected thing.
    pub(super) fn read(&self, scene: &Scene<'_>) -> Option<Request<Purpose>> {
        let layer = match self.pane {
            Pane::Board => entry(self.selected(scene.session)?, scene),
            Pane::Crossings => match self.strategy(scene.session) {
                Some(crossing) => strategy(crossing, scene),
                None => pair(self.cell(scene.session)?, scene),
            },
        };
        Some(Request::ask(Purpose::Nothing, layer))
    }
}

fn entry(factor: &Factor, scene: &Scene<'_>) -> Reader {
    let code = scene.words.factor_code(factor.id, scene.session).unwrap_or_default();
    let title = format!("{code} {}", scene.words.quadrant_one(factor.quadrant));
    let mut lines = vec![factor.text.to_string(), String::new()];
    lines.extend(facts(factor, scene).iter().map(line));
    Reader::new(title, lines)
}

fn strategy(crossing: &Crossing, scene: &Scene<'_>) -> Reader {
    let mut lines = vec![crossing.strategy.to_string(), String::new()];
    lines.extend(crossing.factors.iter().map(|id| scene.words.thing(Reference::from(*id), scene.session)));
    let axes = axes(Root::Crossing(crossing.id), scene).join("; ");
    lines.extend(Fact::new(scene.words.swot_fact_axes(), axes).iter().map(line));
    lines.extend(Fact::new(scene.words.swot_fact_source(), crossing.source.to_string()).iter().map(line));
    Reader::new(factors_of(crossing, scene), lines)
}

fn pair((row, column): (&Factor, &Factor), scene: &Scene<'_>) -> Reader {
    let code = |factor: &Factor| scene.words.factor_code(factor.id, scene.session).unwrap_or_default();
    let lines = [row, column].map(|factor| scene.words.thing(Reference::from(factor.id), scene.session));
    Reader::new(format!("{}+{}", code(row), code(column)), lines.into())
}

fn line(fact: &Fact) -> String {
    format!("{}: {}", fact.label, fact.text)
}
