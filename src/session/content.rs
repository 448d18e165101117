//! How far a session has come, and what of it is on the table.

use super::Session;
use super::step::Step;

impl Session {
    /// Whether something was recorded in this step.
    pub fn has_content(&self, step: Step) -> bool {
        match step {
            Step::Opening => !self.participants.is_empty(),
            Step::Stakeholders => !self.stakeholders.is_empty(),
            Step::Swot => !self.factors.is_empty(),
            Step::Axes => !self.axes.is_empty() || !self.rounds.is_empty() || self.decision.is_some(),
            // A template brings points; they count once something was said of them.
            Step::Mesa => {
                !self.mesa.agreements.is_empty() || self.mesa.points.iter().any(super::mesa::Point::was_treated)
            }
            Step::Closing => self.closing != super::closing::Closing::default(),
        }
    }

    /// The furthest step with something in it.
    pub fn reached(&self) -> Option<Step> {
        Step::ALL.into_iter().rev().find(|step| self.has_content(*step))
    }

    /// Factors on the board: those of the quadrant that were not merged into another, in their order.
    pub fn board(&self, quadrant: super::factor::Quadrant) -> impl Iterator<Item = &super::factor::Factor> {
        self.factors.iter().filter(move |it| it.quadrant == quadrant && it.merged_into.is_none())
    }

    /// The axes on the table, in their order.
    pub fn candidates(&self) -> impl Iterator<Item = &super::axis::Axis> {
        self.axes.iter().filter(|axis| !axis.withdrawn)
    }
}
