//! Questions that open a diagnosis, and what to collect for the profile of internationalisation.

use super::{Catalogue, Entry};
use crate::session::factor::Dimension;
use crate::words::Words;

/// A dimension of the profile, with what to collect for it.
#[derive(Clone, Copy, Debug)]
pub struct ProfileDimension {
    /// The dimension.
    pub dimension: Dimension,
    /// What to collect.
    pub prompts: &'static [Entry],
}

/// The four dimensions of the profile, in the order of the source (guide of Paradiplomacia.org, 2023).
pub fn profile() -> &'static [ProfileDimension] {
    &PROFILE
}

/// The five questions of a master plan of internationalisation (AL-LAs, Cuaderno 2, 2014), asked in our words.
pub fn guiding_questions() -> &'static Catalogue {
    &GUIDING
}

/// The eight questions of the profile (guide of Paradiplomacia.org, 2023), asked in our words.
pub fn profile_questions() -> &'static Catalogue {
    &PROFILE_QUESTIONS
}

const PROFILE: [ProfileDimension; 4] = [
    ProfileDimension {
        dimension: Dimension::Background,
        prompts: &[
            Entry::new("experience", Words::catalogue_background_experience),
            Entry::new("links", Words::catalogue_background_links),
            Entry::new("flows", Words::catalogue_background_flows),
        ],
    },
    ProfileDimension {
        dimension: Dimension::Capacities,
        prompts: &[
            Entry::new("technical", Words::catalogue_capacities_technical),
            Entry::new("people", Words::catalogue_capacities_people),
            Entry::new("budget", Words::catalogue_capacities_budget),
        ],
    },
    ProfileDimension {
        dimension: Dimension::Opportunities,
        prompts: &[
            Entry::new("location", Words::catalogue_opportunities_location),
            Entry::new("attractions", Words::catalogue_opportunities_attractions),
            Entry::new("products", Words::catalogue_opportunities_products),
            Entry::new("technology", Words::catalogue_opportunities_technology),
        ],
    },
    ProfileDimension {
        dimension: Dimension::Needs,
        prompts: &[
            Entry::new("decentralisation", Words::catalogue_needs_decentralisation),
            Entry::new("global", Words::catalogue_needs_global),
        ],
    },
];

const GUIDING: Catalogue = Catalogue {
    code: "guiding-questions",
    name: Words::catalogue_questions_guiding,
    source: Words::source_al_las_2,
    entries: &[
        Entry::new("meaning", Words::catalogue_question_meaning),
        Entry::new("image", Words::catalogue_question_image),
        Entry::new("excellence", Words::catalogue_question_excellence),
        Entry::new("development", Words::catalogue_question_development),
        Entry::new("opportunities", Words::catalogue_question_opportunities),
    ],
};

const PROFILE_QUESTIONS: Catalogue = Catalogue {
    code: "profile-questions",
    name: Words::catalogue_questions_profile,
    source: Words::source_guia_2023,
    entries: &[
        Entry::new("influence", Words::catalogue_profile_influence),
        Entry::new("negative-image", Words::catalogue_profile_negative_image),
        Entry::new("meaning", Words::catalogue_profile_meaning),
        Entry::new("desired-image", Words::catalogue_profile_desired_image),
        Entry::new("excellence", Words::catalogue_profile_excellence),
        Entry::new("development", Words::catalogue_profile_development),
        Entry::new("positioning", Words::catalogue_profile_positioning),
        Entry::new("sectors", Words::catalogue_profile_sectors),
    ],
};
