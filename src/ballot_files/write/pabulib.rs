//! Files of Pabulib.

use std::fmt::Write;

use super::{Unwritable, field};
use crate::ballot_files::projects::Projects;
use crate::session::Text;
use crate::voting::Fraction;
use crate::voting::ballots::{Ballots, Weights};

/// The votes of one ballot: the options named, and the points for them.
type Vote = (Vec<usize>, Vec<i32>);

pub(super) fn write(options: &[Text], ballots: &Ballots, projects: &Projects) -> Result<String, Unwritable> {
    let (budget, costs) = (projects.budget.ok_or(Unwritable::Costs)?, &projects.costs);
    if costs.len() != options.len() {
        return Err(Unwritable::Costs);
    }
    // The names of options stand between commas in a vote.
    if let Some(option) = options.iter().position(|name| name.as_str().contains(',')) {
        return Err(Unwritable::Name(option));
    }
    let votes = |vote_type, weights, vote: &dyn Fn(usize) -> Vote| {
        let mut text = head(options, projects, (budget, costs), vote_type, weights)?;
        let has_points = vote_type == "cumulative";
        text += if has_points {
            "VOTES\nvoter_id;weight;count;vote;points\n"
        } else {
            "VOTES\nvoter_id;weight;count;vote\n"
        };
        for (ballot, weight) in weights.iter().enumerate() {
            let (marked, points) = vote(ballot);
            let names: Vec<&str> = marked.iter().filter_map(|option| options.get(*option)).map(Text::as_str).collect();
            _ = write!(text, "{};{};{};{}", ballot + 1, weight.each, weight.people, field(&names.join(",")));
            if has_points {
                let points: Vec<String> = points.iter().map(ToString::to_string).collect();
                _ = write!(text, ";{}", field(&points.join(",")));
            }
            text.push('\n');
        }
        Ok(text)
    };
    match ballots {
        Ballots::Ticks(approvals) => votes("approval", approvals.weights(), &|ballot| {
            (approvals.ticks(ballot).iter().map(|tick| usize::from(*tick)).collect(), Vec::new())
        }),
        Ballots::Scores(scores) | Ballots::Points(scores) => {
            if (0..options.len()).flat_map(|option| scores.column(option)).any(|it| *it < 0 && *it != i32::MIN) {
                return Err(Unwritable::Negative);
            }
            votes("cumulative", scores.weights(), &|ballot| {
                (0..options.len()).filter_map(|option| Some((option, scores.score(ballot, option)?))).unzip()
            })
        }
        Ballots::Rankings(rankings) => {
            let is_tied = |ballot| rankings.groups(ballot).iter().any(|group| group.len() > 1);
            if (0..rankings.weights().len()).any(is_tied) {
                return Err(Unwritable::Ties);
            }
            votes("ordinal", rankings.weights(), &|ballot| (rankings.groups(ballot).concat(), Vec::new()))
        }
        _ => Err(Unwritable::Kind),
    }
}

fn head(
    options: &[Text],
    projects: &Projects,
    (budget, costs): (Fraction, &[Fraction]),
    vote_type: &str,
    weights: &Weights,
) -> Result<String, Unwritable> {
    let mut text = format!(
        "META\nkey;value\nnum_projects;{}\nnum_votes;{}\nbudget;{}\nvote_type;{vote_type}\nPROJECTS\nproject_id;cost",
        options.len(),
        weights.people(),
        decimal(budget).ok_or(Unwritable::Costs)?,
    );
    text += if projects.titles.is_empty() { "\n" } else { ";name\n" };
    for ((option, name), cost) in options.iter().enumerate().zip(costs) {
        _ = write!(text, "{};{}", field(name.as_str()), decimal(*cost).ok_or(Unwritable::Costs)?);
        if !projects.titles.is_empty() {
            _ = write!(text, ";{}", projects.titles.get(option).map(|title| field(title.as_str())).unwrap_or_default());
        }
        text.push('\n');
    }
    Ok(text)
}

/// An amount with as many decimals as it needs, if eighteen figures are enough.
fn decimal(amount: Fraction) -> Option<String> {
    let numerator = u128::try_from(amount.numerator()).ok()?;
    let decimals = (0..=18).find(|decimals| 10_u128.pow(*decimals).is_multiple_of(amount.denominator()))?;
    let scale = 10_u128.pow(decimals);
    let parts = numerator.checked_mul(scale / amount.denominator())?;
    let (whole, rest) = (parts / scale, parts % scale);
    let width = usize::try_from(decimals).ok()?;
    Some(if decimals == 0 { whole.to_string() } else { format!("{whole}.{rest:0width$}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_decimals_they_need() {
        let written = |numerator, denominator| decimal(Fraction::new(numerator, denominator));
        assert_eq!(written(1_655_677, 2).as_deref(), Some("827838.5"));
        assert_eq!(written(101, 100).as_deref(), Some("1.01"));
        assert_eq!(written(7, 1).as_deref(), Some("7"));
        assert_eq!(written(1, 3), None);
        assert_eq!(written(-1, 2), None);
    }
}
