//! What lists of many sessions keep of one: a few words of it and of each agreement. It says nothing that the session does
//! not, and can be made again from it at any time.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Session;
use super::agreement::{Agreement, AgreementState, Code, InstrumentState, Milestone};
use super::header::State;
use super::id::{AgreementId, SessionId};
use super::mesa::{NextMeeting, Subcommittee};
use super::stakeholder::Visibility;
use super::step::Step;
use super::text::{Paragraphs, Text};

/// A session in a few words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionLine {
    /// Its name among all sessions.
    pub id: SessionId,
    /// The session of its series before it.
    pub previous: Option<SessionId>,
    /// Its title.
    pub title: Text,
    /// Its series.
    pub series: Text,
    /// Its place in the series.
    pub number: Option<u32>,
    /// The territory it is about.
    pub territory: Text,
    /// Its day.
    pub date: Option<Date>,
    /// How far the record has come.
    pub state: State,
    /// The furthest step with something in it.
    pub step: Option<Step>,
    /// Participants on the roster.
    pub participants: u32,
    /// Its agreements, those carried over included.
    pub agreements: Vec<AgreementLine>,
    /// Days that it has set beside those of its agreements: of subcommittees, and the next meeting.
    pub dates: Vec<DateLine>,
}

/// A day that something is set for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateLine {
    /// The day.
    pub day: Date,
    /// For what.
    pub kind: DateKind,
    /// In words, where it has any.
    pub text: Text,
}

/// What a day is set for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateKind {
    /// Something is to be reached on the way.
    #[default]
    Milestone,
    /// The last day on which the opinion on an instrument may be asked for.
    Opinion,
    /// An instrument is to be signed.
    Signing,
    /// A subcommittee is to have done its task.
    Subcommittee,
    /// The table meets again.
    Meeting,
}

/// An agreement in a few words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementLine {
    /// Its number in its session.
    pub id: AgreementId,
    /// Where it was first made, where that was an earlier session.
    pub origin: Option<OriginLine>,
    /// How it is cited.
    pub code: Code,
    /// The day of the session that adopted it, or that made it where none has.
    pub made: Option<Date>,
    /// Whether an earlier session adopted it.
    pub before: bool,
    /// What was agreed.
    pub text: Text,
    /// The post or office that answers for it.
    pub responsible: Text,
    /// Those who help.
    pub co_responsible: Vec<Text>,
    /// The axis it serves, by name.
    pub axis: Text,
    /// When it is due.
    pub due: Option<Date>,
    /// Its state.
    pub state: AgreementState,
    /// What showed it then.
    pub evidence: Text,
    /// What was noted then.
    pub note: Text,
    /// What took its place, as its session has it.
    pub replaced_by: Option<Code>,
    /// What it came to at each look, oldest first.
    pub history: Vec<(Date, AgreementState)>,
    /// Days on the way that have not been met: milestones, and those of its instrument.
    pub dates: Vec<DateLine>,
    /// Whether it was adopted.
    pub adopted: bool,
    /// Who may read it.
    pub visibility: Visibility,
}

/// Where an agreement that was carried over was first made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginLine {
    /// The session.
    pub session: SessionId,
    /// Its number there.
    pub agreement: AgreementId,
}

impl AgreementLine {
    /// Whether something is still owed. What was only proposed is not.
    pub fn is_owed(&self) -> bool {
        self.adopted && self.state.is_open()
    }

    /// When it was last looked at.
    pub fn seen(&self) -> Option<Date> {
        self.history.last().map(|(day, _)| *day)
    }

    /// When it ended: the first of the last looks that all found it ended. None while it is owed.
    pub fn ended(&self) -> Option<Date> {
        let ended = self.history.iter().rev().take_while(|(_, state)| !state.is_open());
        ended.last().map(|(day, _)| *day)
    }

    /// It as it was known on that day. What an earlier look showed is not kept.
    #[must_use]
    pub fn known_on(&self, day: Date) -> Self {
        let mut known = self.clone();
        if self.seen().is_some_and(|seen| seen > day) {
            known.history.retain(|(seen, _)| *seen <= day);
            (known.evidence, known.note, known.replaced_by) = (Text::default(), Text::default(), None);
            known.state = known.history.last().map_or(AgreementState::Pending, |(_, state)| *state);
        }
        known
    }

