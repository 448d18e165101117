//! A table of the ministries or secretariats of one government.
//!
//! After the interministerial mesa of Buenos Aires and the design rules of a mesa (AL-LAs, Cuaderno 8, 2018): those who
//! decide and their advisers at one table, commitments already made first, one vote an institution. Minutes, quorum and
//! rules are ours, as the source gives none.

use super::plan::{Plan, Topic, slot};
use crate::session::header::{Degree, Space, Stage};
use crate::session::rules::{Amount, Counted, DecisionRule, Quorum, Share, TieBreak, Weights};
use crate::session::step::Step;
use crate::words::Words;

/// Two hours.
pub(super) const PLAN: Plan = Plan {
    space: Some(Space::Interministerial),
    participation: Some(Degree::Decide),
    stage: Some(Stage::Design),
    decision: DecisionRule::Consensus,
    quorum: Quorum { amount: Amount::MoreThanHalf, of: Counted::Institutions, each_sector: false },
    second_quorum: Some(Quorum {
        amount: Amount::Share(Share { parts: 1, whole: 3 }),
        of: Counted::Institutions,
        each_sector: false,
    }),
    weights: Weights::Institution,
    tie_break: &[TieBreak::FurtherRound, TieBreak::Chair],
    game: &[
        Words::template_rule_voice,
        Words::template_rule_turns,
        Words::template_rule_one_vote,
        Words::template_rule_owed_first,
        Words::template_rule_consensus_first,
        Words::template_rule_dissent,
        Words::template_rule_agreement,
    ],
    agenda: &[
        slot("opening", Step::Opening, 10, Words::template_agenda_opening),
        slot("owed", Step::Mesa, 15, Words::template_agenda_owed),
        slot("priorities", Step::Mesa, 20, Words::template_agenda_priorities),
        slot("swot", Step::Swot, 15, Words::template_agenda_swot_review),
        slot("axes", Step::Axes, 20, Words::template_agenda_axes),
        slot("agreements", Step::Mesa, 30, Words::template_agenda_agreements),
        slot("closing", Step::Closing, 10, Words::template_agenda_closing),
    ],
    topics: &[
        Topic { title: Words::template_point_commitments, slot: "owed" },
        Topic { title: Words::template_point_area_priorities, slot: "priorities" },
        Topic { title: Words::template_point_lines, slot: "agreements" },
        Topic { title: Words::template_point_timetable, slot: "agreements" },
    ],
    criteria: &["plan", "territory", "global", "resources", "impact"],
    ..Plan::EMPTY
};
