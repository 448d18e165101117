//! A table of government, firms, universities and civil society.
//!
//! After the mesa of Bogotá (guide of Paradiplomacia.org, 2023): permanent members, others invited by topic, initiatives
//! and resources to be found together. Minutes, quorum and rules are ours, as the source gives none.

use super::plan::{Plan, Topic, slot};
use crate::session::header::{Degree, Space, Stage};
use crate::session::rules::{Amount, Counted, DecisionRule, Quorum, Share, TieBreak, Weights};
use crate::session::step::Step;
use crate::words::Words;

/// Two and a half hours.
pub(super) const PLAN: Plan = Plan {
    space: Some(Space::PublicPrivate),
    participation: Some(Degree::Collaborate),
    stage: Some(Stage::Implementation),
    decision: DecisionRule::Qualified(Share { parts: 2, whole: 3 }),
    quorum: Quorum { amount: Amount::MoreThanHalf, of: Counted::Institutions, each_sector: true },
    second_quorum: Some(Quorum {
        amount: Amount::Share(Share { parts: 1, whole: 3 }),
        of: Counted::Institutions,
        each_sector: false,
    }),
    weights: Weights::Institution,
    tie_break: &[TieBreak::Supporters, TieBreak::FurtherRound],
    game: &[
        Words::template_rule_interests,
        Words::template_rule_turns,
        Words::template_rule_one_vote,
        Words::template_rule_open_door,
        Words::template_rule_informs,
        Words::template_rule_dissent,
        Words::template_rule_agreement,
    ],
    agenda: &[
        slot("opening", Step::Opening, 10, Words::template_agenda_opening),
        slot("owed", Step::Mesa, 15, Words::template_agenda_owed),
        slot("stakeholders", Step::Stakeholders, 15, Words::template_agenda_stakeholders),
        slot("swot", Step::Swot, 20, Words::template_agenda_swot_review),
        slot("axes", Step::Axes, 30, Words::template_agenda_axes),
        slot("resources", Step::Mesa, 25, Words::template_agenda_resources),
        slot("agreements", Step::Mesa, 25, Words::template_agenda_agreements),
        slot("closing", Step::Closing, 10, Words::template_agenda_closing),
    ],
    topics: &[
        Topic { title: Words::template_point_initiatives, slot: "resources" },
        Topic { title: Words::template_point_contributions, slot: "resources" },
        Topic { title: Words::template_point_measures, slot: "agreements" },
    ],
    criteria: &["plan", "territory", "resources", "impact", "funding", "reputation"],
    ..Plan::EMPTY
};
