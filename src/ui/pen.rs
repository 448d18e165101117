//! Writing into a frame without ever leaving an area, or the frame itself.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::text;

/// Writes `text` in the line `y` of `area`, `x` cells from its left; answers how many cells it took.
///
/// Both are counted from the corner of the area; whatever falls outside of it is left out.
pub fn put(buffer: &mut Buffer, area: Rect, x: u16, y: u16, text: &str, style: Style) -> u16 {
    let row = row(area, y).intersection(buffer.area);
    let left = area.x.saturating_add(x);
    if row.is_empty() || left < row.left() || left >= row.right() {
        return 0;
    }
    let (end, _) = buffer.set_stringn(left, row.y, text, usize::from(row.right() - left), style);
    end - left
}

/// Writes a line of several styles, over `style`, as [`put`] does; what does not fit is closed with `ellipsis`.
pub fn put_line(buffer: &mut Buffer, area: Rect, y: u16, line: &Line<'_>, style: Style, ellipsis: &str) {
    let room = usize::from(area.width);
    let style = style.patch(line.style);
    let mut x = 0;
    let mut left = line.spans.iter().map(|span| text::width(&span.content)).sum::<usize>();
    for span in &line.spans {
        let style = style.patch(span.style);
        let used = usize::from(x);
        let width = text::width(&span.content);
        let is_last = left == width;
        let space = room.saturating_sub(used);
        if width > space || (width == space && !is_last) {
            let cut = format!("{}{ellipsis}", text::head(&span.content, space.saturating_sub(text::width(ellipsis))));
            put(buffer, area, x, y, &cut, style);
            return;
        }
        x += put(buffer, area, x, y, &span.content, style);
        left -= width;
    }
}

/// Paints the style over what an area shows.
pub fn paint(buffer: &mut Buffer, area: Rect, style: Style) {
    buffer.set_style(area, style);
}

/// Empties an area and paints it: borders drawn there do not join what was under them.
pub fn clear(buffer: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buffer.area);
    for place in area.positions() {
        buffer[place].reset();
    }
    buffer.set_style(area, style);
}

/// Fills an area with one sign.
pub fn fill(buffer: &mut Buffer, area: Rect, sign: &str, style: Style) {
    for position in area.intersection(buffer.area).positions() {
        if let Some(cell) = buffer.cell_mut(position) {
            cell.set_symbol(sign).set_style(style);
        }
    }
}

/// The line `y` of an area, empty when it has none.
pub fn row(area: Rect, y: u16) -> Rect {
    if y < area.height { Rect { y: area.y.saturating_add(y), height: 1, ..area } } else { Rect { height: 0, ..area } }
}

/// The area without `cells` at its left.
pub fn indent(area: Rect, cells: u16) -> Rect {
    let cells = cells.min(area.width);
    Rect { x: area.x.saturating_add(cells), width: area.width - cells, ..area }
}

/// The first `width` columns and the rest of an area.
pub fn split_left(area: Rect, width: u16) -> (Rect, Rect) {
    let width = width.min(area.width);
    (Rect { width, ..area }, indent(area, width))
}

/// The first `height` lines and the rest of an area.
pub fn split_top(area: Rect, height: u16) -> (Rect, Rect) {
    let height = height.min(area.height);
    (Rect { height, ..area }, Rect { y: area.y.saturating_add(height), height: area.height - height, ..area })
}

/// The pieces of a line of signs, those of one style that follow on each other in one.
pub fn runs(signs: impl Iterator<Item = (&'static str, Style)>) -> Vec<Span<'static>> {
    let mut runs: Vec<(String, Style)> = Vec::new();
    for (sign, style) in signs {
        match runs.last_mut() {
            Some((run, last)) if *last == style => run.push_str(sign),
            _ => runs.push((sign.to_owned(), style)),
        }
    }
    runs.into_iter().map(|(run, style)| Span::styled(run, style)).collect()
}

/// A number of cells as the frame counts them; what is beyond any frame is the widest.
pub fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use ratatui::text::Line;

    use super::{put, put_line};

    fn drawn(width: u16, draw: impl Fn(&mut Buffer, Rect)) -> String {
        let area = Rect::new(0, 0, width, 1);
        let mut buffer = Buffer::empty(area);
        draw(&mut buffer, area);
        buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect()
    }

    #[test]
    fn lines_that_do_not_fit_are_closed() {
        let line = Line::from_iter(["uno", " dos"]);
        let show = |width| drawn(width, |buffer, area| put_line(buffer, area, 0, &line, Style::new(), "…"));
        assert_eq!(show(8), "uno dos ");
        assert_eq!(show(7), "uno dos");
        assert_eq!(show(6), "uno d…");
        assert_eq!(show(3), "un…");
        assert_eq!(show(1), "…");
    }

    #[test]
    fn nothing_leaves_the_frame() {
        let mut buffer = Buffer::empty(Rect::new(2, 2, 3, 1));
        let area = Rect::new(0, 0, 90, 90);
        assert_eq!(put(&mut buffer, area, 0, 2, "abc", Style::new()), 0);
        assert_eq!(put(&mut buffer, area, 4, 2, "abc", Style::new()), 1);
        assert_eq!(put(&mut buffer, area, 4, 90, "abc", Style::new()), 0);
        assert_eq!(put(&mut buffer, Rect::new(u16::MAX, 2, 5, 1), 9, 0, "abc", Style::new()), 0);
        assert_eq!(buffer.content[2].symbol(), "a");
    }
}
