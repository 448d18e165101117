//! How far a round has come: who may vote in it, how many have, and what was understood of each.

use std::collections::BTreeSet;

use super::Axes;
use super::entry::{Entry, number, says_something};
use crate::session::ballot::{Ballot, Marks, OptionId};
use crate::session::id::ParticipantId;
use crate::session::participant::Participant;
use crate::session::round::{Method, Round, Used};
use crate::session::rules::Counted;
use crate::session::{Session, Text};
use crate::voting::Votes;
use crate::voting::views::shifts::{self, Standing};
use crate::words::Words;

/// What someone gave in an open round taken by name.
pub(super) fn ballot_of(round: &Round, who: ParticipantId) -> Option<&Ballot> {
    round.ballots.iter().find(|ballot| ballot.voter == Some(who))
}

/// Under which name someone is called: that of the institution, where each has one vote.
pub(super) fn voter_name<'v>(round: &Round, voter: &'v Participant) -> &'v str {
    if round.is_by_institution() { voter.body().as_str() } else { voter.name.as_str() }
}

/// How many have voted so far: the only thing that may be known of a secret round while it is open.
pub(super) fn cast(axes: &Axes, round: &Round) -> usize {
    let voters = match Entry::of(round) {
        Entry::Slips if round.is_sealed() => return axes.held.of(round.id).len(),
        Entry::Totals => axes.totals(round).map_or(0, |totals| u64::from(totals.voters)),
        // The most hands that one option had would say how it is going.
        Entry::Counts if round.is_sealed() => return 0,
        Entry::Counts => Votes::of_hands(axes.counts(round)).voters,
        Entry::Slips | Entry::Names => Votes::of(round).voters,
    };
    usize::try_from(voters).unwrap_or(usize::MAX)
}

/// How many rows of the round can be selected.
pub(super) fn rows(session: &Session, round: &Round) -> usize {
    if !round.is_open() {
        return round.options.len();
    }
    match Entry::of(round) {
        _ if round.is_sealed() => 0,
        Entry::Slips => round.ballots.len(),
        Entry::Names => session.voters_of(round).len(),
        Entry::Counts | Entry::Totals => round.options.len(),
    }
}

/// How many of those who may vote have done so, in a sentence.
pub(super) fn turnout(axes: &Axes, session: &Session, round: &Round, words: &Words) -> String {
    if hides_votes(round) {
        let options = round.options.len();
        return words.axes_turnout_counted(number(options - axes.uncounted(round)), number(options));
    }
    let votes = number(cast(axes, round));
    match session.voters_of(round).len() {
        0 => words.axes_turnout_unlisted(votes),
        all if has_proxies(round) => words.axes_turnout_entitled(number(all), votes),
        present if round.is_by_institution() => words.axes_turnout_bodies(number(present), votes),
        present => words.axes_turnout(number(present), votes),
    }
}

/// How many of those who may vote have not, as far as that is known.
pub(super) fn not_voted(axes: &Axes, session: &Session, round: &Round) -> usize {
    if hides_votes(round) { 0 } else { session.voters_of(round).len().saturating_sub(cast(axes, round)) }
}

/// Before a round is closed: how many of those who may vote have not, and whether fewer voted than the quorum asks to be
/// present.
pub(super) fn missing(axes: &Axes, session: &Session, round: &Round, words: &Words) -> Vec<String> {
    let (absent, votes) = (not_voted(axes, session, round), cast(axes, round));
    if absent == 0 {
        return Vec::new();
    }
    let mut said = vec![words.axes_not_voted(number(absent))];
    let Some(opened) = &round.opened else { return said };
    match opened.quorum.of {
        Counted::People => {
            let needed = opened.quorum.amount.needed(opened.entitled);
            if usize::try_from(needed).is_ok_and(|needed| votes < needed) {
                said.push(words.axes_fewer_than_quorum(i64::from(needed), number(votes)));
            }
        }
        Counted::Institutions => {
            let all = opened.counted.map_or(u64::from(opened.entitled), |counted| counted.entitled);
            let needed = opened.quorum.amount.needed(u32::try_from(all).unwrap_or(u32::MAX));
            let heard = institutions(session, round).unwrap_or(votes);
            if usize::try_from(needed).is_ok_and(|needed| heard < needed) {
                said.push(words.axes_fewer_bodies_than_quorum(i64::from(needed), number(heard)));
            }
        }
    }
    said
}

/// How many institutions have voted, where votes are signed. Of unsigned ones it is only known that these are no more than
/// the votes.
fn institutions(session: &Session, round: &Round) -> Option<usize> {
    let voters = round.ballots.iter().map(|ballot| session.participant(ballot.voter?));
    let bodies: Option<BTreeSet<&Text>> = voters.map(|voter| voter.map(Participant::body)).collect();
    bodies.map(|bodies| bodies.len()).filter(|count| *count > 0)
}

/// Whether not even the number of votes is known: hands counted in secret say it only with how they were raised.
pub(super) fn hides_votes(round: &Round) -> bool {
    round.is_sealed() && Entry::of(round) == Entry::Counts
}

