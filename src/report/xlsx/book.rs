//! The sheets of a paper, in order.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Image, Workbook, Worksheet, XlsxError};

use super::cover;
use super::figures::{self, Figure};
use super::formats::Formats;
use super::grid::{self, Grid};
use super::names::Names;
use super::prose;
use crate::report::clean::clean;
use crate::report::document::{Block, Document, Span, Table};
use crate::report::palette::Palette;
use crate::words::Words;

/// The longest title that is repeated above printed sheets, in characters.
const LONGEST_TITLE: usize = 80;

/// A sheet with a table.
pub(super) struct Sheet {
    /// Its name, no other's.
    pub(super) name: String,
    /// What part of the paper it is from.
    pub(super) part: String,
    /// The table.
    pub(super) table: Table,
}

/// A paper as sheets.
pub(super) struct Book<'a> {
    /// The paper.
    pub(super) document: &'a Document,
    /// The texts around it.
    pub(super) words: &'a Words,
    /// How cells look.
    pub(super) formats: Formats,
    /// The name of the sheet that leads to the others.
    cover: String,
    /// The sheets with the tables.
    pub(super) sheets: Vec<Sheet>,
    /// The name of the sheet with everything else.
    pub(super) prose: String,
    /// The name of the sheet with the drawings.
    figures: String,
    /// The name of the sheet with the ends of texts that no cell holds.
    rest: String,
}

impl<'a> Book<'a> {
    /// The sheets of `document`, with their names.
    pub(super) fn of(document: &'a Document, words: &'a Words) -> Self {
        let mut names = Names::default();
        let metadata = &document.metadata;
        let kind = if metadata.kind.is_empty() { words.workbook_cover() } else { metadata.kind.clone() };
        let cover = names.unique(&kind);
        let prose = names.unique(&words.workbook_prose());
        let figures = names.unique(&words.workbook_figures());
        let rest = names.unique(&words.workbook_rest());
        let mut sheets: Vec<Sheet> = Vec::new();
        let mut part = String::new();
        for block in &document.blocks {
            let table = match block {
                Block::Heading { text, .. } => {
                    part.clone_from(text);
                    continue;
                }
                Block::Table(table) => table.clone(),
                Block::Signatures { headers, people } => Table::of_signatures(headers, people),
                _ => continue,
            };
            let number = sheets.len() + 1;
            let called = [&table.caption, &part].into_iter().find(|it| !it.trim().is_empty());
            let called = called.map_or_else(|| words.workbook_table(number), String::clone);
            sheets.push(Sheet { name: names.unique(&called), part: part.clone(), table });
        }
        let formats = Formats::of(Palette::of(metadata.identity.colour), document.language);
        Self { document, words, formats, cover, sheets, prose, figures, rest }
    }

    /// Writes the sheets, the mark of the institution on the first.
    pub(super) fn write(&self, logo: Option<Image>, figures: &[Figure]) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&self.properties()?);
        let mut rest = Vec::new();
        let mut written = Vec::new();
        for sheet in &self.sheets {
            let mut cut =
                grid::Cut { mark: self.words.workbook_goes_on(&*self.rest), sheet: &sheet.name, rest: &mut rest };
            let grid = Grid { table: &sheet.table, name: &sheet.name };
            written.push(self.sheet(&grid, &mut cut)?);
        }
        let table = prose::table(self);
        let mut cut = grid::Cut { mark: self.words.workbook_goes_on(&*self.rest), sheet: &self.prose, rest: &mut rest };
        written.push(self.sheet(&Grid { table: &table, name: &self.prose }, &mut cut)?);
        if !figures.is_empty() {
            let mut sheet = self.blank(&self.figures)?;
            figures::write(&mut sheet, self, figures)?;
            written.push(sheet);
        }
        if !rest.is_empty() {
            let table = grid::rest_table(&rest, self.words);
            let mut none = Vec::new();
            let mut cut = grid::Cut { mark: String::new(), sheet: &self.rest, rest: &mut none };
            written.push(self.sheet(&Grid { table: &table, name: &self.rest }, &mut cut)?);
        }
        let mut cover = self.blank(&self.cover)?;
        let others = [
            (!figures.is_empty()).then(|| (&*self.figures, self.words.workbook_figures_said())),
            (!rest.is_empty()).then(|| (&*self.rest, self.words.workbook_rest_said())),
        ];
        cover::write(&mut cover, self, logo, others.into_iter().flatten().collect())?;
        workbook.push_worksheet(cover);
        for sheet in written {
            workbook.push_worksheet(sheet);
        }
        workbook.save_to_buffer()
    }

    fn sheet(&self, grid: &Grid<'_>, cut: &mut grid::Cut<'_>) -> Result<Worksheet, XlsxError> {
        let mut sheet = self.blank(grid.name)?;
        sheet.set_landscape();
        grid::write(&mut sheet, grid, &self.formats, self.words, cut)?;
        Ok(sheet)
    }

    /// A sheet ready to be printed, with nothing in it yet.
    fn blank(&self, name: &str) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        // 9 is A4.
        sheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_margins(0.6, 0.6, 0.8, 0.7, 0.35, 0.35);
        let title: String = self.document.title.chars().take(LONGEST_TITLE).collect();
        let (title, state) = (shown(&title), shown(&self.document.metadata.state));
        sheet.set_header(format!("&L&8{title}&R&8{state}"));
        sheet.set_footer(format!("&R&8{}", self.words.paper_page("&P", "&N")));
        Ok(sheet)
    }

    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let metadata = &self.document.metadata;
        let author = if metadata.author.is_empty() { &metadata.identity.name } else { &metadata.author };
        // The day as of which it holds, and not the hour at which it was written: the same paper gives the same bytes.
        let day = metadata.as_of;
        let day = ExcelDateTime::from_ymd(
            u16::try_from(day.year()).unwrap_or(1900),
            u8::try_from(day.month()).unwrap_or(1),
            u8::try_from(day.day()).unwrap_or(1),
        )?;
        let told = |text: &str| Span::text_of(&[Span::plain(clean(text))]).chars().take(255).collect::<String>();
        Ok(DocProperties::new()
            .set_title(told(&self.document.title))
            .set_subject(told(&metadata.subject))
            .set_author(told(author))
            .set_company(told(&metadata.identity.name))
            .set_category(told(&metadata.kind))
            .set_status(told(&metadata.state))
            .set_creation_datetime(&day))
    }
}

/// Text as it goes above a printed sheet, where the sign for *and* would begin a field. A space keeps figures apart from
/// the size of the letters before them.
fn shown(text: &str) -> String {
    let text = Span::text_of(&[Span::plain(clean(text))]).replace('&', "&&");
    if text.starts_with(|it: char| it.is_ascii_digit()) { format!(" {text}") } else { text }
}
