//! Where the screens meet: the whole state, the messages that change it, and the picture of it.
//!
//! [`update::update`] takes the state and a message and gives effects; it never fails, and does no input or output.
//! [`view::draw`] draws the state and changes nothing.

/// The scene of the list of sessions, which looks at parts of the model that the list itself does not hold.
macro_rules! home_scene {
    ($model:expr, $words:expr) => {
        $crate::screens::home::Scene {
            listings: $model.listings.as_deref(),
            folder: &$model.folder,
            now: $model.now,
            words: $words,
        }
    };
}

pub mod desk;
pub mod destination;
pub mod effect;
pub mod global;
pub mod guide;
pub mod help;
pub mod layers;
pub mod message;
pub mod model;
pub mod palette;
pub mod step_screens;
pub mod timer;
pub mod update;
pub mod view;

pub use destination::Destination;
pub use effect::Effect;
pub use message::Message;
pub use model::Model;
