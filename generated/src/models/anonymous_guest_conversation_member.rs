// @generated from resources/anonymousguestconversationmember.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A member of a [chat](crate::models::Chat) who came in without signing in, usually by way of a
/// meeting.
///
/// The properties of the base type are described there.
///
/// Inherits from [conversationMember](crate::models::ConversationMember).
///
/// `microsoft.graph.anonymousGuestConversationMember`, documented in
/// `resources/anonymousguestconversationmember.md`.
pub struct AnonymousGuestConversationMember {
    /// Identifies the membership, not the person. Treat it as an opaque string. Read-only. Inherited from
    /// [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Name of the member.
    ///
    /// Inherited from [`ConversationMember`](crate::models::ConversationMember).
    pub display_name: Property<String>,
    /// What the member is beyond a plain member: `owner`, `guest`, or nothing at all.
    ///
    /// Inherited from [`ConversationMember`](crate::models::ConversationMember).
    pub roles: Property<Vec<String>>,
    /// How far back the member can read the conversation. Can be set for members of a chat only.
    ///
    /// Inherited from [`ConversationMember`](crate::models::ConversationMember).
    pub visible_history_start_date_time: Property<Timestamp>,
    /// Identifies the guest.
    pub anonymous_guest_id: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for AnonymousGuestConversationMember {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            display_name: Property::Absent,
            roles: Property::Absent,
            visible_history_start_date_time: Property::Absent,
            anonymous_guest_id: Property::Absent,
        }
    }
}

impl Model for AnonymousGuestConversationMember {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "AnonymousGuestConversationMember",
            odata_type: "microsoft.graph.anonymousGuestConversationMember",
            properties: &[
                "id",
                "displayName",
                "roles",
                "visibleHistoryStartDateTime",
                "anonymousGuestId",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::String(&mut self.display_name),
            2 => Slot::Scalars(&mut self.roles),
            3 => Slot::Timestamp(&mut self.visible_history_start_date_time),
            4 => Slot::String(&mut self.anonymous_guest_id),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::String(&self.display_name),
            2 => Ref::Scalars(&self.roles),
            3 => Ref::Timestamp(&self.visible_history_start_date_time),
            4 => Ref::String(&self.anonymous_guest_id),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(AnonymousGuestConversationMember);
