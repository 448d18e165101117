//! Lines of fields with a delimiter between them and quotes around some (RFC 4180), without copying what is not quoted.

/// What is wrong with the quotes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A quote is opened and not closed, or closed only where another was to open on a later line.
    Open,
    /// Something follows a closing quote.
    After,
}

/// The records of a text, one after the other, each read over the one before it.
#[derive(Clone, Debug)]
pub(super) struct Records<'a> {
    text: &'a [u8],
    delimiter: u8,
    /// Whether there are quotes anywhere in the text.
    knows_quotes: bool,
    /// Where the next record begins, and on which line.
    next: (usize, usize),
    start: usize,
    line: usize,
    /// Where each field begins and ends: in the text, or, counted on from one behind its end, among the unquoted.
    fields: Vec<(usize, usize)>,
    /// How many fields the record has, if more than are kept.
    count: usize,
    /// The quoted fields with their doubled quotes made single.
    unquoted: Vec<u8>,
    has_quotes: bool,
    flaw: Option<Flaw>,
}

impl<'a> Records<'a> {
    /// The most fields of a record that are kept: more than there may be options.
    pub(super) const MOST_FIELDS: usize = 70_000;

    /// The records of this text from its beginning, its first line being `line`.
    pub(super) fn new(text: &'a [u8], delimiter: u8, line: usize) -> Self {
        Self {
            text,
            delimiter,
            knows_quotes: text.contains(&b'"'),
            next: (0, line),
            start: 0,
            line,
            fields: Vec::new(),
            count: 0,
            unquoted: Vec::new(),
            has_quotes: false,
            flaw: None,
        }
    }

    /// The same records, divided by another delimiter.
    pub(super) fn divided_by(&self, delimiter: u8) -> Self {
        Self { delimiter, ..self.clone() }
    }

    /// The same records again, from the one that begins here.
    pub(super) fn again_from(&self, start: usize, line: usize) -> Self {
        Self { next: (start, line), fields: Vec::new(), unquoted: Vec::new(), ..*self }
    }

    /// Reads the next record that is no empty line; `false` at the end.
    pub(super) fn advance(&mut self) -> bool {
        loop {
            let (start, line) = self.next;
            if start >= self.text.len() {
                return false;
            }
            (self.start, self.line) = (start, line);
            self.fields.clear();
            self.unquoted.clear();
            self.count = 0;
            self.has_quotes = false;
            self.flaw = None;
            let end = self.read(start);
            self.next = (end, line + self.lines_within(start, end));
            if self.count > 1 || self.has_quotes || !self.field(0).is_empty() {
                return true;
            }
        }
    }

    /// Reads fields up to the end of the record; gives where the next one begins.
    fn read(&mut self, start: usize) -> usize {
        let (text, delimiter) = (self.text, self.delimiter);
        let mut from = start;
        loop {
            if self.knows_quotes
                && let Some(open) = self.opening_quote(from)
            {
                let Some(end) = self.read_quoted(open) else { return self.end_of_line(start) };
                if text.get(end) != Some(&delimiter) {
                    return end + 1;
                }
                from = end + 1;
                continue;
            }
            let mut end = from;
            while text.get(end).is_some_and(|byte| *byte != delimiter && *byte != b'\n') {
                end += 1;
            }
            if text.get(end) == Some(&delimiter) {
                self.keep(from, end);
                from = end + 1;
                continue;
            }
            let has_return = end > from && text.get(end - 1) == Some(&b'\r');
            self.keep(from, end - usize::from(has_return));
            return end + 1;
        }
    }

    /// The quote that opens the field beginning here, if one does; people write spaces before it.
    fn opening_quote(&self, from: usize) -> Option<usize> {
        match self.text.get(from)? {
            b'"' => Some(from),
            b' ' => {
                let spaces = self.text.get(from..)?.iter().take_while(|byte| **byte == b' ').count();
                (self.text.get(from + spaces) == Some(&b'"')).then_some(from + spaces)
            }
            _ => None,
        }
    }

    /// Reads the field whose quote opens here; gives where it ends: at a delimiter, a line end or the end of the text.
    /// `None` where the quote is not closed.
    fn read_quoted(&mut self, open: usize) -> Option<usize> {
        self.has_quotes = true;
        let first = self.unquoted.len();
        let mut at = open + 1;
        let mut is_closed = false;
        while let Some(byte) = self.text.get(at).copied() {
            match (byte, is_closed) {
                (b'"', false) if self.text.get(at + 1) == Some(&b'"') => at += 1,
                (b'"', false) => {
                    is_closed = true;
                    at += 1;
                    continue;
                }
                (b'\n', true) => break,
                (b'\r', true) if self.text.get(at + 1) == Some(&b'\n') => {
                    at += 1;
                    break;
                }
                (byte, true) if byte == self.delimiter => break,
                (byte, true) if byte != b' ' => {
                    // Another quote opens on a later line: this one was never closed, and has swallowed whole lines.
                    if self.lines_within(open, at) > 0 {
                        self.flaw = Some(Flaw::Open);
                        return None;
                    }
                    self.flaw = Some(Flaw::After);
                }
                _ => {}
            }
            self.unquoted.push(byte);
            at += 1;
        }
        if !is_closed {
            self.flaw = Some(Flaw::Open);
            return None;
        }
        let base = self.text.len() + 1;
        self.keep(base + first, base + self.unquoted.len());
        Some(at)
    }

    fn keep(&mut self, start: usize, end: usize) {
        self.count += 1;
        if self.fields.len() < Self::MOST_FIELDS {
            self.fields.push((start, end));
        }
    }

