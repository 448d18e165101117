//! The facilitator's summary, and what the capitalisation sheet asks.

use super::lists::Balance;
use super::update::Purpose;
use super::{Closing, Requests, update};
use crate::screens::{Request, Scene};
use crate::session::{Paragraphs, Text};
use crate::ui::layer::{Note, Reader};

impl Closing {
    pub(super) fn write_balance(which: Balance, scene: &Scene<'_>) -> Requests {
        let layer = Note::new(which.name(scene), which.text(scene));
        vec![Request::ask(Purpose::Balance(which), layer)]
    }

    pub(super) fn read_balance(which: Balance, scene: &Scene<'_>) -> Requests {
        let lines = which.text(scene).lines().iter().map(Text::to_string).collect();
        vec![Request::ask(Purpose::Reading, Reader::new(which.name(scene), lines))]
    }

    pub(super) fn balance_written(which: Balance, text: Paragraphs, scene: &Scene<'_>) -> Requests {
        update::change(scene, |closing| match which {
            Balance::Summary => closing.summary = text,
            Balance::WhatWorked => closing.what_worked = text,
            Balance::Protagonist => closing.protagonist = text,
            Balance::WhatToChange => closing.what_to_change = text,
            Balance::UsefulTo => closing.useful_to = text,
        })
    }
}
