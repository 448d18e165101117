//! `concertar agreements`.

use concertar::session::agreement::{Adoption, Agreement, AgreementState, FollowUp, Instrument, Milestone, Way};
use concertar::session::header::Header;
use concertar::session::id::{AgreementId, SessionId};
use concertar::session::mesa::NextMeeting;
use concertar::session::stakeholder::Visibility;
use concertar::session::{Act, Session};
use concertar::storage::format;
use icalendar::{Calendar, CalendarComponent, Component as _};
use jiff::civil::{Date, date};
use serde_json::Value;

use crate::shell::{Ran, Shell};

/// A day on which whatever was due is overdue for ever, and one that never comes.
const LONG_AGO: Date = date(2001, 5, 20);
const NEVER: Date = date(9000, 1, 31);

fn session(name: &str, number: u32, day: Date) -> Session {
    let mut session = Session::new(SessionId::new(name), "Mesa de agua");
    let header = Header {
        title: "Mesa de agua".into(),
        series: "Mesa de agua de la cuenca".into(),
        number: Some(number),
        date: Some(day),
        ..Header::default()
    };
    session.apply(Act::SetHeader(Box::new(header))).expect("a header may be set");
    session
}

fn agree(session: &mut Session, text: &str, responsible: &str, due: Option<Date>, visibility: Visibility) {
    let agreement = AgreementId(session.next);
    let item =
        Agreement { text: text.into(), responsible: responsible.into(), due, visibility, ..Agreement::default() };
    let adoption = Adoption { way: Way::Consensus, at: None, quorate: None, rule: None };
    session.apply(Act::add(item)).expect("an agreement may be added");
    session.apply(Act::Adopt { agreement, adoption }).expect("it may be adopted");
}

/// Two sessions of a series: three public agreements and an internal one, one of them ended in the second.
fn sessions() -> [Session; 2] {
    let mut first = session("aa", 1, date(2001, 1, 10));
    agree(&mut first, "Publicar el catastro", "Alcaldía", Some(LONG_AGO), Visibility::Public);
    agree(&mut first, "=1+1; \"avisar\", ya", "Secretaría de Agua", Some(NEVER), Visibility::Public);
    agree(&mut first, "Negociar en reserva", "Cancillería", Some(LONG_AGO), Visibility::Internal);
    agree(&mut first, "Medir el caudal del río", "Alcaldía", None, Visibility::Public);
    let ended = first.mesa.agreements[3].id;
    let mut second = first.successor();
    second.id = SessionId::new("bb");
    let header = Header { date: Some(date(2001, 6, 10)), ..second.header.clone() };
    second.apply(Act::SetHeader(Box::new(header))).expect("a header may be set");
    let ended = second
        .mesa
        .agreements
        .iter()
        .find(|it| it.carried_from.as_ref().is_some_and(|from| from.agreement == ended))
        .map(|it| it.id)
        .expect("it is carried over");
    let entry = FollowUp {
        date: date(2001, 6, 10),
        state: AgreementState::Fulfilled,
        evidence: "Informe".into(),
        note: "Consta".into(),
        after_seal: false,
    };
    second.apply(Act::FollowUp { agreement: ended, entry }).expect("it may be followed up");
    [first, second]
}

fn shell() -> Shell {
    let shell = Shell::new();
    let [first, second] = sessions();
    shell.put("sessions/a.ron", format::write(&first, 1, 0).expect("it can be written").as_bytes());
    shell.put("sessions/b.ron", format::write(&second, 1, 0).expect("it can be written").as_bytes());
    shell
}

fn agreements(shell: &Shell, arguments: &str) -> Ran {
    let all: Vec<&str> = ["agreements"].into_iter().chain(arguments.split_whitespace()).collect();
    shell.run(&all)
}

fn json(shell: &Shell, arguments: &str) -> Value {
    let printed = agreements(shell, &format!("--format json {arguments}")).done();
    serde_json::from_str(&printed).expect("it is JSON")
}

fn texts(shell: &Shell, arguments: &str) -> Vec<String> {
    let object = json(shell, arguments);
    let all = object["agreements"].as_array().expect("there is a list");
    all.iter().map(|it| it["text"].as_str().expect("each has a text").to_owned()).collect()
}

