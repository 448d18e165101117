//! Dates and hours as people type them.

use jiff::ToSpan;
use jiff::civil::{Date, Time};

/// Reads a date: `20/11/2026`, `20-11-2026`, `20.11.26`, `2026-11-20`, `20/11` (the next one from `today` on), or `+14`
/// (so many days from `today`).
pub fn date(text: &str, today: Date) -> Option<Date> {
    let text = text.trim();
    if let Some(days) = text.strip_prefix('+') {
        let days: i32 = days.trim().parse().ok()?;
        return today.checked_add(days.days()).ok();
    }
    let parts: Vec<i32> = text.split(['/', '-', '.', ' ']).map(str::parse).collect::<Result<_, _>>().ok()?;
    match parts[..] {
        [year, month, day] if year > 31 => day_of(year, month, day),
        [day, month, year] if year < 100 => day_of(2000 + year, month, day),
        [day, month, year] => day_of(year, month, day),
        [day, month] => {
            let this_year = day_of(i32::from(today.year()), month, day)?;
            if this_year < today { day_of(i32::from(today.year()) + 1, month, day) } else { Some(this_year) }
        }
        _ => None,
    }
}

fn day_of(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Reads an hour: `9`, `9:30`, `09.30`, `9h30`, `930`, `0930`.
pub fn hour(text: &str) -> Option<Time> {
    let text = text.trim().trim_end_matches(['h', 'H']);
    let (hours, minutes) = match text.split_once([':', '.', 'h', 'H']) {
        Some(parts) => parts,
        None if text.len() > 2 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    Time::new(hours.parse().ok()?, minutes.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_people_type_them() {
        let today = Date::constant(2026, 11, 20);
        let expected = Date::constant(2026, 12, 4);
        for text in ["4/12/2026", "04-12-2026", "4.12.26", "2026-12-04", "4/12", "+14"] {
            assert_eq!(date(text, today), Some(expected), "{text}");
        }
        assert_eq!(date("1/2", today), Some(Date::constant(2027, 2, 1)));
        for text in ["", "31/2/2026", "mañana", "4/12/2026/1", "99999999999"] {
            assert_eq!(date(text, today), None, "{text}");
        }
    }

    #[test]
    fn hours_as_people_type_them() {
        for text in ["9:30", "09.30", "9h30", "930", "0930"] {
            assert_eq!(hour(text), Some(Time::constant(9, 30, 0, 0)), "{text}");
        }
        assert_eq!(hour("9"), Some(Time::constant(9, 0, 0, 0)));
        assert_eq!(hour("25:00"), None);
        assert_eq!(hour("ñ:00"), None);
    }
}
