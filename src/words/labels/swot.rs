//! The names of the SWOT, always in the order F, O, D, A.

use crate::session::crossing::CrossingKind;
use crate::session::factor::{Dimension, Quadrant};
use crate::words::Words;

impl Words {
    /// A quadrant, in the plural: «Fortalezas».
    pub fn quadrant(&self, quadrant: Quadrant) -> String {
        match quadrant {
            Quadrant::Strength => self.label_quadrant_strengths(),
            Quadrant::Opportunity => self.label_quadrant_opportunities(),
            Quadrant::Weakness => self.label_quadrant_weaknesses(),
            Quadrant::Threat => self.label_quadrant_threats(),
        }
    }

    /// One factor of a quadrant: «Fortaleza».
    pub fn quadrant_one(&self, quadrant: Quadrant) -> String {
        match quadrant {
            Quadrant::Strength => self.label_quadrant_strength(),
            Quadrant::Opportunity => self.label_quadrant_opportunity(),
            Quadrant::Weakness => self.label_quadrant_weakness(),
            Quadrant::Threat => self.label_quadrant_threat(),
        }
    }

    /// What a factor is called by, before its number: F, O, D, A in Spanish, S, O, W, T in English.
    ///
    /// Portuguese has two words with F (forças, fraquezas), so it takes two letters: Fo, Op, Fr, Am.
    pub fn quadrant_letter(&self, quadrant: Quadrant) -> String {
        match quadrant {
            Quadrant::Strength => self.label_letter_strength(),
            Quadrant::Opportunity => self.label_letter_opportunity(),
            Quadrant::Weakness => self.label_letter_weakness(),
            Quadrant::Threat => self.label_letter_threat(),
        }
    }

    /// What is done with the factors of a quadrant: «potenciar».
    pub fn quadrant_verb(&self, quadrant: Quadrant) -> String {
        match quadrant {
            Quadrant::Strength => self.label_verb_strength(),
            Quadrant::Opportunity => self.label_verb_opportunity(),
            Quadrant::Weakness => self.label_verb_weakness(),
            Quadrant::Threat => self.label_verb_threat(),
        }
    }

    /// A kind of crossing by its letters: «FO».
    pub fn crossing_kind(&self, kind: CrossingKind) -> String {
        let (inner, outer) = kind.quadrants();
        self.quadrant_letter(inner) + &self.quadrant_letter(outer)
    }

    /// What a crossing does: «potenciar y aprovechar».
    pub fn crossing_verb(&self, kind: CrossingKind) -> String {
        match kind {
            CrossingKind::StrengthOpportunity => self.label_crossing_strength_opportunity(),
            CrossingKind::WeaknessOpportunity => self.label_crossing_weakness_opportunity(),
            CrossingKind::StrengthThreat => self.label_crossing_strength_threat(),
            CrossingKind::WeaknessThreat => self.label_crossing_weakness_threat(),
        }
    }

    /// A dimension of the internationalisation profile.
    pub fn dimension(&self, dimension: Dimension) -> String {
        match dimension {
            Dimension::Background => self.label_dimension_background(),
            Dimension::Capacities => self.label_dimension_capacities(),
            Dimension::Opportunities => self.label_dimension_opportunities(),
            Dimension::Needs => self.label_dimension_needs(),
        }
    }
}
