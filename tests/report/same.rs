//! The same facts in every format: each file is read by a reader that knows nothing of what wrote it, and what it says of
//! agreements, votes and people is compared with what the others say.

mod docx;
mod html;
mod json;
mod markdown;
#[cfg(feature = "pdf")]
mod pdf;
mod xlsx;

use concertar::report::{self, Audience, Document, Format};
use concertar::session::Session;
use concertar::session::language::Language;
use concertar::session::round::RoundState;
use concertar::session::stakeholder::Visibility;
use concertar::words::Words;

use crate::examples::example;
use crate::sample::TODAY;
use crate::story;

/// Something that a file says, in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Heading(String),
    /// A paragraph, an item, a caption.
    Text(String),
    /// A label, without its colon, and what is said of it.
    Fact(String, String),
    /// Rows of cells, the header first.
    Table(Vec<Vec<String>>),
}

impl Said {
    /// A paragraph of which the beginning stands out: a label where it ends as one.
    fn led(strong: &str, rest: &str) -> Self {
        let rest = rest.trim();
        let label = strong.strip_suffix(':').or_else(|| strong.strip_suffix('.').filter(|_| !rest.is_empty()));
        match label {
            Some(label) => Self::Fact(label.to_owned(), rest.to_owned()),
            None => Self::Text(format!("{strong} {rest}").trim().to_owned()),
        }
    }
}

/// What every format must say alike.
#[derive(Debug, Default, PartialEq, Eq)]
struct Facts {
    /// Number, text, who answers for it, by when.
    agreements: Vec<[String; 4]>,
    /// The round, and the tables of what it came to and who voted what.
    votes: Vec<(String, Vec<Vec<Vec<String>>>)>,
    /// What is said of each round in words.
    verdicts: Vec<(String, Vec<String>)>,
    /// The tables of people, and of the lines to sign.
    people: Vec<Vec<Vec<String>>>,
}

impl Facts {
    fn of(said: &[Said], words: &Words) -> Self {
        let mut facts = Self::default();
        let begins = |beginning: String| format!("{} ", beginning.trim());
        let (agreement, round) = (begins(words.report_agreement_number("")), begins(words.report_round("")));
        let mut under = "";
        for (place, it) in said.iter().enumerate() {
            match it {
                Said::Heading(heading) => {
                    under = heading;
                    if heading.starts_with(&agreement) {
                        facts.agreements.push(commitment(heading, &said[place + 1..], words));
                    }
                    if heading.starts_with(&round) {
                        facts.votes.push((heading.clone(), Vec::new()));
                        facts.verdicts.push((heading.clone(), Vec::new()));
                    }
                }
                Said::Table(rows) if rows[0].contains(&words.report_name()) => facts.people.push(rows.clone()),
                Said::Table(rows) if under.starts_with(&round) => {
                    facts.votes.last_mut().unwrap().1.push(rows.clone());
                }
                Said::Text(text) if under.starts_with(&round) => facts.say(&[text]),
                Said::Fact(label, text) if under.starts_with(&round) => {
                    // A label is said once of several lines.
                    let again = matches!(said.get(place - 1), Some(Said::Fact(before, _)) if before == label);
                    if again { facts.say(&[text]) } else { facts.say(&[label, text]) }
                }
                _ => {}
            }
        }
        facts
    }

    /// Adds what is said of a round.
    fn say(&mut self, texts: &[&str]) {
        let texts = texts.iter().map(|it| it.strip_suffix(':').unwrap_or(it).to_owned());
        self.verdicts.last_mut().unwrap().1.extend(texts.filter(|text| !text.is_empty()));
    }
}

/// An agreement under its heading.
fn commitment(heading: &str, below: &[Said], words: &Words) -> [String; 4] {
    let own = || below.iter().take_while(|it| !matches!(it, Said::Heading(_)));
    let text = own().find_map(|it| if let Said::Text(text) = it { Some(text.clone()) } else { None });
    let fact = |wanted: String| {
        let found = own().find_map(|it| match it {
            Said::Fact(label, said) if *label == wanted => Some(said.clone()),
            _ => None,
        });
        found.unwrap_or_default()
    };
    let [responsible, due] = [words.report_responsible(), words.report_due()].map(fact);
    [heading.to_owned(), text.unwrap_or_default(), responsible, due]
}

fn read(format: Format, document: &Document, words: &Words) -> Vec<Said> {
    let bytes = format.write(document).unwrap();
    match format {
        Format::Markdown => markdown::read(&String::from_utf8(bytes).unwrap()),
        Format::Html => html::read(&String::from_utf8(bytes).unwrap(), words),
        Format::Json => json::read(&bytes),
        Format::Docx => docx::read(bytes),
        Format::Xlsx => xlsx::read(bytes, document, words),
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::read(&bytes),
        Format::Text => Vec::new(),
    }
}

#[track_caller]
fn assert_same(document: &Document, words: &Words) -> Facts {
    let facts = Facts::of(&read(Format::Json, document, words), words);
    for format in Format::EXPORTED {
        let found = Facts::of(&read(format, document, words), words);
        let title = format!("{} as {}", document.title, format.extension());
        assert_eq!(found.agreements, facts.agreements, "{title}");
        assert_eq!(found.votes, facts.votes, "{title}");
        for (found, told) in found.verdicts.iter().zip(&facts.verdicts) {
            for (place, it) in told.1.iter().enumerate() {
                assert_eq!(found.1.get(place), Some(it), "{title}, {}: {:?}", told.0, found.1);
            }
        }
        assert_eq!(found.verdicts, facts.verdicts, "{title}");
        assert_eq!(found.people, facts.people, "{title}");
    }
    facts
}

/// How much there is to be compared: agreements, rounds, and people at the table.
#[track_caller]
fn assert_holds(facts: &Facts, agreements: usize, rounds: usize) {
    assert_eq!((facts.agreements.len(), facts.votes.len()), (agreements, rounds), "{facts:?}");
    assert!(facts.agreements.iter().all(|[number, text, ..]| !number.is_empty() && !text.is_empty()), "{facts:?}");
    assert!(facts.people.iter().any(|rows| rows.len() > 5), "{facts:?}");
    assert!(facts.verdicts.iter().all(|(_, said)| said.len() > 5), "{facts:?}");
}

fn assert_same_in_both_papers(session: &Session, language: Language, audience: Audience) {
    let words = Words::new(language);
    let all = audience == Audience::Internal;
    let adopted = session.mesa.agreements.iter().filter(|it| it.is_adopted() && !it.was_adopted_before());
    let own = adopted.filter(|it| all || it.visibility == Visibility::Public).count();
    let opened = session.rounds.iter().filter(|it| it.state != RoundState::Draft).count();
    for document in
        [report::minutes(session, &words, audience, TODAY), report::compose(session, &words, audience, TODAY)]
    {
        assert_holds(&assert_same(&document, &words), own, opened);
    }
}

#[test]
fn the_examples_say_the_same_in_every_format() {
    for name in ["2013-09-25-al-las-quito", "2018-03-22-mesa-de-buenos-aires", "2022-09-15-mesa-de-bogota"] {
        let session = example(name);
        assert_same_in_both_papers(&session, session.header.language, Audience::Public);
    }
}

#[test]
fn a_session_says_the_same_in_every_format_and_language() {
    for language in Language::ALL {
        assert_same_in_both_papers(&story::sealed(), language, Audience::Internal);
    }
}
