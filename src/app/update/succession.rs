//! The next session of a series, of which there is one: before another one is made that follows the same session, somebody
//! says so.

use super::{leaving, over};
use crate::app::Effect;
use crate::app::destination::Destination;
use crate::app::layers::{AppPurpose, Asked, Purpose};
use crate::app::model::Model;
use crate::session::id::SessionId;
use crate::storage::library::Listing;
use crate::storage::shown;
use crate::ui::layer::Confirm;
use crate::words::Words;

/// Goes to a session that is new, unless the list has one already that follows the same.
pub(super) fn begin(model: &mut Model, to: Destination, words: &Words) -> Vec<Effect> {
    let Some(other) = followed(model, &to).and_then(|id| follower(model, &id)) else {
        return leaving::leave(model, to, words);
    };
    let name = other.path.file_name().map(|name| shown(name.as_ref())).unwrap_or_default();
    let (title, question) = (words.app_title_follow(), words.app_followed_already(name));
    let layer = Confirm::new(title, question, words.app_follow_again()).dangerous().into();
    over::interrupt(model, Asked { purpose: Purpose::App(AppPurpose::FollowAgain(to)), layer });
    Vec::new()
}

/// The session that the new one follows.
fn followed(model: &Model, to: &Destination) -> Option<SessionId> {
    match to {
        Destination::Create(session) => session.header.previous.clone(),
        Destination::Succeed(path) => {
            let listing = model.listings.iter().flatten().find(|listing| listing.path == *path)?;
            Some(listing.session()?.id.clone()).filter(|id| !id.is_empty())
        }
        Destination::Home | Destination::Out | Destination::Open { .. } => None,
    }
}

/// The one that follows it already.
fn follower<'a>(model: &'a Model, id: &SessionId) -> Option<&'a Listing> {
    let follows = |listing: &&Listing| listing.session().is_some_and(|line| line.previous.as_ref() == Some(id));
    model.listings.iter().flatten().find(follows)
}
