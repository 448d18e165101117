//! The names of what is said of axes.

use crate::session::axis::{Agenda, Direction, Origin};
use crate::words::Words;

impl Words {
    /// Why an axis is on the table.
    pub fn origin(&self, origin: Origin) -> String {
        match origin {
            Origin::LocalPlan => self.label_origin_local_plan(),
            Origin::Problem => self.label_origin_problem(),
            Origin::Adaptation => self.label_origin_adaptation(),
            Origin::EarlierAgreement => self.label_origin_earlier_agreement(),
            Origin::GlobalFramework => self.label_origin_global_framework(),
            Origin::Stakeholder => self.label_origin_stakeholder(),
        }
    }

    /// Which way an axis looks.
    pub fn direction(&self, direction: Direction) -> String {
        match direction {
            Direction::Outward => self.label_direction_outward(),
            Direction::Inward => self.label_direction_inward(),
            Direction::Both => self.label_direction_both(),
        }
    }

    /// Which of the three agendas it is: the government's, the territory's, or a global one.
    pub fn agenda_kind(&self, agenda: &Agenda) -> String {
        match agenda {
            Agenda::Local(_) => self.label_agenda_local(),
            Agenda::Territorial(_) => self.label_agenda_territorial(),
            Agenda::Global(_) => self.label_agenda_global(),
        }
    }

    /// What an agenda says: its own text, or for a global framework its code and its name where the catalogue has it.
    pub fn agenda(&self, agenda: &Agenda) -> String {
        match agenda {
            Agenda::Local(text) | Agenda::Territorial(text) => text.to_string(),
            Agenda::Global(code) => self.global_agenda(code.as_str()),
        }
    }

    /// A global framework by its code: «ODS11 Ciudades y comunidades sostenibles»; an unknown code stands for itself.
    pub fn global_agenda(&self, code: &str) -> String {
        let Some(name) = self.find(&format!("global-agenda-{}", code.to_lowercase())) else { return code.to_owned() };
        match code.strip_prefix("ODS") {
            Some(number) => self.label_agenda_goal(name, number),
            None => name,
        }
    }
}
