//! What stands between the fields of a table.

use crate::ballot_files::records::Records;

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];
/// How many records are looked at.
const LOOKED_AT: usize = 20;

/// The table after a first line such as `sep=;`, which spreadsheet programs heed, with what that line says and the number
/// of the line that follows.
pub(super) fn declared(text: &[u8]) -> (Option<u8>, &[u8], usize) {
    for delimiter in DELIMITERS {
        let Some(rest) = text.strip_prefix(b"sep=").and_then(|rest| rest.strip_prefix(&[delimiter])) else { continue };
        if let Some(rest) = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")) {
            return (Some(delimiter), rest, 2);
        }
    }
    (None, text, 1)
}

/// The delimiter with which the first records have the same number of fields, the most if several do; else the one that
/// the first record has most of. A comma where nothing is divided.
pub(super) fn detected(text: &[u8]) -> u8 {
    let counts = |delimiter: u8| {
        let mut records = Records::new(text, delimiter, 1);
        let mut counts = Vec::new();
        while counts.len() < LOOKED_AT && records.advance() {
            counts.push(records.len());
        }
        let first = counts.first().copied().unwrap_or(0);
        (first > 1 && counts.iter().all(|count| *count == first), first)
    };
    // Of equals the last is taken: the comma.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| counts(*delimiter)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delimiter_divides_all_lines_alike() {
        assert_eq!(detected(b"voter,A,B\nx,1,0\n"), b',');
        assert_eq!(detected(b"voter;A, with a comma, and one more;B\nx;1;0\n"), b';');
        assert_eq!(detected(b"A\tB\n1\t0\n"), b'\t');
        assert_eq!(detected(b"choice\nAgua\n"), b',');
        assert_eq!(detected(b""), b',');
        assert_eq!(detected(b"A;B;C\n1;0\n"), b';');
    }

    #[test]
    fn a_line_may_declare_it() {
        assert_eq!(declared(b"sep=;\r\nA;B"), (Some(b';'), &b"A;B"[..], 2));
        assert_eq!(declared(b"sep=A"), (None, &b"sep=A"[..], 1));
    }
}
