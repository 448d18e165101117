//! What stands on a slip, as it is typed, and back again.
//!
//! While there are at most nine options each figure is an option: `113` for points, `31=2` for an order. With more,
//! figures together are one number. A file a kind of ballot says how it is typed.

mod comparisons;
mod numbers;
mod order;
mod parts;
mod points;
mod sheet;
mod signs;
mod write;

use crate::session::ballot::Marks;
use crate::session::round::{Method, Round};

pub(super) use comparisons::pairs;
pub(super) use write::write;

/// Why a line is no ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unclear {
    /// This part of it says nothing.
    Part(String),
    /// There is no such option; how many there are.
    Option(u32, usize),
    /// There are more, or fewer, numbers than there should be; how many there should be.
    Count(usize, usize),
}

/// Reads a slip. Whether it gives too much is for the round to say.
///
/// # Errors
/// The part that is not understood, or the option that is not there.
pub(super) fn read(line: &str, round: &Round) -> Result<Marks, Unclear> {
    let line = line.trim().to_lowercase();
    match line.as_str() {
        "b" | "." => return Ok(Marks::Blank),
        "x" | "n" => return Ok(Marks::Spoilt),
        _ => {}
    }
    let marks = match &round.method {
        Method::Hands => Marks::Stances(signs::read(&line, round, signs::stance)?),
        Method::Consent => Marks::Consents(signs::read(&line, round, signs::degree)?),
        Method::Dots { .. } => points::read(&line, round)?,
        Method::Single | Method::Approval { .. } | Method::Budget { .. } => points::read_ticks(&line, round)?,
        Method::Ranking { .. } => order::read(&line, round)?,
        Method::Score { low, high, .. } => numbers::read(&line, round, *low, *high)?,
        Method::MajorityJudgment { grades, .. } => {
            numbers::read(&line, round, 0, i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX))?
        }
        Method::Quadratic { .. } => numbers::read(&line, round, i32::MIN, i32::MAX)?,
        Method::Criteria { low, high, criteria } => sheet::read(&line, round, criteria.len(), (*low, *high))?,
        Method::Comparison { .. } => comparisons::read(&line, round)?,
    };
    Ok(marks)
}

