//! What was done to a session, in a few words: for undo and redo, which must say what they took back.

use super::Words;
use crate::session::agreement::Agreement;
use crate::session::stakeholder::Visibility;
use crate::session::{Act, Item, Reference, Session};

/// The longest that a name may be within such a phrase, in characters.
const NAME_LIMIT: usize = 40;

impl Words {
    /// The act as a phrase that goes into a sentence: «añadir eje «Turismo»».
    ///
    /// What it names is called as it was before the act, and as it is after it where there was no such thing before. What is
    /// internal has no name in the `room`.
    pub fn act(&self, act: &Act, before: &Session, after: &Session, room: bool) -> String {
        Teller { words: self, states: [before, after], room }.act(act)
    }
}

/// Tells of an act between two states.
struct Teller<'a> {
    words: &'a Words,
    states: [&'a Session; 2],
    /// Whether everybody sees it.
    room: bool,
}

impl Teller<'_> {
    fn act(&self, act: &Act) -> String {
        let words = self.words;
        match act {
            Act::SetHeader(_) => words.act_header(),
            Act::SetState(state) => words.act_state(words.state(*state)),
            Act::SetRules(_) => words.act_rules(),
            Act::SetCall { .. } => words.act_call(),
            Act::Add(item) => words.act_add(self.item(item)),
            Act::Edit(item) => self.edited(item),
            Act::Remove { what, .. } => words.act_remove(self.thing(*what)),
            Act::Shift { what, .. } => words.act_shift(self.thing(*what)),
            Act::Arrive { who, .. } => words.act_arrive(self.name((*who).into())),
            Act::Depart { who, .. } => words.act_depart(self.name((*who).into())),
            Act::ForgetArrival { who } => words.act_forget_arrival(self.name((*who).into())),
            Act::StartPoint { point, .. } => words.act_start_point(self.name((*point).into())),
            Act::EndPoint { point, .. } => words.act_end_point(self.name((*point).into())),
            Act::MoveFactor { factor, .. } => words.act_move_factor(self.thing((*factor).into())),
            Act::MergeFactors { from, into } => {
                words.act_merge_factors(self.thing((*from).into()), self.thing((*into).into()))
            }
            Act::OpenRound { round, .. } => words.act_open_round(self.name((*round).into())),
            // Nothing of whose ballot it was, or of what it said: the room reads this line too.
            Act::Cast { .. } => words.act_cast(),
            Act::TakeBack { .. } => words.act_take_back(),
            Act::CastMany { .. } => words.act_cast_many(),
            Act::CountHands { .. } => words.act_count_hands(),
            Act::CountTotals { totals: Some(_), .. } => words.act_count_totals(),
            Act::CountTotals { totals: None, .. } => words.act_clear_totals(),
            Act::SettleTie { settled: Some(_), .. } => words.act_settle_tie(),
            Act::SettleTie { settled: None, .. } => words.act_unsettle_tie(),
            Act::SettleObjection { .. } => words.act_settle_objection(),
            Act::CloseRound { round, .. } => words.act_close_round(self.name((*round).into())),
            Act::AnnulRound { round } => words.act_annul_round(self.name((*round).into())),
            Act::Decide(Some(_)) => words.act_decide(),
            Act::Decide(None) => words.act_undecide(),
            Act::AskFloor { who, .. } => words.act_ask_floor(self.name((*who).into())),
            Act::LeaveQueue { who, .. } => words.act_leave_queue(self.name((*who).into())),
            Act::GiveFloor { who, .. } => words.act_give_floor(self.name((*who).into())),
            Act::EndFloor { .. } => words.act_end_floor(),
            Act::Amend { agreement, .. } => words.act_amend(self.name((*agreement).into())),
            Act::SettleAmendment { agreement, state, .. } => {
                words.act_settle_amendment(self.name((*agreement).into()), words.amendment_state(*state).to_lowercase())
            }
            Act::Adopt { agreement, .. } => words.act_adopt(self.name((*agreement).into())),
            Act::Reconsider { agreement } => words.act_reconsider(self.name((*agreement).into())),
            Act::Object { agreement, .. } => words.act_object(self.name((*agreement).into())),
            Act::AnswerObjection { agreement, .. } => words.act_answer_objection(self.name((*agreement).into())),
            Act::Supersede { agreement, by, .. } => {
                words.act_supersede(self.name((*by).into()), self.name((*agreement).into()))
            }
            Act::FollowUp { agreement, .. } => words.act_follow_up(self.name((*agreement).into())),
            Act::SetNextMeeting(_) => words.act_next_meeting(),
            Act::SetResults(_) => words.act_results(),
            Act::SetReportsBack(_) => words.act_reports_back(),
            Act::SetClosing(_) => words.act_closing(),
            Act::Seal(_) => words.act_seal(),
            Act::Rectify(_) => words.act_rectify(),
            Act::Several(acts) => self.several(acts),
        }
    }

    fn several(&self, acts: &[Act]) -> String {
        let first = acts.first().map(|act| self.act(act)).unwrap_or_default();
        self.words.act_several(i64::try_from(acts.len()).unwrap_or(i64::MAX), first)
    }

    /// Of an agreement, which of what is asked for one by one was written: who answers, the date, who disagrees.
    fn edited(&self, item: &Item) -> String {
        let (words, named) = (self.words, self.item(item));
        let Item::Agreement(after) = item else { return words.act_edit(named) };
        let Some(before) = self.states[0].agreement(after.id) else { return words.act_edit(named) };
        let like = |with: Agreement| with == *after;
        if like(Agreement { responsible: after.responsible.clone(), ..before.clone() }) {
            words.act_assign(named)
        } else if like(Agreement { due: after.due, ..before.clone() }) {
            words.act_date(named)
        } else if like(Agreement { reservations: after.reservations.clone(), ..before.clone() }) {
            words.act_dissent(named)
        } else {
            words.act_edit(named)
        }
    }

    fn item(&self, item: &Item) -> String {
        let what = item.reference();
        let is_internal = matches!(item, Item::Agreement(it) if it.visibility == Visibility::Internal);
        if self.room && is_internal || self.is_hidden(what) {
            return self.named(what, &self.words.act_internal());
        }
        self.named(what, &self.words.item(item, self.states[0]))
    }

    fn is_hidden(&self, what: Reference) -> bool {
        self.room && self.states.into_iter().any(|session| session.hides(what))
    }

    fn thing(&self, what: Reference) -> String {
        self.named(what, &self.full_name(what))
    }

    fn named(&self, what: Reference, name: &str) -> String {
        self.words.act_thing(self.words.kind(what).to_lowercase(), short(name))
    }

    fn name(&self, what: Reference) -> String {
        short(&self.full_name(what))
    }

    fn full_name(&self, what: Reference) -> String {
        if self.is_hidden(what) {
            return self.words.act_internal();
        }
        match self.states.into_iter().find(|session| session.holds(what)) {
            Some(session) => self.words.thing(what, session),
            None => self.words.act_someone(),
        }
    }
}

/// The name, closed with an ellipsis where it is too long for a line that has more to say.
fn short(name: &str) -> String {
    if name.chars().count() <= NAME_LIMIT {
        return name.to_owned();
    }
    let kept: String = name.chars().take(NAME_LIMIT - 1).collect();
    format!("{}…", kept.trim_end())
}
