//! The rules that a ballot must keep.

use super::fault::What;
use super::wanted::Kind;
use crate::voting::Cast;

/// What a ballot of numbers is, under the rules of its kind.
pub(super) fn numbers(kind: Kind, given: &[Option<i32>]) -> Result<Cast, What> {
    let size = |number: &Option<i32>| u64::from(number.unwrap_or(0).unsigned_abs());
    let nothing = match kind {
        Kind::Points { points, most_per_option } => {
            let sum: u64 = given.iter().map(size).sum();
            if let Some(points) = points.map(u64::from).filter(|points| sum > *points) {
                return Err(What::OverPoints { given: sum, points });
            }
            let most = most_per_option.map_or(u64::MAX, u64::from);
            if let Some((option, given)) = given.iter().map(size).enumerate().find(|(_, given)| *given > most) {
                return Err(What::OverOption { option, given, most });
            }
            sum == 0
        }
        Kind::Credits { credits, .. } => {
            let cost = given.iter().map(size).fold(0_u64, |cost, votes| cost.saturating_add(votes * votes));
            if let Some(credits) = credits.map(u64::from).filter(|credits| cost > *credits) {
                return Err(What::OverCredits { cost, credits });
            }
            cost == 0
        }
        _ => given.iter().all(Option::is_none),
    };
    Ok(if nothing { Cast::Blank } else { Cast::Valid })
}

/// What a ballot with so many ticks is.
pub(super) fn ticks(kind: Kind, given: usize) -> Result<Cast, What> {
    let most = match kind {
        Kind::Single => 1,
        Kind::Approvals { most: Some(most) } => usize::from(most),
        _ => usize::MAX,
    };
    if given > most {
        return Err(What::TooManyMarks { given, most });
    }
    Ok(if given == 0 { Cast::Blank } else { Cast::Valid })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_held_to_what_each_person_has() {
        let kind = Kind::Points { points: Some(5), most_per_option: Some(3) };
        assert_eq!(numbers(kind, &[Some(3), Some(2), None]), Ok(Cast::Valid));
        assert_eq!(numbers(kind, &[Some(0), None]), Ok(Cast::Blank));
        assert_eq!(numbers(kind, &[Some(3), Some(3)]), Err(What::OverPoints { given: 6, points: 5 }));
        assert_eq!(numbers(kind, &[None, Some(4)]), Err(What::OverOption { option: 1, given: 4, most: 3 }));
    }

    #[test]
    fn votes_are_paid_by_their_squares() {
        let kind = Kind::Credits { credits: Some(25), negative: true };
        assert_eq!(numbers(kind, &[Some(-3), Some(4)]), Ok(Cast::Valid));
        assert_eq!(numbers(kind, &[Some(5), Some(1)]), Err(What::OverCredits { cost: 26, credits: 25 }));
        assert!(numbers(kind, &[Some(i32::MAX); 9]).is_err());
    }

    #[test]
    fn nought_is_a_score() {
        assert_eq!(numbers(Kind::Scores { least: 0, most: 5 }, &[Some(0)]), Ok(Cast::Valid));
        assert_eq!(numbers(Kind::Grades { grades: None }, &[None, None]), Ok(Cast::Blank));
    }

    #[test]
    fn ticks_are_counted() {
        assert_eq!(ticks(Kind::Single, 2), Err(What::TooManyMarks { given: 2, most: 1 }));
        assert_eq!(ticks(Kind::Approvals { most: None }, 200), Ok(Cast::Valid));
        assert_eq!(ticks(Kind::Approvals { most: Some(3) }, 0), Ok(Cast::Blank));
    }
}
