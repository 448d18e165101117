//! One way to speak to the screen of each step.

use super::layers::{Asked, Purpose};
use super::model::Screens;
use crate::keys::{Chord, Hint, meanings};
use crate::screens::{Ask, Motion, Request, Scene, Screen};
use crate::session::gaps::Gap;
use crate::session::{Reference, Step};
use crate::ui::layer::Answer;
use crate::words::Words;

/// What a screen asks, with the purpose that leads back to it.
pub type AnyRequest = Request<Purpose>;

/// Evaluates an expression with the screen of a step.
macro_rules! with_screen {
    ($step:expr, $screens:expr, $screen:ident => $body:expr) => {
        match $step {
            Step::Opening => with_screen!(@ $screens.opening, $screen, Purpose::Opening, $body),
            Step::Stakeholders => with_screen!(@ $screens.stakeholders, $screen, Purpose::Stakeholders, $body),
            Step::Swot => with_screen!(@ $screens.swot, $screen, Purpose::Swot, $body),
            Step::Axes => with_screen!(@ $screens.axes, $screen, Purpose::Axes, $body),
            Step::Mesa => with_screen!(@ $screens.mesa, $screen, Purpose::Mesa, $body),
            Step::Closing => with_screen!(@ $screens.closing, $screen, Purpose::Closing, $body),
        }
    };
    (@ $place:expr, $screen:ident, $wrap:path, $body:expr) => {{
        let $screen = &$place;
        $body
    }};
}

pub(super) use with_screen;

/// The same with a screen that may change, and its requests led back to it.
macro_rules! ask_screen {
    ($step:expr, $screens:expr, $screen:ident => $body:expr) => {
        match $step {
            Step::Opening => ask_screen!(@ $screens.opening, $screen, Purpose::Opening, $body),
            Step::Stakeholders => ask_screen!(@ $screens.stakeholders, $screen, Purpose::Stakeholders, $body),
            Step::Swot => ask_screen!(@ $screens.swot, $screen, Purpose::Swot, $body),
            Step::Axes => ask_screen!(@ $screens.axes, $screen, Purpose::Axes, $body),
            Step::Mesa => ask_screen!(@ $screens.mesa, $screen, Purpose::Mesa, $body),
            Step::Closing => ask_screen!(@ $screens.closing, $screen, Purpose::Closing, $body),
        }
    };
    (@ $place:expr, $screen:ident, $wrap:path, $body:expr) => {{
        let $screen = &mut $place;
        lift($body, $wrap)
    }};
}

impl Screens {
    /// Does what `chord` stands for on the screen of `step`; `None` when it stands for nothing there.
    pub fn press(&mut self, step: Step, chord: Chord, scene: &Scene<'_>) -> Option<Vec<AnyRequest>> {
        let known = with_screen!(step, self, screen => screen.message(chord, scene).is_some());
        known.then(|| {
            ask_screen!(step, self, screen => match screen.message(chord, scene) {
                Some(message) => screen.update(message, scene),
                None => Vec::new(),
            })
        })
    }

    /// Moves the selection on the screen of `step`.
    pub fn motion(&mut self, step: Step, motion: Motion, scene: &Scene<'_>) {
        ask_screen!(step, self, screen => { screen.motion(motion, scene); Vec::new() });
    }

    /// Clicks on the screen of `step`.
    pub fn click(&mut self, step: Step, size: (u16, u16), place: (u16, u16), scene: &Scene<'_>) -> Vec<AnyRequest> {
        ask_screen!(step, self, screen => screen.click(size, place, scene))
    }

    /// Leaves a mode of the screen of `step`, if it is in one.
    pub fn escape(&mut self, step: Step) -> bool {
        let left;
        ask_screen!(step, self, screen => { left = screen.escape(); Vec::new() });
        left
    }

    /// Lets the screen of `step` keep what takes long to count.
    pub fn settle(&mut self, step: Step, scene: &Scene<'_>) {
        ask_screen!(step, self, screen => { screen.settle(scene); Vec::new() });
    }

    /// Shows only what contains this text on the screen of `step`.
    pub fn filter(&mut self, step: Step, text: &str) {
        ask_screen!(step, self, screen => { screen.filter(text); Vec::new() });
    }

