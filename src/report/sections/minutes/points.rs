//! The agenda, and what was treated point by point with what was agreed in each.

use super::agreement;
use crate::report::context::{Context, joined};
use crate::report::document::{Document, Item};
use crate::report::sections::points::{essence, has_essence};
use crate::session::agreement::Agreement;
use crate::session::id::PointId;

/// The order of the day; the points of the table stand for it where no other was set.
pub(super) fn agenda(context: &Context, document: &mut Document) {
    let (words, session) = (context.words, context.session);
    document.heading(1, words.minutes_agenda());
    let titles: Vec<Item> = if session.agenda.is_empty() {
        session.mesa.points.iter().map(|it| Item::plain(it.title.as_str())).collect()
    } else {
        session.agenda.iter().map(|it| Item::plain(it.title.as_str())).collect()
    };
    if titles.is_empty() {
        document.say(words.minutes_no_agenda());
    }
    document.ordered_list(titles);
}

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, points) = (context.words, &context.session.mesa.points);
    // A session that only followed up and agreed has treated something all the same.
    if points.is_empty() && context.agreements().next().is_some() {
        return;
    }
    document.heading(1, words.minutes_discussion());
    if points.is_empty() {
        document.say(words.minutes_nothing_discussed());
    }
    let mut silent = Vec::new();
    for (place, point) in points.iter().enumerate() {
        let mut agreed = context.own().filter(|it| it.point == Some(point.id)).peekable();
        if !has_essence(point) && agreed.peek().is_none() {
            silent.push(point.title.to_string());
            continue;
        }
        document.heading(2, words.minutes_point(place + 1, point.title.as_str()));
        essence(context, point, document);
        for it in agreed {
            agreement::compose(context, it, 3, document);
        }
    }
    // Whoever signs should not sign a page of points that nobody took up.
    document.labelled(&words.minutes_not_treated(), &joined(silent, "; "));
}

/// Agreements that belong to no point; then, apart from them, proposals that do not.
pub(super) fn others(context: &Context, document: &mut Document) {
    let words = context.words;
    let is_point = |id: PointId| context.session.point(id).is_some();
    let others = context.own().filter(|it| !it.point.is_some_and(is_point));
    let (adopted, proposed): (Vec<&Agreement>, Vec<&Agreement>) = others.partition(|it| it.is_adopted());
    let has_points = !context.session.mesa.points.is_empty();
    let agreements = if has_points { words.minutes_other_agreements() } else { words.report_agreements() };
    for (heading, agreements) in [(agreements, adopted), (words.minutes_proposals(), proposed)] {
        if !agreements.is_empty() {
            document.heading(1, heading);
        }
        for it in agreements {
            agreement::compose(context, it, 2, document);
        }
    }
}
