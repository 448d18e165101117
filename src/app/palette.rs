//! Go to anything: things of the session, steps, and commands, in one list.

use super::Effect;
use super::global::{self, Command};
use super::layers::PaletteEntry;
use super::model::Model;
use crate::keys::{Binding, Chord};
use crate::screens::Notice;
use crate::session::{Reference, Step};
use crate::storage::library::{Listing, State};
use crate::ui::layer::{Choice, Chooser};
use crate::words::Words;

/// Everything one may go to or do now, with the list to choose from: what may be done comes first, then where one may go.
pub fn open(model: &Model, words: &Words) -> (Vec<PaletteEntry>, Chooser) {
    let mut found = commands(model, words);
    found.extend(steps(model, words));
    found.extend(everywhere(model, words));
    found.extend(sessions(model, words));
    found.extend(things(model, words));
    let (entries, choices) = found.into_iter().unzip();
    (entries, Chooser::new(words.palette_title(), choices))
}

/// What the keys of the screen in view do.
fn commands(model: &Model, words: &Words) -> Vec<(PaletteEntry, Choice)> {
    let commands = match &model.desk {
        None => model.home.commands(&home_scene!(model, words)),
        Some(desk) => {
            let scene = desk.scene((model.now, model.chance), words);
            model.screens.commands(model.step, &scene)
        }
    };
    let entry = |(chord, label): (Chord, String)| {
        (PaletteEntry::Chord(chord), Choice::with_detail(label, words.palette_key(chord.name(words))))
    };
    commands.into_iter().map(entry).collect()
}

fn steps(model: &Model, words: &Words) -> Vec<(PaletteEntry, Choice)> {
    let steps = if model.desk.is_some() { &Step::ALL[..] } else { &[] };
    let entry = |step: &Step| {
        let key = words.palette_key((step.index() + 1).to_string());
        (PaletteEntry::Step(*step), Choice::with_detail(words.palette_step(words.step(*step)), key))
    };
    steps.iter().map(entry).collect()
}

/// What the keys of every screen do, apart from those that only lead from step to step.
fn everywhere(model: &Model, words: &Words) -> Vec<(PaletteEntry, Choice)> {
    let situation = global::Situation::of(model);
    let is_shown = |binding: &&Binding<Command, global::Situation>| {
        let leads =
            matches!(binding.message, Command::Go(_) | Command::NextStep | Command::PreviousStep | Command::Palette);
        !leads && (binding.when)(&situation)
    };
    let entry = |binding: &Binding<Command, global::Situation>| {
        let key = binding.chords.first().map(|chord| words.palette_key(chord.name(words))).unwrap_or_default();
        (PaletteEntry::Command(binding.message), Choice::with_detail((binding.label)(words), key))
    };
    global::BINDINGS.iter().filter(is_shown).map(entry).collect()
}

/// The sessions of the folder, as long as none is on the desk.
fn sessions(model: &Model, words: &Words) -> Vec<(PaletteEntry, Choice)> {
    let listings = if model.desk.is_none() { model.listings.as_deref().unwrap_or_default() } else { &[] };
    let entry = |listing: &Listing| {
        let State::Readable { line, .. } = &listing.state else { return None };
        let date = line.date.map(|date| words.date_short(date));
        let series = Some(line.series.to_string()).filter(|series| !series.is_empty());
        let detail: Vec<String> = date.into_iter().chain(series).collect();
        Some((
            PaletteEntry::Session(listing.path.clone()),
            Choice::with_detail(line.title.as_str(), detail.join(" · ")),
        ))
    };
    let mut latest_first: Vec<&Listing> = listings.iter().collect();
    latest_first.sort_by_key(|listing| std::cmp::Reverse(date_of(listing)));
    latest_first.into_iter().filter_map(entry).collect()
}

fn date_of(listing: &Listing) -> Option<jiff::civil::Date> {
    match &listing.state {
        State::Readable { line, .. } => line.date,
        State::Damaged(_) => None,
    }
}

/// The things of the session, with what they are. The room must not read them in a list: some are internal.
fn things(model: &Model, words: &Words) -> Vec<(PaletteEntry, Choice)> {
    let Some(desk) = model.desk.as_ref().filter(|_| !model.public) else { return Vec::new() };
    let session = desk.session();
    let entry = |what| (PaletteEntry::Thing(what), Choice::with_detail(words.thing(what, session), words.kind(what)));
    session.everything().map(entry).collect()
}

/// Goes to a thing of the session.
pub(super) fn reveal(model: &mut Model, what: Reference, words: &Words) -> Vec<Effect> {
    let Some(desk) = &model.desk else { return Vec::new() };
    let scene = desk.scene((model.now, model.chance), words);
    if let Some(step) = model.screens.reveal(what, &scene) {
        return super::update::run_command(model, Command::Go(step), words);
    }
    model.notice = Some(Notice::refused(words.palette_not_shown()));
    Vec::new()
}
