//! What stands on a slip, as it is typed: `1 1 3`, `1:2 3` or `113` for points, `1 3` for ticks, `+ - 0` for stances.
//!
//! While there are at most nine options each figure is an option; with more, figures together are one number.

use crate::session::ballot::{Marks, OptionId, Stance};
use crate::session::round::{Method, Round};

/// Why a line is no ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unclear {
    /// This part of it says nothing.
    Part(String),
    /// There is no such option; how many there are.
    Option(u32, usize),
}

/// Reads a slip. Whether it gives too much is for the round to say.
///
/// # Errors
/// The part that is not understood, or the option that is not there.
pub(super) fn read(line: &str, round: &Round) -> Result<Marks, Unclear> {
    let line = line.trim().to_lowercase();
    let stances = round.method == Method::Hands;
    match line.as_str() {
        "b" | "." => return Ok(Marks::Blank),
        "x" | "n" => return Ok(Marks::Spoilt),
        "0" | "-" if !stances => return Ok(Marks::Blank),
        _ => {}
    }
    let parts = line.split([' ', ',', ';']).filter(|part| !part.is_empty());
    if stances {
        return read_stances(&parts.collect::<String>(), round).map(Marks::Stances);
    }
    let mut given: Vec<(OptionId, u32)> = Vec::new();
    for part in parts {
        for (option, points) in read_points(part, round)? {
            match given.iter_mut().find(|(other, _)| *other == option) {
                Some((_, sum)) => *sum = sum.saturating_add(points),
                None => given.push((option, points)),
            }
        }
    }
    given.retain(|(_, points)| *points > 0);
    given.sort();
    Ok(match round.method {
        _ if given.is_empty() => Marks::Blank,
        Method::Dots { .. } => Marks::Points(given),
        _ => Marks::Ticks(given.into_iter().map(|(option, _)| option).collect()),
    })
}

/// `3`, `113` or `1:2`.
fn read_points(part: &str, round: &Round) -> Result<Vec<(OptionId, u32)>, Unclear> {
    if let Some((option, points)) = part.split_once([':', '=', '*', 'x']) {
        let points = points.parse().map_err(|_| Unclear::Part(part.to_owned()))?;
        return Ok(vec![(known(number(option, part)?, round)?, points)]);
    }
    if round.options.iter().any(|option| option.id.0 > 9) {
        return Ok(vec![(known(number(part, part)?, round)?, 1)]);
    }
    part.chars()
        .map(|figure| {
            let option = figure.to_digit(10).ok_or_else(|| Unclear::Part(part.to_owned()))?;
            Ok((known(option, round)?, 1))
        })
        .collect()
}

/// A sign an option, in their order; or the number of the option before its sign.
fn read_stances(signs: &str, round: &Round) -> Result<Vec<(OptionId, Stance)>, Unclear> {
    let mut given = Vec::new();
    let mut figures = String::new();
    let mut next = round.options.iter().map(|option| option.id);
    for sign in signs.chars() {
        let stance = match sign {
            '1'..='9' => None,
            '0' if !figures.is_empty() => None,
            '+' | 'f' | 's' => Some(Stance::Favour),
            '-' | 'c' => Some(Stance::Against),
            '0' | '=' | 'a' => Some(Stance::Abstain),
            _ => return Err(Unclear::Part(sign.to_string())),
        };
        let Some(stance) = stance else {
            figures.push(sign);
            continue;
        };
        let option = if figures.is_empty() {
            next.next().ok_or_else(|| Unclear::Part(sign.to_string()))?
        } else {
            known(number(&std::mem::take(&mut figures), signs)?, round)?
        };
        given.push((option, stance));
    }
    if figures.is_empty() { Ok(given) } else { Err(Unclear::Part(figures)) }
}

fn number(figures: &str, part: &str) -> Result<u32, Unclear> {
    figures.parse().map_err(|_| Unclear::Part(part.to_owned()))
}

fn known(option: u32, round: &Round) -> Result<OptionId, Unclear> {
    let option = OptionId(option);
    if round.option(option).is_some() { Ok(option) } else { Err(Unclear::Option(option.0, round.options.len())) }
}

