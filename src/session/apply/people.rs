//! Acts on people, time and factors.

use jiff::civil::DateTime;

use crate::session::Session;
use crate::session::agenda::AgendaPoint;
use crate::session::factor::Quadrant;
use crate::session::header::State;
use crate::session::id::{AgendaPointId, FactorId, ParticipantId};
use crate::session::participant::{Participant, Stay};
use crate::session::refusal::Refusal;

impl Session {
    fn participant_mut(&mut self, who: ParticipantId) -> Result<&mut Participant, Refusal> {
        self.participants.iter_mut().find(|it| it.id == who).ok_or(Refusal::NotFound(who.into()))
    }

    pub(super) fn arrive(&mut self, who: ParticipantId, at: DateTime) -> Result<(), Refusal> {
        let participant = self.participant_mut(who)?;
        match participant.stays.last() {
            Some(stay) if stay.left.is_none() => return Err(Refusal::AlreadyPresent),
            Some(stay) if stay.left.is_some_and(|left| left > at) => return Err(Refusal::ClockWentBack),
            _ => {}
        }
        participant.stays.push(Stay { arrived: at, left: None });
        // Whoever prepares a session drafts it; with the first person in the room it is under way.
        if self.header.state == State::Draft {
            self.header.state = State::Running;
        }
        Ok(())
    }

    pub(super) fn depart(&mut self, who: ParticipantId, at: DateTime) -> Result<(), Refusal> {
        let spoke_since = self.mesa.speaking.filter(|speaking| speaking.who == who).map(|speaking| speaking.since);
        let participant = self.participant_mut(who)?;
        let Some(stay) = participant.stays.last_mut().filter(|stay| stay.left.is_none()) else {
            return Err(Refusal::NotPresent);
        };
        if at < stay.arrived || spoke_since.is_some_and(|since| at < since) {
            return Err(Refusal::ClockWentBack);
        }
        stay.left = Some(at);
        if spoke_since.is_some() {
            self.end_floor(at)?;
        }
        self.leave_all_queues(who);
        Ok(())
    }

    pub(super) fn forget_arrival(&mut self, who: ParticipantId) -> Result<(), Refusal> {
        let participant = self.participant_mut(who)?;
        if !participant.is_present() {
            return Err(Refusal::NotPresent);
        }
        participant.stays.pop();
        self.leave_all_queues(who);
        self.hush(who.into());
        Ok(())
    }

    fn agenda_point_mut(&mut self, point: AgendaPointId) -> Result<&mut AgendaPoint, Refusal> {
        self.agenda.iter_mut().find(|it| it.id == point).ok_or(Refusal::NotFound(point.into()))
    }

    pub(super) fn start_point(&mut self, point: AgendaPointId, at: DateTime) -> Result<(), Refusal> {
        let point = self.agenda_point_mut(point)?;
        if point.is_running() {
            return Err(Refusal::TimerState);
        }
        // A point that is taken up again goes on from its first start: planned and actual time are compared as a whole.
        point.started = point.started.or(Some(at));
        point.ended = None;
        Ok(())
    }

    pub(super) fn end_point(&mut self, point: AgendaPointId, at: DateTime) -> Result<(), Refusal> {
        let point = self.agenda_point_mut(point)?;
        if !point.is_running() {
            return Err(Refusal::TimerState);
        }
        if point.started.is_some_and(|started| at < started) {
            return Err(Refusal::ClockWentBack);
        }
        point.ended = Some(at);
        Ok(())
    }

    pub(super) fn move_factor(&mut self, factor: FactorId, to: Quadrant) -> Result<(), Refusal> {
        let Some(mut moved) = self.factor(factor).cloned() else { return Err(Refusal::NotFound(factor.into())) };
        moved.quadrant = to;
        let mut trial = self.clone();
        trial.replace(moved.into());
        trial.shift(factor.into(), None);
        trial.check_crossings_of(factor)?;
        *self = trial;
        Ok(())
    }

    pub(super) fn merge_factors(&mut self, from: FactorId, into: FactorId) -> Result<(), Refusal> {
        if from == into {
            return Err(Refusal::SameThing);
        }
        let Some(taken) = self.factor(from).cloned() else { return Err(Refusal::NotFound(from.into())) };
        let Some(kept) = self.factor(into) else { return Err(Refusal::NotFound(into.into())) };
        if kept.merged_into.is_some() {
            return Err(Refusal::SameThing);
        }
        let mut trial = self.clone();
        for factor in &mut trial.factors {
            if factor.id == into {
                for voice in &taken.raised_by {
                    if !factor.raised_by.contains(voice) {
                        factor.raised_by.push(*voice);
                    }
                }
            }
            if factor.id == from || factor.merged_into == Some(from) {
                factor.merged_into = Some(into);
            }
        }
        for crossing in &mut trial.crossings {
            if !crossing.factors.contains(&from) {
                continue;
            }
            let already = crossing.factors.contains(&into);
            crossing.factors.retain(|id| *id != from || !already);
            for id in &mut crossing.factors {
                if *id == from {
                    *id = into;
                }
            }
        }
        trial.check_crossings_of(into)?;
        *self = trial;
        Ok(())
    }
}
