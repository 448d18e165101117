//! What the keys do on the table of crossings.

use concertar::session::Reference;
use concertar::session::axis::{Origin, Root};
use concertar::session::factor::Quadrant;

use super::{crowded, empty, id, stage, usual};

#[test]
fn a_cell_takes_a_strategy() {
    let mut stage = stage(usual());
    stage.press("c Enter").write("Difundir lo logrado").press("Enter");
    let session = stage.session();
    let crossing = session.crossings.last().unwrap();
    let expected = vec![id(session, Quadrant::Strength, 1), id(session, Quadrant::Opportunity, 1)];
    assert_eq!((crossing.factors.clone(), crossing.strategy.as_str()), (expected, "Difundir lo logrado"));
    assert!(stage.shows("▸ FO F1+O1 Difundir lo logrado"), "{}", stage.shown());
    stage.press("e").write(" y contarlo").press("Enter n").write("Otra").press("Enter");
    assert_eq!(stage.session().crossings.len(), 4);
    assert_eq!(stage.session().crossings[2].strategy.as_str(), "Difundir lo logrado y contarlo");
}

#[test]
fn the_board_and_the_table_share_the_selection() {
    let mut stage = stage(usual());
    stage.press("↓ ↓ c → →");
    assert!(stage.shows("F3 + O3"), "{}", stage.shown());
    assert!(stage.shows("▸ FO F3+O3"));
    stage.press("Esc");
    assert!(stage.shows("▸ F3"));
}

#[test]
fn the_table_is_found_again_as_it_was_left() {
    let mut stage = stage(usual());
    stage.press("c → → ↓");
    assert!(stage.shows("F2 + O3"), "{}", stage.shown());
    stage.press("Esc c");
    assert!(stage.shows("F2 + O3"), "{}", stage.shown());
    // In the list of strategies too.
    stage.press("Fin ↓ ↓ Esc");
    let second = stage.session().crossings[1].id;
    stage.press("↓ Supr");
    assert!(stage.session().crossings.iter().all(|it| it.id != second), "{}", stage.shown());
    // From another entry of the board one goes on with that entry.
    stage.press("Esc Esc ↓ ↓ c");
    assert!(stage.shows("F3 + O3"), "{}", stage.shown());
}

#[test]
fn what_is_not_crossed_is_said() {
    let mut stage = stage(usual());
    stage.press("c");
    assert!(stage.shows("2 estrategias · 4 de 18 factores cruzados · sin cruzar: F1 F2 F4"), "{}", stage.shown());
}

#[test]
fn a_crossing_takes_more_factors() {
    let mut stage = stage(usual());
    stage.press("c Fin ↓ f").write("F4").press("Enter");
    assert_eq!(stage.session().crossings[0].factors.len(), 3);
    assert!(stage.shows("▸ FO F3+F4+O3"), "{}", stage.shown());
    stage.press("f").write("F4").press("Enter");
    assert_eq!(stage.session().crossings[0].factors.len(), 2);
    stage.press("f").write("O3").press("Enter");
    assert_eq!(stage.session().crossings[0].factors.len(), 2);
    assert!(!stage.notice().is_empty());
}

#[test]
fn a_crossing_has_a_form_with_its_source() {
    let mut stage = stage(usual());
    stage.press("c Fin ↓ Enter").write(" y redes").press("Tab").write("ilustrativo").press("Enter");
    let crossing = &stage.session().crossings[0];
    assert!(crossing.strategy.as_str().ends_with(" y redes"), "{}", crossing.strategy);
    assert_eq!(crossing.source, "ilustrativo");
    assert_eq!(crossing.factors.len(), 2);
}

#[test]
fn a_strategy_becomes_an_axis() {
    let mut stage = stage(usual());
    stage.press("c Fin ↓ ↓ p Enter");
    let session = stage.session();
    assert_eq!(session.axes[0].from, [Root::Crossing(session.crossings[1].id)]);
    assert_eq!(session.axes[0].origin, Some(Origin::Problem));
    // What is said of it takes two rows until the next key.
    stage.press("↑ ↓");
    assert!(stage.shows("[eje] Formar"), "{}", stage.shown());
}

#[test]
fn strategies_are_removed_and_put_in_order() {
    let mut stage = stage(usual());
    stage.press("c Enter").write("A").press("Enter → Enter").write("B").press("Enter Fin ↓ ↓ ↓ Shift-↑");
    let order = |stage: &crate::stage::Stage| -> Vec<String> {
        stage.session().crossings.iter().map(|it| it.strategy.to_string()).collect()
    };
    assert_eq!(order(&stage)[2..], ["B", "A"]);
    stage.press("x Ctrl-Z x");
    assert_eq!(stage.session().crossings.len(), 3);
}

#[test]
fn the_palette_leads_to_entries_and_strategies() {
    let mut stage = stage(usual());
    stage.press("1 Ctrl-P").write("Formar a las oficinas").press("Enter");
    assert!(stage.shows("▸ DA D3+A3 Formar"), "{}", stage.shown());
    stage.press("Ctrl-P").write("poca apropiación").press("Enter");
    assert!(stage.shows("▸ A3 Poca"), "{}", stage.shown());
    let all = stage.session().clone();
    assert!(all.everything().any(|it| matches!(it, Reference::Crossing(_))));
}

#[test]
fn there_is_nothing_to_cross_on_an_empty_board() {
    let mut stage = stage(empty());
    stage.press("c Enter n f p x ↓ →");
    assert!(stage.model.layers.is_empty());
    assert!(stage.shows("Para cruzar hacen falta"));
}

#[test]
fn sixty_factors_scroll_with_the_selection() {
    let mut stage = stage(crowded(15));
    stage.press("c");
    for _ in 0..29 {
        stage.press("→");
    }
    stage.press("Fin Enter").write("Hasta el final").press("Enter");
    assert!(stage.shows("DA D15+A15 Hasta el final"), "{}", stage.shown());
    assert!(stage.shows("A15"));
}

#[test]
fn a_click_selects_a_cell_and_a_strategy() {
    let mut stage = stage(usual());
    stage.press("c");
    let row = stage.shown().lines().position(|line| line.trim_start().starts_with("F3")).unwrap();
    let heading = stage.shown().lines().position(|line| line.contains("O3")).unwrap();
    let shown = stage.shown();
    let line = shown.lines().nth(heading).unwrap();
    let column = line[..line.find("O3").unwrap()].chars().count();
    stage.send(concertar::app::Message::Click(u16::try_from(column).unwrap(), u16::try_from(row).unwrap()));
    assert!(stage.shows("F3 + O3"), "{}", stage.shown());
    let row = stage.shown().lines().position(|line| line.contains("DA D3+A3")).unwrap();
    stage.send(concertar::app::Message::Click(9, u16::try_from(row).unwrap()));
    assert!(stage.shows("▸ DA D3+A3"), "{}", stage.shown());
}

#[test]
fn the_room_sees_strategies_by_zone() {
    let mut stage = stage(usual()).public();
    stage.press("c");
    for zone in
        ["FO potenciar y aprovechar", "DO reducir aprovechando", "FA potenciar para sortear", "DA reducir para sortear"]
    {
        assert!(stage.shows(zone), "{zone}");
    }
}
