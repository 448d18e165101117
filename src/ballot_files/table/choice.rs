//! Tables with one column that names the option chosen.

use super::header::Header;
use super::words;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::named::Named;
use crate::ballot_files::records::Records;
use crate::ballot_files::rows::Rows;
use crate::ballot_files::wanted::Wanted;
use crate::session::Text;
use crate::voting::Cast;
use crate::voting::ballots::{Approvals, Ballots};

/// The column that names the option, if that is what the table is: one column besides voter, weight and count, in which
/// something else than ticks stands.
pub(super) fn column(header: &Header, mut records: Records<'_>, wanted: &Wanted) -> Option<usize> {
    let [(column, name)] = header.others.as_slice() else { return None };
    if wanted.options.contains(name) {
        return None;
    }
    let mut names_options = false;
    while records.advance() {
        names_options |= words::tick(records.field(*column)).is_err();
    }
    names_options.then_some(*column)
}

/// Reads the ballots of the rows; the options are in the order in which they are first named, unless they are known.
pub(super) fn read(column: usize, mut rows: Rows<'_>, wanted: &Wanted, intake: &mut Intake) -> (Vec<Text>, Ballots) {
    let mut options = Named::new(&wanted.options);
    let mut ballots = Vec::new();
    while rows.advance(intake).is_some() {
        if !rows.is_first_of_voter(intake) {
            continue;
        }
        let Some(share) = rows.share(intake) else { continue };
        let (field, line) = (rows.records.field(column), rows.records.line());
        let choice = if field.is_empty() { Ok(None) } else { options.place(field).map(Some) };
        let cast = match choice {
            Err(what) => {
                intake.faults.in_field(&rows.records, column, what);
                Cast::Spoilt
            }
            Ok(_) if !intake.takes(share, 1, line) => Cast::Spoilt,
            Ok(None) => Cast::Blank,
            Ok(Some(choice)) => {
                ballots.extend(share.pieces().map(|weight| (choice, weight)));
                Cast::Valid
            }
        };
        intake.count(share, cast);
    }
    let mut approvals = Approvals::new(options.names.len());
    for (choice, weight) in ballots {
        // What weighs too much has been left out above.
        let _ = approvals.push(&[choice], weight);
    }
    (options.names, Ballots::Ticks(approvals))
}
