//! Tables with a header (CSV): from spreadsheets, forms and other programs.
//!
//! ```text
//! voter,weight,count,Agua,Bosque     a row a ballot; the first three may be absent, in any order
//! voter,choice                       a single choice by its name
//! voter,left,right,value             how many times the left option outweighs the right one
//! voter,option,impact:4,cost:-1      numbers by criteria with their weights, negative for what costs
//! ```

mod bench;
mod choice;
mod delimiter;
pub(super) mod form;
mod guess;
mod header;
mod marks;
mod pairs;
mod parts;
mod sheets;
mod words;

use super::fault::What;
use super::intake::Intake;
use super::plain::is_one_of;
use super::rows::Rows;
use super::wanted::{Kind, Wanted};
use crate::session::Text;
use crate::voting::ballots::Ballots;
pub(super) use guess::guessed;
use header::{Header, Options};

/// Reads a table: the options and their ballots, if there are any.
pub(super) fn read(text: &[u8], wanted: &Wanted, intake: &mut Intake) -> Option<(Vec<Text>, Ballots)> {
    let Some(records) = delimiter::opened(text) else {
        intake.faults.on_file(What::Empty);
        return None;
    };
    let mut header = Header::read(&records, wanted, intake);
    let line = records.line();
    match wanted.kind {
        Kind::Comparisons => {
            let columns = pairs::Columns::of(&mut header, line, intake)?;
            return Some(pairs::read(&columns, Rows::new(records, header.parts, intake), wanted, intake));
        }
        Kind::Sheets { .. } => {
            let columns = sheets::Columns::of(&mut header, &records, intake)?;
            return sheets::read(&columns, Rows::new(records, header.parts, intake), wanted, intake);
        }
        Kind::Single => {
            if let Some(column) = choice::column(&header, records.clone(), wanted) {
                return Some(choice::read(column, Rows::new(records, header.parts, intake), wanted, intake));
            }
        }
        _ => {}
    }
    let options = Options::of(&header, &records, wanted, intake)?;
    let ballots = marks::read(wanted.kind, Rows::new(records, header.parts, intake), &options, intake);
    Some((options.names, ballots))
}

/// Whether a column of this name holds no option.
pub(super) fn means_something(name: &Text) -> bool {
    let name = name.as_str().as_bytes();
    [words::VOTER, words::WEIGHT, words::COUNT, words::OF_FORMS].iter().any(|words| is_one_of(name, words))
}
