//! All strongest paths at once.

use crate::voting::ranked::square::Square;

/// The strength of the strongest path from each option to each other one, from those of the steps.
pub(super) fn strongest(steps: &Square) -> Square {
    // Small numbers are compared many at a time.
    let most = steps.rows().flatten().copied().max().unwrap_or(0);
    if u16::try_from(most).is_ok() {
        strongest_in::<u16>(steps)
    } else if u32::try_from(most).is_ok() {
        strongest_in::<u32>(steps)
    } else {
        strongest_in::<u64>(steps)
    }
}

/// Finds them in numbers that hold every strength: those through the first option, then those through the first two, and
/// so on (R. W. Floyd, Algorithm 97, 1962).
fn strongest_in<Cell: Copy + Ord + Default + TryFrom<u64> + Into<u64>>(steps: &Square) -> Square {
    let size = steps.size();
    let mut paths: Vec<Cell> = steps.rows().flatten().map(|step| Cell::try_from(*step).unwrap_or_default()).collect();
    for middle in 0..size {
        let onward = paths[middle * size..(middle + 1) * size].to_vec();
        for row in paths.chunks_exact_mut(size) {
            let reach = row[middle];
            for (path, onward) in row.iter_mut().zip(&onward) {
                *path = (*path).max(reach.min(*onward));
            }
        }
    }
    for option in 0..size {
        paths[option * size + option] = Cell::default();
    }
    Square::from_cells(size, paths.into_iter().map(Into::into).collect())
}
