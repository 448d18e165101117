//! Names that tell options apart.

use std::collections::{HashMap, HashSet};

use super::notice::Notice;
use crate::session::Text;

/// The names, each one once: of several that are alike, all but the first get a number behind them.
pub fn told_apart(names: Vec<Text>, notices: &mut Vec<Notice>) -> Vec<Text> {
    let mut taken: HashSet<Text> = names.iter().cloned().collect();
    if taken.len() == names.len() {
        return names;
    }
    let mut seen: HashMap<Text, usize> = HashMap::new();
    let mut apart = Vec::with_capacity(names.len());
    for (option, name) in names.into_iter().enumerate() {
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 {
            apart.push(name);
            continue;
        }
        notices.push(Notice::Renamed { option });
        loop {
            let other = Text::new(&format!("{name} ({times})"));
            if taken.insert(other.clone()) {
                apart.push(other);
                break;
            }
            *times += 1;
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_alike_get_numbers() {
        let mut notices = Vec::new();
        let names = ["A", "A", "A (2)", "B", "A"].map(Text::new).to_vec();
        assert_eq!(told_apart(names, &mut notices), ["A", "A (3)", "A (2)", "B", "A (4)"].map(Text::new));
        assert_eq!(notices, [Notice::Renamed { option: 1 }, Notice::Renamed { option: 4 }]);
    }
}
