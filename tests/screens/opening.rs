//! 1 Apertura: what it shows and what its keys do.

use concertar::session::agenda::AgendaPoint;
use concertar::session::header::Header;
use concertar::session::id::SessionId;
use concertar::session::language::Language;
use concertar::session::participant::{Level, Membership, Participant, Sector, Stay};
use concertar::session::rules::{Amount, Call, Counted, DecisionRule, Quorum, Share, TieBreak};
use concertar::session::{Act, Reference, Session, Step};
use jiff::civil::{Date, Time};

use crate::stage::{NOW, Stage};

const PEOPLE: [(&str, &str, &str, Option<Sector>, bool); 9] = [
    (
        "Ana Lucía Ruiz Cevallos",
        "Directora",
        "Dirección Metropolitana de Relaciones Internacionales",
        Some(Sector::LocalGovernment),
        true,
    ),
    ("José Ñáñez", "Secretario técnico", "Ministerio de Relaciones Exteriores", Some(Sector::OtherGovernment), true),
    ("Marta Guamán", "Presidenta", "Asamblea de Quito", Some(Sector::Social), true),
    ("Íñigo Andrade", "Gerente", "Cámara de Comercio", Some(Sector::Private), false),
    ("Sofía Paredes", "Rectora", "Universidad Central", Some(Sector::Academic), true),
    ("Luis Toapanta", "Vocal", "Asamblea de Quito", Some(Sector::Social), true),
    ("Verónica Salas", "Coordinadora", "Cooperación de la Unión Europea", Some(Sector::International), false),
    ("Pablo Mena", "Redactor", "El Comercio", Some(Sector::Media), false),
    ("Rosa Quishpe", "", "", None, true),
];

fn header() -> Header {
    Header {
        title: "Mesa de internacionalización".into(),
        series: "Mesa de internacionalización".into(),
        number: Some(3),
        territory: "Quito".into(),
        convener: "DMRI".into(),
        place: "Sala Quitumbe, Palacio Municipal".into(),
        date: Some(Date::constant(2026, 11, 20)),
        starts: Some(Time::constant(9, 0, 0, 0)),
        ends: Some(Time::constant(13, 0, 0, 0)),
        facilitator: "Elena Torres".into(),
        ..Header::default()
    }
}

fn empty() -> Session {
    Session::new(SessionId::from_bits(7), "Mesa de internacionalización")
}

fn add_people(session: &mut Session) {
    for (name, post, institution, sector, here) in PEOPLE {
        let stays = if here { vec![Stay { arrived: NOW, left: None }] } else { Vec::new() };
        let person = Participant {
            name: name.into(),
            post: post.into(),
            institution: institution.into(),
            sector,
            stays,
            ..Participant::default()
        };
        session.apply(Act::add(person)).unwrap();
    }
}

fn add_agenda(session: &mut Session) {
    let points = [
        ("Bienvenida y reglas del juego", Step::Opening, 15),
        ("Mapa de actores", Step::Stakeholders, 30),
        ("FODA del territorio", Step::Swot, 45),
        ("Ejes y votación", Step::Axes, 45),
        ("Mesa de concertación", Step::Mesa, 60),
        ("Cierre y próxima reunión", Step::Closing, 15),
    ];
    for (title, step, minutes) in points {
        let point =
            AgendaPoint { title: title.into(), step: Some(step), minutes: Some(minutes), ..AgendaPoint::default() };
        session.apply(Act::add(point)).unwrap();
    }
    let minutes_ago = |minutes: i64| NOW.checked_sub(jiff::SignedDuration::from_mins(minutes)).unwrap();
    let (first, second) = (session.agenda[0].id, session.agenda[1].id);
    session.apply(Act::StartPoint { point: first, at: minutes_ago(50) }).unwrap();
    session.apply(Act::EndPoint { point: first, at: minutes_ago(32) }).unwrap();
    session.apply(Act::StartPoint { point: second, at: minutes_ago(32) }).unwrap();
}

