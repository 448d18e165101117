//! The people in the room.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::id::ParticipantId;
use super::text::Text;

/// A person who takes part, with post and institution before the name, because people change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Participant")]
pub struct Participant {
    /// Their number in this session.
    pub id: ParticipantId,
    /// Name and surname.
    pub name: Text,
    /// What they are in their institution.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub post: Text,
    /// The institution they speak for.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub institution: Text,
    /// The sector of that institution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// The level of government or action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Permanent member, or invited for a topic.
    #[serde(skip_serializing_if = "Membership::is_permanent")]
    pub membership: Membership,
    /// Whether they decide or advise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// May speak.
    pub voice: bool,
    /// May vote.
    pub vote: bool,
    /// What their vote weighs where the rules say that votes are weighted.
    #[serde(skip_serializing_if = "is_one")]
    pub weight: u32,
    /// The participant whose place they take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substitute_of: Option<ParticipantId>,
    /// Who votes for them while they are away, where the rules allow it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub represented_by: Option<ParticipantId>,
    /// Their rank in the order of precedence, 1 first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u16>,
    /// The day on which they took office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_office_since: Option<Date>,
    /// The day on which they confirmed that they would come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Date>,
    /// When they came and left; the last stay without an end means they are here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<Stay>,
    /// Where the entry comes from, such as a source or "illustrative".
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

impl Default for Participant {
    fn default() -> Self {
        Self {
            id: ParticipantId(0),
            name: Text::default(),
            post: Text::default(),
            institution: Text::default(),
            sector: None,
            level: None,
            membership: Membership::Permanent,
            capacity: None,
            voice: true,
            vote: true,
            weight: 1,
            substitute_of: None,
            represented_by: None,
            rank: None,
            in_office_since: None,
            confirmed: None,
            stays: Vec::new(),
            source: Text::default(),
        }
    }
}

impl Participant {
    /// Reads one line of a roster: `Name · post · institution`, with `·`, `;`, `|`, tabs or several commas between, the last
    /// two optional; and what stands after these. `None` when there is no name in it.
    pub fn from_line(line: &str) -> Option<(Self, Vec<Text>)> {
        // A comma may part a surname from a name: only where there are more of them is it what parts the line.
        let commas = (line.matches(',').count() >= 2).then_some(',');
        let separator = ['·', '\t', ';', '|'].into_iter().find(|mark| line.contains(*mark)).or(commas);
        let mut parts = match separator {
            Some(mark) => line.split(mark).map(Text::new).collect::<Vec<_>>(),
            None => vec![Text::new(line)],
        }
        .into_iter();
        let name = parts.next().filter(|name| !name.is_empty())?;
        let post = parts.next().unwrap_or_default();
        let institution = parts.next().unwrap_or_default();
        let rest = parts.filter(|part| !part.is_empty()).collect();
        Some((Self { name, post, institution, ..Self::default() }, rest))
    }

    /// Whether they are in the room.
    pub fn is_present(&self) -> bool {
        self.stays.last().is_some_and(|stay| stay.left.is_none())
    }

    /// When they came for the stay that still lasts.
    pub fn present_since(&self) -> Option<DateTime> {
        self.stays.last().filter(|stay| stay.left.is_none()).map(|stay| stay.arrived)
    }

    /// What counts as their institution: its name, or their own when none was given.
    pub fn body(&self) -> &Text {
        if self.institution.is_empty() { &self.name } else { &self.institution }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_one(weight: &u32) -> bool {
    *weight == 1
}

/// One stay in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Stay")]
pub struct Stay {
    /// When they came.
    pub arrived: DateTime,
    /// When they left, if they did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<DateTime>,
}

/// Permanent member of the table, or invited for a topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Membership {
    /// A permanent member.
    #[default]
    Permanent,
    /// Invited for the topic named, which may be empty.
    Invited(Text),
}

impl Membership {
    /// Whether this is a permanent member.
    pub fn is_permanent(&self) -> bool {
        matches!(self, Self::Permanent)
    }
}

/// What someone brings to the table: the power to decide, or knowledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Capacity {
    /// Can commit the institution.
    Decider,
    /// Brings technical knowledge.
    Technical,
}

/// The seven sectors of those to talk with (guide of Paradiplomacia.org, 2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sector {
    /// Social y ciudadano.
    Social,
    /// Privado.
    Private,
    /// Internacional.
    International,
    /// Académico y cultural.
    Academic,
    /// Medios de comunicación.
    Media,
    /// Otros niveles de gobierno.
    OtherGovernment,
    /// Otras dependencias del gobierno local.
    LocalGovernment,
}

impl Sector {
    /// All sectors, in the order of the source.
    pub const ALL: [Self; 7] = [
        Self::Social,
        Self::Private,
        Self::International,
        Self::Academic,
        Self::Media,
        Self::OtherGovernment,
        Self::LocalGovernment,
    ];
}

/// The level at which an institution or a stakeholder acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Municipal or metropolitan.
    Municipal,
    /// Province, state, department, region.
    Intermediate,
    /// The whole country.
    National,
    /// Beyond the country.
    International,
}

impl Level {
    /// All levels, from the nearest.
    pub const ALL: [Self; 4] = [Self::Municipal, Self::Intermediate, Self::National, Self::International];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_roster_may_use_several_separators() {
        for line in [
            "Ana Ruiz · Directora · DMRI",
            "Ana Ruiz;Directora;DMRI",
            "Ana Ruiz\tDirectora\tDMRI",
            "Ana Ruiz|Directora|DMRI",
            "Ana Ruiz, Directora, DMRI",
        ] {
            let (found, rest) = Participant::from_line(line).unwrap();
            assert!(rest.is_empty());
            assert_eq!(
                (found.name.as_str(), found.post.as_str(), found.institution.as_str()),
                ("Ana Ruiz", "Directora", "DMRI")
            );
        }
        assert_eq!(Participant::from_line("Solo Nombre").unwrap().0.name, "Solo Nombre");
        assert_eq!(Participant::from_line("Ruiz, Ana").unwrap().0.name, "Ruiz, Ana");
        assert_eq!(Participant::from_line("Ana · · DMRI · Privado · · nota").unwrap().1, ["Privado", "nota"]);
        assert!(Participant::from_line(" · cargo").is_none());
    }
}
