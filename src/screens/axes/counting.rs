//! Hands counted for one option, as they are typed: `12 3 1` for in favour, against, abstaining; `12 r` gives the rest.

use crate::session::ballot::{HandCount, OptionId};

/// Why a line is no count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Miscount {
    /// This part of it is no number.
    Part(String),
    /// More than three numbers, or two rests.
    TooLong,
    /// One number alone, while there are others who may have raised their hands.
    TooShort,
    /// More hands than people; how many hands, how many people.
    TooMany(u32, u32),
    /// The rest of how many is not known.
    NoRest,
}

/// Reads a count. `r` takes whoever is left of those `present`; what is not said is nought, so `12 3 r` and `r` alone
/// are both right. One number alone is right where it is that of all: else those against would be lost by one key.
///
/// # Errors
/// What is wrong with the line.
pub(super) fn read(line: &str, option: OptionId, present: Option<u32>) -> Result<HandCount, Miscount> {
    let mut numbers = [0_u32; 3];
    let (mut rest, mut said) = (None, 0);
    for (place, part) in line.split([' ', ',', ';', '/']).filter(|part| !part.is_empty()).enumerate() {
        let number = numbers.get_mut(place).ok_or(Miscount::TooLong)?;
        said += 1;
        if matches!(part, "r" | "R" | "*") {
            if rest.replace(place).is_some() {
                return Err(Miscount::TooLong);
            }
        } else {
            *number = part.parse().map_err(|_| Miscount::Part(part.to_owned()))?;
        }
    }
    let hands = numbers.iter().fold(0_u32, |sum, number| sum.saturating_add(*number));
    if let Some(present) = present
        && hands > present
    {
        return Err(Miscount::TooMany(hands, present));
    }
    if said == 1 && rest.is_none() && present.is_none_or(|present| hands < present) {
        return Err(Miscount::TooShort);
    }
    if let Some(place) = rest {
        numbers[place] = present.ok_or(Miscount::NoRest)? - hands;
    }
    let [favour, against, abstain] = numbers;
    Ok(HandCount { option, favour, against, abstain })
}

/// The count as it would be typed.
pub(super) fn write(count: &HandCount) -> String {
    format!("{} {} {}", count.favour, count.against, count.abstain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hands(line: &str, present: Option<u32>) -> Result<(u32, u32, u32), Miscount> {
        read(line, OptionId(1), present).map(|it| (it.favour, it.against, it.abstain))
    }

    #[test]
    fn the_rest_is_reckoned() {
        assert_eq!(hands("12 3 1", Some(16)), Ok((12, 3, 1)));
        assert_eq!(hands("12 3 r", Some(24)), Ok((12, 3, 9)));
        assert_eq!(hands("r 3 1", Some(24)), Ok((20, 3, 1)));
        assert_eq!(hands("r", Some(24)), Ok((24, 0, 0)));
        assert_eq!(hands("12,3", None), Ok((12, 3, 0)));
        assert_eq!(hands("24", Some(24)), Ok((24, 0, 0)));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        assert_eq!(hands("20 5 1", Some(24)), Err(Miscount::TooMany(26, 24)));
        assert_eq!(hands("r", None), Err(Miscount::NoRest));
        assert_eq!(hands("4", Some(5)), Err(Miscount::TooShort));
        assert_eq!(hands("4", None), Err(Miscount::TooShort));
        assert_eq!(hands("1 2 3 4", None), Err(Miscount::TooLong));
        assert_eq!(hands("r r", Some(3)), Err(Miscount::TooLong));
        assert_eq!(hands("doce", None), Err(Miscount::Part("doce".into())));
    }
}