    /// Whether it is still owed on `today` though it was due before.
    pub fn is_late(&self, today: Date) -> bool {
        self.is_owed() && self.due.is_some_and(|due| due < today)
    }
}

impl SessionLine {
    /// The name of its series, or its title where it stands alone.
    pub fn table(&self) -> &Text {
        if self.series.is_empty() { &self.title } else { &self.series }
    }

    /// What is kept of `session`.
    pub fn of(session: &Session) -> Self {
        let header = &session.header;
        Self {
            id: session.id.clone(),
            previous: header.previous.clone(),
            title: header.title.clone(),
            series: header.series.clone(),
            number: header.number,
            territory: header.territory.clone(),
            date: header.date,
            state: header.state,
            step: session.reached(),
            participants: u32::try_from(session.participants.len()).unwrap_or(u32::MAX),
            agreements: session.mesa.agreements.iter().map(|it| agreement(it, session)).collect(),
            dates: dates_of_table(session),
        }
    }
}

fn agreement(it: &Agreement, session: &Session) -> AgreementLine {
    let last = it.follow_up.last();
    let from = it.carried_from.as_ref();
    let origin = from.map(|carried| OriginLine { session: carried.session.clone(), agreement: carried.agreement });
    let made = match from.filter(|_| it.number.is_none()) {
        Some(from) => from.adopted_in.map_or(from.date, |adopting| adopting.date),
        None => session.header.date,
    };
    AgreementLine {
        id: it.id,
        origin,
        code: session.code_of(it),
        made,
        before: it.was_adopted_before(),
        text: it.text.clone(),
        responsible: it.responsible.clone(),
        co_responsible: it.co_responsible.clone(),
        axis: it.axis.and_then(|axis| session.axis(axis)).map(|axis| axis.name.clone()).unwrap_or_default(),
        due: it.due,
        state: it.state(),
        evidence: last.map(|entry| entry.evidence.clone()).unwrap_or_default(),
        note: last.map(|entry| in_a_line(&entry.note)).unwrap_or_default(),
        replaced_by: it.replaced_by.and_then(|id| session.agreement(id)).map(|by| session.code_of(by)),
        dates: dates_of(it),
        history: it.follow_up.iter().map(|entry| (entry.date, entry.state)).collect(),
        adopted: it.is_adopted(),
        visibility: it.visibility,
    }
}

fn in_a_line(paragraphs: &Paragraphs) -> Text {
    let lines: Vec<&str> = paragraphs.lines().iter().map(Text::as_str).filter(|line| !line.is_empty()).collect();
    Text::new(&lines.join(" "))
}

fn dates_of(it: &Agreement) -> Vec<DateLine> {
    let waiting = it.milestones.iter().filter(|it| it.reached.is_none());
    let milestone = |it: &Milestone| Some(DateLine { day: it.due?, kind: DateKind::Milestone, text: it.text.clone() });
    let mut dates: Vec<DateLine> = waiting.filter_map(milestone).collect();
    if let Some(instrument) = it.instrument.as_ref().filter(|it| it.state() < InstrumentState::Signed) {
        let named = |day: Option<Date>, kind| day.map(|day| DateLine { day, kind, text: instrument.name.clone() });
        dates.extend(named(instrument.opinion_by(), DateKind::Opinion));
        dates.extend(named(instrument.signing, DateKind::Signing));
    }
    dates
}

fn dates_of_table(session: &Session) -> Vec<DateLine> {
    let subcommittee = |it: &Subcommittee| {
        let text = if it.task.is_empty() { it.name.to_string() } else { format!("{}: {}", it.name, it.task) };
        Some(DateLine { day: it.due?, kind: DateKind::Subcommittee, text: Text::new(&text) })
    };
    let meeting = |it: &NextMeeting| Some(DateLine { day: it.date?, kind: DateKind::Meeting, text: it.place.clone() });
    let subcommittees = session.mesa.subcommittees.iter().filter_map(subcommittee);
    subcommittees.chain(session.mesa.next_meeting.as_ref().and_then(meeting)).collect()
}
