//! A sign an option: stances `+-0`, degrees of consent `+=r-0`.

use super::Unclear;
use super::parts::{known, number};
use crate::session::ballot::{Consent, OptionId, Stance};
use crate::session::round::Round;

/// What a sign says of a proposal.
pub(super) fn stance(sign: char) -> Option<Stance> {
    match sign {
        '+' | 'f' | 's' => Some(Stance::Favour),
        '-' | 'c' => Some(Stance::Against),
        '0' | '=' | 'a' => Some(Stance::Abstain),
        _ => None,
    }
}

/// How far a sign says that one can live with a proposal.
pub(super) fn degree(sign: char) -> Option<Consent> {
    match sign {
        '+' => Some(Consent::Support),
        '=' => Some(Consent::Accept),
        'r' => Some(Consent::Reservation),
        '-' => Some(Consent::Objection),
        '0' | 'a' => Some(Consent::Abstain),
        _ => None,
    }
}

/// A sign an option, in their order; or the number of the option before its sign.
pub(super) fn read<Sign>(
    line: &str,
    round: &Round,
    meaning: impl Fn(char) -> Option<Sign>,
) -> Result<Vec<(OptionId, Sign)>, Unclear> {
    let mut given = Vec::new();
    let mut figures = String::new();
    let mut next = round.options.iter().map(|option| option.id);
    for sign in line.chars().filter(|sign| !matches!(sign, ' ' | ',' | ';')) {
        let is_figure = sign.is_ascii_digit() && (sign != '0' || !figures.is_empty());
        if is_figure {
            figures.push(sign);
            continue;
        }
        let said = meaning(sign).ok_or_else(|| Unclear::Part(sign.to_string()))?;
        let option = if figures.is_empty() {
            next.next().ok_or_else(|| Unclear::Part(sign.to_string()))?
        } else {
            known(number(&std::mem::take(&mut figures), line)?, round)?
        };
        given.push((option, said));
    }
    if figures.is_empty() { Ok(given) } else { Err(Unclear::Part(figures)) }
}
