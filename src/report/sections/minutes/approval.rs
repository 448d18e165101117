//! To whom the draft was sent, what was asked to be corrected, and who approved the minutes.

use super::head;
use crate::report::audience::Content;
use crate::report::context::{Context, in_one, within_quotes};
use crate::report::document::{Document, Item};
use crate::session::closing::{Approval, Circulated, Correction, CorrectionState};

pub(super) fn compose(context: &Context, document: &mut Document) {
    let (words, closing) = (context.words, &context.session.closing);
    document.heading(1, words.minutes_approval());
    let reads = context.reads(Content::Corrections);
    let circulated = closing.circulated.iter().map(|it| circulated(context, it, reads));
    let corrections = closing.corrections.iter().filter(|_| reads).map(|it| correction(context, it));
    let approvals = closing.approvals.iter().map(|it| approval(context, it));
    document.list(circulated.chain(corrections).chain(approvals).map(Item::plain).collect());
    if closing.approvals.is_empty() {
        document.say(words.minutes_not_approved());
    } else if closing.is_approval_outdated() {
        document.say(words.minutes_changed_since());
    }
}

/// When the draft was sent and, for whoever reads that, to whom.
fn circulated(context: &Context, it: &Circulated, reads: bool) -> String {
    let (words, date) = (context.words, context.words.date(it.date));
    if it.to.is_empty() || !reads {
        words.minutes_circulated(date)
    } else {
        words.minutes_circulated_to(date, it.to.as_str())
    }
}

fn correction(context: &Context, it: &Correction) -> String {
    let (words, date, who) = (context.words, context.words.date(it.date), it.by.as_str());
    let said = in_one(&it.text);
    let text = within_quotes(&said);
    match it.state {
        CorrectionState::Open => words.minutes_correction_open(date, text, who),
        CorrectionState::Taken => words.minutes_correction_taken(date, text, who),
        CorrectionState::Refused => words.minutes_correction_refused(date, text, who),
    }
}

fn approval(context: &Context, it: &Approval) -> String {
    let approval = head::approval(context, it);
    if it.note.is_empty() {
        context.words.minutes_approved(approval)
    } else {
        context.words.minutes_approved_note(approval, it.note.as_str())
    }
}
