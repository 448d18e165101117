//! What lies over the screens, and what is always seen: head and foot.

use concertar::app::desk::Mode;
use concertar::app::message::Told;
use concertar::session::Paragraphs;
use concertar::session::language::Language;
use concertar::ui::layer::{Capture, Choice, Chooser, Confirm, Form, FormField, Layer, Note, Reader};
use jiff::SignedDuration;
use jiff::civil::{date, time};

use crate::stage::{NOW, Stage};
use crate::support::{at_home, bare, session, stage};

fn look(name: &str, stage: &Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

const LONG: &str = "Cooperación descentralizada con las ciudades de la región andina y del Caribe, con especial atención \
    a los gobiernos intermedios, a las universidades y a las organizaciones que ya trabajan en ello";

fn names(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("opción número {number}")).collect()
}

/// One field of each kind.
fn form() -> Form {
    let today = NOW.date();
    Form::new(
        "Acuerdo",
        vec![
            FormField::line("Qué se acuerda", LONG).required(),
            FormField::line("Indicador", "").hint("cómo se sabrá que se cumplió"),
            FormField::note("Observaciones", &Paragraphs::new(&format!("{LONG}\n\nSegundo párrafo."))),
            FormField::date("Fecha", Some(date(2026, 12, 4)), today),
            FormField::hour("Hora", Some(time(9, 30, 0, 0))),
            FormField::number("Peso del voto", Some(3), 1, 9),
            FormField::choice("Tipo de espacio", names(11), Some(4)),
            FormField::one_of("Etapa de la política pública", names(3), 0),
            FormField::many(
                "Recursos que aporta",
                names(9),
                vec![true, false, true, false, false, false, false, false, true],
            ),
            FormField::toggle("Público", true),
        ],
    )
}

fn at(place: usize) -> Layer {
    form().at(place).into()
}

#[test]
fn a_form_shows_each_kind_of_field() {
    look("form_80", &bare().over(at(0)));
    look("form_120", &bare().sized(120, 36).over(at(2)));
    look("form_60", &bare().sized(60, 20).over(at(8)));
    look("form_choice", &bare().over(at(6)));
    look("form_many", &bare().over(at(8)));
    look("form_en", &bare().speaking(Language::English).over(at(6)));
    look("form_pt", &bare().speaking(Language::Portuguese).over(at(3)));
}

#[test]
fn a_form_tells_what_is_wrong_with_a_field() {
    let mut stage = bare().over(at(3));
    stage.press("Ctrl-U").write("31/2").press("Ctrl-S");
    assert!(stage.shows("Esa fecha no existe"), "{}", stage.shown());
    stage.press("Ctrl-U").write("pronto").press("Ctrl-S");
    assert!(stage.shows("No se entiende como fecha"), "{}", stage.shown());
    stage.press("Ctrl-U").write("+14").press("↓ Ctrl-U").write("7").press("↑");
    assert!(stage.shows("vie 4 dic 2026") && stage.shows("07:00"));
    stage.press("↓ ↓ Ctrl-U").write("12").press("Ctrl-S");
    assert!(stage.shows("Se espera un número entero de 1 a 9."));
    stage.press("Inicio Ctrl-U").write("2").press("Tab Tab Tab Tab Tab Tab Tab Tab Tab");
    let mut empty = bare().over(at(0));
    empty.press("Ctrl-U Ctrl-S");
    assert!(empty.shows("Este campo no puede quedar vacío."));
}

#[test]
fn a_form_longer_than_the_screen_keeps_the_field_in_view() {
    let fields = (1..=25).map(|number| FormField::line(format!("Campo {number}"), "")).collect();
    let mut stage = bare().over(Form::new("Ficha", fields));
    for number in 1..=25 {
        assert!(stage.shows(&format!("▸ Campo {number} ")), "{}", stage.shown());
        stage.press("Tab");
    }
    look("form_full", &stage);
}

