//! Ballots taken for those of another kind, where they say as much.

use super::{Approvals, Ballots, Rankings, Scores, Weights};
use crate::session::round::Method;

impl Ballots {
    /// The ballots as those that a method counts; `None` where they do not say what it asks for.
    ///
    /// Numbers and ticks are orders too: more is better, what has no number comes last, and what is ticked stands above
    /// what is not. Points are numbers, and numbers from nought on are points. Grades are numbers from 0: other numbers
    /// are moved so that `least`, the least of their scale, is 0. One tick is a single choice.
    pub fn fitted(self, method: &Method, least: i32) -> Option<Self> {
        Some(match (method, self) {
            (Method::Ranking { .. }, Self::Scores(it) | Self::Points(it)) => Self::Rankings(orders(&it)?),
            (Method::Ranking { .. }, Self::Ticks(it)) => Self::Rankings(orders_of_ticks(&it)?),
            (Method::MajorityJudgment { .. }, Self::Scores(it)) if least != 0 => Self::Scores(moved(&it, least)?),
            (Method::Score { .. } | Method::Quadratic { .. }, Self::Points(it)) => Self::Scores(it),
            (Method::Dots { .. }, Self::Scores(it)) => Self::Points(points(&it)?),
            // Of what they are the totals is not known here: those of points are no ticks.
            (_, Self::Totals(_)) => return None,
            (Method::Single, Self::Ticks(it)) if it.iter().any(|(ticks, _)| ticks.len() > 1) => return None,
            (method, it) if it.are_of(method) => it,
            _ => return None,
        })
    }

    /// Whether they are those that the method counts.
    fn are_of(&self, method: &Method) -> bool {
        matches!(
            (method, self),
            (Method::Hands, Self::Stances(_))
                | (Method::Dots { .. }, Self::Points(_))
                | (Method::Single | Method::Approval { .. } | Method::Budget { .. }, Self::Ticks(_))
                | (Method::Score { .. } | Method::MajorityJudgment { .. } | Method::Quadratic { .. }, Self::Scores(_))
                | (Method::Ranking { .. }, Self::Rankings(_))
                | (Method::Criteria { .. }, Self::Sheets(_))
                | (Method::Comparison { .. }, Self::Comparisons(_))
                | (Method::Consent, Self::Consents(_))
        )
    }
}

/// Numbers as orders; `None` where they weigh too much, which they do not.
fn orders(scores: &Scores) -> Option<Rankings> {
    let mut rankings = Rankings::new(scores.options());
    let (mut levels, mut ranks) = (Vec::new(), vec![Rankings::UNRANKED; scores.options()]);
    for (ballot, weight) in scores.weights().iter().enumerate() {
        levels.clear();
        levels.extend((0..scores.options()).filter_map(|option| scores.score(ballot, option)));
        levels.sort_unstable();
        levels.dedup();
        for (option, rank) in ranks.iter_mut().enumerate() {
            let level = scores.score(ballot, option).and_then(|score| levels.binary_search(&score).ok());
            // The greatest number is the first rank.
            let place = level.and_then(|level| u16::try_from(levels.len() - 1 - level).ok());
            *rank = place.unwrap_or(Rankings::UNRANKED);
        }
        rankings.push(&ranks, weight).ok()?;
    }
    Some(rankings)
}

fn orders_of_ticks(approvals: &Approvals) -> Option<Rankings> {
    let mut rankings = Rankings::new(approvals.options());
    let mut ranks = vec![Rankings::UNRANKED; approvals.options()];
    for (ticks, weight) in approvals.iter() {
        ranks.fill(Rankings::UNRANKED);
        for tick in ticks {
            if let Some(rank) = ranks.get_mut(usize::from(*tick)) {
                *rank = 0;
            }
        }
        rankings.push(&ranks, weight).ok()?;
    }
    Some(rankings)
}

fn moved(scores: &Scores, least: i32) -> Option<Scores> {
    mapped(scores, |score| score.map(|score| score.saturating_sub(least)))
}

/// What is not given is nought; `None` where a number is below.
fn points(scores: &Scores) -> Option<Scores> {
    let is_point = |score: &i32| *score >= 0 || *score == Scores::MISSING;
    let are_points = (0..scores.options()).all(|option| scores.column(option).iter().all(is_point));
    if are_points { mapped(scores, |score| score.or(Some(0))) } else { None }
}

fn mapped(scores: &Scores, change: impl Fn(Option<i32>) -> Option<i32>) -> Option<Scores> {
    let weights: &Weights = scores.weights();
    let mut changed = Scores::new(scores.options());
    let mut ballot_of = vec![None; scores.options()];
    for (ballot, weight) in weights.iter().enumerate() {
        for (option, given) in ballot_of.iter_mut().enumerate() {
            *given = change(scores.score(ballot, option));
        }
        changed.push(&ballot_of, weight).ok()?;
    }
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::round::method::RankingRule;
    use crate::voting::ballots::Weight;

    fn scores(given: &[Option<i32>]) -> Scores {
        let mut scores = Scores::new(given.len());
        scores.push(given, Weight { people: 2, each: 3 }).unwrap();
        scores
    }

    #[test]
    fn numbers_and_ticks_are_orders() {
        let method = Method::ranking(RankingRule::Schulze);
        let given = scores(&[Some(3), None, Some(-1), Some(3)]);
        for ballots in [Ballots::Scores(given.clone()), Ballots::Points(given)] {
            let Some(Ballots::Rankings(rankings)) = ballots.fitted(&method, 0) else { panic!("they are orders") };
            assert_eq!(rankings.groups(0), [vec![0, 3], vec![2]]);
            assert_eq!(rankings.weights().total(), 6);
        }
        let mut ticks = Approvals::new(3);
        ticks.push(&[2, 0], Weight::ONE).unwrap();
        let Some(Ballots::Rankings(rankings)) = Ballots::Ticks(ticks).fitted(&method, 0) else { panic!("they are") };
        assert_eq!(rankings.groups(0), [[0, 2]]);
    }

    #[test]
    fn grades_begin_at_nought_and_points_too() {
        let fitted = Ballots::Scores(scores(&[Some(1), Some(5), None])).fitted(&Method::judgment(5), 1);
        assert_eq!(fitted, Some(Ballots::Scores(scores(&[Some(0), Some(4), None]))));
        let dots = Method::Dots { points: 9, most: 9 };
        let fitted = Ballots::Scores(scores(&[Some(1), None])).fitted(&dots, 0);
        assert_eq!(fitted, Some(Ballots::Points(scores(&[Some(1), Some(0)]))));
        assert_eq!(Ballots::Scores(scores(&[Some(-1)])).fitted(&dots, 0), None);
    }

    #[test]
    fn what_says_less_than_is_asked_for_does_not_fit() {
        let mut ticks = Approvals::new(3);
        ticks.push(&[0, 2], Weight::ONE).unwrap();
        for method in [Method::Single, Method::Hands, Method::Consent, Method::score(0, 5)] {
            assert_eq!(Ballots::Ticks(ticks.clone()).fitted(&method, 0), None);
        }
        assert_eq!(Ballots::Ticks(ticks.clone()).fitted(&Method::TICKS, 0), Some(Ballots::Ticks(ticks)));
        assert_eq!(Ballots::Rankings(Rankings::new(2)).fitted(&Method::TICKS, 0), None);
    }
}
