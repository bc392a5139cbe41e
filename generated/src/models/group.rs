// @generated from resources/group.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A group of a Microsoft Entra directory: a Microsoft 365 group, a security group, or a distribution
/// list.
///
/// Inherits from [directoryObject](crate::models::DirectoryObject).
///
/// `microsoft.graph.group`, derived from [`DirectoryObject`](crate::models::DirectoryObject),
/// documented in `resources/group.md`.
///
/// # See also
///
/// Returned by [`group::Get`](crate::group::Get), [`group::List`](crate::group::List).
#[derive(Default)]
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
    /// A relationship.
    pub member_of: Property<Vec<models::AnyDirectoryObject>>,
    /// The members of the group. Nullable.
    ///
    /// A relationship.
    pub members: Property<Vec<models::AnyDirectoryObject>>,
    /// The owners of the group. Nullable.
    ///
    /// A relationship.
    pub owners: Property<Vec<models::AnyDirectoryObject>>,
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
}

impl Model for Group {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.deleted_date_time.slot(),
            2 => self.created_date_time.slot(),
            3 => self.description.slot(),
            4 => self.display_name.slot(),
            5 => self.expiration_date_time.slot(),
            6 => self.group_types.slot(),
            7 => self.is_assignable_to_role.slot(),
            8 => self.mail.slot(),
            9 => self.mail_enabled.slot(),
            10 => self.mail_nickname.slot(),
            11 => self.membership_rule.slot(),
            12 => self.membership_rule_processing_state.slot(),
            13 => self.on_premises_sync_enabled.slot(),
            14 => self.preferred_language.slot(),
            15 => self.proxy_addresses.slot(),
            16 => self.renewed_date_time.slot(),
            17 => self.security_enabled.slot(),
            18 => self.security_identifier.slot(),
            19 => self.visibility.slot(),
            20 => self.member_of.slot(),
            21 => self.members.slot(),
            22 => self.owners.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.deleted_date_time.get_ref(),
            2 => self.created_date_time.get_ref(),
            3 => self.description.get_ref(),
            4 => self.display_name.get_ref(),
            5 => self.expiration_date_time.get_ref(),
            6 => self.group_types.get_ref(),
            7 => self.is_assignable_to_role.get_ref(),
            8 => self.mail.get_ref(),
            9 => self.mail_enabled.get_ref(),
            10 => self.mail_nickname.get_ref(),
            11 => self.membership_rule.get_ref(),
            12 => self.membership_rule_processing_state.get_ref(),
            13 => self.on_premises_sync_enabled.get_ref(),
            14 => self.preferred_language.get_ref(),
            15 => self.proxy_addresses.get_ref(),
            16 => self.renewed_date_time.get_ref(),
            17 => self.security_enabled.get_ref(),
            18 => self.security_identifier.get_ref(),
            19 => self.visibility.get_ref(),
            20 => self.member_of.get_ref(),
            21 => self.members.get_ref(),
            22 => self.owners.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Group);
