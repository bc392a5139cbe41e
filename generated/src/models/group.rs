// @generated from resources/group.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A group of a Microsoft Entra directory: a Microsoft 365 group, a security group, or a distribution
/// list.
///
/// Inherits from [directoryObject](crate::models::DirectoryObject).
///
/// `microsoft.graph.group`, documented in `resources/group.md`.
///
/// # See also
///
/// Returned by [`group::Get`](crate::group::Get), [`group::List`](crate::group::List).
pub struct Group {
    /// Identifies the group. Not nullable. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// When the group was deleted. It is `null` for a group in use. Read-only. Inherited from
    /// [directoryObject](crate::models::DirectoryObject).
    pub deleted_date_time: Property<Timestamp>,
    /// When the group was created. Read-only.
    pub created_date_time: Property<Timestamp>,
    /// What the group is for, in free text.
    pub description: Property<String>,
    /// Name of the group. It cannot be emptied by an update.
    pub display_name: Property<String>,
    /// When the group expires. Read-only.
    pub expiration_date_time: Property<Timestamp>,
    /// `Unified` for a Microsoft 365 group, `DynamicMembership` for a group with a membership rule; other
    /// groups have an empty list.
    pub group_types: Property<Vec<String>>,
    /// Whether the group can get a directory role. It can be set only when the group is created.
    pub is_assignable_to_role: Property<bool>,
    /// SMTP address of the group. Read-only.
    pub mail: Property<String>,
    /// Whether the group gets mail.
    pub mail_enabled: Property<bool>,
    /// Alias for mail, unique in the organization.
    pub mail_nickname: Property<String>,
    /// Rule that decides who is a member, for a group with `DynamicMembership`.
    pub membership_rule: Property<String>,
    /// `On` when the rule is applied, `Paused` when it is not.
    pub membership_rule_processing_state: Property<String>,
    /// Whether the group comes from a directory on the premises; `null` if it never did. Read-only.
    pub on_premises_sync_enabled: Property<bool>,
    /// Language of the group, as an ISO 639-1 code with a region.
    pub preferred_language: Property<String>,
    /// All addresses at which mail reaches the group, each with its protocol in front. Read-only.
    pub proxy_addresses: Property<Vec<String>>,
    /// When the group was last renewed. Read-only.
    pub renewed_date_time: Property<Timestamp>,
    /// Whether the group can be given access to things.
    pub security_enabled: Property<bool>,
    /// Security identifier of the group, for Windows. Read-only.
    pub security_identifier: Property<String>,
    /// Who may join and see the group: `Private`, `Public`, or `HiddenMembership`.
    pub visibility: Property<String>,
    /// Groups that hold this one as a member. Read-only. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `memberOf`.
    pub member_of: Property<Vec<models::AnyDirectoryObject>>,
    /// The members of the group. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `members`.
    pub members: Property<Vec<models::AnyDirectoryObject>>,
    /// The owners of the group. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `owners`.
    pub owners: Property<Vec<models::AnyDirectoryObject>>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Group {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            deleted_date_time: Property::Absent,
            created_date_time: Property::Absent,
            description: Property::Absent,
            display_name: Property::Absent,
            expiration_date_time: Property::Absent,
            group_types: Property::Absent,
            is_assignable_to_role: Property::Absent,
            mail: Property::Absent,
            mail_enabled: Property::Absent,
            mail_nickname: Property::Absent,
            membership_rule: Property::Absent,
            membership_rule_processing_state: Property::Absent,
            on_premises_sync_enabled: Property::Absent,
            preferred_language: Property::Absent,
            proxy_addresses: Property::Absent,
            renewed_date_time: Property::Absent,
            security_enabled: Property::Absent,
            security_identifier: Property::Absent,
            visibility: Property::Absent,
            member_of: Property::Absent,
            members: Property::Absent,
            owners: Property::Absent,
        }
    }
}

impl Model for Group {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "Group",
            odata_type: "microsoft.graph.group",
            properties: &[
                "id",
                "deletedDateTime",
                "createdDateTime",
                "description",
                "displayName",
                "expirationDateTime",
                "groupTypes",
                "isAssignableToRole",
                "mail",
                "mailEnabled",
                "mailNickname",
                "membershipRule",
                "membershipRuleProcessingState",
                "onPremisesSyncEnabled",
                "preferredLanguage",
                "proxyAddresses",
                "renewedDateTime",
                "securityEnabled",
                "securityIdentifier",
                "visibility",
                "memberOf",
                "members",
                "owners",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Timestamp(&mut self.deleted_date_time),
            2 => Slot::Timestamp(&mut self.created_date_time),
            3 => Slot::String(&mut self.description),
            4 => Slot::String(&mut self.display_name),
            5 => Slot::Timestamp(&mut self.expiration_date_time),
            6 => Slot::Scalars(&mut self.group_types),
            7 => Slot::Bool(&mut self.is_assignable_to_role),
            8 => Slot::String(&mut self.mail),
            9 => Slot::Bool(&mut self.mail_enabled),
            10 => Slot::String(&mut self.mail_nickname),
            11 => Slot::String(&mut self.membership_rule),
            12 => Slot::String(&mut self.membership_rule_processing_state),
            13 => Slot::Bool(&mut self.on_premises_sync_enabled),
            14 => Slot::String(&mut self.preferred_language),
            15 => Slot::Scalars(&mut self.proxy_addresses),
            16 => Slot::Timestamp(&mut self.renewed_date_time),
            17 => Slot::Bool(&mut self.security_enabled),
            18 => Slot::String(&mut self.security_identifier),
            19 => Slot::String(&mut self.visibility),
            20 => self.member_of.objects_slot(),
            21 => self.members.objects_slot(),
            22 => self.owners.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Timestamp(&self.deleted_date_time),
            2 => Ref::Timestamp(&self.created_date_time),
            3 => Ref::String(&self.description),
            4 => Ref::String(&self.display_name),
            5 => Ref::Timestamp(&self.expiration_date_time),
            6 => Ref::Scalars(&self.group_types),
            7 => Ref::Bool(&self.is_assignable_to_role),
            8 => Ref::String(&self.mail),
            9 => Ref::Bool(&self.mail_enabled),
            10 => Ref::String(&self.mail_nickname),
            11 => Ref::String(&self.membership_rule),
            12 => Ref::String(&self.membership_rule_processing_state),
            13 => Ref::Bool(&self.on_premises_sync_enabled),
            14 => Ref::String(&self.preferred_language),
            15 => Ref::Scalars(&self.proxy_addresses),
            16 => Ref::Timestamp(&self.renewed_date_time),
            17 => Ref::Bool(&self.security_enabled),
            18 => Ref::String(&self.security_identifier),
            19 => Ref::String(&self.visibility),
            20 => self.member_of.objects_ref(),
            21 => self.members.objects_ref(),
            22 => self.owners.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Group);
