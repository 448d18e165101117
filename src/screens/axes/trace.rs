//! Where a candidate comes from, line by line: strategies, factors with who raised them, agendas.

use crate::session::Session;
use crate::session::axis::{Agenda, Axis, Root};
use crate::session::crossing::{Crossing, CrossingKind};
use crate::session::factor::Factor;
use crate::session::id::FactorId;
use crate::words::Words;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading.
    Heading,
    /// What is to be read.
    Text,
    /// A remark.
    Remark,
}

/// A line of the trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// What stands before its first line.
    pub(super) lead: String,
    /// What it says.
    pub(super) text: String,
    /// What it is.
    pub(super) kind: Kind,
}

struct Lines<'w> {
    lines: Vec<Line>,
    words: &'w Words,
}

/// All that is known of a candidate beside its name.
pub(super) fn lines(axis: &Axis, session: &Session, words: &Words) -> Vec<Line> {
    let mut lines = Lines { lines: Vec::new(), words };
    lines.origin(axis);
    lines.roots(axis, session);
    lines.agendas(axis);
    lines.vision(axis);
    lines.objectives(axis);
    if lines.lines.is_empty() {
        lines.put("", words.axes_no_trace(), Kind::Remark);
    }
    if !axis.source.is_empty() {
        lines.put("", words.axes_source(axis.source.to_string()), Kind::Remark);
    }
    lines.lines
}

impl Lines<'_> {
    fn put(&mut self, lead: &str, text: impl Into<String>, kind: Kind) {
        self.lines.push(Line { lead: lead.to_owned(), text: text.into(), kind });
    }

    fn origin(&mut self, axis: &Axis) {
        let origin = axis.origin.map(|origin| self.words.origin(origin));
        let direction = axis.direction.map(|direction| self.words.direction(direction));
        let said: Vec<String> = origin.into_iter().chain(direction).collect();
        if !said.is_empty() {
            self.put("", said.join(" · "), Kind::Text);
        }
    }

    fn roots(&mut self, axis: &Axis, session: &Session) {
        for root in &axis.from {
            match root {
                Root::Crossing(id) => {
                    if let Some(crossing) = session.crossing(*id) {
                        self.crossing(crossing, session);
                    }
                }
                Root::Factor(id) => self.factor("", *id, session),
                Root::Participant(_) | Root::Stakeholder(_) => {}
            }
        }
        let is_person = |root: &&Root| matches!(root, Root::Participant(_) | Root::Stakeholder(_));
        let people: Vec<String> =
            axis.from.iter().filter(is_person).map(|root| self.words.thing((*root).into(), session)).collect();
        if !people.is_empty() {
            self.put("", self.words.axes_proposed_by(people.join(", ")), Kind::Text);
        }
    }

    fn crossing(&mut self, crossing: &Crossing, session: &Session) {
        let kind = kind(crossing, session).map(|kind| self.words.crossing_kind(kind)).unwrap_or_default();
        self.put("", self.words.axes_strategy(kind, crossing.strategy.to_string()), Kind::Heading);
        for factor in &crossing.factors {
            self.factor("  ", *factor, session);
        }
    }

    fn factor(&mut self, lead: &str, id: FactorId, session: &Session) {
        let Some(factor) = session.factor(id) else { return };
        let code = self.words.factor_code(id, session).map(|code| format!("{code} ")).unwrap_or_default();
        let raised = raised(factor, session, self.words);
        let text = if raised.is_empty() { factor.text.to_string() } else { format!("{} ({raised})", factor.text) };
        self.put(&format!("{lead}{code}"), text, Kind::Text);
    }

    fn agendas(&mut self, axis: &Axis) {
        if axis.agendas.is_empty() {
            return;
        }
        self.put("", self.words.axes_agendas(), Kind::Heading);
        for agenda in &axis.agendas {
            let text = match agenda {
                Agenda::Global(_) => self.words.agenda(agenda),
                _ => format!("{}: {}", self.words.agenda_kind(agenda), self.words.agenda(agenda)),
            };
            self.put("  ", text, Kind::Text);
        }
    }

    fn vision(&mut self, axis: &Axis) {
        if axis.vision.is_empty() {
            return;
        }
        self.put("", self.words.axes_field_vision(), Kind::Heading);
        for line in axis.vision.lines() {
            self.put("  ", line.as_str(), Kind::Text);
        }
    }

    fn objectives(&mut self, axis: &Axis) {
        if axis.objectives.is_empty() {
            return;
        }
        self.put("", self.words.axes_field_objectives(), Kind::Heading);
        for objective in &axis.objectives {
            self.put("  ", objective.text.as_str(), Kind::Text);
            for goal in &objective.goals {
                self.put("  - ", goal.text.as_str(), Kind::Text);
                for action in &goal.actions {
                    self.put("  -- ", action.as_str(), Kind::Text);
                }
            }
        }
    }
}

/// Which kind of crossing it is, by its first inner and its first outer factor.
fn kind(crossing: &Crossing, session: &Session) -> Option<CrossingKind> {
    let quadrants: Vec<_> =
        crossing.factors.iter().filter_map(|id| session.factor(*id)).map(|factor| factor.quadrant).collect();
    let inner = quadrants.iter().find(|quadrant| quadrant.is_internal())?;
    let outer = quadrants.iter().find(|quadrant| !quadrant.is_internal())?;
    CrossingKind::of(*inner, *outer)
}

/// Who raised a factor, by name.
fn raised(factor: &Factor, session: &Session, words: &Words) -> String {
    let names: Vec<String> = factor.raised_by.iter().map(|voice| words.thing((*voice).into(), session)).collect();
    names.join(", ")
}
