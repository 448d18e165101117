//! How many people would have had to vote otherwise.

use super::Verdict;
use crate::session::round::Method;
use crate::session::round::method::{ApprovalRule, ScoreRule};
use crate::voting::ballots::{Ballots, Scores, Weights};
use crate::voting::measures::robustness::{Alteration, Seated};
use crate::voting::outcome::{Detail, Ordered, Outcome, Proposal, Terms, Trace};
use crate::voting::ranked::borda::Convention;

/// How many people would have had to vote otherwise for another result, at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// For a tie; 0 where there is one.
    pub to_tie: Option<u64>,
    /// For another to win, or for a proposal to fall or to pass.
    pub to_pass: Option<u64>,
    /// Whether so many can do it; otherwise fewer cannot.
    pub is_exact: bool,
}

impl From<Alteration> for Change {
    fn from(it: Alteration) -> Self {
        Self { to_tie: it.to_tie, to_pass: it.to_pass, is_exact: it.is_exact }
    }
}

/// For a verdict. Where votes weigh differently it is a bound: as few as the heaviest could do it.
pub(super) fn of(verdict: &Verdict<'_>) -> Option<Change> {
    let terms = verdict.terms();
    let chosen = verdict.outcome.chosen(terms.seats);
    if !chosen.tied.is_empty() {
        return Some(Change { to_tie: Some(0), to_pass: None, is_exact: true });
    }
    let heaviest = heaviest(verdict.ballots()).max(terms.silent).max(1);
    if let Detail::Hands(proposals) = &verdict.outcome.detail {
        return hands(proposals, &chosen, &terms, heaviest);
    }
    // Where nobody said anything, nothing came of it that could have come otherwise. A share that is asked for can fail
    // without any option passing another.
    if verdict.ballots().total() == 0 || terms.threshold.is_some() {
        return None;
    }
    let added_up = |change: Change| adding_up(change, &verdict.outcome, &chosen, &terms);
    let method = terms.method;
    match (verdict.ballots(), &verdict.outcome.detail) {
        (Ballots::Points(scores), _) => added_up(of_scores(scores, &terms, lead(method)?)),
        (Ballots::Scores(scores), Detail::Scored(_)) if is_sum(method) => {
            added_up(of_scores(scores, &terms, lead(method)?))
        }
        (Ballots::Ticks(ticks), Detail::None) => {
            let marks = |ballot: usize, option: usize| {
                let option = u16::try_from(option).unwrap_or(u16::MAX);
                i64::from(ticks.ticks(ballot).binary_search(&option).is_ok())
            };
            added_up(exactly(ticks.weights(), ticks.options(), 1, &terms, marks))
        }
        (Ballots::Totals(totals), _) => {
            let totals: Vec<i128> = totals.options.iter().map(|total| i128::from(*total)).collect();
            added_up(Alteration::at_least(&totals, terms.places(), 2 * u64::from(lead(method)?)).into())
        }
        // While a place is free, one person is enough to bring in an option that nobody put above another.
        (Ballots::Rankings(rankings), Detail::Ordered(_))
            if chosen.certain.len() < terms.places().min(rankings.options()) =>
        {
            Some(Change { to_tie: Some(1), to_pass: Some(1), is_exact: false })
        }
        (Ballots::Rankings(rankings), Detail::Ordered(ordered)) => {
            ordered_change(ordered, rankings.options(), terms.places(), heaviest)
        }
        _ => None,
    }
}

/// What the heaviest vote weighs.
fn heaviest(ballots: &Ballots) -> u64 {
    let each = ballots.weights().into_iter().flat_map(|weights| weights.iter().map(|it| u64::from(it.each)));
    each.max().unwrap_or(1)
}

/// Where votes are added up. An option to which nobody gave anything is not chosen, whatever place its nought has: while a
/// place is free for it, one person is enough to bring it in.
fn adding_up(change: Change, outcome: &Outcome, chosen: &Seated, terms: &Terms<'_>) -> Option<Change> {
    let by_sums = Seated::of(&outcome.tiers, terms.places());
    let same = |one: &[usize], other: &[usize]| one.len() == other.len() && one.iter().all(|it| other.contains(it));
    if chosen.certain.len() < terms.places().min(outcome.options.len()) {
        return Some(Change { to_tie: Some(1), to_pass: Some(1), is_exact: true });
    }
    let is_by_sums = by_sums.tied.is_empty() && same(&by_sums.certain, &chosen.certain);
    let is_score = matches!(terms.method, Method::Score { .. });
    // One whom nobody gives more than the least is not chosen by drawing level alone.
    let is_exact = change.is_exact && !(is_score && outcome.options.iter().any(|it| !it.may_win));
    let change = Change { is_exact, ..change };
    // An option can also fall out because the few who gave it more than the least number give it no more.
    let few = chosen.certain.iter().filter_map(|it| outcome.options.get(*it)).map(|it| it.supporters).min();
    match few.filter(|few| is_score && change.to_pass.is_none_or(|people| *few < people)) {
        Some(few) if is_by_sums => {
            let to_tie = Some(change.to_tie.map_or(few, |people| people.min(few)));
            Some(Change { to_tie, to_pass: Some(few), is_exact: false })
        }
        _ => is_by_sums.then_some(change),
    }
}

