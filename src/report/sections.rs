//! The sections of the papers, one file each. A section without content says nothing.

mod agenda;
mod agreements;
mod axes;
pub(super) mod bulletin;
pub(super) mod capitalisation;
mod closing;
mod crossings;
mod decision;
mod drawings;
pub(super) mod facts;
mod header;
mod method;
pub(super) mod minutes;
mod next_meeting;
pub(super) mod one_page;
mod owed;
mod participants;
mod points;
mod quorum;
mod reservations;
mod results;
mod rounds;
mod rules;
mod sources;
mod stakeholders;
mod stakeholders_internal;
mod subcommittees;
mod summary;
mod swot;
mod terms;

use super::context::Context;
use super::document::Document;

/// Adds what a section has to say.
pub type Section = fn(&Context, &mut Document);

/// The sections of the report, in order.
pub const REPORT: [Section; 24] = [
    header::compose,
    summary::compose,
    participants::compose,
    rules::compose,
    agenda::compose,
    stakeholders::compose,
    stakeholders_internal::compose,
    swot::compose,
    crossings::compose,
    axes::compose,
    rounds::compose,
    decision::compose,
    points::compose,
    agreements::compose,
    reservations::compose,
    owed::compose,
    minutes::follow_up::reports_back,
    subcommittees::compose,
    minutes::later::compose,
    results::compose,
    next_meeting::compose,
    closing::compose,
    sources::compose,
    method::compose,
];
