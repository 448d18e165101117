//! What ties stakeholders to one another.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, Tie};
use crate::session::id::StakeholderId;
use crate::session::relation::{Relation, RelationKind};

/// More do not stand legibly under one another on a page.
const MOST_MEMBERS: usize = 40;

/// Those who are tied, in the order of the record, and their ties; `None` where nobody is, or too many are: the list of ties
/// says the same.
pub(in crate::report::sections) fn network(context: &Context) -> Option<Chart> {
    let (words, session) = (context.words, context.session);
    let has_ties = |id: StakeholderId| session.relations.iter().any(|it| it.from == id || it.to == id);
    let members: Vec<StakeholderId> = session.stakeholders.iter().map(|it| it.id).filter(|id| has_ties(*id)).collect();
    let place = |id: StakeholderId| members.iter().position(|it| *it == id);
    let tie = |it: &Relation| {
        Some(Tie {
            from: place(it.from)?,
            to: place(it.to)?,
            mutual: it.mutual,
            strength: it.strength,
            against: it.kind == RelationKind::Conflict,
        })
    };
    let ties: Vec<Tie> = session.relations.iter().filter_map(tie).collect();
    if ties.is_empty() || members.len() > MOST_MEMBERS {
        return None;
    }
    let alternative = in_words(session.relations.iter().map(|it| {
        let arrow = if it.mutual { "↔" } else { "→" };
        let ends = format!("{} {arrow} {}", context.stakeholder(it.from), context.stakeholder(it.to));
        (ends, words.relation_kind(it.kind))
    }));
    let nodes = members.iter().map(|id| context.stakeholder(*id)).collect();
    Some(Chart {
        title: words.drawing_network(),
        drawing: Drawing::Network { nodes, ties },
        alternative,
        repeats: true,
    })
}
