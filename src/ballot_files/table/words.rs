//! What stands in a table besides numbers, in the languages of the program: names of columns, ticks, stances, degrees.

use crate::ballot_files::fault::{What, quote};
use crate::ballot_files::plain::is_one_of;
use crate::ballot_files::records::Records;
use crate::session::ballot::{Consent, Stance};

pub(super) const VOTER: &[&str] = &["voter", "votante", "eleitor", "eleitora"];
pub(super) const WEIGHT: &[&str] = &["weight", "peso"];
pub(super) const COUNT: &[&str] = &["count", "cantidad", "quantidade"];
pub(super) const LEFT: &[&str] = &["left", "izquierda", "esquerda"];
pub(super) const RIGHT: &[&str] = &["right", "derecha", "direita"];
pub(super) const VALUE: &[&str] = &["value", "valor"];
pub(super) const OPTION: &[&str] = &["option", "opcion", "opcao"];

/// Columns with the names of people.
pub(super) const NAMES: &[&str] = &[
    "name",
    "full name",
    "nombre",
    "nombres",
    "nombre completo",
    "nombre y apellido",
    "nombre y apellidos",
    "nombres y apellidos",
    "nome",
    "nome completo",
    "nome e sobrenome",
    "participant",
    "participante",
];

/// Columns with addresses, by which people are told apart.
pub(super) const ADDRESSES: &[&str] = &[
    "email",
    "e-mail",
    "email address",
    "direccion de correo electronico",
    "correo electronico",
    "correo",
    "endereco de e-mail",
    "username",
    "nombre de usuario",
    "nome de usuario",
];

/// A ballot on which nothing is marked, and one that cannot be counted.
pub(super) const BLANK: &[&str] = &["blank", "en blanco", "blanco", "em branco", "branco"];
pub(super) const SPOILT: &[&str] = &["spoilt", "spoiled", "nula", "nulo"];

/// Columns that forms put before the answers.
pub(super) const OF_FORMS: &[&str] = &[
    "timestamp",
    "marca temporal",
    "carimbo de data/hora",
    "email",
    "email address",
    "direccion de correo electronico",
    "correo electronico",
    "endereco de e-mail",
    "username",
    "nombre de usuario",
    "nome de usuario",
    "id",
    "name",
    "nombre",
    "nome",
    "start time",
    "hora de inicio",
    "completion time",
    "hora de finalizacion",
    "hora de conclusao",
    "last modified time",
    "hora de la ultima modificacion",
    "hora da ultima modificacao",
];

const TICKED: &[&str] = &["x", "yes", "si", "sim", "true", "verdadero", "verdadeiro", "✓", "✔", "☑", "✅"];
const NOT_TICKED: &[&str] = &["no", "nao", "false", "falso"];

/// Whether an option is ticked; an empty field is no tick.
pub(super) fn tick(field: &[u8]) -> Result<Option<bool>, What> {
    match field {
        b"" => Ok(None),
        b"0" => Ok(Some(false)),
        b"1" => Ok(Some(true)),
        _ if is_one_of(field, TICKED) => Ok(Some(true)),
        _ if is_one_of(field, NOT_TICKED) => Ok(Some(false)),
        _ => Err(What::NotATick { found: quote(field) }),
    }
}

const FAVOUR: &[&str] = &[
    "yes",
    "y",
    "si",
    "s",
    "sim",
    "favour",
    "favor",
    "for",
    "in favour",
    "in favor",
    "a favor",
    "aye",
    "1",
    "+",
    "+1",
];
const AGAINST: &[&str] = &["no", "n", "nao", "against", "contra", "en contra", "nay", "0", "-1"];
const ABSTAIN: &[&str] = &[
    "abstain",
    "abstains",
    "abstention",
    "abstencion",
    "abstencao",
    "abstengo",
    "me abstengo",
    "se abstiene",
    "abstenho",
    "abstenho-me",
    "abstem-se",
    "se abstem",
    "me abstenho",
    "=",
];

/// What a lone `-` means in a file: against where `+` and `=` are used, abstaining where `1` and `0` are.
pub(super) type Dash = Option<Stance>;

/// What `-` means in the fields of these columns.
pub(super) fn dash(mut records: Records<'_>, columns: &[(usize, usize)]) -> Dash {
    let (mut signs, mut figures) = (false, false);
    while records.advance() {
        for (column, _) in columns {
            let field = records.field(*column);
            signs |= matches!(field, b"+" | b"=");
            figures |= matches!(field, b"1" | b"0");
        }
    }
    match (signs, figures) {
        (true, false) => Some(Stance::Against),
        (false, true) => Some(Stance::Abstain),
        _ => None,
    }
}

