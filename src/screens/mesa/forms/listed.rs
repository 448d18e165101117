//! Lists that are typed a line an entry: documents, contributions, milestones. What was not changed stays as it was, and
//! nothing that was typed is lost.

use jiff::civil::Date;

use crate::session::agreement::{Contribution, Milestone};
use crate::session::mesa::Document;
use crate::session::{Paragraphs, Text};
use crate::ui::layer::parse;

/// What stands between the parts of a line.
const MARK: char = '·';

fn join(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
}

fn split(line: &Text) -> Vec<&str> {
    let marks = [MARK, '\t', ';', '|'];
    let mark = marks.into_iter().find(|mark| line.as_str().contains(*mark)).unwrap_or(MARK);
    line.as_str().split(mark).map(str::trim).collect()
}

fn written<T>(entries: &[T], line: impl Fn(&T) -> String) -> Paragraphs {
    let lines: Vec<String> = entries.iter().map(line).collect();
    Paragraphs::from_lines(lines.iter().map(String::as_str))
}

/// Reads each line; where one says what an entry said before, that entry stays as it was.
fn read<T: Clone>(
    typed: &Paragraphs,
    before: &[T],
    line: impl Fn(&T) -> String,
    entry: impl Fn(&Text) -> Option<T>,
) -> Result<Vec<T>, String> {
    let lines = typed.lines().iter().filter(|it| !it.is_empty());
    lines
        .map(|typed| {
            let known = before.iter().find(|it| Text::new(&line(it)) == *typed).cloned();
            known.or_else(|| entry(typed)).ok_or_else(|| typed.to_string())
        })
        .collect()
}

fn document_line(it: &Document) -> String {
    join(&[it.title.to_string(), it.place.to_string()])
}

/// Documents as lines: `Title · where it is kept`.
pub(super) fn documents(documents: &[Document]) -> Paragraphs {
    written(documents, document_line)
}

/// Reads documents back.
pub(super) fn read_documents(typed: &Paragraphs, before: &[Document]) -> Vec<Document> {
    let entry = |line: &Text| {
        let parts = split(line);
        let (title, place) = (parts.first().copied().unwrap_or_default(), parts.get(1..).unwrap_or_default());
        Some(Document { title: Text::new(title), place: Text::new(&place.join(" · ")) })
    };
    read(typed, before, document_line, entry).unwrap_or_default()
}

fn contribution_line(it: &Contribution) -> String {
    join(&[it.body.to_string(), it.what.to_string(), it.amount.map(|it| it.to_string()).unwrap_or_default()])
}

/// Contributions as lines: `Body · what · sum`.
pub(super) fn contributions(contributions: &[Contribution]) -> Paragraphs {
    written(contributions, contribution_line)
}

/// Reads contributions back. A last part that is no whole sum belongs to what is brought.
pub(super) fn read_contributions(typed: &Paragraphs, before: &[Contribution]) -> Vec<Contribution> {
    let entry = |line: &Text| {
        let mut parts = split(line);
        let amount = parts.last().filter(|_| parts.len() > 1).and_then(|part| sum(part));
        if amount.is_some() {
            parts.pop();
        }
        let (body, what) = (parts.first().copied().unwrap_or_default(), parts.get(1..).unwrap_or_default());
        Some(Contribution { body: Text::new(body), what: Text::new(&what.join(" · ")), amount })
    };
    read(typed, before, contribution_line, entry).unwrap_or_default()
}

/// A whole sum, with points, commas or spaces between groups of three figures or without.
fn sum(part: &str) -> Option<u64> {
    let groups: Vec<&str> = part.split(['.', ',', ' ', '\u{a0}']).collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3) && groups[0].len() <= 3 || groups.len() == 1;
    let figures = groups.concat();
    (grouped && figures.chars().all(|it| it.is_ascii_digit())).then(|| figures.parse().ok())?
}

fn day(date: Option<Date>) -> String {
    date.map(|it| format!("{:02}/{:02}/{}", it.day(), it.month(), it.year())).unwrap_or_default()
}

fn milestone_line(it: &Milestone) -> String {
    let reached = it.reached.map(|_| day(it.reached)).unwrap_or_default();
    // Without a day by which it was due, the day on which it was reached would be taken for it.
    let due = if it.due.is_none() && it.reached.is_some() { "–".to_owned() } else { day(it.due) };
    join(&[it.text.to_string(), due, reached])
}

/// Milestones as lines: `What · by when · when it was reached`.
pub(super) fn milestones(milestones: &[Milestone]) -> Paragraphs {
    written(milestones, milestone_line)
}

/// Reads milestones back.
///
/// # Errors
/// The first line whose day cannot be read.
pub(super) fn read_milestones(typed: &Paragraphs, before: &[Milestone], today: Date) -> Result<Vec<Milestone>, String> {
    read(typed, before, milestone_line, |line| {
        let parts = split(line);
        let (text, days) = parts.split_first()?;
        let date = |place: usize| match days.get(place) {
            None | Some(&("" | "–" | "-")) => Some(None),
            Some(day) => parse::date(day, today).map(Some),
        };
        (days.len() <= 2).then_some(())?;
        Some(Milestone { text: Text::new(text), due: date(0)?, reached: date(1)? })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 20);

    #[test]
    fn lists_come_back_as_they_were_written() {
        let kept = |title: &str, place: &str| Document { title: title.into(), place: place.into() };
        let all = vec![kept("Oficio 114", "Archivo · estante 3"), kept("Plan", "")];
        assert_eq!(read_documents(&documents(&all), &[]), all);
        let brings = |body: &str, what: &str, amount| Contribution { body: body.into(), what: what.into(), amount };
        let all =
            vec![brings("Cámara", "sala", None), brings("Alcaldía", "dólares", Some(12_000)), brings("A", "", None)];
        assert_eq!(read_contributions(&contributions(&all), &[]), all);
        let step = |text: &str, due, reached| Milestone { text: text.into(), due, reached };
        let all = vec![
            step("Borrador", Some(TODAY), None),
            step("B", None, Some(TODAY)),
            step("C", Some(TODAY), Some(TODAY)),
        ];
        assert_eq!(read_milestones(&milestones(&all), &[], TODAY), Ok(all));
    }

    #[test]
    fn what_was_typed_is_understood_or_told() {
        let brings = |line: &str| read_contributions(&Paragraphs::new(line), &[])[0].clone();
        assert_eq!(brings("Cámara; local; 1.200.000").amount, Some(1_200_000));
        assert_eq!((brings("Cámara · USD 12.50").what.as_str(), brings("Cámara · 12.50").amount), ("USD 12.50", None));
        assert_eq!(brings("2026").amount, None);
        let read = |line: &str| read_milestones(&Paragraphs::new(line), &[], TODAY);
        assert_eq!(read("Borrador · +10").unwrap()[0].due, Some(Date::constant(2026, 11, 30)));
        assert_eq!(read("Borrador · pronto"), Err("Borrador · pronto".to_owned()));
    }

    #[test]
    fn what_was_not_changed_stays_as_it_was() {
        let odd = Milestone { text: "Fase · 2".into(), due: None, reached: None };
        let typed = milestones(std::slice::from_ref(&odd));
        assert_eq!(read_milestones(&typed, std::slice::from_ref(&odd), TODAY), Ok(vec![odd]));
    }
}
