//! The way of the minutes from the draft to their approval: to whom it was sent, what was to be corrected, who approved, who
//! signs. The state of the record goes along.

use super::lists::Entry;
use super::update::Purpose;
use super::{Closing, Requests, forms, papers, succession};
use crate::screens::{Notice, Request, Scene};
use crate::session::closing::{self as record, Signature};
use crate::session::header::State;
use crate::session::participant::Participant;
use crate::session::{Act, Paragraphs, Session, Text};
use crate::ui::layer::{Reader, Values};

impl Closing {
    pub(super) fn begin_earlier(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Earlier(None), forms::earlier(None, scene))]
    }

    pub(super) fn begin_circulation(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Circulation(None), forms::circulated(None, scene))]
    }

    pub(super) fn begin_correction(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Correction(None), forms::correction(None, scene))]
    }

    pub(super) fn begin_approval(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Approval(None), forms::approval(None, scene))]
    }

    pub(super) fn begin_signature(scene: &Scene<'_>) -> Requests {
        vec![Request::ask(Purpose::Signature(None), forms::signature(None, scene))]
    }

    pub(super) fn edit_entry(entry: Entry<'_>, scene: &Scene<'_>) -> Requests {
        let request = match entry {
            Entry::Earlier(place, it) => Request::ask(Purpose::Earlier(Some(place)), forms::earlier(Some(it), scene)),
            Entry::Circulated(place, it) => {
                Request::ask(Purpose::Circulation(Some(place)), forms::circulated(Some(it), scene))
            }
            Entry::Correction(place, it) => {
                Request::ask(Purpose::Correction(Some(place)), forms::correction(Some(it), scene))
            }
            Entry::Approval(place, it) => {
                Request::ask(Purpose::Approval(Some(place)), forms::approval(Some(it), scene))
            }
            Entry::Signature(place, it) => {
                Request::ask(Purpose::Signature(Some(place)), forms::signature(Some(it), scene))
            }
            Entry::Seal(_) | Entry::Rectification(_) => return Vec::new(),
        };
        vec![request]
    }

    /// An entry to read whole: who, when, and all that was written.
    pub(super) fn read_entry(entry: Entry<'_>, scene: &Scene<'_>) -> Requests {
        let words = scene.words;
        let fact = |name: String, value: String| (!value.is_empty()).then(|| format!("{name}: {value}"));
        let by = |it: &Text| fact(words.closing_field_by(), it.to_string());
        let day = |date| fact(words.closing_field_date(), words.date(date));
        let lines = |text: &Paragraphs| text.lines().iter().map(|it| Some(it.to_string())).collect::<Vec<_>>();
        let (title, facts) = match entry {
            Entry::Earlier(_, it) => {
                let number =
                    it.number.map_or_else(|| words.closing_of_before(), |number| words.closing_of_session(number));
                let corrections = if it.corrections.is_empty() {
                    vec![Some(words.closing_without_corrections())]
                } else {
                    lines(&it.corrections)
                };
                (words.closing_form_earlier(), [vec![Some(number), by(&it.by), day(it.date)], corrections].concat())
            }
            Entry::Circulated(_, it) => {
                (words.closing_circulated(), vec![fact(words.closing_field_to(), it.to.to_string()), day(it.date)])
            }
            Entry::Correction(_, it) => {
                let head = vec![Some(words.correction_state(it.state)), day(it.date)];
                (it.by.to_string(), [head, lines(&it.text)].concat())
            }
            Entry::Approval(_, it) => {
                let session = it.in_session.map(|number| words.closing_in_session(number));
                let outdated = it.outdated.then(|| words.closing_before_changes());
                let facts = vec![by(&it.by), day(it.date), session, Some(it.note.to_string()), outdated];
                (words.closing_form_approval(), facts)
            }
            Entry::Signature(_, it) => (it.name.to_string(), vec![Some(it.post.to_string())]),
            Entry::Seal(it) => {
                (words.closing_seal(), vec![Some(words.closing_seal_digest()), Some(it.digest.to_string())])
            }
            Entry::Rectification(it) => {
                let what = it.what.map(|what| words.thing(what, scene.session)).unwrap_or_default();
                let head = vec![day(it.at.date()), fact(words.closing_field_about(), what)];
                (it.by.to_string(), [head, lines(&it.text)].concat())
            }
        };
        let lines = facts.into_iter().flatten().filter(|line| !line.is_empty()).collect::<Vec<_>>();
        vec![Request::ask(Purpose::Reading, Reader::new(title, lines))]
    }

    pub(super) fn approved_earlier(&mut self, place: Option<usize>, values: Values, scene: &Scene<'_>) -> Requests {
        let earlier = forms::read_earlier(values, scene);
        let mut requests = self.keep(scene, None, |closing| put(&mut closing.earlier, place, earlier));
        if place.is_none() {
            // Its own minutes are a record of their own, which this one does not write.
            requests.insert(0, Request::Say(Notice::hint(scene.words.closing_earlier_noted())));
        }
        requests
    }

    /// Sending the draft awaits its approval.
    pub(super) fn circulated(&mut self, place: Option<usize>, values: Values, scene: &Scene<'_>) -> Requests {
        let circulated = forms::read_circulated(values, scene);
        self.keep(scene, Some(State::AwaitingApproval), |closing| put(&mut closing.circulated, place, circulated))
    }

    pub(super) fn corrected(&mut self, place: Option<usize>, values: Values, scene: &Scene<'_>) -> Requests {
        let correction = forms::read_correction(values, scene);
        self.keep(scene, None, |closing| put(&mut closing.corrections, place, correction))
    }

    pub(super) fn approved(&mut self, place: Option<usize>, values: Values, scene: &Scene<'_>) -> Requests {
        let present = place.and_then(|place| scene.session.closing.approvals.get(place));
        let approval = forms::read_approval(values, present, scene);
        let state = (!approval.outdated).then_some(State::Approved);
        self.keep(scene, state, |closing| put(&mut closing.approvals, place, approval))
    }

    pub(super) fn signed(&mut self, place: Option<usize>, values: Values, scene: &Scene<'_>) -> Requests {
        let signature = forms::read_signature(values);
        self.keep(scene, None, |closing| put(&mut closing.signatures, place, signature))
    }

    /// Lines for those who led the session and kept its record, and for each institution that came.
    pub(super) fn suggest_signatures(&mut self, scene: &Scene<'_>) -> Requests {
        let signers = signers(scene);
        self.keep(scene, None, |closing| {
            let first = closing.signatures.len();
            closing.signatures.extend(signers);
            (Section::Signatures, first)
        })
    }

    /// Writes the closing anew with an entry, stands on it, and moves the record on to `state` where it was before that.
    fn keep(
        &mut self,
        scene: &Scene<'_>,
        state: Option<State>,
        with: impl FnOnce(&mut record::Closing) -> (Section, usize),
    ) -> Requests {
        let mut closing = scene.session.closing.clone();
        let (section, place) = with(&mut closing);
        self.stand_at(section.first(&closing) + place);
        let set = Act::SetClosing(Box::new(closing));
        let further = state.filter(|state| scene.session.header.state < *state);
        match further {
            Some(state) => {
                let act = Act::Several(vec![set, Act::SetState(state)]);
                vec![Request::Say(succession::told(state, &act, scene)), Request::Act(act)]
            }
            None => vec![Request::Act(set)],
        }
    }
}

