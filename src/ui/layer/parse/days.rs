//! Days as people type them: by figures, by the name of the month, or as so much time from today.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::session::fold::folded;

/// The names of each month in Spanish, English and Portuguese. What people type is read in all of them, whatever language the
/// screen speaks.
const MONTHS: [&[&str]; 12] = [
    &["enero", "january", "janeiro"],
    &["febrero", "february", "fevereiro"],
    &["marzo", "march", "marco"],
    &["abril", "april"],
    &["mayo", "may", "maio"],
    &["junio", "june", "junho"],
    &["julio", "july", "julho"],
    &["agosto", "august"],
    &["septiembre", "setiembre", "september", "setembro"],
    &["octubre", "october", "outubro"],
    &["noviembre", "november", "novembro"],
    &["diciembre", "december", "dezembro"],
];
/// Words between the parts of a date, and before a time from today, that say nothing by themselves.
const SAID_BESIDE: [&str; 17] =
    ["de", "del", "el", "la", "en", "dentro", "do", "da", "em", "daqui", "a", "of", "the", "on", "in", "within", "y"];
/// So many letters of a month tell it.
const TELLING: usize = 3;

/// Reads a date: `20/11/2026`, `20-11-2026`, `20.11.26`, `2026-11-20`, `20/11` or `20 de noviembre` (the next one from
/// `today` on), `20 nov 2027`, `+14` or `en 14 días`, `2 semanas`, `3 meses` (so long from `today`).
pub fn date(text: &str, today: Date) -> Option<Date> {
    let parts = parts(text);
    from_today(text, &parts, today).or_else(|| {
        let Parts { day, month, year } = read(&parts)?;
        let in_year = |year: i32| day_of(year, month, day);
        if year.is_some() {
            return year.and_then(in_year);
        }
        let this_year = i32::from(today.year());
        in_year(this_year).filter(|it| *it >= today).or_else(|| in_year(this_year + 1))
    })
}

/// Whether a text names a day as dates are written, and there is no such day: `31/02`.
pub fn is_no_day(text: &str, today: Date) -> bool {
    read(&parts(text)).is_some() && date(text, today).is_none()
}

/// What a date is made of; the month as a number, which may be too high.
struct Parts {
    day: i32,
    month: i32,
    year: Option<i32>,
}

/// The words and numbers of a text that say something.
fn parts(text: &str) -> Vec<String> {
    let folded = folded(text);
    let parts = folded.split(|sign: char| matches!(sign, '/' | '-' | '.' | ',') || sign.is_whitespace());
    parts.filter(|part| !part.is_empty() && !SAID_BESIDE.contains(part)).map(str::to_owned).collect()
}

fn read(parts: &[String]) -> Option<Parts> {
    let name = parts.iter().position(|part| month(part).is_some());
    let named = name.and_then(|place| month(&parts[place]));
    let numbers = parts.iter().enumerate().filter(|(place, _)| Some(*place) != name);
    let numbers: Vec<i32> = numbers.map(|(_, part)| part.parse()).collect::<Result<_, _>>().ok()?;
    let (day, month, year) = match (named, &numbers[..]) {
        (None, &[year, month, day]) | (Some(month), &[year, day]) if year > 31 => (day, month, Some(year)),
        (None, &[day, month, year]) | (Some(month), &[day, year]) => (day, month, Some(year)),
        (None, &[day, month]) | (Some(month), &[day]) => (day, month, None),
        _ => return None,
    };
    let year = year.map(|year| if (0..100).contains(&year) { 2000 + year } else { year });
    Some(Parts { day, month, year })
}

fn month(word: &str) -> Option<i32> {
    let is_name = word.chars().count() >= TELLING;
    let place = MONTHS.iter().position(|names| is_name && names.iter().any(|name| name.starts_with(word)))?;
    i32::try_from(place + 1).ok()
}

