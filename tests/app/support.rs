//! Sessions, folders and layers for these tests.

use std::path::PathBuf;

use concertar::app::Message;
use concertar::app::layers::{AppPurpose, Asked, Purpose};
use concertar::app::message::Told;
use concertar::session::agenda::AgendaPoint;
use concertar::session::factor::{Factor, Quadrant, Voice};
use concertar::session::id::{AgendaPointId, FactorId, ParticipantId, SessionId};
use concertar::session::line::SessionLine;
use concertar::session::participant::Participant;
use concertar::session::{Act, Session, Step};
use concertar::storage::error::{Error, Kind};
use concertar::storage::heading::Trust;
use concertar::storage::library::{Listing, State};
use concertar::ui::layer::Layer;
use jiff::civil::date;

use crate::stage::Stage;

/// A session with somebody in it, who raised something.
pub(crate) fn session() -> Session {
    let mut session = Session::new(SessionId::from_bits(1), "Mesa de internacionalización");
    session.header.territory = "Quito".into();
    session.header.number = Some(3);
    let ana = Participant { name: "Ana Ruiz".into(), ..Participant::default() };
    let network = Factor {
        quadrant: Quadrant::Strength,
        text: "Red de ciudades".into(),
        raised_by: vec![Voice::Participant(ParticipantId(1))],
        ..Factor::default()
    };
    let point = AgendaPoint {
        title: "Repaso del FODA".into(),
        step: Some(Step::Swot),
        minutes: Some(20),
        ..AgendaPoint::default()
    };
    for act in [Act::add(ana), Act::add(network), Act::add(point)] {
        session.apply(act).expect("the session can be made");
    }
    session
}

pub(crate) const ANA: ParticipantId = ParticipantId(1);
pub(crate) const NETWORK: FactorId = FactorId(2);
pub(crate) const POINT: AgendaPointId = AgendaPointId(3);

/// The program with that session at the board of the SWOT, with everything on the disk.
pub(crate) fn stage() -> Stage {
    Stage::new(session(), Step::Swot)
}

/// The program before anything was read: a background that no screen changes.
pub(crate) fn bare() -> Stage {
    let mut stage = stage();
    stage.model.desk = None;
    stage
}

/// The program at the list of sessions.
pub(crate) fn at_home(listings: Vec<Listing>) -> Stage {
    let mut stage = stage();
    stage.model.desk = None;
    stage.tell(Told::Listed(listings));
    stage
}

/// Four files: two sound ones, one with entries to recover, one that cannot be read.
pub(crate) fn listings() -> Vec<Listing> {
    let mut older = session();
    older.header.date = Some(date(2025, 3, 2));
    older.header.number = Some(2);
    older.header.series = "Mesa de internacionalización de Quito".into();
    let mut newer = session();
    newer.header.title = "Mesa interministerial de cooperación, turismo, cultura y comercio exterior".into();
    newer.header.date = Some(date(2026, 9, 15));
    let mut crashed = session();
    crashed.header.date = Some(date(2026, 11, 19));
    crashed.header.territory = "".into();
    let path = PathBuf::from("sesiones/2024-05-06-cortada.ron");
    let error = Error::new(&path, Kind::NoPermission);
    let damaged = Listing { path, modified: None, state: State::Damaged(error) };
    vec![listing("a.ron", &older, 0), damaged, listing("b.ron", &newer, 0), listing("c.ron", &crashed, 4)]
}

fn listing(name: &str, session: &Session, unsaved: u64) -> Listing {
    let line = Box::new(SessionLine::of(session));
    let state = State::Readable { line, revision: 7, unsaved, trust: Trust::Checked, newer: None };
    Listing { path: PathBuf::from("sesiones").join(name), modified: None, state }
}

impl Stage {
    /// Tells the program what came of an effect.
    pub(crate) fn tell(&mut self, told: Told) {
        self.send(Message::Told(told));
    }

    /// Opens a layer that nobody waits for.
    pub(crate) fn over(mut self, layer: impl Into<Layer>) -> Self {
        self.model.layers.push(Asked { purpose: Purpose::App(AppPurpose::Nothing), layer: layer.into() });
        self
    }

    /// Everything the disk has been asked for is on it.
    pub(crate) fn all_saved(&mut self) {
        let revision = self.model.desk.as_ref().expect("a session is open").safety.revision;
        self.tell(Told::Journaled(revision));
        self.tell(Told::Saved { revision, confirmed: true });
        self.effects.clear();
    }
}
