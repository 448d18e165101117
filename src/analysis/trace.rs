//! Why something is here, and what came of it: the chain stakeholder → factor → crossing → axis → round → agreement.

use crate::session::Session;
use crate::session::agreement::{Agreement, Way};
use crate::session::id::Reference;

/// One thing with what it is traced to, as a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The thing.
    pub what: Reference,
    /// What it comes from or what came of it, in the order of the record.
    pub links: Vec<Trace>,
}

impl Trace {
    /// Why `what` is here: from an agreement to its axis and round, from an axis to its strategies and factors, from those to
    /// who raised them. `None` where it is not in the session.
    pub fn back(session: &Session, what: impl Into<Reference>) -> Option<Self> {
        Self::follow(session, what.into(), origins)
    }

    /// What came of `what`: the same chain the other way. `None` where it is not in the session.
    pub fn forward(session: &Session, what: impl Into<Reference>) -> Option<Self> {
        Self::follow(session, what.into(), outcomes)
    }

    fn follow(session: &Session, what: Reference, next: Next) -> Option<Self> {
        session.holds(what).then(|| grow(session, what, next, &mut Vec::new()))
    }

    /// The tree line by line, each thing with its depth from 0, as it is drawn.
    pub fn lines(&self) -> Vec<(usize, Reference)> {
        let mut lines = Vec::new();
        self.write_lines(0, &mut lines);
        lines
    }

    fn write_lines(&self, depth: usize, lines: &mut Vec<(usize, Reference)>) {
        lines.push((depth, self.what));
        for link in &self.links {
            link.write_lines(depth + 1, lines);
        }
    }

    /// Whether the chain reaches `what`.
    pub fn reaches(&self, what: impl Into<Reference>) -> bool {
        let what = what.into();
        self.lines().iter().any(|(_, line)| *line == what)
    }
}

type Next = fn(&Session, Reference) -> Vec<Reference>;

/// Grows the tree. What stands above on the same branch is not entered again, should a file edited by hand go in circles.
fn grow(session: &Session, what: Reference, next: Next, above: &mut Vec<Reference>) -> Trace {
    above.push(what);
    let mut links: Vec<Trace> = Vec::new();
    for other in next(session, what) {
        let known = above.contains(&other) || links.iter().any(|link| link.what == other);
        if !known && session.holds(other) {
            links.push(grow(session, other, next, above));
        }
    }
    above.pop();
    Trace { what, links }
}

/// What a thing comes from.
fn origins(session: &Session, what: Reference) -> Vec<Reference> {
    match what {
        Reference::Agreement(id) => session.agreement(id).map_or_else(Vec::new, of_agreement),
        Reference::Axis(id) => {
            session.axis(id).iter().flat_map(|axis| &axis.from).copied().map(Reference::from).collect()
        }
        Reference::Crossing(id) => {
            session.crossing(id).iter().flat_map(|it| &it.factors).copied().map(Reference::from).collect()
        }
        Reference::Factor(id) => {
            let raised = session.factor(id).into_iter().flat_map(|factor| &factor.raised_by);
            let merged = session.factors.iter().filter(|factor| factor.merged_into == Some(id));
            raised.copied().map(Reference::from).chain(merged.map(|factor| factor.id.into())).collect()
        }
        _ => Vec::new(),
    }
}

fn of_agreement(agreement: &Agreement) -> Vec<Reference> {
    let round = agreement.adoption.and_then(|adoption| match adoption.way {
        Way::Vote { round, .. } => round,
        Way::Consensus | Way::Consent => None,
    });
    let axis = agreement.axis.map(Reference::from);
    axis.into_iter().chain(round.map(Reference::from)).chain(agreement.point.map(Reference::from)).collect()
}

/// What came of a thing: all that has it among its origins; of an axis also the rounds that voted on it. A factor that
/// was merged lives on in the one that took it in.
fn outcomes(session: &Session, what: Reference) -> Vec<Reference> {
    let comes_from = |other: &Reference| match (what, other) {
        (Reference::Axis(axis), Reference::Round(round)) => {
            session.round(*round).is_some_and(|round| round.options.iter().any(|option| option.axis == Some(axis)))
        }
        _ => origins(session, *other).contains(&what),
    };
    session.everything().filter(comes_from).collect()
}
