//! Files of `PrefLib`.

use std::collections::HashSet;
use std::fmt::Write;

use super::{Unwritable, people};
use crate::ballot_files::format::Format;
use crate::session::Text;
use crate::voting::ballots::{Ballots, Rankings, Scores, Weights};

pub(super) fn write(options: &[Text], ballots: &Ballots, format: Format) -> Result<String, Unwritable> {
    match (ballots, format) {
        (Ballots::Scores(scores), Format::Cat) => categories(options, scores),
        (Ballots::Ticks(approvals), Format::Cat) => {
            let groups = |ballot: usize| {
                let ticks = approvals.ticks(ballot);
                let is_ticked = |option: &usize| u16::try_from(*option).is_ok_and(|option| ticks.contains(&option));
                let (ticked, others): (Vec<usize>, Vec<usize>) = (0..options.len()).partition(is_ticked);
                vec![ticked, others]
            };
            let names = "# NUMBER CATEGORIES: 2\n# CATEGORY NAME 1: Yes\n# CATEGORY NAME 2: No\n";
            text(options, format, names, approvals.weights(), groups)
        }
        (Ballots::Rankings(rankings), Format::Soc | Format::Soi | Format::Toc | Format::Toi) => {
            orders(options, rankings, format)
        }
        _ => Err(Unwritable::Kind),
    }
}

fn orders(options: &[Text], rankings: &Rankings, format: Format) -> Result<String, Unwritable> {
    for groups in (0..rankings.weights().len()).map(|ballot| rankings.groups(ballot)) {
        if !format.has_ties() && groups.iter().any(|group| group.len() > 1) {
            return Err(Unwritable::Ties);
        }
        let given = groups.iter().map(Vec::len).sum::<usize>();
        if format.is_complete() && given > 0 && given < options.len() {
            return Err(Unwritable::Incomplete);
        }
    }
    text(options, format, "", rankings.weights(), |ballot| rankings.groups(ballot))
}

/// Grades as categories, the best first; 0 is the last.
fn categories(options: &[Text], scores: &Scores) -> Result<String, Unwritable> {
    let numbers = || (0..options.len()).flat_map(|option| scores.column(option)).filter(|it| **it != Scores::MISSING);
    if numbers().any(|number| *number < 0) {
        return Err(Unwritable::Negative);
    }
    let best = numbers().max().and_then(|best| usize::try_from(*best).ok()).unwrap_or(0);
    if best >= usize::from(u16::MAX) {
        return Err(Unwritable::Kind);
    }
    let groups = |ballot: usize| {
        let mut groups = vec![Vec::new(); best + 1];
        for option in 0..options.len() {
            let grade = scores.score(ballot, option).and_then(|grade| usize::try_from(grade).ok());
            if let Some(group) = grade.and_then(|grade| groups.get_mut(best - grade)) {
                group.push(option);
            }
        }
        groups
    };
    text(options, Format::Cat, &format!("# NUMBER CATEGORIES: {}\n", best + 1), scores.weights(), groups)
}

fn text(
    options: &[Text],
    format: Format,
    categories: &str,
    weights: &Weights,
    groups: impl Fn(usize) -> Vec<Vec<usize>>,
) -> Result<String, Unwritable> {
    let ballots: Vec<String> = (0..weights.len()).map(|ballot| line(&groups(ballot))).collect();
    let different = ballots.iter().collect::<HashSet<_>>().len();
    let unique = if format == Format::Cat { "PREFERENCES" } else { "ORDERS" };
    let mut text = format!(
        "# DATA TYPE: {}\n# NUMBER ALTERNATIVES: {}\n# NUMBER VOTERS: {}\n# NUMBER UNIQUE {unique}: {different}\n{categories}",
        format.ending(),
        options.len(),
        weights.people()
    );
    for (number, name) in (1..).zip(options) {
        _ = writeln!(text, "# ALTERNATIVE NAME {number}: {name}");
    }
    for (people, ballot) in people(weights)?.zip(&ballots) {
        _ = writeln!(text, "{people}: {ballot}");
    }
    Ok(text)
}

/// Groups of options, those of several in braces.
fn line(groups: &[Vec<usize>]) -> String {
    let group = |group: &Vec<usize>| {
        let numbers: Vec<String> = group.iter().map(|option| (option + 1).to_string()).collect();
        if let [number] = numbers.as_slice() { number.clone() } else { format!("{{{}}}", numbers.join(",")) }
    };
    groups.iter().map(group).collect::<Vec<String>>().join(",")
}
