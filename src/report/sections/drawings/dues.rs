//! When agreements fall due, and how they stand.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Chart, Drawing, Due, Part};
use crate::session::agreement::{Agreement, AgreementState};

/// No more agreements than these have a row; the tables have all.
const MOST_ROWS: usize = 30;

/// What is owed on one line of time; `None` unless at least two have a date.
pub(in crate::report::sections) fn calendar(context: &Context, owed: &[&Agreement]) -> Option<Chart> {
    let words = context.words;
    let due = |it: &&Agreement| {
        let date = it.due?;
        Some(Due {
            label: context.agreement_label(it),
            text: it.text.to_string(),
            date,
            day: words.date_short(date),
            overdue: it.is_overdue(context.today),
        })
    };
    let mut entries: Vec<Due> = owed.iter().filter_map(due).collect();
    entries.sort_by_key(|it| it.date);
    entries.truncate(MOST_ROWS);
    if entries.len() < 2 {
        return None;
    }
    let alternative = in_words(entries.iter().map(|it| {
        let day = if it.overdue { words.drawing_overdue(it.day.as_str()) } else { it.day.clone() };
        (it.label.clone(), day)
    }));
    // Whoever reads it later must know of which day it speaks.
    let today_label = words.date_short(context.today);
    let drawing = Drawing::Calendar { today: context.today, today_label, entries };
    Some(Chart { title: words.drawing_calendar(), drawing, alternative, repeats: true })
}

/// How many agreements stand how; `None` unless there are at least two.
pub(in crate::report::sections) fn states<'a>(
    context: &Context,
    agreements: impl Iterator<Item = &'a Agreement>,
) -> Option<Chart> {
    let words = context.words;
    let states: Vec<AgreementState> = agreements.map(Agreement::state).collect();
    if states.len() < 2 {
        return None;
    }
    let part = |state: AgreementState| Part {
        label: words.agreement_state(state),
        count: u32::try_from(states.iter().filter(|it| **it == state).count()).unwrap_or(u32::MAX),
    };
    let parts: Vec<Part> = AgreementState::ALL.into_iter().map(part).filter(|part| part.count > 0).collect();
    let alternative = in_words(parts.iter().map(|it| (it.label.clone(), it.count.to_string())));
    Some(Chart { title: words.drawing_states(), drawing: Drawing::Parts(parts), alternative, repeats: false })
}
