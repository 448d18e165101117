//! Who a paper is for, and what each may read. Declared here and nowhere else.

/// Who a paper is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everyone: it may be printed, projected and published.
    #[default]
    Public,
    /// The facilitator and the office.
    Internal,
    /// The legislature: what was decided and agreed and what became of it, without what it was worked out from.
    Legislative,
}

/// What not every audience reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// What a stakeholder wants, what moves it, its own agenda, what it needs.
    Interests,
    /// Whether a stakeholder is willing to take part, and what it could bring.
    Willingness,
    /// How stakeholders are rated, by whom, and the map that comes of it.
    StakeholderRatings,
    /// How stakeholders stand to the axes.
    StakeholderPositions,
    /// Whom to talk to, and the norm that binds a stakeholder.
    Contacts,
    /// What ties stakeholders to one another.
    Relations,
    /// Notes marked internal.
    InternalNotes,
    /// Who rated the factors of the SWOT, and with what numbers.
    FactorRatings,
    /// Agreements marked internal.
    InternalAgreements,
    /// To whom the draft of the minutes was sent, and what was asked to be corrected in it.
    Corrections,
    /// What only the facilitator notes on a point.
    PrivateNotes,
    /// How long each person spoke.
    SpeakingTimes,
    /// What decisions were worked out from: the map of stakeholders, the SWOT and its crossings.
    WorkingMaterial,
    /// How a round that is still open is going. That of a secret one is not in the record at all.
    RunningResults,
}

impl Audience {
    /// All audiences.
    pub const ALL: [Self; 3] = [Self::Public, Self::Internal, Self::Legislative];

    /// Whether this audience reads it.
    ///
    /// Who voted what in a secret round is no content at all: no audience reads it, and the record does not hold it.
    pub fn reads(self, content: Content) -> bool {
        match self {
            Self::Internal => true,
            Self::Public | Self::Legislative => match content {
                Content::WorkingMaterial => self == Self::Public,
                Content::Interests
                | Content::Willingness
                | Content::StakeholderRatings
                | Content::StakeholderPositions
                | Content::Contacts
                | Content::Relations
                | Content::InternalNotes
                | Content::FactorRatings
                | Content::InternalAgreements
                | Content::Corrections
                | Content::PrivateNotes
                | Content::SpeakingTimes
                | Content::RunningResults => false,
            },
        }
    }
}
