//! Values that are read from what is written, with words for what they should be.

use std::ops::RangeInclusive;

use clap::builder::TypedValueParser;
use jiff::civil::Date;
use num_traits::{Bounded, ToPrimitive};

use crate::words::Words;

/// A value that is read from what is written; `wrong` says what it should be.
pub(super) fn written<Value: Clone + Send + Sync + 'static>(
    read: impl Fn(&str) -> Option<Value> + Clone + Send + Sync + 'static,
    wrong: String,
) -> impl TypedValueParser<Value = Value> {
    move |text: &str| read(text).ok_or_else(|| wrong.clone())
}

/// A whole number of these; one without an end is held to what its kind can hold, which is said only to who asks for more.
pub(super) fn whole<Number>(range: RangeInclusive<u64>, words: &Words) -> impl TypedValueParser<Value = Number>
where
    Number: TryFrom<u64> + Bounded + ToPrimitive + Clone + Send + Sync + 'static,
{
    let most = Number::max_value().to_u64().map_or(*range.end(), |most| most.min(*range.end()));
    let least = range.start().to_string();
    let between = words.cli_whole_between(least.clone(), most.to_string());
    let wrong = if *range.end() == u64::MAX { words.cli_whole_from(least) } else { between.clone() };
    move |text: &str| {
        let number = text.parse::<u64>().map_err(|_| wrong.clone())?;
        let number = Some(number).filter(|number| range.contains(number)).ok_or_else(|| wrong.clone())?;
        Number::try_from(number).map_err(|_| between.clone())
    }
}

/// A day as `2026-12-31`.
pub(super) fn day(words: &Words) -> impl TypedValueParser<Value = Date> {
    written(|text: &str| text.parse().ok(), words.cli_day())
}
