//! The order of the day, with planned and actual time.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::Session;
use super::fold::folded;
use super::id::AgendaPointId;
use super::step::Step;
use super::text::Text;

/// One point of the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "AgendaPoint")]
pub struct AgendaPoint {
    /// Its number in this session.
    pub id: AgendaPointId,
    /// What it is about.
    pub title: Text,
    /// The step in which it is treated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// How many minutes were planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// When it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<DateTime>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<DateTime>,
}

impl AgendaPoint {
    /// Whether its time is running.
    pub fn is_running(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }

    /// Seconds from its start to its end, or to `now` while it runs; zero before it starts and when the clock went back.
    pub fn elapsed_seconds(&self, now: DateTime) -> i64 {
        let Some(started) = self.started else { return 0 };
        let until = self.ended.unwrap_or(now);
        until.duration_since(started).as_secs().max(0)
    }
}

impl Session {
    /// What the agenda has for the mesa and is none of its points yet, in the order of the agenda: what belongs to its step,
    /// and what nobody has given a step. What says the same as a point, or as what stands above it, is none of it.
    pub fn agenda_of_mesa(&self) -> Vec<&AgendaPoint> {
        let points = &self.mesa.points;
        let mut known: Vec<String> = points.iter().map(|it| folded(it.title.as_str())).collect();
        let mut found = Vec::new();
        for point in self.agenda.iter().filter(|it| it.step.is_none_or(|step| step == Step::Mesa)) {
            let title = folded(point.title.as_str());
            let is_there = known.contains(&title) || points.iter().any(|it| it.agenda == Some(point.id));
            if !title.is_empty() && !is_there {
                known.push(title);
                found.push(point);
            }
        }
        found
    }
}
