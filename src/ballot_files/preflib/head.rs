//! What stands before the ballots: the options with their numbers, and what the file declares of itself.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::ballot_files::fault::{Declared, What, quote};
use crate::ballot_files::format::Format;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::lines::Lines;
use crate::ballot_files::names::told_apart;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::numbers::natural;
use crate::session::Text;
use crate::voting::ballots::Rankings;

/// The numbers of options are below this.
const MOST_NUMBER: usize = 1_000_000;

/// What stands before the ballots.
#[derive(Debug)]
pub(super) struct Head<'a> {
    pub(super) options: Vec<Text>,
    /// The place of the option of each number; [`Head::NONE`] where the number has none.
    places: Vec<u16>,
    /// The people declared, with the line that declares them.
    pub(super) voters: Option<(usize, u64)>,
    /// The different ballots declared.
    pub(super) orders: Option<(usize, u64)>,
    /// The categories declared, or named.
    pub(super) categories: Option<usize>,
    /// What stands between the count of a ballot and the ballot.
    pub(super) separator: u8,
    /// The lines of the ballots.
    pub(super) body: Lines<'a>,
}

impl Head<'_> {
    const NONE: u16 = u16::MAX;

    /// The option of the number that begins here, and where the number ends.
    #[inline]
    pub(super) fn option_at(&self, text: &[u8], start: usize) -> (Option<usize>, usize) {
        let (mut number, mut at) = (0, start);
        while let Some(digit) = text.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit <= 9) {
            // Too great a number stays too great, whatever digits follow.
            number = MOST_NUMBER.min(number) * 10 + usize::from(digit);
            at += 1;
        }
        let place = self.places.get(number).copied().unwrap_or(Self::NONE);
        ((place != Self::NONE).then_some(usize::from(place)), at)
    }
}

/// What the lines of a head say, as they are read.
#[derive(Debug, Default)]
struct Said {
    names: BTreeMap<usize, Text>,
    options: Option<(usize, u64)>,
    voters: Option<(usize, u64)>,
    orders: Option<(usize, u64)>,
    categories: Option<(usize, u64)>,
    category_names: usize,
}

/// Reads the head of a file of today, with `#` before each line, or of the format in use up to 2021.
pub(super) fn read<'a>(text: &'a str, format: Format, intake: &mut Intake) -> Option<Head<'a>> {
    let mut body = Lines::new(text);
    let Some((line, first)) = body.clone().next() else {
        intake.faults.on_file(What::Empty);
        return None;
    };
    let (said, separator) = if first.starts_with(b"#") {
        (read_today(&mut body, format, intake), b':')
    } else if natural(first).is_some() {
        (read_old(&mut body, intake), b',')
    } else {
        intake.faults.on_line(line, What::NoHeader);
        return None;
    };
    let options = said.options(intake)?;
    let most = options.keys().next_back().map_or(0, |number| number + 1);
    let mut places = vec![Head::NONE; most];
    for ((number, _), place) in options.iter().zip(0..) {
        places[*number] = place;
    }
    let names = options.into_values().collect();
    Some(Head {
        options: told_apart(names, &mut intake.notices),
        places,
        voters: said.voters,
        orders: said.orders,
        categories: said.categories(intake),
        separator,
        body,
    })
}

fn read_today(body: &mut Lines<'_>, format: Format, intake: &mut Intake) -> Said {
    let mut said = Said::default();
    loop {
        let mut next = body.clone();
        let Some((line, rest)) = next.next().and_then(|(line, text)| Some((line, text.strip_prefix(b"#")?))) else {
            return said;
        };
        *body = next;
        let at = rest.iter().position(|byte| *byte == b':').unwrap_or(rest.len());
        let (name, value) = rest.split_at(at);
        let (name, value) = (name.trim_ascii(), value.get(1..).unwrap_or_default().trim_ascii());
        let mut number = || {
            let number = natural(value);
            if number.is_none() {
                intake.faults.on_line(line, What::BadValue { name: quote(name), found: quote(value) });
            }
            number.map(|number| (line, number))
        };
        match name {
            b"NUMBER ALTERNATIVES" => said.options = number(),
            b"NUMBER VOTERS" => said.voters = number(),
            b"NUMBER UNIQUE ORDERS" | b"NUMBER UNIQUE PREFERENCES" => said.orders = number(),
            b"NUMBER CATEGORIES" => said.categories = number(),
            b"DATA TYPE" if !value.eq_ignore_ascii_case(format.ending().as_bytes()) => {
                intake.notices.push(Notice::OtherType { said: quote(value) });
            }
            _ if name.starts_with(b"CATEGORY NAME") => said.category_names += 1,
            _ => {
                if let Some(which) = name.strip_prefix(b"ALTERNATIVE NAME") {
                    said.name(line, which.trim_ascii(), value, intake);
                }
            }
        }
    }
}

