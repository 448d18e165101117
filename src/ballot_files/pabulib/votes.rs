//! The votes: the projects that a person named, and the points for each.

use super::columns::Columns;
use super::list::List;
use super::meta::{Meta, VoteType};
use crate::ballot_files::fault::What;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::numbers::whole;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::rules;
use crate::ballot_files::wanted::Kind;
use crate::voting::ballots::{Approvals, Ballots, Rankings, Scores};
use crate::voting::{Cast, Fraction};

/// Which ballots are made of the votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    Ticks,
    Numbers,
    Orders,
}

/// Reads the votes of the rows, as the kind of ballot that is wanted, if they can be.
pub(super) fn read(
    (meta, list, columns): (&Meta, &List, &Columns),
    mut rows: Rows<'_>,
    wanted: Kind,
    intake: &mut Intake,
) -> Option<Ballots> {
    let vote_type = meta.vote_type?;
    let Some(names) = columns.place("vote") else {
        intake.faults.on_line(rows.records.line(), What::Missing { name: "vote" });
        return None;
    };
    let points = columns.place("points");
    let made = match (wanted, vote_type) {
        (Kind::Approvals { .. } | Kind::Single, _) => Made::Ticks,
        (Kind::Rankings, VoteType::Ordinal) => Made::Orders,
        (Kind::Points { .. } | Kind::Credits { .. } | Kind::Scores { .. } | Kind::Grades { .. }, _)
            if points.is_some() && vote_type != (VoteType::Approval { is_single: false }) =>
        {
            Made::Numbers
        }
        _ => {
            intake.faults.on_file(What::OtherKind { holds: vote_type.holds() });
            return None;
        }
    };
    let kind = ruled(wanted, meta, vote_type);
    let options = list.ids.len();
    let mut vote = Vote { meta, list, kind, names, points, named: Vec::new(), numbers: vec![None; options] };
    let (mut approvals, mut scores, mut rankings) =
        (Approvals::new(options), Scores::new(options), Rankings::new(options));
    let mut ranks = vec![Rankings::UNRANKED; options];
    let mut over_cost = 0;
    while rows.advance(intake).is_some() {
        let line = rows.records.line();
        if !rows.is_first_of_voter(intake) {
            continue;
        }
        let Some(share) = rows.share(intake) else { continue };
        let cast = vote.read(&rows, made).unwrap_or_else(|(column, what)| {
            intake.faults.in_field(&rows.records, column, what);
            Cast::Spoilt
        });
        over_cost += u64::from(cast == Cast::Valid && vote.is_over_cost());
        if kind.is_points() {
            vote.numbers.iter_mut().for_each(|number| *number = number.or(Some(0)));
        }
        let cells = if made == Made::Ticks { vote.named.len() } else { options };
        intake.put((share, cast, line), cells, |weight| match made {
            Made::Ticks => approvals.push(&vote.named, weight),
            Made::Numbers => scores.push(&vote.numbers, weight),
            Made::Orders => {
                ranks.fill(Rankings::UNRANKED);
                for (rank, option) in (0..).zip(&vote.named) {
                    ranks[*option] = rank;
                }
                rankings.push(&ranks, weight)
            }
        });
    }
    if over_cost > 0 {
        intake.notices.push(Notice::OverCost { ballots: over_cost });
    }
    if made == Made::Ticks && !matches!(vote_type, VoteType::Approval { .. }) {
        intake.notices.push(Notice::ReadAsTicks);
    }
    Some(match made {
        Made::Ticks => Ballots::Ticks(approvals),
        Made::Numbers => kind.holding(scores),
        Made::Orders => Ballots::Rankings(rankings),
    })
}

/// The kind of ballot under the rules that the file declares, where none are asked for.
fn ruled(wanted: Kind, meta: &Meta, vote_type: VoteType) -> Kind {
    let declared = |number: Option<u64>| number.and_then(|number| u32::try_from(number).ok());
    match wanted {
        Kind::Points { points, most_per_option } => Kind::Points {
            points: points.or(declared(meta.most_sum)),
            most_per_option: most_per_option.or(declared(meta.most_points)),
        },
        Kind::Approvals { .. } if vote_type == (VoteType::Approval { is_single: true }) => Kind::Single,
        Kind::Approvals { most: None } => {
            Kind::Approvals { most: meta.most_length.and_then(|length| u16::try_from(length).ok()) }
        }
        _ => wanted,
    }
}

/// What stands between commas, without the spaces around it; nothing where nothing does.
fn split(field: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    field.split(|byte| *byte == b',').map(<[u8]>::trim_ascii).filter(|part| !part.is_empty())
}