/// The slip as it would be typed; blank and spoilt ones by their letter.
pub(super) fn write(marks: &Marks) -> String {
    let parts: Vec<String> = match marks {
        Marks::Blank => return "b".to_owned(),
        Marks::Spoilt => return "x".to_owned(),
        Marks::Points(given) => given
            .iter()
            .map(|(option, points)| if *points == 1 { option.0.to_string() } else { format!("{}:{points}", option.0) })
            .collect(),
        Marks::Stances(given) => {
            given.iter().map(|(option, stance)| format!("{}{}", option.0, sign(*stance))).collect()
        }
        Marks::Ticks(given) => given.iter().map(|option| option.0.to_string()).collect(),
        Marks::Scores(given) => given.iter().map(|(option, score)| format!("{}:{score}", option.0)).collect(),
        Marks::Ranking(groups) => groups
            .iter()
            .map(|group| group.iter().map(|option| option.0.to_string()).collect::<Vec<_>>().join("="))
            .collect(),
        _ => Vec::new(),
    };
    parts.join(" ")
}

fn sign(stance: Stance) -> char {
    match stance {
        Stance::Favour => '+',
        Stance::Against => '-',
        // A nought after the number of the option would be part of that number.
        Stance::Abstain => '=',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::round::{RoundOption, RoundState, Taking};

    fn round(method: Method, options: u32) -> Round {
        let option = |id| RoundOption { id: OptionId(id), label: "x".into(), axis: None, cost: None };
        Round {
            id: crate::session::id::RoundId(1),
            question: "?".into(),
            options: (1..=options).map(option).collect(),
            method,
            taking: Taking::Slips,
            state: RoundState::Open,
            ..Round::default()
        }
    }

    fn points(given: &[(u32, u32)]) -> Marks {
        Marks::Points(given.iter().map(|(option, points)| (OptionId(*option), *points)).collect())
    }

    #[test]
    fn points_are_typed_in_several_ways() {
        let round = round(Method::Dots { points: 3, most: 3 }, 6);
        for line in ["1 1 3", "1:2 3", "113", "3,1;1", "1x2 3", " 31 1 "] {
            assert_eq!(read(line, &round), Ok(points(&[(1, 2), (3, 1)])), "{line}");
        }
        for line in ["0", "-", "b", "1:0"] {
            assert_eq!(read(line, &round), Ok(Marks::Blank), "{line}");
        }
        assert_eq!(read("x", &round), Ok(Marks::Spoilt));
        assert_eq!(read("17", &round), Err(Unclear::Option(7, 6)));
        assert_eq!(read("1 dos", &round), Err(Unclear::Part("dos".into())));
        assert_eq!(read("1:", &round), Err(Unclear::Part("1:".into())));
    }

    #[test]
    fn ten_options_need_whole_numbers() {
        let round = round(Method::Dots { points: 3, most: 3 }, 12);
        assert_eq!(read("11 1:2", &round), Ok(points(&[(1, 2), (11, 1)])));
        assert_eq!(read("113", &round), Err(Unclear::Option(113, 12)));
    }

    #[test]
    fn stances_go_by_order_or_by_number() {
        let round = round(Method::Hands, 3);
        let given = |stances: &[(u32, Stance)]| {
            Ok(Marks::Stances(stances.iter().map(|(option, stance)| (OptionId(*option), *stance)).collect()))
        };
        let all = [(1, Stance::Favour), (2, Stance::Against), (3, Stance::Abstain)];
        for line in ["+-0", "+ - 0", "f c a", "1+ 2- 3="] {
            assert_eq!(read(line, &round), given(&all), "{line}");
        }
        assert_eq!(read("3+", &round), given(&[(3, Stance::Favour)]));
        assert_eq!(read("-", &round), given(&[(1, Stance::Against)]));
        assert_eq!(read("++++", &round), Err(Unclear::Part("+".into())));
        assert_eq!(read("4+", &round), Err(Unclear::Option(4, 3)));
    }

    #[test]
    fn what_was_written_is_read_again() {
        let dots = round(Method::Dots { points: 9, most: 9 }, 6);
        for line in ["1:2 3", "b", "x", "6"] {
            assert_eq!(write(&read(line, &dots).unwrap()), line);
        }
        let hands = round(Method::Hands, 3);
        assert_eq!(write(&read("1+ 2- 3=", &hands).unwrap()), "1+ 2- 3=");
        assert_eq!(write(&read("13", &round(Method::Single, 3)).unwrap()), "1 3");
    }
}
