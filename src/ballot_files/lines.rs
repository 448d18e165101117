//! The lines of a text, with their numbers.

/// The lines of a text that are not empty, with their numbers, without spaces and returns at their ends.
#[derive(Clone, Debug)]
pub(super) struct Lines<'a> {
    rest: &'a str,
    /// The number of the next line.
    next: usize,
}

impl<'a> Lines<'a> {
    /// All lines of the text.
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text, next: 1 }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = (usize, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
            let number = self.next;
            self.rest = rest;
            self.next += 1;
            let line = line.as_bytes().trim_ascii_end();
            if !line.is_empty() {
                return Some((number, line));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_lines_are_passed_and_counted() {
        let lines: Vec<_> = Lines::new("a\r\n\n  \nb \nc").collect();
        assert_eq!(lines, [(1, &b"a"[..]), (4, b"b"), (5, b"c")]);
    }
}
