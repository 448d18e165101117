//! Values that are read from what is written, with words for what they should be.

use std::ops::RangeInclusive;

use clap::builder::TypedValueParser;
use jiff::civil::Date;

use crate::words::Words;

/// A value that is read from what is written; `wrong` says what it should be.
pub(super) fn written<Value: Clone + Send + Sync + 'static>(
    read: impl Fn(&str) -> Option<Value> + Clone + Send + Sync + 'static,
    wrong: String,
) -> impl TypedValueParser<Value = Value> {
    move |text: &str| read(text).ok_or_else(|| wrong.clone())
}

/// A whole number of these; one without an end is held to what its kind can hold.
pub(super) fn whole<Number>(range: RangeInclusive<u64>, words: &Words) -> impl TypedValueParser<Value = Number>
where
    Number: TryFrom<u64> + Clone + Send + Sync + 'static,
{
    let (least, most) = (range.start().to_string(), range.end().to_string());
    let wrong =
        if *range.end() == u64::MAX { words.cli_whole_from(least) } else { words.cli_whole_between(least, most) };
    let read = move |text: &str| {
        let number = text.parse::<u64>().ok().filter(|number| range.contains(number))?;
        Number::try_from(number).ok()
    };
    written(read, wrong)
}

/// A day as `2026-12-31`.
pub(super) fn day(words: &Words) -> impl TypedValueParser<Value = Date> {
    written(|text: &str| text.parse().ok(), words.cli_day())
}
