//! Step 6: how the session went, who approves its record, who signs.

use std::rc::Rc;

use concertar::keys::Key;
use concertar::session::Session;
use concertar::session::closing::Closing;

use super::go_to_row;
use super::opening::day;
use crate::typist::Typist;

/// From what is missing to the balance of the session.
const TO_BALANCE: usize = 2;

/// The facilitator's summary, and what the capitalisation sheet asks; what the plan leaves empty is passed over.
pub(super) fn balance(typist: &mut Typist, closing: &Closing) {
    typist.keys(Key::Right, TO_BALANCE);
    let texts =
        [&closing.summary, &closing.protagonist, &closing.what_worked, &closing.what_to_change, &closing.useful_to];
    for (place, text) in texts.into_iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        go_to_row(typist, place);
        typist.key(Key::Enter);
        typist.note(text);
    }
}

/// How many gave which grade to which side of the session.
pub(super) fn evaluation(typist: &mut Typist, closing: &Closing) {
    let words = Rc::clone(&typist.words);
    typist.key(Key::Right);
    typist.press("n");
    typist.lines(closing.evaluation.iter().map(|it| it.aspect.to_string()));
    for (place, rated) in closing.evaluation.iter().enumerate() {
        go_to_row(typist, place);
        typist.key(Key::Enter);
        let labels = [
            words.closing_grade_one(),
            words.closing_grade_two(),
            words.closing_grade_three(),
            words.closing_grade_four(),
            words.closing_grade_five(),
        ];
        for (label, count) in labels.into_iter().zip(rated.grades).filter(|(_, count)| *count > 0) {
            typist.fill(label, &count.to_string());
        }
        typist.keep();
    }
}

/// Weeks later: who approved, who signs, and that the record is approved.
pub(super) fn approval(typist: &mut Typist, plan: &Session) {
    let words = Rc::clone(&typist.words);
    typist.key(Key::Right);
    for approval in &plan.closing.approvals {
        typist.clock(approval.date.at(11, 0, 0, 0));
        typist.press("n");
        typist.fill(words.closing_field_by(), approval.by.as_str());
        typist.fill(words.closing_field_date(), &day(Some(approval.date)));
        typist.fill(words.closing_field_note(), approval.note.as_str());
        typist.keep();
    }
    for signature in &plan.closing.signatures {
        typist.press("f");
        typist.fill(words.closing_field_name(), signature.name.as_str());
        typist.fill(words.closing_field_post(), signature.post.as_str());
        typist.keep();
    }
    typist.press("a");
    typist.choose(words.state(plan.header.state));
}
