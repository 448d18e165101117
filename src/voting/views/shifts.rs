//! What changed since an earlier round on the same options: places, points and shares, spread, and whether to ask again.

mod answers;
mod orders;

pub use answers::Answers;
pub use orders::OrderShift;

use super::numbers::Numbers;
use crate::session::Session;
use crate::session::id::RoundId;
use crate::session::round::{Method, Round, RoundOption, RoundState};
use crate::voting::ballots::Ballots;
use crate::voting::fraction::Fraction;
use crate::voting::measures::Finding;
use crate::voting::measures::delphi::{self, Signal};
use crate::voting::outcome::Outcome;
use crate::voting::verdict::Verdict;

/// What an option came to in one of the rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its place among the options that both rounds have, from 1; tied ones share the place.
    pub place: usize,
    /// What the method ranks by.
    pub score: Fraction,
    /// Its share, as the method understands it.
    pub share: Fraction,
}

/// What became of one option.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// The option, by its place in the later round.
    pub option: usize,
    /// In the earlier round.
    pub before: Standing,
    /// In the later round.
    pub after: Standing,
    /// How its numbers lie in both rounds, and whether to ask again; where both rounds took numbers on the same scale.
    pub change: Option<delphi::Change>,
}

/// What changed from one round to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Shifts {
    /// The earlier round.
    pub earlier: RoundId,
    /// Whether both rounds were counted by the same method with the same settings, so that scores can be compared.
    pub same_method: bool,
    /// Each option that both rounds have, in the order of the later result.
    pub options: Vec<Shift>,
    /// How the orders of the room changed; where both rounds took orders.
    pub order: Option<OrderShift>,
    /// Which share of the answers changed; `None` where the rounds have no answers that can be compared.
    pub answers: Option<Answers>,
}

/// What to do after a round, option by option of the later round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// Still moving: to be asked again.
    pub ask_again: Vec<usize>,
    /// Stable, and the room agrees.
    pub agreed: Vec<usize>,
    /// Stable, and the room is spread out.
    pub spread: Vec<usize>,
    /// Stable, and the room stands in two camps.
    pub camps: Vec<usize>,
}

impl Advice {
    /// Whether nothing is known of any option.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The earlier round that a round asks again: the one it declares to take up, else the last closed one before it on the
/// same options in which people were asked in the same way. Places that come of points and places that come of grades or
/// of hands are no change of mind. Options are the same where they stand for the same axis or, without one, are called the same.
pub fn earlier<'s>(round: &Round, session: &'s Session) -> Option<&'s Round> {
    let declared = round.follows.and_then(|id| session.round(id)).filter(|it| repeats(round, it));
    let before = session.rounds.iter().take_while(|it| it.id != round.id);
    let is_alike = |it: &&Round| is_of_kind(round, it) && it.state == RoundState::Closed && is_on_the_same(round, it);
    declared.or_else(|| before.filter(is_alike).last())
}

/// What each option of a round came to in the round that it declares to ask again, by its place; `None` where it asks
/// nothing again. What is closed may be seen while the next round is taken: to answer with it in view is the point.
pub fn previous(round: &Round, session: &Session) -> Option<Vec<Option<Standing>>> {
    let again = round.follows.and_then(|id| session.round(id)).filter(|it| repeats(round, it))?;
    let verdict = Verdict::of(again)?;
    let all: Vec<usize> = (0..again.options.len()).collect();
    let places = places(verdict.outcome(), &all);
    let mut previous = vec![None; round.options.len()];
    for (old, new) in common(round, again) {
        let it = verdict.outcome().options.get(old).zip(places.get(old));
        previous[new] = it.map(|(it, place)| Standing { place: *place, score: it.score, share: it.share });
    }
    Some(previous)
}

/// Whether a round asks what another one asked. Where each option is judged by itself some may have come or gone since;
/// elsewhere what one gets is taken from the others, and only the same options can be compared. So a further round on
/// those that were tied asks nothing again.
fn repeats(round: &Round, earlier: &Round) -> bool {
    let alone = matches!(
        round.method,
        Method::Score { .. } | Method::MajorityJudgment { .. } | Method::Hands | Method::Consent
    );
    let most = round.options.len().max(earlier.options.len());
    earlier.state == RoundState::Closed
        && (is_on_the_same(round, earlier)
            || alone && is_of_kind(round, earlier) && 2 * common(round, earlier).len() > most)
}

/// Whether both rounds ask for the same kind of answer.
fn is_of_kind(round: &Round, earlier: &Round) -> bool {
    std::mem::discriminant(&round.method) == std::mem::discriminant(&earlier.method)
}

fn is_on_the_same(round: &Round, earlier: &Round) -> bool {
    let count = round.options.len();
    count > 0 && count == earlier.options.len() && common(round, earlier).len() == count
}