#[test]
fn agreements_are_told_to_people_the_oldest_debt_first() {
    for (name, arguments) in [
        ("agreements_es", ""),
        ("agreements_en", "--language en --internal"),
        ("agreements_pt", "--language pt --sort responsible"),
    ] {
        let printed = agreements(&shell(), arguments).done();
        insta::assert_snapshot!(name, printed);
        assert!(printed.lines().all(|line| line.chars().count() <= 80), "{printed}");
    }
}

#[test]
fn each_stands_once_and_is_found_by_what_is_said_of_it() {
    let shell = shell();
    let (publish, notify, measure, secret) =
        ("Publicar el catastro", "=1+1; \"avisar\", ya", "Medir el caudal del río", "Negociar en reserva");
    assert_eq!(texts(&shell, ""), [publish, notify, measure]);
    assert_eq!(texts(&shell, "--internal"), [publish, secret, notify, measure]);
    assert_eq!(texts(&shell, "--open"), [publish, notify]);
    assert_eq!(texts(&shell, "--overdue"), [publish]);
    assert_eq!(texts(&shell, "--responsible ALCALDIA"), [publish, measure]);
    assert_eq!(texts(&shell, "--series cuenca --sort responsible"), [publish, measure, notify]);
    assert_eq!(texts(&shell, "--sort series"), [publish, notify, measure]);
    assert_eq!(texts(&shell, "--from 2001-05-20 --until 2001-05-20"), [publish]);
    assert_eq!(texts(&shell, "--axis nada"), [""; 0]);
    let none = agreements(&shell, "--axis nada").done();
    assert!(none.starts_with("Ningún acuerdo coincide en ") && none.ends_with("sessions.\n"), "{none}");
    let said = agreements(&shell, "--until ayer").wrong();
    assert!(said.contains("2026-12-31"), "{said}");
}

#[test]
fn the_json_names_everything() {
    let object = json(&shell(), "--internal");
    let first = &object["agreements"][0];
    assert_eq!((&first["id"], &first["code"]), (&Value::from("aa-1"), &Value::from("1/2001-01")));
    assert_eq!((&first["due"], &first["state"]), (&Value::from("2001-05-20"), &Value::from("pending")));
    assert_eq!((&first["overdue"], &first["open"], &first["adopted"]), (&true.into(), &true.into(), &true.into()));
    assert!(first["days_overdue"].as_i64().is_some_and(|days| days > 9000), "{first}");
    assert_eq!((&first["session"]["file"], &first["session"]["number"]), (&Value::from("b.ron"), &Value::from(2)));
    assert_eq!(object["agreements"][1]["internal"], true);
    assert_eq!(object["agreements"][3]["evidence"], "Informe");
    assert_eq!(object["debts"][0]["oldest"], "2001-05-20");
    assert_eq!((&object["faults"], &object["unreadable"]), (&Value::Array(vec![]), &Value::Array(vec![])));
}

#[test]
fn a_spreadsheet_takes_no_cell_for_a_formula() {
    let printed = agreements(&shell(), "--format csv").done();
    let mut table = csv::Reader::from_reader(printed.as_bytes());
    let heading = table.headers().expect("there is a heading").clone();
    let place = heading.iter().position(|name| name == "text").expect("texts have a column");
    let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("each row is whole")).collect();
    let cells: Vec<&str> = rows.iter().map(|row| &row[place]).collect();
    assert_eq!(cells, ["Publicar el catastro", "'=1+1; \"avisar\", ya", "Medir el caudal del río"]);
    assert!(!printed.contains("Negociar"), "{printed}");
    let last: Vec<&str> = heading.iter().skip(17).zip(rows[2].iter().skip(17)).flat_map(|(a, b)| [a, b]).collect();
    let expected = ["follow_ups", "1", "history", "2001-06-10 fulfilled", "note", "Consta", "replaced_by", ""];
    assert_eq!(last, expected);
}

