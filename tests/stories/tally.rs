//! The keys that the program offers, and whether they ever do anything.

use std::collections::{BTreeMap, BTreeSet};

use concertar::app::global::Command;
use concertar::app::{Message, Model, global, help, update};
use concertar::keys::{self, Chord};
use concertar::screens::home;
use concertar::words::{Language, Words};

use crate::dice::Dice;

/// Offered so often without doing anything, a key is dead.
const DEAD: usize = 12;

/// How often each key was tried where it was offered, and how often it did something.
#[derive(Debug)]
pub(crate) struct Tally {
    words: Words,
    tried: BTreeMap<(String, String), (usize, usize)>,
}

impl Tally {
    pub(crate) fn new() -> Self {
        Self { words: Words::new(Language::Spanish), tried: BTreeMap::new() }
    }

    /// The keys of the screen in view that work now, with what they are called; none while something lies over it.
    pub(crate) fn own(&self, model: &Model) -> Vec<(Chord, String)> {
        if !model.layers.is_empty() {
            return Vec::new();
        }
        own(model, &self.words)
    }

    /// The keys of every screen that work now, without those that lead where one is already.
    pub(crate) fn everywhere(&self, model: &Model) -> Vec<(Chord, String)> {
        if !model.layers.is_empty() {
            return Vec::new();
        }
        let situation = global::Situation::of(model);
        let leads_nowhere = |command: Command| match command {
            Command::Go(step) => step == model.step,
            Command::NextStep => model.step.next() == model.step,
            Command::PreviousStep => model.step.previous() == model.step,
            _ => false,
        };
        let working = global::BINDINGS.iter().filter(|it| (it.when)(&situation) && !leads_nowhere(it.message));
        working.map(|binding| (binding.chords[0], (binding.label)(&self.words))).collect()
    }

    /// No key is offered for two things at once: one of them would not work.
    pub(crate) fn check_shadows(&self, model: &Model) {
        let mut hints = help::own_hints(model, &self.words);
        hints.extend(keys::hints(global::BINDINGS, &global::Situation::of(model), &self.words));
        let mut seen = BTreeSet::new();
        for hint in &hints {
            for key in &hint.keys {
                assert!(seen.insert(key), "{}: {key} is offered twice, also for «{}»", place(model), hint.label);
            }
        }
    }

    /// Presses some of the keys offered on copies of the program; gives the copies.
    pub(crate) fn try_some(&mut self, model: &Model, dice: &mut Dice, most: usize) -> Vec<Model> {
        let mut offered = self.own(model);
        offered.extend(self.everywhere(model));
        if offered.is_empty() {
            return Vec::new();
        }
        let mut before = model.clone();
        before.notice = None;
        let mut after = Vec::new();
        for _ in 0..most {
            let (chord, label) = dice.pick(&offered);
            let mut copy = before.clone();
            let effects = update::update(&mut copy, Message::Press(chord), &self.words);
            let count = self.tried.entry((place(model), format!("{} {label}", chord.name(&self.words)))).or_default();
            count.0 += 1;
            count.1 += usize::from(copy != before || !effects.is_empty());
            after.push(copy);
        }
        after
    }

    /// The keys that never did anything.
    pub(crate) fn dead(&self) -> Vec<String> {
        let dead = self.tried.iter().filter(|(_, (tried, worked))| *tried >= DEAD && *worked == 0);
        dead.map(|((place, key), (tried, _))| format!("{place}: {key} (offered {tried} times)")).collect()
    }

    /// How many different keys were tried.
    pub(crate) fn kinds(&self) -> usize {
        self.tried.len()
    }
}

fn own(model: &Model, words: &Words) -> Vec<(Chord, String)> {
    let Some(desk) = &model.desk else {
        let listings = model.listings.as_deref();
        return model.home.commands(&home::Scene { listings, folder: &model.folder, now: model.now, words });
    };
    let scene = desk.scene((model.now, model.chance), words);
    model.screens.commands(model.step, &scene)
}

fn place(model: &Model) -> String {
    match &model.desk {
        Some(desk) => format!("{:?}{}", model.step, if desk.is_writable() { "" } else { ", reading" }),
        None => "Home".to_owned(),
    }
}
