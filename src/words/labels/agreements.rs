//! The names of what is said of the mesa and its agreements.

use crate::session::agreement::{AgreementState, ReservationKind, Way};
use crate::session::mesa::{MesaResult, PointOrigin};
use crate::words::Words;

impl Words {
    /// Who brought a point to the table.
    pub fn point_origin(&self, origin: PointOrigin) -> String {
        match origin {
            PointOrigin::Area => self.label_point_origin_area(),
            PointOrigin::HeadOfGovernment => self.label_point_origin_head_of_government(),
            PointOrigin::EarlierCommitment => self.label_point_origin_earlier_commitment(),
            PointOrigin::Territory => self.label_point_origin_territory(),
            PointOrigin::GlobalFramework => self.label_point_origin_global_framework(),
        }
    }

    /// A kind of recorded disagreement.
    pub fn reservation_kind(&self, kind: ReservationKind) -> String {
        match kind {
            ReservationKind::Reservation => self.label_reservation_reservation(),
            ReservationKind::Against => self.label_reservation_against(),
            ReservationKind::Abstention => self.label_reservation_abstention(),
        }
    }

    /// What became of an agreement.
    pub fn agreement_state(&self, state: AgreementState) -> String {
        match state {
            AgreementState::Pending => self.label_agreement_pending(),
            AgreementState::Underway => self.label_agreement_underway(),
            AgreementState::Fulfilled => self.label_agreement_fulfilled(),
            AgreementState::Unfulfilled => self.label_agreement_unfulfilled(),
            AgreementState::Replaced => self.label_agreement_replaced(),
            AgreementState::Withdrawn => self.label_agreement_withdrawn(),
        }
    }

    /// How an agreement was adopted, with the count of a vote.
    pub fn way(&self, way: Way) -> String {
        match way {
            Way::Consensus => self.label_way_consensus(),
            Way::Consent => self.label_way_consent(),
            Way::Vote { favour, against, abstain, .. } => self.label_way_vote(abstain, against, favour),
        }
    }

    /// One of the eleven results of a mesa.
    pub fn mesa_result(&self, result: MesaResult) -> String {
        match result {
            MesaResult::SharedVision => self.label_result_shared_vision(),
            MesaResult::AwareAreas => self.label_result_aware_areas(),
            MesaResult::StrategicLines => self.label_result_strategic_lines(),
            MesaResult::RulesOfTheGame => self.label_result_rules_of_the_game(),
            MesaResult::AreaPriorities => self.label_result_area_priorities(),
            MesaResult::Agreements => self.label_result_agreements(),
            MesaResult::Subcommittees => self.label_result_subcommittees(),
            MesaResult::Timetables => self.label_result_timetables(),
            MesaResult::ResultsPresented => self.label_result_results_presented(),
            MesaResult::Systematised => self.label_result_systematised(),
            MesaResult::Bulletins => self.label_result_bulletins(),
        }
    }
}
