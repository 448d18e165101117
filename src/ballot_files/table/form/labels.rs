//! Names of options and criteria, known again however they are written: accents, capitals, a number in their place or
//! before them, a question around them.

use crate::ballot_files::plain::plain;
use crate::session::round::Round;
use crate::session::round::method::Weighing;

/// Names with their numbers.
#[derive(Debug)]
pub(super) struct Labels {
    known: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    number: u32,
    name: String,
    plain: String,
}

impl Labels {
    /// The options of a round.
    pub(super) fn of_options(round: &Round) -> Self {
        Self::new(round.options.iter().map(|option| (option.id.0, option.label.as_str())))
    }

    /// The criteria of a round, numbered in their order.
    pub(super) fn of_criteria(criteria: &[Weighing]) -> Self {
        Self::new((1..).zip(criteria.iter().map(|it| it.name.as_str())))
    }

    fn new<'n>(named: impl Iterator<Item = (u32, &'n str)>) -> Self {
        let known = |(number, name): (u32, &str)| Known { number, name: name.to_owned(), plain: bare(name) };
        Self { known: named.map(known).collect() }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    /// The place of what is called so, in whatever way it is written.
    pub(super) fn find(&self, written: &str) -> Option<usize> {
        self.named(written).or_else(|| self.numbered(&bare(written)))
    }

    /// The place of what has this name.
    pub(super) fn named(&self, written: &str) -> Option<usize> {
        let plain = bare(written);
        let mut found = self.places(|it| it.plain == plain);
        match (found.next(), found.next()) {
            (Some(place), None) => Some(place),
            // Two that only accents or capitals tell apart.
            (Some(_), Some(_)) => self.places(|it| it.name == written.trim()).next(),
            _ => None,
        }
    }

    /// `3`, `3. Agua`, `3) Agua`, `3 - Agua`.
    fn numbered(&self, plain: &str) -> Option<usize> {
        let end = plain.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(plain.len());
        let (figures, rest) = plain.split_at(end);
        let number: u32 = figures.parse().ok()?;
        let rest = rest.trim_start_matches([' ', '.', ')', ':', '-', '–', '—', 'º', 'ª', '°']);
        self.places(|it| it.number == number && (rest.is_empty() || rest == it.plain)).next()
    }

    /// The place of what the name of a column means: the name itself or what stands in brackets or behind a dash at its
    /// end, as forms name the columns of a grid: `¿Qué ejes? [Agua]`.
    pub(super) fn of_column(&self, heading: &str) -> Option<usize> {
        self.find(heading).or_else(|| grid(heading).into_iter().find_map(|(_, inner)| self.find(inner)))
    }

    fn places(&self, is_it: impl Fn(&Known) -> bool) -> impl Iterator<Item = usize> {
        self.known.iter().enumerate().filter(move |(_, it)| is_it(it)).map(|(place, _)| place)
    }
}

/// The two parts of the name of a column of a grid, in the ways in which it may be divided.
pub(super) fn grid(heading: &str) -> Vec<(&str, &str)> {
    let heading = heading.trim();
    let brackets = heading.strip_suffix(']').and_then(|it| it.rsplit_once('['));
    let signs = [" - ", " – ", " — ", ": ", " / ", " | "];
    let behind = signs.into_iter().filter_map(|sign| heading.rsplit_once(sign));
    brackets.into_iter().chain(behind).collect()
}

/// A name in small letters, without accents, without quotes around it and with single spaces.
fn bare(name: &str) -> String {
    let plain = plain(name);
    let plain =
        plain.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '«' | '»' | '"' | '“' | '”' | '\''));
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(names: &[&'static str]) -> Labels {
        Labels::new((1..).zip(names.iter().copied()))
    }

    #[test]
    fn names_are_known_again() {
        let labels = labels(&["Cooperación regional", "Inclusión social"]);
        for written in [
            "cooperacion  REGIONAL",
            " Cooperación regional ",
            "«Cooperación regional»",
            "1",
            "1. cooperación regional",
        ] {
            assert_eq!(labels.find(written), Some(0), "{written}");
        }
        for written in ["", "3", "1. Inclusión social", "Cooperación", "12"] {
            assert_eq!(labels.find(written), None, "{written}");
        }
        assert_eq!(labels.of_column("¿Qué ejes? [Inclusion social]"), Some(1));
        assert_eq!(labels.of_column("Q1_2 - Inclusión social"), Some(1));
        assert_eq!(labels.of_column("¿Por qué la inclusión social?"), None);
    }

    #[test]
    fn what_only_capitals_tell_apart_is_told_apart() {
        let labels = labels(&["Agua", "AGUA"]);
        assert_eq!(labels.find("AGUA"), Some(1));
        assert_eq!(labels.find("agua"), None);
    }

    #[test]
    fn a_number_may_be_a_name() {
        let labels = labels(&["2030", "3", "1"]);
        assert_eq!(labels.find("2030"), Some(0));
        assert_eq!(labels.find("3"), Some(1));
        assert_eq!(labels.find("1"), Some(2));
        assert_eq!(labels.find("2"), Some(1));
    }
}
