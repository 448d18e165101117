//! Criteria to weigh axes.

use crate::session::axis::Criterion;
use crate::session::text::{Paragraphs, Text};
use crate::words::Words;

/// A criterion as it is offered.
#[derive(Clone, Copy, Debug)]
pub struct CriterionModel {
    /// The code of the criterion.
    pub code: &'static str,
    /// What it weighs against the others, a proposal of ours: the source only says that the government's own axes come
    /// first, and that the plan, the territory and the global agendas are to be seen beside each other.
    pub weight: u32,
    name: fn(&Words) -> String,
    meaning: fn(&Words) -> String,
}

impl CriterionModel {
    /// What it is called.
    pub fn name(&self, words: &Words) -> String {
        (self.name)(words)
    }

    /// The question it asks of an axis.
    pub fn meaning(&self, words: &Words) -> String {
        (self.meaning)(words)
    }

    /// The criterion to be added to a session, without a number.
    pub fn criterion(&self, words: &Words) -> Criterion {
        Criterion {
            name: Text::from(self.name(words)),
            weight: self.weight,
            meaning: Paragraphs::new(&self.meaning(words)),
            ..Criterion::default()
        }
    }
}

/// The eleven criteria, put together from the guide of Paradiplomacia.org (2023), which has no single list of them.
pub fn criteria() -> &'static [CriterionModel] {
    &CRITERIA
}

const fn model(
    code: &'static str,
    weight: u32,
    name: fn(&Words) -> String,
    meaning: fn(&Words) -> String,
) -> CriterionModel {
    CriterionModel { code, weight, name, meaning }
}

const CRITERIA: [CriterionModel; 11] = [
    model("plan", 3, Words::catalogue_criterion_plan, Words::catalogue_criterion_plan_meaning),
    model("territory", 2, Words::catalogue_criterion_territory, Words::catalogue_criterion_territory_meaning),
    model("global", 2, Words::catalogue_criterion_global, Words::catalogue_criterion_global_meaning),
    model("resources", 1, Words::catalogue_criterion_resources, Words::catalogue_criterion_resources_meaning),
    model("strengths", 1, Words::catalogue_criterion_strengths, Words::catalogue_criterion_strengths_meaning),
    model("impact", 1, Words::catalogue_criterion_impact, Words::catalogue_criterion_impact_meaning),
    model("background", 1, Words::catalogue_criterion_background, Words::catalogue_criterion_background_meaning),
    model("funding", 1, Words::catalogue_criterion_funding, Words::catalogue_criterion_funding_meaning),
    model("people", 1, Words::catalogue_criterion_people, Words::catalogue_criterion_people_meaning),
    model("partners", 1, Words::catalogue_criterion_partners, Words::catalogue_criterion_partners_meaning),
    model("reputation", 1, Words::catalogue_criterion_reputation, Words::catalogue_criterion_reputation_meaning),
];
