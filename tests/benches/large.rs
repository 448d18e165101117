//! A session larger than any that was met, always the same: 300 participants, 200 stakeholders, 200 factors, 60 agreements,
//! with what ties them.
//!
//! Tests may include this file with `#[path = "../benches/large.rs"] mod large;`.

use concertar::session::agenda::AgendaPoint;
use concertar::session::agreement::{Adoption, Agreement, AgreementState, FollowUp, Reservation, ReservationKind, Way};
use concertar::session::axis::{Axis, Root};
use concertar::session::ballot::{Ballot, Handed, Marks, OptionId};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Factor, FactorRating, Quadrant, Voice};
use concertar::session::id::{
    AgreementId, AxisId, CrossingId, FactorId, ParticipantId, Reference, RelationId, RoundId, SessionId, StakeholderId,
};
use concertar::session::mesa::Point;
use concertar::session::participant::{Level, Participant, Sector, Stay};
use concertar::session::relation::{Relation, RelationKind};
use concertar::session::round::{Decision, Method, Round, RoundOption, Taking};
use concertar::session::rules::{Amount, Counted, Quorum, Secrecy};
use concertar::session::stakeholder::{Rating, Stakeholder};
use concertar::session::{Act, Item, Session, Step};
use jiff::civil::{DateTime, date};

/// The hour of the session.
pub(crate) const NOW: DateTime = DateTime::constant(2026, 11, 20, 10, 42, 0, 0);

/// How much of each.
const PARTICIPANTS: usize = 300;
const STAKEHOLDERS: usize = 200;
const FACTORS: usize = 200;
const CROSSINGS: usize = 40;
const AXES: usize = 12;
const POINTS: usize = 20;
const AGREEMENTS: usize = 60;
/// Rounds, all voters voting in each.
const ROUNDS: usize = 3;

/// A session being filled by acts, as people do.
struct Maker {
    session: Session,
}

/// The large session, under the name of this number.
pub(crate) fn session(number: u64) -> Session {
    let mut maker = Maker { session: Session::new(SessionId::from_bits(number), "Mesa de internacionalización") };
    maker.session.header.territory = "Distrito Metropolitano de Quito".into();
    maker.session.header.date = Some(date(2026, 11, 20));
    maker.session.rules.quorum = Quorum { amount: Amount::MoreThanHalf, of: Counted::People, each_sector: true };
    maker.people();
    maker.stakeholders();
    maker.factors();
    maker.axes();
    maker.rounds();
    maker.agreements();
    maker.session
}

impl Maker {
    fn act(&mut self, act: Act) {
        if let Err(refusal) = self.session.apply(act) {
            panic!("the large session is made by the rules: {refusal:?}");
        }
    }

    /// Adds something, and gives its number.
    fn add(&mut self, item: impl Into<Item>) -> u32 {
        let number = self.session.next;
        self.act(Act::add(item));
        number
    }

    fn people(&mut self) {
        for (minutes, step) in [20, 45, 60, 40, 60, 15].into_iter().zip(Step::ALL) {
            let title = format!("Punto del orden del día sobre {step:?}").into();
            self.add(AgendaPoint { title, step: Some(step), minutes: Some(minutes), ..AgendaPoint::default() });
        }
        for number in 0..PARTICIPANTS {
            let stays = if number % 5 == 4 { Vec::new() } else { vec![Stay { arrived: NOW, left: None }] };
            self.add(Participant {
                name: format!("María Fernanda Peñaherrera {number}").into(),
                post: "Directora de relaciones internacionales".into(),
                institution: format!("Institución {} de la ciudad y su región", number % 60).into(),
                sector: Some(Sector::ALL[number % 7]),
                level: Some(Level::ALL[number % 4]),
                stays,
                ..Participant::default()
            });
        }
    }

    fn stakeholders(&mut self) {
        for number in 0..STAKEHOLDERS {
            let grade = |step: usize| u8::try_from(1 + (number * step) % 5).ok();
            let rating = |rater: &str, step| Rating {
                rater: rater.into(),
                influence: grade(step),
                interest: grade(step + 2),
                legitimacy: grade(step + 4),
                urgency: grade(step + 6),
            };
            self.add(Stakeholder {
                name: format!("Red de ciudades y universidades número {number}").into(),
                sector: Some(Sector::ALL[number % 7]),
                level: Some(Level::ALL[number % 4]),
                inside: Some(number % 3 == 0),
                interests: "Ser reconocida como aliada.\nAcceder a fondos de cooperación.".into(),
                ratings: vec![rating("Mesa", 1), rating("Grupo A", 3), rating("Grupo B", 7)],
                ..Stakeholder::default()
            });
        }
        let ids: Vec<StakeholderId> = self.session.stakeholders.iter().map(|it| it.id).collect();
        for (place, pair) in ids.windows(2).enumerate() {
            let kind = RelationKind::ALL[place % 6];
            let strength = u8::try_from(1 + place % 3).unwrap_or(1);
            let (from, to) = (pair[0], pair[1]);
            self.act(Act::add(Relation {
                id: RelationId::default(),
                from,
                to,
                kind,
                mutual: place % 2 == 0,
                strength,
                note: "".into(),
            }));
        }
    }

