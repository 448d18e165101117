//! What the session is, as a form.

use jiff::civil::Date;

use crate::session::fold::folded;
use crate::session::header::{Degree, Evidence, EvidenceKind, Header, Space, Stage};
use crate::session::language::Language;
use crate::session::{Paragraphs, Text};
use crate::ui::layer::{Form, FormField, Values};
use crate::words::Words;

/// The most sessions of a series.
const MOST_SESSIONS: i64 = 9999;
/// The most years ahead.
const MOST_YEARS: i64 = 100;

/// The form of `header`.
pub(in crate::screens::opening) fn header(header: &Header, today: Date, words: &Words) -> Form {
    let spaces = Space::ALL.iter().map(|it| words.space(*it)).collect();
    let degrees = Degree::ALL.iter().map(|it| words.degree(*it)).collect();
    let stages = Stage::ALL.iter().map(|it| words.stage(*it)).collect();
    let languages = Language::ALL.iter().map(|it| it.name().to_owned()).collect();
    let language = Language::ALL.iter().position(|it| *it == header.language).unwrap_or(0);
    let fields = vec![
        FormField::line(words.opening_header_title(), header.title.as_str()).required(),
        FormField::line(words.opening_header_series(), header.series.as_str()).hint(words.opening_header_series_hint()),
        FormField::number(words.opening_header_number(), header.number.map(i64::from), 1, MOST_SESSIONS)
            .hint(words.opening_header_number_hint()),
        FormField::line(words.opening_header_territory(), header.territory.as_str()),
        FormField::line(words.opening_header_convener(), header.convener.as_str()),
        FormField::note(words.opening_header_purpose(), &header.purpose),
        FormField::line(words.opening_header_place(), header.place.as_str()),
        FormField::date(words.opening_header_date(), header.date, today).hint(words.opening_header_date_hint()),
        FormField::hour(words.opening_header_starts(), header.starts).hint(words.opening_hour_hint()),
        FormField::hour(words.opening_header_ends(), header.ends).hint(words.opening_hour_hint()),
        FormField::line(words.opening_header_facilitator(), header.facilitator.as_str()),
        FormField::line(words.opening_header_rapporteur(), header.rapporteur.as_str()),
        FormField::choice(
            words.opening_header_space(),
            spaces,
            Space::ALL.iter().position(|it| Some(*it) == header.space),
        ),
        FormField::choice(
            words.opening_header_participation(),
            degrees,
            Degree::ALL.iter().position(|it| Some(*it) == header.participation),
        )
        .hint(words.opening_header_participation_hint()),
        FormField::one_of(words.opening_header_language(), languages, language),
        FormField::number(words.opening_header_horizon(), header.horizon_years.map(i64::from), 1, MOST_YEARS),
        FormField::choice(
            words.opening_header_stage(),
            stages,
            Stage::ALL.iter().position(|it| Some(*it) == header.stage),
        ),
        FormField::note(words.opening_header_evidence(), &written(&header.evidence, words))
            .hint(words.opening_header_evidence_hint()),
        FormField::note(words.opening_header_notice(), &header.notice).hint(words.opening_header_notice_hint()),
    ];
    Form::new(words.opening_header_form(), fields)
}

/// The header with what was answered.
pub(in crate::screens::opening) fn header_of(before: &Header, mut values: Values, words: &Words) -> Header {
    Header {
        title: values.text(),
        series: values.text(),
        number: values.number(),
        territory: values.text(),
        convener: values.text(),
        purpose: values.note(),
        place: values.text(),
        date: values.date(),
        starts: values.hour(),
        ends: values.hour(),
        facilitator: values.text(),
        rapporteur: values.text(),
        space: values.one(&Space::ALL),
        participation: values.one(&Degree::ALL),
        language: values.one(&Language::ALL).unwrap_or(before.language),
        horizon_years: values.number(),
        stage: values.one(&Stage::ALL),
        evidence: read(&values.note(), words),
        notice: values.note(),
        previous: before.previous.clone(),
        state: before.state,
    }
}

/// Evidence as lines to type: `Encuesta · 2018 · people abroad`.
fn written(evidence: &[Evidence], words: &Words) -> Paragraphs {
    let line = |it: &Evidence| {
        let mut parts = vec![words.evidence_kind(it.kind)];
        parts.extend(it.count.map(|count| count.to_string()));
        parts.extend((!it.detail.is_empty()).then(|| it.detail.to_string()));
        parts.join(" · ")
    };
    let lines: Vec<String> = evidence.iter().map(line).collect();
    Paragraphs::from_lines(lines.iter().map(String::as_str))
}

/// Reads the lines back. A line that names no kind counts as a document, whole, so that nothing typed is lost.
fn read(lines: &Paragraphs, words: &Words) -> Vec<Evidence> {
    lines.lines().iter().filter(|line| !line.is_empty()).map(|line| read_line(line, words)).collect()
}

fn read_line(line: &Text, words: &Words) -> Evidence {
    let mut parts = line.as_str().split(['·', ';', '|', ':']).map(str::trim).peekable();
    let first = folded(parts.peek().copied().unwrap_or_default());
    let names = |kind: &EvidenceKind| !first.is_empty() && folded(&words.evidence_kind(*kind)).starts_with(&first);
    let Some(kind) = EvidenceKind::ALL.into_iter().find(names) else {
        return Evidence { kind: EvidenceKind::Documents, count: None, detail: line.clone() };
    };
    parts.next();
    let count = parts.peek().and_then(|part| part.parse().ok());
    if count.is_some() {
        parts.next();
    }
    Evidence { kind, count, detail: Text::new(&parts.collect::<Vec<_>>().join(" · ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_is_read_as_it_was_written() {
        let words = Words::new(Language::Spanish);
        let evidence = vec![
            Evidence { kind: EvidenceKind::Survey, count: Some(2018), detail: "residentes · exterior".into() },
            Evidence { kind: EvidenceKind::OtherCities, count: None, detail: "Medellín".into() },
            Evidence { kind: EvidenceKind::Interviews, count: Some(12), detail: Text::default() },
        ];
        assert_eq!(read(&written(&evidence, &words), &words), evidence);
        let other = read(&Paragraphs::new("censo: 2022\n\nencuesta: 30"), &words);
        assert_eq!(other[0].detail, "censo: 2022");
        assert_eq!((other[1].kind, other[1].count), (EvidenceKind::Survey, Some(30)));
    }
}
