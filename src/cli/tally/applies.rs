//! Which options say something about which file and method. One that says nothing is refused: whoever gave it believes
//! that it was heeded.

use super::asked::{Asked, Marks};
use super::name::Name;
use crate::session::round::{Base, Threshold};
use crate::words::Words;

/// What is counted, and how.
pub(super) struct Counted {
    /// The method.
    pub(super) name: Name,
    /// What was read from a file of ballots; nothing where a round of a session is counted.
    pub(super) marks: Option<Marks>,
    /// The share that is asked for.
    pub(super) threshold: Option<Threshold>,
}

/// Refuses what was given and belongs to the other kind of file: to a session, or to ballots of others.
pub(super) fn to_file(asked: &Asked, is_session: bool, words: &Words) -> Result<(), String> {
    let of_session = |option: &str| option == "round";
    let of_ballots = |option: &str| matches!(option, "ballots" | "costs" | "tie-break" | "seed");
    if is_session {
        let given = asked.given.iter().find(|option| of_ballots(option));
        given.map_or(Ok(()), |option| Err(words.tally_only_of_ballots(format!("--{option}"))))
    } else {
        let given = asked.given.iter().find(|option| of_session(option));
        given.map_or(Ok(()), |option| Err(words.tally_only_of_sessions(format!("--{option}"))))
    }
}

/// Refuses what was given and changes nothing about what is counted.
pub(super) fn to_method(asked: &Asked, counted: &Counted, words: &Words) -> Result<(), String> {
    let method = || counted.name.code();
    if let Some(option) = asked.given.iter().find(|option| !applies(option, counted)) {
        return Err(if *option == "people" && takes_share(counted.name) {
            words.tally_people_for_nothing()
        } else {
            words.tally_not_of_method(method(), format!("--{option}"))
        });
    }
    let is_lot = asked.tie_break == Some(super::asked::Broken::Lot);
    match asked.seed {
        Some(_) if !is_lot => Err(words.tally_seed_for_nothing()),
        None if is_lot => Err(words.tally_seed_needed()),
        _ => Ok(()),
    }
}

fn applies(option: &str, counted: &Counted) -> bool {
    let (name, marks) = (counted.name, counted.marks);
    let reads = |these: &[Marks]| marks.is_some_and(|marks| these.contains(&marks));
    match option {
        "base" | "threshold" => takes_share(name),
        "people" => counted.threshold.is_some_and(|it| matches!(it.base, Base::Present | Base::Entitled)),
        "points" | "max-per-option" => name == Name::Dots || reads(&[Marks::Points]),
        "scale" => {
            matches!(name, Name::Score | Name::Star | Name::Criteria)
                || reads(&[Marks::Scores, Marks::Grades, Marks::Criteria])
        }
        "rank-by" => name == Name::Score,
        "grades" => name == Name::MajorityJudgment || reads(&[Marks::Grades]),
        "missing" => name == Name::MajorityJudgment,
        "credits" => name == Name::Quadratic || reads(&[Marks::Votes]),
        "scaling" => name == Name::Criteria,
        "random-index" => name == Name::Comparison,
        "borda" => name == Name::Borda,
        "completion" => matches!(name, Name::EqualShares | Name::EqualSharesCost),
        "budget" | "costs" => name.needs_costs(),
        "utility" => matches!(name, Name::Greedy | Name::EqualSharesCost),
        // Proposals stand each alone, and a budget says itself how many fit.
        "seats" => !(name.needs_costs() || matches!(name, Name::Hands | Name::Consent | Name::Agreement)),
        "tie-break" | "seed" => !matches!(name, Name::Hands | Name::Consent | Name::Agreement),
        // Of how far ballots agree nothing is chosen.
        "robustness" => name != Name::Agreement,
        _ => true,
    }
}

/// Whether an option can be asked for a share of the votes.
fn takes_share(name: Name) -> bool {
    name.needs_seats() || name.needs_costs() || matches!(name, Name::Hands | Name::Single | Name::Approval)
}
