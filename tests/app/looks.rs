//! Colours: what is told by them, in each theme. Sober must tell it without any.

use std::fmt::Write as _;

use concertar::app::message::Told;
use concertar::ui::layer::Confirm;
use concertar::ui::theme::ThemeName;
use ratatui::style::Style;

use crate::stage::Stage;
use crate::support::{at_home, listings, stage};

/// Some rows of the frame in runs of one style: what is on what, how strong, and what it says.
fn styles(stage: &Stage, rows: &[usize]) -> String {
    let frame = stage.frame();
    let width = usize::from(frame.area.width);
    let mut told = String::new();
    for row in frame.content.chunks(width).enumerate().filter(|(y, _)| rows.contains(y)).map(|(_, row)| row) {
        let mut runs: Vec<(Style, String)> = Vec::new();
        for cell in row {
            let style = cell.style();
            match runs.last_mut() {
                Some((last, text)) if *last == style => text.push_str(cell.symbol()),
                _ => runs.push((style, cell.symbol().to_owned())),
            }
        }
        for (style, text) in runs.iter().filter(|(_, text)| !text.trim().is_empty()) {
            let (on, under) = (style.fg.map(|it| it.to_string()), style.bg.map(|it| it.to_string()));
            let colours = [on, under].map(Option::unwrap_or_default).join("/");
            let weight = format!("{:?}", style.add_modifier).to_lowercase();
            writeln!(told, "{colours:<12} {weight:<24} {}", text.trim()).expect("a text can be written");
        }
    }
    told
}

fn looks(name: &str, mut stage: Stage, rows: &[usize]) {
    for theme in ThemeName::ALL {
        stage.model.theme = theme;
        insta::assert_snapshot!(format!("{name}_{}", theme.code()), styles(&stage, rows));
    }
}

#[test]
fn the_list_of_sessions() {
    let mut home = at_home(listings());
    home.press("/").write("mesa").press("Enter");
    looks("styles_home", home, &[0, 1, 2, 3, 4, 5, 6, 7, 15, 16, 17, 18, 23]);
}

#[test]
fn a_question_that_loses_something() {
    let question =
        Confirm::new("Salir", "¿Salir de todos modos?", "salir").with_details(vec!["Se pierde.".into()]).dangerous();
    let mut stage = stage();
    stage.press("F6");
    stage.tell(Told::Trouble("No queda espacio en el disco.".into()));
    stage.model.layers.clear();
    looks("styles_confirm", stage.over(question), &[0, 1, 9, 10, 11, 12, 22, 23]);
}

#[test]
fn sober_has_no_colour_anywhere() {
    for mut stage in [stage(), at_home(listings()), stage().public()] {
        stage.model.theme = ThemeName::Sober;
        stage.press("F6 Ctrl-P");
        let is_plain = |cell: &ratatui::buffer::Cell| {
            let style = cell.style();
            [style.fg, style.bg].into_iter().flatten().all(|it| it == ratatui::style::Color::Reset)
        };
        assert!(stage.frame().content.iter().all(is_plain));
    }
}
