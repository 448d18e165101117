//! What a table holds, where nobody said it.

use super::header::Header;
use super::{delimiter, words};
use crate::ballot_files::decoded::decoded;
use crate::ballot_files::intake::Intake;
use crate::ballot_files::plain::is_one_of;
use crate::ballot_files::records::Records;
use crate::ballot_files::wanted::{Kind, Wanted};

/// How much of a file is looked at: so many bytes, and rows until so many fields that hold something were seen.
const LOOKED_AT: (usize, usize) = (1 << 20, 500);

/// The kind of ballot in the first rows of a table. Numbers other than 1 and 0 may be ranks, scores, grades or points:
/// then it is `None`, because who wins would hang on a guess.
pub(in crate::ballot_files) fn guessed(bytes: &[u8]) -> Option<Kind> {
    // Whole lines, so that no letter is cut in the middle.
    let beginning = bytes.get(..LOOKED_AT.0).unwrap_or(bytes);
    let end = beginning.iter().rposition(|byte| *byte == b'\n').map_or(beginning.len(), |at| at + 1);
    let decoded = decoded(beginning.get(..end).unwrap_or(beginning));
    let records = delimiter::opened(decoded.text.as_bytes())?;
    let mut header = Header::read(&records, &Wanted::from(Kind::Single), &mut Intake::default());
    let has = |header: &Header, names: &[&str]| {
        header.others.iter().any(|(_, name)| is_one_of(name.as_str().as_bytes(), names))
    };
    if [words::LEFT, words::RIGHT, words::VALUE].iter().all(|names| has(&header, names)) {
        return Some(Kind::Comparisons);
    }
    if has(&header, words::OPTION) && header.take_out(words::OPTION).is_some() && header.others.iter().any(is_weighed) {
        return Some(Kind::Sheets { least: i32::MIN, most: i32::MAX });
    }
    let columns: Vec<usize> = header.others.iter().map(|(column, _)| *column).collect();
    of_fields(records, &columns)
}

/// Whether it is the name of a criterion with its weight.
fn is_weighed((_, name): &(usize, crate::session::Text)) -> bool {
    name.as_str().contains(':')
}

fn of_fields(mut records: Records<'_>, columns: &[usize]) -> Option<Kind> {
    let mut seen = 0;
    let (mut figures, mut ticks, mut stances, mut degrees, mut others) = (false, true, true, true, true);
    while seen < LOOKED_AT.1 && records.advance() {
        for field in columns.iter().map(|column| records.field(*column)).filter(|field| !field.is_empty()) {
            seen += 1;
            figures |= field.iter().all(u8::is_ascii_digit);
            others &= !field.iter().any(u8::is_ascii_digit);
            ticks &= words::tick(field).is_ok();
            stances &= words::stance(field, Some(crate::session::ballot::Stance::Against)).is_ok();
            degrees &= words::degree(field).is_ok();
        }
    }
    match columns {
        _ if seen == 0 => None,
        // 1 and 0 are ticks; words for yes and no are stances.
        _ if ticks && (figures || !stances) => Some(Kind::Approvals { most: None }),
        _ if stances && !figures => Some(Kind::Stances),
        _ if degrees => Some(Kind::Consents),
        [_] if others => Some(Kind::Single),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_tells_what_it_holds_or_not() {
        let told = |text: &str| guessed(text.as_bytes());
        assert_eq!(told("voter,A,B\nx,1,0\ny,,1\n"), Some(Kind::Approvals { most: None }));
        assert_eq!(told("A;B\nx;\n;x\n"), Some(Kind::Approvals { most: None }));
        assert_eq!(told("A,B\nsí,no\nno,abstención\n"), Some(Kind::Stances));
        assert_eq!(told("A,B\n+,-\n=,+\n"), Some(Kind::Stances));
        assert_eq!(told("A,B\napoyo,reserva\nobjeción,\n"), Some(Kind::Consents));
        assert_eq!(told("voter,choice\nx,Agua\ny,Bosque\n"), Some(Kind::Single));
        assert_eq!(told("voter,left,right,value\nx,A,B,3\n"), Some(Kind::Comparisons));
        let sheets = Kind::Sheets { least: i32::MIN, most: i32::MAX };
        assert_eq!(told("voter,option,impact:4,cost:-1\nx,A,3,2\n"), Some(sheets));
        for unknown in ["A,B,C\n1,2,3\n", "A,B\n5,0\n", "A,B\n", "", "A,B\nx,nada\n"] {
            assert_eq!(told(unknown), None, "{unknown}");
        }
    }
}
