//! Random acts against a session, right and wrong ones, from seeds that proptest can shrink.
//!
//! Other test binaries may include this file with `#[path = "../session/random.rs"] mod random;`, with
//! `#[expect(dead_code, reason = "…")]` above it where they use a part of it only.

#[path = "random/mesa.rs"]
mod mesa;

use concertar::session::act::Act;
use concertar::session::agenda::AgendaPoint;
use concertar::session::agreement::{Adoption, Agreement, AgreementState, FollowUp, Reservation, ReservationKind, Way};
use concertar::session::axis::{Axis, Criterion, Direction, Goal, Objective, Origin, Root};
use concertar::session::ballot::{Ballot, Consent, HandCount, Handed, Marks, OptionId, Stance, Totals};
use concertar::session::closing::{Approval, Closing};
use concertar::session::crossing::Crossing;
use concertar::session::factor::{Dimension, Factor, FactorRating, Quadrant, Voice};
use concertar::session::header::{Header, State};
use concertar::session::id::{
    AgendaPointId, AgreementId, AxisId, CriterionId, CrossingId, FactorId, ParticipantId, PointId, RelationId, RoundId,
    SessionId, StakeholderId, SubcommitteeId,
};
use concertar::session::mesa::{Achieved, Intervention, MesaResult, NextMeeting, Point, PointOrigin, Subcommittee};
use concertar::session::participant::{Level, Participant, Sector};
use concertar::session::relation::{Relation, RelationKind};
use concertar::session::round::method::{BordaPoints, BudgetRule, RandomIndex, RankingRule, Weighing};
use concertar::session::round::{
    Answered, Base, Became, Decision, Franchise, Method, Round, RoundOption, RoundState, Settled, Source, Taking,
    Threshold,
};
use concertar::session::rules::{
    Amount, Call, Counted, DecisionRule, Quorum, Rules, Secrecy, Share, TieBreak, Weights,
};
use concertar::session::stakeholder::{Position, Rating, Stakeholder, Willingness};
use concertar::session::{History, Item, Move, Paragraphs, Reference, Session, Text};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date, datetime};
use proptest::prelude::*;

/// Seeds for up to `most` acts.
pub(crate) fn seeds(most: usize) -> impl Strategy<Value = Vec<u64>> {
    proptest::collection::vec(any::<u64>(), 0..=most)
}

/// An empty session to begin with.
pub(crate) fn base() -> Session {
    Session::new(SessionId::from_bits(0x00c0_ffee_1234), "Mesa de internacionalización")
}

/// A history in which the acts of these seeds were tried, one after another; those refused left nothing.
pub(crate) fn history(seeds: &[u64]) -> History {
    let mut history = History::new(base());
    for seed in seeds {
        let act = act(history.session(), *seed);
        let _ = history.take(Move::Do(Box::new(act)));
    }
    history
}

/// A session made by the acts of these seeds.
pub(crate) fn session(seeds: &[u64]) -> Session {
    history(seeds).session().clone()
}

