//! Acts on the session, undo and redo.

use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::commands::save_if_needed;
use crate::app::Effect;
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::model::Model;
use crate::screens::Notice;
use crate::session::header::State;
use crate::session::{Act, Move, Reference, Refusal};
use crate::ui::layer::Confirm;
use crate::words::Words;

/// Does `act` and has it written to the journal, or says why not.
pub(in crate::app) fn act(model: &mut Model, act: Act, words: &Words) -> Vec<Effect> {
    let Some(desk) = &mut model.desk else { return Vec::new() };
    if !desk.is_writable() {
        model.notice = Some(Notice::refused(words.app_reading_only()));
        return Vec::new();
    }
    let (act, today) = (desk.session().in_time(act), model.now.date());
    let removed = match &act {
        Act::Remove { what, .. } if model.public && desk.session().hides(*what) => Some(words.act_internal()),
        Act::Remove { what, .. } => Some(words.thing(*what, desk.session())),
        _ => None,
    };
    let demanded = desk.session().demand_on(&act, today);
    match demanded.and_then(|()| desk.history.act(act.clone())) {
        Ok(()) => {
            if let Some(name) = removed {
                model.notice = Some(Notice::hint(words.app_removed(name)));
            }
            // Whoever checks the file of what was just sealed must find the seal in it.
            let to_file = matches!(act, Act::Seal(_) | Act::Rectify(_));
            let mut effects = moved(model, Move::Do(Box::new(act)));
            effects.extend(model.desk.as_mut().filter(|_| to_file).map(save_if_needed).into_iter().flatten());
            effects
        }
        Err(refusal) => refused(model, &act, &refusal, words),
    }
}

/// How the record was before something was done, so that what came of it by the way can be told.
pub(super) struct Before {
    revision: u64,
    is_approved: bool,
}

impl Before {
    pub(super) fn of(model: &Model) -> Self {
        Self { revision: revision(model), is_approved: state(model) == Some(State::Approved) }
    }

    /// Adds to what was said that the clock went back, where something was noted at another hour; and says, above all else,
    /// that what was approved awaits approval again.
    pub(super) fn remark(self, set_back: Option<DateTime>, model: &mut Model, words: &Words) {
        if self.revision == revision(model) {
            return;
        }
        if let Some(hour) = set_back {
            let said = model.notice.take().map(|notice| notice.text + " ").unwrap_or_default();
            model.notice = Some(Notice::hint(said + &words.app_clock_set_back(words.hour(hour.time()))));
        }
        let last = model.desk.as_ref().and_then(|desk| desk.history.last());
        let is_said = matches!(last, Some(Act::SetState(_)));
        if self.is_approved && !is_said && state(model) == Some(State::AwaitingApproval) {
            model.notice = Some(Notice::hint(words.app_approval_outdated()));
        }
    }
}

fn revision(model: &Model) -> u64 {
    model.desk.as_ref().map_or(0, |desk| desk.safety.revision)
}

fn state(model: &Model) -> Option<State> {
    model.desk.as_ref().map(|desk| desk.session().header.state)
}

/// The hour at which an act is noted instead of now, as the clock went back behind what is on record. Of the floor its own
/// screen tells.
pub(super) fn set_back(model: &Model, act: &Act) -> Option<DateTime> {
    let desk = model.desk.as_ref().filter(|desk| desk.is_writable())?;
    let (given, noted) = (hour(act)?, hour(&desk.session().in_time(act.clone()))?);
    // A clock that is set by a few seconds confuses nobody.
    (noted.duration_since(given) >= SignedDuration::from_mins(1)).then_some(noted)
}

fn hour(act: &Act) -> Option<DateTime> {
    match act {
        Act::Arrive { at, .. }
        | Act::Depart { at, .. }
        | Act::EndPoint { at, .. }
        | Act::SetCall { at, .. }
        | Act::CloseRound { at, .. } => Some(*at),
        _ => None,
    }
}

