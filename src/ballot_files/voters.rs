//! Who has a ballot already.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::Hasher;

use super::records::Records;
use crate::session::Text;

/// The voters who have a ballot. A file may name a million, so that each takes a few bytes only: a digest of the name, and
/// where the name can be read again if another one has the same digest.
#[derive(Debug, Default)]
pub(super) struct Voters {
    /// Where the record of the first voter with a digest begins, and its line.
    seen: HashMap<u64, (u32, u32)>,
    /// Voters whose digest is another one's, too, with their lines.
    others: HashMap<Vec<u8>, usize>,
}

impl Voters {
    /// Takes the voter whom this column of the record names. The line of an earlier ballot is an error. Where nobody is
    /// named there is no voter to know again.
    pub(super) fn take(&mut self, records: &Records<'_>, column: usize) -> Result<(), usize> {
        let name = name(records, column);
        if name.is_empty() {
            return Ok(());
        }
        let place = (u32::try_from(records.start()).ok()).zip(u32::try_from(records.line()).ok());
        match (self.seen.entry(digest(&name)), place) {
            (Entry::Vacant(entry), Some(place)) => {
                entry.insert(place);
                return Ok(());
            }
            (Entry::Occupied(entry), _) => {
                let (start, line) = (entry.get().0 as usize, entry.get().1 as usize);
                let mut first = records.again_from(start, line);
                if first.advance() && self::name(&first, column) == name {
                    return Err(line);
                }
            }
            _ => {}
        }
        match self.others.entry(name.into_owned()) {
            Entry::Vacant(entry) => _ = entry.insert(records.line()),
            Entry::Occupied(entry) => return Err(*entry.get()),
        }
        Ok(())
    }
}

/// The name in one form, because the same letters may be written with composed accents and without.
fn name<'r>(records: &'r Records<'_>, column: usize) -> Cow<'r, [u8]> {
    let name = records.field(column);
    if name.is_ascii() {
        return Cow::Borrowed(name);
    }
    Cow::Owned(Text::new(&String::from_utf8_lossy(name)).as_str().as_bytes().to_vec())
}

fn digest(name: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(name);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voter_is_known_again() {
        let text = "José,1\n,2\n,3\nJose\u{301},4\nJose,5\n\"José\",6\n";
        let mut records = Records::new(text.as_bytes(), b',', 1);
        let mut voters = Voters::default();
        let mut taken = Vec::new();
        while records.advance() {
            taken.push(voters.take(&records, 0));
        }
        assert_eq!(taken, [Ok(()), Ok(()), Ok(()), Err(1), Ok(()), Err(1)]);
    }

    #[test]
    fn one_digest_may_belong_to_two() {
        let mut records = Records::new(b"Ana\nEva\nEva\n", b',', 1);
        let mut voters = Voters::default();
        assert!(records.advance());
        voters.seen.insert(digest(b"Eva"), (0, 1));
        let mut taken = Vec::new();
        while records.advance() {
            taken.push(voters.take(&records, 0));
        }
        assert_eq!(taken, [Ok(()), Err(2)]);
    }
}
