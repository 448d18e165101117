//! Why an act was refused, in a sentence that says what to do.

use super::Words;
use crate::session::{Refusal, Session};

impl Words {
    /// The refusal in a line.
    pub fn refusal(&self, refusal: &Refusal, session: &Session) -> String {
        match refusal {
            Refusal::Sealed => self.refusal_sealed(),
            Refusal::NoTitle => self.refusal_no_title(),
            Refusal::NotFound(what) => self.refusal_not_found(self.kind(*what)),
            Refusal::EmptyText => self.refusal_empty_text(),
            Refusal::AlreadyNumbered(what) => self.refusal_already_numbered(self.kind(*what)),
            Refusal::DanglingReference(what) => self.refusal_dangling(self.kind(*what)),
            Refusal::OutOfScale { value, least, most } => self.refusal_out_of_scale(*least, *most, *value),
            Refusal::HasDependants(things) => {
                let names: Vec<String> = things.iter().take(3).map(|it| self.thing(*it, session)).collect();
                self.refusal_has_dependants(names.join("; "))
            }
            Refusal::AlreadyPresent => self.refusal_already_present(),
            Refusal::NotPresent => self.refusal_not_present(),
            Refusal::ClockWentBack => self.refusal_clock_went_back(),
            Refusal::NotACrossing => self.refusal_not_a_crossing(),
            Refusal::SameThing => self.refusal_same_thing(),
            Refusal::NoOptions => self.refusal_no_options(),
            Refusal::RepeatedOption => self.refusal_repeated_option(),
            Refusal::RoundNotDraft => self.refusal_round_not_draft(),
            Refusal::RoundNotOpen => self.refusal_round_not_open(),
            Refusal::RoundOpen => self.refusal_round_open(),
            Refusal::SecretBallotAlone => self.refusal_secret_ballot_alone(),
            Refusal::SecretBallotSigned => self.refusal_secret_ballot_signed(),
            Refusal::WrongMarks => self.refusal_wrong_marks(),
            Refusal::BadOption => self.refusal_bad_option(),
            Refusal::TooManyPoints { given, allowed } => self.refusal_too_many_points(*allowed, *given),
            Refusal::TooManyOnOption { given, allowed } => self.refusal_too_many_on_option(*allowed, *given),
            Refusal::TooManyTicks { given, allowed } => self.refusal_too_many_ticks(*allowed, *given),
            Refusal::TooManyCredits { spent, allowed } => self.refusal_too_many_credits(*allowed, *spent),
            Refusal::SheetIncomplete { given, asked } => self.refusal_sheet_incomplete(*asked, *given),
            Refusal::NeedsSeats => self.refusal_needs_seats(),
            Refusal::PairTwice => self.refusal_pair_twice(),
            Refusal::NoCriteria => self.refusal_no_criteria(),
            Refusal::NoCost => self.refusal_no_cost(),
            Refusal::TotalTooLarge { given, most } => self.refusal_total_too_large(*given, *most),
            Refusal::InstitutionVoted => self.refusal_institution_voted(),
            Refusal::SeatVoted => self.refusal_seat_voted(),
            Refusal::WeightedNeedsNames => self.refusal_weighted_needs_names(),
            Refusal::NoObjection => self.refusal_no_objection(),
            Refusal::NoVoters => self.refusal_no_voters(),
            Refusal::NotTied => self.refusal_not_tied(),
            Refusal::MayNotVote => self.refusal_may_not_vote(),
            Refusal::MoreVotesThanVoters { votes, voters } => self.refusal_more_votes_than_voters(*voters, *votes),
            Refusal::TimerState => self.refusal_timer_state(),
            Refusal::MayNotSpeak => self.refusal_may_not_speak(),
            Refusal::StandsAside => self.refusal_stands_aside(),
            Refusal::WaitsAlready => self.refusal_waits_already(),
            Refusal::NobodySpeaks => self.refusal_nobody_speaks(),
            Refusal::FloorTaken => self.refusal_floor_taken(),
            Refusal::AlreadyAdopted => self.refusal_already_adopted(),
            Refusal::NotAdopted => self.refusal_not_adopted(),
            Refusal::AmendmentOpen => self.refusal_amendment_open(),
            Refusal::AmendmentSettled => self.refusal_amendment_settled(),
            Refusal::ObjectionStands => self.refusal_objection_stands(),
            Refusal::SomeoneAgainst => self.refusal_someone_against(),
            Refusal::OwedFromBefore => self.refusal_owed_from_before(),
            Refusal::HistoryStays => self.refusal_history_stays(),
            Refusal::NotSealed => self.refusal_not_sealed(),
            Refusal::DateBeforeSession => self.refusal_date_before_session(),
            Refusal::DateAhead => self.refusal_date_ahead(),
            Refusal::OnRecord => self.refusal_on_record(),
            Refusal::NumberStays => self.refusal_number_stays(),
            Refusal::AdoptedApart => self.refusal_adopted_apart(),
            Refusal::ReconsiderFirst => self.refusal_reconsider_first(),
            Refusal::OtherRound => self.refusal_other_round(),
            Refusal::OtherCount => self.refusal_other_count(),
            Refusal::DecidedBy(things) => {
                let names: Vec<String> = things.iter().take(3).map(|it| self.thing(*it, session)).collect();
                self.refusal_decided_by(names.join("; "))
            }
            Refusal::NotRepresented => self.refusal_not_represented(),
            Refusal::PointRunning => self.refusal_point_running(),
        }
    }
}
