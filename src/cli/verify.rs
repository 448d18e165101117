//! `concertar verify`: whether a file is what was sealed, and whether its rounds can be counted again.

mod minutes;

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::End;
use super::settings::Settings;
use crate::session::Session;
use crate::session::agreement::{Agreement, Linked, Way};
use crate::session::round::RoundState;
use crate::storage::file_system::Disk;
use crate::storage::read::read_file;
use crate::storage::seal::Verification;
use crate::storage::shown;
use crate::storage::verify::{Verified, verify};
use crate::voting::{Counting, RoundResult};
use crate::words::Words;

/// The command with its options.
pub(super) fn command(words: &Words) -> Command {
    Command::new("verify")
        .visible_alias("verificar")
        .about(words.verify_about())
        .long_about(words.verify_about_long())
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .required(true)
                .help(words.cli_file()),
        )
        .arg(Arg::new("digest").long("digest").value_name("HEX").help(words.verify_digest()))
        .arg(
            Arg::new("minutes")
                .long("minutes")
                .value_name("FILE.md")
                .value_parser(value_parser!(PathBuf))
                .help(words.verify_minutes()),
        )
}

/// Something that was looked at, and whether it holds.
struct Finding {
    holds: bool,
    said: String,
}

/// `concertar verify FILE`.
pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> io::Result<End> {
    let words = &settings.words;
    let Some(path) = matches.get_one::<PathBuf>("file") else { return Ok(End::Done) };
    let verified = match verify(&Disk, path) {
        Ok(verified) => verified,
        Err(error) => return Ok(End::Wrong(words.storage_error(&error))),
    };
    let mut findings = of_file(&verified, words);
    findings.push(of_seal(&verified, words));
    findings.extend(of_rectifications(&verified, words));
    findings.extend(of_looks(&verified, words));
    findings.extend(matches.get_one::<String>("digest").map(|given| of_digest(&verified.session, given, words)));
    findings.extend(of_rounds(&verified.session, words));
    if let Some(path) = matches.get_one::<PathBuf>("minutes") {
        if !minutes::is_compared(path) {
            return Ok(End::Wrong(words.verify_minutes_format(shown(path))));
        }
        match read_file(&Disk, path) {
            Ok(bytes) => findings.push(minutes::compared(&verified.session, &bytes, words)),
            Err(error) => return Ok(End::Wrong(words.storage_error(&error))),
        }
    }
    if verified.unsaved > 0 {
        let steps = i64::try_from(verified.unsaved).unwrap_or(i64::MAX);
        writeln!(io::stderr(), "{}", words.verify_unsaved(steps))?;
    }
    let mut out = io::stdout().lock();
    for Finding { holds, said } in &findings {
        writeln!(out, "{} {said}", if *holds { "✓" } else { "✗" })?;
    }
    let holds = findings.iter().all(|finding| finding.holds);
    writeln!(out, "{}", if holds { words.verify_holds() } else { words.verify_does_not_hold() })?;
    Ok(if holds { End::Done } else { End::DoesNotHold })
}

fn yes(said: String) -> Finding {
    Finding { holds: true, said }
}

fn no(said: String) -> Finding {
    Finding { holds: false, said }
}

/// What the file itself says: its checksum, its faults, its bytes.
fn of_file(verified: &Verified, words: &Words) -> Vec<Finding> {
    let revision = i64::try_from(verified.revision).unwrap_or(i64::MAX);
    let mut findings = vec![match words.storage_trust(verified.trust) {
        None => yes(words.verify_checksum(revision)),
        Some(said) => no(said),
    }];
    findings.extend(verified.faults.iter().map(|fault| no(words.storage_fault(fault))));
    findings.push(match (verified.newer, verified.differs_at) {
        (Some(format), _) => no(words.home_newer(i64::from(format))),
        (None, None) => yes(words.verify_canonical()),
        (None, Some(line)) => no(words.verify_not_canonical(i64::try_from(line).unwrap_or(i64::MAX))),
    });
    findings
}

