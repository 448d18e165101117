//! Every template makes a sound session in each language.

use std::collections::BTreeSet;

use concertar::session::header::Space;
use concertar::session::id::SessionId;
use concertar::session::step::Step;
use concertar::session::{Reference, Session};
use concertar::templates::{Template, template, templates};
use concertar::words::Words;

use crate::all_words;

fn session_of(template: &Template, words: &Words) -> Session {
    template.session(SessionId::from_bits(7), "Prueba", words)
}

/// Every text that the template brought.
fn texts_of(session: &Session) -> BTreeSet<String> {
    let game = session.rules.game.iter().map(ToString::to_string);
    let agenda = session.agenda.iter().map(|point| point.title.to_string());
    let points = session.mesa.points.iter().map(|point| point.title.to_string());
    let criteria = session.criteria.iter().map(|criterion| criterion.name.to_string());
    game.chain(agenda).chain(points).chain(criteria).collect()
}

#[test]
fn each_gives_a_session_without_faults_in_its_language() {
    for words in all_words() {
        for template in templates() {
            let session = session_of(template, &words);
            assert_eq!(session.faults(), [], "{}", template.code);
            assert_eq!(session.header.language, words.language());
            assert_eq!(session.header.title, "Prueba");
            let highest = session.everything().map(Reference::number).max().unwrap_or(0);
            assert_eq!(session.next, highest + 1, "{}", template.code);
        }
    }
}

#[test]
fn no_text_stays_in_another_language() {
    let [spanish, english, portuguese] = all_words();
    for template in templates() {
        let texts = |words| texts_of(&session_of(template, words));
        // A few are spelt alike in Spanish and Portuguese.
        assert!(texts(&spanish).is_disjoint(&texts(&english)), "{}", template.code);
        let shared: Vec<_> = texts(&spanish).intersection(&texts(&portuguese)).cloned().collect();
        let alike = ["Recursos", "Agendas globales", "Antecedentes", "Prioridades de cada área"];
        assert!(shared.iter().all(|text| alike.contains(&text.as_str())), "{}: {shared:?}", template.code);
    }
}

#[test]
fn the_blank_one_has_only_a_title() {
    let words = &all_words()[0];
    let blank = session_of(template("blank").unwrap(), words);
    let mut bare = Session::new(SessionId::from_bits(7), "Prueba");
    bare.header.language = words.language();
    assert_eq!(blank, bare);
}

#[test]
fn the_others_plan_their_time_and_say_how_they_decide() {
    let words = &all_words()[0];
    for (code, space, minutes) in [
        ("interministerial", Space::Interministerial, 120),
        ("public-private", Space::PublicPrivate, 150),
        ("diagnosis", Space::Forum, 240),
    ] {
        let template = template(code).unwrap();
        let session = session_of(template, words);
        assert_eq!(session.header.space, Some(space));
        assert_eq!(template.minutes(), minutes, "{code}: the description names the hours");
        assert!(session.agenda.iter().all(|point| point.minutes > Some(0)));
        assert!(session.rules.game.len() >= 5 && !session.mesa.points.is_empty() && session.criteria.len() >= 5);
        let steps: BTreeSet<Step> = session.agenda.iter().filter_map(|point| point.step).collect();
        assert!(steps.contains(&Step::Opening) && steps.contains(&Step::Closing), "{code}");
        assert!(session.mesa.points.iter().all(|point| point.agenda.is_some()), "{code}");
    }
}

#[test]
fn names_and_descriptions_are_one_line_each() {
    for words in all_words() {
        let names: BTreeSet<_> = templates().iter().map(|it| it.name(&words)).collect();
        assert_eq!(names.len(), templates().len());
        for template in templates() {
            let description = template.description(&words);
            assert!(description.ends_with('.') && !description.contains('\n'), "{description}");
            assert!(description.chars().count() <= 120, "{description}");
        }
    }
    assert!(template("no-such").is_none());
}
