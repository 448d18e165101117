//! All agreements of all sessions: which are shown, in which order, and which one is selected.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Scene;
use crate::analysis::Ledger;
use crate::analysis::ledger::{Debt, Entry, Filter, Order, Origin};
use crate::screens::{Cursor, Motion};
use crate::session::agreement::Code;
use crate::session::line::SessionLine;
use crate::storage::library::{Listing, State};

/// Which agreements are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    /// Those still owed.
    #[default]
    Open,
    /// Those past their date.
    Overdue,
    /// All.
    All,
}

/// What is looked for and what was found. It is looked for again when the question or the folder changes and not for each
/// picture: ten thousand sessions may be there.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Agreements {
    pub(super) shown: Shown,
    pub(super) order: Order,
    /// Internal ones too.
    pub(super) internal: bool,
    /// Words that they must have.
    pub(super) words: String,
    /// Part of the name of who answers for them.
    pub(super) responsible: Option<String>,
    /// The first day of the month in view, when they are shown in a calendar.
    pub(super) month: Option<Date>,
    pub(super) rows: Vec<Row>,
    pub(super) debts: Vec<Debt>,
    /// How much in the series does not fit.
    pub(super) faults: usize,
    cursor: Cursor,
}

/// An agreement that was found, by its place among the listings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    listing: usize,
    agreement: usize,
    code: Code,
    origin: Origin,
}

/// The sessions that could be read, with their places among all.
fn readable<'a>(scene: &Scene<'a>) -> Vec<(usize, &'a SessionLine)> {
    let all = scene.listings.unwrap_or_default().iter().enumerate();
    all.filter_map(|(place, listing)| Some((place, listing.session()?))).collect()
}

impl Agreements {
    /// Looks for what is to be shown.
    pub(super) fn look(&mut self, scene: &Scene<'_>) {
        let (today, filter) = (scene.now.date(), self.filter());
        let sessions = readable(scene);
        let ledger = Ledger::of(sessions.iter().map(|(_, line)| *line));
        let row = |entry: &Entry<'_>| {
            let listing = sessions.get(entry.place).map_or(usize::MAX, |(place, _)| *place);
            let agreement = entry.session.agreements.iter().position(|it| std::ptr::eq(it, entry.agreement));
            Row { listing, agreement: agreement.unwrap_or(usize::MAX), code: entry.code, origin: entry.origin.clone() }
        };
        let mut found = ledger.found(&filter, self.order, today);
        if self.month.is_some() {
            found.sort_by_key(|entry| entry.agreement.due);
        }
        self.rows = found.into_iter().map(row).collect();
        self.debts = ledger.debts(&filter, today);
        self.faults = if self.internal { ledger.faults().len() } else { ledger.public_faults().len() };
    }

    /// What in the series does not fit, a sentence each.
    pub(super) fn faults_told(&self, scene: &Scene<'_>) -> Vec<String> {
        let ledger = Ledger::of(readable(scene).into_iter().map(|(_, line)| line));
        let faults = if self.internal { ledger.faults() } else { ledger.public_faults() };
        faults.iter().map(|fault| scene.words.series_fault(fault, &ledger)).collect()
    }

    fn filter(&self) -> Filter {
        Filter {
            responsible: self.responsible.clone(),
            words: self.words.clone(),
            open: self.shown == Shown::Open,
            overdue: self.shown == Shown::Overdue,
            from: self.month,
            until: self.month.map(Date::last_of_month),
            public: !self.internal,
            ..Filter::default()
        }
    }

    /// Asks another question; the selection begins anew.
    pub(super) fn ask(&mut self, scene: &Scene<'_>, change: impl FnOnce(&mut Self)) {
        change(self);
        self.cursor = Cursor::default();
        self.look(scene);
    }

    /// Leaves what is narrowed down; `false` when nothing is.
    pub(super) fn widen(&mut self, scene: &Scene<'_>) -> bool {
        let is_narrow = !self.words.is_empty() || self.responsible.is_some() || self.month.is_some();
        if is_narrow {
            self.ask(scene, |it| {
                it.words.clear();
                if it.responsible.take().is_none() {
                    it.month = None;
                }
            });
        }
        is_narrow
    }

    /// The calendar at this month, or the list.
    pub(super) fn turn_to(&mut self, month: Option<Date>, scene: &Scene<'_>) {
        self.ask(scene, |it| it.month = month.map(Date::first_of_month));
    }

    /// So many months on.
    pub(super) fn pass_months(&mut self, months: i32, scene: &Scene<'_>) {
        let Some(month) = self.month else { return };
        self.turn_to(month.checked_add(months.months()).ok().or(Some(month)), scene);
    }

    pub(super) fn motion(&mut self, motion: Motion) {
        self.cursor = self.cursor.moved(motion, self.rows.len());
    }

    pub(super) fn select(&mut self, place: usize) {
        self.cursor = Cursor::new(place);
    }

    /// The place of the selection among what was found.
    pub(super) fn place(&self) -> Option<usize> {
        self.cursor.place(self.rows.len())
    }

    /// The selected agreement with its file.
    pub(super) fn selected<'a>(&self, scene: &Scene<'a>) -> Option<(Entry<'a>, &'a Listing)> {
        self.entry(self.place()?, scene)
    }

    /// An agreement that was found, with its file. None where the folder was read anew and has it no more.
    pub(super) fn entry<'a>(&self, place: usize, scene: &Scene<'a>) -> Option<(Entry<'a>, &'a Listing)> {
        let Row { listing, agreement, code, origin } = self.rows.get(place)?;
        let found = scene.listings?.get(*listing)?;
        let State::Readable { line, .. } = &found.state else { return None };
        let agreement = line.agreements.get(*agreement)?;
        let entry = Entry { origin: origin.clone(), code: *code, session: line, place: *listing, agreement };
        Some((entry, found))
    }

    /// The days of the month in view on which something falls due: how much, and how much of it is overdue.
    pub(super) fn days(&self, scene: &Scene<'_>) -> Vec<(Date, usize, usize)> {
        let mut days: Vec<(Date, usize, usize)> = Vec::new();
        for place in 0..self.rows.len() {
            let Some((entry, _)) = self.entry(place, scene) else { continue };
            let Some(due) = entry.agreement.due else { continue };
            let late = usize::from(entry.agreement.is_late(scene.now.date()));
            match days.last_mut().filter(|(day, ..)| *day == due) {
                Some((_, all, overdue)) => (*all, *overdue) = (*all + 1, *overdue + late),
                None => days.push((due, 1, late)),
            }
        }
        days
    }
}
