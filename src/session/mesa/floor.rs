//! The floor: who has it, who waits for it and in which order, how long it lasts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::session::Session;
use crate::session::fold::folded;
use crate::session::id::{ParticipantId, PointId};
use crate::session::participant::Participant;
use crate::session::text::Text;

/// Who has the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Speaking")]
pub struct Speaking {
    /// On which point.
    pub point: PointId,
    /// Who.
    pub who: ParticipantId,
    /// Since when.
    pub since: DateTime,
}

impl Speaking {
    /// Seconds until `now`; none where the clock went back.
    pub fn seconds(self, now: DateTime) -> u32 {
        u32::try_from(now.duration_since(self.since).as_secs()).unwrap_or(0)
    }
}

/// How the floor is given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "FloorRules")]
pub struct FloorRules {
    /// In which order.
    pub order: SpeakingOrder,
    /// The most that one intervention may last, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
    /// The most that one institution may speak on a point, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub institution_seconds: Option<u32>,
}

impl FloorRules {
    /// Whether nothing is ruled.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The order in which those who asked for the floor have it. The criteria of precedence are those for authorities and
/// delegations in *ABC de la acción internacional de los gobiernos locales* (2019).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SpeakingOrder {
    /// As they asked for it.
    #[default]
    Request,
    /// By the name of their institution, then by their own.
    Alphabetical,
    /// By rank: the lowest number first, those without one last.
    Rank,
    /// By the day on which they took office: the earliest first.
    Seniority,
    /// By the day on which they confirmed that they would come.
    Confirmation,
    /// First the institution that has spoken least on the point.
    Alternating,
}

impl SpeakingOrder {
    /// All orders, in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Request, Self::Alphabetical, Self::Rank, Self::Seniority, Self::Confirmation, Self::Alternating];
}

impl Session {
    /// Those who wait for the floor on a point, in the order in which they have it; who left the room is passed over.
    pub fn speakers(&self, point: PointId) -> Vec<&Participant> {
        let Some(point) = self.point(point) else { return Vec::new() };
        let asked = point.queue.iter().filter_map(|id| self.participant(*id));
        let mut waiting: Vec<&Participant> = asked.filter(|it| it.is_present() || !self.knows_presence()).collect();
        // Sorting is stable: those alike keep the order of asking.
        match self.rules.floor.order {
            SpeakingOrder::Request => {}
            SpeakingOrder::Alphabetical => {
                waiting.sort_by_key(|it| (folded(it.body().as_str()), folded(it.name.as_str())));
            }
            SpeakingOrder::Rank => waiting.sort_by_key(|it| (it.rank.is_none(), it.rank)),
            SpeakingOrder::Seniority => waiting.sort_by_key(|it| (it.in_office_since.is_none(), it.in_office_since)),
            SpeakingOrder::Confirmation => waiting.sort_by_key(|it| (it.confirmed.is_none(), it.confirmed)),
            SpeakingOrder::Alternating => {
                let spoken: BTreeMap<&Text, u32> = self.spoken_by_institution(Some(point.id)).into_iter().collect();
                waiting.sort_by_key(|it| spoken.get(it.body()).copied().unwrap_or(0));
                // Of one institution the second waits until each other had its turn.
                let mut turns: BTreeMap<&Text, usize> = BTreeMap::new();
                let mut turned: Vec<(usize, &Participant)> = Vec::new();
                for waits in waiting {
                    let turn = turns.entry(waits.body()).or_default();
                    turned.push((*turn, waits));
                    *turn += 1;
                }
                turned.sort_by_key(|(turn, _)| *turn);
                waiting = turned.into_iter().map(|(_, waits)| waits).collect();
            }
        }
        waiting
    }

    /// Whether anyone was ever marked present.
    pub fn knows_presence(&self) -> bool {
        self.participants.iter().any(|it| !it.stays.is_empty())
    }

    /// How long each institution has spoken on a point, or on all, in seconds; the one that spoke most first.
    pub fn spoken_by_institution(&self, point: Option<PointId>) -> Vec<(&Text, u32)> {
        let mut spoken: BTreeMap<&Text, u32> = BTreeMap::new();
        for (participant, seconds) in self.spoken_by_person(point) {
            let total = spoken.entry(participant.body()).or_default();
            *total = total.saturating_add(seconds);
        }
        let mut spoken: Vec<(&Text, u32)> = spoken.into_iter().collect();
        spoken.sort_by_key(|(_, seconds)| Reverse(*seconds));
        spoken
    }

    /// How long each person has spoken on a point, or on all, in seconds; the one who spoke most first.
    pub fn spoken_by_person(&self, point: Option<PointId>) -> Vec<(&Participant, u32)> {
        let mut spoken: BTreeMap<ParticipantId, u32> = BTreeMap::new();
        let points = self.mesa.points.iter().filter(|it| point.is_none_or(|point| it.id == point));
        for speech in points.flat_map(|point| &point.interventions) {
            let total = spoken.entry(speech.participant).or_default();
            *total = total.saturating_add(speech.seconds);
        }
        let mut spoken: Vec<(&Participant, u32)> =
            spoken.into_iter().filter_map(|(id, seconds)| Some((self.participant(id)?, seconds))).collect();
        spoken.sort_by_key(|(_, seconds)| Reverse(*seconds));
        spoken
    }
}
