//! All agreements of all sessions: what is said of each, and of a series in which something does not fit.

use jiff::civil::Date;

use super::Words;
use crate::analysis::Ledger;
use crate::analysis::ledger::{Entry, Origin, SeriesFault};
use crate::session::Text;

impl Words {
    /// How an agreement stands on `today`: that it is overdue says more than its state.
    pub fn standing(&self, entry: &Entry<'_>, today: Date) -> String {
        let agreement = entry.agreement;
        if agreement.is_late(today) {
            self.ledger_overdue()
        } else if agreement.state.is_open() && !agreement.adopted {
            self.ledger_proposal()
        } else {
            self.agreement_state(agreement.state)
        }
    }

    /// Who answers for an agreement, with those who help.
    pub fn responsible(&self, entry: &Entry<'_>) -> String {
        let agreement = entry.agreement;
        let name = self.debtor(&agreement.responsible);
        let helping: Vec<&str> = agreement.co_responsible.iter().map(Text::as_str).collect();
        if helping.is_empty() { name } else { format!("{name}, {}", self.ledger_with(helping.join(", "))) }
    }

    /// Who answers, by name; said also where nobody does.
    pub fn debtor(&self, name: &Text) -> String {
        if name.is_empty() { self.ledger_no_responsible() } else { name.to_string() }
    }

    /// How many there are, and how many of them are owed and overdue.
    pub fn owed(&self, all: usize, open: usize, overdue: usize) -> String {
        let all = self.ledger_count(count(all));
        if open > 0 { format!("{all} · {}", self.debt(open, overdue)) } else { all }
    }

    /// How many are owed, and how many of them are overdue.
    pub fn debt(&self, open: usize, overdue: usize) -> String {
        let owed = self.ledger_owed(count(open));
        if overdue > 0 { format!("{owed} · {}", self.ledger_overdue_count(count(overdue))) } else { owed }
    }

    /// A part of a sealed session, by its name in the seal; a name that we do not know is told as it is.
    pub fn sealed_part(&self, name: &str) -> String {
        self.find(&format!("verify-part-{name}")).unwrap_or_else(|| name.to_owned())
    }

    /// What does not fit in a series; the sessions go by their titles and days.
    pub fn series_fault(&self, fault: &SeriesFault, ledger: &Ledger<'_>) -> String {
        let name = |place: &usize| self.session_at(*place, ledger);
        let names = |places: &[usize]| places.iter().map(name).collect::<Vec<_>>().join(", ");
        let series = |place: usize| {
            let session = ledger.sessions().get(place);
            session.map(|it| it.table().to_string())
        };
        match fault {
            SeriesFault::SameNumber { sessions, number } => {
                let series = sessions.first().and_then(|place| series(*place)).unwrap_or_default();
                self.ledger_same_number(i64::from(*number), series, names(sessions))
            }
            SeriesFault::MissingNumber { after, number } => {
                self.ledger_missing_number(i64::from(*number), series(*after).unwrap_or_default(), name(after))
            }
            SeriesFault::MissingPrevious { session, previous } => {
                self.ledger_missing_previous(previous.to_string(), name(session))
            }
            SeriesFault::DateBeforePrevious { session, previous } => {
                self.ledger_date_before_previous(name(previous), name(session))
            }
            SeriesFault::Lost { session, origin } => self.ledger_lost(self.code_at(origin, ledger), name(session)),
            SeriesFault::LaterLook { session, later, origin } => {
                self.ledger_later_look(self.code_at(origin, ledger), name(session), name(later))
            }
            SeriesFault::SameSession { sessions } => self.ledger_same_session(names(sessions)),
        }
    }

    fn session_at(&self, place: usize, ledger: &Ledger<'_>) -> String {
        let Some(session) = ledger.sessions().get(place) else { return String::new() };
        match session.date {
            Some(date) => self.ledger_session_name(self.date_short(date), session.title.to_string()),
            None => session.title.to_string(),
        }
    }

    fn code_at(&self, origin: &Origin, ledger: &Ledger<'_>) -> String {
        ledger.entry(origin).map(|entry| self.agreement_code(entry.code)).unwrap_or_default()
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