fn read_old(body: &mut Lines<'_>, intake: &mut Intake) -> Said {
    let options = body.next().and_then(|(line, count)| Some((line, natural(count)?)));
    let mut said = Said { options, ..Said::default() };
    let count = said.options.map_or(0, |(_, count)| count);
    for _ in 0..count {
        let mut next = body.clone();
        let Some((line, text)) = next.next() else { break };
        let at = text.iter().position(|byte| *byte == b',').unwrap_or(text.len());
        let (number, name) = text.split_at(at);
        if natural(number).is_none() {
            break;
        }
        *body = next;
        said.name(line, number, name.get(1..).unwrap_or_default(), intake);
    }
    // People who voted, the sum of the counts, how many orders.
    let Some((line, sums)) = body.next() else { return said };
    let mut numbers = sums.split(|byte| *byte == b',').map(|number| natural(number.trim_ascii()));
    if let (Some(Some(voters)), Some(Some(_)), Some(Some(orders)), None) =
        (numbers.next(), numbers.next(), numbers.next(), numbers.next())
    {
        said.voters = Some((line, voters));
        said.orders = Some((line, orders));
    } else {
        intake.faults.on_line(line, What::BadValue { name: "voters,sum,orders".into(), found: quote(sums) });
    }
    said
}

impl Said {
    fn name(&mut self, line: usize, number: &[u8], name: &[u8], intake: &mut Intake) {
        let place = natural(number).and_then(|number| usize::try_from(number).ok());
        let Some(place) = place.filter(|place| *place < MOST_NUMBER) else {
            intake.faults.on_line(line, What::BadValue { name: "ALTERNATIVE NAME".into(), found: quote(number) });
            return;
        };
        let name = Text::new(&String::from_utf8_lossy(name));
        let name = if name.is_empty() { Text::new(&place.to_string()) } else { name };
        match self.names.entry(place) {
            Entry::Vacant(entry) => _ = entry.insert(name),
            Entry::Occupied(_) => intake.faults.on_line(line, What::Repeated { name: quote(number) }),
        }
    }

    /// The options by their numbers. Those without a name go by their number, if there are as many as declared.
    fn options(&self, intake: &mut Intake) -> Option<BTreeMap<usize, Text>> {
        let mut options = self.names.clone();
        if let Some((line, said)) = self.options {
            let wanted = usize::try_from(said).unwrap_or(usize::MAX);
            if wanted > Rankings::MOST_OPTIONS {
                intake.faults.on_line(line, What::TooManyOptions { found: wanted, most: Rankings::MOST_OPTIONS });
                return None;
            }
            let unnamed: Vec<usize> = (1..=wanted).filter(|number| !options.contains_key(number)).collect();
            if options.len() + unnamed.len() == wanted {
                options.extend(unnamed.into_iter().map(|number| (number, Text::new(&number.to_string()))));
            }
            if options.len() != wanted {
                let found = options.len() as u64;
                intake.faults.on_line(line, What::Declared { what: Declared::Options, said, found });
            }
        }
        if options.is_empty() {
            intake.faults.on_file(What::NoOptions);
            return None;
        }
        if options.len() > Rankings::MOST_OPTIONS {
            let (found, most) = (options.len(), Rankings::MOST_OPTIONS);
            intake.faults.on_file(What::TooManyOptions { found, most });
            return None;
        }
        Some(options)
    }

    fn categories(&self, intake: &mut Intake) -> Option<usize> {
        let named = (self.category_names > 0).then_some(self.category_names);
        let Some((line, said)) = self.categories else { return named };
        if let Some(named) = named.filter(|named| *named as u64 != said) {
            let found = named as u64;
            intake.faults.on_line(line, What::Declared { what: Declared::Categories, said, found });
        }
        usize::try_from(said).ok().filter(|said| *said > 0).or(named)
    }
}
