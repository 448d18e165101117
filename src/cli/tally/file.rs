//! Ballots of others: what a file holds, completed with what was asked for.

use super::applies::{self, Counted};
use super::asked::{Asked, Broken, Marks};
use super::case::{Beside, Case};
use super::method::{self, Known};
use super::money::Money;
use super::name::Name;
use super::taken::{Refusal, Taken, shown};
use crate::ballot_files::notice::Encoding;
use crate::ballot_files::{BallotFile, Format, Holds, Notice, Wanted, guessed, holds, read};
use crate::session::Text;
use crate::session::ballot::OptionId;
use crate::session::round::{Base, Method, Opened, Round, RoundOption, RoundState};
use crate::session::rules::TieBreak;
use crate::storage::error::Error;
use crate::storage::file_system::{Disk, FileSystem as _};
use crate::voting::ballots::{Ballots, Scores};
use crate::voting::measures::Scale;
use crate::words::Words;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 2 << 30;

/// The most faults that are told one by one.
const MOST_TOLD: usize = 100;

/// The most letters of the title of a project that are shown.
const TITLE: usize = 32;

/// Takes the ballots from the file that is asked for.
pub(super) fn take(asked: &Asked, words: &Words) -> Taken {
    let refused = |refusal| Taken::refused(Refusal::Wrong(refusal));
    let name = asked.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(format) = Format::of_name(&name) else { return refused(words.tally_unknown_format(shown(&asked.path))) };
    let bytes = match Disk.read(&asked.path, LARGEST + 1) {
        Ok(bytes) if bytes.len() as u64 > LARGEST => return refused(words.tally_too_large(shown(&asked.path))),
        Ok(bytes) => bytes,
        Err(error) => return refused(words.storage_error(&Error::of(&asked.path, &error))),
    };
    let held = holds(&bytes, format);
    let marks = method::marks(asked, held, || if format == Format::Csv { guessed(&bytes) } else { None });
    // Faults of the file come first: where it cannot be read at all, nobody needs to say what it holds.
    let kind = method::kind(marks.unwrap_or(Marks::Ranks), asked);
    let file = read(&bytes, format, &Wanted::from(kind));
    if marks.is_none() && file.ballots.is_some() {
        return refused(words.tally_which_marks(Marks::codes().join(", "), shown(&asked.path)));
    }
    let said = said(&file, &bytes, asked, words);
    let is_whole = file.faults.is_empty();
    let case = case(file, marks.unwrap_or(Marks::Ranks), held, asked, words);
    Taken { said, is_whole, case: case.map(Box::new).map_err(Refusal::Wrong) }
}

/// What is to be said of the file, a line each.
fn said(file: &BallotFile, bytes: &[u8], asked: &Asked, words: &Words) -> Vec<String> {
    let path = shown(&asked.path);
    let mut said: Vec<String> = Vec::new();
    said.extend(form(file, bytes, words));
    said.extend(file.notices.iter().map(|notice| words.ballot_notice(notice, &file.options)));
    said.extend(file.faults.iter().take(MOST_TOLD).map(|fault| words.ballot_fault(fault, &file.options)));
    let more = file.faults.len().saturating_sub(MOST_TOLD) as u64 + file.more_faults;
    if more > 0 {
        said.push(words.tally_more_faults(more));
    }
    if file.turnout.spoilt > 0 {
        said.push(words.tally_left_out(file.turnout.spoilt));
    }
    said.into_iter().map(|line| format!("{path}: {line}")).collect()
}

/// How spreadsheets of Windows write text, where the file is written so: it makes no difference, and is known.
fn form(file: &BallotFile, bytes: &[u8], words: &Words) -> Option<String> {
    let is_utf16 = file.notices.contains(&Notice::ReadAs(Encoding::Utf16));
    let has_mark = bytes.starts_with(b"\xef\xbb\xbf") || is_utf16;
    let first_line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    match (has_mark, first_line.ends_with(b"\r")) {
        (true, true) => Some(words.tally_form_both()),
        (true, false) => Some(words.tally_form_mark()),
        (false, true) => Some(words.tally_form_lines()),
        (false, false) => None,
    }
}

