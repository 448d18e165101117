//! Numbers that name the things of a session, so that each may say where it comes from.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// The name of a session among all sessions: twelve hexadecimal figures, drawn by chance when it is made.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct SessionId(String);

impl SessionId {
    /// The greatest length, in characters. What is longer is cut when read from outside.
    pub const LIMIT: usize = 40;

    /// Makes the name from random bits that the caller brings.
    pub fn from_bits(bits: u64) -> Self {
        Self(format!("{:012x}", bits & 0xffff_ffff_ffff))
    }

    /// Takes a name as written in a file; anything but letters, figures and hyphens is left out.
    pub fn new(raw: &str) -> Self {
        Self(raw.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(Self::LIMIT).collect())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the session has no name yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for SessionId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        let stands = raw.len() <= Self::LIMIT && raw.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        Ok(if stands { Self(raw) } else { Self::new(&raw) })
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $kind:ident $name:ident),+ $(,)?) => {
        $(
            $(#[$doc])*
            ///
            /// Zero is no number: an act that adds something carries zero and the session gives the next free one.
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(transparent)]
            pub struct $name(pub u32);

            impl From<$name> for Reference {
                fn from(id: $name) -> Self {
                    Self::$kind(id)
                }
            }
        )+

        /// Names one thing of a session, of any kind.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Reference {
            $($(#[$doc])* $kind($name)),+
        }

        impl Reference {
            /// The bare number.
            pub fn number(self) -> u32 {
                match self { $(Self::$kind(id) => id.0),+ }
            }

            /// The same kind of thing under another number.
            #[must_use]
            pub fn renumbered(self, number: u32) -> Self {
                match self { $(Self::$kind(_) => Self::$kind($name(number))),+ }
            }
        }
    };
}

ids! {
    /// The number of a participant.
    Participant ParticipantId,
    /// The number of an agenda point.
    AgendaPoint AgendaPointId,
    /// The number of a stakeholder.
    Stakeholder StakeholderId,
    /// The number of a relation between stakeholders.
    Relation RelationId,
    /// The number of a factor of the SWOT.
    Factor FactorId,
    /// The number of a crossing of factors.
    Crossing CrossingId,
    /// The number of an axis.
    Axis AxisId,
    /// The number of a criterion.
    Criterion CriterionId,
    /// The number of a round of voting.
    Round RoundId,
    /// The number of a point of the mesa.
    Point PointId,
    /// The number of an agreement.
    Agreement AgreementId,
    /// The number of a subcommittee.
    Subcommittee SubcommitteeId,
    /// The number of something left for later.
    Parked ParkedId,
}