/// One vote, each read over the one before it.
struct Vote<'a> {
    meta: &'a Meta,
    list: &'a List,
    kind: Kind,
    /// The columns of the names and of the points.
    names: usize,
    points: Option<usize>,
    /// The projects named, in the order in which they are.
    named: Vec<usize>,
    /// The points of each project.
    numbers: Vec<Option<i32>>,
}

impl Vote<'_> {
    /// Reads the vote of a row; the error tells in which column it is.
    fn read(&mut self, rows: &Rows<'_>, made: Made) -> Result<Cast, (usize, What)> {
        let field = rows.records.field(self.names);
        let here = |what| (self.names, what);
        self.named.clear();
        self.numbers.fill(None);
        for id in split(field) {
            let option = self.list.place(id).map_err(here)?;
            let number = &mut self.numbers[option];
            if number.replace(0).is_some() {
                return Err(here(What::OptionTwice { option }));
            }
            self.named.push(option);
        }
        let given = self.named.len();
        let most = self.meta.most_length.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
        if given > most {
            return Err(here(What::TooManyMarks { given, most }));
        }
        let least = self.meta.least_length.and_then(|least| usize::try_from(least).ok()).unwrap_or(0);
        if given > 0 && given < least {
            return Err(here(What::TooFewMarks { given, least }));
        }
        match (made, self.points) {
            (Made::Ticks, Some(points)) => self.read_ticks(rows, points),
            (Made::Ticks, None) => rules::ticks(self.kind, given).map_err(here),
            (Made::Numbers, Some(points)) => self.read_points(rows, points).map_err(|what| (points, what)),
            _ => Ok(if given == 0 { Cast::Blank } else { Cast::Valid }),
        }
    }

    /// Reads the points where they are taken for ticks: a project with none is not ticked.
    fn read_ticks(&mut self, rows: &Rows<'_>, points: usize) -> Result<Cast, (usize, What)> {
        let given = split(rows.records.field(points));
        let (found, expected) = (given.clone().count(), self.named.len());
        if found != expected {
            return Err((points, What::PointsCount { found, expected }));
        }
        let mut has_points = Vec::with_capacity(found);
        for written in given {
            let number = whole(written, i64::from(i32::MIN), i64::from(i32::MAX)).map_err(|what| (points, what))?;
            has_points.push(number.is_some_and(|number| number > 0));
        }
        let mut has_points = has_points.into_iter();
        self.named.retain(|_| has_points.next().unwrap_or(false));
        rules::ticks(self.kind, self.named.len()).map_err(|what| (self.names, what))
    }

    fn read_points(&mut self, rows: &Rows<'_>, points: usize) -> Result<Cast, What> {
        let field = rows.records.field(points);
        let (least, most) = (i64::from(*self.kind.scale().start()), i64::from(*self.kind.scale().end()));
        let given = split(field);
        let (found, expected) = (given.clone().count(), self.named.len());
        if found != expected {
            return Err(What::PointsCount { found, expected });
        }
        let mut sum = 0_u64;
        for (option, written) in self.named.iter().zip(given) {
            let number = whole(written, least, most)?.unwrap_or(0);
            sum = sum.saturating_add(number.unsigned_abs());
            self.numbers[*option] = i32::try_from(number).ok();
        }
        if let Some(least) = self.meta.least_sum.filter(|least| sum < *least && sum > 0) {
            return Err(What::UnderPoints { given: sum, least });
        }
        let score = self.meta.default_score.and_then(|score| i32::try_from(score).ok());
        if let Some(score) = score.filter(|_| matches!(self.meta.vote_type, Some(VoteType::Scoring)) && expected > 0) {
            self.numbers.iter_mut().filter(|number| number.is_none()).for_each(|number| *number = Some(score));
        }
        rules::numbers(self.kind, &self.numbers)
    }

    /// Whether the projects named cost more together than the file says they may.
    fn is_over_cost(&self) -> bool {
        let Some(most) = self.meta.most_cost else { return false };
        let costs = self.named.iter().filter_map(|option| self.list.costs.get(*option).copied().flatten());
        costs.map(smallest_parts).fold(0, i128::saturating_add) > smallest_parts(most)
    }
}

/// An amount in the smallest parts that an amount is read in.
fn smallest_parts(amount: Fraction) -> i128 {
    const PARTS: i128 = 1_000_000_000_000_000_000;
    let denominator = i128::try_from(amount.denominator()).unwrap_or(PARTS);
    amount.numerator().saturating_mul(PARTS / denominator)
}
