//! The names of what is said of the mesa and its agreements.

use crate::session::Session;
use crate::session::agreement::{
    Agreement, AgreementState, AmendmentState, Code, InstrumentState, ObjectionState, Reservation, ReservationKind, Way,
};
use crate::session::closing::CorrectionState;
use crate::session::mesa::{MesaResult, PointOrigin, SpeakingOrder};
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

    /// How many points an origin brought, in few words: «3 de áreas».
    pub fn origin_count(&self, origin: PointOrigin, count: usize) -> String {
        match origin {
            PointOrigin::Area => self.label_origin_count_area(count),
            PointOrigin::HeadOfGovernment => self.label_origin_count_head(count),
            PointOrigin::EarlierCommitment => self.label_origin_count_commitment(count),
            PointOrigin::Territory => self.label_origin_count_territory(count),
            PointOrigin::GlobalFramework => self.label_origin_count_framework(count),
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

    /// Several of a kind of recorded disagreement.
    pub fn reservation_kinds(&self, kind: ReservationKind) -> String {
        match kind {
            ReservationKind::Reservation => self.label_reservations(),
            ReservationKind::Against => self.label_votes_against(),
            ReservationKind::Abstention => self.label_abstentions(),
        }
    }

    /// How many there are of each kind: «1 reserva · 2 votos en contra». A vote against is no reservation.
    pub fn dissent_counted(&self, dissent: &[Reservation]) -> String {
        let count = |kind| dissent.iter().filter(|it| it.kind == kind).count();
        let told = |kind| match (count(kind), kind) {
            (0, _) => None,
            (count, ReservationKind::Reservation) => Some(self.label_reservations_counted(count)),
            (count, ReservationKind::Against) => Some(self.label_votes_against_counted(count)),
            (count, ReservationKind::Abstention) => Some(self.label_abstentions_counted(count)),
        };
        ReservationKind::ALL.into_iter().filter_map(told).collect::<Vec<_>>().join(" · ")
    }

    /// That an agreement was adopted by vote though the rule was consensus; nothing where it was not.
    pub fn against_rule(&self, agreement: &Agreement, session: &Session) -> String {
        if session.is_voted_against_rule(agreement) { self.label_way_against_rule() } else { String::new() }
    }

    /// The dissent on an agreement, told beside the votes that were counted: «2 votos en contra (1 con nombre)».
    pub fn dissent_of(&self, agreement: &Agreement) -> String {
        let told = |kind| {
            let named: Vec<Reservation> = agreement.reservations.iter().filter(|it| it.kind == kind).cloned().collect();
            let (counted, votes) = (self.dissent_counted(&named), agreement.votes_of(kind));
            match votes.and_then(|votes| usize::try_from(votes).ok()).filter(|votes| *votes != named.len()) {
                Some(votes) if !named.is_empty() => {
                    let votes = match kind {
                        ReservationKind::Abstention => self.label_abstentions_counted(votes),
                        _ => self.label_votes_against_counted(votes),
                    };
                    self.label_dissent_named(named.len(), votes)
                }
                _ => counted,
            }
        };
        let told: Vec<String> = ReservationKind::ALL.into_iter().map(told).filter(|it| !it.is_empty()).collect();
        told.join(" · ")
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

    /// What became of an amendment.
    pub fn amendment_state(&self, state: AmendmentState) -> String {
        match state {
            AmendmentState::Open => self.label_amendment_open(),
            AmendmentState::Accepted => self.label_amendment_accepted(),
            AmendmentState::Rejected => self.label_amendment_rejected(),
            AmendmentState::Withdrawn => self.label_amendment_withdrawn(),
        }
    }

    /// What became of an objection.
    pub fn objection_state(&self, state: ObjectionState) -> String {
        match state {
            ObjectionState::Standing => self.label_objection_standing(),
            ObjectionState::Resolved => self.label_objection_resolved(),
            ObjectionState::Withdrawn => self.label_objection_withdrawn(),
        }
    }

    /// What became of a correction to the draft of the minutes.
    pub fn correction_state(&self, state: CorrectionState) -> String {
        match state {
            CorrectionState::Open => self.label_correction_open(),
            CorrectionState::Taken => self.label_correction_taken(),
            CorrectionState::Refused => self.label_correction_refused(),
        }
    }

    /// The order in which the floor is given.
    pub fn speaking_order(&self, order: SpeakingOrder) -> String {
        match order {
            SpeakingOrder::Request => self.label_order_request(),
            SpeakingOrder::Alphabetical => self.label_order_alphabetical(),
            SpeakingOrder::Rank => self.label_order_rank(),
            SpeakingOrder::Seniority => self.label_order_seniority(),
            SpeakingOrder::Confirmation => self.label_order_confirmation(),
            SpeakingOrder::Alternating => self.label_order_alternating(),
        }
    }

    /// How far a legal instrument has come.
    pub fn instrument_state(&self, state: InstrumentState) -> String {
        match state {
            InstrumentState::Negotiation => self.label_instrument_negotiation(),
            InstrumentState::Notified => self.label_instrument_notified(),
            InstrumentState::OpinionAsked => self.label_instrument_opinion_asked(),
            InstrumentState::Observed => self.label_instrument_observed(),
            InstrumentState::Cleared => self.label_instrument_cleared(),
            InstrumentState::Signed => self.label_instrument_signed(),
            InstrumentState::CopySent => self.label_instrument_copy_sent(),
            InstrumentState::Registered => self.label_instrument_registered(),
        }
    }

    /// How an agreement is cited, such as `3/2026-05`: with what is known of it, and a mark where it is numbered apart.
    pub fn agreement_code(&self, code: Code) -> String {
        let mark = if code.internal { self.report_internal_mark() } else { String::new() };
        match (code.session, code.year, code.ordinal) {
            (Some(session), Some(year), Some(ordinal)) => format!("{session}/{year}-{mark}{ordinal:02}"),
            (Some(session), Some(year), None) => format!("{session}/{year}"),
            (_, _, Some(ordinal)) => format!("{mark}{ordinal}"),
            (_, _, None) => String::new(),
        }
    }
}