#[test]
fn a_calendar_holds_a_day_for_each_date() {
    for language in ["es", "en", "pt"] {
        let printed = agreements(&shell(), &format!("--format ics --language {language}")).done();
        assert!(printed.lines().all(|line| line.trim_end_matches('\r').len() <= 75), "{printed}");
        assert_eq!(printed.matches('\n').count(), printed.matches("\r\n").count());
        let calendar: Calendar = printed.parse().expect("it is a calendar");
        let events: Vec<_> = calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
        let of = |name: &str| -> Vec<_> { events.iter().map(|it| it.property_value(name).unwrap_or("")).collect() };
        assert_eq!(of("UID"), ["aa-1@concertar", "aa-2@concertar"]);
        assert_eq!(of("DTSTART"), ["20010520", "90000131"]);
        assert_eq!(of("DTEND"), ["20010521", "90000201"]);
        assert!(of("DTSTAMP").iter().all(|it| it.len() == 16 && it.ends_with('Z')), "{printed}");
        let summaries: Vec<_> = events.iter().map(|it| it.get_summary().unwrap_or_default()).collect();
        assert_eq!(summaries, ["1/2001-01 Publicar el catastro", "1/2001-02 =1+1; \"avisar\", ya"]);
        assert!(events[0].get_description().is_some_and(|it| it.contains("Alcaldía")), "{printed}");
    }
}

/// The events of a calendar: day, standing and summary.
fn events(shell: &Shell, arguments: &str) -> Vec<(String, String, String)> {
    let printed = agreements(shell, &format!("--format ics {arguments}")).done();
    let calendar: Calendar = printed.parse().expect("it is a calendar");
    let events = calendar.components.iter().filter_map(CalendarComponent::as_event);
    let of = |it: &icalendar::Event, name: &str| it.property_value(name).unwrap_or("").to_owned();
    events.map(|it| (of(it, "DTSTART"), of(it, "STATUS"), it.get_summary().unwrap_or_default().to_owned())).collect()
}

#[test]
fn the_calendar_has_what_is_to_be_met_on_the_way_and_says_what_is_certain() {
    let mut session = session("aa", 1, date(2001, 1, 10));
    agree(&mut session, "Firmar el convenio", "Alcaldía", Some(date(2001, 9, 30)), Visibility::Public);
    agree(&mut session, "Medir el caudal", "Alcaldía", Some(date(2001, 5, 1)), Visibility::Public);
    let [signed, withdrawn] = [0, 1].map(|place| session.mesa.agreements[place].id);
    let milestone = |text: &str, reached| Milestone { text: text.into(), due: Some(date(2001, 3, 1)), reached };
    let instrument = Instrument { name: "Convenio".into(), signing: Some(date(2001, 9, 20)), ..Instrument::default() };
    let edited = Agreement {
        milestones: vec![milestone("Borrador", None), milestone("Reunión", Some(date(2001, 2, 1)))],
        instrument: Some(instrument),
        ..session.agreement(signed).expect("it is there").clone()
    };
    session.apply(Act::edit(edited)).expect("it may be edited");
    let entry = FollowUp {
        date: date(2001, 2, 1),
        state: AgreementState::Withdrawn,
        evidence: "".into(),
        note: "Ya no hace falta".into(),
        after_seal: false,
    };
    session.apply(Act::FollowUp { agreement: withdrawn, entry }).expect("it may be followed up");
    let proposal = Agreement { text: "Estudiar".into(), due: Some(date(2001, 6, 1)), ..Agreement::default() };
    session.apply(Act::add(proposal)).expect("it may be proposed");
    let next = NextMeeting { date: Some(date(2001, 7, 1)), place: "Loja".into(), ..NextMeeting::default() };
    session.apply(Act::SetNextMeeting(next)).expect("a meeting may be set");
    let shell = Shell::new();
    shell.put("sessions/a.ron", format::write(&session, 1, 0).expect("it can be written").as_bytes());
    let told = events(&shell, "--sort due");
    let expected = [
        ("20010930", "CONFIRMED", "1/2001-01 Firmar el convenio"),
        ("20010301", "CONFIRMED", "Hito (Borrador), de 1/2001-01 Firmar el convenio"),
        ("20010906", "CONFIRMED", "Último día para pedir el dictamen (Convenio), de 1/2001-01 Firmar el convenio"),
        ("20010920", "CONFIRMED", "Firma (Convenio), de 1/2001-01 Firmar el convenio"),
        ("20010501", "CANCELLED", "1/2001-02 Medir el caudal"),
        ("20010601", "TENTATIVE", "1/2001 Estudiar"),
        ("20010701", "CONFIRMED", "Mesa de agua de la cuenca: Próxima reunión (Loja)"),
    ];
    assert_eq!(told, expected.map(|(day, status, what)| (day.to_owned(), status.to_owned(), what.to_owned())));
    assert!(!events(&shell, "--responsible alcaldia").iter().any(|it| it.0 == "20010701"));
    let object = json(&shell, "");
    let withdrawn = &object["agreements"][1];
    assert_eq!(
        (&withdrawn["note"], &withdrawn["history"][0]["state"]),
        (&"Ya no hace falta".into(), &"withdrawn".into())
    );
}

