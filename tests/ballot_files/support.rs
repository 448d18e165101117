//! What the tests of ballot files share.

use concertar::ballot_files::{BallotFile, Fault, Format, Kind, Wanted, What, read};
use concertar::session::Text;
use concertar::voting::Votes;
use concertar::voting::ballots::{Approvals, Ballots, Rankings, Scores, Weight};

pub(crate) const POINTS: Kind = Kind::Points { points: Some(5), most_per_option: Some(3) };
pub(crate) const SCORES: Kind = Kind::Scores { least: 0, most: 5 };
pub(crate) const TICKS: Kind = Kind::Approvals { most: None };

pub(crate) fn table(text: &str, kind: Kind) -> BallotFile {
    read(text.as_bytes(), Format::Csv, &kind.into())
}

pub(crate) fn file(text: &str, format: Format, kind: Kind) -> BallotFile {
    read(text.as_bytes(), format, &kind.into())
}

pub(crate) fn turnout(valid: u64, blank: u64, spoilt: u64) -> Votes {
    Votes { voters: valid + blank + spoilt, valid, blank, spoilt }
}

pub(crate) fn names(file: &BallotFile) -> Vec<&str> {
    file.options.iter().map(Text::as_str).collect()
}

/// The only fault of a file: where, and what.
#[track_caller]
pub(crate) fn only_fault(file: &BallotFile) -> (Option<usize>, Option<usize>, What) {
    let [Fault { line, column, what, .. }] = file.faults.as_slice() else { panic!("{:#?}", file.faults) };
    (*line, *column, what.clone())
}

#[track_caller]
pub(crate) fn rankings(file: &BallotFile) -> &Rankings {
    let Some(Ballots::Rankings(rankings)) = &file.ballots else { panic!("{file:#?}") };
    rankings
}

#[track_caller]
pub(crate) fn scores(file: &BallotFile) -> &Scores {
    let Some(Ballots::Scores(scores) | Ballots::Points(scores)) = &file.ballots else { panic!("{file:#?}") };
    scores
}

#[track_caller]
pub(crate) fn approvals(file: &BallotFile) -> &Approvals {
    let Some(Ballots::Ticks(approvals)) = &file.ballots else { panic!("{file:#?}") };
    approvals
}

/// Each ballot in groups of tied options, with how many people gave it.
#[track_caller]
pub(crate) fn orders(file: &BallotFile) -> Vec<(u32, Vec<Vec<usize>>)> {
    let rankings = rankings(file);
    let people = rankings.weights().iter().map(|weight| weight.people);
    people.enumerate().map(|(ballot, people)| (people, rankings.groups(ballot))).collect()
}

/// Each ballot's numbers, option by option.
#[track_caller]
pub(crate) fn numbers(file: &BallotFile) -> Vec<Vec<Option<i32>>> {
    let scores = scores(file);
    let ballot = |ballot| (0..scores.options()).map(|option| scores.score(ballot, option)).collect();
    (0..scores.weights().len()).map(ballot).collect()
}

/// Each ballot's ticks.
#[track_caller]
pub(crate) fn ticks(file: &BallotFile) -> Vec<Vec<u16>> {
    approvals(file).iter().map(|(ticks, _)| ticks.to_vec()).collect()
}

pub(crate) fn weight(people: u32, each: u32) -> Weight {
    Weight { people, each }
}

pub(crate) fn with_options(kind: Kind, options: &[&str]) -> Wanted {
    Wanted { options: options.iter().map(|name| (*name).into()).collect(), ..kind.into() }
}
