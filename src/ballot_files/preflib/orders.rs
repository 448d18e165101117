//! Orders: `count: 3,{1,2},4`, the best first, those in braces tied.

use super::body::{self, Wrong};
use super::head::Head;
use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::format::Format;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::turnout::Cast;
use crate::voting::ballots::Rankings;

/// Reads the orders below the head.
pub(super) fn read(head: &Head<'_>, format: Format, intake: &mut Intake) -> Rankings {
    let options = head.options.len();
    let mut rankings = Rankings::new(options);
    let mut order = Order { ranks: vec![Rankings::UNRANKED; options], given: 0 };
    let mut lines = head.body.clone();
    while let Some(line) = body::next(&mut lines, head.separator, intake) {
        let cast = line.settled(order.read(line.ballot(), head, format), intake);
        let put = (cast == Cast::Valid, options);
        intake.put((line.share, cast, line.number), put, |weight| rankings.push(&order.ranks, weight));
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
                    let (number, end) = number_at(text, at);
                    if at_rank > 0 && !is_open {
                        return Err(bad(text, at));
                    }
                    if at_rank > 0 && !format.has_ties() {
                        return Err((at, What::Tied));
                    }
                    self.rank(number, rank, head).map_err(|what| (at, what.unwrap_or_else(|| unknown(text, at))))?;
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

    /// Gives the option of a number its rank; `None` is the error of a number that no option has.
    fn rank(&mut self, number: Option<u64>, rank: u16, head: &Head<'_>) -> Result<(), Option<What>> {
        let option = number.and_then(|number| head.place(number)).ok_or(None)?;
        let place = self.ranks.get_mut(option).ok_or(None)?;
        if *place != Rankings::UNRANKED {
            return Err(Some(What::OptionTwice { option }));
        }
        *place = rank;
        self.given += 1;
        Ok(())
    }
}

/// The number that begins here, if it is not too long, and where it ends.
pub(super) fn number_at(text: &[u8], start: usize) -> (Option<u64>, usize) {
    let mut number = Some(0_u64);
    let mut at = start;
    while let Some(digit) = text.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit <= 9) {
        number = number.and_then(|number| number.checked_mul(10)?.checked_add(u64::from(digit)));
        at += 1;
    }
    (number, at)
}

/// A number that no option has.
pub(super) fn unknown(text: &[u8], at: usize) -> What {
    let (_, end) = number_at(text, at);
    What::UnknownOption { found: quote(text.get(at..end).unwrap_or_default()) }
}

/// Something that has no place in an order; at its end, what is not closed.
pub(super) fn bad(text: &[u8], at: usize) -> Wrong {
    let end = text.iter().skip(at + 1).position(|byte| *byte == b',').map_or(text.len(), |more| at + 1 + more);
    (at, What::BadOrder { found: quote(text.get(at..end).unwrap_or_default()) })
}
