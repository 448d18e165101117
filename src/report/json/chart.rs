//! Drawings in JSON: what is drawn, not how.

use serde_json::{Value, json};

use crate::report::document::{Bar, Drawing, Due, Mark, Panel, Part, RankLine, Shade, Tie};

pub(super) fn drawing(drawing: &Drawing) -> Value {
    match drawing {
        Drawing::Bars(bars) => json!({ "type": "bars", "bars": each(bars, bar) }),
        Drawing::Matrix { across, upward, range, marks } => json!({
            "type": "matrix", "across": across, "upward": upward, "least": range.0, "most": range.1,
            "marks": each(marks, |it: &Mark| json!({ "label": it.label, "across": it.across, "upward": it.upward })),
        }),
        Drawing::Network { nodes, ties } => json!({ "type": "network", "nodes": nodes, "ties": each(ties, tie) }),
        Drawing::Board(panels) => json!({ "type": "board", "panels": each(panels, panel) }),
        Drawing::Heat { rows, columns, cells } => json!({
            "type": "heat", "rows": rows, "columns": columns, "cells": each(cells, |row| shades(row)),
        }),
        Drawing::Ranks { times, lines } => json!({ "type": "ranks", "times": times, "lines": each(lines, line) }),
        Drawing::Calendar { today, entries, .. } => {
            json!({ "type": "calendar", "today": today.to_string(), "entries": each(entries, due) })
        }
        Drawing::Parts(parts) => {
            json!({ "type": "parts", "parts": each(parts, |it: &Part| json!({ "label": it.label, "count": it.count })) })
        }
    }
}

fn each<T>(all: &[T], one: impl Fn(&T) -> Value) -> Vec<Value> {
    all.iter().map(one).collect()
}

fn bar(it: &Bar) -> Value {
    json!({ "label": it.label, "length": it.length, "most": it.most, "figure": it.figure, "strong": it.strong })
}

fn tie(it: &Tie) -> Value {
    json!({ "from": it.from, "to": it.to, "mutual": it.mutual, "strength": it.strength, "against": it.against })
}

fn panel(it: &Panel) -> Value {
    json!({ "title": it.title, "subtitle": it.subtitle, "items": it.items })
}

fn shade(it: &Shade) -> Value {
    json!({ "figure": it.figure, "depth": it.depth, "strong": it.strong })
}

fn shades(row: &[Option<Shade>]) -> Value {
    json!(each(row, |it| it.as_ref().map_or(Value::Null, shade)))
}

fn line(it: &RankLine) -> Value {
    json!({ "label": it.label, "places": it.places, "strong": it.strong })
}

fn due(it: &Due) -> Value {
    json!({ "label": it.label, "text": it.text, "date": it.date.to_string(), "day": it.day, "overdue": it.overdue })
}