/// Whether votes could be given for absent ones.
pub(super) fn has_proxies(round: &Round) -> bool {
    round.opened.as_ref().is_some_and(|opened| opened.proxies)
}

/// How much a ballot used where it left something; nothing while a secret round is open.
pub(super) fn left_unused(round: &Round, marks: &Marks) -> Option<Used> {
    round.used(marks).filter(|used| used.is_partial() && !round.is_sealed())
}

/// How many of these ballots left something unused, in a phrase.
pub(super) fn partial(round: &Round, ballots: &[Ballot], words: &Words) -> Option<String> {
    let partial: Vec<Used> =
        ballots.iter().filter_map(|ballot| round.used(&ballot.marks)).filter(Used::is_partial).collect();
    partial.first().map(|used| words.partial(used.unit, partial.len()))
}

/// What stands on a ballot, with the names of the options: «1 Cooperación ×2 · 3 Inclusión».
pub(super) fn told(round: &Round, marks: &Marks, words: &Words) -> String {
    if !says_something(marks) {
        return if *marks == Marks::Blank { words.axes_blank() } else { words.axes_spoilt() };
    }
    let name = |option: &OptionId| {
        let label = round.option(*option).map(|it| it.label.to_string()).unwrap_or_default();
        format!("{} {label}", option.0)
    };
    let parts: Vec<String> = match marks {
        Marks::Points(given) => given
            .iter()
            .map(|(option, points)| if *points == 1 { name(option) } else { format!("{} ×{points}", name(option)) })
            .collect(),
        Marks::Stances(given) => {
            given.iter().map(|(option, stance)| format!("{}: {}", name(option), words.stance(*stance))).collect()
        }
        Marks::Ticks(given) => given.iter().map(name).collect(),
        Marks::Scores(given) => given.iter().map(|(option, score)| format!("{}: {score}", name(option))).collect(),
        Marks::Ranking(groups) => {
            groups.iter().map(|group| group.iter().map(name).collect::<Vec<_>>().join(" = ")).collect()
        }
        Marks::Sheet(given) => given
            .iter()
            .map(|(option, numbers)| {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                format!("{}: {}", name(option), numbers.join(" "))
            })
            .collect(),
        Marks::Comparisons(given) => {
            given.iter().map(|(left, right, times)| format!("{} ×{times} {}", name(left), name(right))).collect()
        }
        Marks::Consents(given) => {
            given.iter().map(|(option, degree)| format!("{}: {}", name(option), words.consent(*degree))).collect()
        }
        Marks::Blank | Marks::Spoilt => Vec::new(),
    };
    parts.join(" · ")
}

/// What each option came to in the round that this one asks again, by its place: «antes 1.º · 26 puntos», or without the
/// unit. Nothing where it asks nothing again.
pub(super) fn previous(round: &Round, session: &Session, with_unit: bool, words: &Words) -> Vec<String> {
    let score =
        |score| if with_unit { words.score(&round.method, score) } else { words.bare_score(&round.method, score) };
    let told = |it: Option<Standing>| {
        it.map(|it| words.views_previous(words.verdict_since_place(number(it.place)), score(it.score)))
            .unwrap_or_default()
    };
    let same = round.follows.and_then(|id| session.round(id)).is_some_and(|it| it.method == round.method);
    let previous = shifts::previous(round, session).filter(|_| same).unwrap_or_default();
    previous.into_iter().map(told).collect()
}

/// How the method works, in one sentence for the room.
pub(super) fn explained(round: &Round, words: &Words) -> String {
    match &round.method {
        // What the mesa puts to the vote is a proposal, and alone.
        Method::Hands if round.agreement.is_some() => words.axes_explain_hands_proposal(),
        Method::Consent if round.agreement.is_some() => words.axes_explain_consent_proposal(),
        Method::Dots { points, most } if most < points => words.axes_explain_dots(*most, *points),
        Method::Dots { points, .. } => words.axes_explain_dots_free(*points),
        Method::Hands => words.axes_explain_hands(),
        Method::Single => words.axes_explain_single(),
        Method::Approval { most: Some(most), .. } => words.axes_explain_ticks_most(*most),
        Method::Approval { most: None, .. } => words.axes_explain_ticks(),
        Method::Ranking { .. } => words.axes_explain_ranking(),
        Method::MajorityJudgment { grades, .. } => {
            let names: Vec<String> = (0..*grades).rev().map(|grade| words.grade(grade, *grades)).collect();
            words.axes_explain_judgment(names.join(", "))
        }
        Method::Score { low, high, .. } => words.axes_explain_score(*high, *low),
        Method::Consent => words.axes_explain_consent(),
        Method::Criteria { low, high, criteria } => {
            let names: Vec<String> = criteria.iter().map(|it| it.name.to_string()).collect();
            words.axes_explain_criteria(names.join(", "), *high, *low)
        }
        Method::Comparison { .. } => words.axes_explain_comparison(),
        Method::Budget { amount, .. } => words.axes_explain_budget(words.thousands(*amount)),
        Method::Quadratic { credits } => words.axes_explain_quadratic(*credits),
    }
}
