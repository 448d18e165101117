//! How acts change a session. What may not be is refused before anything changes.

mod agreements;
mod approval;
mod ballots;
mod check;
mod floor;
mod objections;
mod people;
mod rounds;
mod seal;
mod voting;

use super::Session;
use super::act::Act;
use super::header::{Header, State};
use super::id::Reference;
use super::item::Item;
use super::refusal::Refusal;
use super::round::Opened;
use super::rules::Rules;

impl Session {
    /// Does `act`, all of it or nothing.
    ///
    /// # Errors
    /// A [`Refusal`] when the act may not be done; the session is then as it was.
    pub fn apply(&mut self, act: Act) -> Result<(), Refusal> {
        // Several acts are looked at one by one.
        let comes_after = matches!(act, Act::FollowUp { .. } | Act::Rectify(_) | Act::Several(_));
        if self.header.state == State::Sealed && !comes_after {
            return Err(Refusal::Sealed);
        }
        // An early journal replays to the same: no program that did not mark approvals was ever given away.
        let is_approved = self.header.state == State::Approved || !self.closing.approvals.is_empty();
        let rewrites = is_approved && self.rewrites_minutes(&act);
        match act {
            Act::Several(acts) => self.apply_all(acts)?,
            Act::SetHeader(header) => self.set_header(*header)?,
            Act::SetState(state) => self.set_state(state)?,
            Act::SetRules(rules) => self.set_rules(*rules)?,
            Act::SetCall { call, at, quorum } => self.set_call(call, at, quorum)?,
            Act::Add(item) => self.add(*item)?,
            Act::Edit(item) => self.edit(*item)?,
            Act::Remove { what, detach } => self.remove(what, detach)?,
            Act::Shift { what, before } => self.shift_item(what, before)?,
            Act::Arrive { who, at } => self.arrive(who, at)?,
            Act::Depart { who, at } => self.depart(who, at)?,
            Act::ForgetArrival { who } => self.forget_arrival(who)?,
            Act::StartPoint { point, at } => self.start_point(point, at)?,
            Act::EndPoint { point, at } => self.end_point(point, at)?,
            Act::MoveFactor { factor, to } => self.move_factor(factor, to)?,
            Act::MergeFactors { from, into } => self.merge_factors(from, into)?,
            Act::OpenRound { round, at, seed } => self.open_round(round, at, seed)?,
            Act::Cast { round, ballot } => self.cast(round, ballot)?,
            Act::TakeBack { round, place } => self.take_back(round, place)?,
            Act::CastMany { round, ballots, source } => self.cast_many(round, ballots, source)?,
            Act::CountTotals { round, totals } => self.count_totals(round, totals)?,
            Act::SettleTie { round, settled } => self.settle_tie(round, settled)?,
            Act::SettleObjection { round, answered } => self.settle_objection(round, answered)?,
            Act::CountHands { round, counts } => self.count_hands(round, counts)?,
            Act::CloseRound { round, at, handed } => self.close_round(round, at, handed)?,
            Act::AnnulRound { round } => self.annul_round(round)?,
            Act::Decide(decision) => self.decide(decision.map(|decision| *decision))?,
            Act::AskFloor { point, who } => self.ask_floor(point, who)?,
            Act::LeaveQueue { point, who } => self.leave_queue(point, who)?,
            Act::GiveFloor { point, who, at } => self.give_floor(point, who, at)?,
            Act::EndFloor { at } => self.end_floor(at)?,
            Act::Amend { agreement, amendment } => self.amend(agreement, amendment)?,
            Act::SettleAmendment { agreement, place, state } => self.settle_amendment(agreement, place, state)?,
            Act::Adopt { agreement, adoption } => self.adopt(agreement, adoption)?,
            Act::Reconsider { agreement } => self.reconsider(agreement)?,
            Act::Object { agreement, objection } => self.object(agreement, objection)?,
            Act::AnswerObjection { agreement, place, answer, state } => {
                self.answer_objection(agreement, place, answer, state)?;
            }
            Act::Supersede { agreement, by, date } => self.supersede(agreement, by, date)?,
            Act::FollowUp { agreement, entry } => self.follow_up(agreement, entry)?,
            Act::SetNextMeeting(next) => self.mesa.next_meeting = (!next.is_empty()).then_some(next),
            Act::SetResults(results) => self.mesa.results = results,
            Act::SetReportsBack(reports) => self.mesa.reports_back = reports,
            Act::SetClosing(closing) => self.set_closing(*closing),
            Act::Seal(seal) => self.seal_with(*seal)?,
            Act::Rectify(rectification) => self.rectify(*rectification)?,
        }
        if rewrites {
            self.outdate_approvals();
        }
        Ok(())
    }

