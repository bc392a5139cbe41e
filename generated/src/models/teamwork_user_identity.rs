// @generated from resources/teamworkuseridentity.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A person in Microsoft Teams.
///
/// Inherits from [identity](crate::models::Identity).
///
/// `microsoft.graph.teamworkUserIdentity`, documented in `resources/teamworkuseridentity.md`.
pub struct TeamworkUserIdentity {
    /// Name of the person. Optional. Inherited from [identity](crate::models::Identity).
    pub display_name: Property<String>,
    /// Identifies the person. Inherited from [identity](crate::models::Identity).
    pub id: Property<String>,
    /// Identifies the tenant that the person belongs to. Optional.
    pub tenant_id: Property<String>,
    /// Kind of account the person has. Possible values are: `aadUser`, `onPremiseAadUser`,
    /// `anonymousGuest`, `federatedUser`, `personalMicrosoftAccountUser`, `skypeUser`, `phoneUser`,
    /// `unknownFutureValue`, `emailUser`. Send the header `Prefer: include-unknown-enum-members` to receive
    /// the value that was added later: `emailUser`.
    pub user_identity_type: Property<models::TeamworkUserIdentityType>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for TeamworkUserIdentity {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            display_name: Property::Absent,
            id: Property::Absent,
            tenant_id: Property::Absent,
            user_identity_type: Property::Absent,
        }
    }
}

impl Model for TeamworkUserIdentity {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "TeamworkUserIdentity",
            odata_type: "microsoft.graph.teamworkUserIdentity",
            properties: &["displayName", "id", "tenantId", "userIdentityType"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.display_name),
            1 => Slot::String(&mut self.id),
            2 => Slot::String(&mut self.tenant_id),
            3 => Slot::Scalar(&mut self.user_identity_type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.display_name),
            1 => Ref::String(&self.id),
            2 => Ref::String(&self.tenant_id),
            3 => Ref::Scalar(&self.user_identity_type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(TeamworkUserIdentity);
