//! Acts on calls and on the floor.

use jiff::civil::DateTime;

use crate::session::Session;
use crate::session::id::{ParticipantId, PointId, Reference};
use crate::session::mesa::{Intervention, Point, Speaking};
use crate::session::refusal::Refusal;
use crate::session::rules::{Call, Quorum, Summons};

impl Session {
    pub(super) fn set_call(&mut self, call: Call, at: DateTime, quorum: Option<Quorum>) -> Result<(), Refusal> {
        let mut calls = self.calls.clone();
        calls.retain(|made| made.call < call);
        if calls.last().is_some_and(|made| made.at > at) {
            return Err(Refusal::ClockWentBack);
        }
        self.rules.call = call;
        let attendance = self.attendance();
        let (present, needed, quorate) = (attendance.present, attendance.needed, attendance.is_quorate());
        let missing_sectors = attendance.missing_sectors;
        calls.push(Summons { call, at, present, needed, quorate, missing_sectors, quorum });
        self.calls = calls;
        Ok(())
    }

    pub(super) fn point_mut(&mut self, point: PointId) -> Result<&mut Point, Refusal> {
        self.mesa.points.iter_mut().find(|it| it.id == point).ok_or(Refusal::NotFound(point.into()))
    }

    pub(super) fn ask_floor(&mut self, point: PointId, who: ParticipantId) -> Result<(), Refusal> {
        self.check_speaker(point, who)?;
        let speaks = self.mesa.speaking.is_some_and(|it| it.point == point && it.who == who);
        let point = self.point_mut(point)?;
        if speaks || point.queue.contains(&who) {
            return Err(Refusal::WaitsAlready);
        }
        point.queue.push(who);
        Ok(())
    }

    pub(super) fn leave_queue(&mut self, point: PointId, who: ParticipantId) -> Result<(), Refusal> {
        let point = self.point_mut(point)?;
        let place = point.queue.iter().position(|it| *it == who).ok_or(Refusal::NotFound(who.into()))?;
        point.queue.remove(place);
        Ok(())
    }

    pub(super) fn give_floor(&mut self, point: PointId, who: ParticipantId, at: DateTime) -> Result<(), Refusal> {
        self.check_speaker(point, who)?;
        if self.mesa.speaking.is_some() {
            self.end_floor(at)?;
        }
        self.point_mut(point)?.queue.retain(|it| *it != who);
        self.mesa.speaking = Some(Speaking { point, who, since: at });
        Ok(())
    }

    pub(super) fn end_floor(&mut self, at: DateTime) -> Result<(), Refusal> {
        let Some(speaking) = self.mesa.speaking else { return Err(Refusal::NobodySpeaks) };
        if at < speaking.since {
            return Err(Refusal::ClockWentBack);
        }
        let speech =
            Intervention { participant: speaking.who, seconds: speaking.seconds(at), at: Some(speaking.since) };
        self.point_mut(speaking.point)?.interventions.push(speech);
        self.mesa.speaking = None;
        Ok(())
    }

    /// Whoever leaves the room waits for the floor no longer, on any point: who comes back asks again.
    pub(super) fn leave_all_queues(&mut self, who: ParticipantId) {
        for point in &mut self.mesa.points {
            point.queue.retain(|it| *it != who);
        }
    }

    /// Whoever was never there, or is taken off the roster, no longer has the floor.
    pub(super) fn hush(&mut self, what: Reference) {
        let goes = |it: Speaking| Reference::from(it.who) == what || Reference::from(it.point) == what;
        self.mesa.speaking = self.mesa.speaking.filter(|it| !goes(*it));
    }

    /// Whoever speaks has a voice, does not stand aside and, where presence is known, is in the room.
    fn check_speaker(&self, point: PointId, who: ParticipantId) -> Result<(), Refusal> {
        let point = self.point(point).ok_or(Refusal::NotFound(point.into()))?;
        let speaker = self.participant(who).ok_or(Refusal::NotFound(who.into()))?;
        if !speaker.voice {
            return Err(Refusal::MayNotSpeak);
        }
        if point.stands_aside(who) {
            return Err(Refusal::StandsAside);
        }
        if self.knows_presence() && !speaker.is_present() { Err(Refusal::NotPresent) } else { Ok(()) }
    }
}
