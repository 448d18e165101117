//! Orders: `count: 3,{1,2},4`, the best first, those in braces tied.

use super::body::{self, Wrong};
use super::head::Head;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::format::Format;
use crate::ballot_files::intake::Intake;
use crate::voting::Cast;
use crate::voting::ballots::Rankings;

/// Reads the orders below the head.
pub(super) fn read(head: &Head<'_>, format: Format, intake: &mut Intake) -> Rankings {
    let options = head.options.len();
    let mut rankings = Rankings::new(options);
    let mut order = Order { ranks: vec![Rankings::UNRANKED; options], given: 0 };
    let mut lines = head.body.clone();
    while let Some(line) = body::next(&mut lines, head.separator, intake) {
        let cast = line.settled(order.read(line.ballot(), head, format), intake);
        intake.put((line.share, cast, line.number), options, |weight| rankings.push(&order.ranks, weight));
    }
    rankings
}

/// One order, each read over the one before it.
struct Order {
    /// The rank of each option.
    ranks: Vec<u16>,
    /// How many options have one.
    given: usize,
}

impl Order {
    fn read(&mut self, text: &[u8], head: &Head<'_>, format: Format) -> Result<Cast, Wrong> {
        self.ranks.fill(Rankings::UNRANKED);
        self.given = 0;
        let (mut at, mut rank, mut at_rank, mut is_open) = (0, 0, 0, false);
        while let Some(byte) = text.get(at).copied() {
            match byte {
                b'0'..=b'9' => {
                    if at_rank > 0 && !is_open {
                        return Err(bad(text, at));
                    }
                    if at_rank > 0 && !format.has_ties() {
                        return Err((at, What::Tied));
                    }
                    let (option, end) = head.option_at(text, at);
                    let Some(option) = option else { return Err(unknown(text, at, end)) };
                    let Some(place) = self.ranks.get_mut(option).filter(|place| **place == Rankings::UNRANKED) else {
                        return Err((at, What::OptionTwice { option }));
                    };
                    *place = rank;
                    self.given += 1;
                    at_rank += 1;
                    at = end;
                    continue;
                }
                b',' if !is_open && at_rank > 0 => {
                    rank += 1;
                    at_rank = 0;
                }
                b' ' | b'\t' | b',' => {}
                b'{' if !is_open && at_rank == 0 => is_open = true,
                b'}' if is_open => is_open = false,
                _ => return Err(bad(text, at)),
            }
            at += 1;
        }
        if is_open {
            return Err(bad(text, text.len()));
        }
        let (given, expected) = (self.given, self.ranks.len());
        if format.is_complete() && given > 0 && given < expected {
            return Err((text.len(), What::Incomplete { given, expected }));
        }
        Ok(if given == 0 { Cast::Blank } else { Cast::Valid })
    }
}

/// A number that no option has.
pub(super) fn unknown(text: &[u8], at: usize, end: usize) -> Wrong {
    (at, What::UnknownOption { found: quote(text.get(at..end).unwrap_or_default()) })
}

/// Something that has no place in an order; at its end, what is not closed.
pub(super) fn bad(text: &[u8], at: usize) -> Wrong {
    let end = text.iter().skip(at + 1).position(|byte| *byte == b',').map_or(text.len(), |more| at + 1 + more);
    (at, What::BadOrder { found: quote(text.get(at..end).unwrap_or_default()) })
}
