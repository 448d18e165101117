//! The names of everything in the record: one method for each kind of value.
//!
//! Names begin with a capital and stand alone, as in a list or a table; verbs and phrases (`quadrant_verb`,
//! `crossing_verb`, `amount`, `quorum`, `threshold`) begin in lower case and go into a sentence.

mod advice;
mod agreements;
mod axes;
mod methods;
mod people;
mod rounds;
mod rules;
mod stakeholders;
mod swot;

use crate::session::Reference;
use crate::session::header::{Degree, EvidenceKind, Space, Stage, State};
use crate::session::step::Step;

use super::Words;

impl Words {
    /// A step of the workshop.
    pub fn step(&self, step: Step) -> String {
        match step {
            Step::Opening => self.label_step_opening(),
            Step::Stakeholders => self.label_step_stakeholders(),
            Step::Swot => self.label_step_swot(),
            Step::Axes => self.label_step_axes(),
            Step::Mesa => self.label_step_mesa(),
            Step::Closing => self.label_step_closing(),
        }
    }

    /// A step in at most 12 columns, as in the line of steps.
    pub fn step_short(&self, step: Step) -> String {
        if step == Step::Mesa { self.label_step_mesa_short() } else { self.step(step) }
    }

    /// A kind of space.
    pub fn space(&self, space: Space) -> String {
        match space {
            Space::InternalMesa => self.label_space_internal_mesa(),
            Space::Interministerial => self.label_space_interministerial(),
            Space::PublicPrivate => self.label_space_public_private(),
            Space::AdvisoryCouncil => self.label_space_advisory_council(),
            Space::Forum => self.label_space_forum(),
            Space::Hearing => self.label_space_hearing(),
        }
    }

    /// A degree of participation.
    pub fn degree(&self, degree: Degree) -> String {
        match degree {
            Degree::Inform => self.label_degree_inform(),
            Degree::Consult => self.label_degree_consult(),
            Degree::Involve => self.label_degree_involve(),
            Degree::Collaborate => self.label_degree_collaborate(),
            Degree::Decide => self.label_degree_decide(),
        }
    }

    /// A stage of the policy.
    pub fn stage(&self, stage: Stage) -> String {
        match stage {
            Stage::Design => self.label_stage_design(),
            Stage::Implementation => self.label_stage_implementation(),
            Stage::Evaluation => self.label_stage_evaluation(),
        }
    }

    /// A kind of evidence.
    pub fn evidence_kind(&self, kind: EvidenceKind) -> String {
        match kind {
            EvidenceKind::Survey => self.label_evidence_survey(),
            EvidenceKind::Interviews => self.label_evidence_interviews(),
            EvidenceKind::FocusGroups => self.label_evidence_focus_groups(),
            EvidenceKind::Documents => self.label_evidence_documents(),
            EvidenceKind::OtherCities => self.label_evidence_other_cities(),
        }
    }

    /// How far the record of a session has come.
    pub fn state(&self, state: State) -> String {
        match state {
            State::Draft => self.label_state_draft(),
            State::Running => self.label_state_running(),
            State::AwaitingApproval => self.label_state_awaiting_approval(),
            State::Approved => self.label_state_approved(),
            State::Sealed => self.label_state_sealed(),
        }
    }

    /// What kind of thing a reference names, without its number.
    pub fn kind(&self, what: Reference) -> String {
        match what {
            Reference::Participant(_) => self.label_kind_participant(),
            Reference::AgendaPoint(_) => self.label_kind_agenda_point(),
            Reference::Stakeholder(_) => self.label_kind_stakeholder(),
            Reference::Relation(_) => self.label_kind_relation(),
            Reference::Factor(_) => self.label_kind_factor(),
            Reference::Crossing(_) => self.label_kind_crossing(),
            Reference::Axis(_) => self.label_kind_axis(),
            Reference::Criterion(_) => self.label_kind_criterion(),
            Reference::Round(_) => self.label_kind_round(),
            Reference::Point(_) => self.label_kind_point(),
            Reference::Agreement(_) => self.label_kind_agreement(),
            Reference::Subcommittee(_) => self.label_kind_subcommittee(),
            Reference::Parked(_) => self.label_kind_parked(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use unicode_width::UnicodeWidthStr;

    use crate::session::agreement::Way;
    use crate::session::crossing::CrossingKind;
    use crate::session::factor::Quadrant;
    use crate::session::participant::Sector;
    use crate::session::rules::{Amount, Counted, DecisionRule, Quorum, Share};
    use crate::words::Language;

    use super::*;

    #[test]
    fn short_names_fit_their_columns() {
        for words in Language::ALL.map(Words::new) {
            for sector in Sector::ALL {
                assert!(words.sector_short(sector).width() <= 12, "{}", words.sector_short(sector));
            }
            for step in Step::ALL {
                assert!(words.step_short(step).width() <= 12, "{}", words.step_short(step));
            }
        }
    }

    #[test]
    fn letters_and_crossings_differ_from_one_another() {
        for words in Language::ALL.map(Words::new) {
            let letters: BTreeSet<String> = Quadrant::ALL.iter().map(|it| words.quadrant_letter(*it)).collect();
            let kinds: BTreeSet<String> = CrossingKind::ALL.iter().map(|it| words.crossing_kind(*it)).collect();
            assert_eq!((letters.len(), kinds.len()), (4, 4), "{:?}", words.language());
        }
    }

    #[test]
    fn rules_are_told_in_phrases() {
        let words = Words::new(Language::Spanish);
        let third = Share { parts: 2, whole: 3 };
        assert_eq!(words.decision_rule(DecisionRule::Qualified(third)), "Mayoría calificada de 2/3");
        let quorum = Quorum { amount: Amount::Count(1), of: Counted::Institutions, each_sector: true };
        assert_eq!(words.quorum(&quorum), "al menos 1 institución, y al menos una persona de cada sector");
        let vote = Way::Vote { favour: 6, against: 1, abstain: 2, round: None };
        assert_eq!(words.way(vote), "Por votación: 6 a favor, 1 en contra, 2 abstenciones");
    }
}
