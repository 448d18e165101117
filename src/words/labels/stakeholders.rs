//! The names of what is said of stakeholders.

use crate::session::relation::RelationKind;
use crate::session::stakeholder::{Participation, Resource, Role, Visibility, Willingness};
use crate::words::Words;

impl Words {
    /// A type of stakeholder by its code in the catalogue; a code that is not there stands for itself.
    pub fn stakeholder_kind(&self, code: &str) -> String {
        self.find(&format!("stakeholder-kind-{code}")).unwrap_or_else(|| code.to_owned())
    }

    /// Inside the government, or outside.
    pub fn inside(&self, inside: bool) -> String {
        if inside { self.label_inside_government() } else { self.label_outside_government() }
    }

    /// How willing a stakeholder is to take part.
    pub fn willingness(&self, willingness: Willingness) -> String {
        match willingness {
            Willingness::Opposed => self.label_willingness_opposed(),
            Willingness::Reluctant => self.label_willingness_reluctant(),
            Willingness::Neutral => self.label_willingness_neutral(),
            Willingness::Favourable => self.label_willingness_favourable(),
            Willingness::Committed => self.label_willingness_committed(),
        }
    }

    /// A kind of resource.
    pub fn resource(&self, resource: Resource) -> String {
        match resource {
            Resource::Economic => self.label_resource_economic(),
            Resource::Organisational => self.label_resource_organisational(),
            Resource::Political => self.label_resource_political(),
            Resource::Cognitive => self.label_resource_cognitive(),
        }
    }

    /// What a stakeholder is in the project.
    pub fn role(&self, role: Role) -> String {
        match role {
            Role::Promoter => self.label_role_promoter(),
            Role::Designer => self.label_role_designer(),
            Role::Executor => self.label_role_executor(),
            Role::Protagonist => self.label_role_protagonist(),
            Role::Evaluator => self.label_role_evaluator(),
            Role::Recipient => self.label_role_recipient(),
        }
    }

    /// Whether a stakeholder takes part itself.
    pub fn participation(&self, participation: Participation) -> String {
        match participation {
            Participation::Direct => self.label_participation_direct(),
            Participation::Indirect => self.label_participation_indirect(),
        }
    }

    /// How a stakeholder stands to an axis, −2 to +2; what is beyond counts as the nearest end.
    pub fn position(&self, stance: i8) -> String {
        match stance {
            ..=-2 => self.label_position_strongly_against(),
            -1 => self.label_position_against(),
            0 => self.label_position_neutral(),
            1 => self.label_position_in_favour(),
            2.. => self.label_position_strongly_in_favour(),
        }
    }

    /// Who may read something.
    pub fn visibility(&self, visibility: Visibility) -> String {
        match visibility {
            Visibility::Public => self.label_visibility_public(),
            Visibility::Internal => self.label_visibility_internal(),
        }
    }

    /// A kind of tie between stakeholders.
    pub fn relation_kind(&self, kind: RelationKind) -> String {
        match kind {
            RelationKind::Cooperation => self.label_relation_cooperation(),
            RelationKind::Authority => self.label_relation_authority(),
            RelationKind::Funding => self.label_relation_funding(),
            RelationKind::Information => self.label_relation_information(),
            RelationKind::Influence => self.label_relation_influence(),
            RelationKind::Conflict => self.label_relation_conflict(),
        }
    }
}
