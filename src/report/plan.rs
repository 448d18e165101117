//! The plan of international action: a long report of one or several sessions, in the outline that the guide for local
//! governments of Mexico's foreign ministry gives (SRE, ABC de las relaciones internacionales de los gobiernos locales,
//! 2019). What the sessions did not record is marked as missing, so that the outline is also a list of what to do.

mod diagnosis;
mod formulation;
mod introduction;

use jiff::civil::Date;

use super::audience::Audience;
use super::context::Context;
use super::document::Document;
use crate::session::Session;
use crate::session::factor::Quadrant;
use crate::words::Words;

/// The plan of these sessions, for everyone, in the language of `words`. Without sessions it is the bare outline.
pub fn plan(sessions: &[Session], words: &Words, today: Date) -> Document {
    let audience = Audience::Public;
    let of = |session| Context { session, words, audience, today };
    let blank = Session::default();
    let contexts: Vec<Context> = sessions.iter().map(of).collect();
    let first = contexts.first().copied().unwrap_or_else(|| of(&blank));
    let territory = contexts.iter().map(|it| &it.session.header.territory).find(|it| !it.is_empty());
    let title = match territory {
        Some(territory) => words.plan_title_of(territory.as_str()),
        None => words.plan_title(),
    };
    let mut document = first.titled(title, &words.plan_kind());
    document.metadata.is_draft = contexts.iter().any(|it| it.blank().metadata.is_draft);
    let plan = Plan { contexts, words };
    introduction::compose(&plan, &mut document);
    diagnosis::compose(&plan, &mut document);
    swot(&plan, &mut document);
    formulation::compose(&plan, &mut document);
    document
}

/// What the parts of the plan are composed from.
struct Plan<'a> {
    contexts: Vec<Context<'a>>,
    words: &'a Words,
}

impl Plan<'_> {
    /// Adds a part with what `fill` has to say in it, or that it is missing and where it would come from.
    fn part(&self, document: &mut Document, heading: String, advice: String, fill: impl FnOnce(&mut Document)) {
        document.heading(2, heading);
        let before = document.blocks.len();
        fill(document);
        if document.blocks.len() == before {
            document.notice(self.words.plan_missing(), advice);
        }
    }
}

/// Chapter 4, always in the order of the source: strengths, opportunities, weaknesses, threats.
fn swot(plan: &Plan<'_>, document: &mut Document) {
    let words = plan.words;
    document.heading(1, words.plan_swot());
    for (place, quadrant) in Quadrant::ALL.into_iter().enumerate() {
        let heading = format!("4.{} {}", place + 1, words.quadrant(quadrant));
        plan.part(document, heading, words.plan_missing_swot(), |document| {
            diagnosis::factors(plan, document, |_, factor| factor.quadrant == quadrant);
        });
    }
}
