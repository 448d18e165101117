//! Papers on a thread of their own. What makes them is large and made by others: where it fails, one paper is lost and
//! nothing else.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::desk::write_file;
use super::{Answer, Doing, PaperRequest, Press};
use crate::report::Fault;
use crate::report::document::Identity;
use crate::storage::file_system::FileSystem;
use crate::storage::identity::{self, Unused};

/// The name of the thread.
pub(super) const THREAD: &str = "papers";

/// Does what is asked about a paper. Nothing of what was being made when it failed is looked at again.
pub(super) fn perform(system: &dyn FileSystem, press: Press, request: PaperRequest) -> Answer {
    match request {
        PaperRequest::ReadIdentity { folders } => {
            let read = catch_unwind(AssertUnwindSafe(|| identity::read(system, &folders)));
            let (identity, unused) = read.unwrap_or_else(|_| (Identity::default(), vec![Unused::Broken]));
            Answer::Identity { identity: Box::new(identity), unused }
        }
        PaperRequest::Write { path, format, document, overwrite } => {
            let made = catch_unwind(AssertUnwindSafe(|| press(format, &document)));
            match made.unwrap_or(Err(Fault::Broken(format))) {
                Ok(bytes) => match write_file(system, path.clone(), &bytes, overwrite) {
                    Ok(_) => Answer::PaperWritten(path),
                    Err(error) => Answer::Failed { doing: Doing::WritePaper, error },
                },
                Err(fault) => Answer::PaperFault(fault),
            }
        }
    }
}
