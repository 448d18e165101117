//! All agreements of all sessions: each once, as the session has it that tells most of it, mostly the latest.
//!
//! An agreement that is still owed goes on into the next session of its series with its history; here the copies are one
//! agreement again. What in the record of a series does not fit is told, not mended.

mod faults;
mod ranking;

use std::collections::{BTreeSet, HashMap, hash_map};

use jiff::civil::Date;

use crate::session::agreement::Code;
use crate::session::fold::{contains_folded, folded};
use crate::session::id::{AgreementId, SessionId};
use crate::session::line::{AgreementLine, SessionLine};
use crate::session::stakeholder::Visibility;
use crate::session::text::Text;

pub use faults::SeriesFault;
pub use ranking::Debt;

/// Where an agreement was first made; it stands for the agreement in all sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The session.
    pub session: SessionId,
    /// Its number there.
    pub agreement: AgreementId,
    /// The place, among the sessions that were given, of one that has no name: nothing else tells it from another.
    pub nameless: Option<usize>,
}

/// One agreement of all sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Where it was first made.
    pub origin: Origin,
    /// How it is cited.
    pub code: Code,
    /// The latest session that speaks of it.
    pub session: &'a SessionLine,
    /// Its place among the sessions that were given.
    pub place: usize,
    /// The agreement as that session has it.
    pub agreement: &'a AgreementLine,
}

impl Entry<'_> {
    /// The series, or the title of the session that stands alone.
    pub fn series(&self) -> &Text {
        self.session.table()
    }
}

/// What is looked for. Words match whatever their accents and case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Part of the name of who answers for it, or helps.
    pub responsible: Option<String>,
    /// Part of the name of the series.
    pub series: Option<String>,
    /// Part of the name of the axis.
    pub axis: Option<String>,
    /// Words that its text, responsible, series or axis must have, all of them.
    pub words: String,
    /// Only those still owed; what was only proposed is not.
    pub open: bool,
    /// Only those past their date.
    pub overdue: bool,
    /// Only those due on this day or later.
    pub from: Option<Date>,
    /// Only those due on this day or before.
    pub until: Option<Date>,
    /// Only those that everybody may read.
    pub public: bool,
}

impl Filter {
    /// Whether an agreement is looked for.
    pub fn takes(&self, entry: &Entry<'_>, today: Date) -> bool {
        let agreement = entry.agreement;
        let part =
            |part: &Option<String>, text: &Text| part.as_ref().is_none_or(|part| contains_folded(text.as_str(), part));
        let helps = |part: &String| agreement.co_responsible.iter().any(|it| contains_folded(it.as_str(), part));
        let everything = [&agreement.text, &agreement.responsible, &agreement.axis, entry.series()];
        let has = |word: &str| everything.into_iter().any(|text| contains_folded(text.as_str(), word));
        (part(&self.responsible, &agreement.responsible) || self.responsible.as_ref().is_some_and(helps))
            && part(&self.series, entry.series())
            && part(&self.axis, &agreement.axis)
            && self.words.split_whitespace().all(has)
            && (!self.public || agreement.visibility == Visibility::Public)
            && (!self.open || agreement.is_owed())
            && (!self.overdue || agreement.is_late(today))
            && self.from.is_none_or(|from| agreement.due.is_some_and(|due| from <= due))
            && self.until.is_none_or(|until| agreement.due.is_some_and(|due| due <= until))
    }
}

/// In which order agreements are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The oldest debt first: what is owed by its date, then what has no date, then what has ended.
    #[default]
    Due,
    /// By who answers for it.
    Responsible,
    /// By series and code.
    Series,
    /// By axis.
    Axis,
}

impl Order {
    /// All orders, in which they are offered.
    pub const ALL: [Self; 4] = [Self::Due, Self::Responsible, Self::Series, Self::Axis];
}

/// All agreements of all sessions.
#[derive(Clone, Debug, Default)]
pub struct Ledger<'a> {
    sessions: Vec<&'a SessionLine>,
    entries: Vec<Entry<'a>>,
    /// The place of each among the entries.
    places: HashMap<Key<'a>, usize>,
}

/// An [`Origin`] that is only looked up.
type Key<'a> = (&'a SessionId, AgreementId, Option<usize>);

fn key(origin: &Origin) -> Key<'_> {
    (&origin.session, origin.agreement, origin.nameless)
}

