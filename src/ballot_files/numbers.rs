//! Numbers as people and programs write them in tables.

use super::fault::{What, quote};
use crate::voting::Fraction;

/// A whole number within the scale; `None` where the field is empty. Noughts behind a decimal point are taken for what
/// spreadsheets add, if there are at most two: `1.000` may mean a thousand.
#[inline]
pub(super) fn whole(field: &[u8], least: i64, most: i64) -> Result<Option<i64>, What> {
    // Nothing but a digit or two, as nearly all fields are.
    let number = match field {
        [digit @ b'0'..=b'9'] => i64::from(digit - b'0'),
        [ten @ b'0'..=b'9', digit @ b'0'..=b'9'] => i64::from(ten - b'0') * 10 + i64::from(digit - b'0'),
        _ => return written_whole(field, least, most),
    };
    if number >= least && number <= most { Ok(Some(number)) } else { written_whole(field, least, most) }
}

#[inline(never)]
fn written_whole(field: &[u8], least: i64, most: i64) -> Result<Option<i64>, What> {
    let written = field.trim_ascii();
    if written.is_empty() {
        return Ok(None);
    }
    let number = signed(written).ok_or_else(|| no_whole_number(written, least, most))?;
    if (least..=most).contains(&number) {
        Ok(Some(number))
    } else {
        Err(What::OutOfScale { found: quote(written), least, most })
    }
}

fn signed(written: &[u8]) -> Option<i64> {
    let (is_negative, digits) = match written {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    };
    let digits = digits.strip_suffix(b".0").or_else(|| digits.strip_suffix(b".00")).unwrap_or(digits);
    let size = natural(digits).and_then(|size| i64::try_from(size).ok())?;
    Some(if is_negative { -size } else { size })
}

/// Nothing but digits.
pub(super) fn natural(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.iter().try_fold(0_u64, |number, digit| {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 { None } else { number.checked_mul(10)?.checked_add(u64::from(digit)) }
    })
}

/// Why it is no whole number.
fn no_whole_number(written: &[u8], least: i64, most: i64) -> What {
    let found = quote(written);
    let unsigned = written.strip_prefix(b"-").or_else(|| written.strip_prefix(b"+")).unwrap_or(written);
    let are_digits = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    let split = |by: u8| {
        let at = unsigned.iter().position(|byte| *byte == by)?;
        let (whole, rest) = unsigned.split_at(at);
        (rest.len() > 1 && (whole.is_empty() || are_digits(whole)) && are_digits(&rest[1..])).then_some(())
    };
    if are_digits(unsigned) {
        What::OutOfScale { found, least, most }
    } else if split(b',').is_some() {
        What::DecimalComma { found }
    } else if split(b'.').is_some() {
        What::NotWhole { found }
    } else {
        What::NotANumber { found }
    }
}

/// A number with a decimal point, exactly, or a fraction such as `1/3`; `None` where it is none. What has more than
/// eighteen digits is none.
pub(super) fn exact(written: &[u8]) -> Option<Fraction> {
    let written = written.trim_ascii();
    if let Some(at) = written.iter().position(|byte| *byte == b'/') {
        let (above, below) = (written.get(..at)?.trim_ascii(), written.get(at + 1..)?.trim_ascii());
        let below = small(below).filter(|below| *below > 0)?;
        return Some(Fraction::new(i128::from(signed(above)?), u128::from(below)));
    }
    let (sign, unsigned) = match written {
        [b'-', rest @ ..] => (-1, rest),
        [b'+', rest @ ..] | rest => (1, rest),
    };
    let (whole, decimals) = match unsigned.iter().position(|byte| *byte == b'.') {
        Some(at) => (unsigned.get(..at)?, unsigned.get(at + 1..)?),
        None => (unsigned, &b""[..]),
    };
    if whole.is_empty() && decimals.is_empty() || whole.len() + decimals.len() > 18 {
        return None;
    }
    let part = |digits: &[u8]| if digits.is_empty() { Some(0) } else { natural(digits) };
    let scale = 10_u128.pow(u32::try_from(decimals.len()).ok()?);
    let size = u128::from(part(whole)?) * scale + u128::from(part(decimals)?);
    Some(Fraction::new(sign * i128::try_from(size).ok()?, scale))
}

