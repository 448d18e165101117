//! How many voted, and how.

/// How many people gave a ballot, and of what kind. Nobody's second ballot is among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// All: valid, blank and spoilt.
    pub voters: u64,
    /// Those whose ballot says something for the count.
    pub valid: u64,
    /// Those whose ballot has nothing marked.
    pub blank: u64,
    /// Those whose ballot cannot be counted: it cannot be read, or is against the rules.
    pub spoilt: u64,
}

/// What a ballot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cast {
    Valid,
    Blank,
    Spoilt,
}

impl Turnout {
    pub(super) fn add(&mut self, people: u64, cast: Cast) {
        let of_kind = match cast {
            Cast::Valid => &mut self.valid,
            Cast::Blank => &mut self.blank,
            Cast::Spoilt => &mut self.spoilt,
        };
        *of_kind = of_kind.saturating_add(people);
        self.voters = self.voters.saturating_add(people);
    }
}