/// `+14`, `mañana`, `en 14 días`, `2 semanas`, `3 meses`, `un año`.
fn from_today(text: &str, parts: &[String], today: Date) -> Option<Date> {
    if let Some(Ok(days)) = text.trim().strip_prefix('+').map(|days| days.trim().parse::<i32>()) {
        return today.checked_add(days.days()).ok();
    }
    if let [day] = parts {
        return match day.as_str() {
            "hoy" | "today" | "hoje" => Some(today),
            "manana" | "tomorrow" | "amanha" => today.tomorrow().ok(),
            _ => None,
        };
    }
    let [count, unit] = parts else { return None };
    let count: i32 = match count.trim_start_matches('+') {
        "un" | "una" | "um" | "uma" | "one" => 1,
        figures => figures.parse().ok()?,
    };
    let begins = |names: &[&str]| names.iter().any(|name| unit.starts_with(name));
    let span: Span = if begins(&["dia", "day"]) {
        count.days()
    } else if begins(&["semana", "week"]) {
        count.weeks()
    } else if begins(&["mes", "month"]) {
        count.months()
    } else if begins(&["ano", "year"]) {
        count.years()
    } else {
        return None;
    };
    today.checked_add(span).ok()
}

fn day_of(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 20);

    #[test]
    fn dates_as_people_type_them() {
        let expected = Date::constant(2026, 12, 4);
        for text in ["4/12/2026", "04-12-2026", "4.12.26", "2026-12-04", "4/12", "+14", "+ 14"] {
            assert_eq!(date(text, TODAY), Some(expected), "{text}");
        }
        assert_eq!(date("1/2", TODAY), Some(Date::constant(2027, 2, 1)));
        for text in ["", "31/2/2026", "ayer", "4/12/2026/1", "99999999999", "4 de 12 meses"] {
            assert_eq!(date(text, TODAY), None, "{text}");
        }
    }

    #[test]
    fn months_may_be_named_in_three_languages() {
        let expected = Some(Date::constant(2027, 2, 15));
        let named =
            ["15 de febrero", "15 feb", "15 de fevereiro de 2027", "February 15, 2027", "el 15 de febrero del 27"];
        for text in named {
            assert_eq!(date(text, TODAY), expected, "{text}");
        }
        for (place, name) in
            ["enero", "janeiro", "MARZO", "abril", "maio", "junho", "julio", "agosto"].iter().enumerate()
        {
            let month = [1, 1, 3, 4, 5, 6, 7, 8][place];
            assert_eq!(date(&format!("3 {name}"), TODAY), Some(Date::constant(2027, month, 3)), "{name}");
        }
        assert_eq!(date("1 de diciembre", TODAY), Some(Date::constant(2026, 12, 1)));
        for text in ["15 de brumario", "febrero", "15 febrero marzo", "quince de febrero"] {
            assert_eq!(date(text, TODAY), None, "{text}");
        }
    }

    #[test]
    fn a_time_from_today_may_be_said() {
        let said = [
            ("en 60 días", Date::constant(2027, 1, 19)),
            ("60 dias", Date::constant(2027, 1, 19)),
            ("dentro de 2 semanas", Date::constant(2026, 12, 4)),
            ("em 3 meses", Date::constant(2027, 2, 20)),
            ("un mes", Date::constant(2026, 12, 20)),
            ("mañana", Date::constant(2026, 11, 21)),
            ("within 1 year", Date::constant(2027, 11, 20)),
        ];
        for (text, expected) in said {
            assert_eq!(date(text, TODAY), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_day_that_there_is_not_is_told_from_what_is_no_date() {
        for text in ["31/02", "31/2/2027", "30 de febrero", "0/5", "5/13"] {
            assert!(is_no_day(text, TODAY), "{text}");
        }
        for text in ["", "mañana", "4/12", "29/2/2028", "cuatro", "martes 15"] {
            assert!(!is_no_day(text, TODAY), "{text}");
        }
    }
}