/// The fewest who, by turning from one side to the other, adopt a proposal that fell or make one fall that was adopted.
/// With a threshold what is needed stays as it is; without one, whoever turns is missed on one side and met on the other.
/// Where there are fewer places than proposals adopted, it is a bound: another may also get more votes.
fn hands(proposals: &[Proposal], chosen: &Seated, terms: &Terms<'_>, heaviest: u64) -> Option<Change> {
    // Where nobody has voted on some of them, whoever speaks next is enough, which tells nothing of the others.
    if proposals.iter().any(Proposal::is_unvoted) {
        return None;
    }
    let short = |it: &Proposal| match (it.adopted, terms.threshold.is_some()) {
        (true, true) => it.favour.saturating_sub(it.needed) + 1,
        (false, true) => it.needed.saturating_sub(it.favour),
        (true, false) => it.favour.saturating_sub(it.against).div_ceil(2),
        (false, false) => it.against.saturating_sub(it.favour) / 2 + 1,
    };
    // More than all can be asked for, and never reached.
    let may_turn =
        |it: &&Proposal| it.adopted || terms.threshold.is_none_or(|threshold| threshold.needed(it.base) <= it.base);
    let turned = proposals.iter().filter(may_turn).map(short).min();
    let passed = terms.seats.and_then(|_| {
        let favour = |option: &usize| proposals.get(*option).map_or(0, |it| it.favour);
        let out = (0..proposals.len()).filter(|it| proposals[*it].adopted && !chosen.certain.contains(it));
        // One person takes a vote from the one and gives it to the other.
        let gap = chosen.certain.iter().map(favour).min()?.saturating_sub(out.map(|it| favour(&it)).max()?);
        Some(gap.div_ceil(2).max(1))
    });
    let fewest = turned.into_iter().chain(passed).min()?;
    let is_exact = heaviest == 1 && terms.seats.is_none();
    Some(Change { to_tie: None, to_pass: Some(fewest.div_ceil(heaviest)), is_exact })
}

fn is_sum(method: &Method) -> bool {
    matches!(method, Method::Score { rule: ScoreRule::Sum, .. })
}

/// The most by which one ballot can put one option ahead of another; an option left out counts as nought.
fn lead(method: &Method) -> Option<u32> {
    match method {
        // A file may not say how many points a person had.
        Method::Dots { points, most } => Some(*points.min(most)).filter(|lead| *lead > 0),
        Method::Score { low, high, .. } => u32::try_from(i64::from((*high).max(0)) - i64::from((*low).min(0))).ok(),
        Method::Single | Method::Approval { rule: ApprovalRule::Most, .. } => Some(1),
        _ => None,
    }
}

fn of_scores(scores: &Scores, terms: &Terms<'_>, lead: u32) -> Change {
    let given = |ballot: usize, option: usize| i64::from(scores.score(ballot, option).unwrap_or(0));
    exactly(scores.weights(), scores.options(), lead, terms, given)
}

/// Exactly, unless someone who said nothing has a heavier vote than someone who did: else those who gave more to the one
/// than to the other bring the two nearer than those who said nothing, and are enough.
fn exactly(
    weights: &Weights,
    options: usize,
    lead: u32,
    terms: &Terms<'_>,
    points: impl Fn(usize, usize) -> i64,
) -> Change {
    let lightest = weights.iter().map(|it| it.each).filter(|each| *each > 0).min().unwrap_or(0);
    if terms.silent <= u64::from(lightest) {
        return Alteration::exactly(weights, (options, terms.places()), lead, points).into();
    }
    let heaviest = weights.iter().map(|it| u64::from(it.each)).max().unwrap_or(0).max(terms.silent);
    let total = |option: usize| -> i128 {
        let given = weights.iter().enumerate();
        given.map(|(ballot, it)| i128::from(points(ballot, option)) * i128::from(it.value())).sum()
    };
    let totals: Vec<i128> = (0..options).map(total).collect();
    Alteration::at_least(&totals, terms.places(), 2 * u64::from(lead) * heaviest).into()
}

/// Borda adds up. Where duels decide, options that each beat every option without a seat keep their seats while none of
/// these duels turns: one person who votes the other way moves a duel by two votes of theirs.
fn ordered_change(ordered: &Ordered, options: usize, seats: usize, heaviest: u64) -> Option<Change> {
    match &ordered.trace {
        Trace::Borda(borda) => {
            let totals: Vec<i128> = borda.scores.iter().map(|score| i128::from(score.rounded(2))).collect();
            let places = match borda.convention {
                Convention::Mean => options.saturating_sub(1),
                Convention::Zero | Convention::Modified => options,
            };
            // Points are counted in halves, because ties share them.
            return Some(Alteration::at_least(&totals, seats, 4 * places as u64 * heaviest).into());
        }
        // An elimination can turn though no duel does; so can the worst defeat of a second winner.
        Trace::InstantRunoff(_) => return None,
        Trace::Minimax(_) if seats > 1 => return None,
        _ => {}
    }
    let Seated { certain, .. } = Seated::of(ordered.trace.tiers(), seats);
    let pairwise = &ordered.pairwise;
    let rest: Vec<usize> = (0..options).filter(|other| !certain.contains(other)).collect();
    let duels = || certain.iter().flat_map(|option| rest.iter().map(|other| (*option, *other)));
    if certain.is_empty() || !duels().all(|(one, other)| pairwise.beats(one, other)) {
        return None;
    }
    let narrowest = duels().map(|(one, other)| pairwise.margin(one, other).unsigned_abs()).min()?;
    let to_tie = narrowest.div_ceil(2 * heaviest);
    // Whom nobody beats is not passed, only joined. But several duels brought level at once can take away the duels won that
    // Copeland counts, and let one without a seat stand beside one that has it and above another.
    let is_only_joined = seats == 1 && (options == 2 || !matches!(ordered.trace, Trace::Copeland(_)));
    let to_pass = if is_only_joined { narrowest / (2 * heaviest) + 1 } else { to_tie };
    // Of two options there is but one duel, and turning is the most that one person can do to it.
    let is_exact = options == 2 && heaviest == 1 && is_only_joined;
    Some(Change { to_tie: Some(to_tie), to_pass: Some(to_pass), is_exact })
}
