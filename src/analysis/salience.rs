//! Salience: whose claim counts, by power, legitimacy and urgency (Mitchell, Agle and Wood, 1997). The threshold is
//! ours: an attribute is there when its mean is above the middle of the scale. Power is read from the rating of influence.

use super::mean::{Mean, Side};
use crate::session::Session;
use crate::session::id::StakeholderId;
use crate::session::stakeholder::{Rating, Stakeholder};

/// The seven classes, and those with none of the three attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Power, legitimacy and urgency.
    Definitive,
    /// Power and legitimacy.
    Dominant,
    /// Power and urgency.
    Dangerous,
    /// Legitimacy and urgency.
    Dependent,
    /// Power alone.
    Dormant,
    /// Legitimacy alone.
    Discretionary,
    /// Urgency alone.
    Demanding,
    /// None of the three: no stakeholder, as its authors see it.
    Unsalient,
}

impl Class {
    /// All classes, the most salient first.
    pub const ALL: [Self; 8] = [
        Self::Definitive,
        Self::Dominant,
        Self::Dangerous,
        Self::Dependent,
        Self::Dormant,
        Self::Discretionary,
        Self::Demanding,
        Self::Unsalient,
    ];

    /// The class that these attributes make.
    pub fn of(power: bool, legitimacy: bool, urgency: bool) -> Self {
        match (power, legitimacy, urgency) {
            (true, true, true) => Self::Definitive,
            (true, true, false) => Self::Dominant,
            (true, false, true) => Self::Dangerous,
            (false, true, true) => Self::Dependent,
            (true, false, false) => Self::Dormant,
            (false, true, false) => Self::Discretionary,
            (false, false, true) => Self::Demanding,
            (false, false, false) => Self::Unsalient,
        }
    }
}

/// The classes of a session's stakeholders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Salience {
    /// Those rated on all three, in the order of the record.
    pub classed: Vec<(StakeholderId, Class)>,
    /// Those that lack a rating of one of the three.
    pub unrated: Vec<StakeholderId>,
}

impl Salience {
    /// The classes of the stakeholders of `session`.
    pub fn of(session: &Session) -> Self {
        let mut salience = Self::default();
        for stakeholder in &session.stakeholders {
            match class(stakeholder) {
                Some(class) => salience.classed.push((stakeholder.id, class)),
                None => salience.unrated.push(stakeholder.id),
            }
        }
        salience
    }
}

fn class(stakeholder: &Stakeholder) -> Option<Class> {
    let has = |grade: fn(&Rating) -> Option<u8>| {
        Mean::of(stakeholder.ratings.iter().filter_map(grade)).map(|mean| mean.side() == Side::High)
    };
    Some(Class::of(has(|it| it.influence)?, has(|it| it.legitimacy)?, has(|it| it.urgency)?))
}
