//! The form of the rules of the floor.

use crate::screens::mesa::speeches::time;
use crate::session::mesa::{FloorRules, SpeakingOrder};
use crate::ui::layer::{Form, FormField};
use crate::words::Words;

pub(in crate::screens::mesa) fn floor(rules: &FloorRules, words: &Words) -> Form {
    let orders = SpeakingOrder::ALL.map(|it| words.speaking_order(it)).to_vec();
    let order = SpeakingOrder::ALL.iter().position(|it| *it == rules.order).unwrap_or(0);
    let limit = |label: String, seconds: Option<u32>| {
        FormField::line(label, &seconds.map(time).unwrap_or_default()).hint(words.mesa_field_limit_hint())
    };
    Form::new(
        words.mesa_form_floor(),
        vec![
            FormField::one_of(words.mesa_field_order(), orders, order).hint(words.mesa_field_order_hint()),
            limit(words.mesa_field_limit(), rules.seconds),
            limit(words.mesa_field_institution_limit(), rules.institution_seconds),
        ],
    )
}