fn usual() -> Session {
    let mut session = empty();
    session.header = header();
    session.rules.quorum = Quorum { amount: Amount::MoreThanHalf, of: Counted::People, each_sector: false };
    session.rules.tie_break = vec![TieBreak::FurtherRound];
    add_people(&mut session);
    add_agenda(&mut session);
    session
}

/// Three hundred people of sixty institutions, half of them here, and each sector asked for.
fn full() -> Session {
    let mut session = usual();
    session.rules.quorum =
        Quorum { amount: Amount::Share(Share { parts: 2, whole: 3 }), of: Counted::People, each_sector: true };
    for number in 10..=300_u32 {
        let sector = Sector::ALL[number as usize % 6];
        let stays = if number % 2 == 0 { vec![Stay { arrived: NOW, left: None }] } else { Vec::new() };
        let person = Participant {
            name: format!("Participante {number}").into(),
            post: "Delegación permanente".into(),
            institution: format!("Institución número {} del territorio", number % 60).into(),
            sector: Some(sector),
            stays,
            ..Participant::default()
        };
        session.apply(Act::add(person)).unwrap();
    }
    session
}

fn stage(session: Session) -> Stage {
    Stage::new(session, Step::Opening)
}

fn look(name: &str, stage: &Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn an_empty_session_says_how_to_begin() {
    look("opening_empty_80", &stage(empty()));
    look("opening_empty_120", &stage(empty()).sized(120, 36));
}

#[test]
fn a_usual_session() {
    look("opening_usual_80", &stage(usual()));
    look("opening_usual_120", &stage(usual()).sized(120, 36));
    look("opening_usual_en", &stage(usual()).speaking(Language::English));
    look("opening_usual_pt", &stage(usual()).speaking(Language::Portuguese));
    look("opening_usual_reading", &stage(usual()).reading());
    let mut agenda = stage(usual());
    agenda.press("→ ↓");
    look("opening_usual_agenda", &agenda);
}

#[test]
fn a_full_session() {
    let mut full_80 = stage(full());
    full_80.press("AvPág AvPág");
    look("opening_full_80", &full_80);
    look("opening_full_120", &stage(full()).sized(120, 36));
}

#[test]
fn the_room_sees_the_session_large() {
    look("opening_public_80", &stage(usual()).public());
    look("opening_public_120", &stage(usual()).public().sized(120, 36));
    look("opening_public_full", &stage(full()).public());
    look("opening_public_empty", &stage(empty()).public());
}

fn names(stage: &Stage) -> Vec<&str> {
    stage.session().participants.iter().map(|person| person.name.as_str()).collect()
}

fn present(stage: &Stage) -> Vec<&str> {
    stage.session().present().map(|person| person.name.as_str()).collect()
}

#[test]
fn people_are_typed_one_after_another() {
    let mut stage = stage(empty());
    stage.press("n").write("José Ñáñez · Secretario · Cancillería").press("Enter");
    stage.write("Ana; Directora; DMRI").press("Enter Enter");
    assert_eq!(names(&stage), ["José Ñáñez", "Ana"]);
    assert_eq!(stage.session().participants[1].institution, "DMRI");
    assert!(stage.shows("▸ ○  Ana"));
    look("opening_typing", stage.press("n").write("Marta"));
    stage.press("Enter").write(" · cargo").press("Enter Esc");
    assert_eq!(names(&stage), ["José Ñáñez", "Ana", "Marta"]);
}

#[test]
fn pasted_lines_become_people_at_once() {
    let mut stage = stage(usual());
    stage.press("n").paste("Ana · Vocal · Asamblea de Quito\n\nLuis\tGerente\tCorpoturismo\n").press("Enter Esc");
    assert!(matches!(stage.acts()[..], [Act::Several(acts)] if acts.len() == 2));
    let newest = &stage.session().participants[9..];
    assert_eq!((newest[0].sector, newest[1].post.as_str()), (Some(Sector::Social), "Gerente"));
    assert!(stage.shows("▸ ○  Luis"));
    stage.press("Ctrl-Z");
    assert_eq!(stage.session().participants.len(), 9);
}

#[test]
fn a_fourth_part_of_a_line_is_a_sector_in_any_language_or_is_told() {
    let mut stage = stage(empty());
    let roster = "Ana · Vocal · Asamblea · Social y ciudadano\nLuis · Vocal · Asamblea\n\
                  Eva · Rectora · Universidad · Academic\nJoão · Diretor · Rádio · mídia\n\
                  Rita · Jefa · Alcaldía · Sala de al lado · nota";
    stage.press("n").paste(roster).press("Enter");
    let sectors: Vec<_> = stage.session().participants.iter().map(|it| it.sector).collect();
    let expected = [Some(Sector::Social), Some(Sector::Social), Some(Sector::Academic), Some(Sector::Media), None];
    assert_eq!(sectors, expected);
    assert_eq!(stage.notice(), "No se entendió como sector: «Sala de al lado» y «nota». t da los sectores.");
}

#[test]
fn a_sector_that_was_not_understood_is_seen_to_be_missing_until_it_is_given() {
    let mut stage = stage(empty());
    stage.press("n").write("Ana · Vocal · Asamblea · Sala de al lado").press("Enter Esc");
    assert!(stage.shows("Asamblea · ¿sector?") && stage.shows("t Sectores"), "{}", stage.shown());
    stage.press("t 1");
    assert!(!stage.shows("¿sector?"), "{}", stage.shown());
    // Where nobody goes by sectors nothing is missing.
    let mut stage = self::stage(empty());
    stage.press("n").write("Ana · Vocal · Asamblea").press("Enter Esc");
    assert!(!stage.shows("¿sector?"), "{}", stage.shown());
}

#[test]
fn sectors_are_given_with_one_key_an_institution() {
    let mut stage = stage(empty());
    let person = |number: usize| format!("Persona {number} · Vocal · Institución {}", number % 3);
    let roster: Vec<String> = (0..6).map(person).collect();
    stage.press("n").paste(&roster.join("\n")).press("Enter Esc t");
    assert!(stage.shows("Sector de Institución 0"), "{}", stage.shown());
    look("opening_sectors", &stage);
    stage.press("9");
    assert!(stage.session().participants.iter().all(|it| it.sector.is_none()));
    assert!(stage.shows("Los sectores van de 1 a 7."), "{}", stage.shown());
    stage.press("2");
    assert!(stage.shows("Sector de Institución 1"), "{}", stage.shown());
    // Whoever is used to press Enter after the number passes nobody over by that.
    stage.press("Enter Enter 4");
    assert_eq!(stage.notice(), "Quedan 2 personas sin sector; t sigue con ellas.");
    assert!(stage.shows("▸ ○  Persona 2"), "{}", stage.shown());
    stage.press("t 7");
    assert_eq!(stage.notice(), "Todas las personas de la lista tienen sector.");
    let sectors: Vec<_> = stage.session().participants.iter().filter_map(|it| it.sector).collect();
    let three = [Sector::Private, Sector::LocalGovernment, Sector::Academic];
    assert_eq!(sectors, [three, three].concat());
    stage.press("t 1");
    assert_eq!(stage.session().participants[1].sector, Some(Sector::Social), "one who has a sector is changed alone");
    assert_eq!(stage.session().participants[4].sector, Some(Sector::LocalGovernment));
}

#[test]
fn the_roll_is_called_with_one_key_a_person() {
    let mut session = usual();
    for person in &mut session.participants {
        person.stays.clear();
    }
    let mut stage = stage(session);
    stage.press("↓ ↓ l");
    assert!(stage.shows("Ana Lucía Ruiz Cevallos"), "the roll begins at the first, wherever the cursor is");
    stage.press("p p a Espacio");
    look("opening_roll_call", &stage);
    assert_eq!(present(&stage), ["Ana Lucía Ruiz Cevallos", "José Ñáñez", "Íñigo Andrade"]);
    assert_eq!(stage.session().participants[0].present_since(), Some(NOW));
    stage.press("Backspace Backspace Backspace");
    assert_eq!(present(&stage), ["Ana Lucía Ruiz Cevallos"]);
    stage.press("a p p p p p p p");
    assert_eq!(stage.session().present().count(), 8);
    assert_eq!(stage.notice(), "Se llamó a todas las personas de la lista.");
    stage.press("l Esc");
    assert!(stage.model.desk.is_some() && !stage.shows("Se pasa lista"));
}

#[test]
fn a_roll_called_again_finds_who_has_left() {
    let mut stage = stage(usual());
    stage.press("l a");
    assert!(!stage.session().participants[0].is_present());
    stage.press("Backspace");
    assert_eq!(stage.session().participants[0].stays, [Stay { arrived: NOW, left: None }]);
}

#[test]
fn people_come_and_go_with_one_key() {
    let mut stage = stage(usual());
    stage.press("a");
    assert_eq!(stage.session().participants[0].stays, [Stay { arrived: NOW, left: Some(NOW) }]);
    stage.press("p");
    assert_eq!(stage.session().participants[0].stays.len(), 2);
    stage.press("Backspace ↓ Espacio");
    assert_eq!(present(&stage), ["Marta Guamán", "Sofía Paredes", "Luis Toapanta", "Rosa Quishpe"]);
    assert!(stage.shows("NO HAY QUÓRUM"));
    stage.press("Espacio");
    assert!(stage.shows("✓ HAY QUÓRUM"));
}

#[test]
fn a_participant_is_told_in_a_form() {
    let mut stage = stage(usual());
    stage.press("↓ Enter").write(" Vera").press("Tab Tab Tab");
    stage.press("→ ↓ → → ↓ → ↓").write("presupuesto").press("Ctrl-S");
    let person = &stage.session().participants[1];
    assert_eq!(person.name, "José Ñáñez Vera");
    assert_eq!((person.sector, person.level), (Some(Sector::LocalGovernment), Some(Level::Intermediate)));
    assert_eq!(person.membership, Membership::Invited("presupuesto".into()));
    assert_eq!(person.stays, [Stay { arrived: NOW, left: None }]);
    look("opening_person_form", stage.press("Enter"));
}

#[test]
fn an_untouched_form_changes_nothing() {
    for keys in ["Enter", "c", "r", "→ ↓ Enter"] {
        let mut stage = stage(usual());
        let before = stage.session().clone();
        stage.press(keys).press("Ctrl-S");
        assert_eq!(stage.session(), &before, "{keys}");
        assert_eq!(stage.acts().len(), 1, "{keys}");
    }
}

#[test]
fn the_header_and_the_rules_are_written_in_forms() {
    let mut stage = stage(empty());
    look("opening_header_form", stage.press("c"));
    stage.write(" de Quito").press("Ctrl-S");
    assert_eq!(stage.session().header.title, "Mesa de internacionalización de Quito");
    look("opening_rules_form", stage.press("r"));
    stage.press("→ → ↓ → ↓ ↓ → ↓ ↓ → ↓ →").press("Ctrl-S");
    let rules = &stage.session().rules;
    assert_eq!(rules.decision, DecisionRule::SimpleMajority);
    assert_eq!(rules.quorum, Quorum { amount: Amount::MoreThanHalf, of: Counted::Institutions, each_sector: false });
    assert!(rules.second_quorum.is_some());
    stage.press("s");
    assert_eq!(stage.session().call(), Call::First);
    assert!(stage.notice().starts_with("Primera convocatoria: "), "{}", stage.notice());
    assert!(stage.shows("1.ª conv. 10:42"), "{}", stage.shown());
    stage.press("s");
    assert_eq!((stage.session().call(), stage.session().calls.len()), (Call::Second, 2));
    assert!(stage.shows("2.ª conv. 10:42"));
}

#[test]
fn the_agenda_is_kept_in_its_own_pane() {
    let mut stage = stage(empty());
    stage.press("→ n").write("Bienvenida · 10").press("Enter").write("FODA · 45 min").press("Enter Esc");
    let minutes: Vec<_> = stage.session().agenda.iter().map(|point| point.minutes).collect();
    assert_eq!(minutes, [Some(10), Some(45)]);
    stage.press("i");
    assert!(stage.session().agenda[1].is_running());
    stage.press("Espacio Shift-↑");
    assert_eq!(stage.session().agenda[0].title, "FODA");
    assert_eq!(stage.session().agenda[0].ended, Some(NOW));
    stage.press("d");
    assert_eq!(stage.session().agenda.len(), 1);
}

#[test]
fn people_are_ordered_found_and_removed() {
    let mut stage = stage(usual());
    stage.press("Shift-↓");
    assert_eq!(names(&stage)[..2], ["José Ñáñez", "Ana Lucía Ruiz Cevallos"]);
    stage.press("Alt-↑ /").write("nanez").press("Enter");
    assert!(stage.shows("«nanez»: 1 de 9") && !stage.shows("Sofía Paredes"));
    stage.press("Supr");
    assert_eq!(stage.session().participants.len(), 8);
    stage.press("/ Esc");
    assert!(stage.shows("Sofía Paredes") && !stage.shows("Ñáñez"));
}

#[test]
fn things_are_revealed_and_clicked() {
    let session = full();
    let (person, point) = (session.participants[250].id, session.agenda[5].id);
    let mut stage = stage(session);
    stage.press("Ctrl-P").write("Participante 251").press("Enter");
    assert!(stage.shows("▸ ○  Participante 251"), "{:?}", Reference::from(person));
    stage.press("Ctrl-P").write("próxima reunión").press("Enter");
    assert!(stage.shows("▸ 6 Cierre"), "{point:?}");
    let row = stage.shown().lines().position(|line| line.contains("Participante 253")).unwrap();
    stage.send(concertar::app::Message::Click(10, u16::try_from(row).unwrap()));
    assert!(stage.shows("▸ ○  Participante 253"));
}

#[test]
fn nothing_changes_in_a_session_opened_for_reading() {
    let mut stage = stage(usual()).reading();
    stage.press("n l p a d Shift-↓ s Backspace → i d").press("Enter");
    assert!(stage.acts().is_empty());
    assert!(stage.shows("Minutos previstos: 15"));
}

#[test]
fn the_room_sees_no_internal_field() {
    let mut session = usual();
    session.participants[0].source = "fuente reservada".into();
    assert!(!stage(session).public().shows("reservada"));
}

#[test]
fn what_does_not_fit_on_a_narrow_screen_is_left_out_whole() {
    let mut stage = stage(usual());
    let strip: Vec<String> = stage.shown().lines().skip(2).take(2).map(ToString::to_string).collect();
    assert!(strip.iter().all(|line| !line.contains('…')) && strip[0].contains("09:00"), "{strip:?}");
    // While the keys work in the agenda its titles have room.
    assert!(!stage.shows("Bienvenida y reglas"), "{}", stage.shown());
    stage.press("→");
    assert!(stage.shows("Bienvenida y reglas"), "{}", stage.shown());
}

/// What was said of somebody's sector and not understood is asked for: a colleague's is not put in its place.
#[test]
fn a_sector_that_is_not_understood_is_not_taken_from_a_colleague() {
    let mut stage = Stage::new(Session::default(), Step::Opening);
    stage.press("n").write("Ana · Rectora · Universidad · academia").press("Enter");
    stage.write("Luis · Decano · Universidad · planeta").press("Enter Esc");
    let sectors: Vec<_> = stage.session().participants.iter().map(|it| it.sector).collect();
    assert_eq!(sectors, [Some(Sector::Academic), None]);
}
