//! 3 FODA: the board and the table of crossings.

mod board;
mod crossings;
mod looks;

use concertar::session::crossing::Crossing;
use concertar::session::factor::{Dimension, Factor, Quadrant, Voice};
use concertar::session::id::{FactorId, ParticipantId, SessionId};
use concertar::session::participant::Participant;
use concertar::session::stakeholder::Stakeholder;
use concertar::session::{Act, Session, Step};

use crate::stage::Stage;

/// What a network of cities said of itself, in short (after AL-LAs, Cuaderno 2, 2014).
const ENTRIES: [(Quadrant, &str); 18] = [
    (Quadrant::Strength, "Compromiso y experiencia previa de los socios con la internacionalización"),
    (Quadrant::Strength, "Las TIC facilitan compartir y difundir la información"),
    (Quadrant::Strength, "Apoyo de la Comisión Europea y recursos adecuados"),
    (Quadrant::Strength, "Buena plataforma de proyección internacional"),
    (Quadrant::Strength, "Temas alineados con la agenda de las ciudades: sostenibilidad, inclusión y atractividad"),
    (Quadrant::Opportunity, "Capacidad de sensibilización e incidencia de todos los socios"),
    (Quadrant::Opportunity, "Auge de alianzas, intercambios y aprendizajes"),
    (Quadrant::Opportunity, "Incidencia internacional gracias al trabajo en red"),
    (Quadrant::Opportunity, "Crear un centro de conocimiento y una red de expertos"),
    (Quadrant::Weakness, "Oficinas frágiles ante los procesos electorales"),
    (Quadrant::Weakness, "Enfoques distintos de la internacionalización entre los socios"),
    (Quadrant::Weakness, "Capacidades desiguales de comunicación"),
    (Quadrant::Weakness, "Trabas burocráticas internas que limitan la transversalidad"),
    (Quadrant::Threat, "Auge de redes y plataformas que diluyen los esfuerzos"),
    (Quadrant::Threat, "Fragmentación o distorsión del mensaje"),
    (Quadrant::Threat, "Poca apropiación por parte de los socios"),
    (Quadrant::Threat, "Elecciones y cambios políticos que debilitan el proceso"),
    (Quadrant::Threat, "Falta de recursos para dar continuidad"),
];

fn empty() -> Session {
    Session::new(SessionId::from_bits(3), "Mesa de internacionalización")
}

fn with(mut session: Session, acts: impl IntoIterator<Item = Act>) -> Session {
    for act in acts {
        assert_eq!(session.apply(act), Ok(()));
    }
    session
}

/// The number of the entry at a place of a quadrant, from 1.
fn id(session: &Session, quadrant: Quadrant, place: usize) -> FactorId {
    session.board(quadrant).nth(place - 1).map(|it| it.id).unwrap_or_default()
}

/// A session as it is in the middle of step 3: 18 entries, two people, two strategies.
fn usual() -> Session {
    let people = [
        Act::add(Participant {
            name: "Ana Ruiz".into(),
            institution: "Ministerio de Relaciones Exteriores".into(),
            ..Participant::default()
        }),
        Act::add(Stakeholder { name: "Red de ciudades".into(), ..Stakeholder::default() }),
    ];
    let session = with(empty(), people);
    let entry =
        |(quadrant, text): (Quadrant, &str)| Act::add(Factor { quadrant, text: text.into(), ..Factor::default() });
    let session = with(session, ENTRIES.map(entry));
    let mut first = session.factors[0].clone();
    first.evidence = "Doce convenios firmados desde 2019".into();
    first.dimension = Some(Dimension::Capacities);
    first.raised_by = vec![Voice::Participant(ParticipantId(1))];
    let cross = |inner, outer, strategy: &str| {
        let factors = vec![id(&session, inner, 3), id(&session, outer, 3)];
        Act::add(Crossing { factors, strategy: strategy.into(), ..Crossing::default() })
    };
    let acts = [
        Act::edit(first),
        cross(
            Quadrant::Strength,
            Quadrant::Opportunity,
            "Usar el apoyo de la Comisión para hablar con una sola voz en las redes",
        ),
        cross(Quadrant::Weakness, Quadrant::Threat, "Formar a las oficinas pequeñas en comunicación"),
    ];
    with(session, acts)
}

/// A session with so many entries in each quadrant.
fn crowded(count: usize) -> Session {
    let entry = |number: usize| {
        let quadrant = Quadrant::ALL[number % 4];
        let (_, text) = ENTRIES[number % ENTRIES.len()];
        Act::add(Factor { quadrant, text: format!("{text} ({number})").into(), ..Factor::default() })
    };
    with(empty(), (0..count * 4).map(entry))
}

fn stage(session: Session) -> Stage {
    Stage::new(session, Step::Swot)
}
