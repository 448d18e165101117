//! All the reasons why an act may not be done.

use super::id::Reference;

/// Why an act was refused. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The session is sealed and takes no more acts.
    Sealed,
    /// The title of the session is empty.
    NoTitle,
    /// The thing is not in the session.
    NotFound(Reference),
    /// A name or a text that must be there is empty.
    EmptyText,
    /// Something that is added must not have a number yet.
    AlreadyNumbered(Reference),
    /// It names something that is not in the session.
    DanglingReference(Reference),
    /// A grade is outside its scale.
    OutOfScale {
        /// The grade.
        value: i64,
        /// The least allowed.
        least: i64,
        /// The greatest allowed.
        most: i64,
    },
    /// Other things hang on it.
    HasDependants(Vec<Reference>),
    /// They are in the room already.
    AlreadyPresent,
    /// They are not in the room.
    NotPresent,
    /// The hour is before the one already recorded.
    ClockWentBack,
    /// A crossing needs at least one factor inside and one outside, and none that was merged.
    NotACrossing,
    /// Something was to be joined to itself.
    SameThing,
    /// A round needs at least one option.
    NoOptions,
    /// Two options have the same number.
    RepeatedOption,
    /// The rules of a round stand still once it was opened.
    RoundNotDraft,
    /// The round is not open.
    RoundNotOpen,
    /// The round is open: close it first.
    RoundOpen,
    /// Secret ballots are handed in together when the round closes.
    SecretBallotAlone,
    /// A secret ballot must not say whose it is.
    SecretBallotSigned,
    /// The ballot is not of the kind that the method takes.
    WrongMarks,
    /// The ballot names an option that is not in the round, or one twice.
    BadOption,
    /// More points were given than a person has.
    TooManyPoints {
        /// Points given.
        given: u32,
        /// Points a person has.
        allowed: u32,
    },
    /// More was given to one option than it may take.
    TooManyOnOption {
        /// Points given.
        given: u32,
        /// The most for one option.
        allowed: u32,
    },
    /// More options were ticked than a person may tick.
    TooManyTicks {
        /// Ticks given.
        given: u32,
        /// Ticks a person has.
        allowed: u32,
    },
    /// Votes that cost their square cost more than a person may spend.
    TooManyCredits {
        /// What they cost.
        spent: u32,
        /// What a person may spend.
        allowed: u32,
    },
    /// An option has another number of numbers than there are criteria.
    SheetIncomplete {
        /// Numbers given.
        given: u32,
        /// Criteria.
        asked: u32,
    },
    /// A rule that gives each part of the room its share needs to know how many are to be chosen.
    NeedsSeats,
    /// Two options were compared twice on the same ballot.
    PairTwice,
    /// A round by criteria needs at least one.
    NoCriteria,
    /// A round on a budget needs a cost for every option.
    NoCost,
    /// A total is more than the voters can have given.
    TotalTooLarge {
        /// The total.
        given: u64,
        /// The most that is possible.
        most: u64,
    },
    /// Their institution has voted already, and has one vote.
    InstitutionVoted,
    /// Whoever shares their seat, as a substitute does, has voted already.
    SeatVoted,
    /// Votes that weigh differently can only be taken by name.
    WeightedNeedsNames,
    /// The chair may only order options that the vote left tied, where the tie was left to it.
    NotTied,
    /// There is no such objection to answer, or not so many.
    NoObjection,
    /// No one who is there would vote in the round.
    NoVoters,
    /// They may not vote.
    MayNotVote,
    /// More ballots or hands than people who could vote.
    MoreVotesThanVoters {
        /// Votes.
        votes: u32,
        /// People present who may vote.
        voters: u32,
    },
    /// The point's time is running, or not running, already.
    TimerState,
    /// They may not speak.
    MayNotSpeak,
    /// They stand aside on this point.
    StandsAside,
    /// They wait for the floor already.
    WaitsAlready,
    /// Nobody has the floor.
    NobodySpeaks,
    /// Someone has the floor still.
    FloorTaken,
    /// The agreement was adopted before.
    AlreadyAdopted,
    /// The agreement is a proposal still.
    NotAdopted,
    /// An amendment has not been dealt with.
    AmendmentOpen,
    /// The amendment was dealt with before.
    AmendmentSettled,
    /// A reasoned objection stands, so that there is no consent.
    ObjectionStands,
    /// It comes from an earlier session: it ends by a follow-up, not by being removed.
    OwedFromBefore,
    /// What became of an agreement, and where it comes from, is added to and never taken away.
    HistoryStays,
    /// Somebody is against by name, or an objection stands: that is no consensus.
    SomeoneAgainst,
    /// The session is to be sealed by sealing it.
    NotSealed,
    /// The date is before that of the session.
    DateBeforeSession,
    /// The date is after today.
    DateAhead,
    /// What somebody said or held is in the minutes, and so are they.
    OnRecord,
    /// An agreement that had a number keeps it: it ends by a follow-up, not by being removed.
    NumberStays,
    /// An agreement is adopted, and given its number, by adopting it.
    AdoptedApart,
    /// The agreement was adopted: it must be a proposal again before its text changes.
    ReconsiderFirst,
    /// The round was held on another agreement.
    OtherRound,
    /// The round counted other votes than these.
    OtherCount,
    /// What was decided rests on the round.
    DecidedBy(Vec<Reference>),
    /// They are not in the room, and nobody who is votes for them.
    NotRepresented,
    /// The time of a point of the agenda runs still.
    PointRunning,
}