fn refused(model: &mut Model, act: &Act, refusal: &Refusal, words: &Words) -> Vec<Effect> {
    let Some(desk) = &model.desk else { return Vec::new() };
    if model.public && named(refusal, act).any(|what| desk.session().hides(what)) {
        model.notice = Some(Notice::refused(words.app_public_would_see()));
        return Vec::new();
    }
    if let (Refusal::HasDependants(dependants), Act::Remove { what, detach: false }) = (refusal, act) {
        let details = dependants.iter().take(8).map(|it| words.thing(*it, desk.session())).collect();
        let question = words.app_remove_with_dependants(words.thing(*what, desk.session()));
        let layer = Confirm::new(words.app_title_remove(), question, words.app_remove()).with_details(details);
        let purpose = Purpose::App(AppPurpose::Instead(Act::Remove { what: *what, detach: true }));
        model.layers.push(Asked { purpose, layer: layer.into() });
        return Vec::new();
    }
    model.notice = Some(Notice::refused(words.refusal(refusal, desk.session())));
    Vec::new()
}

/// What would be named by saying why an act was refused.
fn named<'a>(refusal: &'a Refusal, act: &Act) -> impl Iterator<Item = Reference> + use<'a> {
    let things = match refusal {
        Refusal::HasDependants(things) | Refusal::DecidedBy(things) => things.as_slice(),
        _ => &[],
    };
    let removed = if let Act::Remove { what, .. } = act { Some(*what) } else { None };
    things.iter().copied().chain(removed)
}

/// Takes back the last act that stands. A secret round whose result was seen is not opened again: whoever knows how it went
/// could then change it. Nor is a seal broken, or what was written to stand beside it taken back: its digest is printed by then.
pub(super) fn undo(model: &mut Model, words: &Words) -> Vec<Effect> {
    let last = model.desk.as_ref().and_then(|desk| desk.history.last());
    if matches!(last, Some(Act::CloseRound { handed, .. }) if !handed.is_empty()) {
        model.notice = Some(Notice::refused(words.app_secret_stays_closed()));
        return Vec::new();
    }
    if matches!(last, Some(Act::Seal(_) | Act::Rectify(_))) {
        model.notice = Some(Notice::refused(words.app_seal_stays()));
        return Vec::new();
    }
    turn(model, Move::Undo, words)
}

/// Whether a move would leave secret ballots without the open round that they were typed in for. They are in no record, so
/// nothing that is done after it could bring them back.
fn loses_ballots(model: &Model, step: &Move) -> bool {
    let Some(desk) = &model.desk else { return false };
    let waiting = model.screens.axes.unsaved_ballots(desk.session());
    if waiting == 0 {
        return false;
    }
    let mut trial = desk.history.clone();
    trial.take(step.clone()) == Ok(true) && model.screens.axes.unsaved_ballots(trial.session()) < waiting
}

/// Does the last act undone again.
pub(super) fn redo(model: &mut Model, words: &Words) -> Vec<Effect> {
    turn(model, Move::Redo, words)
}

/// Makes a move in the history and says which act it was about.
fn turn(model: &mut Model, step: Move, words: &Words) -> Vec<Effect> {
    if loses_ballots(model, &step) {
        model.notice = Some(Notice::refused(words.app_secret_would_be_lost()));
        return Vec::new();
    }
    let Some(desk) = model.desk.as_mut().filter(|desk| desk.is_writable()) else { return Vec::new() };
    let earlier = desk.session().clone();
    let undone = desk.history.last().cloned();
    if desk.history.take(step.clone()) != Ok(true) {
        return Vec::new();
    }
    let (now, is_undo) = (desk.session(), step == Move::Undo);
    let said = match (undone, desk.history.last()) {
        (Some(act), _) if is_undo => words.app_undone(words.act(&act, now, &earlier, model.public)),
        (_, Some(act)) if !is_undo => words.app_redone(words.act(act, &earlier, now, model.public)),
        _ => String::new(),
    };
    model.notice = Some(Notice::done(said));
    let before = Before { is_approved: earlier.header.state == State::Approved, ..Before::of(model) };
    let effects = moved(model, step);
    if !is_undo {
        before.remark(None, model, words);
    }
    effects
}

fn moved(model: &mut Model, step: Move) -> Vec<Effect> {
    model.last_change = Some(model.now);
    let Some(desk) = &mut model.desk else { return Vec::new() };
    desk.safety.revision += 1;
    vec![Effect::Append { path: desk.path.clone(), revision: desk.safety.revision, step }]
}
