//! What the disk would not do, what is wrong with a file, and what was found on opening, in sentences that say what is
//! safe and what to do.
//!
//! These are methods of [`Words`]; they stand here because words may not know of storage. Nothing else of storage needs
//! them: its errors are data.

use std::path::Path;

use crate::session::fault::Fault as Meaning;
use crate::session::{Session, Text};
use crate::storage::error::{Error, Kind, Safe};
use crate::storage::format::fault::{Expected, Fault, What};
use crate::storage::heading::Trust;
use crate::storage::identity::Unused;
use crate::storage::library::{Listing, State};
use crate::storage::lock::Holder;
use crate::storage::opened::Notice;
use crate::storage::recovery::{Copy, Origin};
use crate::words::Words;

/// Bytes of a megabyte.
const MEGABYTE: u64 = 1024 * 1024;

impl Words {
    /// The error: what happened, where, what to do, what is safe.
    pub fn storage_error(&self, error: &Error) -> String {
        self.storage_error_with(self.storage_safe(error.safe), self.storage_what(error))
    }

    fn storage_what(&self, error: &Error) -> String {
        let path = shown(&error.path);
        match &error.kind {
            Kind::Full => self.storage_full(path),
            Kind::ReadOnly => self.storage_read_only(path),
            Kind::NoPermission => self.storage_no_permission(path),
            Kind::NotFound => self.storage_not_found(path),
            Kind::Exists => self.storage_exists(path),
            Kind::ChangedOutside(ours) => self.storage_changed_outside(shown(ours), path),
            Kind::Locked(Some(holder)) => self.storage_held(holder, path),
            Kind::Locked(None) => self.storage_locked(path),
            Kind::Unreadable(fault) => self.storage_unreadable(self.storage_fault(fault), path),
            Kind::Newer(format) => self.storage_newer(*format, path),
            Kind::NotAccepted => self.storage_not_accepted(path),
            Kind::NotForWriting => self.storage_not_for_writing(),
            Kind::OtherSession => self.storage_other_session(path),
            Kind::NotAFile => self.storage_not_a_file(path),
            Kind::TooLarge(limit) => self.storage_too_large(limit / MEGABYTE, path),
            Kind::Other(detail) => self.storage_other(plain(detail), path),
        }
    }

    /// Why a file of somebody else could not be read, short enough to stand below the line in which its name was typed.
    pub fn storage_unread(&self, error: &Error) -> String {
        match &error.kind {
            Kind::NotFound => self.storage_unread_not_found(),
            Kind::NoPermission => self.storage_unread_no_permission(),
            Kind::NotAFile => self.storage_unread_not_a_file(),
            Kind::TooLarge(limit) => self.storage_unread_too_large(limit / MEGABYTE),
            _ => self.storage_unread_other(),
        }
    }

    fn storage_held(&self, holder: &Holder, path: String) -> String {
        let (date, hour) = (self.date(holder.since.date()), self.hour(holder.since.time()));
        self.storage_locked_by(date, hour, path, self.storage_holder(Some(holder)))
    }

    /// Who has a session open for writing.
    pub fn storage_holder(&self, holder: Option<&Holder>) -> String {
        let Some(holder) = holder else { return self.storage_locked_somebody() };
        match (plain(&holder.user), plain(&holder.host)) {
            (user, _) if user.is_empty() => self.storage_locked_somebody(),
            (user, host) if host.is_empty() => user,
            (user, host) => self.storage_locked_who(host, user),
        }
    }

    fn storage_safe(&self, safe: Safe) -> String {
        match safe {
            Safe::Nothing => self.storage_safe_nothing(),
            Safe::FileAndMemory => self.storage_safe_memory(),
            Safe::FileAndJournal => self.storage_safe_journal(),
            Safe::Both => self.storage_safe_both(),
        }
    }

    /// What of an identity cannot be used, and why.
    pub fn identity_unused(&self, unused: &Unused) -> String {
        match unused {
            Unused::Unread(error) => self.identity_unread(self.storage_unread(error), shown(&error.path)),
            Unused::Text(path, fault) => self.identity_fault(self.storage_fault(fault), shown(path)),
            Unused::Colour(path, colour) => self.identity_no_colour(colour.as_str(), shown(path)),
            Unused::Elsewhere(path, logo) => self.identity_elsewhere(logo.as_str(), shown(path)),
            Unused::TooLarge(path, most) => self.identity_too_large(most / (1024 * 1024), shown(path)),
            Unused::NoPicture(path) => self.identity_no_picture(shown(path)),
            Unused::Broken => self.identity_broken(),
        }
    }

    /// What is wrong with a file, with line and column where it has a place.
    pub fn storage_fault(&self, fault: &Fault) -> String {
        let what = self.storage_fault_what(&fault.what);
        match fault.place {
            Some(place) => self.storage_fault_at(place.column, place.line, what),
            None => what,
        }
    }

