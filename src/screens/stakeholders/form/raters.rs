//! The grades of several raters as lines to type: `Ana Ruiz: 4 5 - 2`.

use crate::screens::stakeholders::rating;
use crate::session::Paragraphs;
use crate::session::stakeholder::{Rating, Stakeholder};

/// A line a rater; the table as a whole has fields of its own.
pub(super) fn written(stakeholder: &Stakeholder) -> Paragraphs {
    let others = stakeholder.ratings.iter().filter(|it| !it.rater.is_empty() && it.grades().count() > 0);
    let lines: Vec<String> = others.map(|it| format!("{}: {}", it.rater, rating::written(it))).collect();
    Paragraphs::from_lines(lines.iter().map(String::as_str))
}

/// Reads the lines back.
///
/// # Errors
/// The first line that is no name with one to four grades.
pub(super) fn read(typed: &Paragraphs) -> Result<Vec<Rating>, String> {
    let lines = typed.lines().iter().map(crate::session::Text::as_str).filter(|line| !line.is_empty());
    lines.map(|line| read_line(line).ok_or_else(|| line.to_owned())).collect()
}

fn read_line(line: &str) -> Option<Rating> {
    let (rater, grades) = line.rsplit_once(':')?;
    let [influence, interest, legitimacy, urgency] = rating::read(grades)?;
    let rating = Rating { rater: rater.into(), influence, interest, legitimacy, urgency };
    (!rating.rater.is_empty()).then_some(rating)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raters_come_back_as_they_were_written() {
        let rating = |rater: &str, influence| Rating { rater: rater.into(), influence, ..Rating::default() };
        let ratings = vec![rating("Ana: la de Quito", Some(4)), rating("Luis", Some(1))];
        let stakeholder = Stakeholder { ratings: ratings.clone(), ..Stakeholder::default() };
        assert_eq!(read(&written(&stakeholder)), Ok(ratings));
        assert_eq!(read(&Paragraphs::new("Ana: 4\nLuis 5")), Err("Luis 5".to_owned()));
        assert_eq!(read(&Paragraphs::new("Ana: 9")), Err("Ana: 9".to_owned()));
    }
}