#[test]
fn an_option_is_chosen_from_a_list_over_the_form() {
    let mut stage = bare().over(at(6));
    stage.press("Espacio");
    look("form_list", &stage);
    stage.write("11").press("Enter");
    assert!(stage.shows("opción número 11") && stage.shows("11/11"), "{}", stage.shown());
    stage.press("Esc");
    assert!(stage.shows("Hay cambios"));
}

#[test]
fn a_line_is_typed_at_the_foot() {
    let line = || Capture::many("Fortaleza", "¿Qué tenemos y qué sabemos hacer bien?");
    look("capture_80", &bare().over(line()));
    look("capture_120", &bare().sized(120, 36).over(line()));
    let mut long = bare().over(line());
    long.write(LONG);
    look("capture_long", &long);
    let mut wide = bare().over(line());
    wide.write("漢字").write(&"漢字と仮名".repeat(12));
    look("capture_wide", &wide);
    let mut pasted = bare().speaking(Language::English).over(line());
    pasted.paste("uno\ndos\ntres");
    look("capture_pasted_en", &pasted);
    let once = Capture::once("Título", "como se llamará").complaining("Falta el título.");
    look("capture_once_pt", &bare().speaking(Language::Portuguese).over(once));
}

#[test]
fn a_note_is_typed_over_the_screen() {
    let text = Paragraphs::new(&format!("{LONG}.\n\n{}\n{}", "palabra ".repeat(30), "x".repeat(120)));
    look("note_80", &bare().over(Note::new("Nota de la mesa", &text)));
    look("note_120", &bare().sized(120, 36).over(Note::new("Nota de la mesa", &text)));
    let long = Paragraphs::new(&"ñandú ".repeat(833));
    let mut full = bare().over(Note::new("Nota de la mesa", &long));
    full.write("fin");
    assert!(full.shows("ñandúfin") || full.shows("ñandú fin"));
}

#[test]
fn questions_are_asked_in_the_middle() {
    let plain = || {
        Confirm::new("Quitar", "¿Quitar «Ana Ruiz»? Lo siguiente depende de ello:", "Quitar")
            .with_details(vec![LONG.into()])
    };
    look("confirm_80", &bare().over(plain()));
    look("confirm_60", &bare().sized(60, 20).over(plain().or("Dejar")));
    look("confirm_en", &bare().speaking(Language::English).over(plain().dangerous()));
    let many = Confirm::new("Quitar", "¿Quitar?", "Quitar").with_details(names(40));
    look("confirm_many", &bare().over(many));
}

#[test]
fn lists_are_chosen_from() {
    let choices = |count: usize| names(count).into_iter().map(|name| Choice::with_detail(name, "Eje")).collect();
    look("chooser_80", &bare().over(Chooser::new("¿Cuál?", choices(40)).at(20)));
    look("chooser_120", &bare().sized(120, 36).over(Chooser::new("¿Cuál?", choices(8))));
    let long = vec![Choice::with_detail(LONG, "Acuerdo"), Choice::with_detail("Corto", LONG)];
    let reasons = vec![LONG.to_owned(), LONG.to_owned()];
    look("chooser_long", &bare().over(Chooser::new("¿Qué se hace?", long.clone()).with_details(reasons.clone())));
    look("chooser_60", &bare().sized(60, 20).over(Chooser::new("¿Qué se hace?", long).with_details(reasons)));
    let mut none = bare().speaking(Language::Portuguese).over(Chooser::new("?", choices(9)));
    none.write("zz");
    look("chooser_none_pt", &none);
}

#[test]
fn reasons_without_end_leave_room_to_choose() {
    let reasons = (1..60).map(|line| format!("Línea {line}: falta una coma.")).collect();
    let remedies = vec![Choice::new("Abrir la última copia buena"), Choice::new("Abrir solo para leer")];
    let stage = bare().over(Chooser::new("Algo no está bien", remedies).with_details(reasons));
    look("chooser_reasons", &stage);
}

