//! A workshop that ends with a diagnosis shared by all, and candidate axes.
//!
//! After the participatory diagnosis of AL-LAs (Cuaderno 2, 2014), which holds that a diagnosis that is not agreed on
//! leads to a wrong plan: so consensus, everyone's word, and no quorum. Minutes and rules are ours.

use super::plan::{Plan, Slot, slot};
use crate::session::header::{Degree, Space, Stage};
use crate::session::rules::TieBreak;
use crate::session::step::Step;
use crate::words::Words;

/// Four hours with a break.
pub(super) const PLAN: Plan = Plan {
    space: Some(Space::Forum),
    participation: Some(Degree::Involve),
    stage: Some(Stage::Design),
    tie_break: &[TieBreak::FurtherRound],
    game: &[
        Words::template_rule_no_attack,
        Words::template_rule_turns,
        Words::template_rule_evidence,
        Words::template_rule_informs,
        Words::template_rule_shared,
    ],
    agenda: &[
        slot("opening", Step::Opening, 15, Words::template_agenda_welcome),
        slot("map", Step::Stakeholders, 40, Words::template_agenda_map),
        slot("profile", Step::Mesa, 35, Words::template_agenda_profile),
        slot("swot", Step::Swot, 45, Words::template_agenda_swot),
        Slot { code: "break", title: Words::template_agenda_break, step: None, minutes: 15 },
        slot("crossings", Step::Swot, 30, Words::template_agenda_crossings),
        slot("axes", Step::Axes, 30, Words::template_agenda_candidates),
        slot("next", Step::Mesa, 20, Words::template_agenda_next_steps),
        slot("closing", Step::Closing, 10, Words::template_agenda_evaluation),
    ],
    questions: Some("profile"),
    criteria: &["plan", "territory", "global", "strengths", "background"],
    ..Plan::EMPTY
};
