//! Minutes on paper beside those that the session gives now.

use std::ffi::OsStr;
use std::path::Path;

use super::{Finding, no, yes};
use crate::report::{Audience, Format, markdown, minutes};
use crate::session::{Session, Text};
use crate::terminal;
use crate::words::Words;

/// Of lines that differ, so many are shown.
const MOST_LINES: usize = 20;

/// Whether a file may be minutes as Markdown, by its name. Of another format the bytes say nothing of the text.
pub(super) fn is_compared(path: &Path) -> bool {
    let is_other = |ending: &OsStr| Format::ALL.iter().any(|it| *it != Format::Markdown && ending == it.extension());
    !path.extension().map(OsStr::to_ascii_lowercase).is_some_and(|ending| is_other(&ending))
}

/// Compares minutes that were written as Markdown with those of the session: the public ones or those of the office,
/// whichever they are more like.
pub(super) fn compared(session: &Session, bytes: &[u8], words: &Words) -> Finding {
    // The paper speaks the language of the session, whatever the screen speaks.
    let paper_words = Words::new(session.header.language);
    let text = String::from_utf8_lossy(bytes);
    let given: Vec<&str> = text.lines().map(str::trim_end).collect();
    let compare = |session: &Session| {
        let one = |audience| {
            let now = markdown::write(&minutes(session, &paper_words, audience, terminal::now().date()));
            differing(&given, &now.lines().map(str::trim_end).collect::<Vec<_>>())
        };
        Audience::ALL.map(one).into_iter().min_by_key(Vec::len).unwrap_or_default()
    };
    let differences = compare(session);
    if differences.is_empty() {
        return yes(words.verify_minutes_fit());
    }
    // A copy that was printed before the session was rectified is as true as it was.
    let missing = |later: &usize| compare(&before_rectifications(session, *later)).is_empty();
    if let Some(later) = (1..=session.closing.rectifications.len()).find(missing) {
        return yes(words.verify_minutes_before(later));
    }
    let count = i64::try_from(differences.len()).unwrap_or(i64::MAX);
    let shown = differences.iter().take(MOST_LINES).map(|line| format!("\n  {line}"));
    let more = if differences.len() > MOST_LINES { "\n  …" } else { "" };
    no(format!("{}{}{more}", words.verify_minutes_differ(count), shown.collect::<String>()))
}

/// The session as it was before its last rectifications were written.
fn before_rectifications(session: &Session, last: usize) -> Session {
    let mut before = session.clone();
    before.closing.rectifications.truncate(session.closing.rectifications.len().saturating_sub(last));
    before
}

/// The lines that only one of two texts has, each with a sign: `-` for the first, `+` for the second.
fn differing(one: &[&str], other: &[&str]) -> Vec<String> {
    let mut differences = Vec::new();
    let (mut left, mut right) = (one, other);
    loop {
        let alike = left.iter().zip(right).take_while(|(one, other)| one == other).count();
        (left, right) = (&left[alike..], &right[alike..]);
        match (left.split_first(), right.split_first()) {
            (None, None) => return differences,
            (Some((first, rest)), None) => {
                differences.push(signed('-', first));
                left = rest;
            }
            (None, Some((first, rest))) => {
                differences.push(signed('+', first));
                right = rest;
            }
            (Some((first, rest)), Some((second, others))) => {
                // Whichever comes up again sooner on the other side was not left out there.
                let again = |line: &str, lines: &[&str]| lines.iter().position(|it| *it == line);
                match (again(first, others), again(second, rest)) {
                    (Some(after), before) if before.is_none_or(|before| after <= before) => {
                        differences.push(signed('+', second));
                        right = others;
                    }
                    (_, Some(_)) => {
                        differences.push(signed('-', first));
                        left = rest;
                    }
                    _ => {
                        differences.extend([signed('-', first), signed('+', second)]);
                        (left, right) = (rest, others);
                    }
                }
            }
        }
    }
}

/// A line of somebody else's file, made harmless for the terminal.
fn signed(sign: char, line: &str) -> String {
    format!("{sign} {}", Text::new(line))
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn lines_that_differ_are_told_with_their_side() {
        assert_eq!(differing(&["a", "b", "c"], &["a", "b", "c"]), [""; 0]);
        assert_eq!(differing(&["a", "x", "c"], &["a", "b", "c"]), ["- x", "+ b"]);
        assert_eq!(differing(&["a", "c"], &["a", "b", "c"]), ["+ b"]);
        assert_eq!(differing(&["a", "b", "c"], &["a", "c"]), ["- b"]);
        assert_eq!(differing(&["a"], &[]), ["- a"]);
    }
}
