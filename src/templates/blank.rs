//! A session with nothing in it.

use super::plan::Plan;

/// Consensus, no quorum, nothing else.
pub(super) const PLAN: Plan = Plan::EMPTY;
