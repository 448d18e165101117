//! Every text of a session, without the names of the roster.
//!
//! Each kind of thing is taken apart whole, so that a field that is added later does not compile until somebody has said
//! whether it holds text.

use super::names::Names;
use crate::session::agenda::AgendaPoint;
use crate::session::agreement::{
    Agreement, Amendment, Conformity, Contribution, FollowUp, Instrument, InstrumentStep, Milestone, Objection,
    Reservation,
};
use crate::session::axis::{Agenda, Axis, Criterion, Goal, Objective};
use crate::session::closing::{
    Approval, Circulated, Closing, Correction, EarlierMinutes, Evaluated, Rectification, Signature,
};
use crate::session::crossing::Crossing;
use crate::session::factor::{Factor, FactorRating};
use crate::session::header::{Evidence, Header};
use crate::session::mesa::{
    Achieved, Document, InstitutionPosition, Mesa, NextMeeting, Parked, Point, Recusal, ReportBack, Subcommittee,
};
use crate::session::participant::{Membership, Participant};
use crate::session::relation::Relation;
use crate::session::round::method::Weighing;
use crate::session::round::{Answered, Decision, Elector, Method, Opened, Round, RoundOption, Settled};
use crate::session::rules::Rules;
use crate::session::stakeholder::{MarkedNote, Rating, Stakeholder};
use crate::session::{Paragraphs, Session, Text};

/// What holds text.
pub(super) trait Redact {
    /// Puts what people are called in the place of their names.
    fn redact(&mut self, names: &Names);
}

impl Redact for Text {
    fn redact(&mut self, names: &Names) {
        *self = names.without(self);
    }
}

impl Redact for Paragraphs {
    fn redact(&mut self, names: &Names) {
        let lines: Vec<Text> = self.lines().iter().map(|line| names.without(line)).collect();
        *self = Self::from_lines(lines.iter().map(Text::as_str));
    }
}

impl<T: Redact> Redact for Vec<T> {
    fn redact(&mut self, names: &Names) {
        for it in self.iter_mut() {
            it.redact(names);
        }
    }
}

impl<T: Redact> Redact for Option<T> {
    fn redact(&mut self, names: &Names) {
        for it in self.iter_mut() {
            it.redact(names);
        }
    }
}

impl Redact for Membership {
    fn redact(&mut self, names: &Names) {
        match self {
            Self::Permanent => {}
            Self::Invited(topic) => topic.redact(names),
        }
    }
}

impl Redact for Agenda {
    fn redact(&mut self, names: &Names) {
        match self {
            Self::Local(text) | Self::Territorial(text) | Self::Global(text) => text.redact(names),
        }
    }
}

impl Redact for Method {
    fn redact(&mut self, names: &Names) {
        if let Self::Criteria { criteria, .. } = self {
            criteria.redact(names);
        }
    }
}

/// The fields of each kind with text in them, then those without.
macro_rules! redact {
    ($($kind:ident { $($text:ident),* ; $($plain:ident),* })*) => {
        $(
            impl Redact for $kind {
                fn redact(&mut self, names: &Names) {
                    let Self { $($text,)* $($plain: _,)* } = self;
                    $($text.redact(names);)*
                }
            }
        )*
    };
}

redact! {
    Session {
        header, rules, participants, agenda, stakeholders, relations, factors, crossings, axes, criteria, rounds, decision,
        mesa, closing;
        id, next, calls
    }
    Header {
        title, series, territory, convener, purpose, place, facilitator, rapporteur, evidence, notice;
        number, previous, space, participation, date, starts, ends, language, horizon_years, stage, state
    }
    Evidence { detail; kind, count }
    Rules { game; decision, quorum, second_quorum, call, weights, secrecy, tie_break, proxies, floor }
    Participant {
        name, post, institution, membership, source;
        id, sector, level, capacity, voice, vote, weight, substitute_of, represented_by, rank, in_office_since, confirmed,
        stays
    }
    AgendaPoint { title; id, step, minutes, started, ended }
    Stakeholder {
        name, kind, norm, competences, focal_point, interests, motivations, own_agenda, needs, ratings, notes, source;
        id, sector, level, inside, willingness, resources, roles, participation, positions
    }
    Rating { rater; influence, interest, legitimacy, urgency }
    MarkedNote { text; visibility }
    Relation { note; id, from, to, kind, mutual, strength }
    Factor { text, evidence, ratings, source; id, quadrant, dimension, raised_by, merged_into }
    FactorRating { rater; impact, probability, control }
    Crossing { strategy, source; id, factors }
    Axis { name, vision, agendas, objectives, source; id, origin, from, direction, withdrawn }
    Objective { text, goals; }
    Goal { text, actions; }
    Criterion { name, meaning; id, weight, cost }
    Round {
        question, options, method, opened, answered, settled;
        id, taking, secrecy, threshold, seats, tie_break, follows, agreement, voters, criteria, weighed_by, sources, counts, totals,
        ballots, state, closed
    }
    RoundOption { label; id, axis, cost }
    Weighing { name; criterion, weight, cost }
    Opened {
        electorate;
        at, call, quorum, present, entitled, quorate, weights, proxies, represented, strength, seed, decision, counted
    }
    Elector { body; id, seat, weight, sector }
    Answered { by, note; option, who, count, became, at }
    Settled { by, reason; order, at }
    Decision { decided_by, reason, reservations; round, chosen, at }
    Reservation { reason; participant, kind }
    Mesa { points, parked, agreements, subcommittees, next_meeting, results, reports_back; speaking }
    Point {
        title, notes, private_notes, documents, recusals, positions;
        id, agenda, origin, queue, interventions
    }
    Document { title, place; }
    Recusal { reason; participant }
    InstitutionPosition { institution, text; }
    Parked { text; id, by, point, done }
    Agreement {
        text, amendments, responsible, co_responsible, milestones, resources, contributions, indicator, baseline, goal,
        verification, instrument, conformity, objections, reservations, follow_up, source;
        id, number, point, axis, stage, due, adoption, visibility, replaced_by, carried_from
    }
    Amendment { text, replaced; by, at, state }
    Milestone { text; due, reached }
    Contribution { body, what; amount }
    Instrument { name, counterpart, steps; signing }
    InstrumentStep { note; state, date }
    Conformity { ministry; given }
    Objection { reason, answer; by, state }
    FollowUp { evidence, note; date, state, after_seal }
    Subcommittee { name, members, task; id, due }
    NextMeeting { place, topics; date, time }
    Achieved { evidence; result }
    ReportBack { institution, text; }
    Closing {
        summary, evaluation, what_worked, what_to_change, protagonist, useful_to, earlier, circulated, corrections, approvals,
        signatures, rectifications;
        seal, looks
    }
    Evaluated { aspect; grades }
    EarlierMinutes { by, corrections; number, date }
    Circulated { to; date }
    Correction { by, text; date, state }
    Approval { by, note; date, in_session, outdated }
    Signature { name, post; }
    Rectification { by, text; at, what, digest }
}
