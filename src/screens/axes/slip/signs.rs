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

/// A sign an option, in their order, a point or a low line for one that is left out; or the number of the option before its
/// sign, for some of them. Fewer signs in their order than options say nothing of which were left out.
pub(super) fn read<Sign>(
    line: &str,
    round: &Round,
    meaning: impl Fn(char) -> Option<Sign>,
) -> Result<Vec<(OptionId, Sign)>, Unclear> {
    let mut given = Vec::new();
    let mut figures = String::new();
    let mut in_order = 0;
    for sign in line.chars().filter(|sign| !matches!(sign, ' ' | ',' | ';')) {
        let is_figure = sign.is_ascii_digit() && (sign != '0' || !figures.is_empty());
        if is_figure {
            figures.push(sign);
            continue;
        }
        let option = if figures.is_empty() {
            in_order += 1;
            round.options.get(in_order - 1).map(|option| option.id)
        } else {
            Some(known(number(&std::mem::take(&mut figures), line)?, round)?)
        };
        if matches!(sign, '.' | '_') {
            continue;
        }
        let said = meaning(sign).ok_or_else(|| Unclear::Part(sign.to_string()))?;
        given.extend(option.map(|option| (option, said)));
    }
    if !figures.is_empty() {
        return Err(Unclear::Part(figures));
    }
    let asked = round.options.len();
    if in_order == 0 || in_order == asked { Ok(given) } else { Err(Unclear::Each(in_order, asked)) }
}
