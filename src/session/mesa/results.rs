//! The eleven results of a mesa.

use serde::{Deserialize, Serialize};

use crate::session::header::Stage;
use crate::session::text::Text;

/// One of the eleven results of a mesa that was reached, with what shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Achieved")]
pub struct Achieved {
    /// Which one.
    pub result: MesaResult,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub evidence: Text,
}

/// The eleven observable results of a mesa de concertación (AL-LAs, Cuaderno 8, 2018).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MesaResult {
    /// The vision of the territory is shared.
    SharedVision,
    /// The areas understand why internationalisation matters.
    AwareAreas,
    /// Strategic lines and objectives are set.
    StrategicLines,
    /// Rules of the game and ways to decide are set.
    RulesOfTheGame,
    /// The priorities of each area are known.
    AreaPriorities,
    /// There are agreements to develop the lines.
    Agreements,
    /// There are subcommittees or working networks.
    Subcommittees,
    /// There are timetables.
    Timetables,
    /// Results are presented and reflected upon.
    ResultsPresented,
    /// The experience is written up.
    Systematised,
    /// The most significant results are published in bulletins.
    Bulletins,
}

impl MesaResult {
    /// All results in the order of the source.
    pub const ALL: [Self; 11] = [
        Self::SharedVision,
        Self::AwareAreas,
        Self::StrategicLines,
        Self::RulesOfTheGame,
        Self::AreaPriorities,
        Self::Agreements,
        Self::Subcommittees,
        Self::Timetables,
        Self::ResultsPresented,
        Self::Systematised,
        Self::Bulletins,
    ];

    /// The stage of the policy to which it belongs.
    pub fn stage(self) -> Stage {
        match self {
            Self::SharedVision
            | Self::AwareAreas
            | Self::StrategicLines
            | Self::RulesOfTheGame
            | Self::AreaPriorities => Stage::Design,
            Self::Agreements | Self::Subcommittees | Self::Timetables => Stage::Implementation,
            Self::ResultsPresented | Self::Systematised | Self::Bulletins => Stage::Evaluation,
        }
    }
}