fn small(digits: &[u8]) -> Option<u64> {
    natural(digits).filter(|_| digits.len() <= 18)
}

/// How many times one option outweighs another: a whole number from 1 to 9, or 1 divided by one, also written as a
/// decimal if no other such number is written so: `.333`, `0.25`. A division with rest takes two decimals at least.
pub(super) fn ratio(field: &[u8]) -> Option<Fraction> {
    let written = field.trim_ascii();
    let value = exact(written)?;
    let known = |below: u64| Fraction::of(1, below);
    if (1..=9).any(|number| value == Fraction::whole(number) || value == known(number)) {
        return Some(value);
    }
    let decimals = written.iter().position(|byte| *byte == b'.').map(|at| written.len() - at - 1)?;
    if decimals < 2 {
        return None;
    }
    // Rounded or cut off at so many decimals.
    let scale = 10_i128.pow(u32::try_from(decimals).ok()?);
    let digits = value.numerator() * (scale / i128::try_from(value.denominator()).ok()?);
    let is_near = |below: &i128| digits == scale / below || digits == (2 * scale + below) / (2 * below);
    let mut near = (2..=9).filter(is_near);
    let below = near.next().filter(|_| near.next().is_none())?;
    u64::try_from(below).ok().map(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(field: &str) -> Result<Option<i64>, What> {
        whole(field.as_bytes(), -5, 1000)
    }

    #[test]
    fn whole_numbers_are_read() {
        let read = |field| read(field).ok().flatten();
        assert_eq!(
            ["7", " 12 ", "-3", "+4", "3.0", "3.00", "", "  "].map(read),
            [Some(7), Some(12), Some(-3), Some(4), Some(3), Some(3), None, None]
        );
    }

    #[test]
    fn what_is_none_is_told_apart() {
        assert!(matches!(read("3,5"), Err(What::DecimalComma { .. })));
        assert!(matches!(read("3,0"), Err(What::DecimalComma { .. })));
        assert!(matches!(read("3.5"), Err(What::NotWhole { .. })));
        assert!(matches!(read("1.000"), Err(What::NotWhole { .. })));
        for field in ["x", "3x", "-", ".", ",", "1e3", "1,2,3", "٣", "\0"] {
            assert!(matches!(read(field), Err(What::NotANumber { .. })), "{field}");
        }
        for field in ["-6", "1001", "99999999999999999999999999"] {
            assert!(matches!(read(field), Err(What::OutOfScale { least: -5, most: 1000, .. })), "{field}");
        }
    }

    #[test]
    fn decimals_are_exact() {
        assert_eq!(exact(b"827838.50"), Some(Fraction::new(1_655_677, 2)));
        assert_eq!(exact(b"-.4"), Some(Fraction::new(-2, 5)));
        assert_eq!(exact(b" 1 / 3 "), Some(Fraction::of(1, 3)));
        for none in ["", ".", "1/0", "1,5", "1.2.3", "/2", "1/", "0.1234567890123456789", "1/9999999999999999999"] {
            assert_eq!(exact(none.as_bytes()), None, "{none}");
        }
    }

    #[test]
    fn decimals_of_fractions_are_recognised_only_without_doubt() {
        let below = |written: &str| ratio(written.as_bytes()).map(Fraction::denominator);
        for (written, expected) in [
            (".333", 3),
            ("0.33", 3),
            ("0.3333333333333", 3),
            ("0.5", 2),
            ("0.50", 2),
            ("0.25", 4),
            (".2", 5),
            ("0.17", 6),
            ("0.167", 6),
            ("0.1666", 6),
            ("0.143", 7),
            ("0.142857", 7),
            (".125", 8),
            ("0.11", 9),
            ("1/7", 7),
            ("9", 1),
        ] {
            assert_eq!(below(written), Some(expected), "{written}");
        }
        for none in ["0.3", "0.1", "0", "10", "-3", "1.5", "0.334", "2/3", "0.34", "1/10", "0,33", "x"] {
            assert_eq!(below(none), None, "{none}");
        }
    }
}