impl<'a> Ledger<'a> {
    /// The ledger of these sessions. A session that was copied is there twice, and its agreements once.
    pub fn of(sessions: impl IntoIterator<Item = &'a SessionLine>) -> Self {
        let sessions: Vec<&SessionLine> = sessions.into_iter().collect();
        let agreements = sessions.iter().map(|it| it.agreements.len()).sum();
        let (entries, places) = (Vec::with_capacity(agreements), HashMap::with_capacity(agreements));
        let mut ledger = Self { sessions: Vec::new(), entries, places };
        for (place, session) in sessions.iter().enumerate() {
            for agreement in &session.agreements {
                ledger.take(session, place, agreement);
            }
        }
        Self { sessions, ..ledger }
    }

    /// Of the same agreement in several sessions, the one that tells most of it.
    fn take(&mut self, session: &'a SessionLine, place: usize, agreement: &'a AgreementLine) {
        let (name, number) = named(session, agreement);
        let entry =
            || Entry { origin: origin_of(session, place, agreement), code: agreement.code, session, place, agreement };
        match self.places.entry((name, number, name.is_empty().then_some(place))) {
            hash_map::Entry::Vacant(free) => {
                free.insert(self.entries.len());
                self.entries.push(entry());
            }
            hash_map::Entry::Occupied(taken) => {
                let Some(known) = self.entries.get_mut(*taken.get()) else { return };
                if order_of(known.session, known.agreement) < order_of(session, agreement) {
                    *known = entry();
                }
            }
        }
    }

    /// The sessions, as they were given.
    pub fn sessions(&self) -> &[&'a SessionLine] {
        &self.sessions
    }

    /// All agreements, in the order in which the sessions first speak of them.
    pub fn entries(&self) -> &[Entry<'a>] {
        &self.entries
    }

    /// The agreement that was first made there.
    pub fn entry(&self, origin: &Origin) -> Option<&Entry<'a>> {
        self.places.get(&key(origin)).and_then(|place| self.entries.get(*place))
    }

    /// The agreements looked for, in an order.
    pub fn found(&self, filter: &Filter, order: Order, today: Date) -> Vec<&Entry<'a>> {
        let mut found: Vec<&Entry<'a>> = self.entries.iter().filter(|entry| filter.takes(entry, today)).collect();
        let due = |entry: &&Entry<'a>| {
            let agreement = entry.agreement;
            (!agreement.is_owed(), agreement.due.is_none(), agreement.due)
        };
        match order {
            Order::Due => {
                let series = self.series_in_order();
                found.sort_by_cached_key(|entry| (due(entry), series[entry.place], entry.code));
            }
            Order::Responsible => found.sort_by_cached_key(|entry| {
                let name = &entry.agreement.responsible;
                (name.is_empty(), folded(name.as_str()), due(entry), entry.code)
            }),
            Order::Series => {
                let series = self.series_in_order();
                found.sort_by_cached_key(|entry| (series[entry.place], entry.code, due(entry)));
            }
            Order::Axis => found.sort_by_cached_key(|entry| {
                let name = &entry.agreement.axis;
                (name.is_empty(), folded(name.as_str()), due(entry), entry.code)
            }),
        }
        found
    }

    /// For each session the place of its series among all series by name: agreements are thousands, series a few.
    fn series_in_order(&self) -> Vec<usize> {
        let mut names: HashMap<&str, String> = HashMap::new();
        for session in &self.sessions {
            let name = session.table().as_str();
            names.entry(name).or_insert_with(|| folded(name));
        }
        let alike: BTreeSet<&String> = names.values().collect();
        let places: HashMap<&String, usize> =
            alike.into_iter().enumerate().map(|(place, name)| (name, place)).collect();
        self.sessions.iter().map(|it| places[&names[it.table().as_str()]]).collect()
    }
}

/// Where an agreement of a session, the one at `place`, was first made.
fn origin_of(session: &SessionLine, place: usize, agreement: &AgreementLine) -> Origin {
    let (named, agreement) = named(session, agreement);
    Origin { session: named.clone(), agreement, nameless: named.is_empty().then_some(place) }
}

/// The session in which an agreement was first made, and its number there.
fn named<'a>(session: &'a SessionLine, agreement: &'a AgreementLine) -> (&'a SessionId, AgreementId) {
    match &agreement.origin {
        Some(origin) => (&origin.session, origin.agreement),
        None => (&session.id, agreement.id),
    }
}

/// Which of two sessions tells more of an agreement: the one in which it is adopted, then the one that has the latest look
/// at it, then the later by its place in the series, then by its day, then by how much is known.
fn order_of(
    session: &SessionLine,
    agreement: &AgreementLine,
) -> (bool, Option<Date>, Option<u32>, Option<Date>, usize) {
    (agreement.adopted, agreement.seen(), session.number, session.date, agreement.history.len())
}
