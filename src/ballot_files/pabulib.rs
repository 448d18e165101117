//! Files of Pabulib (Stolicki, Szufa and Talmon, 2020): participatory budgets, the projects with their costs and the
//! votes on them.
//!
//! ```text
//! META                     three sections, each with a header of its own; semicolons between fields
//! key;value
//! budget;2500
//! vote_type;approval       or cumulative, scoring, ordinal, choose-1
//! PROJECTS
//! project_id;cost;name
//! 4;1400;Agua
//! VOTES
//! voter_id;vote;points     the projects by their ids; points where the type has some
//! 1;4;3
//! ```

mod columns;
mod list;
mod meta;
mod votes;

use super::fault::{Declared, What, quote};
use super::intake::Intake;
use super::names::told_apart;
use super::projects::Projects;
use super::records::Records;
use super::rows::{Parts, Rows, flawed};
use super::wanted::Kind;
use crate::session::Text;
use crate::voting::Fraction;
use crate::voting::ballots::{Ballots, Rankings};
use columns::Columns;
use list::List;
use meta::Meta;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Meta,
    Projects,
    Votes,
}

/// Reads a file of Pabulib: the options, what they cost, and their ballots, if there are any.
pub(super) fn read(text: &[u8], kind: Kind, intake: &mut Intake) -> Option<(Vec<Text>, Projects, Option<Ballots>)> {
    let mut records = Records::new(text, b';', 1);
    let (mut meta, mut list) = (Meta::default(), List::default());
    let (mut section, mut columns, mut is_empty) = (None, Columns::default(), true);
    while section != Some(Section::Votes) && records.advance() {
        is_empty = false;
        if let Some(flaw) = records.flaw() {
            intake.faults.on_line(records.line(), flawed(flaw));
        } else if let Some(next) = titled(&records) {
            section = Some(next);
            columns = if records.advance() { Columns::of(&records) } else { Columns::default() };
        } else if !records.is_blank() {
            match section {
                Some(Section::Meta) => meta.take(&records, intake),
                Some(_) => list.take(&records, &columns, intake),
                None => {
                    let found = quote(records.field(0));
                    intake.faults.on_line(records.line(), What::OutsideSection { found });
                }
            }
        }
    }
    if is_empty {
        intake.faults.on_file(What::Empty);
        return None;
    }
    let missing = [
        (meta.vote_type.is_none(), "vote_type"),
        (list.ids.is_empty(), "PROJECTS"),
        (section != Some(Section::Votes), "VOTES"),
    ];
    for (_, name) in missing.iter().filter(|(is_missing, _)| *is_missing) {
        intake.faults.on_file(What::Missing { name });
    }
    if list.is_too_long() {
        let (found, most) = (list.ids.len(), Rankings::MOST_OPTIONS);
        intake.faults.on_file(What::TooManyOptions { found, most });
        return None;
    }
    if missing.iter().any(|(is_missing, _)| *is_missing) {
        return None;
    }
    let parts = Parts {
        voter: columns.place("voter_id"),
        weight: columns.place("weight"),
        count: columns.place("count"),
        nameless: Vec::new(),
        width: columns.len(),
    };
    let ballots = votes::read((&meta, &list, &columns), Rows::new(records, parts, intake), kind, intake);
    if ballots.is_some() {
        compare(meta.votes, Declared::Voters, intake.turnout.voters, intake);
    }
    compare(meta.projects, Declared::Options, list.ids.len() as u64, intake);
    let costs: Option<Vec<Fraction>> = list.costs.into_iter().collect();
    let titles = if list.titles.iter().all(Text::is_empty) { Vec::new() } else { list.titles };
    let options = told_apart(list.ids, &mut intake.notices);
    Some((options, Projects { titles, costs: costs.unwrap_or_default(), budget: meta.budget }, ballots))
}

/// The section whose title the record is.
fn titled(records: &Records<'_>) -> Option<Section> {
    let is_alone = (1..records.len()).all(|column| records.field(column).is_empty());
    match records.field(0).to_ascii_uppercase().as_slice() {
        b"META" if is_alone => Some(Section::Meta),
        b"PROJECTS" if is_alone => Some(Section::Projects),
        b"VOTES" if is_alone => Some(Section::Votes),
        _ => None,
    }
}

fn compare(declared: Option<(usize, u64)>, what: Declared, found: u64, intake: &mut Intake) {
    if let Some((line, said)) = declared.filter(|(_, said)| *said != found) {
        intake.faults.on_line(line, What::Declared { what, said, found });
    }
}
