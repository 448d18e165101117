//! What stands between the fields of a table.

use crate::ballot_files::records::Records;

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];
/// How many records are looked at.
const LOOKED_AT: usize = 20;

/// The records of a table, the first of them at hand; `None` where there is none.
pub(super) fn opened(text: &[u8]) -> Option<Records<'_>> {
    let (declared, text, line) = declared(text);
    let records = Records::new(text, declared.unwrap_or(b','), line);
    let mut records = if declared.is_some() { records } else { detected(&records) };
    records.advance().then_some(records)
}

/// The table after a first line such as `sep=;`, which spreadsheet programs heed, with what that line says and the number
/// of the line that follows.
fn declared(text: &[u8]) -> (Option<u8>, &[u8], usize) {
    for delimiter in DELIMITERS {
        let Some(rest) = text.strip_prefix(b"sep=").and_then(|rest| rest.strip_prefix(&[delimiter])) else { continue };
        if let Some(rest) = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")) {
            return (Some(delimiter), rest, 2);
        }
    }
    (None, text, 1)
}

/// The records, divided by the delimiter with which the first ones have the same number of fields, the most if several
/// do; else by the one that the first record has most of. By a comma where nothing is divided.
fn detected<'a>(records: &Records<'a>) -> Records<'a> {
    let counts = |delimiter: &u8| {
        let mut records = records.divided_by(*delimiter);
        let (mut counts, mut is_split) = (Vec::new(), false);
        while counts.len() < LOOKED_AT && records.advance() {
            counts.push(records.len());
            is_split |= splits_quotes(&records);
        }
        let first = counts.first().copied().unwrap_or(0);
        (first > 1 && !is_split && counts.iter().all(|count| *count == first), first)
    };
    // Of equals the last is taken: the comma.
    let best = DELIMITERS.into_iter().rev().max_by_key(counts);
    records.divided_by(best.unwrap_or(b','))
}

/// Whether a quote stands within a field that is not in quotes, as if another delimiter were the right one.
fn splits_quotes(records: &Records<'_>) -> bool {
    let is_plain = |column: &usize| records.column(*column).is_some();
    (0..records.len().min(LOOKED_AT)).filter(is_plain).any(|column| records.field(column).contains(&b'"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delimiter_divides_all_lines_alike() {
        let detected = |text: &[u8]| {
            let mut records = detected(&Records::new(text, b',', 1));
            records.advance().then(|| records.len())
        };
        assert_eq!(detected(b"voter,A,B\nx,1,0\n"), Some(3));
        assert_eq!(detected(b"voter;A, with a comma, and one more;B\nx;1;0\n"), Some(3));
        assert_eq!(detected(b"count,\"A;B;C;D\"\n"), Some(2));
        assert_eq!(detected(b"A\tB\n1\t0\n"), Some(2));
        assert_eq!(detected(b"choice\nAgua\n"), Some(1));
        assert_eq!(detected(b""), None);
        assert_eq!(detected(b"A;B;C\n1;0\n"), Some(3));
    }

    #[test]
    fn a_line_may_declare_it() {
        assert_eq!(declared(b"sep=;\r\nA;B"), (Some(b';'), &b"A;B"[..], 2));
        assert_eq!(declared(b"sep=A"), (None, &b"sep=A"[..], 1));
    }
}
