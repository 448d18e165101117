//! Persons and bodies with a stake in the matter, in the room or not.

use serde::{Deserialize, Serialize};

use super::id::{AxisId, StakeholderId};
use super::participant::{Level, Sector};
use super::text::{Paragraphs, Text};

/// A stakeholder. Interests, motivations, own agenda and internal notes never leave the facilitator's screen.
///
/// The attributes are those of the guide of Paradiplomacia.org (2023) and of AL-LAs, Cuaderno 8 (2018); the scales of
/// the ratings are ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Stakeholder")]
pub struct Stakeholder {
    /// Its number in this session.
    pub id: StakeholderId,
    /// Its name.
    pub name: Text,
    /// Its sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// The code of its type in the catalogue of stakeholder types, such as `chambers`.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub kind: Text,
    /// The level at which it acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Inside the government, or outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<bool>,
    /// The legal norm that binds it.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub norm: Text,
    /// What it is competent for.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub competences: Paragraphs,
    /// The office or post to talk to.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub focal_point: Text,
    /// What it wants. Internal.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub interests: Paragraphs,
    /// What moves it. Internal.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub motivations: Paragraphs,
    /// Its own agenda. Internal.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub own_agenda: Paragraphs,
    /// What it needs.
    #[serde(skip_serializing_if = "Paragraphs::is_empty")]
    pub needs: Paragraphs,
    /// Whether it is willing to take part. Internal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willingness: Option<Willingness>,
    /// What it could bring.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// What it is in the project.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Whether it takes part itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participation: Option<Participation>,
    /// How it is seen, a rating a rater. Internal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ratings: Vec<Rating>,
    /// How it stands to each axis. Internal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<Position>,
    /// Notes, each marked public or internal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<MarkedNote>,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

impl Stakeholder {
    /// Whether nothing says where it belongs: neither its sector nor whether it is inside the government.
    pub fn is_placeless(&self) -> bool {
        self.sector.is_none() && self.inside.is_none()
    }
}

/// Whether a stakeholder is willing to take part (scale ours).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Willingness {
    /// Against.
    Opposed,
    /// Holds back.
    Reluctant,
    /// Neither.
    Neutral,
    /// In favour.
    Favourable,
    /// Has committed itself.
    Committed,
}

impl Willingness {
    /// All grades, from least to most.
    pub const ALL: [Self; 5] = [Self::Opposed, Self::Reluctant, Self::Neutral, Self::Favourable, Self::Committed];
}

/// The four kinds of resources that a stakeholder may bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Resource {
    /// Económico.
    Economic,
    /// Organizativo.
    Organisational,
    /// Político.
    Political,
    /// Cognitivo.
    Cognitive,
}

impl Resource {
    /// All kinds, in the order of the source.
    pub const ALL: [Self; 4] = [Self::Economic, Self::Organisational, Self::Political, Self::Cognitive];
}

/// What a stakeholder is in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// Promotor.
    Promoter,
    /// Diseñador.
    Designer,
    /// Ejecutor.
    Executor,
    /// Protagonista.
    Protagonist,
    /// Evaluador.
    Evaluator,
    /// Receptor.
    Recipient,
}

impl Role {
    /// All roles, in the order of the source.
    pub const ALL: [Self; 6] =
        [Self::Promoter, Self::Designer, Self::Executor, Self::Protagonist, Self::Evaluator, Self::Recipient];
}

/// Whether a stakeholder acts itself, or only affects or is affected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Participation {
    /// Acts, with a role and duties.
    Direct,
    /// Does not act, but belongs on the map.
    Indirect,
}

impl Participation {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Direct, Self::Indirect];
}

/// How one rater sees a stakeholder, each from 1 (least) to 5 (most). The scale is ours; the pair influence and
/// interest follows Mendelow (1981), the triple with legitimacy and urgency Mitchell, Agle and Wood (1997).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Rating")]
pub struct Rating {
    /// Who rates; empty stands for the table as a whole.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub rater: Text,
    /// The power to change the outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub influence: Option<u8>,
    /// How much the outcome matters to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest: Option<u8>,
    /// How rightful its claim is held to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legitimacy: Option<u8>,
    /// How pressing its claim is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgency: Option<u8>,
}

impl Rating {
    /// The least grade.
    pub const LEAST: u8 = 1;
    /// The greatest grade.
    pub const MOST: u8 = 5;

    /// All grades that were given, for checking their range.
    pub fn grades(&self) -> impl Iterator<Item = u8> {
        [self.influence, self.interest, self.legitimacy, self.urgency].into_iter().flatten()
    }
}

/// How a stakeholder stands to an axis, from −2 (against) to +2 (for), after MACTOR (Godet, 1990).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Position")]
pub struct Position {
    /// The axis.
    pub axis: AxisId,
    /// −2 to +2.
    pub stance: i8,
}

/// A note with its audience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Note")]
pub struct MarkedNote {
    /// What it says.
    pub text: Paragraphs,
    /// Who may read it.
    pub visibility: Visibility,
}

/// Who may read something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// Everyone: it may be projected and printed.
    #[default]
    Public,
    /// The facilitator and the office only.
    Internal,
}
