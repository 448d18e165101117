//! Made-up content for every piece.

use concertar::session::factor::Quadrant;
use concertar::ui::bars::{Bar, Bars, Tie};
use concertar::ui::big::Big;
use concertar::ui::board::{Board, Entry, Quarter};
use concertar::ui::dots::Dot;
use concertar::ui::gauge::{Quorum, Share, Timer};
use concertar::ui::heat::{Heat, HeatTable, Side, Tone};
use concertar::ui::histogram::Histogram;
use concertar::ui::list::{List, TallList};
use concertar::ui::matrix::{Axis, Matrix, Point};
use concertar::ui::note::{Note, Passage};
use concertar::ui::panel::{self, Panel};
use concertar::ui::slopes::Slope;
use concertar::ui::table::{Cell, Column, Table, Width};
use concertar::ui::theme::Theme;
use concertar::ui::{pen, text};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Sample;

pub(crate) const ALL: [(&str, Sample); 20] = [
    ("list", list),
    ("list without selection", plain_list),
    ("tall list", tall_list),
    ("table", table),
    ("bars", bars),
    ("large bars", large_bars),
    ("matrix", matrix),
    ("crowded matrix", crowded_matrix),
    ("board", board),
    ("large board", large_board),
    ("note", note),
    ("big", big),
    ("quorum", quorum),
    ("timer", timer),
    ("panels", panels),
    ("heat table", heat),
    ("large heat table", large_heat),
    ("dots and slopes", scales),
    ("histogram", histogram),
    ("share", share),
];

const AXES: [&str; 6] = [
    "Cooperación regional",
    "Atractividad territorial",
    "Inclusión social",
    "Sustentabilidad",
    "Ciudadanía 日本 y ñandú",
    "Fortalecimiento institucional de los gobiernos locales y sus asociaciones",
];

pub(crate) fn list(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let list = List::new(40).selected(17, true);
    let shown = list.draw(area, buffer, theme, |index| {
        let number = Span::styled(format!("{:>2} ", index + 1), theme.muted());
        Line::from(vec![number, Span::raw(AXES[index % AXES.len()])])
    });
    assert!(shown.is_empty() || shown.contains(&17));
}

fn plain_list(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    List::new(3).draw(area, buffer, theme, |index| Line::from(AXES[index]));
}

pub(crate) fn tall_list(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let list = TallList::new(List::new(30).selected(12, false), 1);
    list.draw(area, buffer, theme, |index, width| {
        let words = format!("{}. {}, que acuerda la mesa por consenso", index + 1, AXES[index % AXES.len()]);
        text::lines(&words, usize::from(width)).into_iter().map(Line::from).collect()
    });
}

pub(crate) fn table(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let columns = [
        Column::new("N.º", Width::Fixed(3)).right(),
        Column::new("Nombre", Width::Share(2)),
        Column::new("Institución", Width::AtLeast(14)).rank(1),
        Column::new("Votos", Width::Fixed(5)).right(),
        Column::new("Nivel", Width::Fixed(10)).rank(2),
    ];
    let table = Table { columns: &columns, list: List::new(25).selected(3, true) };
    table.draw(area, buffer, theme, |row, column| match column {
        0 => Cell::from((row + 1).to_string()),
        1 => Cell::from(AXES[row % AXES.len()]),
        2 => Cell::styled("Municipio de Quito", theme.muted()),
        3 => Cell::from((row * 7).to_string()),
        _ => Cell::from("nacional"),
    });
}

fn result(area: Rect, buffer: &mut Buffer, theme: &Theme, large: bool) {
    let bar = |(index, (part, share)): (usize, &(u64, &'static str))| Bar {
        label: AXES[index].into(),
        part: *part,
        number: part.to_string().into(),
        share: (*share).into(),
        chosen: index == 0,
    };
    let results = [(26, "36 %"), (16, "22 %"), (16, "22 %"), (9, "12 %"), (5, "7 %"), (0, "0 %")];
    let bars: Vec<Bar<'_>> = results.iter().enumerate().map(bar).collect();
    let ties = [Tie { rows: 1..3, note: "empate sin romper".into() }];
    let bars = Bars { bars: &bars, whole: 26, ties: &ties, selected: (!large).then_some(2), focused: true, large };
    bars.draw(area, buffer, theme);
}

pub(crate) fn bars(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    result(area, buffer, theme, false);
}

pub(crate) fn large_bars(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    result(area, buffer, theme, true);
}

fn map(places: &[(u16, u16)], selected: Option<usize>) -> Matrix<'static> {
    let axis = |name: &'static str, low: &'static str, high: &'static str| Axis {
        name: name.into(),
        low: low.into(),
        high: high.into(),
        middle: 500,
    };
    let point = |(index, (across, up)): (usize, &(u16, u16))| Point {
        sign: (index + 1).to_string().into(),
        label: AXES[index % AXES.len()].into(),
        across: *across,
        up: *up,
    };
    Matrix {
        across: axis("Interés", "bajo", "alto"),
        up: axis("Influencia", "baja", "alta"),
        quarters: ["Mantener satisfechos", "Gestionar de cerca", "Observar", "Mantener informados"].map(Into::into),
        points: places.iter().enumerate().map(point).collect(),
        selected,
        focused: true,
        legend: true,
    }
}

pub(crate) fn matrix(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let places = [(900, 850), (200, 700), (880, 850), (499, 500), (500, 499), (100, 60), (1000, 0)];
    map(&places, Some(2)).draw(area, buffer, theme);
}

