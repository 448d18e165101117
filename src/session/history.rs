//! What was done to a session, with unlimited undo and redo.

use serde::{Deserialize, Serialize};

use super::{Act, Refusal, Session};

/// One move in the history of a session, as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Move {
    /// An act.
    Do(Box<Act>),
    /// The last act that still stands is undone.
    Undo,
    /// The last act undone is done again.
    Redo,
}

/// A session with everything done to it since its base.
///
/// Undo does not invert acts: it replays those that still stand, from the nearest of a few kept states. So an act needs
/// no inverse, and undo is right by construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    session: Session,
    /// States along the way: how many acts had been done, and what they had made. The first is the base.
    kept: Vec<(usize, Session)>,
    done: Vec<Act>,
    undone: Vec<Act>,
}

impl History {
    /// Acts between two kept states.
    const STRIDE: usize = 32;
    /// Kept states beside the base.
    const KEPT: usize = 8;

    /// A history that begins with `base`.
    pub fn new(base: Session) -> Self {
        Self { session: base.clone(), kept: vec![(0, base)], done: Vec::new(), undone: Vec::new() }
    }

    /// The session as it is now.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The acts that stand, oldest first.
    pub fn done(&self) -> &[Act] {
        &self.done
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// The act that undo would take back.
    pub fn last(&self) -> Option<&Act> {
        self.done.last()
    }

    /// Makes a move as a journal holds it. Gives `false` where there was nothing to undo or redo.
    ///
    /// # Errors
    /// The refusal of the act; nothing has changed then.
    pub fn take(&mut self, step: Move) -> Result<bool, Refusal> {
        match step {
            Move::Do(act) => self.replay(*act).map(|()| true),
            Move::Undo => Ok(self.undo()),
            Move::Redo => Ok(self.redo()),
        }
    }

    /// Does `act`; what had been undone can no longer be done again.
    ///
    /// # Errors
    /// The refusal of the act; nothing has changed then.
    pub fn act(&mut self, act: Act) -> Result<(), Refusal> {
        self.session.demand(&act)?;
        self.replay(act)
    }

    /// Does `act` as it was done before, maybe under an earlier program.
    fn replay(&mut self, act: Act) -> Result<(), Refusal> {
        self.session.apply(act.clone())?;
        self.undone.clear();
        self.record(act);
        Ok(())
    }

    fn record(&mut self, act: Act) {
        self.done.push(act);
        if self.done.len().is_multiple_of(Self::STRIDE) {
            if self.kept.len() > Self::KEPT {
                self.kept.remove(1);
            }
            self.kept.push((self.done.len(), self.session.clone()));
        }
    }

    fn undo(&mut self) -> bool {
        let Some(act) = self.done.pop() else { return false };
        self.undone.push(act);
        let count = self.done.len();
        while self.kept.len() > 1 && self.kept.last().is_some_and(|(at, _)| *at > count) {
            self.kept.pop();
        }
        if let Some((at, state)) = self.kept.last() {
            let mut session = state.clone();
            for act in &self.done[*at..] {
                // Each was accepted in this very state before, so none can be refused now.
                let accepted = session.apply(act.clone());
                debug_assert!(accepted.is_ok(), "an accepted act was refused in replay");
            }
            self.session = session;
        }
        true
    }

    fn redo(&mut self) -> bool {
        let Some(act) = self.undone.pop() else { return false };
        if self.session.apply(act.clone()).is_err() {
            return false;
        }
        self.record(act);
        true
    }
}