#[test]
fn versions_that_grew_apart_count_as_no_session() {
    let shell = shell();
    let [_, mut second] = sessions();
    second.mesa.agreements.clear();
    shell.put("sessions/b.conflict-1.ron", format::write(&second, 9, 0).expect("it can be written").as_bytes());
    let object = json(&shell, "");
    assert_eq!(object["agreements"].as_array().map(Vec::len), Some(3));
    assert_eq!(object["faults"], Value::Array(vec![]));
}

#[test]
fn what_is_overdue_fails_when_asked() {
    let shell = shell();
    assert_eq!(agreements(&shell, "--fail").status, 1);
    assert_eq!(agreements(&shell, "--fail --responsible secretaria").status, 0);
    shell.put("sessions/rota.ron", b"// concertar");
    let ran = agreements(&shell, "--responsible secretaria");
    assert_eq!(ran.status, 0);
    assert!(ran.err.starts_with("rota.ron: "), "{}", ran.err);
    assert_eq!(agreements(&shell, "--fail --responsible secretaria").status, 1, "what it owes is not known");
}

#[test]
fn what_does_not_fit_in_a_series_is_told_apart() {
    let shell = shell();
    let twice = format::write(&session("cc", 2, date(2001, 7, 1)), 1, 0).expect("it can be written");
    shell.put("sessions/c.ron", twice.as_bytes());
    let ran = agreements(&shell, "");
    assert_eq!(
        ran.err,
        "b.ron, c.ron: «Mesa de agua de la cuenca»: dos sesiones llevan el número 2: Mesa de agua (10/06/2001), Mesa de agua (01/07/2001)\n"
    );
    let object: Value = serde_json::from_str(&agreements(&shell, "--format json").out).expect("it is JSON");
    assert_eq!(object["faults"][0]["kind"], "same-number");
    assert_eq!(object["faults"][0]["files"][1], "c.ron");
}

/// What was agreed internally is not told by what is missing either.
#[test]
fn nothing_internal_is_told_by_a_fault() {
    let shell = Shell::new();
    let [first, mut second] = sessions();
    second.mesa.agreements.retain(|it| it.visibility == Visibility::Public);
    shell.put("sessions/a.ron", format::write(&first, 1, 0).expect("it can be written").as_bytes());
    shell.put("sessions/b.ron", format::write(&second, 1, 0).expect("it can be written").as_bytes());
    assert_eq!(agreements(&shell, "").err, "");
    assert!(agreements(&shell, "--internal").err.contains("1/2001-I01"));
}

#[test]
fn a_result_goes_to_a_file_and_overwrites_none() {
    let shell = shell();
    let ran = agreements(&shell, "--format ics -o acuerdos.ics");
    assert_eq!((ran.status, ran.out.as_str()), (0, ""));
    assert!(std::fs::read_to_string(shell.path("acuerdos.ics")).is_ok_and(|it| it.starts_with("BEGIN:VCALENDAR\r\n")));
    shell.put("acuerdos.ics", b"mine");
    assert!(agreements(&shell, "--format csv -o acuerdos.ics").wrong().contains("acuerdos.ics"));
    assert!(std::fs::read(shell.path("acuerdos.ics")).is_ok_and(|it| it == b"mine"));
}

#[test]
fn a_folder_that_is_not_there_holds_no_agreements() {
    let shell = Shell::new();
    assert_eq!(shell.run(&["acuerdos", "--sessions", "nada"]).done(), "Ningún acuerdo coincide en nada.\n");
}
