//! What each sector gave each option, beside the whole, to show a minority that was overruled.

use crate::session::Session;
use crate::session::ballot::Ballot;
use crate::session::participant::Sector;
use crate::session::round::method::Missing;
use crate::session::round::{Method, Round};
use crate::voting::ballots::{Approvals, Ballots, Scores, Weight};
use crate::voting::fraction::Fraction;
use crate::voting::measures::Scale;
use crate::voting::measures::robustness::Seated;
use crate::voting::ranked::Pairwise;
use crate::voting::ranked::borda;
use crate::voting::verdict::{self, Verdict};
use crate::voting::{tables, votes};

/// What a share is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Of the points given.
    Points,
    /// Of the votes given, where each person has one.
    Votes,
    /// Of the ballots, blank ones too: those that tick the option.
    Ballots,
    /// Of the way from the lowest number to the highest: where the mean lies.
    Scale(Scale),
    /// Of the duels on the ballots: those in which the option is put above the other; half of those with no difference.
    Duels,
    /// Of the stances, abstentions too: those in favour.
    Stances,
    /// Of those who support, accept or object: all but the objections.
    Consents,
}

/// The people of one sector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The sector; `None` for those without one.
    pub sector: Option<Sector>,
    /// How many of it voted.
    pub voters: usize,
    /// The options to which it gave the largest share, and any at all.
    pub first: Vec<usize>,
    /// Whether none of these is chosen.
    pub overruled: bool,
}

/// What an option got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The option.
    pub option: usize,
    /// Its share of the whole.
    pub whole: Fraction,
    /// Its share in each sector.
    pub parts: Vec<Fraction>,
}

/// What each sector gave each option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorShares {
    /// What the shares are of.
    pub of: Of,
    /// The sectors, in the order of the catalogue.
    pub sectors: Vec<Part>,
    /// The options, in the order of the result.
    pub options: Vec<Row>,
}

/// Whether votes were given by name, by people of several sectors, and with a method that gives each option a share.
pub(super) fn are_of(round: &Round, session: &Session) -> bool {
    let named = round.ballots.iter().all(|ballot| ballot.voter.is_some());
    // As soon as two differ the rest need not be looked for.
    let known = session.sectors_of(round);
    let mut sectors = round.ballots.iter().filter_map(|ballot| known.get(&ballot.voter?).copied());
    let first = sectors.next();
    share_of(&round.method).is_some() && named && sectors.any(|sector| Some(sector) != first)
}

impl SectorShares {
    /// What the sectors gave in a round. `None` where votes were secret or nameless, where all who voted are of one
    /// sector, and where the method gives no share that can be compared.
    pub fn of(verdict: &Verdict<'_>, session: &Session) -> Option<Self> {
        let round = verdict.round();
        let of = share_of(&round.method)?;
        let groups = named(round, session).filter(|groups| groups.len() > 1)?;
        let terms = verdict.terms();
        let whole = shares(verdict.ballots(), &round.method, of, terms.blank)?;
        let theirs: Vec<Vec<Fraction>> =
            groups.iter().map(|(_, ballots)| shares_of(round, ballots, of)).collect::<Option<_>>()?;
        let Seated { certain, tied } = verdict.outcome().chosen(terms.seats);
        let part = |((sector, ballots), shares): (&(Option<Sector>, Vec<&Ballot>), &Vec<Fraction>)| {
            let most = shares.iter().max().copied().filter(|most| *most > Fraction::ZERO);
            let first: Vec<usize> = (0..shares.len()).filter(|option| Some(shares[*option]) == most).collect();
            let is_chosen = |option: &usize| certain.contains(option) || tied.contains(option);
            let overruled = !first.is_empty() && !first.iter().any(is_chosen);
            Part { sector: *sector, voters: ballots.len(), first, overruled }
        };
        let sectors = groups.iter().zip(&theirs).map(part).collect();
        let row = |option: usize| {
            let parts = theirs.iter().filter_map(|shares| shares.get(option).copied()).collect();
            Some(Row { option, whole: *whole.get(option)?, parts })
        };
        let options = super::order(&verdict.outcome().tiers).into_iter().filter_map(row).collect();
        Some(Self { of, sectors, options })
    }
}

/// The ballots of each sector that voted, in the order of the catalogue; `None` where some ballot has no name.
fn named<'r>(round: &'r Round, session: &Session) -> Option<Vec<(Option<Sector>, Vec<&'r Ballot>)>> {
    let order = |sector: Option<Sector>| Sector::ALL.iter().position(|it| Some(*it) == sector);
    let sectors = session.sectors_of(round);
    let mut groups: Vec<(Option<Sector>, Vec<&Ballot>)> = Vec::new();
    for ballot in &round.ballots {
        let sector = *sectors.get(&ballot.voter?)?;
        match groups.iter_mut().find(|(known, _)| *known == sector) {
            Some((_, ballots)) => ballots.push(ballot),
            None => groups.push((sector, vec![ballot])),
        }
    }
    // Those without a sector come last.
    groups.sort_by_key(|(sector, _)| order(*sector).unwrap_or(usize::MAX));
    Some(groups)
}

