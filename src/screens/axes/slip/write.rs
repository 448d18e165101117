//! A slip as it would be typed.

use crate::session::ballot::{Consent, Marks, OptionId, Stance};

/// The slip as it would be typed; blank and spoilt ones by their letter.
pub(in crate::screens::axes) fn write(marks: &Marks) -> String {
    match marks {
        Marks::Blank => "b".to_owned(),
        Marks::Spoilt => "x".to_owned(),
        Marks::Points(given) => spaced(given, |(option, points)| match points {
            1 => option.0.to_string(),
            _ => format!("{}:{points}", option.0),
        }),
        Marks::Stances(given) => spaced(given, |(option, stance)| format!("{}{}", option.0, sign(*stance))),
        Marks::Consents(given) => spaced(given, |(option, degree)| format!("{}{}", option.0, degree_sign(*degree))),
        Marks::Ticks(given) => spaced(given, |option| option.0.to_string()),
        Marks::Scores(given) => spaced(given, |(option, score)| format!("{}:{score}", option.0)),
        Marks::Ranking(groups) => groups.iter().map(|group| tied(group)).collect::<Vec<_>>().join(">"),
        Marks::Sheet(given) => spaced(given, |(option, numbers)| {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!("{}:{}", option.0, numbers.join(","))
        }),
        Marks::Comparisons(given) => spaced(given, |(left, right, times)| match times {
            1 => format!("{}={}", left.0, right.0),
            _ => format!("{}>{}:{times}", left.0, right.0),
        }),
    }
}

fn spaced<Item>(given: &[Item], written: impl Fn(&Item) -> String) -> String {
    given.iter().map(written).collect::<Vec<_>>().join(" ")
}

fn tied(group: &[OptionId]) -> String {
    group.iter().map(|option| option.0.to_string()).collect::<Vec<_>>().join("=")
}

fn sign(stance: Stance) -> char {
    match stance {
        Stance::Favour => '+',
        Stance::Against => '-',
        // A nought after the number of the option would be part of that number.
        Stance::Abstain => '=',
    }
}

fn degree_sign(degree: Consent) -> char {
    match degree {
        Consent::Support => '+',
        Consent::Accept => '=',
        Consent::Reservation => 'r',
        Consent::Objection => '-',
        Consent::Abstain => 'a',
    }
}
