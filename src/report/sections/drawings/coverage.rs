//! Who came of those who were called, sector by sector.

use super::in_words;
use crate::report::context::Context;
use crate::report::document::{Bar, Chart, Drawing};

/// A bar for each sector, upon how many were called; `None` where nobody has a sector or nobody came.
pub(in crate::report::sections) fn coverage(context: &Context) -> Option<Chart> {
    let (words, session) = (context.words, context.session);
    let people = &session.participants;
    if people.iter().all(|it| it.sector.is_none()) || people.iter().all(|it| it.stays.is_empty()) {
        return None;
    }
    let bars: Vec<Bar> = session
        .presence_by_sector()
        .into_iter()
        .map(|presence| {
            let of_sector = people.iter().filter(|it| it.sector == presence.sector);
            let (whole, came) = (presence.total, of_sector.filter(|it| !it.stays.is_empty()).count());
            Bar {
                label: presence.sector.map_or_else(|| words.label_sector_none(), |sector| words.sector(sector)),
                length: i64::try_from(came).unwrap_or(i64::MAX),
                most: Some(i64::from(whole)),
                figure: words.report_out_of(came, whole),
                strong: false,
            }
        })
        .collect();
    let alternative = in_words(bars.iter().map(|bar| (bar.label.clone(), bar.figure.clone())));
    Some(Chart { title: words.drawing_coverage(), drawing: Drawing::Bars(bars), alternative, repeats: true })
}