/// The lines that say all there is to say with one sign, so that no Enter is needed after them: one option alone that is
/// voted on by itself, or one of at most nine that is chosen.
pub(super) fn single_signs(round: &Round) -> Vec<&'static str> {
    const FIGURES: [&str; 9] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
    match (&round.method, round.options.len()) {
        (Method::Hands, 1) => vec!["+", "-", "0", "f", "s", "c", "a", "b", "x"],
        (Method::Consent, 1) => vec!["+", "=", "r", "-", "0", "a", "b", "x"],
        (Method::Single, count @ 1..=9) => {
            let mut signs = FIGURES[..count].to_vec();
            signs.extend(["0", "b", "x"]);
            signs
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::session::ballot::{Consent, OptionId, Stance};
    use crate::session::round::method::{BordaPoints, RandomIndex, RankingRule, Weighing};
    use crate::session::round::{RoundOption, RoundState};

    pub(in crate::screens::axes) fn round(method: Method, options: u32) -> Round {
        let option = |id| RoundOption { id: OptionId(id), label: "x".into(), axis: None, cost: None };
        Round {
            id: crate::session::id::RoundId(1),
            question: "?".into(),
            options: (1..=options).map(option).collect(),
            method,
            state: RoundState::Open,
            ..Round::default()
        }
    }

    fn points(given: &[(u32, u32)]) -> Marks {
        Marks::Points(given.iter().map(|(option, points)| (OptionId(*option), *points)).collect())
    }

    fn scores(given: &[(u32, i32)]) -> Marks {
        Marks::Scores(given.iter().map(|(option, score)| (OptionId(*option), *score)).collect())
    }

    fn order(groups: &[&[u32]]) -> Marks {
        Marks::Ranking(groups.iter().map(|group| group.iter().map(|option| OptionId(*option)).collect()).collect())
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
        let dots = round(Method::Dots { points: 3, most: 3 }, 12);
        assert_eq!(read("11 1:2", &dots), Ok(points(&[(1, 2), (11, 1)])));
        assert_eq!(read("113", &dots), Err(Unclear::Option(113, 12)));
        let ranking = round(Method::ranking(RankingRule::Schulze), 12);
        assert_eq!(read("11>1=2 3", &ranking), Ok(order(&[&[11], &[1, 2], &[3]])));
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
    fn consent_is_typed_as_signs() {
        let round = round(Method::Consent, 3);
        let degrees = [(1, Consent::Support), (2, Consent::Reservation), (3, Consent::Objection)];
        let degrees = Marks::Consents(degrees.map(|(option, degree)| (OptionId(option), degree)).to_vec());
        assert_eq!(read("+r-", &round), Ok(degrees));
        let one = Marks::Consents(vec![(OptionId(2), Consent::Accept)]);
        assert_eq!(read("2=", &round), Ok(one));
    }

    #[test]
    fn an_order_is_typed_with_or_without_signs() {
        let round = round(Method::ranking(RankingRule::Schulze), 6);
        for line in ["3>1=2", "31=2", "3 1=2", "3, 1=2", "3>1=2>", "3 > 1 = 2"] {
            assert_eq!(read(line, &round), Ok(order(&[&[3], &[1, 2]])), "{line}");
        }
        assert_eq!(read("312456", &round), Ok(order(&[&[3], &[1], &[2], &[4], &[5], &[6]])));
        assert_eq!(read("7", &round), Err(Unclear::Option(7, 6)));
        assert_eq!(read("3>a", &round), Err(Unclear::Part("a".into())));
        assert_eq!(read("0", &round), Ok(Marks::Blank));
    }

    #[test]
    fn numbers_go_by_order_or_by_option() {
        let round_ = round(Method::score(0, 5), 3);
        for line in ["5 4 0", "540", "5,4,0", "1:5 2:4 3:0"] {
            assert_eq!(read(line, &round_), Ok(scores(&[(1, 5), (2, 4), (3, 0)])), "{line}");
        }
        for line in ["5 . 0", "5.0", "5 _ 0", "1:5 3:0"] {
            assert_eq!(read(line, &round_), Ok(scores(&[(1, 5), (3, 0)])), "{line}");
        }
        assert_eq!(read("5 4", &round_), Err(Unclear::Count(2, 3)));
        assert_eq!(read("4:1", &round_), Err(Unclear::Option(4, 3)));
        let wide = round(Method::score(0, 100), 2);
        assert_eq!(read("80 15", &wide), Ok(scores(&[(1, 80), (2, 15)])));
        let quadratic = round(Method::Quadratic { credits: 16 }, 3);
        assert_eq!(read("3 -2 0", &quadratic), Ok(scores(&[(1, 3), (2, -2), (3, 0)])));
    }

    #[test]
    fn sheets_and_pairs_go_by_order() {
        let weighing = |name: &str| Weighing { criterion: None, name: name.into(), weight: 1, cost: false };
        let criteria = vec![weighing("Impacto"), weighing("Costo")];
        let sheet = round(Method::Criteria { low: 0, high: 5, criteria }, 2);
        let told = Marks::Sheet(vec![(OptionId(1), vec![4, 2]), (OptionId(2), vec![5, 1])]);
        for line in ["4 2 / 5 1", "42/51", "42 51", "1:42 2:51"] {
            assert_eq!(read(line, &sheet), Ok(told.clone()), "{line}");
        }
        assert_eq!(read("4 2 1 / 5 1", &sheet), Err(Unclear::Count(3, 2)));
        let pairs = round(Method::Comparison { index: RandomIndex::default() }, 3);
        let told = [(1, 2, 3), (3, 1, 5), (2, 3, 1)];
        let told = Marks::Comparisons(told.map(|(one, other, times)| (OptionId(one), OptionId(other), times)).to_vec());
        for line in ["3 -5 1", "3 1/5 1", "1>2:3 3>1:5 2=3"] {
            assert_eq!(read(line, &pairs), Ok(told.clone()), "{line}");
        }
        assert_eq!(read("3 -5", &pairs), Err(Unclear::Count(2, 3)));
    }

    #[test]
    fn what_was_written_is_read_again() {
        let weighing = Weighing { criterion: None, name: "Impacto".into(), weight: 1, cost: false };
        let cases = [
            (Method::Dots { points: 9, most: 9 }, "1:2 3"),
            (Method::Dots { points: 9, most: 9 }, "b"),
            (Method::Dots { points: 9, most: 9 }, "x"),
            (Method::Dots { points: 9, most: 9 }, "3"),
            (Method::Hands, "1+ 2- 3="),
            (Method::Single, "1 3"),
            (Method::ranking(RankingRule::Borda(BordaPoints::Mean)), "3>1=2"),
            (Method::score(-3, 3), "1:3 2:-1"),
            (Method::Consent, "1+ 2r 3-"),
            (Method::Criteria { low: 0, high: 5, criteria: vec![weighing.clone(), weighing] }, "1:4,2 3:5,1"),
            (Method::Comparison { index: RandomIndex::default() }, "1>2:3 3>1:5 2=3"),
        ];
        for (method, line) in cases {
            let round = round(method, 3);
            assert_eq!(write(&read(line, &round).unwrap()), line);
        }
    }
}
