//! Why a paper could not be written, in a sentence: a method of [`Words`], which stands here because words may not know of
//! papers.

use super::Fault;
use crate::words::Words;

impl Words {
    /// The fault in a line.
    pub fn paper_fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::Picture { title, reason } => self.paper_fault_picture(reason.as_str(), title.as_str()),
            Fault::Logo(reason) => self.paper_fault_logo(reason.as_str()),
            Fault::Broken(format) => self.paper_fault_broken(format.extension()),
            Fault::Assembly(reason) => self.paper_fault_assembly(reason.as_str()),
        }
    }
}