    fn set_header(&mut self, header: Header) -> Result<(), Refusal> {
        if header.title.is_empty() {
            return Err(Refusal::NoTitle);
        }
        self.set_state(header.state)?;
        self.header = header;
        Ok(())
    }

    fn set_state(&mut self, state: State) -> Result<(), Refusal> {
        if state == State::Sealed && self.header.state != State::Sealed {
            // A seal says what it covers, so it is set by an act of its own.
            return Err(Refusal::NotSealed);
        }
        self.header.state = state;
        Ok(())
    }

    fn set_rules(&mut self, rules: Rules) -> Result<(), Refusal> {
        check::rules(&rules)?;
        self.rules = rules;
        Ok(())
    }

    fn apply_all(&mut self, acts: Vec<Act>) -> Result<(), Refusal> {
        let mut trial = self.clone();
        for act in acts {
            trial.apply(act)?;
        }
        *self = trial;
        Ok(())
    }

    fn add(&mut self, mut item: Item) -> Result<(), Refusal> {
        if item.reference().number() != 0 {
            return Err(Refusal::AlreadyNumbered(item.reference()));
        }
        check::is_fresh(&item)?;
        self.check(&item)?;
        item.renumber(self.next.max(1));
        self.number_adopted(&mut item);
        // Only a file edited by hand can come to the last number; going round would use numbers twice.
        let next = self.next.max(1).checked_add(1).ok_or(Refusal::AlreadyNumbered(item.reference()))?;
        self.next = next;
        self.push(item);
        Ok(())
    }

    fn edit(&mut self, mut item: Item) -> Result<(), Refusal> {
        let what = item.reference();
        let Some(present) = self.item(what) else { return Err(Refusal::NotFound(what)) };
        if present == item {
            return Ok(());
        }
        check::is_fresh(&present)?;
        check::is_fresh(&item)?;
        self.check(&item)?;
        Self::check_history(&present, &item)?;
        Self::keep_wording(&present, &mut item);
        self.number_adopted(&mut item);
        let Item::Factor(factor) = item else {
            self.replace(item);
            return Ok(());
        };
        let number = factor.id;
        let mut trial = self.clone();
        trial.replace(factor.into());
        trial.check_crossings_of(number)?;
        *self = trial;
        Ok(())
    }

    fn remove(&mut self, what: Reference, detach: bool) -> Result<(), Refusal> {
        if !self.holds(what) {
            return Err(Refusal::NotFound(what));
        }
        if self.item(what).is_some_and(|item| check::is_fresh(&item).is_err()) {
            // What was voted is evidence: a round is annulled, not removed.
            return Err(Refusal::RoundNotDraft);
        }
        self.check_not_carried(what)?;
        let mut dependants = self.dependants(what);
        if self.is_voted_by(what) {
            // Ballots and presence of a round are evidence: they never lose their people.
            return Err(Refusal::HasDependants(dependants));
        }
        if !detach && (!dependants.is_empty() || self.is_decided(what)) {
            return Err(Refusal::HasDependants(dependants));
        }
        let mut trial = self.clone();
        trial.take_out(what);
        trial.hush(what);
        trial.undecide(what);
        while let Some(dependant) = dependants.pop() {
            let Some(mut item) = trial.item(dependant) else { continue };
            // What was amiss before (in a file edited by hand) is no reason to lose it now.
            let sound = self.check_content(&item).is_ok();
            let stands = item.let_go(what) && (!sound || trial.check_content(&item).is_ok());
            if stands {
                trial.replace(item);
            } else {
                trial.remove(dependant, true)?;
            }
        }
        *self = trial;
        Ok(())
    }

    /// Whether a round that was opened counts this participant among those who could vote or did.
    fn is_voted_by(&self, what: Reference) -> bool {
        matches!(what, Reference::Participant(_))
            && self.rounds.iter().any(|round| {
                round.opened.iter().flat_map(Opened::people).any(|id| Reference::from(id) == what)
                    || round.ballots.iter().any(|ballot| ballot.voter.is_some_and(|id| Reference::from(id) == what))
            })
    }

    fn undecide(&mut self, what: Reference) {
        if let Some(decision) = &mut self.decision {
            decision.chosen.retain(|axis| Reference::from(*axis) != what);
            decision.round = decision.round.filter(|round| Reference::from(*round) != what);
            decision.reservations.retain(|it| Reference::from(it.participant) != what);
        }
    }

    fn shift_item(&mut self, what: Reference, before: Option<Reference>) -> Result<(), Refusal> {
        for named in [Some(what), before].into_iter().flatten() {
            if !self.holds(named) {
                return Err(Refusal::NotFound(named));
            }
        }
        if before == Some(what) {
            return Err(Refusal::SameThing);
        }
        if before.is_some_and(|before| before.renumbered(0) != what.renumbered(0)) {
            return Err(Refusal::DanglingReference(what));
        }
        self.shift(what, before);
        Ok(())
    }
}