/// The stance in a field.
pub(super) fn stance(field: &[u8], dash: Dash) -> Result<Option<Stance>, What> {
    Ok(Some(match field {
        b"" => return Ok(None),
        b"-" => dash.ok_or_else(|| What::Ambiguous { found: quote(field) })?,
        _ if is_one_of(field, FAVOUR) => Stance::Favour,
        _ if is_one_of(field, AGAINST) => Stance::Against,
        _ if is_one_of(field, ABSTAIN) => Stance::Abstain,
        _ => return Err(What::NotAStance { found: quote(field) }),
    }))
}

const DEGREES: [(Consent, &[&str]); 5] = [
    (Consent::Support, &["support", "supports", "apoyo", "apoya", "apoio", "apoia"]),
    (
        Consent::Accept,
        &[
            "accept",
            "accepts",
            "acepto",
            "acepta",
            "aceptacion",
            "aceito",
            "aceita",
            "aceitacao",
            "de acuerdo",
            "de acordo",
        ],
    ),
    (
        Consent::Reservation,
        &[
            "reservation",
            "reservations",
            "reserva",
            "reservas",
            "con reserva",
            "con reservas",
            "acepto con reserva",
            "acepto con reservas",
            "acepta con reserva",
            "acepta con reservas",
            "accept with a reservation",
            "accepts with a reservation",
            "accept with reservations",
            "accepts with reservations",
            "with a reservation",
            "with reservations",
            "aceito com ressalva",
            "aceito com ressalvas",
            "aceita com ressalva",
            "aceita com ressalvas",
            "ressalva",
            "ressalvas",
            "com ressalva",
            "com ressalvas",
            "com reserva",
            "com reservas",
        ],
    ),
    (
        Consent::Objection,
        &["objection", "object", "objects", "objecion", "objeto", "objeta", "objecao", "objetar", "veto", "block"],
    ),
    (Consent::Abstain, ABSTAIN),
];

/// The degree of consent in a field.
pub(super) fn degree(field: &[u8]) -> Result<Option<Consent>, What> {
    if field.is_empty() {
        return Ok(None);
    }
    let known = DEGREES.iter().find(|(_, words)| is_one_of(field, words)).map(|(degree, _)| *degree);
    known.map(Some).ok_or_else(|| What::NotADegree { found: quote(field) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stances_are_known_in_three_languages() {
        let read = |field: &str| stance(field.as_bytes(), None).ok().flatten();
        for word in ["Yes", "sí", "SIM", "a favor", "1", "+"] {
            assert_eq!(read(word), Some(Stance::Favour), "{word}");
        }
        for word in ["no", "Não", "en contra", "0"] {
            assert_eq!(read(word), Some(Stance::Against), "{word}");
        }
        for word in ["abstain", "Abstención", "abstenção", "="] {
            assert_eq!(read(word), Some(Stance::Abstain), "{word}");
        }
        assert_eq!(stance(b"-", None), Err(What::Ambiguous { found: "-".into() }));
        assert_eq!(stance(b"perhaps", None), Err(What::NotAStance { found: "perhaps".into() }));
    }

    #[test]
    fn the_file_tells_what_a_dash_means() {
        let dash = |text: &str| dash(Records::new(text.as_bytes(), b',', 1), &[(0, 0), (1, 1)]);
        assert_eq!(dash("+,-\n=,-\n"), Some(Stance::Against));
        assert_eq!(dash("1,-\n0,1\n"), Some(Stance::Abstain));
        assert_eq!(dash("1,-\n+,-\n"), None);
        assert_eq!(dash("yes,-\n"), None);
    }

    #[test]
    fn degrees_are_known_in_three_languages() {
        let read = |field: &str| degree(field.as_bytes()).ok().flatten();
        assert_eq!(
            ["Support", "acepto", "Com ressalvas", "objeción", "abstenção"].map(read),
            [
                Some(Consent::Support),
                Some(Consent::Accept),
                Some(Consent::Reservation),
                Some(Consent::Objection),
                Some(Consent::Abstain)
            ]
        );
        assert_eq!(degree("quizás".as_bytes()), Err(What::NotADegree { found: "quizás".into() }));
    }

    #[test]
    fn ticks_are_known() {
        assert_eq!(tick("✓".as_bytes()), Ok(Some(true)));
        assert_eq!(tick(b"FALSO"), Ok(Some(false)));
        assert_eq!(tick(b""), Ok(None));
        assert_eq!(tick(b"2"), Err(What::NotATick { found: "2".into() }));
    }
}
