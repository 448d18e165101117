//! How columns share the width of a table.

use super::{Column, Place, Width};

/// Cells between two columns.
const GAP: u16 = 2;

/// The least that a column of shares is worth drawing in.
const LEAST_SHARE: u16 = 10;

impl Width {
    fn least(self) -> u16 {
        match self {
            Self::Fixed(cells) | Self::AtLeast(cells) => cells,
            Self::Share(_) => LEAST_SHARE,
        }
    }

    fn parts(self) -> u32 {
        match self {
            Self::Fixed(_) => 0,
            Self::AtLeast(_) => 1,
            Self::Share(parts) => u32::from(parts),
        }
    }
}

/// The columns that stay in so many cells, each with its place.
pub(super) fn fit(columns: &[Column<'_>], width: u16) -> Vec<Place> {
    let kept = staying(columns, width);
    let free = u32::from(width).saturating_sub(least(columns, &kept));
    let all_parts: u32 = kept.iter().map(|index| columns[*index].width.parts()).sum::<u32>().max(1);
    let mut places = Vec::with_capacity(kept.len());
    let (mut x, mut parts, mut given) = (0_u16, 0, 0);
    for column in kept {
        let rule = columns[column].width;
        parts += rule.parts();
        // Shares are cut from a common ruler, so that roundings do not add up to a cell too many.
        let ruler = free * parts / all_parts;
        let extra = u16::try_from(ruler - given).unwrap_or(u16::MAX);
        given = ruler;
        let own = rule.least().saturating_add(extra).min(width.saturating_sub(x));
        if own == 0 {
            continue;
        }
        places.push(Place { column, x, width: own });
        x = x.saturating_add(own).saturating_add(GAP);
    }
    places
}

/// The columns left when those of the highest rank are taken away until the others fit.
fn staying(columns: &[Column<'_>], width: u16) -> Vec<usize> {
    let mut kept: Vec<usize> = (0..columns.len()).collect();
    while least(columns, &kept) > u32::from(width) {
        let leaving = kept.iter().enumerate().max_by_key(|(_, index)| columns[**index].rank);
        match leaving {
            Some((at, index)) if columns[*index].rank > 0 => kept.remove(at),
            _ => break,
        };
    }
    kept
}

/// The least width of those columns with the gaps between them.
fn least(columns: &[Column<'_>], kept: &[usize]) -> u32 {
    let gaps = kept.len().saturating_sub(1) * usize::from(GAP);
    let widths: u32 = kept.iter().map(|index| u32::from(columns[*index].width.least())).sum();
    widths + u32::try_from(gaps).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Column, Width, fit};

    fn columns() -> [Column<'static>; 4] {
        [
            Column::new("Id", Width::Fixed(3)),
            Column::new("Nombre", Width::Share(2)),
            Column::new("Institución", Width::AtLeast(10)).rank(1),
            Column::new("Votos", Width::Fixed(5)).right().rank(2),
        ]
    }

    fn widths(width: u16) -> Vec<(usize, u16, u16)> {
        fit(&columns(), width).into_iter().map(|place| (place.column, place.x, place.width)).collect()
    }

    #[test]
    fn the_whole_width_is_shared() {
        assert_eq!(widths(60), [(0, 0, 3), (1, 5, 27), (2, 34, 19), (3, 55, 5)]);
        assert_eq!(widths(34), [(0, 0, 3), (1, 5, 10), (2, 17, 10), (3, 29, 5)]);
    }

    #[test]
    fn the_least_needed_leave_first() {
        assert_eq!(widths(33), [(0, 0, 3), (1, 5, 14), (2, 21, 12)]);
        assert_eq!(widths(20), [(0, 0, 3), (1, 5, 15)]);
    }

    #[test]
    fn those_that_stay_are_cut_at_the_end() {
        assert_eq!(widths(8), [(0, 0, 3), (1, 5, 3)]);
        assert_eq!(widths(2), [(0, 0, 2)]);
        assert_eq!(widths(0), []);
    }

    #[test]
    fn no_width_is_exceeded() {
        for width in 0..200 {
            let places = fit(&columns(), width);
            assert!(places.iter().all(|place| place.x + place.width <= width));
            assert!(places.windows(2).all(|pair| pair[0].x + pair[0].width + super::GAP == pair[1].x));
        }
    }
}