/// The places of the options that both rounds have: in the earlier, in the later.
fn common(round: &Round, earlier: &Round) -> Vec<(usize, usize)> {
    let same = |one: &RoundOption, other: &RoundOption| match (one.axis, other.axis) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.label == other.label,
        _ => false,
    };
    let place = |(place, option): (usize, &RoundOption)| {
        // They usually stand at the same place.
        let near = earlier.options.get(place).filter(|it| same(it, option)).map(|_| place);
        Some((near.or_else(|| earlier.options.iter().position(|it| same(it, option)))?, place))
    };
    round.options.iter().enumerate().filter_map(place).collect()
}

impl Shifts {
    /// What changed since the earlier round; `None` where there is none, or it cannot be counted.
    pub fn of(verdict: &Verdict<'_>, session: &Session) -> Option<Self> {
        let later = verdict.round();
        let earlier = earlier(later, session)?;
        let before = Verdict::of(earlier)?;
        let common = common(later, earlier);
        let old: Vec<usize> = common.iter().map(|(old, _)| *old).collect();
        let new: Vec<usize> = common.iter().map(|(_, new)| *new).collect();
        let changes = changes(&before, verdict, (&old, &new)).unwrap_or_default();
        let places = (places(before.outcome(), &old), places(verdict.outcome(), &new));
        let mut options: Vec<Shift> = Vec::new();
        for option in super::order(&verdict.outcome().tiers) {
            let Some(at) = new.iter().position(|it| *it == option) else { continue };
            let stand = |outcome: &Outcome, places: &[usize], option: usize| {
                let it = outcome.options.get(option)?;
                Some(Standing { place: *places.get(at)?, score: it.score, share: it.share })
            };
            let (Some(earlier), Some(now)) =
                (stand(before.outcome(), &places.0, old[at]), stand(verdict.outcome(), &places.1, option))
            else {
                continue;
            };
            options.push(Shift { option, before: earlier, after: now, change: changes.get(at).cloned() });
        }
        let order = match (before.ballots(), verdict.ballots()) {
            (Ballots::Rankings(_), Ballots::Rankings(_)) => OrderShift::of(&before, verdict, (&old, &new)),
            _ => None,
        };
        let answers =
            answers::by_name(&before, verdict, &common).or_else(|| answers::unnamed(&options, order.as_ref()));
        let same_method = earlier.method == later.method;
        Some(Self { earlier: earlier.id, same_method, options, order, answers })
    }

    /// What to do about each option of which something is known.
    pub fn advice(&self) -> Advice {
        let mut advice = Advice::default();
        for shift in &self.options {
            let list = match shift.change.as_ref().and_then(|change| change.signal) {
                Some(Signal::AskAgain) => &mut advice.ask_again,
                Some(Signal::Stop(Finding::Agreed)) => &mut advice.agreed,
                Some(Signal::Stop(Finding::Spread)) => &mut advice.spread,
                Some(Signal::Stop(Finding::TwoCamps)) => &mut advice.camps,
                None => continue,
            };
            list.push(shift.option);
        }
        advice
    }

    /// Whether the room has stopped moving on everything that was asked; `None` where that is not known.
    pub fn is_stable(&self) -> Option<bool> {
        let advice = self.advice();
        match &self.order {
            Some(order) => order.is_stable(),
            None => (!advice.is_empty()).then_some(advice.ask_again.is_empty()),
        }
    }
}

/// How the numbers of each common option changed, in the order of `options`; `None` where the rounds have no numbers on
/// the same scale.
fn changes(before: &Verdict<'_>, after: &Verdict<'_>, (old, new): (&[usize], &[usize])) -> Option<Vec<delphi::Change>> {
    let (one, other) = (numbers(before)?, numbers(after)?);
    (one.scale == other.scale && is_comparable(&before.round().method, &after.round().method))
        .then(|| delphi::changes(&one.scores.picked(old), &other.scores.picked(new), one.scale, &[]))
}

fn numbers<'v>(verdict: &'v Verdict<'_>) -> Option<Numbers<'v>> {
    Numbers::of(verdict.ballots(), &verdict.round().method)
}

/// Whether people were asked for the same, however it was counted: of points and ticks, as many.
fn is_comparable(one: &Method, other: &Method) -> bool {
    match (one, other) {
        (Method::Dots { .. }, _) => one == other,
        (Method::Approval { most, .. }, Method::Approval { most: other, .. }) => most == other,
        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}

/// The place of each of these options among them alone, 1 the best; tied ones share the place.
fn places(outcome: &Outcome, options: &[usize]) -> Vec<usize> {
    let tiers = outcome.tiers.places(outcome.options.len());
    let tier = |option: &usize| tiers.get(*option).copied().unwrap_or(usize::MAX);
    let mine: Vec<usize> = options.iter().map(tier).collect();
    let mut sorted = mine.clone();
    sorted.sort_unstable();
    mine.iter().map(|tier| 1 + sorted.partition_point(|it| it < tier)).collect()
}
