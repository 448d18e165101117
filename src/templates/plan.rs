//! What a template says of a session, and the session that is made of it.

use super::catalogues::{criteria, guiding_questions};
use crate::session::Session;
use crate::session::agenda::AgendaPoint;
use crate::session::axis::Criterion;
use crate::session::header::{Degree, Space, Stage};
use crate::session::id::{AgendaPointId, CriterionId, PointId, SessionId};
use crate::session::mesa::Point;
use crate::session::rules::{Amount, Counted, DecisionRule, Quorum, Rules, TieBreak, Weights};
use crate::session::step::Step;
use crate::session::text::Text;
use crate::words::Words;

/// A text of the word files.
type Say = fn(&Words) -> String;

/// What a template says of a session.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) space: Option<Space>,
    pub(super) participation: Option<Degree>,
    pub(super) stage: Option<Stage>,
    pub(super) decision: DecisionRule,
    pub(super) quorum: Quorum,
    pub(super) second_quorum: Option<Quorum>,
    pub(super) weights: Weights,
    pub(super) tie_break: &'static [TieBreak],
    /// Rules of the game.
    pub(super) game: &'static [Say],
    pub(super) agenda: &'static [Slot],
    /// Points of the mesa.
    pub(super) topics: &'static [Topic],
    /// The point of the agenda in which the five guiding questions are treated, as points of the mesa.
    pub(super) questions: Option<&'static str>,
    /// Codes of the criteria to weigh axes with.
    pub(super) criteria: &'static [&'static str],
}

/// A point of the agenda.
#[derive(Debug)]
pub(super) struct Slot {
    /// A name within the plan, by which the points of the mesa refer to it.
    pub(super) code: &'static str,
    pub(super) title: Say,
    /// Absent for a break.
    pub(super) step: Option<Step>,
    pub(super) minutes: u16,
}

/// A point of the mesa.
#[derive(Debug)]
pub(super) struct Topic {
    pub(super) title: Say,
    /// The code of the point of the agenda in which it is treated.
    pub(super) slot: &'static str,
}

/// A point of the agenda in a step.
pub(super) const fn slot(code: &'static str, step: Step, minutes: u16, title: Say) -> Slot {
    Slot { code, title, step: Some(step), minutes }
}

impl Plan {
    /// A plan that says nothing.
    pub(super) const EMPTY: Self = Self {
        space: None,
        participation: None,
        stage: None,
        decision: DecisionRule::Consensus,
        quorum: no_quorum(),
        second_quorum: None,
        weights: Weights::Person,
        tie_break: &[],
        game: &[],
        agenda: &[],
        topics: &[],
        questions: None,
        criteria: &[],
    };

    /// How many minutes the agenda takes.
    pub(super) fn minutes(&self) -> u16 {
        self.agenda.iter().map(|slot| slot.minutes).sum()
    }

    /// The session that this plan makes.
    pub(super) fn session(&self, id: SessionId, title: &str, words: &Words) -> Session {
        let mut session = Session::new(id, title);
        session.header.language = words.language();
        session.header.space = self.space;
        session.header.participation = self.participation;
        session.header.stage = self.stage;
        session.rules = self.rules(words);
        let slots = self.add_agenda(&mut session, words);
        self.add_points(&mut session, &slots, words);
        for model in criteria().iter().filter(|model| self.criteria.contains(&model.code)) {
            let id = CriterionId(take_number(&mut session));
            session.criteria.push(Criterion { id, ..model.criterion(words) });
        }
        session
    }

    fn rules(&self, words: &Words) -> Rules {
        Rules {
            decision: self.decision,
            quorum: self.quorum,
            second_quorum: self.second_quorum,
            weights: self.weights,
            tie_break: self.tie_break.to_vec(),
            game: self.game.iter().map(|rule| Text::from(rule(words))).collect(),
            ..Rules::default()
        }
    }

    /// Adds the agenda; gives the number of each slot.
    fn add_agenda(&self, session: &mut Session, words: &Words) -> Vec<(&'static str, AgendaPointId)> {
        let mut slots = Vec::new();
        for slot in self.agenda {
            let id = AgendaPointId(take_number(session));
            slots.push((slot.code, id));
            session.agenda.push(AgendaPoint {
                id,
                title: Text::from((slot.title)(words)),
                step: slot.step,
                minutes: Some(slot.minutes),
                ..AgendaPoint::default()
            });
        }
        slots
    }

    fn add_points(&self, session: &mut Session, slots: &[(&str, AgendaPointId)], words: &Words) {
        let number_of = |code: &str| slots.iter().find(|(other, _)| *other == code).map(|(_, id)| *id);
        let questions = self.questions.into_iter().flat_map(|slot| {
            guiding_questions().entries.iter().map(move |question| (question.text(words), number_of(slot)))
        });
        let topics = self.topics.iter().map(|topic| ((topic.title)(words), number_of(topic.slot)));
        // Who brought a point to the table only the table knows.
        for (title, agenda) in questions.chain(topics) {
            let id = PointId(take_number(session));
            session.mesa.points.push(Point { id, title: Text::from(title), agenda, ..Point::default() });
        }
    }
}

/// No quorum, where `Default` cannot be used because it is not constant.
const fn no_quorum() -> Quorum {
    Quorum { amount: Amount::None, of: Counted::People, each_sector: false }
}

fn take_number(session: &mut Session) -> u32 {
    let number = session.next;
    session.next += 1;
    number
}
