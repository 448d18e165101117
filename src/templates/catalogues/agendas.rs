//! Global frameworks that an axis may answer.

use super::{Catalogue, Entry};
use crate::words::Words;

/// The 17 goals of the Agenda 2030 as `ODS1` to `ODS17`, and the other frameworks that the handbooks name.
///
/// Goals: United Nations (2015). Sendai, Paris, New Urban Agenda (`NAU`), Milan, Addis Ababa (`ADIS`), Beijing: guide of
/// Paradiplomacia.org (2023). Compact for Migration: ABC of the Mexican foreign ministry (2019).
/// The codes go into [`Agenda::Global`](crate::session::axis::Agenda::Global).
pub fn global_agendas() -> &'static Catalogue {
    &AGENDAS
}

const AGENDAS: Catalogue = Catalogue {
    code: "global-agendas",
    name: Words::catalogue_agendas_global,
    source: Words::source_united_nations,
    entries: &[
        Entry::new("ODS1", Words::global_agenda_ods1),
        Entry::new("ODS2", Words::global_agenda_ods2),
        Entry::new("ODS3", Words::global_agenda_ods3),
        Entry::new("ODS4", Words::global_agenda_ods4),
        Entry::new("ODS5", Words::global_agenda_ods5),
        Entry::new("ODS6", Words::global_agenda_ods6),
        Entry::new("ODS7", Words::global_agenda_ods7),
        Entry::new("ODS8", Words::global_agenda_ods8),
        Entry::new("ODS9", Words::global_agenda_ods9),
        Entry::new("ODS10", Words::global_agenda_ods10),
        Entry::new("ODS11", Words::global_agenda_ods11),
        Entry::new("ODS12", Words::global_agenda_ods12),
        Entry::new("ODS13", Words::global_agenda_ods13),
        Entry::new("ODS14", Words::global_agenda_ods14),
        Entry::new("ODS15", Words::global_agenda_ods15),
        Entry::new("ODS16", Words::global_agenda_ods16),
        Entry::new("ODS17", Words::global_agenda_ods17),
        Entry::new("SENDAI", Words::global_agenda_sendai),
        Entry::new("PARIS", Words::global_agenda_paris),
        Entry::new("NAU", Words::global_agenda_nau),
        Entry::new("MILAN", Words::global_agenda_milan),
        Entry::new("ADIS", Words::global_agenda_adis),
        Entry::new("BEIJING", Words::global_agenda_beijing),
        Entry::new("MIGRATION", Words::global_agenda_migration),
    ],
};
