//! What in the record of a series does not fit.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Ledger, Origin, origin_of};
use crate::session::fold::folded;
use crate::session::id::SessionId;
use crate::session::line::AgreementLine;
use crate::session::stakeholder::Visibility;

/// Something that does not fit. Sessions go by their places among those that were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeriesFault {
    /// Two sessions of a series have the same place in it.
    SameNumber {
        /// The sessions.
        sessions: Vec<usize>,
        /// The place.
        number: u32,
    },
    /// A place in the series is empty.
    MissingNumber {
        /// The session after the gap.
        after: usize,
        /// The place.
        number: u32,
    },
    /// A session names one before it that is not in the folder.
    MissingPrevious {
        /// The session.
        session: usize,
        /// The name of the one that is missing.
        previous: SessionId,
    },
    /// A session is dated before the one that precedes it.
    DateBeforePrevious {
        /// The session.
        session: usize,
        /// The one before it.
        previous: usize,
    },
    /// What was still owed in one session is not in the next one.
    Lost {
        /// The session that has it no more.
        session: usize,
        /// The agreement.
        origin: Origin,
    },
    /// Something was written of an agreement in an earlier session after the next one had taken it over.
    LaterLook {
        /// The earlier session.
        session: usize,
        /// The one after it.
        later: usize,
        /// The agreement.
        origin: Origin,
    },
    /// Two sessions have one name, as when a file was copied.
    SameSession {
        /// The sessions.
        sessions: Vec<usize>,
    },
}

impl SeriesFault {
    /// The sessions it is about, by their places among those that were given.
    pub fn sessions(&self) -> Vec<usize> {
        match self {
            Self::SameNumber { sessions, .. } | Self::SameSession { sessions } => sessions.clone(),
            Self::DateBeforePrevious { session, previous } => vec![*session, *previous],
            Self::LaterLook { session, later, .. } => vec![*session, *later],
            Self::MissingNumber { after: session, .. }
            | Self::MissingPrevious { session, .. }
            | Self::Lost { session, .. } => vec![*session],
        }
    }
}

impl Ledger<'_> {
    /// What does not fit and may be told to everybody: nothing of internal agreements.
    pub fn public_faults(&self) -> Vec<SeriesFault> {
        let mut faults = self.faults();
        faults.retain(|fault| match fault {
            SeriesFault::Lost { origin, .. } | SeriesFault::LaterLook { origin, .. } => {
                self.entry(origin).is_some_and(|entry| entry.agreement.visibility == Visibility::Public)
            }
            _ => true,
        });
        faults
    }

    /// Everything that does not fit, series by series.
    pub fn faults(&self) -> Vec<SeriesFault> {
        let mut faults = self.copies();
        let mut series: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, session) in self.sessions.iter().enumerate().filter(|(_, it)| it.number.is_some()) {
            series.entry(folded(session.table().as_str())).or_default().push(place);
        }
        for mut places in series.into_values() {
            places.sort_by_key(|place| (self.sessions[*place].number, self.sessions[*place].date));
            self.numbers(&places, &mut faults);
        }
        let by_name: HashMap<&SessionId, usize> =
            self.sessions.iter().enumerate().map(|(place, session)| (&session.id, place)).collect();
        for (place, session) in self.sessions.iter().enumerate() {
            let Some(previous) = session.previous.as_ref().filter(|id| !id.is_empty()) else { continue };
            match by_name.get(previous) {
                None => faults.push(SeriesFault::MissingPrevious { session: place, previous: previous.clone() }),
                Some(before) => self.follows(place, *before, &mut faults),
            }
        }
        faults
    }

    fn copies(&self) -> Vec<SeriesFault> {
        let mut named: HashMap<&SessionId, Vec<usize>> = HashMap::new();
        for (place, session) in self.sessions.iter().enumerate().filter(|(_, it)| !it.id.is_empty()) {
            named.entry(&session.id).or_default().push(place);
        }
        let mut twice: Vec<Vec<usize>> = named.into_values().filter(|places| places.len() > 1).collect();
        twice.sort_unstable();
        twice.into_iter().map(|sessions| SeriesFault::SameSession { sessions }).collect()
    }

    /// The places of a series, in order, each once.
    fn numbers(&self, places: &[usize], faults: &mut Vec<SeriesFault>) {
        let number = |place: usize| self.sessions[place].number.unwrap_or(0);
        for group in places.chunk_by(|one, other| number(*one) == number(*other)) {
            let names: BTreeSet<&SessionId> = group.iter().map(|place| &self.sessions[*place].id).collect();
            if names.len() > 1 {
                faults.push(SeriesFault::SameNumber { sessions: group.to_vec(), number: number(group[0]) });
            }
        }
        for pair in places.windows(2) {
            let (before, after) = (number(pair[0]), number(pair[1]));
            // Of a wide gap the first place says enough.
            if after > before.saturating_add(1) {
                faults.push(SeriesFault::MissingNumber { after: pair[1], number: before + 1 });
            }
        }
    }

    fn follows(&self, place: usize, before: usize, faults: &mut Vec<SeriesFault>) {
        let (session, previous) = (self.sessions[place], self.sessions[before]);
        if session.date.zip(previous.date).is_some_and(|(date, earlier)| date < earlier) {
            faults.push(SeriesFault::DateBeforePrevious { session: place, previous: before });
        }
        let known: BTreeMap<Origin, &AgreementLine> = self.agreements(place).collect();
        for (origin, agreement) in self.agreements(before) {
            match known.get(&origin) {
                None if agreement.is_owed() => faults.push(SeriesFault::Lost { session: place, origin }),
                Some(after) if knows_more(agreement, after) => {
                    faults.push(SeriesFault::LaterLook { session: before, later: place, origin });
                }
                None | Some(_) => {}
            }
        }
    }

    /// The agreements of a session by where they were first made.
    fn agreements(&self, place: usize) -> impl Iterator<Item = (Origin, &AgreementLine)> {
        let session = self.sessions[place];
        session.agreements.iter().map(move |agreement| (origin_of(session, place, agreement), agreement))
    }
}

/// Whether an agreement was looked at in a session without the next one, which took it over, having it so.
fn knows_more(before: &AgreementLine, after: &AgreementLine) -> bool {
    !after.history.starts_with(&before.history)
}
