//! The end of the session, and the lines to sign on.

use crate::report::context::Context;
use crate::report::document::{Block, Document, Signatory};
use crate::session::closing::Signature;
use crate::session::header::State;
use crate::session::text::Text;

pub(super) fn compose(context: &Context, document: &mut Document) {
    let words = context.words;
    // The hour of the header is the planned one until the session has ended.
    if context.session.header.state <= State::Running {
        return;
    }
    document.heading(1, words.minutes_adjourned_heading());
    document.say(match context.session.header.ends {
        Some(ends) => words.minutes_adjourned(words.hour(ends)),
        None => words.minutes_adjourned_undated(),
    });
}

/// Who signs, with room for it; where none were named, whoever led the session and kept its record.
pub(super) fn signatures(context: &Context, document: &mut Document) {
    let (words, header) = (context.words, &context.session.header);
    let usual = [
        Signature { name: header.facilitator.clone(), post: Text::new(&words.minutes_presides()) },
        Signature { name: header.rapporteur.clone(), post: Text::new(&words.minutes_secretary()) },
    ];
    let named = &context.session.closing.signatures[..];
    // Minutes are signed even where the record does not say by whom: there is room to write it.
    let signs = if named.is_empty() { &usual[..] } else { named };
    let signatory = |it: &Signature| Signatory { name: it.name.to_string(), quality: it.post.to_string() };
    let people = signs.iter().map(signatory).collect();
    document.heading(1, words.minutes_signatures());
    let headers = [words.report_name(), words.report_quality(), words.minutes_signature()];
    document.blocks.push(Block::Signatures { headers, people });
}