/// The name of the variant of an act or a refusal.
pub(crate) fn name(of: &impl std::fmt::Debug) -> String {
    format!("{of:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
}

/// An act on `session`: most often one that may be done, sometimes one that may not.
pub(crate) fn act(session: &Session, seed: u64) -> Act {
    let mut dice = Dice { state: seed };
    dice.act(session)
}

/// Chance without a clock: the same seed gives the same throws.
struct Dice {
    state: u64,
}

/// One number in so many names something that is not there.
const WRONG: u64 = 14;

impl Dice {
    /// The next of a row of numbers (`SplitMix64`).
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    fn place(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).unwrap()
    }

    fn number(&mut self, least: u32, most: u32) -> u32 {
        least + u32::try_from(self.below(u64::from(most - least) + 1)).unwrap()
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        if from.is_empty() { None } else { from.get(self.place(from.len())).cloned() }
    }

    fn any<T: Clone>(&mut self, from: &[T]) -> T {
        self.pick(from).unwrap()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.one_in(2) { Some(make(self)) } else { None }
    }

    fn some<T>(&mut self, most: u64, mut make: impl FnMut(&mut Self) -> Option<T>) -> Vec<T> {
        (0..self.below(most + 1)).filter_map(|_| make(self)).collect()
    }

    /// One of these numbers, rarely one that is not there.
    fn id<T: Copy>(&mut self, from: &[T], wrong: fn(u32) -> T) -> T {
        if self.one_in(WRONG) {
            return wrong(self.number(0, 60));
        }
        self.pick(from).unwrap_or(wrong(0))
    }

    fn participant(&mut self, session: &Session) -> ParticipantId {
        self.id(&session.participants.iter().map(|it| it.id).collect::<Vec<_>>(), ParticipantId)
    }

    fn stakeholder(&mut self, session: &Session) -> StakeholderId {
        self.id(&session.stakeholders.iter().map(|it| it.id).collect::<Vec<_>>(), StakeholderId)
    }

    fn factor(&mut self, session: &Session) -> FactorId {
        self.id(&session.factors.iter().map(|it| it.id).collect::<Vec<_>>(), FactorId)
    }

    fn axis(&mut self, session: &Session) -> AxisId {
        self.id(&session.axes.iter().map(|it| it.id).collect::<Vec<_>>(), AxisId)
    }

    fn round(&mut self, session: &Session) -> RoundId {
        self.id(&session.rounds.iter().map(|it| it.id).collect::<Vec<_>>(), RoundId)
    }

    /// A round in this state where there is one, rarely any.
    fn round_in(&mut self, session: &Session, state: RoundState) -> RoundId {
        let rounds: Vec<_> = session.rounds.iter().filter(|it| it.state == state).map(|it| it.id).collect();
        if rounds.is_empty() || self.one_in(WRONG) { self.round(session) } else { self.any(&rounds) }
    }

    fn agreement(&mut self, session: &Session) -> AgreementId {
        self.id(&session.mesa.agreements.iter().map(|it| it.id).collect::<Vec<_>>(), AgreementId)
    }

    fn anything(&mut self, session: &Session) -> Reference {
        let all: Vec<_> = session.everything().collect();
        if self.one_in(WRONG) {
            return FactorId(self.number(0, 60)).into();
        }
        self.pick(&all).unwrap_or(FactorId(0).into())
    }

    /// Something that others hang on, half of the time.
    fn something_named(&mut self, session: &Session) -> Reference {
        let user = self.anything(session);
        let named = session.item(user).map(|item| item.names()).unwrap_or_default();
        if self.one_in(2) { user } else { self.pick(&named).unwrap_or(user) }
    }

    fn text(&mut self) -> Text {
        if self.one_in(24) {
            return Text::default();
        }
        let words = ["Red", "ciudad", "Jose\u{301}", "niñez", "puerto", "agua", "cámara", "\u{1b}[31m", "sur", "¿qué?"];
        let count = self.number(1, 4);
        let text: Vec<&str> = (0..count).map(|_| self.any(&words)).collect();
        Text::new(&text.join(" "))
    }

    fn paragraphs(&mut self) -> Paragraphs {
        let count = self.below(3);
        Paragraphs::from_lines((0..count).map(|_| self.text()).collect::<Vec<_>>().iter().map(Text::as_str))
    }

    fn day(&mut self) -> Date {
        date(2026, 11, 15).saturating_add(i64::from(self.number(0, 40)).days())
    }

    /// An hour that seldom goes back: later as the record grows.
    fn hour(&mut self, session: &Session) -> DateTime {
        let minutes = if self.one_in(WRONG) { self.number(0, 30) } else { session.next + self.number(0, 1) };
        datetime(2026, 11, 20, 9, 0, 0, 0).saturating_add(i64::from(minutes).minutes())
    }

    fn grade(&mut self) -> Option<u8> {
        let wrong = self.one_in(40);
        self.maybe(|dice| if wrong { 6 } else { u8::try_from(dice.number(1, 5)).unwrap() })
    }

    fn share(&mut self) -> Share {
        if self.one_in(20) { Share { parts: 3, whole: 2 } } else { Share { parts: self.number(0, 2), whole: 3 } }
    }

    fn act(&mut self, session: &Session) -> Act {
        match self.below(84) {
            0 => Act::SetHeader(Box::new(self.header())),
            1 => Act::SetState(if self.one_in(10) { State::Sealed } else { State::Running }),
            2 => Act::SetRules(Box::new(self.rules())),
            3 => Act::SetCall { quorum: None, call: self.any(&[Call::First, Call::Second]), at: self.hour(session) },
            4..=21 => Act::Add(Box::new(self.new_item(session))),
            22..=25 => Act::Edit(Box::new(self.changed_item(session))),
            26 => Act::Remove { what: self.something_named(session), detach: self.one_in(2) },
            27 => {
                let what = self.anything(session);
                let alike: Vec<_> = session.everything().filter(|it| it.renumbered(0) == what.renumbered(0)).collect();
                let before = if self.one_in(WRONG) { Some(self.anything(session)) } else { self.pick(&alike) };
                Act::Shift { what, before: before.filter(|_| !self.one_in(4)) }
            }
            28..=31 => Act::Arrive { who: self.participant(session), at: self.hour(session) },
            32 => Act::Depart { who: self.participant(session), at: self.hour(session) },
            33 => Act::ForgetArrival { who: self.participant(session) },
            34 => {
                let points: Vec<_> = session.agenda.iter().map(|it| it.id).collect();
                Act::StartPoint { point: self.id(&points, AgendaPointId), at: self.hour(session) }
            }
            35 => {
                let points: Vec<_> = session.agenda.iter().map(|it| it.id).collect();
                Act::EndPoint { point: self.id(&points, AgendaPointId), at: self.hour(session) }
            }
            36 => Act::MoveFactor { factor: self.factor(session), to: self.any(&Quadrant::ALL) },
            37 => Act::MergeFactors { from: self.factor(session), into: self.factor(session) },
            38..=40 => Act::OpenRound {
                round: self.round_in(session, RoundState::Draft),
                at: self.hour(session),
                seed: self.maybe(|dice| dice.below(1_000_000)),
            },
            41..=45 => self.cast(session),
            46 => Act::TakeBack { round: self.round_in(session, RoundState::Open), place: self.place(4) },
            47 | 80 => self.count_hands(session),
            48 | 49 => self.close(session),
            50 => Act::AnnulRound { round: self.round(session) },
            51 | 52 => Act::Decide(self.maybe(|dice| Box::new(dice.decision(session)))),
            53 | 54 => Act::FollowUp { agreement: self.agreement(session), entry: self.follow_up() },
            55 => Act::SetNextMeeting(NextMeeting {
                date: self.maybe(Self::day),
                time: None,
                place: self.maybe(Self::text).unwrap_or_default(),
                topics: self.paragraphs(),
            }),
            56 => Act::SetResults(
                self.some(3, |dice| Some(Achieved { result: dice.any(&MesaResult::ALL), evidence: dice.text() })),
            ),
            57 => Act::SetClosing(Box::new(Closing {
                summary: self.paragraphs(),
                approvals: self.some(1, |dice| {
                    Some(Approval {
                        by: dice.text(),
                        date: dice.day(),
                        note: Text::default(),
                        in_session: None,
                        outdated: false,
                    })
                }),
                ..Closing::default()
            })),
            58 => self.count_totals(session),
            59 => self.cast_many(session),
            60 => self.settle_tie(session),
            61..=76 => self.mesa_act(session),
            77..=79 => self.answer_objection(session),
            _ => self.several(session),
        }
    }

    /// Acts that are made for one another: each for what the ones before it left.
    fn several(&mut self, session: &Session) -> Act {
        let mut trial = session.clone();
        let mut acts = Vec::new();
        for _ in 0..self.below(4) {
            let act = self.act(&trial);
            let _ = trial.apply(act.clone());
            acts.push(act);
        }
        Act::Several(acts)
    }

    fn header(&mut self) -> Header {
        Header {
            title: self.text(),
            date: self.maybe(Self::day),
            place: self.maybe(Self::text).unwrap_or_default(),
            purpose: self.paragraphs(),
            state: self.any(&[State::Draft, State::Running, State::Approved]),
            ..Header::default()
        }
    }

    fn rules(&mut self) -> Rules {
        let amounts = [Amount::None, Amount::Count(2), Amount::MoreThanHalf];
        let amount = if self.one_in(2) { self.any(&amounts) } else { Amount::Share(self.share()) };
        let quorum =
            Quorum { amount, of: self.any(&[Counted::People, Counted::Institutions]), each_sector: self.one_in(3) };
        Rules {
            floor: self.floor_rules(),
            decision: if self.one_in(2) { DecisionRule::Qualified(self.share()) } else { DecisionRule::Consensus },
            quorum,
            second_quorum: self.maybe(|dice| Quorum { amount: Amount::Count(dice.number(0, 3)), ..quorum }),
            call: self.any(&[Call::First, Call::Second]),
            weights: self.any(&[Weights::Person, Weights::Institution, Weights::Weighted]),
            secrecy: self.any(&[Secrecy::Open, Secrecy::Secret]),
            tie_break: self.some(3, |dice| dice.pick(&TieBreak::ALL)),
            proxies: self.one_in(3),
            game: self.some(2, |dice| Some(dice.text())),
        }
    }

    fn new_item(&mut self, session: &Session) -> Item {
        let number = if self.one_in(40) { self.number(1, 60) } else { 0 };
        match self.below(20) {
            0..=3 => self.new_participant(session, number).into(),
            4 => AgendaPoint { id: AgendaPointId(number), title: self.text(), ..AgendaPoint::default() }.into(),
            5 | 6 => self.new_stakeholder(session, number).into(),
            7 => self.new_relation(session, number).into(),
            8..=11 => self.new_factor(session, number).into(),
            12 => self.new_crossing(session, number).into(),
            13 | 14 => self.new_axis(session, number).into(),
            15 => Criterion {
                id: CriterionId(number),
                name: self.text(),
                weight: self.number(0, 9),
                cost: self.one_in(4),
                meaning: self.paragraphs(),
            }
            .into(),
            16 | 17 => self.new_round(session, number).into(),
            18 => match self.below(3) {
                0 => self.new_point(session, number).into(),
                1 if self.one_in(2) => self.new_parked(session, number).into(),
                1 => Subcommittee { id: SubcommitteeId(number), name: self.text(), ..Subcommittee::default() }.into(),
                _ => self.new_agreement(session, number).into(),
            },
            _ => self.new_agreement(session, number).into(),
        }
    }

    /// Something that is there, written anew.
    fn changed_item(&mut self, session: &Session) -> Item {
        let what = self.anything(session);
        let number = what.number();
        match what {
            Reference::Participant(id) => {
                let stays = session.participant(id).map(|it| it.stays.clone()).unwrap_or_default();
                Participant { stays, ..self.new_participant(session, number) }.into()
            }
            Reference::AgendaPoint(id) => {
                let point = session.agenda_point(id).cloned().unwrap_or_default();
                AgendaPoint { title: self.text(), minutes: Some(20), ..point }.into()
            }
            Reference::Stakeholder(_) => self.new_stakeholder(session, number).into(),
            Reference::Relation(_) => self.new_relation(session, number).into(),
            Reference::Factor(id) => {
                let merged_into = if self.one_in(8) {
                    Some(self.factor(session))
                } else {
                    session.factor(id).and_then(|it| it.merged_into)
                };
                Factor { merged_into, ..self.new_factor(session, number) }.into()
            }
            Reference::Crossing(id) => {
                let crossing = session.crossing(id).cloned().unwrap_or_default();
                Crossing { strategy: self.text(), ..crossing }.into()
            }
            Reference::Axis(_) => self.new_axis(session, number).into(),
            Reference::Criterion(id) => {
                let criterion = session.criterion(id).cloned().unwrap_or_default();
                Criterion { name: self.text(), ..criterion }.into()
            }
            Reference::Round(_) => self.new_round(session, number).into(),
            Reference::Point(_) => self.new_point(session, number).into(),
            Reference::Agreement(_) => self.new_agreement(session, number).into(),
            Reference::Parked(_) => self.new_parked(session, number).into(),
            Reference::Subcommittee(_) => {
                Subcommittee { id: SubcommitteeId(number), name: self.text(), ..Subcommittee::default() }.into()
            }
        }
    }

    fn new_participant(&mut self, session: &Session, number: u32) -> Participant {
        Participant {
            id: ParticipantId(number),
            name: self.text(),
            institution: self.maybe(Self::text).unwrap_or_default(),
            sector: self.maybe(|dice| dice.any(&Sector::ALL)),
            level: self.maybe(|dice| dice.any(&Level::ALL)),
            vote: !self.one_in(5),
            weight: self.number(0, 3),
            represented_by: if self.one_in(9) { Some(self.participant(session)) } else { None },
            rank: self.maybe(|dice| u16::try_from(dice.below(9)).unwrap()),
            substitute_of: if self.one_in(5) { Some(self.participant(session)) } else { None },
            ..Participant::default()
        }
    }

    fn new_stakeholder(&mut self, session: &Session, number: u32) -> Stakeholder {
        Stakeholder {
            id: StakeholderId(number),
            name: self.text(),
            sector: self.maybe(|dice| dice.any(&Sector::ALL)),
            interests: self.paragraphs(),
            willingness: self.maybe(|dice| dice.any(&Willingness::ALL)),
            ratings: self.some(2, |dice| {
                Some(Rating {
                    rater: dice.text(),
                    influence: dice.grade(),
                    interest: dice.grade(),
                    legitimacy: dice.grade(),
                    urgency: dice.grade(),
                })
            }),
            positions: self.some(1, |dice| {
                let stance = i8::try_from(dice.below(5)).unwrap() - 2;
                dice.pick(&session.axes).map(|axis| Position { axis: axis.id, stance })
            }),
            ..Stakeholder::default()
        }
    }

    fn new_relation(&mut self, session: &Session, number: u32) -> Relation {
        Relation {
            id: RelationId(number),
            from: self.stakeholder(session),
            to: self.stakeholder(session),
            kind: self.any(&RelationKind::ALL),
            mutual: self.one_in(2),
            strength: if self.one_in(20) { 4 } else { u8::try_from(self.number(1, 3)).unwrap() },
            note: Text::default(),
        }
    }

    fn new_factor(&mut self, session: &Session, number: u32) -> Factor {
        Factor {
            id: FactorId(number),
            quadrant: self.any(&Quadrant::ALL),
            text: self.text(),
            dimension: self.maybe(|dice| dice.any(&Dimension::ALL)),
            raised_by: self.some(2, |dice| {
                if dice.one_in(2) {
                    dice.pick(&session.participants).map(|it| Voice::Participant(it.id))
                } else {
                    dice.pick(&session.stakeholders).map(|it| Voice::Stakeholder(it.id))
                }
            }),
            ratings: self.some(1, |dice| {
                Some(FactorRating { rater: dice.text(), impact: dice.grade(), ..FactorRating::default() })
            }),
            ..Factor::default()
        }
    }

    fn new_crossing(&mut self, session: &Session, number: u32) -> Crossing {
        let of = |inside: bool| {
            let board = Quadrant::ALL.into_iter().filter(move |it| it.is_internal() == inside);
            board.flat_map(|it| session.board(it)).map(|factor| factor.id).collect::<Vec<_>>()
        };
        let mut factors = vec![self.id(&of(true), FactorId), self.id(&of(false), FactorId)];
        if self.one_in(3) {
            factors.push(self.factor(session));
        }
        Crossing { id: CrossingId(number), factors, strategy: self.text(), source: Text::default() }
    }

    fn new_axis(&mut self, session: &Session, number: u32) -> Axis {
        Axis {
            id: AxisId(number),
            name: self.text(),
            vision: self.paragraphs(),
            origin: self.maybe(|dice| dice.any(&Origin::ALL)),
            from: self.some(2, |dice| match dice.below(4) {
                0 => dice.pick(&session.crossings).map(|it| Root::Crossing(it.id)),
                1 => dice.pick(&session.factors).map(|it| Root::Factor(it.id)),
                2 => dice.pick(&session.participants).map(|it| Root::Participant(it.id)),
                _ => dice.pick(&session.stakeholders).map(|it| Root::Stakeholder(it.id)),
            }),
            direction: self.maybe(|dice| dice.any(&Direction::ALL)),
            objectives: self.some(1, |dice| {
                let goals = vec![Goal { text: dice.text(), actions: vec![dice.text()] }];
                Some(Objective { text: dice.text(), goals })
            }),
            withdrawn: self.one_in(6),
            ..Axis::default()
        }
    }

    fn new_round(&mut self, session: &Session, number: u32) -> Round {
        let count = if self.one_in(20) { 0 } else { self.number(1, 4) };
        let options = (1..=count).map(|place| RoundOption {
            id: OptionId(if self.one_in(40) { 1 } else { place }),
            label: self.text(),
            axis: self.pick(&session.axes).map(|axis| axis.id),
            cost: self.maybe(|dice| dice.below(100)),
        });
        let options: Vec<RoundOption> = options.collect();
        let methods = [
            Method::Hands,
            Method::Hands,
            Method::Hands,
            Method::Hands,
            Method::Dots { points: 3, most: 2 },
            Method::Dots { points: 10, most: 10 },
            Method::Single,
            Method::approval(None),
            Method::approval(Some(2)),
            Method::score(0, 5),
            Method::judgment(5),
            Method::ranking(RankingRule::Schulze),
            Method::ranking(RankingRule::Borda(BordaPoints::Modified)),
            Method::Quadratic { credits: 16 },
            Method::Criteria {
                low: 0,
                high: 5,
                criteria: self.some(2, |dice| {
                    Some(Weighing {
                        criterion: None,
                        name: dice.text(),
                        weight: dice.number(0, 9),
                        cost: dice.one_in(2),
                    })
                }),
            },
            Method::Comparison { index: RandomIndex::Saaty1980 },
            // Whose objections are answered must come to its end first.
            Method::Consent,
            Method::Consent,
            Method::Budget { amount: 100, rule: BudgetRule::Greedy },
        ];
        Round {
            id: RoundId(number),
            question: self.text(),
            options,
            method: if self.one_in(30) { Method::Dots { points: 0, most: 1 } } else { self.any(&methods) },
            taking: self.any(&[Taking::Hands, Taking::RollCall, Taking::Slips, Taking::Totals]),
            voters: self.franchise(session),
            secrecy: self.any(&[Secrecy::Open, Secrecy::Open, Secrecy::Secret]),
            threshold: self.maybe(|dice| Threshold {
                share: dice.share(),
                base: dice.any(&[Base::Cast, Base::Valid, Base::Present, Base::Entitled]),
                strict: dice.one_in(2),
            }),
            seats: self.maybe(|dice| dice.number(1, 3)),
            tie_break: self.some(3, |dice| dice.pick(&TieBreak::ALL)),
            follows: if self.one_in(4) { self.pick(&session.rounds).map(|it| it.id) } else { None },
            state: if self.one_in(30) { RoundState::Closed } else { RoundState::Draft },
            ..Round::default()
        }
    }

    fn decision(&mut self, session: &Session) -> Decision {
        Decision {
            round: if self.one_in(2) {
                Some(self.round_in(session, RoundState::Closed)).filter(|id| id.0 > 0)
            } else {
                None
            },
            chosen: self.some(3, |dice| dice.pick(&session.axes).map(|axis| axis.id)),
            decided_by: self.text(),
            reason: self.paragraphs(),
            reservations: self.reservations(session),
            at: None,
        }
    }

    fn cast(&mut self, session: &Session) -> Act {
        let round = self.round_in(session, RoundState::Open);
        Act::Cast { round, ballot: self.ballot(session, round) }
    }

    /// A ballot for this round, with the sign that the way of taking the vote asks for.
    fn ballot(&mut self, session: &Session, round: RoundId) -> Ballot {
        let round = session.round(round);
        let voter = match round.map(|it| it.taking) {
            Some(Taking::RollCall) if self.one_in(6) => Some(self.participant(session)),
            Some(Taking::RollCall) => {
                let present = round.and_then(|it| it.opened.as_ref()).map(|it| it.present.clone()).unwrap_or_default();
                self.pick(&present)
            }
            _ => None,
        };
        let slip = matches!(round.map(|it| it.taking), Some(Taking::Slips)).then(|| self.number(1, 6));
        let weight = if self.one_in(WRONG) { 7 } else { round.map_or(1, |round| session.vote_weight(round, voter)) };
        let marks = match round {
            Some(round) if !self.one_in(WRONG) => self.marks(round),
            _ => Marks::Ticks(vec![OptionId(9)]),
        };
        Ballot { voter, slip, weight, marks }
    }

    fn marks(&mut self, round: &Round) -> Marks {
        let options: Vec<OptionId> = round.options.iter().map(|option| option.id).collect();
        match self.below(12) {
            0 => return Marks::Blank,
            1 => return Marks::Spoilt,
            _ => {}
        }
        let mut some: Vec<OptionId> = options.iter().copied().filter(|_| self.one_in(2)).collect();
        match round.method {
            Method::Hands => {
                let stances = [Stance::Favour, Stance::Favour, Stance::Against, Stance::Abstain];
                Marks::Stances(some.into_iter().map(|option| (option, self.any(&stances))).collect())
            }
            Method::Dots { .. } => Marks::Points(some.into_iter().map(|option| (option, self.number(0, 3))).collect()),
            Method::Single => {
                some.truncate(1);
                Marks::Ticks(some)
            }
            Method::Approval { .. } | Method::Budget { .. } => Marks::Ticks(some),
            Method::Score { .. } | Method::MajorityJudgment { .. } => {
                let score = |dice: &mut Self| i32::try_from(dice.number(0, 5)).unwrap();
                Marks::Scores(some.into_iter().map(|option| (option, score(self))).collect())
            }
            Method::Quadratic { .. } => Marks::Scores(
                some.into_iter().map(|option| (option, i32::try_from(self.below(7)).unwrap() - 3)).collect(),
            ),
            Method::Ranking { .. } => Marks::Ranking(some.into_iter().map(|option| vec![option]).collect()),
            Method::Criteria { ref criteria, .. } => {
                let count = if self.one_in(WRONG) { 9 } else { criteria.len() };
                let sheet = |dice: &mut Self| (0..count).map(|_| i32::try_from(dice.below(6)).unwrap()).collect();
                Marks::Sheet(some.into_iter().map(|option| (option, sheet(self))).collect())
            }
            Method::Comparison { .. } => {
                let times = |dice: &mut Self| dice.number(1, 10);
                Marks::Comparisons(some.windows(2).map(|pair| (pair[0], pair[1], times(self))).collect())
            }
            Method::Consent => {
                let degrees = [&Consent::ALL[..], &[Consent::Objection; 3]].concat();
                Marks::Consents(some.into_iter().map(|option| (option, self.any(&degrees))).collect())
            }
        }
    }

    fn count_hands(&mut self, session: &Session) -> Act {
        let open = session.rounds.iter().find(|it| it.is_open() && it.method == Method::Hands).map(|it| it.id);
        let round = open.unwrap_or_else(|| self.round(session));
        let options = session.round(round).map(|it| it.options.clone()).unwrap_or_default();
        let counts = options.iter().map(|option| HandCount {
            option: if self.one_in(WRONG) { OptionId(9) } else { option.id },
            favour: self.number(0, 3),
            against: self.number(0, 1),
            abstain: self.number(0, 1),
        });
        Act::CountHands { round, counts: counts.collect() }
    }

    fn count_totals(&mut self, session: &Session) -> Act {
        let round = self.round_in(session, RoundState::Open);
        let options = session.round(round).map(|it| it.options.clone()).unwrap_or_default();
        let totals = self.maybe(|dice| Totals {
            voters: dice.number(0, 4),
            blank: dice.number(0, 1),
            spoilt: 0,
            options: options.iter().map(|option| (option.id, dice.below(4))).collect(),
        });
        Act::CountTotals { round, totals }
    }

    fn cast_many(&mut self, session: &Session) -> Act {
        let round = self.round_in(session, RoundState::Open);
        let source = (self.below(2) == 0).then(|| Source { lines: 3, digest: "af31".into() });
        Act::CastMany { round, ballots: self.some(3, |dice| Some(dice.ballot(session, round))), source }
    }

    fn settle_tie(&mut self, session: &Session) -> Act {
        let round = self.round_in(session, RoundState::Closed);
        let order: Vec<OptionId> =
            session.round(round).map(|it| it.options.iter().map(|option| option.id).collect()).unwrap_or_default();
        let at = self.hour(session);
        let settled = self.maybe(|dice| Settled { order, by: dice.text(), reason: Paragraphs::default(), at });
        Act::SettleTie { round, settled }
    }

    fn franchise(&mut self, session: &Session) -> Franchise {
        match self.below(8) {
            0 => Franchise::Institutions,
            1 => Franchise::Deciders,
            2 => Franchise::Listed(self.some(4, |dice| Some(dice.participant(session)))),
            _ => Franchise::All,
        }
    }

    fn answer_objection(&mut self, session: &Session) -> Act {
        let has_objections = |it: &&Round| it.options.iter().any(|option| it.objections(option.id).next().is_some());
        let closed = session.rounds.iter().filter(|it| it.state == RoundState::Closed).filter(has_objections);
        let rounds: Vec<RoundId> = closed.map(|it| it.id).collect();
        let round = self.pick(&rounds).unwrap_or_else(|| self.round_in(session, RoundState::Closed));
        let objects = |ballot: &Ballot| match &ballot.marks {
            Marks::Consents(given) => given.iter().find(|(_, degree)| *degree == Consent::Objection).map(|it| it.0),
            _ => None,
        };
        let ballots = session.round(round).map(|it| it.ballots.clone()).unwrap_or_default();
        let raised: Vec<_> = ballots.iter().filter_map(|it| Some((objects(it)?, it.voter))).collect();
        let (option, who) = self.pick(&raised).unwrap_or((OptionId(1), None));
        let count = if self.one_in(WRONG) { self.number(0, 3) } else { 1 };
        let answered = Answered {
            option,
            who,
            count,
            became: self.any(&Became::ALL),
            by: self.text(),
            note: self.paragraphs(),
            at: self.hour(session),
        };
        Act::SettleObjection { round, answered }
    }

    fn close(&mut self, session: &Session) -> Act {
        let round = self.round_in(session, RoundState::Open);
        let secret = session.round(round).is_some_and(|it| it.secrecy == Secrecy::Secret);
        let ballots = if secret || self.one_in(20) {
            let signed = self.one_in(10);
            self.some(4, |dice| {
                let ballot = dice.ballot(session, round);
                Some(if signed { ballot } else { Ballot { voter: None, slip: None, weight: 1, ..ballot } })
            })
        } else {
            Vec::new()
        };
        Act::CloseRound { round, at: self.hour(session), handed: Handed::ballots(ballots) }
    }
}
