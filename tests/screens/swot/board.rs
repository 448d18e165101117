//! What the keys do on the board.

use concertar::session::axis::Origin;
use concertar::session::factor::{Quadrant, Voice};
use concertar::session::{Act, Session};

use super::{crowded, empty, id, stage, usual};

fn texts(session: &Session, quadrant: Quadrant) -> Vec<String> {
    session.board(quadrant).map(|factor| factor.text.to_string()).collect()
}

#[test]
fn entries_are_written_one_after_another_and_seen_at_once() {
    let mut stage = stage(empty());
    stage.press("f").write("Equipo estable").press("Enter");
    assert!(stage.shows("▸ F1 Equipo estable"), "{}", stage.shown());
    stage.write("Ñandú y acción").press("Enter Enter a").write("Sequía").press("Enter Esc");
    assert!(stage.model.layers.is_empty());
    assert_eq!(texts(stage.session(), Quadrant::Strength), ["Equipo estable", "Ñandú y acción"]);
    assert_eq!(texts(stage.session(), Quadrant::Threat), ["Sequía"]);
    assert!(stage.shows("▸ A1 Sequía"));
    assert_eq!(stage.acts().len(), 3);
}

#[test]
fn a_session_that_follows_another_says_where_the_board_before_is_read() {
    let said = "El FODA de la sesión anterior no pasó a esta: se lee abriendo aquella en";
    let mut following = stage(usual().successor());
    assert!(following.shows(said) && following.shows("Inicio (q)."), "{}", following.shown());
    assert!(following.shows("Empiece con f"), "{}", following.shown());
    following.press("f").write("Puerto").press("Enter Esc");
    assert!(!following.shows(said), "{}", following.shown());
    assert!(!stage(empty()).shows(said));
}

#[test]
fn pasted_lines_become_entries_in_one_act() {
    let mut stage = stage(empty());
    stage.press("o").paste("uno\ndos\n\ntres\n").press("Enter Esc");
    assert_eq!(texts(stage.session(), Quadrant::Opportunity), ["uno", "dos", "tres"]);
    assert!(stage.shows("▸ O3 tres"));
    assert!(matches!(stage.acts()[..], [Act::Several(acts)] if acts.len() == 3));
    stage.press("Ctrl-Z");
    assert!(stage.session().factors.is_empty());
}

#[test]
fn an_entry_is_seen_at_once_on_a_full_board() {
    let mut stage = stage(crowded(15));
    stage.press("d").write("La última").press("Enter");
    assert!(stage.shows("▸ D16 La última"), "{}", stage.shown());
}

#[test]
fn an_entry_moves_with_two_keys_and_stays_selected() {
    let mut stage = stage(usual());
    stage.press("↓ m");
    assert!(stage.shows("¿A qué cuadrante va F2?"));
    stage.press("d");
    assert_eq!(texts(stage.session(), Quadrant::Weakness)[4], "Las TIC facilitan compartir y difundir la información");
    assert!(stage.shows("▸ D5 Las TIC"));
    assert_eq!(stage.notice(), "Ahora está en Debilidades.");
    let before = stage.session().clone();
    stage.press("m Esc d Esc");
    assert_eq!(stage.session(), &before);
}

#[test]
fn a_move_that_would_break_a_crossing_is_refused() {
    let mut stage = stage(usual());
    stage.press("↓ ↓ m o");
    assert_eq!(texts(stage.session(), Quadrant::Opportunity).len(), 4);
    assert!(stage.notice().contains("cruce"), "{}", stage.notice());
    assert!(stage.shows("▸ F3"));
}

#[test]
fn order_within_a_quadrant() {
    let mut stage = stage(usual());
    stage.press("Shift-↓ Alt-↓ Shift-↑");
    let order: Vec<String> = texts(stage.session(), Quadrant::Strength);
    assert!(order[0].starts_with("Las TIC") && order[1].starts_with("Compromiso"), "{order:?}");
    assert!(stage.shows("▸ F2 Compromiso"));
    stage.press("Inicio Shift-↑ Fin Shift-↓");
    assert_eq!(texts(stage.session(), Quadrant::Strength), order);
}

#[test]
fn the_text_is_mended_in_a_line() {
    let mut stage = stage(usual());
    stage.press("e").write(", y más").press("Enter");
    assert!(texts(stage.session(), Quadrant::Strength)[0].ends_with("internacionalización, y más"));
    let acts = stage.acts().len();
    stage.press("e Enter");
    assert_eq!(stage.acts().len(), acts);
}

#[test]
fn the_sheet_keeps_everything() {
    let mut stage = stage(usual());
    stage.press("↓ Enter").write(" hoy").press("Tab → Tab").write("Encuesta de 2025").press("Tab").write("Informe");
    stage.press("Tab 4 Tab Tab 2 Ctrl-S");
    let factor = stage.session().factor(id(stage.session(), Quadrant::Strength, 2)).unwrap().clone();
    assert!(factor.text.as_str().ends_with("información hoy"));
    assert!(factor.dimension.is_some());
    assert_eq!((factor.evidence.joined().as_str(), factor.source.as_str()), ("Encuesta de 2025", "Informe"));
    assert_eq!(
        (factor.ratings[0].impact, factor.ratings[0].probability, factor.ratings[0].control),
        (Some(4), None, Some(2))
    );
    assert!(stage.shows("impacto 4, control 2"), "{}", stage.shown());
    stage.press("r Supr Backspace Tab Tab Backspace Supr Ctrl-S");
    assert!(stage.session().factors.iter().all(|it| it.ratings.is_empty()));
}

