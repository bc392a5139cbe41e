// @generated from resources/aaduserconversationmember.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A member of a [chat](crate::models::Chat), a team, or a channel who has an account in Microsoft
/// Entra ID.
///
/// Inherits from [conversationMember](crate::models::ConversationMember).
///
/// `microsoft.graph.aadUserConversationMember`, documented in `resources/aaduserconversationmember.md`.
pub struct AadUserConversationMember {
    /// Identifies the membership, not the person. Treat it as an opaque string. Read-only. Inherited from
    /// [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Name of the member. Inherited from [conversationMember](crate::models::ConversationMember).
    pub display_name: Property<String>,
    /// What the member is beyond a plain member: `owner`, `guest`, or nothing at all. Inherited from
    /// [conversationMember](crate::models::ConversationMember).
    pub roles: Property<Vec<String>>,
    /// How far back the member can read the conversation. Can be set for members of a chat only. Inherited
    /// from [conversationMember](crate::models::ConversationMember).
    pub visible_history_start_date_time: Property<Timestamp>,
    /// Mail address of the user.
    pub email: Property<String>,
    /// Identifies the tenant in which the user has the account.
    pub tenant_id: Property<String>,
    /// Identifies the user; it is the **id** of the [user](crate::models::User).
    pub user_id: Property<String>,
    /// The user who is the member. Bind it when you add a member. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `user`.
    #[cfg(feature = "entra-users")]
    pub user: Property<Box<crate::models::User>>,
    /// The address of an existing object to link to. Its name in JSON is `user@odata.bind`.
    pub user_bind: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for AadUserConversationMember {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            display_name: Property::Absent,
            roles: Property::Absent,
            visible_history_start_date_time: Property::Absent,
            email: Property::Absent,
            tenant_id: Property::Absent,
            user_id: Property::Absent,
            #[cfg(feature = "entra-users")]
            user: Property::Absent,
            user_bind: Property::Absent,
        }
    }
}

impl Model for AadUserConversationMember {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "AadUserConversationMember",
            odata_type: "microsoft.graph.aadUserConversationMember",
            properties: &[
                "id",
                "displayName",
                "roles",
                "visibleHistoryStartDateTime",
                "email",
                "tenantId",
                "userId",
                "user",
                "user@odata.bind",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::String(&mut self.display_name),
            2 => Slot::Scalars(&mut self.roles),
            3 => Slot::Timestamp(&mut self.visible_history_start_date_time),
            4 => Slot::String(&mut self.email),
            5 => Slot::String(&mut self.tenant_id),
            6 => Slot::String(&mut self.user_id),
            #[cfg(feature = "entra-users")]
            7 => self.user.object_slot(),
            8 => Slot::String(&mut self.user_bind),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::String(&self.display_name),
            2 => Ref::Scalars(&self.roles),
            3 => Ref::Timestamp(&self.visible_history_start_date_time),
            4 => Ref::String(&self.email),
            5 => Ref::String(&self.tenant_id),
            6 => Ref::String(&self.user_id),
            #[cfg(feature = "entra-users")]
            7 => self.user.object_ref(),
            8 => Ref::String(&self.user_bind),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(AadUserConversationMember);
