//! The share of the votes that an option needs: to be approved of, to be marked at all, or to be rated so high.

use super::METHOD;
use super::methods::Offered;
use crate::session::Session;
use crate::session::round::{Base, Round, Threshold};
use crate::session::rules::Share;
use crate::ui::layer::FormField;
use crate::words::Words;

const BASES: [Base; 4] = [Base::Cast, Base::Valid, Base::Present, Base::Entitled];
const HALF: Share = Share { parts: 1, whole: 2 };
const TWO_THIRDS: Share = Share { parts: 2, whole: 3 };

/// Those that can be chosen: the usual ones, and that of the rules or of the round before when it is none of them.
pub(super) fn all(before: Option<&Round>, session: &Session) -> Vec<Threshold> {
    let more_than_half = BASES.map(|base| Threshold { share: HALF, base, strict: true });
    let two_thirds = BASES.map(|base| Threshold { share: TWO_THIRDS, base, strict: false });
    let mut shares = [more_than_half, two_thirds].concat();
    let declared = before.and_then(|round| round.threshold);
    for share in Threshold::of_rule(session.rules.decision).into_iter().chain(declared) {
        if !shares.contains(&share) {
            shares.push(share);
        }
    }
    shares
}

/// The share that must approve, at first that of the rules.
pub(super) fn of_approval(before: Option<&Round>, session: &Session, words: &Words) -> FormField {
    let usual = Threshold::of_rule(session.rules.decision);
    field(words.axes_round_threshold(), usual, Offered::has_threshold, before, session, words)
        .hint(words.axes_round_threshold_hint())
}

/// The share that must give the option anything. What the rules ask of a proposal says nothing of that.
pub(super) fn of_support(before: Option<&Round>, session: &Session, words: &Words) -> FormField {
    field(words.axes_round_support(), None, Offered::has_support, before, session, words)
        .hint(words.axes_round_support_hint())
}

/// How far up the scale an option must come.
pub(super) fn of_height(before: Option<&Round>, session: &Session, words: &Words) -> FormField {
    field(words.axes_round_height(), None, Offered::has_height, before, session, words)
        .hint(words.axes_round_height_hint())
}

fn field(
    label: String,
    usual: Option<Threshold>,
    has: fn(Offered) -> bool,
    before: Option<&Round>,
    session: &Session,
    words: &Words,
) -> FormField {
    let shares = all(before, session);
    // What was asked by another kind of method is no share of this one.
    let known = before.filter(|round| has(Offered::of(&round.method)));
    let usual = known.map_or(usual, |round| round.threshold);
    let place = usual.and_then(|usual| shares.iter().position(|share| *share == usual));
    let names = shares.iter().map(|share| words.threshold(share)).collect();
    FormField::choice(label, names, place).only(METHOD, &Offered::places(has))
}