fn share_of(method: &Method) -> Option<Of> {
    Some(match method {
        Method::Dots { .. } => Of::Points,
        Method::Single => Of::Votes,
        Method::Approval { .. } | Method::Budget { .. } => Of::Ballots,
        Method::Score { .. } | Method::MajorityJudgment { .. } => Of::Scale(verdict::scale(method)?),
        Method::Ranking { .. } => Of::Duels,
        Method::Hands => Of::Stances,
        Method::Consent => Of::Consents,
        Method::Quadratic { .. } | Method::Criteria { .. } | Method::Comparison { .. } => return None,
    })
}

fn shares_of(round: &Round, ballots: &[&Ballot], of: Of) -> Option<Vec<Fraction>> {
    let table = tables::chosen(round, ballots.iter().copied()).ok()?;
    let blank = ballots.iter().filter(|ballot| votes::is_blank(round, ballot));
    shares(&table, &round.method, of, blank.map(|ballot| u64::from(ballot.weight)).sum())
}

/// The share of each option on these ballots; `blank` is what the blank ones weigh, which are not among them.
fn shares(ballots: &Ballots, method: &Method, of: Of, blank: u64) -> Option<Vec<Fraction>> {
    Some(match (of, ballots) {
        (Of::Points, Ballots::Points(points)) => {
            let totals: Vec<u64> = (0..points.options()).map(|option| sum(points, option)).collect();
            parts(&totals, totals.iter().fold(0, |all, it| all.saturating_add(*it)))
        }
        (Of::Votes, Ballots::Ticks(ticks)) => parts(&ticks.totals(), ticks.weights().total()),
        (Of::Ballots, Ballots::Ticks(ticks)) => approved(ticks, blank),
        (Of::Scale(scale), Ballots::Scores(scores)) => means(scores, method, scale),
        (Of::Duels, Ballots::Rankings(rankings)) => {
            let rivals = (rankings.options() as u64).saturating_sub(1);
            let most = u128::from(rankings.weights().total()) * u128::from(rivals);
            let points = borda::mean(&Pairwise::of(rankings)).scores;
            points.iter().map(|it| Fraction::new(it.numerator(), it.denominator().saturating_mul(most))).collect()
        }
        (Of::Stances, Ballots::Stances(stances)) => {
            let all = |it: &crate::voting::ballots::stances::Voices| it.favour + it.against + it.abstain;
            stances.options().iter().map(|it| Fraction::of(it.favour, all(it))).collect()
        }
        (Of::Consents, Ballots::Consents(consents)) => {
            let with = |it: &crate::voting::grades::consent::Voices| it.support + it.accept + it.reservation;
            consents.options().iter().map(|it| Fraction::of(with(it), with(it) + it.objection)).collect()
        }
        _ => return None,
    })
}

fn parts(totals: &[u64], whole: u64) -> Vec<Fraction> {
    totals.iter().map(|total| Fraction::of(*total, whole)).collect()
}

fn approved(ticks: &Approvals, blank: u64) -> Vec<Fraction> {
    parts(&ticks.totals(), ticks.weights().total().saturating_add(blank))
}

fn sum(points: &Scores, option: usize) -> u64 {
    let given = points.column(option).iter().zip(points.weights().iter().map(Weight::value));
    // A missing number stands far below nought.
    given.map(|(points, weight)| u64::try_from(*points).unwrap_or(0).saturating_mul(weight)).sum()
}

/// Where the means lie on the scale, from 0, the lowest number, to 1.
fn means(scores: &Scores, method: &Method, scale: Scale) -> Vec<Fraction> {
    let worst = matches!(method, Method::MajorityJudgment { missing: Missing::Worst, .. });
    let mean = |option: usize| {
        let (mut climbed, mut all) = (0_i128, 0_u128);
        for (score, weight) in scores.column(option).iter().zip(scores.weights().iter().map(Weight::value)) {
            let missing = *score == Scores::MISSING;
            if missing && !worst {
                continue;
            }
            let step = if missing { 0 } else { i128::from(*score) - i128::from(scale.least) };
            climbed += step * i128::from(weight);
            all += u128::from(weight);
        }
        Fraction::new(climbed, all * u128::from(scale.span()))
    };
    (0..scores.options()).map(mean).collect()
}
