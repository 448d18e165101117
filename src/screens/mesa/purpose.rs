//! What this screen asks layers for.

use crate::session::Text;
use crate::session::agreement::{Agreement, ReservationKind, Way};
use crate::session::id::{AgreementId, ParkedId, ParticipantId, PointId, RoundId, SubcommitteeId};
use crate::session::mesa::MesaResult;
use crate::session::round::Taking;
use crate::session::rules::Secrecy;

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// New points.
    Points,
    /// The fields of a point.
    Point(PointId),
    /// The notes of a point.
    Notes(PointId),
    /// The facilitator's notes on a point.
    PrivateNotes(PointId),
    /// Who asks for the floor on a point, one of these.
    AskFloor(PointId, Vec<ParticipantId>),
    /// Who speaks on a point, one of these.
    Speaker(PointId, Vec<ParticipantId>),
    /// The rules of the floor.
    FloorRules,
    /// Who of these comes or leaves.
    Room(Vec<ParticipantId>),
    /// Who stands aside on a point, one of these.
    Recuser(PointId, Vec<ParticipantId>),
    /// Why this participant stands aside on a point.
    Recuse(PointId, ParticipantId),
    /// What is left for later, while this point is treated.
    Park(Option<PointId>),
    /// What was left for later.
    Parked(ParkedId),
    /// Whose position on a point it is: one of these, or another.
    Institution(PointId, Vec<Text>),
    /// Whose position on a point it is, by name.
    OtherInstitution(PointId),
    /// Where this institution stands on a point.
    Position(PointId, Text),
    /// The text of an agreement, made in this point.
    Propose(Option<PointId>),
    /// The texts of several proposals, made in this point.
    Proposals(Option<PointId>),
    /// Who answers for an agreement.
    Responsible(AgreementId),
    /// When an agreement is due.
    Due(AgreementId),
    /// The fields of an agreement.
    Agreement(AgreementId),
    /// How votes on an agreement are taken, in one of these ways.
    Ballot(AgreementId, Vec<(Taking, Secrecy)>),
    /// Whether an agreement is adopted in this way though something speaks against it.
    Adopt(AgreementId, Way),
    /// Whether the table takes another text of an agreement that is adopted: all of the agreement as it was edited.
    Reword(Box<Agreement>),
    /// The counts by which an agreement is adopted, in one of these rounds.
    Vote(AgreementId, Vec<RoundId>),
    /// Who proposes another wording of an agreement: the table, or one of these.
    Amender(AgreementId, Vec<ParticipantId>),
    /// Another wording of an agreement, by this participant or the table.
    Amend(AgreementId, Option<ParticipantId>),
    /// Which of these amendments of an agreement is looked at.
    Amendments(AgreementId, Vec<usize>),
    /// What becomes of the amendment at this place.
    Settle(AgreementId, usize),
    /// Which objection to an agreement is to be answered.
    Objections(AgreementId),
    /// Who objects to an agreement, one of these.
    Objector(AgreementId, Vec<ParticipantId>),
    /// Why this participant objects.
    Objection(AgreementId, ParticipantId),
    /// What was answered to the objection at this place.
    AnswerObjection(AgreementId, usize),
    /// Which of these agreements takes the place of another.
    Supersede(AgreementId, Vec<AgreementId>),
    /// Which area reports back: one of these, or another.
    Reporter(Vec<Text>),
    /// Which area reports back, by name.
    OtherReporter,
    /// What this area reports back.
    Report(Text),
    /// Who disagrees with an agreement, one of these.
    Dissenter(AgreementId, Vec<ParticipantId>),
    /// How this participant disagrees.
    Dissent(AgreementId, ParticipantId),
    /// Why this participant disagrees.
    Reason(AgreementId, ParticipantId, ReservationKind),
    /// What became of an agreement.
    FollowUp(AgreementId),
    /// When the table meets again.
    NextMeeting,
    /// New working groups.
    Subcommittees,
    /// The fields of a working group.
    Subcommittee(SubcommitteeId),
    /// What shows that a result is reached.
    Evidence(MesaResult),
    /// Only to read.
    Reading,
}
