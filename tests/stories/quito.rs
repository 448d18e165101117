//! The workshop of AL-LAs in Quito, typed as it went: hour by hour, step by step, key by key.
//!
//! What is typed stands in the worked example, which is the paper on the table; how it gets into the program is told here.
//! At the end the file on the disk and the example are the same.

mod axes;
mod closing;
mod mesa;
mod opening;
mod stakeholders;
mod swot;

use concertar::keys::{Chord, Key};
use concertar::session::Session;
use concertar::session::agenda::AgendaPoint;
use jiff::civil::DateTime;

use crate::typist::Typist;

/// When the laptop was opened.
pub(crate) const MORNING: DateTime = DateTime::constant(2013, 9, 25, 8, 0, 0, 0);

/// Types the whole workshop, up to the moment before leaving.
pub(crate) fn play(typist: &mut Typist, plan: &Session) {
    opening::prepare(typist, plan);
    opening::receive(typist, plan);
    begin(typist, &plan.agenda[0]);
    end(typist, &plan.agenda[0]);
    stakeholders(typist, plan);
    swot(typist, plan);
    axes(typist, plan);
    mesa(typist, plan);
    closing(typist, plan);
}

fn stakeholders(typist: &mut Typist, plan: &Session) {
    typist.press("2");
    begin(typist, &plan.agenda[1]);
    stakeholders::register(typist, plan);
    stakeholders::relations(typist, plan);
    opening::receive_late(typist, plan, ended(&plan.agenda[1]));
    typist.press("2");
    end(typist, &plan.agenda[1]);
}

fn swot(typist: &mut Typist, plan: &Session) {
    typist.press("3");
    begin(typist, &plan.agenda[2]);
    swot::board(typist, plan);
    end(typist, &plan.agenda[2]);
    opening::pause(typist, plan, &plan.agenda[3]);
    typist.press("3");
    begin(typist, &plan.agenda[4]);
    swot::crossings(typist, plan);
    end(typist, &plan.agenda[4]);
}

fn axes(typist: &mut Typist, plan: &Session) {
    typist.press("4");
    begin(typist, &plan.agenda[5]);
    axes::criteria(typist, plan);
    axes::candidates(typist, plan);
    typist.press("2");
    stakeholders::positions(typist, plan);
    typist.press("4");
    axes::vote(typist, &plan.rounds[0]);
    axes::vote(typist, &plan.rounds[1]);
    axes::decide(typist, plan);
    end(typist, &plan.agenda[5]);
}

fn mesa(typist: &mut Typist, plan: &Session) {
    typist.press("5");
    begin(typist, &plan.agenda[6]);
    mesa::points(typist, plan);
    mesa::agreements(typist, plan);
    mesa::surroundings(typist, plan);
    opening::farewell(typist, plan);
    typist.press("5");
    end(typist, &plan.agenda[6]);
}

fn closing(typist: &mut Typist, plan: &Session) {
    typist.press("6");
    begin(typist, &plan.agenda[7]);
    closing::balance(typist, &plan.closing);
    closing::evaluation(typist, &plan.closing);
    end(typist, &plan.agenda[7]);
    // Weeks and months later.
    closing::approval(typist, plan);
    typist.press("5");
    mesa::follow_up(typist, plan);
}

/// The step in view begins.
fn begin(typist: &mut Typist, point: &AgendaPoint) {
    typist.clock(point.started.expect("it began"));
    typist.chord(Chord::function(6));
}

/// The step in view ends.
fn end(typist: &mut Typist, point: &AgendaPoint) {
    typist.clock(ended(point));
    typist.chord(Chord::function(6));
}

fn ended(point: &AgendaPoint) -> DateTime {
    point.ended.expect("it ended")
}

/// From anywhere in a list to this place of it.
fn go_to_row(typist: &mut Typist, place: usize) {
    typist.key(Key::Home);
    typist.keys(Key::Down, place);
}
