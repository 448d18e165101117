//! The panes of the closing.

/// What is in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// What a good record would still have.
    #[default]
    Missing,
    /// The papers as they will be written.
    Papers,
    /// The facilitator's summary and the answers of the capitalisation sheet.
    Balance,
    /// What participants say of the session.
    Evaluation,
    /// To whom the draft went, what was to be corrected, who approved, who signs, the seal.
    Approval,
}

impl Pane {
    /// All panes in their order.
    pub const ALL: [Self; 5] = [Self::Missing, Self::Papers, Self::Balance, Self::Evaluation, Self::Approval];

    /// The place of the pane.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The pane `by` steps on, round the ring.
    #[must_use]
    pub fn turned(self, by: usize) -> Self {
        Self::ALL[(self.index() + by) % Self::ALL.len()]
    }
}
