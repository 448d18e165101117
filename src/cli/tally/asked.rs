//! What is asked for: the file, the method and its settings.

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::name::Name;
use crate::session::round::method::{BordaPoints, Completion, Missing, RandomIndex, ScoreRule};
use crate::session::round::{Base, Threshold};
use crate::session::rules::{Share, TieBreak};
use crate::voting::grades::criteria::Scaling;
use crate::voting::proportional::Utility;

/// The options that do not say something about every file and method.
const OPTIONS: [&str; 23] = [
    "round",
    "ballots",
    "base",
    "threshold",
    "people",
    "points",
    "max-per-option",
    "scale",
    "rank-by",
    "grades",
    "missing",
    "credits",
    "scaling",
    "random-index",
    "borda",
    "seats",
    "completion",
    "budget",
    "costs",
    "utility",
    "tie-break",
    "seed",
    "robustness",
];

/// What the numbers, words or signs of a ballot are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    Ranks,
    Scores,
    Grades,
    Points,
    Ticks,
    Choice,
    Stances,
    Consent,
    Votes,
    Pairs,
    Criteria,
}

impl Marks {
    const CODES: [(Self, &'static str); 11] = [
        (Self::Ranks, "ranks"),
        (Self::Scores, "scores"),
        (Self::Grades, "grades"),
        (Self::Points, "points"),
        (Self::Ticks, "ticks"),
        (Self::Choice, "choice"),
        (Self::Stances, "stances"),
        (Self::Consent, "consent"),
        (Self::Votes, "votes"),
        (Self::Pairs, "pairs"),
        (Self::Criteria, "criteria"),
    ];

    /// All by their names on the command line.
    pub(super) fn codes() -> Vec<&'static str> {
        Self::CODES.iter().map(|(_, code)| *code).collect()
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::CODES.iter().find(|(_, it)| *it == code).map(|(marks, _)| *marks)
    }
}

/// How a tie for the last places is broken, where the ballots are those of others and nothing was declared for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// Not at all.
    Not,
    /// By the order of the options in the file.
    EarlierProposal,
    /// By lot.
    Lot,
}

impl Broken {
    const CODES: [(Self, &'static str); 3] =
        [(Self::Not, "none"), (Self::EarlierProposal, "earlier-proposal"), (Self::Lot, "lot")];

    /// All by their names on the command line.
    pub(super) fn codes() -> Vec<&'static str> {
        Self::CODES.iter().map(|(_, code)| *code).collect()
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::CODES.iter().find(|(_, it)| *it == code).map(|(broken, _)| *broken)
    }

    /// The rule, if there is one.
    pub(super) fn rule(self) -> Option<TieBreak> {
        match self {
            Self::Not => None,
            Self::EarlierProposal => Some(TieBreak::EarlierProposal),
            Self::Lot => Some(TieBreak::Lot),
        }
    }
}

/// What is asked for; what is absent is as the file or the round has it, or as is usual.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) path: PathBuf,
    pub(super) is_json: bool,
    /// Whether how firm the result is is asked for, too.
    pub(super) is_firm: bool,
    /// The number of the round, from 1.
    pub(super) round: Option<usize>,
    pub(super) name: Option<Name>,
    pub(super) marks: Option<Marks>,
    pub(super) base: Option<Base>,
    pub(super) share: Option<Reached>,
    /// How many the base has, where the file does not know: those present, those who may vote.
    pub(super) people: Option<u64>,
    pub(super) points: Option<u32>,
    pub(super) most: Option<u32>,
    pub(super) scale: Option<(i32, i32)>,
    pub(super) rank_by: Option<ScoreRule>,
    pub(super) grades: Option<u16>,
    pub(super) missing: Option<Missing>,
    pub(super) borda: Option<BordaPoints>,
    pub(super) seats: Option<u32>,
    pub(super) credits: Option<u32>,
    pub(super) index: Option<RandomIndex>,
    pub(super) completion: Option<Completion>,
    pub(super) budget: Option<u64>,
    pub(super) costs: Vec<u64>,
    pub(super) utility: Utility,
    pub(super) scaling: Scaling,
    pub(super) tie_break: Option<Broken>,
    /// The number from which lots are drawn.
    pub(super) seed: Option<u64>,
    /// The names of the options that were given.
    pub(super) given: Vec<&'static str>,
}