    /// Selects a thing on whatever screen it is; gives the step.
    pub fn reveal(&mut self, what: Reference, scene: &Scene<'_>) -> Option<Step> {
        Step::ALL.into_iter().find(|step| {
            let found;
            ask_screen!(*step, self, screen => { found = screen.reveal(what, scene); Vec::new() });
            found
        })
    }

    /// Opens what mends a gap, on the screen of the step in which it is mended.
    pub fn mend(&mut self, gap: Gap, scene: &Scene<'_>) -> Vec<AnyRequest> {
        ask_screen!(gap.step(), self, screen => screen.mend(gap, scene))
    }

    /// What `chord` does on the screen of `step` in another situation than now, if anything.
    pub fn means_elsewhere(&self, step: Step, chord: Chord, words: &Words) -> Option<String> {
        with_screen!(step, self, screen => meanings(screen.bindings(), chord, words))
    }

    /// The keys that work on the screen of `step`.
    pub fn hints(&self, step: Step, scene: &Scene<'_>) -> Vec<Hint> {
        with_screen!(step, self, screen => screen.hints(scene))
    }

    /// The chords that do something on the screen of `step`, with what they are called: for the palette.
    pub fn commands(&self, step: Step, scene: &Scene<'_>) -> Vec<(Chord, String)> {
        with_screen!(step, self, screen => {
            let situation = screen.situation(scene);
            screen
                .bindings()
                .iter()
                .filter(|binding| (binding.when)(&situation))
                .filter_map(|binding| Some((*binding.chords.first()?, (binding.label)(scene.words))))
                .collect()
        })
    }

    /// Hands an answer to the screen that asked. The list of sessions and the program itself are no screens of a session.
    pub fn answer(&mut self, purpose: Purpose, answer: Answer, scene: &Scene<'_>) -> Vec<AnyRequest> {
        match purpose {
            Purpose::Opening(purpose) => lift(self.opening.answer(purpose, answer, scene), Purpose::Opening),
            Purpose::Stakeholders(purpose) => {
                lift(self.stakeholders.answer(purpose, answer, scene), Purpose::Stakeholders)
            }
            Purpose::Swot(purpose) => lift(self.swot.answer(purpose, answer, scene), Purpose::Swot),
            Purpose::Axes(purpose) => lift(self.axes.answer(purpose, answer, scene), Purpose::Axes),
            Purpose::Mesa(purpose) => lift(self.mesa.answer(purpose, answer, scene), Purpose::Mesa),
            Purpose::Closing(purpose) => lift(self.closing.answer(purpose, answer, scene), Purpose::Closing),
            Purpose::App(_) | Purpose::Home(_) => Vec::new(),
        }
    }
}

/// Marks requests with whom their answers go to.
pub fn lift<P>(requests: Vec<Request<P>>, wrap: impl Fn(P) -> Purpose) -> Vec<AnyRequest> {
    let lift_one = |request| match request {
        Request::Ask(Ask { purpose, layer }) => Request::Ask(Ask { purpose: wrap(purpose), layer }),
        Request::Act(act) => Request::Act(act),
        Request::Say(notice) => Request::Say(notice),
        Request::Go(step) => Request::Go(step),
        Request::Show(what) => Request::Show(what),
        Request::Mend(gap) => Request::Mend(gap),
        Request::Leave => Request::Leave,
        Request::Open { path, reading } => Request::Open { path, reading },
        Request::Reveal { path, what } => Request::Reveal { path, what },
        Request::Create(session) => Request::Create(session),
        Request::Succeed(path) => Request::Succeed(path),
        Request::Export { ending, document } => Request::Export { ending, document },
        Request::PublicCopy => Request::PublicCopy,
        Request::Load { path, purpose } => Request::Load { path, purpose: wrap(purpose) },
        Request::Refresh => Request::Refresh,
        Request::Quit => Request::Quit,
    };
    requests.into_iter().map(lift_one).collect()
}

impl From<Ask<Purpose>> for Asked {
    fn from(ask: Ask<Purpose>) -> Self {
        Self { purpose: ask.purpose, layer: *ask.layer }
    }
}