#[test]
fn two_entries_are_merged() {
    let mut stage = stage(usual());
    stage.press("u").write("tic").press("Enter");
    assert_eq!(texts(stage.session(), Quadrant::Strength).len(), 4);
    assert!(stage.notice().contains("F2 se unió a F1"), "{}", stage.notice());
    assert!(stage.shows("Incluye: Las TIC"), "{}", stage.shown());
}

#[test]
fn who_raised_an_entry() {
    let mut stage = stage(usual());
    stage.press("↓ v").write("red").press("Enter");
    let entry = id(stage.session(), Quadrant::Strength, 2);
    let voices = |session: &Session| session.factor(entry).unwrap().raised_by.clone();
    assert!(matches!(voices(stage.session())[..], [Voice::Stakeholder(_)]));
    assert!(stage.shows("Lo planteó: Red de ciudades"));
    stage.press("v");
    assert!(stage.shows("ya figura: quitar"));
    stage.write("red").press("Enter");
    assert!(voices(stage.session()).is_empty());
}

#[test]
fn removing_asks_only_where_a_crossing_hangs_on_it() {
    let mut stage = stage(usual());
    stage.press("↓ x");
    assert_eq!(texts(stage.session(), Quadrant::Strength).len(), 4);
    stage.press("Supr");
    assert!(!stage.model.layers.is_empty());
    stage.press("Enter");
    assert_eq!((texts(stage.session(), Quadrant::Strength).len(), stage.session().crossings.len()), (3, 1));
}

#[test]
fn an_entry_becomes_an_axis() {
    let mut stage = stage(usual());
    stage.press("p").write(" (eje)").press("Enter");
    let axis = &stage.session().axes[0];
    assert!(axis.name.as_str().ends_with("internacionalización (eje)"));
    assert_eq!((axis.from.len(), axis.origin), (1, None));
    assert!(stage.notice().contains("pantalla 4"));
}

#[test]
fn a_threat_is_no_axis_but_what_answers_it_may_be_one() {
    let mut stage = stage(usual());
    stage.press("a").write("Sequía prolongada").press("Enter Esc p");
    assert!(stage.shows("Eje que responde a A"), "{}", stage.shown());
    // Nothing is proposed as its name.
    stage.press("Enter Esc");
    assert!(stage.session().axes.is_empty());
    stage.press("p").write("Agua para todo el año").press("Enter");
    let axis = &stage.session().axes[0];
    assert_eq!((axis.name.as_str(), axis.origin), ("Agua para todo el año", Some(Origin::Problem)));
    assert_eq!(axis.from.len(), 1);
}

#[test]
fn the_filter_narrows_the_board_and_says_so() {
    let mut stage = stage(usual());
    stage.press("/").write("INCIDENCIA").press("Enter");
    assert!(stage.shows("filtro «INCIDENCIA»: 2 de 18"), "{}", stage.shown());
    assert!(stage.shows("O3 Incidencia") && !stage.shows("F1 "));
}

#[test]
fn the_whole_of_a_long_entry_can_be_read() {
    let long = "Palabra ".repeat(120);
    let mut stage = stage(empty());
    stage.press("f").paste(&long).press("Enter Esc");
    assert!(stage.shows("Espacio: leer todo"), "{}", stage.shown());
    stage.press("Espacio");
    assert_eq!(stage.shown().matches("Palabra").count(), 120);
}

#[test]
fn nothing_changes_in_a_session_for_reading() {
    let mut stage = stage(usual()).reading();
    let before = stage.session().clone();
    stage.press("f o d a e Enter m u v p r x Supr Shift-↑ Shift-↓ n c Enter n f p x");
    assert!(stage.model.layers.is_empty());
    assert_eq!(stage.session(), &before);
}

#[test]
fn a_click_selects_an_entry() {
    let mut stage = stage(usual());
    let shown = stage.shown();
    let row = shown.lines().position(|line| line.contains("A3 Poca")).unwrap();
    stage.send(concertar::app::Message::Click(50, u16::try_from(row).unwrap()));
    assert!(stage.shows("▸ A3 Poca"), "{}", stage.shown());
}

#[test]
fn the_room_sees_no_evidence_and_no_grades() {
    let mut stage = stage(usual()).public();
    stage.press("r 5 Ctrl-S");
    assert!(!stage.shows("convenios") && !stage.shows("impacto") && !stage.shows("Ana Ruiz"));
}

/// Whoever knows the key for something new from the other steps finds it here too.
#[test]
fn the_key_for_something_new_adds_where_the_selection_is() {
    let mut it = stage(Session::default());
    it.press("n").write("Un puerto natural").press("Enter Esc");
    let factor = &it.session().factors[0];
    assert_eq!((factor.text.as_str(), factor.quadrant), ("Un puerto natural", Quadrant::Strength));
}