fn of_seal(verified: &Verified, words: &Words) -> Finding {
    let Some(seal) = &verified.session.closing.seal else { return no(words.verify_not_sealed()) };
    let day = format!("{} {}", words.date_short(seal.at.date()), words.hour(seal.at.time()));
    match &verified.seal {
        Verification::NotSealed => no(words.verify_not_sealed()),
        // What came after the seal is told apart.
        Verification::Whole | Verification::BrokenRectification(_) | Verification::BrokenLook => {
            yes(words.verify_sealed(day, seal.digest.to_string()))
        }
        Verification::Differs(parts) if parts.is_empty() => no(words.verify_seal_changed()),
        Verification::Differs(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| words.sealed_part(part)).collect();
            no(words.verify_differs(parts.join(", ")))
        }
    }
}

fn of_rectifications(verified: &Verified, words: &Words) -> Option<Finding> {
    let count = verified.session.closing.rectifications.len();
    let broken = verified.session.closing.broken_rectification();
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match broken {
        Some(place) => Some(no(words.verify_rectification_broken(number(place + 1)))),
        None => (count > 0).then(|| yes(words.verify_rectifications(number(count)))),
    }
}

/// The looks at agreements after the seal. Those under a seal of the first form are bound to nothing, which is said.
fn of_looks(verified: &Verified, words: &Words) -> Option<Finding> {
    let session = &verified.session;
    let count = session.looks_after_seal().count();
    let is_bound = session.closing.form() > 0;
    match (session.are_looks_bound(), count) {
        (false, _) => Some(no(words.verify_looks_broken())),
        (true, 0) => None,
        (true, count) if is_bound => Some(yes(words.verify_looks(count))),
        (true, count) => Some(yes(words.verify_looks_free(count))),
    }
}

/// The digest as it is printed on the minutes; spaces and capitals do not matter.
fn of_digest(session: &Session, given: &str, words: &Words) -> Finding {
    let given: String = given.chars().filter(|sign| !sign.is_whitespace()).collect();
    let sealed = session.closing.seal.as_ref().map(|seal| seal.digest.as_str());
    if sealed.is_some_and(|digest| digest.eq_ignore_ascii_case(&given)) {
        yes(words.verify_digest_fits())
    } else {
        no(words.verify_digest_differs())
    }
}

/// Each closed round, counted again; and each agreement that a round adopted, held against it.
fn of_rounds(session: &Session, words: &Words) -> Vec<Finding> {
    let closed: Vec<_> = session.rounds.iter().filter(|round| round.state == RoundState::Closed).collect();
    let mut findings: Vec<Finding> = closed
        .iter()
        .filter_map(|round| {
            let Counting::NotCounted(reason) = RoundResult::of(round).counting else { return None };
            let number = words.round_number(round.id, session);
            Some(no(words.verify_not_counted(number, round.question.to_string(), words.not_counted(&reason))))
        })
        .collect();
    if findings.is_empty() && !closed.is_empty() {
        findings.push(yes(words.verify_counted(i64::try_from(closed.len()).unwrap_or(i64::MAX))));
    }
    findings.extend(session.mesa.agreements.iter().filter_map(|it| of_adoption(it, session, words)));
    findings
}

/// What a round does not say of an agreement that rests on it.
fn of_adoption(agreement: &Agreement, session: &Session, words: &Words) -> Option<Finding> {
    let adoption = agreement.adoption?;
    let Way::Vote { favour, against, abstain, round: Some(id) } = adoption.way else { return None };
    let name = words.agreement_name(agreement, session);
    let round = session.round(id)?;
    let number = words.round_number(id, session);
    if round.state != RoundState::Closed {
        return Some(no(words.verify_adopted_by_none(name, number)));
    }
    let said = Linked::at(round, adoption.at)?;
    if (said.favour, said.against, said.abstain) == (favour, against, abstain) {
        return None;
    }
    Some(no(words.verify_adopted_otherwise(name, number)))
}
