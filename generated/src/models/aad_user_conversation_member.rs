// @generated from resources/aaduserconversationmember.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A member of a [chat](crate::models::Chat), a team, or a channel who has an account in Microsoft
/// Entra ID.
///
/// Inherits from [conversationMember](crate::models::ConversationMember).
///
/// `microsoft.graph.aadUserConversationMember`, derived from
/// [`ConversationMember`](crate::models::ConversationMember), documented in
/// `resources/aaduserconversationmember.md`.
#[derive(Default)]
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
    /// A relationship: responses have it where `$expand` asks for `user`.
    #[cfg(feature = "entra-users")]
    pub user: Property<Box<crate::models::User>>,
    /// The address of an existing object to relate to. `user@odata.bind` on the wire.
    pub user_bind: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for AadUserConversationMember {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.display_name.slot(),
            2 => self.roles.slot(),
            3 => self.visible_history_start_date_time.slot(),
            4 => self.email.slot(),
            5 => self.tenant_id.slot(),
            6 => self.user_id.slot(),
            #[cfg(feature = "entra-users")]
            7 => self.user.slot(),
            8 => self.user_bind.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.display_name.get_ref(),
            2 => self.roles.get_ref(),
            3 => self.visible_history_start_date_time.get_ref(),
            4 => self.email.get_ref(),
            5 => self.tenant_id.get_ref(),
            6 => self.user_id.get_ref(),
            #[cfg(feature = "entra-users")]
            7 => self.user.get_ref(),
            8 => self.user_bind.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(AadUserConversationMember);
