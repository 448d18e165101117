//! Everything that may be done to a session.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::agreement::{Adoption, Amendment, AmendmentState, FollowUp, Objection, ObjectionState};
use super::ballot::{Ballot, HandCount, Handed, Totals};
use super::closing::{Closing, Rectification, Seal};
use super::factor::Quadrant;
use super::header::{Header, State};
use super::id::{AgendaPointId, AgreementId, FactorId, ParticipantId, PointId, Reference, RoundId};
use super::item::Item;
use super::mesa::{Achieved, NextMeeting, ReportBack};
use super::round::{Answered, Decision, Settled, Source};
use super::rules::{Call, Quorum, Rules};
use super::text::Text;

/// Something done to a session. Acts are values: they are written to the journal, replayed and undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Act {
    /// Writes the header anew.
    SetHeader(Box<Header>),
    /// Says how far the record has come.
    SetState(State),
    /// Writes the rules anew.
    SetRules(Box<Rules>),
    /// Makes the first or the second call, which holds from then on; what it finds is written down. A call that is made
    /// again takes the place of the one before.
    SetCall {
        /// Which.
        call: Call,
        /// When.
        at: DateTime,
        /// The quorum that it asks, kept with what it finds: the rules may change afterwards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        quorum: Option<Quorum>,
    },
    /// Adds something; its number must be zero and is given by the session.
    Add(Box<Item>),
    /// Writes something anew that is there already.
    Edit(Box<Item>),
    /// Takes something away.
    Remove {
        /// What.
        what: Reference,
        /// Whether what hangs on it lets go of it; without this, a thing with dependants stays.
        detach: bool,
    },
    /// Moves something within its list.
    Shift {
        /// What.
        what: Reference,
        /// Right before this one of the same kind; without it, to the end.
        before: Option<Reference>,
    },
    /// Someone comes in.
    Arrive {
        /// Who.
        who: ParticipantId,
        /// When.
        at: DateTime,
    },
    /// Someone leaves.
    Depart {
        /// Who.
        who: ParticipantId,
        /// When.
        at: DateTime,
    },
    /// Takes back the last arrival, as when the wrong key was pressed at the roll call.
    ForgetArrival {
        /// Who.
        who: ParticipantId,
    },
    /// The time of an agenda point begins, or goes on.
    StartPoint {
        /// Which.
        point: AgendaPointId,
        /// When.
        at: DateTime,
    },
    /// The time of an agenda point ends.
    EndPoint {
        /// Which.
        point: AgendaPointId,
        /// When.
        at: DateTime,
    },
    /// Puts a factor into a quadrant, at its end.
    MoveFactor {
        /// Which.
        factor: FactorId,
        /// Where.
        to: Quadrant,
    },
    /// Makes one factor of two; the first is kept in the record but leaves the board.
    MergeFactors {
        /// The one that is taken in.
        from: FactorId,
        /// The one that stays.
        into: FactorId,
    },
    /// Opens a round, with presence and quorum as they are.
    OpenRound {
        /// Which.
        round: RoundId,
        /// When.
        at: DateTime,
        /// The number from which lots would be drawn, kept where the round may need them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seed: Option<u64>,
    },
    /// Gives a ballot in an open round that is not secret; it takes the place of an earlier one of the same voter or slip.
    Cast {
        /// The round.
        round: RoundId,
        /// The ballot.
        ballot: Ballot,
    },
    /// Takes a ballot back, by its place in the round.
    TakeBack {
        /// The round.
        round: RoundId,
        /// The place, from 0.
        place: usize,
    },
    /// Writes down the hands counted in an open round.
    CountHands {
        /// The round.
        round: RoundId,
        /// A count an option.
        counts: Vec<HandCount>,
    },
    /// Gives many ballots at once in an open round that is not secret, as from a form's answers.
    CastMany {
        /// The round.
        round: RoundId,
        /// The ballots.
        ballots: Vec<Ballot>,
        /// The file that they come from, if it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Source>,
    },
    /// Writes down what each option got in all, in an open round of which only that is known.
    CountTotals {
        /// The round.
        round: RoundId,
        /// The totals; none takes them back.
        totals: Option<Totals>,
    },
    /// Writes down how the chair broke a tie that was left to it.
    SettleTie {
        /// The round.
        round: RoundId,
        /// The order of the tied options; none takes it back.
        settled: Option<Settled>,
    },
    /// Writes down what became of an objection in a closed round of consent, instead of what was written of it before.
    SettleObjection {
        /// The round.
        round: RoundId,
        /// What became of it.
        answered: Answered,
    },
    /// Closes a round. What was given in a secret one comes with this act, all at once and sorted, so that neither how it
    /// was going nor the order of coming is kept.
    CloseRound {
        /// Which.
        round: RoundId,
        /// When.
        at: DateTime,
        /// What was given in a secret round; nothing for others.
        #[serde(default, skip_serializing_if = "Handed::is_empty")]
        handed: Handed,
    },
    /// Sets a round aside: it stays in the record and counts for nothing.
    AnnulRound {
        /// Which.
        round: RoundId,
    },
    /// Writes down what was decided on the axes, or that nothing is decided.
    Decide(Option<Box<Decision>>),
    /// Someone asks for the floor.
    AskFloor {
        /// On which point.
        point: PointId,
        /// Who.
        who: ParticipantId,
    },
    /// Someone no longer waits for the floor.
    LeaveQueue {
        /// On which point.
        point: PointId,
        /// Who.
        who: ParticipantId,
    },
    /// Someone has the floor; whoever had it has ended.
    GiveFloor {
        /// On which point.
        point: PointId,
        /// Who.
        who: ParticipantId,
        /// When.
        at: DateTime,
    },
    /// Whoever has the floor has ended.
    EndFloor {
        /// When.
        at: DateTime,
    },
    /// Someone proposes another wording of an agreement.
    Amend {
        /// Which.
        agreement: AgreementId,
        /// The wording.
        amendment: Amendment,
    },
    /// Says what becomes of an amendment; an accepted one gives the agreement its text.
    SettleAmendment {
        /// Of which agreement.
        agreement: AgreementId,
        /// Its place, from 0.
        place: usize,
        /// What becomes of it.
        state: AmendmentState,
    },
    /// Adopts an agreement, which is given its number.
    Adopt {
        /// Which.
        agreement: AgreementId,
        /// How.
        adoption: Adoption,
    },
    /// Makes an adopted agreement a proposal again; its number stays its own.
    Reconsider {
        /// Which.
        agreement: AgreementId,
    },
    /// Someone raises a reasoned objection to an agreement.
    Object {
        /// Which.
        agreement: AgreementId,
        /// The objection.
        objection: Objection,
    },
    /// Says what was answered to an objection, and whether it stands.
    AnswerObjection {
        /// Of which agreement.
        agreement: AgreementId,
        /// Its place, from 0.
        place: usize,
        /// What was answered.
        answer: Text,
        /// What becomes of it.
        state: ObjectionState,
    },
    /// One agreement takes the place of another, whose follow-up says so.
    Supersede {
        /// The one that ends.
        agreement: AgreementId,
        /// The one that takes its place.
        by: AgreementId,
        /// The day.
        date: Date,
    },
    /// Adds a look at what became of an agreement.
    FollowUp {
        /// Which.
        agreement: AgreementId,
        /// What was seen.
        entry: FollowUp,
    },
    /// Says when the table meets again.
    SetNextMeeting(NextMeeting),
    /// Says which results of a mesa were reached.
    SetResults(Vec<Achieved>),
    /// Says what each area reports back.
    SetReportsBack(Vec<ReportBack>),
    /// Writes the closing anew, but for the seal and what came after it.
    SetClosing(Box<Closing>),
    /// Seals the session: from now on it is read, followed up and rectified, and nothing else.
    Seal(Box<Seal>),
    /// Writes down what was found wrong after the seal; its digest is given by the session.
    Rectify(Box<Rectification>),
    /// Several acts as one: all are done, or none; undone together.
    Several(Vec<Act>),
}

impl Act {
    /// Adds `item`.
    pub fn add(item: impl Into<Item>) -> Self {
        Self::Add(Box::new(item.into()))
    }

    /// Writes `item` anew.
    pub fn edit(item: impl Into<Item>) -> Self {
        Self::Edit(Box::new(item.into()))
    }

    /// Removes `what` unless something hangs on it.
    pub fn remove(what: impl Into<Reference>) -> Self {
        Self::Remove { what: what.into(), detach: false }
    }

    /// Removes `what`; what hangs on it lets go of it.
    pub fn remove_and_detach(what: impl Into<Reference>) -> Self {
        Self::Remove { what: what.into(), detach: true }
    }
}
