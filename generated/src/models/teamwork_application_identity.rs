// @generated from resources/teamworkapplicationidentity.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A bot, a webhook, or another application in Microsoft Teams.
///
/// Inherits from [identity](crate::models::Identity).
///
/// `microsoft.graph.teamworkApplicationIdentity`, documented in
/// `resources/teamworkapplicationidentity.md`.
pub struct TeamworkApplicationIdentity {
    /// Name of the application. Optional. Inherited from [identity](crate::models::Identity).
    pub display_name: Property<String>,
    /// Identifies the application. Inherited from [identity](crate::models::Identity).
    pub id: Property<String>,
    /// Kind of application. Possible values are: `aadApplication`, `bot`, `tenantBot`,
    /// `office365Connector`, `outgoingWebhook`, `unknownFutureValue`.
    pub application_identity_type: Property<models::TeamworkApplicationIdentityType>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for TeamworkApplicationIdentity {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            display_name: Property::Absent,
            id: Property::Absent,
            application_identity_type: Property::Absent,
        }
    }
}

impl Model for TeamworkApplicationIdentity {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "TeamworkApplicationIdentity",
            odata_type: "microsoft.graph.teamworkApplicationIdentity",
            properties: &["displayName", "id", "applicationIdentityType"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.display_name),
            1 => Slot::String(&mut self.id),
            2 => Slot::Scalar(&mut self.application_identity_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.display_name),
            1 => Ref::String(&self.id),
            2 => Ref::Scalar(&self.application_identity_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TeamworkApplicationIdentity);
