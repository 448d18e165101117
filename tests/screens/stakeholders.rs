//! 2 Actores: what it shows and what its keys do.

use concertar::app::Message;
use concertar::session::id::SessionId;
use concertar::session::language::Language;
use concertar::session::participant::{Level, Sector};
use concertar::session::relation::RelationKind;
use concertar::session::stakeholder::{
    MarkedNote, Participation, Position, Rating, Role, Stakeholder, Visibility, Willingness,
};
use concertar::session::{Act, Session, Step};

use crate::stage::Stage;

/// Name, type, sector, level, influence, interest.
type Entry = (&'static str, &'static str, Option<Sector>, Option<Level>, u8, u8);

const REGISTER: [Entry; 9] = [
    (
        "Ministerio de Relaciones Exteriores",
        "national-institutions",
        Some(Sector::OtherGovernment),
        Some(Level::National),
        5,
        3,
    ),
    ("Cámara de Comercio de Quito", "chambers", Some(Sector::Private), Some(Level::Municipal), 4, 5),
    ("Asamblea de barrios", "civil-society", Some(Sector::Social), Some(Level::Municipal), 2, 5),
    ("Universidad Central", "universities", Some(Sector::Academic), Some(Level::National), 3, 4),
    (
        "Delegación de la Unión Europea",
        "diplomatic-missions",
        Some(Sector::International),
        Some(Level::International),
        4,
        4,
    ),
    ("Comunidades migrantes", "migrant-communities", Some(Sector::Social), None, 1, 4),
    ("Empresa de turismo", "tourism-services", Some(Sector::Private), Some(Level::Municipal), 2, 2),
    ("Despacho de la Alcaldía", "mayor", Some(Sector::LocalGovernment), Some(Level::Municipal), 5, 5),
    ("Red de ciudades", "", None, None, 0, 0),
];

fn empty() -> Session {
    Session::new(SessionId::from_bits(7), "Mesa de internacionalización")
}

fn stakeholder(place: usize) -> Stakeholder {
    let (name, kind, sector, level, influence, interest) = REGISTER[place];
    let grade = |grade| Some(grade).filter(|grade| *grade > 0);
    let rating = Rating { influence: grade(influence), interest: grade(interest), ..Rating::default() };
    Stakeholder {
        name: name.into(),
        kind: kind.into(),
        sector,
        level,
        ratings: if influence > 0 { vec![rating] } else { Vec::new() },
        ..Stakeholder::default()
    }
}

fn usual() -> Session {
    let mut session = empty();
    for place in 0..REGISTER.len() {
        session.apply(Act::add(stakeholder(place))).unwrap();
    }
    let mut chamber = session.stakeholders[1].clone();
    chamber.roles = vec![Role::Promoter];
    chamber.participation = Some(Participation::Direct);
    chamber.willingness = Some(Willingness::Favourable);
    chamber.focal_point = "Gerencia de Comercio Exterior".into();
    chamber.interests = "Abrir mercados en la región andina".into();
    chamber.ratings.push(Rating { rater: "Academia".into(), influence: Some(3), ..Rating::default() });
    chamber.notes = vec![MarkedNote { text: "Desconfía del ministerio".into(), visibility: Visibility::Internal }];
    session.apply(Act::edit(chamber)).unwrap();
    session
}

fn full() -> Session {
    let mut session = usual();
    for number in 10..=200_usize {
        let grade = |divisor: usize| u8::try_from(number / divisor % 5 + 1).ok().filter(|_| number % 4 > 0);
        let rating = Rating { influence: grade(1), interest: grade(5), ..Rating::default() };
        let one = Stakeholder {
            name: format!("Organización de la sociedad civil número {number}").into(),
            ratings: vec![rating],
            ..stakeholder(number % 8)
        };
        session.apply(Act::add(one)).unwrap();
    }
    session
}

fn stage(session: Session) -> Stage {
    Stage::new(session, Step::Stakeholders)
}