    /// Where the line after the one that begins here begins.
    fn end_of_line(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        start + rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1)
    }

    fn lines_within(&self, start: usize, end: usize) -> usize {
        // Without quotes a record is one line, and nothing needs to be counted.
        if !self.has_quotes {
            return 1;
        }
        let is_line_end = |byte: &&u8| **byte == b'\n';
        self.text.get(start..end).unwrap_or_default().iter().filter(is_line_end).count()
    }

    /// A field of the record, without spaces around it; empty where there is none.
    pub(super) fn field(&self, column: usize) -> &[u8] {
        let raw = self.raw(column);
        match raw {
            [first, .., last] if *first > b' ' && *last > b' ' => raw,
            _ => raw.trim_ascii(),
        }
    }

    fn raw(&self, column: usize) -> &[u8] {
        let Some((start, end)) = self.fields.get(column).copied() else { return &[] };
        self.text.get(start..end).unwrap_or_else(|| {
            let base = self.text.len() + 1;
            self.unquoted.get(start.saturating_sub(base)..end.saturating_sub(base)).unwrap_or_default()
        })
    }

    /// How many fields the record has.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// The record as it stands in the text, without its line end.
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.get(self.start..self.next.0.min(self.text.len())).unwrap_or_default().trim_ascii_end()
    }

    /// Whether every field is empty.
    pub(super) fn is_blank(&self) -> bool {
        (0..self.fields.len()).all(|column| self.field(column).is_empty())
    }

    /// Where in the text the record begins.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The line on which the record begins, from 1.
    pub(super) fn line(&self) -> usize {
        self.line
    }

    /// What is wrong with its quotes.
    pub(super) fn flaw(&self) -> Option<Flaw> {
        self.flaw
    }

    /// The place of a field in its line, in characters from 1; `None` where quotes make it another than it seems.
    pub(super) fn column(&self, column: usize) -> Option<usize> {
        let (start, end) = *self.fields.get(column)?;
        let before = self.text.get(self.start..start).filter(|_| end <= self.text.len())?;
        let on_line = before.rsplit(|byte| *byte == b'\n').next()?;
        Some(String::from_utf8_lossy(on_line).chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<(usize, Vec<String>, Option<Flaw>)> {
        let mut records = Records::new(text.as_bytes(), b',', 1);
        let mut all = Vec::new();
        while records.advance() {
            let field = |column| String::from_utf8(records.field(column).to_vec()).unwrap();
            all.push((records.line(), (0..records.len()).map(field).collect(), records.flaw()));
        }
        all
    }

    fn plain(text: &str) -> Vec<Vec<String>> {
        read(text).into_iter().map(|(_, fields, _)| fields).collect()
    }

    #[test]
    fn fields_are_trimmed_and_quotes_taken_off() {
        assert_eq!(plain("a, b ,\r\n1,,\"x, \"\"y\"\"\"\n"), [vec!["a", "b", ""], vec!["1", "", "x, \"y\""]]);
        assert_eq!(plain("\"a\nb\",c"), [["a\nb", "c"]]);
        assert_eq!(plain("\"\"\n\n\n,"), [vec![""], vec!["", ""]]);
        assert_eq!(plain("\"a\" , \"b,\"\r\nc"), [vec!["a", "b,"], vec!["c"]]);
    }

    #[test]
    fn lines_are_counted_through_quotes() {
        let lines: Vec<usize> = read("a\n\n\"b\nb\"\nc").into_iter().map(|(line, ..)| line).collect();
        assert_eq!(lines, [1, 3, 5]);
    }

    #[test]
    fn an_open_quote_costs_one_line_only() {
        let read = read("a,\"b\nc,1\nd,2\n");
        assert_eq!(read[0].2, Some(Flaw::Open));
        assert_eq!(
            read[1..].iter().map(|(line, fields, _)| (*line, fields[0].as_str())).collect::<Vec<_>>(),
            [(2, "c"), (3, "d")]
        );
        assert_eq!(super::tests::read("\"a\nb\n\"c\",d\n")[2].1, ["c", "d"]);
    }

    #[test]
    fn what_follows_a_quote_is_a_flaw() {
        assert_eq!(read("\"a\"b,c\nd")[0].2, Some(Flaw::After));
        assert_eq!(read("\"a\"b,c\nd")[1], (2, vec!["d".to_owned()], None));
    }

    #[test]
    fn a_field_has_a_place() {
        let mut records = Records::new("ñandú,b,c".as_bytes(), b',', 1);
        assert!(records.advance());
        assert_eq!(records.column(1), Some(7));
        assert_eq!(records.column(9), None);
    }

    /// A field that needs no mending: plain, or quoted with whatever stands in quotes.
    fn sound_field() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-z0-9 .-]{0,4}",
            "[a-z,;\"\n ]{0,6}".prop_map(|text| format!("\"{}\"", text.replace('"', "\"\"")))
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// The reader of the crate `csv` is the measure for what is sound.
        #[test]
        fn sound_text_is_read_as_others_read_it(
            rows in prop::collection::vec(prop::collection::vec(sound_field(), 2..5), 0..6),
            end in prop::sample::select(&["\n", "\r\n"][..]),
        ) {
            let text: String = rows.iter().map(|row| row.join(",") + end).collect();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let trimmed = |record: csv::StringRecord| record.iter().map(|field| field.trim().to_owned()).collect();
            let expected: Vec<Vec<String>> = reader.records().map(|record| trimmed(record.unwrap())).collect();
            prop_assert_eq!(plain(&text), expected);
        }
    }
}
