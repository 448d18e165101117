//! What the record says when it is looked at as a whole: who matters, who is missing, what was crossed, where an
//! agreement comes from. Everything is computed from the session anew; nothing is stored.

pub mod coverage;
pub mod crossing;
pub mod influence_interest;
pub mod ledger;
pub mod mean;
pub mod salience;
pub mod trace;
pub mod wording;

pub use coverage::Coverage;
pub use crossing::CrossingTable;
pub use influence_interest::InfluenceInterest;
pub use ledger::Ledger;
pub use mean::{Mean, Side};
pub use salience::Salience;
pub use trace::Trace;
