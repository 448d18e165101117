//! Ballots as numbers on a scale, whatever was marked on them, so that rooms can be measured alike.

use std::borrow::Cow;

use crate::session::round::Method;
use crate::session::round::method::Missing;
use crate::voting::ballots::stances::Voices;
use crate::voting::ballots::{Ballots, Scores, Stances, Weight};
use crate::voting::grades::consent::Consents;
use crate::voting::measures::Scale;
use crate::voting::verdict;

/// A number for each option on each ballot, and the scale they are on.
#[derive(Clone, Debug)]
pub(super) struct Numbers<'b> {
    pub(super) scores: Cow<'b, Scores>,
    pub(super) scale: Scale,
    /// Whether each row is one person's ballot, in the order of the valid ballots of the round.
    pub(super) by_ballot: bool,
}

impl<'b> Numbers<'b> {
    /// Scores and grades as they are; points with nought where none were given; ticks as one or nought; against,
    /// abstaining and in favour as one below, at and above nought; objection to support as 0 to 3. `None` for orders, and
    /// where the single ballots are not known or say more than a number an option.
    pub(super) fn of(ballots: &'b Ballots, method: &Method) -> Option<Self> {
        let by_ballot = |scores: Cow<'b, Scores>, scale: Scale| Some(Self { scores, scale, by_ballot: true });
        match (ballots, method) {
            (Ballots::Scores(scores), Method::MajorityJudgment { missing: Missing::Worst, .. }) => {
                by_ballot(Cow::Owned(scores.filled(0)), verdict::scale(method)?)
            }
            (Ballots::Scores(scores), _) => by_ballot(Cow::Borrowed(scores), verdict::scale(method)?),
            (Ballots::Points(points), Method::Dots { points: each, most }) => {
                let most = i32::try_from(*each.min(most)).unwrap_or(i32::MAX);
                by_ballot(Cow::Owned(points.filled(0)), Scale { least: 0, most })
            }
            (Ballots::Ticks(ticks), _) => {
                let mut scores = Scores::new(ticks.options());
                for (ticked, weight) in ticks.iter() {
                    let mut row = vec![Some(0); ticks.options()];
                    for tick in ticked {
                        row[usize::from(*tick)] = Some(1);
                    }
                    scores.push(&row, weight).ok()?;
                }
                by_ballot(Cow::Owned(scores), Scale { least: 0, most: 1 })
            }
            (Ballots::Stances(stances), _) => Some(Self::of_stances(stances)?),
            (Ballots::Consents(consents), _) => Some(Self::of_consents(consents)?),
            _ => None,
        }
    }

    fn of_stances(stances: &Stances) -> Option<Self> {
        let degrees = |it: &Voices| vec![(-1, it.against), (0, it.abstain), (1, it.favour)];
        added_up(&stances.options().iter().map(degrees).collect::<Vec<_>>(), Scale { least: -1, most: 1 })
    }

    fn of_consents(consents: &Consents) -> Option<Self> {
        let degrees = consents
            .options()
            .iter()
            .map(|it| vec![(0, it.objection), (1, it.reservation), (2, it.accept), (3, it.support)])
            .collect::<Vec<_>>();
        added_up(&degrees, Scale { least: 0, most: 3 })
    }
}

/// Numbers of which only is known how often each was given to an option: a row for each, with the others missing.
fn added_up(options: &[Vec<(i32, u64)>], scale: Scale) -> Option<Numbers<'static>> {
    let mut scores = Scores::new(options.len());
    for (option, numbers) in options.iter().enumerate() {
        for (number, weight) in numbers.iter().filter(|(_, weight)| *weight > 0) {
            let mut row = vec![None; options.len()];
            row[option] = Some(*number);
            let people = u32::try_from(*weight).unwrap_or(u32::MAX);
            scores.push(&row, Weight { people, each: 1 }).ok()?;
        }
    }
    Some(Numbers { scores: Cow::Owned(scores), scale, by_ballot: false })
}
