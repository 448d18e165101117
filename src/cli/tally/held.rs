//! A round of a session.

use super::applies::{self, Counted};
use super::asked::Asked;
use super::case::{Beside, Case};
use super::file::fitted;
use super::method::{self, Known};
use super::name::Name;
use super::taken::{Refusal, Taken, shown};
use crate::ballot_files::names::told_apart;
use crate::session::Session;
use crate::session::round::{Method, Round, RoundState};
use crate::session::rules::TieBreak;
use crate::storage::file_system::Disk;
use crate::storage::opened::{Mode, open};
use crate::terminal;
use crate::voting::measures::Scale;
use crate::voting::{Votes, result, tables, verdict};
use crate::words::Words;

/// Takes a round from the session file that is asked for: the one of the number, or the last that was closed.
pub(super) fn take(asked: &Asked, words: &Words) -> Taken {
    let opening = match open(&Disk, &asked.path, Mode::Read, &terminal::holder()) {
        Ok((_, opening)) => opening,
        Err(error) => return Taken::refused(Refusal::Wrong(words.storage_error(&error))),
    };
    let warnings =
        opening.faults.iter().map(|fault| words.storage_fault(fault)).chain(words.storage_trust(opening.trust));
    let path = shown(&asked.path);
    let mut said: Vec<String> = warnings.map(|warning| format!("{path}: {warning}")).collect();
    let session = opening.history.session();
    let case = chosen(session, asked, words).and_then(|place| {
        if session.rounds[place].is_open() {
            said.push(format!("{path}: {}", words.tally_still_open()));
        }
        case(session, place, asked, words)
    });
    Taken { said, is_whole: true, case: case.map(Box::new) }
}

/// The place of the round to count.
fn chosen(session: &Session, asked: &Asked, words: &Words) -> Result<usize, Refusal> {
    let rounds = &session.rounds;
    let Some(number) = asked.round else {
        let last = rounds.iter().rposition(|round| round.state == RoundState::Closed);
        let sealed = || rounds.iter().any(Round::is_sealed);
        return last.ok_or_else(|| {
            if sealed() { Refusal::Not(words.tally_sealed()) } else { Refusal::Wrong(words.tally_no_closed_round()) }
        });
    };
    let place = number - 1;
    match rounds.get(place) {
        None => Err(Refusal::Wrong(words.tally_no_such_round(rounds.len(), number))),
        Some(round) if round.is_sealed() => Err(Refusal::Not(words.tally_sealed())),
        Some(round) if round.state == RoundState::Annulled => Err(Refusal::Not(words.tally_annulled())),
        Some(round) if round.state == RoundState::Draft => Err(Refusal::Wrong(words.tally_not_opened())),
        Some(_) => Ok(place),
    }
}

fn case(session: &Session, place: usize, asked: &Asked, words: &Words) -> Result<Case, Refusal> {
    let round = &session.rounds[place];
    let wrong = |what: String| Refusal::Wrong(what);
    let own = Name::of_method(&round.method);
    let name = asked.name.unwrap_or(own);
    let threshold = asked.threshold().or(round.threshold);
    applies::to_method(asked, &Counted { name, marks: None, threshold }, words).map_err(Refusal::Wrong)?;
    let scale = verdict::scale(&round.method).or_else(|| of_criteria(&round.method));
    let known = Known {
        scale: scale.map_or((0, 0), |scale| (scale.least, scale.most)),
        grades: scale.map_or(0, |scale| u32::try_from(scale.grades()).unwrap_or(u32::MAX)),
        criteria: round.method.criteria().to_vec(),
        amount: if let Method::Budget { amount, .. } = round.method { amount } else { 0 },
        own: Some(round.method.clone()),
    };
    let made = method::method(name, asked, &known);
    // What the round limits besides, such as the number of ticks, belongs to its own method.
    let is_own = name == own && same_settings(&made, &round.method);
    let method = if is_own { round.method.clone() } else { made };
    let ballots = tables::of(round).map_err(|_| wrong(words.verdict_not_counted()))?;
    let fitted = if is_own { Some((ballots, scale)) } else { fitted(ballots, name, &method, scale) };
    let (ballots, scale) = fitted.ok_or_else(|| wrong(words.tally_other_ballots(name.code())))?;
    let seats = asked.seats.or(round.seats);
    if name.needs_seats() && seats.is_none() {
        return Err(wrong(words.tally_seats_needed(name.code())));
    }
    let has_costs = round.options.iter().all(|option| option.cost.is_some());
    if name.needs_costs() && !(has_costs && (known.amount > 0 || asked.budget.is_some())) {
        return Err(wrong(words.tally_costs_needed(name.code())));
    }
    let terms = result::terms(round, &[]);
    let beside = Beside {
        blank: terms.blank,
        silent: terms.silent,
        present: asked.people.unwrap_or(terms.present),
        entitled: asked.people.unwrap_or(terms.entitled),
        answered: round.settled_objections(&round.ballots.iter()),
        scaling: Some(asked.scaling),
        utility: asked.utility,
        scale,
        unit: 1,
    };
    let is_own = is_own && asked.seats.is_none() && asked.threshold().is_none() && asked.people.is_none();
    let counted = if is_own {
        round.clone()
    } else {
        // A second method counts the ballots of the round as those of the declared one.
        let same_method = method == round.method;
        let may_break = |rule: &TieBreak| same_method || *rule != TieBreak::SecondMethod;
        let tie_break = round.tie_break.iter().copied().filter(may_break).collect();
        let kept = if same_method { round.clone() } else { without_votes(round) };
        Round { method, threshold, seats, tie_break, ..kept }
    };
    let names = told_apart(round.options.iter().map(|option| option.label.clone()).collect(), &mut Vec::new());
    let own = is_own.then(|| (session.clone(), place));
    Ok(Case { name, round: counted, names, ballots, votes: Votes::of(round), beside, own })
}

/// The round without what its own method would count.
fn without_votes(round: &Round) -> Round {
    Round { ballots: Vec::new(), totals: None, counts: Vec::new(), ..round.clone() }
}

/// The scale of numbers by criteria.
fn of_criteria(method: &Method) -> Option<Scale> {
    match method {
        Method::Criteria { low, high, .. } => Some(Scale { least: *low, most: *high }),
        _ => None,
    }
}

/// Whether a method counts as another one does, whatever each ballot may hold.
fn same_settings(made: &Method, own: &Method) -> bool {
    match (made, own) {
        (Method::Approval { rule: one, .. }, Method::Approval { rule: other, .. }) => one == other,
        (made, own) => made == own,
    }
}
