//! Random points, agreements and what is done to them.

use super::*;
use concertar::session::agreement::{
    Amendment, AmendmentState, Conformity, Contribution, Instrument, InstrumentState, InstrumentStep, Milestone,
    Objection, ObjectionState,
};
use concertar::session::closing::{Rectification, Seal};
use concertar::session::id::ParkedId;
use concertar::session::mesa::{Document, FloorRules, Parked, Recusal, ReportBack, SpeakingOrder};

impl Dice {
    fn point(&mut self, session: &Session) -> PointId {
        self.id(&session.mesa.points.iter().map(|it| it.id).collect::<Vec<_>>(), PointId)
    }

    pub(super) fn mesa_act(&mut self, session: &Session) -> Act {
        let (point, who, agreement) = (self.point(session), self.participant(session), self.agreement(session));
        let at = self.hour(session);
        let place = self.place(3);
        match self.below(24) {
            4 => Act::LeaveQueue { point, who },
            5..=7 => Act::GiveFloor { point, who, at },
            8 => Act::EndFloor { at },
            9 | 10 => Act::Amend { agreement, amendment: self.amendment(session) },
            11 | 12 => Act::SettleAmendment { agreement, place, state: self.any(&AmendmentState::ALL) },
            13 | 14 => Act::Adopt { agreement, adoption: self.adoption(session) },
            15 => Act::Reconsider { agreement },
            16 | 17 => Act::Object { agreement, objection: Objection { by: who, ..self.objection() } },
            18 => Act::AnswerObjection { agreement, place, answer: self.text(), state: self.any(&ObjectionState::ALL) },
            19 => Act::Supersede { agreement, by: self.agreement(session), date: self.day() },
            20 => Act::SetReportsBack(
                self.some(2, |dice| Some(ReportBack { institution: dice.text(), text: dice.paragraphs() })),
            ),
            // A seal ends nearly everything, so it is rare.
            21 if self.one_in(6) => Act::Seal(Box::new(Seal {
                digest: "5ea1".into(),
                at,
                parts: vec![("rules".into(), "0a".into())],
                form: 0,
            })),
            22 => Act::Rectify(Box::new(Rectification {
                at,
                by: self.text(),
                what: self.maybe(|dice| dice.anything(session)),
                text: self.paragraphs(),
                digest: Text::default(),
            })),
            _ => Act::AskFloor { point, who },
        }
    }

    pub(super) fn floor_rules(&mut self) -> FloorRules {
        FloorRules {
            order: self.any(&SpeakingOrder::ALL),
            seconds: self.maybe(|dice| dice.number(30, 300)),
            institution_seconds: None,
        }
    }

    fn amendment(&mut self, session: &Session) -> Amendment {
        Amendment {
            by: self.maybe(|dice| dice.participant(session)).filter(|id| id.0 > 0),
            text: self.text(),
            ..Amendment::default()
        }
    }

    fn objection(&mut self) -> Objection {
        Objection {
            by: ParticipantId(0),
            reason: self.text(),
            answer: Text::default(),
            state: ObjectionState::Standing,
        }
    }

    fn adoption(&mut self, session: &Session) -> Adoption {
        let round = self.pick(&session.rounds).map(|it| it.id);
        let vote = Way::Vote { favour: self.number(0, 9), against: self.number(0, 9), abstain: 0, round };
        Adoption { way: self.any(&[Way::Consensus, Way::Consent, vote]), at: None, quorate: None, rule: None }
    }

    pub(super) fn new_parked(&mut self, session: &Session, number: u32) -> Parked {
        Parked {
            id: ParkedId(number),
            text: self.text(),
            by: self.pick(&session.participants).map(|it| it.id),
            point: self.pick(&session.mesa.points).map(|it| it.id),
            done: self.one_in(4),
        }
    }

    fn instrument(&mut self) -> Instrument {
        Instrument {
            name: self.text(),
            counterpart: self.text(),
            signing: self.maybe(Self::day),
            steps: self.some(2, |dice| {
                let state = dice.any(&InstrumentState::ALL);
                Some(InstrumentStep { state, date: dice.day(), note: Text::default() })
            }),
        }
    }

    pub(super) fn new_point(&mut self, session: &Session, number: u32) -> Point {
        Point {
            id: PointId(number),
            title: self.text(),
            agenda: self.pick(&session.agenda).map(|it| it.id),
            origin: self.maybe(|dice| dice.any(&PointOrigin::ALL)),
            notes: self.paragraphs(),
            documents: self.some(1, |dice| Some(Document { title: dice.text(), place: Text::default() })),
            recusals: if self.one_in(6) {
                let person = self.pick(&session.participants).map(|it| it.id);
                person.map(|participant| Recusal { participant, reason: self.text() }).into_iter().collect()
            } else {
                Vec::new()
            },
            interventions: self.some(2, |dice| {
                let seconds = dice.number(1, 300);
                dice.pick(&session.participants).map(|it| Intervention { participant: it.id, seconds, at: None })
            }),
            ..Point::default()
        }
    }

    pub(super) fn reservations(&mut self, session: &Session) -> Vec<Reservation> {
        self.some(2, |dice| {
            let (kind, reason) = (dice.any(&ReservationKind::ALL), dice.paragraphs());
            dice.pick(&session.participants).map(|it| Reservation { participant: it.id, kind, reason })
        })
    }

    pub(super) fn new_agreement(&mut self, session: &Session, number: u32) -> Agreement {
        let round = self.pick(&session.rounds).map(|it| it.id);
        let vote = Way::Vote { favour: self.number(0, 9), against: self.number(0, 9), abstain: 0, round };
        Agreement {
            id: AgreementId(number),
            text: self.text(),
            point: self.pick(&session.mesa.points).map(|it| it.id),
            axis: if self.one_in(2) { Some(self.axis(session)).filter(|id| id.0 > 0) } else { None },
            responsible: self.maybe(Self::text).unwrap_or_default(),
            due: self.maybe(Self::day),
            milestones: self
                .some(1, |dice| Some(Milestone { text: dice.text(), due: dice.maybe(Self::day), reached: None })),
            contributions: self.some(1, |dice| {
                let amount = dice.maybe(|dice| dice.below(1_000_000));
                Some(Contribution { body: dice.text(), what: dice.text(), amount })
            }),
            instrument: if self.one_in(4) { Some(self.instrument()) } else { None },
            conformity: if self.one_in(6) { Some(Conformity { ministry: self.text(), given: None }) } else { None },
            adoption: self.maybe(|dice| Adoption {
                way: dice.any(&[Way::Consensus, Way::Consent, vote]),
                at: None,
                quorate: None,
                rule: None,
            }),
            reservations: self.reservations(session),
            follow_up: if self.one_in(8) { vec![self.follow_up(), self.follow_up()] } else { Vec::new() },
            ..Agreement::default()
        }
    }

    pub(super) fn follow_up(&mut self) -> FollowUp {
        FollowUp {
            date: self.day(),
            state: self.any(&AgreementState::ALL),
            evidence: self.text(),
            note: self.paragraphs(),
            after_seal: false,
        }
    }
}
