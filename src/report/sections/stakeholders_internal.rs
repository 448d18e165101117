//! What only the facilitator and the office read of the stakeholders. Each part asks whether the reader may.

use super::drawings;
use super::facts::{self, Facts};
use crate::analysis::InfluenceInterest;
use crate::analysis::influence_interest::{Handling, Standing};
use crate::report::audience::Content;
use crate::report::context::{Context, in_one, joined};
use crate::report::document::{Block, Cell, Chart, Document, Drawing, Fact, Mark, Span, Table};
use crate::session::stakeholder::{Rating, Stakeholder, Visibility};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let mut inner = context.blank();
    profiles(context, &mut inner);
    if context.reads(Content::StakeholderRatings) {
        grid(context, &mut inner);
        ratings(context, &mut inner);
    }
    if context.reads(Content::StakeholderPositions) {
        positions(context, &mut inner);
    }
    if context.reads(Content::Relations) {
        relations(context, &mut inner);
    }
    if !inner.blocks.is_empty() {
        document.heading(1, context.words.report_stakeholders_internal());
        document.blocks.append(&mut inner.blocks);
    }
}

fn profiles(context: &Context, document: &mut Document) {
    for stakeholder in &context.session.stakeholders {
        let facts = profile(context, stakeholder).into_all();
        if !facts.is_empty() {
            document.lead(vec![Span::strong(stakeholder.name.as_str())]);
            document.facts(facts);
        }
    }
}

fn profile(context: &Context, it: &Stakeholder) -> Facts {
    let words = context.words;
    let mut facts = Facts::default();
    if context.reads(Content::Contacts) {
        facts.add(&words.report_inside(), it.inside.map(|inside| words.inside(inside)).unwrap_or_default());
        facts.add(&words.report_norm(), it.norm.as_str());
        facts.add(&words.report_focal_point(), it.focal_point.as_str());
    }
    if context.reads(Content::Interests) {
        facts.add(&words.report_interests(), in_one(&it.interests));
        facts.add(&words.report_motivations(), in_one(&it.motivations));
        facts.add(&words.report_own_agenda(), in_one(&it.own_agenda));
        facts.add(&words.report_needs(), in_one(&it.needs));
    }
    if context.reads(Content::Willingness) {
        facts.add(&words.report_willingness(), it.willingness.map(|it| words.willingness(it)).unwrap_or_default());
        facts.add(&words.report_resources(), joined(it.resources.iter().map(|it| words.resource(*it)), ", "));
    }
    if context.reads(Content::InternalNotes) {
        for note in it.notes.iter().filter(|note| note.visibility == Visibility::Internal) {
            facts.add(&words.report_internal_note(), in_one(&note.text));
        }
    }
    facts
}

fn grid(context: &Context, document: &mut Document) {
    let (words, grid) = (context.words, InfluenceInterest::of(context.session));
    if grid.standings.is_empty() {
        return;
    }
    let mark = |it: &Standing| Mark {
        label: context.stakeholder(it.stakeholder),
        across: i64::from(it.interest.tenths()) * 10,
        upward: i64::from(it.influence.tenths()) * 10,
    };
    let names =
        |handling| -> Vec<String> { grid.handled(handling).map(|it| context.stakeholder(it.stakeholder)).collect() };
    let mut parts: Vec<String> = Vec::new();
    for handling in Handling::ALL {
        let names = names(handling);
        if !names.is_empty() {
            parts.push(format!("{}: {}", handling_words(context, handling), context.names(&names)));
        }
    }
    let between: Vec<String> = grid.on_the_line().map(|it| context.stakeholder(it.stakeholder)).collect();
    if !between.is_empty() {
        parts.push(format!("{}: {}", words.report_handling_between(), context.names(&between)));
    }
    let range = (i64::from(Rating::LEAST) * 100, i64::from(Rating::MOST) * 100);
    document.blocks.push(Block::Chart(Chart {
        title: words.report_grid(),
        drawing: Drawing::Matrix {
            across: words.report_interest(),
            upward: words.report_influence(),
            range,
            marks: grid.standings.iter().map(mark).collect(),
        },
        alternative: format!("{}.", parts.join(". ")),
        repeats: false,
    }));
}

fn handling_words(context: &Context, handling: Handling) -> String {
    let words = context.words;
    match handling {
        Handling::ManageClosely => words.report_handling_manage(),
        Handling::KeepSatisfied => words.report_handling_satisfy(),
        Handling::KeepInformed => words.report_handling_inform(),
        Handling::Monitor => words.report_handling_monitor(),
    }
}

fn ratings(context: &Context, document: &mut Document) {
    let words = context.words;
    let mut table = Table::new(words.report_ratings())
        .text(words.report_stakeholder())
        .text(words.report_rater())
        .numbers(words.report_influence())
        .numbers(words.report_interest())
        .numbers(words.report_legitimacy())
        .numbers(words.report_urgency());
    let grade = |grade: Option<u8>| grade.map_or_else(|| Cell::from(""), |grade| Cell::Number(i64::from(grade)));
    for stakeholder in &context.session.stakeholders {
        for it in &stakeholder.ratings {
            let rater = if it.rater.is_empty() { words.report_whole_table() } else { it.rater.to_string() };
            let grades = [it.influence, it.interest, it.legitimacy, it.urgency].map(grade);
            table.row([Cell::from(&stakeholder.name), rater.into()].into_iter().chain(grades).collect());
        }
    }
    document.table(table.without_empty_columns());
}

fn positions(context: &Context, document: &mut Document) {
    let words = context.words;
    let mut table = Table::new(words.report_positions())
        .text(words.report_stakeholder())
        .text(words.report_axis())
        .text(words.report_position());
    for stakeholder in &context.session.stakeholders {
        for it in &stakeholder.positions {
            let stance = format!("{} ({:+})", words.position(it.stance), it.stance);
            table.row(vec![Cell::from(&stakeholder.name), context.axis(it.axis).into(), stance.into()]);
        }
    }
    document.table(table);
}

fn relations(context: &Context, document: &mut Document) {
    let words = context.words;
    let ties = context.session.relations.iter().map(|it| {
        let arrow = if it.mutual { "↔" } else { "→" };
        let ends = format!("{} {arrow} {}", context.stakeholder(it.from), context.stakeholder(it.to));
        let strength = words.report_strength(it.strength);
        let kind = joined([words.relation_kind(it.kind), strength, it.note.to_string()], "; ");
        Fact::new(ends, kind)
    });
    let ties: Vec<Fact> = ties.collect();
    if !ties.is_empty() {
        facts::lead(document, &words.report_relations());
        document.facts(ties);
        document.chart(drawings::network(context));
    }
}
