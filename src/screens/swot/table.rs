//! The selection on the table of crossings: a cell, or a strategy of the list below.

use super::Swot;
use crate::analysis::crossing::{cell, kinds_of};
use crate::screens::{Cursor, Motion};
use crate::session::Session;
use crate::session::crossing::{Crossing, CrossingKind};
use crate::session::factor::{Factor, Quadrant};
use crate::session::fold::contains_folded;
use crate::session::id::CrossingId;

/// Where the selection is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// The row: an inner factor.
    pub(super) row: Cursor,
    /// The column: an outer factor.
    pub(super) column: Cursor,
    /// The strategy in the list.
    pub(super) strategy: Cursor,
    /// Whether the keys work in the list rather than in the table.
    pub(super) in_list: bool,
}

/// The inner factors, F then D: the rows of the table.
pub(super) fn rows(session: &Session) -> Vec<&Factor> {
    session.board(Quadrant::Strength).chain(session.board(Quadrant::Weakness)).collect()
}

/// The outer factors, O then A: the columns of the table.
pub(super) fn columns(session: &Session) -> Vec<&Factor> {
    session.board(Quadrant::Opportunity).chain(session.board(Quadrant::Threat)).collect()
}

/// The first kind of a crossing, by which it is called; one of many factors may be of several.
pub(super) fn kind(session: &Session, crossing: &Crossing) -> Option<CrossingKind> {
    kinds_of(session, crossing).first().copied()
}

impl Swot {
    /// The strategies that the filter lets through: FO, DO, FA, DA, each kind in its own order.
    pub(super) fn strategies<'a>(&self, session: &'a Session) -> Vec<&'a Crossing> {
        let passes = |it: &&Crossing| self.filter.is_empty() || contains_folded(it.strategy.as_str(), &self.filter);
        let mut strategies: Vec<&Crossing> = session.crossings.iter().filter(passes).collect();
        strategies.sort_by_key(|it| kind(session, it));
        strategies
    }

    /// The factors of the selected cell.
    pub(super) fn cell<'a>(&self, session: &'a Session) -> Option<(&'a Factor, &'a Factor)> {
        let (rows, columns) = (rows(session), columns(session));
        let row = self.table.row.place(rows.len())?;
        let column = self.table.column.place(columns.len())?;
        Some((rows[row], columns[column]))
    }

    /// The selected strategy: that of the list, or the first one of the cell.
    pub(super) fn strategy<'a>(&self, session: &'a Session) -> Option<&'a Crossing> {
        if self.table.in_list {
            let strategies = self.strategies(session);
            return self.table.strategy.place(strategies.len()).map(|place| strategies[place]);
        }
        let (row, column) = self.cell(session)?;
        cell(session, row.id, column.id).next()
    }

    /// Moves the selection up and down, from the table on into the list and back.
    pub(super) fn move_on_table(&mut self, motion: Motion, session: &Session) {
        let (rows, strategies) = (rows(session).len(), self.strategies(session).len());
        let table = &mut self.table;
        if table.in_list {
            let at_top = table.strategy.place(strategies).unwrap_or(0) == 0;
            if motion == Motion::Up && at_top {
                table.in_list = false;
            } else {
                table.strategy = table.strategy.moved(motion, strategies);
            }
            return;
        }
        let at_end = table.row.place(rows).is_none_or(|row| row + 1 == rows);
        if motion == Motion::Down && at_end && strategies > 0 {
            table.in_list = true;
        } else {
            table.row = table.row.moved(motion, rows);
        }
    }

    /// Moves the selection to the column beside.
    pub(super) fn move_column(&mut self, right: bool, session: &Session) {
        let motion = if right { Motion::Down } else { Motion::Up };
        self.table.column = self.table.column.moved(motion, columns(session).len());
    }

    /// Selects a strategy in the list; `false` when it is not there as it is filtered.
    pub(super) fn select_strategy(&mut self, crossing: CrossingId, session: &Session) -> bool {
        let place = self.strategies(session).iter().position(|it| it.id == crossing);
        if let Some(place) = place {
            self.table = Table { strategy: Cursor::new(place), in_list: true, ..self.table };
        }
        place.is_some()
    }

    /// Selects the cell of a factor, in the row or the column where it was, so that one goes on from the board.
    pub(super) fn select_in_table(&mut self, factor: &Factor, session: &Session) {
        let place = |factors: Vec<&Factor>| factors.iter().position(|it| it.id == factor.id).map(Cursor::new);
        self.table.row = place(rows(session)).unwrap_or(self.table.row);
        self.table.column = place(columns(session)).unwrap_or(self.table.column);
        self.table.in_list = false;
    }
}
