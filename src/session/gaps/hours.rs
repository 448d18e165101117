//! Hours that contradict each other.

use jiff::ToSpan;
use jiff::civil::DateTime;

use crate::session::Session;

impl Session {
    /// Whether something was voted on or adopted before the session began or after it ended, or someone came after that. An
    /// hour that is not known contradicts nothing; whoever comes before the beginning is only early.
    pub(super) fn runs_outside_its_hours(&self) -> bool {
        let Some(date) = self.header.date else { return false };
        let from = self.header.starts.map(|hour| date.to_datetime(hour));
        // A session may end after midnight; and what is said to end at ten ends when the minute does.
        let until = self.header.ends.and_then(|hour| {
            let end = date.to_datetime(hour);
            let days = i32::from(from.is_some_and(|from| end < from));
            end.checked_add(days.days().minutes(1)).ok()
        });
        let is_after = |at: &DateTime| until.is_some_and(|until| *at > until);
        let is_outside = |at: &DateTime| is_after(at) || from.is_some_and(|from| *at < from);
        let opened = self.rounds.iter().filter_map(|round| round.opened.as_ref()).map(|opened| opened.at);
        let own = self.mesa.agreements.iter().filter(|it| it.is_of_this_session());
        let adopted = own.filter_map(|it| it.adoption?.at);
        let mut came = self.participants.iter().flat_map(|it| &it.stays).map(|stay| stay.arrived);
        opened.chain(adopted).any(|at| is_outside(&at)) || came.any(|at| is_after(&at))
    }
}