fn case(file: BallotFile, marks: Marks, held: Option<Holds>, asked: &Asked, words: &Words) -> Result<Case, String> {
    let nothing = || words.tally_nothing(shown(&asked.path));
    let ballots = file.ballots.ok_or_else(nothing)?;
    if file.turnout.valid + file.turnout.blank == 0 {
        return Err(nothing());
    }
    let money = Money::of(asked, file.projects.as_ref(), file.options.len(), words)?;
    let has_costs = money.amount.is_some() && !money.costs.is_empty();
    let name = asked.name.unwrap_or_else(|| method::usual(marks, has_costs));
    let threshold = asked.threshold();
    applies::to_method(asked, &Counted { name, marks: Some(marks), threshold }, words)?;
    if name.needs_seats() && asked.seats.is_none() {
        return Err(words.tally_seats_needed(name.code()));
    }
    if name.needs_costs() && !has_costs {
        return Err(words.tally_costs_needed(name.code()));
    }
    if threshold.is_some_and(|it| matches!(it.base, Base::Present | Base::Entitled)) && asked.people.is_none() {
        return Err(words.tally_people_needed());
    }
    let scale = scale(&ballots, marks, held, asked);
    let known = Known {
        scale: scale.map_or((0, 0), |scale| (scale.least, scale.most)),
        grades: scale.map_or(0, |scale| u32::try_from(scale.grades()).unwrap_or(u32::MAX)),
        criteria: file.criteria,
        amount: money.amount.unwrap_or(0),
        own: None,
    };
    let method = method::method(name, asked, &known);
    let fitted = fitted(ballots, name, &method, scale);
    let (ballots, scale) = fitted.ok_or_else(|| words.tally_other_ballots(name.code()))?;
    let titles = file.projects.map(|projects| projects.titles).unwrap_or_default();
    let option = |(place, label): (usize, &Text)| RoundOption {
        id: OptionId(u32::try_from(place + 1).unwrap_or(u32::MAX)),
        label: titled(label, titles.get(place)),
        axis: None,
        cost: money.costs.get(place).copied(),
    };
    let tie_break: Vec<TieBreak> = asked.tie_break.and_then(Broken::rule).into_iter().collect();
    // A tie is for places: where nobody said how many, it is for the first.
    let seats = asked.seats.or((!tie_break.is_empty() && !name.needs_costs()).then_some(1));
    let round = Round {
        question: asked.path.file_name().map(|name| Text::new(&name.to_string_lossy())).unwrap_or_default(),
        options: file.options.iter().enumerate().map(option).collect(),
        method,
        threshold,
        seats,
        tie_break,
        opened: asked.seed.map(|seed| Opened { seed: Some(seed), ..Opened::default() }),
        state: RoundState::Closed,
        ..Round::default()
    };
    let beside = Beside {
        blank: file.blank,
        silent: file.silent,
        present: asked.people.unwrap_or(0),
        entitled: asked.people.unwrap_or(0),
        answered: Vec::new(),
        scaling: Some(asked.scaling),
        utility: asked.utility,
        scale,
        unit: money.unit,
    };
    Ok(Case { name, round, names: file.options, ballots, votes: file.turnout, beside, own: None })
}

/// The ballots as the method counts them, with their scale. How far they agree is asked of any.
pub(super) fn fitted(
    ballots: Ballots,
    name: Name,
    method: &Method,
    scale: Option<Scale>,
) -> Option<(Ballots, Option<Scale>)> {
    if name == Name::Agreement {
        return Some((ballots, scale));
    }
    let ballots = ballots.fitted(method, scale.map_or(0, |scale| scale.least))?;
    // Grades begin at nought.
    let from_nought = |scale: Scale| Scale { least: 0, most: i32::try_from(scale.span()).unwrap_or(i32::MAX) };
    Some((ballots, if name == Name::MajorityJudgment { scale.map(from_nought) } else { scale }))
}

/// The scale of the numbers: the one asked for, the one that the file declares, or the one that they take.
fn scale(ballots: &Ballots, marks: Marks, held: Option<Holds>, asked: &Asked) -> Option<Scale> {
    let asked_for = asked.scale.map(|(least, most)| Scale { least, most });
    let of_grades =
        |grades: usize| Scale { least: 0, most: i32::try_from(grades.saturating_sub(1)).unwrap_or(i32::MAX) };
    match (ballots, marks, held) {
        (Ballots::Sheets(_), ..) => asked_for,
        (Ballots::Scores(_), Marks::Grades, Some(Holds::Categories(count))) => Some(of_grades(count)),
        (Ballots::Scores(scores), Marks::Grades, _) => {
            Some(asked.grades.map_or_else(|| found(scores), |grades| of_grades(usize::from(grades))))
        }
        (Ballots::Scores(scores), Marks::Scores, _) => Some(asked_for.unwrap_or_else(|| found(scores))),
        _ => None,
    }
}

/// From nought, or from the least number below, to the greatest.
fn found(scores: &Scores) -> Scale {
    let numbers = (0..scores.options()).flat_map(|option| scores.column(option)).filter(|it| **it != Scores::MISSING);
    let (least, most) = numbers.fold((0, 0), |(least, most), number| ((*number).min(least), (*number).max(most)));
    Scale { least, most }
}

/// The name of a project with its title.
fn titled(name: &Text, title: Option<&Text>) -> Text {
    let Some(title) = title.filter(|title| !title.is_empty()) else { return name.clone() };
    let short: String = title.as_str().chars().take(TITLE).collect();
    let end = if short.len() < title.as_str().len() { "…" } else { "" };
    Text::new(&format!("{name} {}{end}", short.trim_end()))
}
