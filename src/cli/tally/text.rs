//! The result for people, in the language of the program.

mod agreement;
mod duels;
mod table;

use super::case::Case;
use super::firm::Firm;
use super::winners::{self, Winners};
use crate::report::audience::Audience;
use crate::report::document::{Document, Item, Metadata};
use crate::report::plain;
use crate::session::Text;
use crate::session::round::Method;
use crate::terminal;
use crate::voting::measures::robustness::OptionFirmness;
use crate::voting::proportional::Committee;
use crate::voting::verdict::Robustness;
use crate::voting::{Detail, Verdict};
use crate::words::Words;

/// How wide a page is, in cells.
const WIDTH: usize = 80;

/// With more committees than these, only their number is told.
const MOST_COMMITTEES: usize = 12;

/// The result of a case: what it came to or, where only agreement was asked for, how far the ballots agree.
/// How firm it is stands last, where that was asked for.
pub(super) fn text(case: &Case, verdict: Option<&Verdict<'_>>, firm: &Firm, words: &Words) -> String {
    let mut paper = paper(case, words);
    paper.say(label(case, verdict, words));
    let votes = case.votes;
    paper.say(words.report_votes(votes.blank, votes.spoilt, votes.valid, votes.voters));
    let ballots = verdict.map_or(&case.ballots, Verdict::ballots);
    let weight = case.weight(ballots);
    if weight != votes.valid {
        paper.say(words.tally_weight(words.thousands(weight)));
    }
    match verdict {
        Some(verdict) => result(&mut paper, case, verdict, words),
        None => agreement::compose(&mut paper, case, words),
    }
    match firm {
        Firm::NotAsked => {}
        Firm::Unknown => paper.say(words.tally_robustness_unknown()),
        Firm::Known(robustness) => robust(&mut paper, case, robustness, words),
    }
    plain::text(&paper, WIDTH)
}

fn paper(case: &Case, words: &Words) -> Document {
    let metadata = Metadata::new(Audience::Internal, terminal::now().date());
    Document::new(case.round.question.to_string(), words.language(), metadata)
}

/// What was counted, and how.
fn label(case: &Case, verdict: Option<&Verdict<'_>>, words: &Words) -> String {
    match (&case.round.method, verdict) {
        (_, None) => words.tally_agreement(),
        // What was not said is not told.
        (method @ (Method::Dots { points: 0, .. } | Method::Quadratic { credits: u32::MAX }), _) => {
            words.method_name(method)
        }
        (method @ Method::Budget { rule, .. }, _) if case.beside.unit > 1 => {
            words.method_counted(words.method_name(method), words.budget_rule(*rule))
        }
        (method, _) => words.method(method),
    }
}

fn result(paper: &mut Document, case: &Case, verdict: &Verdict<'_>, words: &Words) {
    let winners = Winners::of(case, Some(verdict));
    let committee = winners::committee(case, verdict);
    paper.table(table::of(case, verdict, &winners, committee.as_ref(), words));
    let sentences = match &case.own {
        Some((session, place)) => {
            let round = &session.rounds[*place];
            std::iter::once(words.verdict(round, session)).chain(words.verdict_more(round, session)).collect()
        }
        None => words.verdict_on(verdict, case.votes, case.beside.unit),
    };
    let mut sentences = sentences.into_iter();
    sentences.by_ref().take(1).for_each(|first| paper.say(first));
    let mut items: Vec<Item> = sentences.map(Item::plain).collect();
    items.extend(committee.and_then(|committee| committees(case, &committee, words)).map(Item::plain));
    paper.list(items);
    if let Detail::Ordered(ordered) = &verdict.outcome().detail {
        duels::compose(paper, case, &ordered.pairwise, words);
    }
}

/// How firm a result is, and how often each option came out.
fn robust(paper: &mut Document, case: &Case, robustness: &Robustness, words: &Words) {
    let firmness = &robustness.firmness;
    let mut items = words.firmness_told(robustness);
    let share = |(place, it): (usize, &OptionFirmness)| {
        words.tally_robustness_option(case.option(place), words.axes_percent(firmness.share(it.seated).percent()))
    };
    // Of many options the first are read: those that come out most often.
    let mut often: Vec<(usize, &OptionFirmness)> = firmness.options.iter().enumerate().collect();
    often.sort_by_key(|(_, it)| std::cmp::Reverse(it.seated));
    let options: Vec<String> = often.into_iter().map(share).collect();
    items.push(words.tally_robustness_options(options.join("; ")));
    paper.list(items.into_iter().map(Item::plain).collect());
}

/// The committees that tie, where they are few enough to be read.
fn committees(case: &Case, committee: &Committee, words: &Words) -> Option<String> {
    let count = committee.committees.len();
    if count < 2 {
        return None;
    }
    if count > MOST_COMMITTEES || !committee.complete {
        return Some(words.tally_many_committees(count));
    }
    let label = |place: &usize| case.round.options.get(*place).map_or("", |option| Text::as_str(&option.label));
    let told = committee.committees.iter().map(|it| it.iter().map(label).collect::<Vec<_>>().join(", "));
    Some(words.tally_committees(told.collect::<Vec<_>>().join(" · "), count))
}