    fn factors(&mut self) {
        let voices: Vec<ParticipantId> = self.session.participants.iter().map(|it| it.id).collect();
        for (number, voice) in voices.iter().enumerate().take(FACTORS) {
            let grade = u8::try_from(1 + number % 5).ok();
            let rating = FactorRating { rater: "Mesa".into(), impact: grade, probability: grade, control: grade };
            self.add(Factor {
                quadrant: Quadrant::ALL[number % 4],
                text: format!("Experiencia de trabajo en red con otras ciudades de la región, caso {number}").into(),
                raised_by: vec![Voice::Participant(*voice)],
                ratings: vec![rating],
                ..Factor::default()
            });
        }
        let factors: Vec<FactorId> = self.session.factors.iter().map(|it| it.id).collect();
        for number in 0..CROSSINGS {
            // A strength with an opportunity.
            let crossed = vec![factors[number * 4], factors[number * 4 + 1]];
            let strategy = format!("Llevar la experiencia {number} a las redes de ciudades").into();
            self.add(Crossing { factors: crossed, strategy, ..Crossing::default() });
        }
    }

    fn axes(&mut self) {
        let crossings: Vec<CrossingId> = self.session.crossings.iter().map(|it| it.id).collect();
        for number in 0..AXES {
            let from = vec![Root::Crossing(crossings[number]), Root::Crossing(crossings[number + AXES])];
            let name = format!("Cooperación regional y proyección internacional {number}").into();
            self.add(Axis { name, from, ..Axis::default() });
        }
    }

    fn rounds(&mut self) {
        let axes: Vec<AxisId> = self.session.axes.iter().map(|it| it.id).collect();
        let present: Vec<ParticipantId> =
            self.session.participants.iter().filter(|it| it.is_present()).map(|it| it.id).collect();
        for turn in 0..ROUNDS {
            let options = (1..).zip(&axes).map(|(number, axis)| RoundOption {
                id: OptionId(number),
                label: format!("Eje {number}").into(),
                axis: Some(*axis),
                cost: None,
            });
            let round = RoundId(self.add(Round {
                id: RoundId(0),
                question: format!("¿Qué ejes se priorizan? Ronda {turn}").into(),
                options: options.collect(),
                method: Method::Dots { points: 3, most: 2 },
                taking: Taking::RollCall,
                secrecy: Secrecy::Open,
                threshold: None,
                seats: Some(3),
                tie_break: Vec::new(),
                follows: None,
                ..Round::default()
            }));
            self.act(Act::OpenRound { round, at: NOW, seed: None });
            let ballots = present.iter().enumerate().map(|(place, voter)| {
                let option = |step: usize| OptionId(u32::try_from(1 + (place * 7 + turn + step) % AXES).unwrap_or(1));
                let marks = Marks::Points(vec![(option(0), 2), (option(1), 1)]);
                Act::Cast { round, ballot: Ballot { voter: Some(*voter), slip: None, weight: 1, marks } }
            });
            self.act(Act::Several(ballots.collect()));
            self.act(Act::CloseRound { round, at: NOW, handed: Handed::NOTHING });
        }
        let round = self.session.rounds.last().map(|it| it.id);
        let chosen = axes.into_iter().take(3).collect();
        let decided_by = "La mesa, por consenso".into();
        self.act(Act::Decide(Some(Box::new(Decision {
            round,
            chosen,
            decided_by,
            at: Some(NOW),
            ..Decision::default()
        }))));
    }

    fn agreements(&mut self) {
        for number in 0..POINTS {
            let notes = "Se recordó lo hecho hasta ahora.\nSe pidió que cada área diga con qué cuenta.".into();
            let title = format!("Punto {number} sobre la coordinación entre áreas y niveles").into();
            self.add(Point { title, notes, ..Point::default() });
        }
        let axes: Vec<AxisId> = self.session.axes.iter().map(|it| it.id).collect();
        let people: Vec<ParticipantId> = self.session.participants.iter().map(|it| it.id).collect();
        for number in 0..AGREEMENTS {
            let participant = people[number * 3];
            let kind = ReservationKind::Reservation;
            let reservation = Reservation { participant, kind, reason: "Faltan recursos.".into() };
            let agreement = AgreementId(self.add(Agreement {
                text: format!("La dirección convoca a las áreas y presenta el plan de trabajo {number}").into(),
                axis: Some(axes[number % AXES]),
                responsible: "Dirección de relaciones internacionales".into(),
                due: Some(date(2026, 12, 1)),
                indicator: "Plan presentado".into(),
                adoption: Some(Adoption { way: Way::Consensus, at: Some(NOW), quorate: Some(true), rule: None }),
                reservations: vec![reservation],
                ..Agreement::default()
            }));
            let entry = FollowUp {
                date: date(2026, 11, 20),
                state: AgreementState::Underway,
                evidence: "Oficio 12".into(),
                note: "Avanza.".into(),
                after_seal: false,
            };
            self.act(Act::FollowUp { agreement, entry });
        }
        let everything: Vec<Reference> = self.session.everything().collect();
        assert!(everything.len() > 1000 && self.session.faults().is_empty(), "the large session is sound");
    }
}
