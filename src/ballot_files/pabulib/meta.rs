//! What the file says of the vote: its type, the budget, the rules for each ballot.

use crate::ballot_files::fault::{Holds, What, quote};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::numbers::{exact, natural};
use crate::ballot_files::records::Records;
use crate::voting::Fraction;

/// What a vote is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VoteType {
    /// Ticks; one at most where the flag is set.
    Approval { is_single: bool },
    /// Points to spread.
    Cumulative,
    /// Scores.
    Scoring,
    /// An order.
    Ordinal,
}

impl VoteType {
    fn of(value: &[u8]) -> Option<Self> {
        Some(match value.to_ascii_lowercase().as_slice() {
            b"approval" => Self::Approval { is_single: false },
            b"choose-1" => Self::Approval { is_single: true },
            b"cumulative" => Self::Cumulative,
            b"scoring" => Self::Scoring,
            b"ordinal" => Self::Ordinal,
            _ => return None,
        })
    }

    /// What the file holds.
    pub(super) fn holds(self) -> Holds {
        match self {
            Self::Approval { .. } => Holds::Ticks,
            Self::Cumulative => Holds::Points,
            Self::Scoring => Holds::Scores,
            Self::Ordinal => Holds::Orders,
        }
    }
}

/// What the file says of the vote, as far as ballots and budget are concerned.
#[derive(Debug, Default)]
pub(super) struct Meta {
    pub(super) vote_type: Option<VoteType>,
    pub(super) budget: Option<Fraction>,
    /// How many projects are declared, with the line.
    pub(super) projects: Option<(usize, u64)>,
    /// How many votes.
    pub(super) votes: Option<(usize, u64)>,
    pub(super) least_length: Option<u64>,
    pub(super) most_length: Option<u64>,
    pub(super) least_sum: Option<u64>,
    pub(super) most_sum: Option<u64>,
    pub(super) most_points: Option<u64>,
    pub(super) most_cost: Option<Fraction>,
    pub(super) default_score: Option<u64>,
}

impl Meta {
    /// Takes the record that `records` stands at: a key and its value.
    pub(super) fn take(&mut self, records: &Records<'_>, intake: &mut Intake) {
        let (key, value, line) = (records.field(0), records.field(1), records.line());
        let bad = || What::BadValue { name: quote(key), found: quote(value) };
        let number = || natural(value.strip_suffix(b".0").unwrap_or(value));
        let whole = match key {
            b"vote_type" => {
                self.vote_type = VoteType::of(value);
                if self.vote_type.is_none() {
                    intake.faults.on_line(line, What::UnknownVoteType { found: quote(value) });
                }
                return;
            }
            b"budget" => {
                self.budget = amount(records, 1, intake);
                return;
            }
            b"max_sum_cost" => {
                self.most_cost = amount(records, 1, intake);
                return;
            }
            b"num_projects" => {
                self.projects = number().map(|number| (line, number));
                self.projects.is_some()
            }
            b"num_votes" => {
                self.votes = number().map(|number| (line, number));
                self.votes.is_some()
            }
            _ => {
                let place = match key {
                    b"min_length" => &mut self.least_length,
                    b"max_length" => &mut self.most_length,
                    b"min_sum_points" => &mut self.least_sum,
                    b"max_sum_points" => &mut self.most_sum,
                    b"max_points" => &mut self.most_points,
                    b"default_score" => &mut self.default_score,
                    _ => return,
                };
                *place = number();
                place.is_some()
            }
        };
        if !whole {
            intake.faults.in_field(records, 1, bad());
        }
    }
}

/// An amount of money, with decimals behind a point.
pub(super) fn amount(records: &Records<'_>, column: usize, intake: &mut Intake) -> Option<Fraction> {
    let value = records.field(column);
    let amount = exact(value).filter(|amount| *amount >= Fraction::ZERO && !value.contains(&b'/'));
    if amount.is_none() {
        let found = quote(value);
        let is_comma = value.contains(&b',') && value.iter().all(|byte| byte.is_ascii_digit() || *byte == b',');
        let what = if is_comma { What::DecimalComma { found } } else { What::BadAmount { found } };
        intake.faults.in_field(records, column, what);
    }
    amount
}