fn look(name: &str, stage: &Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn an_empty_register_says_how_to_begin() {
    look("stakeholders_empty_80", &stage(empty()));
    look("stakeholders_empty_120", &stage(empty()).sized(120, 36));
    assert!(!stage(empty()).reading().shows("n añade"));
}

#[test]
fn a_usual_register() {
    let selected = |session| {
        let mut stage = stage(session);
        stage.press("↓");
        stage
    };
    look("stakeholders_usual_80", &selected(usual()));
    look("stakeholders_usual_120", &selected(usual()).sized(120, 36));
    look("stakeholders_usual_en", &selected(usual()).speaking(Language::English));
    look("stakeholders_usual_pt", &selected(usual()).speaking(Language::Portuguese));
}

#[test]
fn the_map_and_the_coverage() {
    let mut usual = stage(usual());
    look("stakeholders_map_80", usual.press("↓ v"));
    look("stakeholders_coverage_80", usual.press("v ↓ ↓ ↓ ↓"));
    let mut wide = stage(self::usual()).sized(120, 36);
    look("stakeholders_map_120", wide.press("v"));
    look("stakeholders_coverage_120", wide.press("v"));
    let mut unrated = stage(empty());
    look("stakeholders_map_empty", unrated.press("n").write("Alguien").press("Enter Esc v"));
}

#[test]
fn a_full_register() {
    let mut list = stage(full());
    look("stakeholders_full_80", list.press("AvPág AvPág AvPág"));
    look("stakeholders_full_map_120", stage(full()).sized(120, 36).press("v"));
}

#[test]
fn the_room_sees_who_they_are_and_who_is_missing() {
    look("stakeholders_public_80", &stage(usual()).public());
    look("stakeholders_public_120", &stage(usual()).sized(120, 36).public());
    let mut covered = stage(usual());
    look("stakeholders_public_coverage", covered.press("v v F5"));
    let mut full = stage(full());
    look("stakeholders_public_full", full.press("Fin F5"));
}

#[test]
fn the_room_never_sees_what_is_internal() {
    let mut session = usual();
    let mut ministry = session.stakeholders[0].clone();
    ministry.interests = "secreto uno".into();
    ministry.motivations = "secreto dos".into();
    ministry.own_agenda = "secreto tres".into();
    ministry.willingness = Some(Willingness::Opposed);
    ministry.notes = vec![MarkedNote { text: "secreto cuatro".into(), visibility: Visibility::Internal }];
    session.apply(Act::edit(ministry)).unwrap();
    for keys in ["F5", "v F5", "v v F5"] {
        let mut stage = stage(session.clone());
        let shown = stage.press(keys).shown();
        for hidden in ["secreto", "En contra", "Influencia", "gestionar", "Infl."] {
            assert!(!shown.contains(hidden), "{hidden} after {keys}:\n{shown}");
        }
    }
}

fn names(stage: &Stage) -> Vec<&str> {
    stage.session().stakeholders.iter().map(|it| it.name.as_str()).collect()
}

#[test]
fn stakeholders_are_typed_one_after_another() {
    let mut stage = stage(empty());
    stage.press("n").write("Cámara de Comercio · cámaras").press("Enter").write("Vecinos").press("Enter");
    look("stakeholders_typing", stage.write("Gremio · nada"));
    stage.press("Enter");
    assert_eq!(stage.notice(), "Ningún tipo ni sector se llama «nada»: t lo elige de la lista.");
    stage.press("Esc");
    assert_eq!(names(&stage), ["Cámara de Comercio", "Vecinos", "Gremio · nada"]);
    assert_eq!(stage.session().stakeholders[0].kind, "chambers");
    assert!(stage.shows("▸   3  Gremio"));
    // Who sits at the table is offered.
    let mut stage_of_table = Stage::new(crate::mesa::people(), Step::Stakeholders);
    stage_of_table.press("n").write("cámara").press("↓ Enter Esc");
    assert_eq!(stage_of_table.session().stakeholders[0].name.as_str(), "Cámara de Turismo");
    stage.press("n").paste("Uno\nDos · medios\n").press("Enter Esc Ctrl-Z");
    assert_eq!(names(&stage).len(), 3);
}

#[test]
fn the_type_is_chosen_from_the_catalogue() {
    let mut stage = stage(usual());
    stage.press("Fin");
    look("stakeholders_kinds", stage.press("t").write("periodistas"));
    stage.press("↓ Enter");
    let last = &stage.session().stakeholders[8];
    assert_eq!((last.kind.as_str(), last.sector), ("national-press", Some(Sector::Media)));
}

#[test]
fn grades_are_typed_down_the_list() {
    let mut session = usual();
    for stakeholder in &mut session.stakeholders {
        stakeholder.ratings.clear();
    }
    let mut stage = stage(session);
    stage.press("i").write("45").press("Enter").write("0").press("Enter");
    look("stakeholders_rating", stage.write("9"));
    stage.press("Enter");
    assert_eq!(stage.notice(), "«9» no se entiende: de una a cuatro cifras del 1 al 5.");
    stage.press("Ctrl-U").write("2 1 3 5").press("Enter Enter");
    let rated: Vec<usize> = stage.session().stakeholders.iter().map(|it| it.ratings.len()).collect();
    assert_eq!(rated[..4], [1, 0, 1, 0]);
    let third = &stage.session().stakeholders[2].ratings[0];
    assert_eq!(
        (third.influence, third.interest, third.legitimacy, third.urgency),
        (Some(2), Some(1), Some(3), Some(5))
    );
    stage.press("u").write("Academia").press("Enter").write("1").press("Enter Esc");
    assert_eq!(stage.session().stakeholders[3].ratings[0].rater, "Academia");
}

#[test]
fn those_not_rated_come_first_and_stay_in_their_queue() {
    let mut stage = stage(usual());
    stage.press("o o o o");
    assert!(stage.shows("▸   1  Ministerio"), "the selection stays where it was");
    stage.press("Inicio i").write("33").press("Enter");
    assert!(stage.shows("▸   1  Ministerio"));
    assert_eq!(stage.session().stakeholders[8].ratings[0].influence, Some(3));
}

#[test]
fn grades_are_turned_on_the_map() {
    let mut stage = stage(usual());
    stage.press("v ↓ ↓ + + < -");
    let rating = &stage.session().stakeholders[2].ratings[0];
    assert_eq!((rating.influence, rating.interest), (Some(3), Some(4)));
}

#[test]
fn ties_are_made_changed_and_removed() {
    let mut stage = stage(usual());
    stage.press("r").write("camara").press("Enter → ↓ → Ctrl-S");
    let relation = stage.session().relations[0].clone();
    assert_eq!((relation.kind, relation.mutual, relation.strength), (RelationKind::Authority, false, 2));
    assert_eq!(relation.from, stage.session().stakeholders[0].id);
    look("stakeholders_ties", stage.press("↓ r"));
    stage.press("Enter ↓ → Ctrl-S");
    let relation = stage.session().relations[0].clone();
    assert!(relation.mutual, "{relation:?}");
    stage.press("r Enter ↑ ↓ ↓ ↓ ↓ → Ctrl-S");
    assert!(stage.session().relations.is_empty());
}

#[test]
fn a_stakeholder_is_told_in_a_form() {
    let mut stage = stage(usual());
    stage.press("↓");
    look("stakeholders_form", stage.press("Enter"));
    stage.press("↓ → Ctrl-S");
    let chamber = &stage.session().stakeholders[1];
    assert_eq!((chamber.kind.as_str(), chamber.sector), ("tourism-services", Some(Sector::Private)));
    look("stakeholders_sheet", stage.press("Espacio"));
}

#[test]
fn an_untouched_form_changes_nothing() {
    let mut session = usual();
    let axis = concertar::session::axis::Axis { name: "Cooperación".into(), ..Default::default() };
    session.apply(Act::add(axis)).unwrap();
    let mut chamber = session.stakeholders[1].clone();
    chamber.positions = vec![Position { axis: session.axes[0].id, stance: -1 }];
    chamber.kind = "una palabra de otro catálogo".into();
    session.apply(Act::edit(chamber)).unwrap();
    let mut stage = stage(session.clone());
    stage.press("↓ Enter Ctrl-S");
    assert_eq!((stage.session(), stage.acts().len()), (&session, 1));
}

#[test]
fn grades_that_cannot_be_read_are_not_lost() {
    let mut stage = stage(usual());
    stage.press("Enter").write(" y Movilidad");
    for _ in 0..20 {
        stage.press("Tab");
    }
    stage.write("Ana 45").press("Ctrl-S");
    assert!(stage.acts().is_empty());
    assert!(stage.shows("Ana 45"), "{}", stage.shown());
    stage.press("Backspace Backspace Backspace").write(": 45").press("Ctrl-S");
    let ministry = &stage.session().stakeholders[0];
    assert_eq!(ministry.name, "Ministerio de Relaciones Exteriores y Movilidad");
    assert_eq!(ministry.ratings[1].interest, Some(5));
}

#[test]
fn the_list_is_ordered_filtered_and_left() {
    let mut stage = stage(usual());
    stage.press("o Inicio");
    assert!(stage.shows("▸   3  Asamblea"));
    stage.press("o o Inicio");
    assert!(stage.shows("▸   1  Ministerio"));
    stage.press("f").write("social").press("Enter");
    assert!(stage.shows("2 de 9") && !stage.shows("Universidad"));
    stage.press("Esc /").write("union").press("Enter");
    assert!(stage.shows("1 de 9 · «union»") && stage.model.desk.is_some());
}

#[test]
fn from_the_coverage_one_adds_where_someone_is_missing() {
    let mut stage = stage(usual());
    stage.press("v v ↓ ↓ ↓ ↓ n").write("Diario El Comercio").press("Enter Esc");
    assert_eq!(stage.session().stakeholders[9].sector, Some(Sector::Media));
    stage.press("Enter");
    assert!(stage.shows("1 de 10") && stage.shows("▸  10  Diario"));
}

#[test]
fn stakeholders_are_ordered_and_removed() {
    let mut stage = stage(usual());
    stage.press("Shift-↓");
    assert_eq!(names(&stage)[..2], ["Cámara de Comercio de Quito", "Ministerio de Relaciones Exteriores"]);
    stage.press("d");
    assert!(!names(&stage).contains(&"Ministerio de Relaciones Exteriores"));
    assert!(stage.shows("▸   2  Asamblea"));
}

#[test]
fn things_are_revealed_and_clicked() {
    let mut stage = stage(full());
    stage.press("v v Ctrl-P").write("número 150").press("Enter");
    assert!(stage.shows("▸ 150"));
    let row = stage.shown().lines().position(|line| line.contains("número 152")).unwrap();
    stage.send(Message::Click(10, u16::try_from(row).unwrap()));
    assert!(stage.shows("▸ 152"));
    stage.press("v v");
    stage.send(Message::Click(3, 6));
    assert!(stage.shows("Quién falta"));
}

#[test]
fn nothing_changes_in_a_register_opened_for_reading() {
    let mut stage = stage(usual()).reading();
    stage.press("n t i r d + < u Shift-↓ Enter");
    assert!(stage.acts().is_empty());
    assert!(stage.shows("Nombre: Ministerio de Relaciones Exteriores"));
}

#[test]
fn an_institution_of_the_roster_brings_its_sector() {
    let mut session = empty();
    let person = concertar::session::participant::Participant {
        name: "Ana".into(),
        institution: "Universidad Técnica".into(),
        sector: Some(Sector::Academic),
        level: Some(Level::National),
        ..Default::default()
    };
    session.apply(Act::add(person)).unwrap();
    let mut stage = Stage::new(session, Step::Stakeholders);
    stage.press("n").write("universidad tecnica").press("Enter");
    assert!(stage.notice().starts_with("Sector tomado de la lista de participantes: Académico"), "{}", stage.notice());
    stage.write("Universidad Técnica · medios").press("Enter").write("Otra").press("Enter");
    assert!(stage.shows("¿sector?"), "{}", stage.shown());
    let mut placed = stage.session().clone();
    placed.stakeholders.iter_mut().for_each(|it| it.inside = Some(false));
    assert!(!Stage::new(placed, Step::Stakeholders).shows("¿sector?"), "of several sectors, outside the government");
    let told: Vec<_> = stage.session().stakeholders.iter().map(|it| (it.sector, it.level)).collect();
    let said = (Some(Sector::Media), None);
    assert_eq!(told, [(Some(Sector::Academic), Some(Level::National)), said, (None, None)]);
}
