//! Dates, hours and whole numbers as people type them.

mod days;

use std::collections::BTreeSet;

use jiff::civil::Time;

pub use days::{date, is_no_day};

/// Reads an hour: `9`, `9:30`, `09.30`, `9h30`, `930`, `0930`.
pub fn hour(text: &str) -> Option<Time> {
    let text = text.trim().trim_end_matches(['h', 'H']);
    let (hours, minutes) = match text.split_once([':', '.', 'h', 'H']) {
        Some(parts) => parts,
        None if text.len() > 2 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    let figures = |part: &str| if part.len() > 2 { None } else { part.parse().ok() };
    Time::new(figures(hours)?, figures(minutes)?, 0, 0).ok()
}

/// Reads a whole number, whose thousands may be parted by points, commas or spaces: `20000`, `20.000`, `1 500 000`.
pub fn whole(text: &str) -> Option<i64> {
    let text = text.trim();
    let (sign, figures) = text.split_at(usize::from(text.starts_with(['-', '+'])));
    let groups: Vec<&str> = figures.split(is_mark).collect();
    let one_kind = figures.chars().filter(|sign| is_mark(*sign)).collect::<BTreeSet<char>>().len() < 2;
    let grouped = groups.len() == 1
        || (one_kind && (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
    let figures = groups.concat();
    let is_number = grouped && figures.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { format!("{sign}{figures}").parse().ok() } else { None }
}

/// Whether a text is a number with decimals.
pub fn has_decimals(text: &str) -> bool {
    let text = text.trim();
    let is_number =
        text.contains(['.', ',']) && text.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
    is_number && whole(text).is_none()
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '.' | ',' | ' ' | '\u{a0}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_as_people_type_them() {
        for text in ["100000", "100.000", "100,000", "100 000", " 100\u{a0}000 "] {
            assert_eq!(whole(text), Some(100_000), "{text}");
        }
        assert_eq!((whole("-5"), whole("1.500.000")), (Some(-5), Some(1_500_000)));
        for text in ["", "20.5", "20,50", "1000.000", "1.000,50", ".500", "1.", "5x", "--5", "1.000,000"] {
            assert_eq!(whole(text), None, "{text}");
        }
        assert!(has_decimals("20.5") && has_decimals("1.000,50") && !has_decimals("100.000") && !has_decimals("x.5"));
    }

    #[test]
    fn hours_as_people_type_them() {
        for text in ["9:30", "09.30", "9h30", "930", "0930"] {
            assert_eq!(hour(text), Some(Time::constant(9, 30, 0, 0)), "{text}");
        }
        assert_eq!(hour("9"), Some(Time::constant(9, 0, 0, 0)));
        assert_eq!(hour("25:00"), None);
        assert_eq!(hour("ñ:00"), None);
        // What was typed behind an hour that stood there already.
        assert_eq!((hour("09:009"), hour("0009:30")), (None, None));
    }
}
