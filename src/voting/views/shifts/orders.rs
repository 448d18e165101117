//! How the orders of a room changed.

use crate::voting::ballots::{Ballots, Tiers};
use crate::voting::fraction::Fraction;
use crate::voting::measures::delphi::{RankCorrelation, stability};
use crate::voting::measures::{Concordance, concordance};
use crate::voting::outcome::Detail;
use crate::voting::ranked::Pairwise;
use crate::voting::verdict::Verdict;

/// How the orders of a room changed from one round to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderShift {
    /// How far both results put the common options in the same order.
    pub correlation: Option<RankCorrelation>,
    /// How far the room agreed on the order in the earlier round.
    pub before: Option<Concordance>,
    /// How far it agrees in the later one.
    pub after: Option<Concordance>,
    /// The share of the answers that changed at least. An answer says of two options which one is better, or that there
    /// is no difference; of each two the change is that of [`stability::change`], and this is the mean.
    pub change: Option<Fraction>,
}

impl OrderShift {
    pub(super) fn of(before: &Verdict<'_>, after: &Verdict<'_>, (old, new): (&[usize], &[usize])) -> Option<Self> {
        let (Detail::Ordered(one), Detail::Ordered(other)) = (&before.outcome().detail, &after.outcome().detail) else {
            return None;
        };
        let among = |tiers: &Tiers, options: &[usize]| {
            let place = |option: &usize| options.iter().position(|it| it == option);
            let group = |group: &Vec<usize>| group.iter().filter_map(place).collect();
            Tiers::from_groups(tiers.groups().iter().map(group).collect())
        };
        let tiers = (among(&before.outcome().tiers, old), among(&after.outcome().tiers, new));
        let agreed = |ballots: &Ballots| concordance_of(ballots);
        Some(Self {
            correlation: RankCorrelation::of(&tiers.0, &tiers.1, old.len()),
            before: agreed(before.ballots()),
            after: agreed(after.ballots()),
            change: change((&one.pairwise, old), (&other.pairwise, new)),
        })
    }

    /// Whether the room has stopped moving.
    pub fn is_stable(&self) -> Option<bool> {
        self.change.map(stability::is_stable)
    }

    /// How far the room agrees now, in a word.
    pub fn agreement(&self) -> Option<concordance::Agreement> {
        self.after.as_ref().map(Concordance::agreement)
    }
}

fn concordance_of(ballots: &Ballots) -> Option<Concordance> {
    match ballots {
        Ballots::Rankings(rankings) => Concordance::of_rankings(rankings),
        _ => None,
    }
}

/// The mean change over all pairs; `None` where there is no pair, nobody voted, or too many to count exactly did.
fn change((before, old): (&Pairwise, &[usize]), (after, new): (&Pairwise, &[usize])) -> Option<Fraction> {
    let (earlier, later) = (u128::from(before.voters()), u128::from(after.voters()));
    let (mut moved, mut pairs) = (0_u128, 0_u128);
    for one in 0..old.len().min(new.len()) {
        for other in 0..one {
            let votes = |table: &Pairwise, options: &[usize]| {
                let (above, below) =
                    (table.wins(options[one], options[other]), table.wins(options[other], options[one]));
                [above, below, table.voters().saturating_sub(above).saturating_sub(below)].map(u128::from)
            };
            for (once, now) in votes(before, old).into_iter().zip(votes(after, new)) {
                let difference = once.checked_mul(later)?.abs_diff(now.checked_mul(earlier)?);
                moved = moved.checked_add(difference)?;
            }
            pairs += 1;
        }
    }
    let most = earlier.checked_mul(later)?.checked_mul(2)?.checked_mul(pairs).filter(|most| *most > 0)?;
    Some(Fraction::new(i128::try_from(moved).ok()?, most))
}
