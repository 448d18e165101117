//! The paper on the facilitator's table: what is to be typed.

use concertar::session::Session;
use concertar::storage::format;
use concertar::templates::examples;

/// The workshop of AL-LAs in Quito.
pub(crate) fn quito() -> Session {
    let found = examples().iter().find(|example| example.file == "2013-09-25-al-las-quito.ron");
    let example = found.expect("the example is shipped");
    format::read(example.text.as_bytes()).expect("the example can be read").session
}
