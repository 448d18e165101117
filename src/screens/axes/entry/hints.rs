//! How a ballot is written, in one line and in few words; and what else whoever types it has to know.

use crate::screens::axes::slip;
use crate::session::round::{Method, Round};
use crate::words::Words;

/// Pairs that are named at most: those of seven options.
const MOST_PAIRS: usize = 21;

/// How a ballot is written; `empty` says what an empty line does.
pub(super) fn marks_hint(round: &Round, empty: &str, words: &Words) -> String {
    // With more than nine options a figure is no longer one by itself.
    let few = slip::has_figures(round);
    let hint = match &round.method {
        Method::Hands => words.axes_slip_hint_stances(),
        Method::Single | Method::Dots { points: 1, .. } | Method::Approval { most: Some(1), .. } => {
            words.axes_slip_hint_single()
        }
        Method::Dots { points, most } => words.axes_slip_hint_points(spent(round, *points, *most, words), *points),
        Method::Approval { .. } | Method::Budget { .. } => words.axes_slip_hint_ticks(several(round)),
        Method::Ranking { .. } if !few => words.axes_slip_hint_order("11 3 2", "11>3=2"),
        Method::Ranking { .. } if round.options.len() > 2 => words.axes_slip_hint_order("312", "3>1=2"),
        Method::Ranking { .. } => words.axes_slip_hint_order("21", "1=2"),
        Method::Score { low, high, .. } => numbers(i64::from(*low), i64::from(*high), words),
        Method::MajorityJudgment { grades, .. } => numbers(0, i64::from(*grades) - 1, words),
        Method::Quadratic { credits } => words.axes_slip_hint_credits(credits.to_string()),
        Method::Consent => words.axes_slip_hint_consent(),
        Method::Criteria { low, high, criteria } if criteria.len() == 1 => {
            numbers(i64::from(*low), i64::from(*high), words)
        }
        Method::Criteria { .. } => words.axes_slip_hint_sheet(),
        Method::Comparison { .. } => words.axes_slip_hint_pairs(),
    };
    format!("{hint} · {empty}")
}

/// Several options, as they are written where there are so many.
fn several(round: &Round) -> &'static str {
    match round.options.len() {
        _ if !slip::has_figures(round) => "1 3 11",
        0..=2 => "1 2 · 12",
        _ => "1 3 · 13",
    }
}

/// All points of a voter, as they are written on a few options; the beginning of them where they are many.
fn spent(round: &Round, points: u32, most: u32, words: &Words) -> String {
    let few = slip::has_figures(round);
    let options = [if few { 1 } else { 11 }, 3, 2, 4];
    let [first, others @ ..] = options;
    let twice = most > 1 && points > 1;
    let known = others.into_iter().filter(|option| usize::try_from(*option).is_ok_and(|it| it <= round.options.len()));
    // A file edited by hand may give none.
    let left = points.saturating_sub(if twice { 2 } else { 1 });
    let others: Vec<String> =
        known.take(usize::try_from(left).unwrap_or(usize::MAX)).map(|it| it.to_string()).collect();
    let rest = if usize::try_from(left).is_ok_and(|left| left > others.len()) { " …" } else { "" };
    let told = words.axes_slip_hint_twice(first.to_string());
    if !few && twice {
        return format!("{} {told}{rest}", others.join(" "));
    }
    let mut each = vec![first.to_string(); if twice { 2 } else { 1 }];
    each.extend(others);
    let (spaced, close) = (format!("{}{rest}", each.join(" ")), each.concat());
    let written = match (few && rest.is_empty(), each.len()) {
        (true, 2 | 3) => format!("{spaced} · {close}"),
        (true, _) => close,
        (false, _) => spaced,
    };
    if twice { format!("{written} · {told}") } else { written }
}

/// How numbers of a scale are written, with some of the scale.
fn numbers(low: i64, high: i64, words: &Words) -> String {
    let is_short = low >= 0 && high <= 9;
    let example = if is_short { format!("{high} {} {low}", high - 1) } else { format!("{high} {low}") };
    words.axes_slip_hint_numbers(example, high.to_string(), low.to_string())
}

/// What stands for what on a slip, where that takes more than the line has room for.
pub(in crate::screens::axes) fn legend(round: &Round, words: &Words) -> Option<String> {
    match &round.method {
        Method::MajorityJudgment { grades, .. } => {
            let named = |grade: u32| format!("{grade} {}", words.grade(grade, *grades));
            Some((0..*grades).rev().map(named).collect::<Vec<_>>().join(" · "))
        }
        Method::Comparison { .. } => {
            let pairs = slip::pairs(round);
            let mut named: Vec<String> =
                pairs.iter().take(MOST_PAIRS).map(|(left, right)| format!("{}–{}", left.0, right.0)).collect();
            named.extend((pairs.len() > MOST_PAIRS).then(|| "…".to_owned()));
            Some(words.axes_legend_pairs(named.join(" ")))
        }
        _ => None,
    }
}