/// The lists of the pane of approval that keys add to.
#[derive(Clone, Copy)]
pub(super) enum Section {
    Earlier,
    Circulated,
    Corrections,
    Approvals,
    Signatures,
}

impl Section {
    /// The place of its first entry among all.
    fn first(self, closing: &record::Closing) -> usize {
        let counts =
            [closing.earlier.len(), closing.circulated.len(), closing.corrections.len(), closing.approvals.len()];
        counts[..self as usize].iter().sum()
    }
}

/// What stands in one of the lists.
trait Listed {
    const SECTION: Section;
}

impl Listed for record::EarlierMinutes {
    const SECTION: Section = Section::Earlier;
}

impl Listed for record::Circulated {
    const SECTION: Section = Section::Circulated;
}

impl Listed for record::Correction {
    const SECTION: Section = Section::Corrections;
}

impl Listed for record::Approval {
    const SECTION: Section = Section::Approvals;
}

impl Listed for Signature {
    const SECTION: Section = Section::Signatures;
}

/// Puts an entry in its place, or at the end; tells where it stands.
fn put<T: Listed>(list: &mut Vec<T>, place: Option<usize>, entry: T) -> (Section, usize) {
    let at = place.filter(|place| *place < list.len()).unwrap_or(list.len());
    match list.get_mut(at) {
        Some(present) => *present = entry,
        None => list.push(entry),
    }
    (T::SECTION, at)
}

/// Whether there is someone to sign, and no line to sign on yet.
pub(super) fn may_suggest(session: &Session) -> bool {
    let header = &session.header;
    let is_led = !(header.facilitator.is_empty() && header.rapporteur.is_empty());
    session.closing.signatures.is_empty() && (is_led || came_with_a_vote(session).next().is_some())
}

/// Those with a vote who came, in the order of the roster.
fn came_with_a_vote(session: &Session) -> impl Iterator<Item = &Participant> {
    session.entitled().filter(|it| !it.stays.is_empty())
}

/// Who led, who kept the record, and one of each institution that came: all are bound by what was agreed.
fn signers(scene: &Scene<'_>) -> Vec<Signature> {
    let header = &scene.session.header;
    let (led, kept) = papers::with_paper_words(scene, |words| (words.minutes_presides(), words.minutes_secretary()));
    let mut signers: Vec<Signature> = [(&header.facilitator, led), (&header.rapporteur, kept)]
        .into_iter()
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, post)| Signature { name: name.clone(), post: Text::new(&post) })
        .collect();
    let mut bodies: Vec<&Text> = Vec::new();
    for person in came_with_a_vote(scene.session) {
        let signs = signers.iter().any(|it| it.name == person.name);
        if bodies.contains(&person.body()) || signs {
            continue;
        }
        bodies.push(person.body());
        let parts = [&person.post, &person.institution].into_iter().filter(|it| !it.is_empty());
        let post = parts.map(Text::as_str).collect::<Vec<_>>().join(", ");
        signers.push(Signature { name: person.name.clone(), post: Text::new(&post) });
    }
    signers
}