pub(crate) fn crowded_matrix(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let places: Vec<(u16, u16)> = (0..60).map(|index| (index % 5 * 250, index % 4 * 333)).collect();
    map(&places, None).draw(area, buffer, theme);
}

fn swot(area: Rect, buffer: &mut Buffer, theme: &Theme, large: bool) {
    let entry = |letter: char, index: usize| Entry {
        id: format!("{letter}{}", index + 1).into(),
        text: AXES[(index + letter as usize) % AXES.len()].into(),
        remark: if index.is_multiple_of(3) { "4 votos".into() } else { "".into() },
    };
    let quarter = |title: &'static str, letter: char, count: usize, selected: Option<usize>| Quarter {
        title: title.into(),
        note: count.to_string().into(),
        entries: (0..count).map(|index| entry(letter, index)).collect(),
        selected,
    };
    let board = Board {
        quarters: [
            quarter("Fortalezas", 'F', 5, None),
            quarter("Oportunidades", 'O', 14, Some(6)),
            quarter("Debilidades", 'D', 0, None),
            quarter("Amenazas", 'A', 20, None),
        ],
        active: Some(Quadrant::Opportunity),
        more: "más".into(),
        large,
    };
    board.draw(area, buffer, theme);
}

pub(crate) fn board(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    swot(area, buffer, theme, false);
}

pub(crate) fn large_board(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    swot(area, buffer, theme, true);
}

pub(crate) fn note(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let mut passages = vec![Passage::new("Acta de la tercera sesión").style(theme.title())];
    for index in 0..20 {
        let words = format!("La mesa acuerda impulsar el eje «{}» con las instituciones presentes.", AXES[index % 6]);
        passages.push(Passage::new(words).lead(format!("{}. ", index + 1)).gap(u16::from(index % 5 == 4)));
    }
    let shown = Note { passages: &passages, from: 3 }.draw(area, buffer, theme);
    assert!(shown.len() <= usize::from(area.height));
}

pub(crate) fn big(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    Big::new("Cooperación regional", theme.public_title()).centered().draw(area, buffer, theme);
}

pub(crate) fn quorum(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    for (y, present) in (0..area.height).zip([24, 16, 15, 0]) {
        let before = format!("presentes {present} de 31");
        let quorum = Quorum { before: before.into(), after: "quórum 16".into(), present, needed: 16, total: 31 };
        quorum.draw(pen::row(area, y), buffer, theme);
    }
}

fn timer(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let over = Timer { elapsed: 1330, planned: Some(1200), is_running: true };
    pen::put_line(buffer, area, 0, &Line::from(over.span(theme)), Style::new(), theme.symbols().ellipsis());
}

pub(crate) fn panels(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let (left, right) = pen::split_left(area, area.width / 2);
    let (left, right) = (Rect { width: left.width + u16::from(!right.is_empty()), ..left }, right);
    let axes = Panel::new("Ejes propuestos", true).note("40");
    let origin = Panel::new("De dónde viene", false);
    let [inner, _] = panel::draw_all(&[(axes, left), (origin, right)], buffer, theme);
    let list = List::new(40).selected(3, true);
    list.draw(inner, buffer, theme, |index| Line::from(AXES[index % AXES.len()]));
    if let Some(hint) = list.hint(inner.height, "más", theme) {
        panel::foot(left, buffer, theme, &hint);
    }
}

fn heat_of(count: usize, step: u16, area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let side = |index: usize| Side { sign: (index + 1).to_string().into(), label: AXES[index % AXES.len()].into() };
    let sides: Vec<Side<'_>> = (0..count).map(side).collect();
    let table = HeatTable { sides: &sides, most: 24, selected: (step == 1).then_some(4), focused: true, step };
    table.draw(area, buffer, theme, |row, column| {
        let number = ((row * 7 + column * 11) % 25) as u64;
        let tones = [Tone::Even, Tone::Little, Tone::Clear, Tone::Far];
        let tone = match row.cmp(&column) {
            std::cmp::Ordering::Less => tones[column % 4],
            std::cmp::Ordering::Equal => Tone::Itself,
            std::cmp::Ordering::Greater => Tone::Behind,
        };
        Heat { number, tone }
    });
}

pub(crate) fn heat(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    heat_of(40, 1, area, buffer, theme);
}

pub(crate) fn large_heat(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    heat_of(6, 2, area, buffer, theme);
}

pub(crate) fn scales(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let columns = [Column::new("Sector", Width::Fixed(12)), Column::new("Lugar", Width::Share(1))];
    let table = Table { columns: &columns, list: List::new(12) };
    let width = table.width_of(1, area.width).unwrap_or(0);
    table.draw_apart(2, area, buffer, theme, |row, column| match column {
        0 => Cell::pieces(Dot { share: pen::cells(row) * 90, whole: 360, first: row == 7 }.pieces(12, theme)),
        _ => Cell::pieces(Slope { before: row + 1, after: 12 - row, places: 12 }.pieces(width, theme)),
    });
}

pub(crate) fn histogram(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    let histogram = Histogram { columns: &[0, 1, 4, 9, 16, 25], most: 25 };
    histogram.draw(area, histogram.breadth(usize::from(area.width)), buffer, theme);
}

pub(crate) fn share(area: Rect, buffer: &mut Buffer, theme: &Theme) {
    for (y, share) in (0..area.height).zip([0, 299, 620, 1000]) {
        let pieces = Share { share, marks: &[300, 500, 700, 900] }.pieces(usize::from(area.width), theme);
        pen::put_line(buffer, area, y, &Line::from(pieces), Style::new(), theme.symbols().ellipsis());
    }
}
