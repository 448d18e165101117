//! The timer of a step: the time of the agenda points that belong to it.

use super::Effect;
use super::model::Model;
use crate::screens::{Notice, Request};
use crate::session::agenda::AgendaPoint;
use crate::session::{Act, Session, Step};
use crate::words::Words;
use jiff::civil::DateTime;

/// The time of a step, planned and used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepTime {
    /// Seconds planned; zero when nothing was planned.
    pub planned: i64,
    /// Seconds used until now.
    pub used: i64,
    /// Whether it is running.
    pub running: bool,
}

/// The time of `step`; `None` when no point of the agenda belongs to it.
pub fn of_step(session: &Session, step: Step, now: DateTime) -> Option<StepTime> {
    let points: Vec<&AgendaPoint> = session.agenda.iter().filter(|point| point.step == Some(step)).collect();
    if points.is_empty() {
        return None;
    }
    Some(StepTime {
        planned: points.iter().map(|point| i64::from(point.minutes.unwrap_or(0)) * 60).sum(),
        used: points.iter().map(|point| point.elapsed_seconds(now)).sum(),
        running: points.iter().any(|point| point.is_running()),
    })
}

/// Starts the timer of the step in view, or stops it. A step without a point on the agenda gets one, and that is said: the
/// minutes print the agenda. Where a point could be meant whose step nobody has said, none is added.
pub(super) fn toggle(model: &mut Model, words: &Words) -> Vec<Effect> {
    let Some(desk) = &model.desk else { return Vec::new() };
    let (session, at) = (desk.session(), model.now);
    let points = || session.agenda.iter().filter(|point| point.step == Some(model.step));
    let running = points().find(|point| point.is_running());
    let waiting = points().find(|point| point.started.is_none()).or_else(|| points().next_back());
    let (act, said) = match (running, waiting) {
        (Some(point), _) => (Act::EndPoint { point: point.id, at }, words.timer_stopped()),
        (None, Some(point)) => (Act::StartPoint { point: point.id, at }, words.timer_started()),
        (None, None) if session.agenda.iter().any(|point| point.step.is_none()) => {
            model.notice = Some(Notice::hint(words.timer_no_point(words.step(model.step))));
            return Vec::new();
        }
        (None, None) => {
            let point = AgendaPoint {
                title: words.step(model.step).into(),
                step: Some(model.step),
                started: Some(at),
                ..AgendaPoint::default()
            };
            (Act::add(point), words.timer_started_anew(words.step(model.step)))
        }
    };
    let effects = super::update::carry_out(model, vec![Request::Act(act)], words);
    if model.notice.is_none() {
        model.notice = Some(Notice::hint(said));
    }
    effects
}
