//! Pictures: well formed, described, and with every name they were given.

use concertar::report::document::{Bar, Chart, Colour, Drawing, Due, Mark, Panel, Part, RankLine, Shade, Tie};
use concertar::report::picture::draw;
use jiff::civil::date;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::hostile;

/// A drawing of each kind, with these names.
pub(crate) fn one_of_each(names: &[&str]) -> Vec<Drawing> {
    let text = |place: usize| names[place % names.len()].to_owned();
    let bar = |(place, length): (usize, i64)| Bar {
        label: text(place),
        length,
        most: (place % 2 == 0).then_some(40),
        figure: format!("{length} · {} %", length * 100 / 40),
        strong: place < 2,
    };
    let mark = |place: usize| Mark {
        label: text(place),
        across: [500, 500, 100, 350, 420, 500, 120, 500][place % 8],
        upward: [500, 500, 100, 200, 450, 500, 460, 500][place % 8],
    };
    let tie = |(from, to): (usize, usize)| Tie {
        from,
        to,
        mutual: to == 3,
        strength: u8::try_from(1 + (from + to) % 3).unwrap(),
        against: from == 1,
    };
    let panel =
        |place: usize| Panel { title: text(place), subtitle: text(place + 1), items: (0..4).map(text).collect() };
    let shade = |(row, column): (usize, usize)| {
        (row != column).then(|| Shade {
            figure: (row * 7 + column).to_string(),
            depth: u8::try_from((row * 7 + column) * 2).unwrap(),
            strong: row < column,
        })
    };
    let line = |place: u32| RankLine {
        label: text(place as usize),
        places: vec![Some(place), Some(7 - place), (place != 3).then_some(1 + place % 6)],
        strong: place <= 2,
    };
    let due = |place: usize| Due {
        label: format!("{}/2026-05", place + 1),
        text: text(place),
        date: date(2026, 9 + i8::try_from(place % 4).unwrap(), 12),
        day: format!("12/{:02}/2026", 9 + place % 4),
        overdue: place.is_multiple_of(4),
    };
    vec![
        Drawing::Bars([38, 31, 12, 5, 0].into_iter().enumerate().map(bar).collect()),
        Drawing::Matrix { across: text(0), upward: text(1), range: (100, 500), marks: (0..8).map(mark).collect() },
        Drawing::Network {
            nodes: (0..6).map(text).collect(),
            ties: [(0, 1), (1, 4), (0, 3), (2, 5), (4, 5)].into_iter().map(tie).collect(),
        },
        Drawing::Board((0..4).map(panel).collect()),
        Drawing::Heat {
            rows: (0..6).map(text).collect(),
            columns: (1..=6).map(|it: usize| it.to_string()).collect(),
            cells: (0..6).map(|row| (0..6).map(|column| shade((row, column))).collect()).collect(),
        },
        Drawing::Ranks { times: (0..3).map(text).collect(), lines: (1..=6).map(line).collect() },
        Drawing::Calendar { today: date(2026, 11, 20), today_label: text(0), entries: (0..6).map(due).collect() },
        Drawing::Parts(
            (0..5).map(|place| Part { label: text(place), count: 8 - u32::try_from(place).unwrap() }).collect(),
        ),
    ]
}

fn svg(drawing: Drawing, title: &str) -> String {
    let chart = Chart { title: title.to_owned(), drawing, alternative: title.to_owned(), repeats: false };
    let picture = draw(&chart, Colour::default());
    assert!(picture.width == 480 && picture.height > 10 && picture.height < 700, "{picture:?}");
    picture.svg
}

/// The texts of an SVG; panics at what is not well formed, and at what no picture needs.
fn texts(svg: &str) -> Vec<String> {
    let (mut reader, mut texts) = (Reader::from_str(svg), Vec::new());
    let known = ["svg", "title", "desc", "g", "rect", "line", "path", "circle", "text", "tspan"];
    let mut open = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                assert!(known.contains(&&*name), "{name}");
                open += 1;
                texts.push(String::new());
            }
            Event::End(_) => open -= 1,
            Event::Text(text) => texts.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(entity) => {
                let letter = match &*entity {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    other => panic!("{other}"),
                };
                texts.last_mut().unwrap().push(letter);
            }
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(open, 0);
    texts
}

#[test]
fn every_picture_is_well_formed_and_says_what_it_shows() {
    for drawing in one_of_each(&["Agua", "Ríos y orillas", "Turismo", "Residuos", "Educación", "Caminos"]) {
        let texts = texts(&svg(drawing, "Lo que se ve"));
        assert_eq!(texts.iter().filter(|text| *text == "Lo que se ve").count(), 2, "title and description: {texts:?}");
        assert!(texts.iter().any(|text| text.contains("Turismo") || text.contains("Ríos")), "{texts:?}");
    }
}

#[test]
fn text_is_data_in_pictures() {
    for text in hostile::TEXTS {
        for drawing in one_of_each(&[text]) {
            let title = format!("x{text}x");
            let texts = texts(&svg(drawing, &title));
            assert_eq!(texts.iter().filter(|it| **it == title).count(), 2, "{text}");
        }
    }
}

#[test]
fn an_empty_drawing_is_a_picture_too() {
    for drawing in [
        Drawing::Bars(Vec::new()),
        Drawing::Matrix { across: String::new(), upward: String::new(), range: (0, 0), marks: Vec::new() },
        Drawing::Network { nodes: Vec::new(), ties: Vec::new() },
        Drawing::Board(Vec::new()),
        Drawing::Heat { rows: Vec::new(), columns: Vec::new(), cells: Vec::new() },
        Drawing::Ranks { times: Vec::new(), lines: Vec::new() },
        Drawing::Calendar { today: date(2026, 1, 1), today_label: String::new(), entries: Vec::new() },
        Drawing::Parts(Vec::new()),
    ] {
        let chart = Chart { title: String::new(), drawing, alternative: String::new(), repeats: false };
        texts(&draw(&chart, Colour::default()).svg);
    }
}