impl Asked {
    /// Reads the arguments, which have been checked.
    pub(super) fn read(matches: &ArgMatches) -> Self {
        let code = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        let number = |name: &str| matches.get_one::<u32>(name).copied();
        let base = |code| match code {
            "valid" => Base::Valid,
            "present" => Base::Present,
            "entitled" => Base::Entitled,
            _ => Base::Cast,
        };
        let borda = |code| match code {
            "zero" => BordaPoints::Zero,
            "modified" => BordaPoints::Modified,
            _ => BordaPoints::Mean,
        };
        let index = |code| match code {
            "saaty" => RandomIndex::Saaty,
            "donegan-dodd" => RandomIndex::DoneganDodd,
            "alonso-lamata" => RandomIndex::AlonsoLamata,
            _ => RandomIndex::Saaty1980,
        };
        let completion = |code| match code {
            "none" => Completion::None,
            "phragmen" => Completion::Phragmen,
            "approval" => Completion::Approval,
            _ => Completion::Add1,
        };
        let scaling = |code| match code {
            "min-max" => Scaling::MinMax,
            "share" => Scaling::Share,
            _ => Scaling::None,
        };
        Self {
            path: matches.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
            is_json: code("format") == Some("json"),
            is_firm: matches.get_flag("robustness"),
            round: matches.get_one::<u64>("round").and_then(|round| usize::try_from(*round).ok()),
            name: code("method").and_then(Name::of_code),
            marks: code("ballots").and_then(Marks::of_code),
            base: code("base").map(base),
            share: matches.get_one::<Reached>("threshold").copied(),
            people: matches.get_one::<u64>("people").copied(),
            points: number("points"),
            most: number("max-per-option"),
            scale: matches.get_one::<(i32, i32)>("scale").copied(),
            rank_by: code("rank-by").map(|code| if code == "mean" { ScoreRule::Mean } else { ScoreRule::Sum }),
            grades: matches.get_one::<u16>("grades").copied(),
            missing: code("missing").map(|code| if code == "ignore" { Missing::Ignore } else { Missing::Worst }),
            borda: code("borda").map(borda),
            seats: number("seats"),
            credits: number("credits"),
            index: code("random-index").map(index),
            completion: code("completion").map(completion),
            budget: matches.get_one::<u64>("budget").copied(),
            costs: matches.get_many::<u64>("costs").into_iter().flatten().copied().collect(),
            utility: if code("utility") == Some("cardinality") { Utility::Cardinality } else { Utility::Cost },
            scaling: code("scaling").map_or(Scaling::None, scaling),
            tie_break: code("tie-break").and_then(Broken::of_code),
            seed: matches.get_one::<u64>("seed").copied(),
            given: OPTIONS
                .into_iter()
                .filter(|option| matches.value_source(option) == Some(ValueSource::CommandLine))
                .collect(),
        }
    }

    /// The share that is asked for, if one is: by default more than half.
    pub(super) fn threshold(&self) -> Option<Threshold> {
        let half = Reached { share: Share { parts: 1, whole: 2 }, is_passed: true };
        let reached = self.share.or(self.base.map(|_| half))?;
        Some(Threshold { share: reached.share, base: self.base.unwrap_or(Base::Cast), strict: reached.is_passed })
    }
}

/// A share, and whether it must be passed or only reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reached {
    pub(super) share: Share,
    pub(super) is_passed: bool,
}

/// A share such as `2/3`: at least so much. A half is only a majority where it is passed; `>` and `>=` say so of any share.
pub(super) fn reached(written: &str) -> Option<Reached> {
    let (passed, share) = match written.trim().strip_prefix('>') {
        Some(rest) => match rest.strip_prefix('=') {
            Some(rest) => (Some(false), rest),
            None => (Some(true), rest),
        },
        None => (None, written.trim()),
    };
    let (parts, whole) = share.split_once('/')?;
    let (parts, whole): (u32, u32) = (parts.trim().parse().ok()?, whole.trim().parse().ok()?);
    let is_half = u64::from(parts) * 2 == u64::from(whole);
    let share = Share { parts, whole };
    (parts > 0 && parts <= whole).then_some(Reached { share, is_passed: passed.unwrap_or(is_half) })
}

/// A scale such as `0..5`.
pub(super) fn scale(written: &str) -> Option<(i32, i32)> {
    let (least, most) = written.split_once("..")?;
    let (least, most): (i32, i32) = (least.trim().parse().ok()?, most.trim().parse().ok()?);
    // The least number of all stands for none.
    (least < most && least > i32::MIN).then_some((least, most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_say_whether_they_must_be_passed() {
        let read = |written: &str| reached(written).map(|it| (it.share.parts, it.share.whole, it.is_passed));
        assert_eq!(read("1/2"), Some((1, 2, true)));
        assert_eq!(read(" 2/4 "), Some((2, 4, true)));
        assert_eq!(read("2/3"), Some((2, 3, false)));
        assert_eq!(read(">2/3"), Some((2, 3, true)));
        assert_eq!(read(">=1/2"), Some((1, 2, false)));
        assert_eq!(read("1/1"), Some((1, 1, false)));
        for none in ["", "1", "0/2", "3/2", "1/0", "-1/2", "1/x", "0.5", "1/99999999999"] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn scales_have_two_ends() {
        assert_eq!(scale("0..5"), Some((0, 5)));
        assert_eq!(scale("-3 .. 3"), Some((-3, 3)));
        for none in ["", "5", "5..0", "3..3", "0..x", "0..99999999999", "-2147483648..5"] {
            assert_eq!(scale(none), None, "{none}");
        }
    }
}
