//! Categories: `count: {1,3},{},2`, the options of the best category first.

use super::body::{self, Wrong};
use super::head::Head;
use super::orders::{bad, unknown};
use crate::ballot_files::fault::{Holds, What};
use crate::ballot_files::intake::Intake;
use crate::ballot_files::notice::Notice;
use crate::ballot_files::rules;
use crate::ballot_files::wanted::Kind;
use crate::voting::Cast;
use crate::voting::ballots::{Approvals, Ballots, Rankings, Scores};

/// Reads the categories below the head: as grades, the last category being 0; as ticks of the first where there are two;
/// or as ranks with ties.
pub(super) fn read(head: &Head<'_>, kind: Kind, intake: &mut Intake) -> Option<Ballots> {
    let count = head.categories.unwrap_or_else(|| most_groups(head));
    let Some(worst) = count.checked_sub(1).and_then(|worst| u16::try_from(worst).ok()) else {
        intake.faults.on_file(What::OtherKind { holds: Holds::Categories(count) });
        return None;
    };
    match kind {
        Kind::Grades { grades } if grades.is_none_or(|grades| usize::from(grades) == count) => {
            Some(Ballots::Scores(grades_of(head, worst, intake)))
        }
        Kind::Scores { least, most } if least <= 0 && i32::from(worst) <= most => {
            Some(Ballots::Scores(grades_of(head, worst, intake)))
        }
        Kind::Approvals { .. } | Kind::Single if count == 2 => Some(Ballots::Ticks(ticks(head, kind, intake))),
        Kind::Rankings => {
            intake.notices.push(Notice::CategoriesAsRanks);
            Some(Ballots::Rankings(ranks(head, worst, intake)))
        }
        _ => {
            intake.faults.on_file(What::OtherKind { holds: Holds::Categories(count) });
            None
        }
    }
}

fn grades_of(head: &Head<'_>, worst: u16, intake: &mut Intake) -> Scores {
    let options = head.options.len();
    let (mut scores, mut sorted, mut grades) = (Scores::new(options), Sorted::new(options), Vec::new());
    let mut lines = head.body.clone();
    while let Some(line) = body::next(&mut lines, head.separator, intake) {
        let cast = line.settled(sorted.read(line.ballot(), head, worst), intake);
        grades.clear();
        grades.extend(sorted.places.iter().map(|place| place.map(|place| i32::from(worst.saturating_sub(place)))));
        intake.put((line.share, cast, line.number), options, |weight| scores.push(&grades, weight));
    }
    scores
}

fn ticks(head: &Head<'_>, kind: Kind, intake: &mut Intake) -> Approvals {
    let options = head.options.len();
    let (mut approvals, mut sorted, mut ticks) = (Approvals::new(options), Sorted::new(options), Vec::new());
    let mut lines = head.body.clone();
    while let Some(line) = body::next(&mut lines, head.separator, intake) {
        let read = sorted.read(line.ballot(), head, 1);
        ticks.clear();
        ticks.extend((0..).zip(&sorted.places).filter(|(_, place)| **place == Some(0)).map(|(option, _)| option));
        let cast = line.settled(read.and_then(|_| rules::ticks(kind, ticks.len()).map_err(|what| (0, what))), intake);
        intake.put((line.share, cast, line.number), options, |weight| approvals.push(&ticks, weight));
    }
    approvals
}

fn ranks(head: &Head<'_>, worst: u16, intake: &mut Intake) -> Rankings {
    let options = head.options.len();
    let (mut rankings, mut sorted, mut ranks) = (Rankings::new(options), Sorted::new(options), Vec::new());
    let mut lines = head.body.clone();
    while let Some(line) = body::next(&mut lines, head.separator, intake) {
        let cast = line.settled(sorted.read(line.ballot(), head, worst), intake);
        ranks.clear();
        ranks.extend(sorted.places.iter().map(|place| place.unwrap_or(Rankings::UNRANKED)));
        intake.put((line.share, cast, line.number), options, |weight| rankings.push(&ranks, weight));
    }
    rankings
}

/// The most groups on one line, where no category is declared or named.
fn most_groups(head: &Head<'_>) -> usize {
    let groups = |text: &[u8]| {
        let (mut depth, mut groups) = (0_u32, 1);
        for byte in text {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                b',' if depth == 0 => groups += 1,
                _ => {}
            }
        }
        groups
    };
    head.body.clone().map(|(_, text)| groups(text)).max().unwrap_or(0)
}

/// The options of one ballot sorted into categories, each read over the one before it.
struct Sorted {
    /// The category of each option, 0 the best.
    places: Vec<Option<u16>>,
}

impl Sorted {
    fn new(options: usize) -> Self {
        Self { places: vec![None; options] }
    }

    fn read(&mut self, text: &[u8], head: &Head<'_>, worst: u16) -> Result<Cast, Wrong> {
        self.places.fill(None);
        let mut cast = Cast::Blank;
        let (mut at, mut group, mut is_open, mut has_group) = (0, 0_usize, false, false);
        while let Some(byte) = text.get(at).copied() {
            match byte {
                b'0'..=b'9' => {
                    if has_group && !is_open {
                        return Err(bad(text, at));
                    }
                    let category = u16::try_from(group).ok().filter(|category| *category <= worst);
                    let Some(category) = category else {
                        return Err((at, What::TooManyCategories { found: group + 1, most: usize::from(worst) + 1 }));
                    };
                    let (option, end) = head.option_at(text, at);
                    let Some(option) = option else { return Err(unknown(text, at, end)) };
                    if let Some(place) = self.places.get_mut(option)
                        && place.replace(category).is_some()
                    {
                        return Err((at, What::OptionTwice { option }));
                    }
                    (cast, has_group, at) = (Cast::Valid, true, end);
                    continue;
                }
                b',' if !is_open && has_group => (group, has_group) = (group + 1, false),
                b' ' | b'\t' | b',' => {}
                b'{' if !is_open && !has_group => (is_open, has_group) = (true, true),
                b'}' if is_open => is_open = false,
                _ => return Err(bad(text, at)),
            }
            at += 1;
        }
        if is_open {
            return Err(bad(text, text.len()));
        }
        Ok(cast)
    }
}
