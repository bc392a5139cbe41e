// @generated from resources/mailfolder.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A folder of a mailbox, such as the inbox, or one that a user created.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.mailFolder`, documented in `resources/mailfolder.md`.
///
/// # See also
///
/// Returned by [`user::ListMailFolders`](crate::user::ListMailFolders).
pub struct MailFolder {
    /// Identifies the folder. Well-known folders can also be addressed by name, like `inbox` or
    /// `sentitems`. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Number of folders directly inside this one. Read-only.
    pub child_folder_count: Property<i32>,
    /// Name of the folder.
    pub display_name: Property<String>,
    /// Whether the folder is left out of lists. It can be set only when the folder is created.
    pub is_hidden: Property<bool>,
    /// Identifies the folder that holds this one. Read-only.
    pub parent_folder_id: Property<String>,
    /// Number of items in the folder. Read-only.
    pub total_item_count: Property<i32>,
    /// Number of unread items in the folder. Read-only.
    pub unread_item_count: Property<i32>,
    /// The folders directly inside this one. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `childFolders`.
    pub child_folders: Property<Vec<models::MailFolder>>,
    /// The messages in the folder. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `messages`.
    pub messages: Property<Vec<models::Message>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for MailFolder {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            child_folder_count: Property::Absent,
            display_name: Property::Absent,
            is_hidden: Property::Absent,
            parent_folder_id: Property::Absent,
            total_item_count: Property::Absent,
            unread_item_count: Property::Absent,
            child_folders: Property::Absent,
            messages: Property::Absent,
        }
    }
}

impl Model for MailFolder {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "MailFolder",
            odata_type: "microsoft.graph.mailFolder",
            properties: &[
                "id",
                "childFolderCount",
                "displayName",
                "isHidden",
                "parentFolderId",
                "totalItemCount",
                "unreadItemCount",
                "childFolders",
                "messages",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::I32(&mut self.child_folder_count),
            2 => Slot::String(&mut self.display_name),
            3 => Slot::Bool(&mut self.is_hidden),
            4 => Slot::String(&mut self.parent_folder_id),
            5 => Slot::I32(&mut self.total_item_count),
            6 => Slot::I32(&mut self.unread_item_count),
            7 => self.child_folders.objects_slot(),
            8 => self.messages.objects_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::I32(&self.child_folder_count),
            2 => Ref::String(&self.display_name),
            3 => Ref::Bool(&self.is_hidden),
            4 => Ref::String(&self.parent_folder_id),
            5 => Ref::I32(&self.total_item_count),
            6 => Ref::I32(&self.unread_item_count),
            7 => self.child_folders.objects_ref(),
            8 => self.messages.objects_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MailFolder);
