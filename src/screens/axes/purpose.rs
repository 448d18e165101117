//! What this screen asks layers for.

use super::{Import, Objection};
use crate::session::ballot::OptionId;
use crate::session::id::{AxisId, CriterionId, ParticipantId, RoundId};
use crate::session::round::{Method, Round};

/// What this screen asks layers for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// New candidates, a line each.
    Candidates,
    /// Candidates from the lists of the handbooks.
    Catalogue,
    /// A candidate's form.
    Edit(AxisId),
    /// What a candidate comes from: the entries of the list in their order.
    Roots(AxisId),
    /// The list of criteria.
    Criteria,
    /// The form of a criterion; number zero is that of a new one.
    Criterion(CriterionId),
    /// Only to read.
    Read,
    /// The form of a new round.
    Round(RoundDraft),
    /// A slip of paper.
    Slip {
        /// The round.
        round: RoundId,
        /// The ballot it takes the place of, by its place in the round.
        place: Option<usize>,
    },
    /// A secret slip to be taken out again, named by what it says.
    Unslip(RoundId),
    /// What someone called by name says.
    Voter {
        /// The round.
        round: RoundId,
        /// Who.
        who: ParticipantId,
        /// Whether the next one is called afterwards.
        walk: bool,
    },
    /// Hands counted for an option.
    Hands {
        /// The round.
        round: RoundId,
        /// The option.
        option: OptionId,
        /// Whether the next option comes afterwards.
        walk: bool,
    },
    /// What each option got in all.
    Totals(RoundId),
    /// What each option costs, in a round that is not opened before that is known.
    Costs(Box<Round>),
    /// A slip read a second time.
    Recheck {
        /// The round.
        round: RoundId,
        /// What was typed before for this slip and matched nothing; typed again, it stands.
        insisted: Option<String>,
    },
    /// Whether the second reading takes the place of the first.
    Reread(RoundId),
    /// The path of a file with ballots.
    ImportPath(RoundId),
    /// What a file holds.
    ImportFile {
        /// The round.
        round: RoundId,
        /// The path as it was typed.
        typed: String,
    },
    /// Whether to take the ballots of a file.
    Import(Box<Import>),
    /// Whether to take secret ballots out again, by what the lines of their file are known.
    TakeBack(RoundId, Vec<u64>),
    /// How the chair orders the tied options, by the numbers of the options in their order.
    Settle(RoundId),
    /// Which objection of a round is answered, in the order of the list.
    Objections(RoundId),
    /// What became of an objection.
    Objection(Objection),
    /// Whether to close.
    Close(RoundId),
    /// Whether to set aside.
    Annul(RoundId),
    /// Whether to remove a candidate that was voted on or chosen.
    Remove(AxisId),
    /// Which round to show.
    Rounds,
    /// The form of the decision.
    Decision {
        /// The axes that may be chosen, in the order of the choices.
        offered: Vec<AxisId>,
        /// The round that informs it.
        round: Option<RoundId>,
    },
    /// Why the decision departs from the vote.
    Reason,
    /// Who has a reservation: the participants in the order of the list.
    Dissenter(Vec<ParticipantId>),
    /// A participant's reservation.
    Reservation(ParticipantId),
}

/// What a new round is about, beside what its form says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoundDraft {
    /// The axes that may be its options, in the order of the form.
    pub axes: Vec<AxisId>,
    /// The round whose tie it takes up, or that it repeats; its rules are proposed.
    pub follows: Option<RoundId>,
    /// How many are to be chosen, where that is known.
    pub seats: Option<u32>,
    /// The method that is offered first, where that is known.
    pub method: Option<Method>,
    /// Whether it asks the same options again, to see what has changed.
    pub repeats: bool,
}