    fn storage_fault_what(&self, what: &What) -> String {
        match what {
            What::Empty => self.storage_fault_empty(),
            What::TooLarge(limit) => self.storage_fault_too_large(limit / MEGABYTE),
            What::NotText => self.storage_fault_not_text(),
            What::Cut => self.storage_fault_cut(),
            What::UnknownField { found, part, meant } => {
                let found = plain(found);
                let unknown = match part {
                    Some(part) => self.storage_fault_unknown_field_in(found, part.as_str()),
                    None => self.storage_fault_unknown_field(found),
                };
                let advice = match meant {
                    Some(meant) => self.storage_fault_meant(meant.as_str()),
                    None => self.storage_fault_correct(),
                };
                format!("{unknown} {advice}")
            }
            What::MissingField { field, part: Some(part) } => {
                self.storage_fault_missing_field_in(field.as_str(), part.as_str())
            }
            What::MissingField { field, part: None } => self.storage_fault_missing_field(field.as_str()),
            What::RepeatedField { field, .. } => self.storage_fault_repeated_field(field.as_str()),
            What::UnknownWord { found, meant, known } => {
                let known = meant.clone().unwrap_or_else(|| known.join(", "));
                self.storage_fault_unknown_word(plain(found), known)
            }
            What::OtherPart { expected, found } => self.storage_fault_other_part(expected.as_str(), plain(found)),
            What::Unexpected { expected, found } if found.is_empty() => {
                self.storage_fault_unexpected_nothing(self.storage_expected(expected))
            }
            What::Unexpected { expected, found } => {
                self.storage_fault_unexpected(self.storage_expected(expected), plain(found))
            }
            What::TooDeep => self.storage_fault_too_deep(),
            What::Meaning(meaning) => self.storage_meaning(meaning),
        }
    }

    fn storage_expected(&self, expected: &Expected) -> String {
        match expected {
            Expected::Comma => self.storage_expected_comma(),
            Expected::Colon => self.storage_expected_colon(),
            Expected::Opening => self.storage_expected_opening(),
            Expected::Closing => self.storage_expected_closing(),
            Expected::ListOpening => self.storage_expected_list_opening(),
            Expected::ListClosing => self.storage_expected_list_closing(),
            Expected::MapOpening => self.storage_expected_map_opening(),
            Expected::MapClosing => self.storage_expected_map_closing(),
            Expected::Text => self.storage_expected_text(),
            Expected::Quote => self.storage_expected_quote(),
            Expected::Number => self.storage_expected_number(),
            Expected::TrueOrFalse => self.storage_expected_true_or_false(),
            Expected::Name => self.storage_expected_name(),
            Expected::Option => self.storage_expected_option(),
            Expected::Escape => self.storage_expected_escape(),
            Expected::End => self.storage_expected_end(),
            Expected::Other(description) => plain(description),
        }
    }

    /// What in a session cannot be.
    fn storage_meaning(&self, meaning: &Meaning) -> String {
        match meaning {
            Meaning::NoTitle => self.storage_meaning_no_title(),
            Meaning::RepeatedNumber(what) => self.storage_meaning_repeated_number(self.kind(*what), what.number()),
            Meaning::NoNumber(what) => self.storage_meaning_no_number(self.kind(*what)),
            Meaning::Dangling { from, to } => {
                self.storage_meaning_dangling(self.kind(*from), from.number(), to.number(), self.kind(*to))
            }
            Meaning::SpeakerMissing(to) => self.storage_meaning_speaker_missing(to.number(), self.kind(*to)),
            Meaning::DecisionDangling(to) => self.storage_meaning_decision_dangling(to.number(), self.kind(*to)),
            Meaning::NumberTwice(id) => self.storage_meaning_number_twice(id.0),
            Meaning::SealAndState => self.storage_meaning_seal_and_state(),
            Meaning::Broken { what, rule } => {
                let rule = self.refusal(rule, &Session::default());
                self.storage_meaning_broken(self.kind(*what), what.number(), rule)
            }
        }
    }

    /// What was found on opening a session, in a line.
    pub fn storage_notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::Recovered { steps, until } => self.storage_notice_recovered(self.hour(until.time()), *steps),
            Notice::SetAside(path) => self.storage_notice_set_aside(shown(path)),
            Notice::GrewApart(path) => self.storage_notice_grew_apart(shown(path)),
            Notice::Unlocked => self.storage_notice_unlocked(),
        }
    }

    /// Why a file must be accepted before it is written; `None` for one that concertar wrote.
    pub fn storage_trust(&self, trust: Trust) -> Option<String> {
        match trust {
            Trust::Checked => None,
            Trust::Changed => Some(self.storage_trust_changed()),
            Trust::NoHeading => Some(self.storage_trust_no_heading()),
        }
    }

    /// What is doubtful about a session as it was found, a sentence each: it was changed by hand, it holds what cannot be, or
    /// a newer program wrote it.
    pub fn storage_doubts(&self, trust: Trust, faults: &[Fault], newer: Option<u32>) -> Vec<String> {
        let newer = newer.map(|format| self.home_newer(i64::from(format)));
        self.storage_trust(trust)
            .into_iter()
            .chain(newer)
            .chain(faults.iter().map(|it| self.storage_fault(it)))
            .collect()
    }

    /// What is doubtful about a session of a list.
    pub fn storage_doubts_of(&self, listing: &Listing) -> Vec<String> {
        match &listing.state {
            State::Readable { trust, newer, .. } if !listing.is_conflict() => self.storage_doubts(*trust, &[], *newer),
            State::Readable { .. } | State::Damaged(_) => Vec::new(),
        }
    }

    /// What a good copy of a session is.
    pub fn storage_copy(&self, copy: &Copy) -> String {
        match copy.origin {
            Origin::Journal(None) => self.storage_copy_journal(),
            Origin::Journal(Some(at)) => self.storage_copy_journal_at(self.date(at.date()), self.hour(at.time())),
            Origin::Previous => self.storage_copy_previous(),
            Origin::Day(day) => self.storage_copy_day(self.date(day)),
        }
    }
}

/// A path as it may be shown: a name can hold anything.
pub fn shown(path: &Path) -> String {
    plain(&path.display().to_string())
}

/// A text from a file or from the system, without what could upset the terminal.
fn plain(text: &str) -> String {
    Text::new(text).to_string()
}