#[test]
fn a_text_is_read_to_its_end() {
    let text = vec![LONG.to_owned(), String::new(), "palabra ".repeat(400), "El fin.".to_owned()];
    let mut stage = bare().over(Reader::new("Acta", text));
    look("reader_80", &stage);
    stage.press("Fin");
    assert!(stage.shows("El fin."));
    stage.press("↑ ↑ AvPág");
    assert!(stage.shows("El fin."));
    stage.press("q");
    assert!(stage.model.layers.is_empty());
}

#[test]
fn the_foot_tells_what_happens_whatever_is_open() {
    for layer in [
        at(0),
        Layer::from(Capture::many("F", "")),
        Reader::new("t", names(99)).into(),
        Note::new("n", &"".into()).into(),
    ] {
        let mut stage = bare().over(layer);
        stage.press("F7");
        assert!(stage.shows("Colores: día"), "{}", stage.shown());
        stage.press("F8");
        assert!(stage.shows("cierre primero") && stage.model.language == Language::Spanish);
    }
}

#[test]
fn any_size_is_drawn() {
    for layer in 0..6 {
        for (columns, rows) in [(0, 0), (1, 1), (59, 20), (60, 20), (61, 21), (300, 20), (60, 100)] {
            let layer: Layer = match layer {
                0 => at(8),
                1 => Capture::many("F", LONG).into(),
                2 => Note::new("n", &Paragraphs::new(LONG)).into(),
                3 => Confirm::new("Quitar", LONG, "sí").with_details(names(50)).into(),
                4 => Chooser::new("c", vec![Choice::with_detail(LONG, LONG)]).with_details(names(50)).into(),
                _ => Reader::new("r", vec![LONG.into()]).into(),
            };
            let mut stage = bare().sized(columns, rows).over(layer);
            stage.frame();
            stage.press("↓ AvPág Fin");
            stage.frame();
        }
    }
}

#[test]
fn a_small_terminal_is_told_so() {
    for language in Language::ALL {
        let stage = stage().sized(59, 20).speaking(language);
        assert!(stage.shows("60") && stage.shows("20") && !stage.shows("Fortalezas"));
    }
}

#[test]
fn the_head_tells_where_one_is() {
    let line = |stage: &Stage, row: usize| stage.shown().lines().nth(row).unwrap_or_default().to_owned();
    let mut heads = Vec::new();
    let mut add = |what: &str, stage: &Stage| {
        heads.push(format!("{what}\n{}\n{}", line(stage, 0), line(stage, 1)));
    };
    add("usual", &stage());
    add("wide", &stage().sized(120, 36));
    add("narrow", &stage().sized(60, 20));
    let mut long = session();
    long.header.title = LONG.into();
    add("long title", &Stage::new(long, concertar::session::Step::Closing));
    add("reading", &stage().reading());
    let mut follow = stage();
    if let Some(desk) = &mut follow.model.desk {
        desk.mode = Mode::Follow("una persona de nombre muy largo en el equipo de la sala de reuniones".into());
    }
    add("following", &follow);
    let mut running = stage();
    running.press("F6");
    let later = |seconds| NOW.checked_add(SignedDuration::from_secs(seconds)).expect("the day is long");
    running.send(concertar::app::Message::Tick(later(450)));
    add("timer, seven and a half of twenty minutes", &running);
    running.send(concertar::app::Message::Tick(later(1330)));
    add("timer, over by two minutes", &running);
    running.press("F6");
    add("timer, stopped", &running);
    running.tell(Told::Trouble("x".into()));
    running.press("Esc");
    add("trouble", &running);
    let mut home = at_home(Vec::new());
    home.model.folder = "/home/ana/Documentos/Relaciones internacionales/2026/Mesas interministeriales/sesiones".into();
    add("home", &home);
    insta::assert_snapshot!("heads", heads.join("\n\n"));
}
